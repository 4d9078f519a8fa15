#!/usr/bin/env bash
# Dates against chrono-node and Microsoft's recognizers on the same texts in one run: speed, and dates found of a list of spans. The texts
# are not part of this repository; without them nothing is measured. ATTEST_DATES names a folder with
#   texts/*.txt    plain text
#   spans.tsv      file, start, end (code points), words, EDTF; may be missing
#   node_modules   npm install chrono-node @microsoft/recognizers-text-date-time
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

texts="${ATTEST_DATES:-}"
if [ -z "$texts" ] || [ ! -d "$texts/texts" ] || [ ! -d "$texts/node_modules" ]; then
    echo "dates: not measured, since ATTEST_DATES names no folder with texts and node_modules; see bench/README.md." >&2
    exit 0
fi

dotnet build -c Release -nologo -v quiet bench/LanguageScores >/dev/null
result="bench/results/$(date -u +%Y-%m-%d)-dates.md"
mkdir -p bench/results
{
    echo "# Dates, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/dates.sh\`; commit $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version), node $(node --version)"
    echo "- speed: bytes by CPU time of the whole process, user and system, after passes in which the code was compiled"
    echo "- HeidelTime, measured apart: 4 kB a CPU second, 2.3 GB"
    echo
    echo "| reader | MB a CPU s | spans found | value right |"
    echo "| --- | --- | --- | --- |"
    ATTEST_DATES="$texts" dotnet bench/LanguageScores/bin/Release/net10.0/LanguageScores.dll data . date-speed | grep '^|'
    node bench/peers/dates.mjs "$texts"
} | tee "$result"
