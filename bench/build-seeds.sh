#!/usr/bin/env bash
# Process CPU of `attest build` on the five texts of ../shared/seeds, Release, into a new base each time.
# The target is under 4 s of user and system time together. Needs bash alone: its `times`-keyword `time` counts all threads.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seeds="${ATTEST_SHARED:-../shared}/seeds"
runs="${1:-5}"
target=4
if [ ! -d "$seeds" ]; then
    echo "There are no texts at $seeds. Set ATTEST_SHARED to a folder with seeds/." >&2
    exit 2
fi

./attest --help >/dev/null
program=src/Attest.Cli/bin/Release/net10.0/attest.dll
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

TIMEFORMAT="%U %S %R"
for ((run = 1; run <= runs; run++)); do
    { time dotnet "$program" build "$seeds" --base "$work/$run.attest" >"$work/out" 2>"$work/err"; } 2>>"$work/times"
done

result="bench/results/$(date -u +%Y-%m-%d)-build-seeds.md"
mkdir -p bench/results
{
    echo "# attest build on the five seed texts, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`attest build ../shared/seeds --base NEW\`, Release, $runs runs, each a new process and a new base"
    echo "- commit: $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version)"
    echo "- input: $(find "$seeds" -type f | wc -l) documents, $(cat "$seeds"/* | wc -c) bytes"
    echo "- result: $(cat "$work/out" | sed "s| in $work.*||")"
    echo
    echo "| run | user s | system s | CPU s | wall s |"
    echo "| --- | --- | --- | --- | --- |"
    awk '{ printf "| %d | %.2f | %.2f | %.2f | %.2f |\n", NR, $1, $2, $1 + $2, $3 }' "$work/times"
    awk -v target="$target" '{ cpu[NR] = $1 + $2; if (cpu[NR] > worst) worst = cpu[NR]; sum += cpu[NR] }
        END { printf "\nCPU: mean %.2f s, worst %.2f s; target under %d s: %s\n", sum / NR, worst, target, worst < target ? "met" : "missed" }' "$work/times"
} | tee "$result"
grep -q ': met$' "$result"
