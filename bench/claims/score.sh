#!/usr/bin/env bash
# Claims found in the development texts of this folder, scored against their annotation: dev-* and held-* apart.
# `score.sh --errors dev-` lists what is missed and what is found beside it. Needs nothing outside the checkout.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet build -c Release -v quiet -nologo bench/ClaimScores >"$work/log" </dev/null || { cat "$work/log" >&2; exit 2; }
./attest build bench/claims/texts --base "$work/texts.attest" >"$work/log" 2>&1
./attest export claims --base "$work/texts.attest" --out "$work/claims" >>"$work/log" 2>&1
cp -r bench/claims/texts "$work/texts"
for page in "$work"/texts/*.html; do ./attest read "$page" --json >"$page.json"; done
dotnet bench/ClaimScores/bin/Release/net10.0/ClaimScores.dll "$work/texts" bench/claims/gold "$work/claims" "$@"
