#!/usr/bin/env bash
# The language stage on encyclopedia text against wink-nlp and compromise on the same texts in one run: megabytes a CPU second and peak memory with sentences parsed
# as claims need them and with every one parsed, the time of each step, and the parser's speed against its accuracy. The texts are not part of this
# repository; without them nothing is measured.
#   ATTEST_SHARED   a folder with data/splits.tsv and data/language; ../shared where that is there
#   ATTEST_PEERS    a folder with node_modules: npm install wink-nlp wink-eng-lite-web-model compromise; without it only Attest is measured
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

shared="${ATTEST_SHARED:-../shared}"
if [ ! -f "$shared/data/splits.tsv" ] || [ ! -f models/en.attestlm ]; then
    echo "language: not measured, since $shared holds no data/splits.tsv, or models/en.attestlm is missing; see bench/README.md." >&2
    exit 0
fi

dotnet build -c Release -nologo -v quiet bench/LanguageScores >/dev/null
export DOTNET_TieredPGO=0
measure() { LAYER="$1" dotnet bench/LanguageScores/bin/Release/net10.0/LanguageScores.dll data "$shared" layer-speed | grep '^|'; }
texts="$(mktemp)"
trap 'rm -f "$texts"' EXIT
dotnet bench/LanguageScores/bin/Release/net10.0/LanguageScores.dll data "$shared" layer-texts >"$texts"

result="bench/results/$(date -u +%Y-%m-%d)-language.md"
mkdir -p bench/results
{
    echo "# The language stage, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/language.sh\`; commit $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version), load $(cut -d' ' -f1 /proc/loadavg)"
    echo "- text: biographies, news and academic texts of GUM and WikiGold, split for training, $(wc -c <"$texts") bytes; CPU time of the process, user and system, after passes in which the code was compiled"
    echo
    echo "| reader | CPU s | MB a CPU s | peak MB | |"
    echo "| --- | --- | --- | --- | --- |"
    measure gated
    measure all
    if [ -d "${ATTEST_PEERS:-}/node_modules" ]; then
        node bench/peers/language.mjs "$texts" "$ATTEST_PEERS"
        node bench/peers/language.mjs "$texts" "$ATTEST_PEERS" compromise
    fi
    echo
    echo "| step | CPU s | MB a CPU s |"
    echo "| --- | --- | --- |"
    measure steps
    echo
    echo "| parser | CPU s | MB a CPU s | UAS | LAS (GUM and EWT, development) |"
    echo "| --- | --- | --- | --- | --- |"
    measure curve
} | tee "$result"
