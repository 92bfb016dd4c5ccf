#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes core/conflict/news_words.inc: words that reports of violence use, by the share of reports that have them.

  news_words.py MUC4/docs.jsonl FAKES/docs.jsonl GVA/docs.jsonl POLNEAR.jsonl >core/conflict/news_words.inc

Of several collections the largest share counts: a word of one kind of report tells nothing, even in a case where few are of that kind.
Names are kept out but for months, days of the week and those that every fifth report of a collection has.
"""
import collections
import json
import re
import sys

LEAST = 0.004  # of the reports of one collection, and as many of them as FEWEST
FEWEST = 3
UNITS = 500
DATES = set('january february march april may june july august september october november december monday tuesday wednesday thursday '
            'friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun'.split())
shares = collections.Counter()
capital = collections.Counter()
seen = collections.Counter()
for path in sys.argv[1:]:
    docs = [json.loads(line) for line in open(path, encoding='utf-8')]
    upper = sum(d['text'].isupper() for d in docs) > len(docs) / 2
    tellers = collections.Counter()
    for d in docs:
        words = re.findall(r"[^\W\d_]+", d['text'])
        tellers.update({w.lower() for w in words})
        for w in words if not upper else ():
            seen[w.lower()] += 1
            capital[w.lower()] += w[0].isupper()
    for w, n in tellers.items():
        if n >= FEWEST:
            shares[w] = max(shares[w], n / len(docs))

levels = collections.defaultdict(list)
for w, s in shares.items():
    name = seen[w] > 0 and capital[w] > 0.8 * seen[w]
    name = name or seen[w] == 0  # known from collections in capitals alone
    if w in DATES:
        s = 0.99
    elif s < (0.2 if name else LEAST) or len(w) < 2 or not w.isascii():
        continue
    levels[int(min(s, 0.99) * UNITS)].append(w)
print('// SPDX-License-Identifier: GPL-3.0-or-later')
print('// Made by tests/bench/news_words.py. A line is a share, in five-hundredths of all reports, and the words that so many have.')
print('R"(', end='')
for level in sorted(levels, reverse=True):
    line = str(level)
    for w in sorted(levels[level]):
        if len(line) + len(w) > 125:
            print(line)
            line = str(level)
        line += ' ' + w
    print(line)
print(')"')
