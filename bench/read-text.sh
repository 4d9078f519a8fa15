#!/usr/bin/env bash
# How fast plain text is read into a witness, in megabytes per second of processor time, Release, warmed up, on made-up prose.
# The target is 100 MB/s for one text of ordinary paragraphs. Pages (HTML) have a script of their own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

megabytes="${1:-20}"
target=100
dotnet build -c Release -nologo -v quiet bench/ReadText >/dev/null

result="bench/results/$(date -u +%Y-%m-%d)-read-text.md"
mkdir -p bench/results
{
    echo "# Reading plain text, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/read-text.sh $megabytes\`, Release, 3 runs to warm up and 7 that count"
    echo "- commit: $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version), load $(cut -d' ' -f1 /proc/loadavg) at the start"
    echo
    echo "| text | MB | MB a CPU second, middle run | best run |"
    echo "| --- | --- | --- | --- |"
    dotnet bench/ReadText/bin/Release/net10.0/ReadText.dll data "$megabytes"
} | tee "$result"
awk -F'|' -v target="$target" '/one text, a line a paragraph/ { if ($4 < target) missed = 1 }
    END { printf "\nTarget for one text, a line a paragraph, middle run: %d MB/s: %s\n", target, missed ? "missed" : "met" }' "$result" | tee -a "$result"
grep -q ': met$' "$result"
