#!/usr/bin/env bash
# Processor time and peak memory of reading a MediaWiki dump: splitting it, decoding it, and reading the wiki text of every revision.
# The dump is invented, the same on every run. Usage: read-dump.sh [MEGABYTES...], 300 and 1200 where none are given.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(300 1200)
target=40
memory=500
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

dotnet build bench/read-dump -c Release -v quiet -nologo >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }
program=bench/read-dump/bin/Release/net10.0/read-dump.dll
for size in "${sizes[@]}"; do
    dotnet "$program" make "$work/dump.xml" "$size"
    dotnet "$program" read data "$work/dump.xml" >>"$work/rows"
    rm "$work/dump.xml"
done

result="bench/results/$(date -u +%Y-%m-%d)-read-dump.md"
mkdir -p bench/results
{
    echo "# Reading a MediaWiki dump, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/read-dump.sh ${sizes[*]}\`, Release, a process a size, start-up and compilation included"
    echo "- commit: $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version)"
    echo "- input: an invented dump, a third of its pages in Cyrillic, one to five revisions a page"
    echo
    echo "| dump MB | revisions | reading, million characters | findings | CPU s | MB a CPU s | peak memory MB |"
    echo "| --- | --- | --- | --- | --- | --- | --- |"
    sed 's/\t/ | /g; s/^/| /; s/$/ |/' "$work/rows"
    awk -F'\t' -v target="$target" -v memory="$memory" '{ if (NR == 1 || $6 < slow) slow = $6; if ($7 > most) most = $7 }
        END { printf "\nslowest %.1f MB a CPU second, most %d MB; target %d MB a second or more under %d MB: %s\n", slow, most, target, memory, ((slow >= target && most < memory) ? "met" : "missed") }' "$work/rows"
} | tee "$result"
grep -q ': met$' "$result"
