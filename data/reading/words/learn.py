#!/usr/bin/env python3
"""Learns the word lists of this folder: python3 data/reading/words/learn.py ../shared/data/language

A word is listed where it stands in small letters in most places, so that names are not. Test parts of the corpora are not read.
"""
import collections
import glob
import os
import re
import sys
import tarfile

CLASSES = ((1000, 4), (100, 3), (10, 2), (0, 1))
NOTICE = {
    "en": ["GUM v11 (Georgetown University), annotation CC BY 4.0, texts CC BY or CC BY-SA",
           "Universal Dependencies English Web Treebank, train and dev, CC BY-SA 4.0",
           "the public-domain novels behind LitBank"],
    "ru": ["Universal Dependencies Russian GSD and Taiga, train and dev, CC BY-SA 4.0", "FactRuEval 2016, MIT"],
}


def conllu(paths):
    for path in paths:
        if "test" in os.path.basename(path):
            continue
        with open(path, encoding="utf-8") as file:
            for line in file:
                cells = line.split("\t")
                if len(cells) > 3 and cells[3] not in ("PROPN", "X", "SYM"):
                    yield cells[1]


def english(root):
    yield from conllu(sorted(glob.glob(f"{root}/en/gum/*.conllu") + glob.glob(f"{root}/en/ewt/*.conllu")))
    with tarfile.open(f"{root}/en/prose/litbank-originals.tar.xz") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".txt"):
                text = archive.extractfile(member).read().decode("utf-8", "replace")
                yield from re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)


def russian(root):
    yield from conllu(sorted(glob.glob(f"{root}/ru/*.conllu")))
    for path in sorted(glob.glob(f"{root}/ru/factrueval/**/*.txt", recursive=True)):
        if "test" not in path:
            with open(path, encoding="utf-8") as file:
                yield from re.findall(r"[^\W\d_]+", file.read())


def learn(tokens, letters, least):
    small, all_cases = collections.Counter(), collections.Counter()
    for token in tokens:
        token = token.replace("’", "'")
        all_cases[token.lower()] += 1
        small[token] += token.islower()
    return {w: n for w, n in small.items() if n >= least and n * 2 > all_cases[w] and re.fullmatch(letters, w)}


def write(path, language, counts, command):
    groups = collections.defaultdict(list)
    for word, count in counts.items():
        groups[(next(c for at_least, c in CLASSES if count >= at_least), word[0])].append(word)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Words in small letters with how frequent they are, to tell words from what a conversion made of them.\n")
        out.write("# class: 4 = a thousand times and more in the corpora, 3 = a hundred, 2 = ten, 1 = less\n")
        out.write(f"# Learned by {command} from: {'; '.join(NOTICE[language])}. This list is CC BY-SA 4.0.\n")
        out.write("# class\twords\n")
        for (group, _), words in sorted(groups.items(), key=lambda g: (-g[0][0], g[0][1])):
            out.write(f"{group}\t{' '.join(sorted(words))}\n")


root = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
command = "data/reading/words/learn.py"
write(f"{here}/en.txt", "en", learn(english(root), r"[a-z]+(?:'[a-z]+)?", 2), command)
write(f"{here}/ru.txt", "ru", learn(russian(root), r"[а-яё]+", 1), command)
