#!/usr/bin/env bash
# Reading, language and claims together, in megabytes a second of processor time, on made-up articles of an encyclopedia (ClaimSpeed/paragraphs.txt):
# one document of each size, and the first size again with a document an article. Usage: claims-speed.sh [MB ...], 5 10 20 40 where none are given.
# Each line is a process of its own, on one thread, after a million bytes in which the code was compiled; growth to 1 GB is reckoned from the two
# largest sizes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sizes=("$@")
[ $# -gt 0 ] || sizes=(5 10 20 40)
target=0.6
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

dotnet build bench/ClaimSpeed -c Release -v quiet -nologo >"$work/log" 2>&1 </dev/null || { cat "$work/log" >&2; exit 2; }
bench=bench/ClaimSpeed/bin/Release/net10.0/ClaimSpeed.dll
dotnet "$bench" data "${sizes[0]}" small >"$work/small"
for size in "${sizes[@]}"; do dotnet "$bench" data "$size" >>"$work/large"; done

result="bench/results/$(date -u +%Y-%m-%d)-claims-speed.md"
mkdir -p bench/results
{
    echo "# Reading, language and claims, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/claims-speed.sh ${sizes[*]}\`, Release, a process a line, one thread"
    echo "- commit: $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version), load $(cut -d' ' -f1 /proc/loadavg) at the end"
    echo "- input: made-up articles; stages: CPU seconds and megabytes allocated"
    echo
    echo "| MB | documents | claims | sentences parsed | reading | language, begun | language, settled | claims | MB a CPU s | peak memory MB |"
    echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    cat "$work/small" "$work/large"
    echo
    awk -F'|' -v target="$target" '
        { speed[NR] = $10; size[NR] = $2; memory[NR] = $11; if (NR == 1 || $10 < worst) worst = $10 }
        END {
            printf "worst %.2f MB a CPU second, target %.1f: %s\n", worst, target, worst >= target ? "met" : "missed"
            if (NR > 1) {
                a = size[NR - 1] / speed[NR - 1]; b = size[NR] / speed[NR]; slope = (b - a) / (size[NR] - size[NR - 1])
                printf "\nReckoned for 1 GB in one document: %.0f CPU s (%.0f if every megabyte cost what the largest size did), memory %.0f MB.\n", b + slope * (1000 - size[NR]), 1000 / speed[NR], memory[NR] + (memory[NR] - memory[NR - 1]) / (size[NR] - size[NR - 1]) * (1000 - size[NR])
            }
        }' "$work/small" "$work/large"
} | tee "$result"
! grep -q ': missed$' "$result"
