#!/usr/bin/env bash
# Text of web pages against Readability.js over linkedom: F and speed on the same pages in one run. The pages are two public sets that are
# not part of this repository; without them nothing is measured. ATTEST_PAGES names a folder with
#   articles/html/*.html.gz, articles/ground-truth.json   the article extraction benchmark
#   segments/evaldata.json, segments/cache, segments/eval trafilatura's evaluation (its folder tests/)
#   node_modules                                          npm install @mozilla/readability@0.6 linkedom@0.18.12
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

pages="${ATTEST_PAGES:-}"
if [ -z "$pages" ] || [ ! -d "$pages/articles" ] || [ ! -d "$pages/segments" ] || [ ! -d "$pages/node_modules" ]; then
    echo "web-pages: not measured, since ATTEST_PAGES names no folder with articles, segments and node_modules; see bench/README.md." >&2
    exit 0
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/articles"
for page in "$pages"/articles/html/*.html.gz; do
    gunzip -c "$page" >"$work/articles/$(basename "$page" .gz)"
done
ls -d "$work"/articles/*.html >"$work/articles.list"
python3 - "$pages/segments" >"$work/segments.list" <<'END'
import json, os, sys
folder = sys.argv[1]
for item in json.load(open(os.path.join(folder, "evaldata.json"), encoding="utf-8")).values():
    print(next(p for p in (os.path.join(folder, d, item["file"]) for d in ("cache", "eval")) if os.path.exists(p)))
END

dotnet build -c Release -nologo -v quiet bench/WebPages >/dev/null
result="bench/results/$(date -u +%Y-%m-%d)-web-pages.md"
mkdir -p bench/results
measure() { # SET ANNOTATIONS
    ATTEST_ROOT=. dotnet bench/WebPages/bin/Release/net10.0/WebPages.dll "$work/$1.list" "$work/$1.ours" 3 >"$work/$1.ours.cpu"
    PEERS="$pages" node bench/peers/readability.mjs "$work/$1.list" "$work/$1.peer" >"$work/$1.peer.cpu"
    for half in "" "--half A" "--half B"; do
        for who in ours peer; do
            # shellcheck disable=SC2086
            python3 bench/peers/score_pages.py "$1" "$2" "$work/$1.$who" $half >"$work/score"
            python3 - "$1" "$half" "$who" "$work/score" "$work/$1.$who.cpu" <<'END'
import json, sys
name, half, who, score, cpu = sys.argv[1:]
s, c = json.load(open(score)), json.load(open(cpu))
speed = f"{c['bytes'] / 1e6 / c['cpu']:.1f}" if not half else ""
reader = {"ours": "Attest", "peer": "Readability.js 0.6, linkedom 0.18"}[who]
print(f"| {name} | {half.removeprefix('--half ') or 'all'} | {reader} | {s['pages']} | {s['precision']:.3f} | {s['recall']:.3f} | {s['f']:.3f} | {speed} |")
END
        done
    done
}
{
    echo "# Text of web pages, $(date -u +%Y-%m-%d)"
    echo
    echo "- command: \`bench/web-pages.sh\`; commit $(git rev-parse --short HEAD)"
    echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --version), node $(node --version)"
    echo "- articles: the article extraction benchmark, runs of four words; segments: trafilatura's evaluation, phrases found"
    echo "- half A was looked at while the rules were made; of half B the total alone was seen, once on the way"
    echo "- speed: bytes of the pages by CPU time of the whole process, user and system, in a pass after one in which the code was compiled"
    echo
    echo "| pages | half | reader | count | precision | recall | F | MB a CPU s |"
    echo "| --- | --- | --- | --- | --- | --- | --- | --- |"
    measure articles "$pages/articles/ground-truth.json"
    measure segments "$pages/segments/evaldata.json"
} | tee "$result"
