#!/usr/bin/env python3
"""Scores texts taken out of web pages against two public sets of pages.

articles: the text of each page is compared with the body that a person copied out, as counts of runs of four words; precision and recall
are means over the pages, F their harmonic mean (the measure of the article extraction benchmark).
segments: each page has a few phrases that belong to the text and a few that do not; a phrase is found or not, white space single (the
measure of trafilatura's evaluation). Counts are summed over the pages.

usage: score_pages.py articles|segments ANNOTATIONS TEXTS.jsonl [--half A|B] [--pages N]
--half takes the pages whose name hashes to an even (A) or odd (B) number; --pages lists the worst pages."""
import argparse
import json
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path
from statistics import mean


def half(name):
    return "AB"[sha256(name.encode()).digest()[0] % 2]


def shingles(text):
    words = re.findall(r"\w+", text)
    runs = [tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))]
    return Counter(r for r in runs if r)


def article(body, text):
    """(precision, recall) of one page; None where there is nothing to be right about."""
    meant, given = shingles(body), shingles(text)
    shared = sum((meant & given).values())
    return (shared / given.total() if given else None), (shared / meant.total() if meant else None)


def score_articles(truth, texts):
    pages = {name: article(truth[name]["articleBody"], texts.get(name, "")) for name in truth}
    precision = mean(p for p, _ in pages.values() if p is not None)
    recall = mean(r for _, r in pages.values() if r is not None)
    return precision, recall, {name: 2 * (p or 0) * (r or 0) / ((p or 0) + (r or 0) or 1) for name, (p, r) in pages.items()}


def single(text):
    return re.sub(r"\s+", " ", text).strip()


def score_segments(truth, texts):
    right = wrong = missed = 0
    pages = {}
    for name, item in truth.items():
        text = single(texts.get(name, ""))
        found = sum(single(s) in text for s in item["with"])
        extra = sum(single(s) in text for s in item["without"])
        right, wrong, missed = right + found, wrong + extra, missed + len(item["with"]) - found
        pages[name] = 2 * found / (found + extra + len(item["with"]))
    return right / max(1, right + wrong), right / max(1, right + missed), pages


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("measure", choices=["articles", "segments"])
    options.add_argument("annotations", type=Path)
    options.add_argument("texts", type=Path)
    options.add_argument("--half", choices=["A", "B"])
    options.add_argument("--pages", type=int, default=0)
    given = options.parse_args()
    truth = json.loads(given.annotations.read_text(encoding="utf-8"))
    if given.measure == "segments":
        truth = {item["file"]: item for item in truth.values()}
    texts = {}
    for line in given.texts.read_text(encoding="utf-8").split("\n"):
        if line:
            page = json.loads(line)
            path = Path(page["file"])
            texts[path.stem if given.measure == "articles" else path.name] = page["text"]
    truth = {n: t for n, t in truth.items() if n in texts and (given.half is None or half(n) == given.half)}
    precision, recall, pages = (score_articles if given.measure == "articles" else score_segments)(truth, texts)
    f = 2 * precision * recall / (precision + recall or 1)
    print(json.dumps({"pages": len(truth), "precision": round(precision, 4), "recall": round(recall, 4), "f": round(f, 4)}))
    for name in sorted(pages, key=pages.get)[:given.pages]:
        print(f"{pages[name]:.3f} {name}")


if __name__ == "__main__":
    main()
