#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes english.tsv from the WordNet 3.0 database (Debian package wordnet-base): what an English word can be.

  build.py /usr/share/wordnet >english.tsv

A row is a base form and what it can be, each with how often (0 to 9, a logarithm of WordNet's count of tagged text): n noun, v verb,
a adjective, r adverb. A noun carries the class of its most frequent sense (WordNet's lexicographer file): noun.person is "person".
Irregular forms follow as rows of their own: form, "=", base form, n or v. Names are left out: they are no words.
"""
import math
import re
import sys

TOP = sys.argv[1]
WORD = re.compile(r'^[a-z]{2,}$')
LEXNAMES = {3: 'tops', 4: 'act', 5: 'animal', 6: 'artifact', 7: 'attribute', 8: 'body', 9: 'cognition', 10: 'communication',
            11: 'event', 12: 'feeling', 13: 'food', 14: 'group', 15: 'location', 16: 'motive', 17: 'object', 18: 'person',
            19: 'phenomenon', 20: 'plant', 21: 'possession', 22: 'process', 23: 'quantity', 24: 'relation', 25: 'shape',
            26: 'state', 27: 'substance', 28: 'time'}
POS = {'noun': 'n', 'verb': 'v', 'adj': 'a', 'adv': 'r'}
# Verbs that do not change; WordNet lists only forms that do.
UNCHANGED = 'bet bid burst cast cost cut hit hurt let put quit set shed shut split spread thrust upset'.split()
# Classes of things that reports tell of: their rare words are kept too.
KEPT = {'person', 'artifact', 'group', 'act', 'event', 'location'}


def synsets(name):
    """offset -> (number of the lexicographer file, the words as written)"""
    out = {}
    with open(f'{TOP}/data.{name}', encoding='latin-1') as f:
        for line in f:
            if line.startswith(' '):
                continue
            parts = line.split()
            count = int(parts[3], 16)
            out[parts[0]] = (int(parts[1]), [parts[4 + 2 * i].split('(')[0] for i in range(count)])
    return out


def counts():
    out = {}
    with open(f'{TOP}/cntlist.rev', encoding='latin-1') as f:
        for line in f:
            key, _, n = line.split()
            lemma, sense = key.split('%')
            pos = {'1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a'}[sense[0]]
            out[lemma, pos] = out.get((lemma, pos), 0) + int(n)
    return out


def main():
    tagged = counts()
    words = {}
    for name, pos in POS.items():
        data = synsets(name)
        with open(f'{TOP}/index.{name}', encoding='latin-1') as f:
            for line in f:
                if line.startswith(' '):
                    continue
                parts = line.split()
                lemma = parts[0]
                if not WORD.match(lemma):
                    continue
                offsets = [p for p in parts if len(p) == 8 and p.isdigit()]
                common = [o for o in offsets if lemma in data[o][1]]
                if not common:
                    continue  # a name
                n = tagged.get((lemma, pos), 0)
                cls = LEXNAMES[data[common[0]][0]] if pos == 'n' else None
                if n == 0 and pos in 'ar' and len(lemma) < 4:
                    continue
                if n == 0 and pos == 'n' and cls not in KEPT:
                    continue
                level = 0 if n == 0 else min(9, 1 + int(math.log2(n)))
                words.setdefault(lemma, {})[pos] = (level, cls)
    print('# SPDX-License-Identifier: GPL-3.0-or-later AND LicenseRef-WordNet-3.0')
    print('# From WordNet 3.0, (c) 2006 Princeton University; see CREDITS. Made by build.py.')
    for lemma in sorted(words):
        cells = []
        for pos in 'nvar':
            if pos in words[lemma]:
                level, cls = words[lemma][pos]
                cells.append(f'{pos}{level}' + (f':{cls}' if cls else ''))
        print(f'{lemma}\t{" ".join(cells)}')
    for name in ('noun', 'verb'):
        with open(f'{TOP}/{name}.exc', encoding='latin-1') as f:
            for line in f:
                form, *bases = line.split()
                if WORD.match(form) and bases and bases[0] in words and POS[name] in words[bases[0]] and form != bases[0]:
                    print(f'{form}\t=\t{bases[0]}\t{POS[name]}')
    for verb in UNCHANGED:
        print(f'{verb}\t=\t{verb}\tv')


main()
