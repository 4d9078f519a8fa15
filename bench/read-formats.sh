#!/usr/bin/env bash
# Processor time and peak memory of reading each format, and of `attest read` on a large text and a large dump. All documents are made up,
# the same on every run. Usage: read-formats.sh [MEGABYTES [LARGE_MEGABYTES]], 20 and 200 where none are given; a dump of 1200 and a text of
# 2000 show that memory stays flat. Needs GNU time for the second table.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

megabytes="${1:-20}"
large="${2:-200}"
runs=8
memory=500
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

dotnet build bench/ReadFormats -c Release -v quiet -nologo >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }
./attest --help >/dev/null
bench=bench/ReadFormats/bin/Release/net10.0/ReadFormats.dll
program=src/Attest.Cli/bin/Release/net10.0/attest.dll

for format in $(dotnet "$bench" formats); do
    file="$(dotnet "$bench" make "$format" "$megabytes" "$work")"
    printf '%s\t%s\n' "$format" "$(dotnet "$bench" read data "$runs" "$file")" >>"$work/rows"
    rm -r "$file"
done

for format in text-wrapped dump; do
    file="$(dotnet "$bench" make "$format" "$large" "$work")"
    size="$(stat -c %s "$file")"
    for options in "" "--json"; do
        /usr/bin/time -f "%U %S %M" -o "$work/time" dotnet "$program" read "$file" $options >/dev/null 2>"$work/err"
        awk -v what="$format, attest read $options" -v size="$size" '{ printf "| %s | %d | %.1f | %.0f | %.0f |\n", what, size / 1e6, $1 + $2, size / 1e6 / ($1 + $2), $3 / 1024 }' "$work/time" >>"$work/large"
    done
    rm "$file"
done

result="bench/results/$(date -u +%Y-%m-%d)-read-formats.md"
mkdir -p bench/results
{
    echo "# Reading each format, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/read-formats.sh $megabytes $large\`, Release, a process a format; the first reading has all start-up and compilation in it, the best is of $runs more"
    echo "- commit: $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version), load $(cut -d' ' -f1 /proc/loadavg) at the end"
    echo "- input: made-up documents; the size of a package is that of its parts unpacked; \`tiny\` are ten thousand files"
    echo
    echo "| format | MB | documents | reading, million characters | CPU s, first | MB a CPU s, first | MB a CPU s, best | peak memory MB |"
    echo "| --- | --- | --- | --- | --- | --- | --- | --- |"
    sed 's/\t/ | /g; s/^/| /; s/$/ |/' "$work/rows"
    echo
    echo "| large file | MB | CPU s | MB a CPU s | peak memory MB |"
    echo "| --- | --- | --- | --- | --- |"
    cat "$work/large"
    echo
    awk -F'\t' 'BEGIN { target["text"] = 100; target["text-ru"] = 100; target["html"] = 30; target["dump"] = 40 }
        $1 in target { printf "%s: %.0f MB a CPU second, target %d: %s\n\n", $1, $7, target[$1], (($7 >= target[$1]) ? "met" : "missed") }' "$work/rows"
    awk -F'|' -v memory="$memory" '$6 > most { most = $6 } END { printf "large files: most %d MB, target under %d: %s\n", most, memory, ((most < memory) ? "met" : "missed") }' "$work/large"
} | tee "$result"
! grep -q ': missed$' "$result"
