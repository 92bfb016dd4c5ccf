#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits resources/models/roles.tsv on MUC-4's training part.

  fit_roles.py MUC4-FOLDER CANDIDATES-PROGRAM FIT-PROGRAM [--folds N] >roles.tsv

A candidate (all noun phrases of a report with one head) is labeled with the roles that a string of that head fills in any template
of the report. With --folds N nothing is written: N-fold cross-validation prints precision, recall and F1 of each role.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

ROLES = ['perpetrator', 'organization', 'object', 'victim', 'weapon']
CUT = set('of in at on from for by with without who whom whose which that to against near under over during inside'.split())
ap = argparse.ArgumentParser(description=__doc__)
ap.add_argument('muc4')
ap.add_argument('candidates')
ap.add_argument('fit')
ap.add_argument('--folds', type=int, default=0)
ap.add_argument('--least', default='2')
ap.add_argument('--l1', default='0.000006')
ap.add_argument('--epochs', default='10')
ap.add_argument('--threshold', type=float, default=0.0)
ap.add_argument('--split', default='train')


def head(text):
    words = re.findall(r"[a-z0-9]+(?:[-'.][a-z0-9]+)*", re.sub(r'\([^)]*\)|\[[^\]]*\]', ' ', text.lower()))
    out = []
    for w in words:
        if w in CUT and out:
            break
        out.append(w)
    return out[-1].split('-')[-1] if out else ''


def rows(path):
    return [json.loads(line) for line in open(path, encoding='utf-8') if line.strip()]


def gold_heads(folder):
    gold = {}
    for d in rows(os.path.join(folder, 'templates.jsonl')):
        of = [set() for _ in ROLES]
        for t in d['templates']:
            for n, key in ((0, 'perp_ind'), (1, 'perp_org'), (4, 'instrument_id')):
                for f in t[key]:
                    of[n] |= {head(a) for a in f['alts']}
            for f in t['targets']:
                of[2] |= {head(a) for a in f['ids']}
            for f in t['victims']:
                of[3] |= {head(a) for a in f['names'] + f['descs']}
        gold[d['docid']] = of
    return gold


def examples(o, split):
    docs = [d for d in rows(os.path.join(o.muc4, 'docs.jsonl')) if d['split'] == split]
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as f:
        for d in docs:
            f.write(json.dumps({k: d[k] for k in ('id', 'published', 'text')}, ensure_ascii=False) + '\n')
        f.flush()
        text = subprocess.run(o.candidates.split() + [f.name], capture_output=True, check=True).stdout.decode()
    gold = gold_heads(o.muc4)
    out = []
    for line in text.split('\n'):
        if not line:
            continue
        doc, key, phrases, sentences, *features = line.split('\t')
        out.append((doc, key, ''.join('1' if g & set(key.split('|')) else '0' for g in gold[doc]), features, phrases,
                    {int(s) for s in sentences.split('|')}))
    return out, gold


def fit(o, data):
    text = ''.join(e[2] + '\t' + '\t'.join(e[3]) + '\n' for e in data)
    return subprocess.run(o.fit.split() + [str(len(ROLES)), o.least, o.l1, o.epochs], input=text.encode(), capture_output=True,
                          check=True).stdout.decode()


def score(model, data, o):
    weights = {}
    for line in model.split('\n'):
        if line:
            name, *w = line.split('\t')
            weights[name] = [float(x) for x in w]
    for doc, key, labels, features, *_ in data:
        s = [0.0] * len(ROLES)
        for f in features:
            if f in weights:
                for r, w in enumerate(weights[f]):
                    s[r] += w
        yield doc, key, labels, s


def cross(o, data, folds):
    docs = sorted({e[0] for e in data})
    scored = []
    for k in range(folds):
        held = set(docs[k::folds])
        model = fit(o, [e for e in data if e[0] not in held])
        scored += list(score(model, [e for e in data if e[0] in held], o))
    return scored


def best_threshold(scored, r):
    """The score from which on a role is taken, by the best F1; the tenth of fillers that no candidate has count as missed."""
    ranked = sorted(((s[r], labels[r] == '1') for _, _, labels, s in scored), reverse=True)
    total = 1.1 * sum(hit for _, hit in ranked)
    best, right = (0.0, 0.0), 0
    for n, (s, hit) in enumerate(ranked, 1):
        right += hit
        best = max(best, (2 * right / (n + total), s))
    return best[1]


def report(scored, gold, docs, threshold):
    tp, pred, pos = [0] * 5, [0] * 5, [0] * 5
    for doc in docs:
        for r in range(5):
            pos[r] += len(gold[doc][r])
    for doc, key, labels, s in scored:
        for r in range(5):
            if s[r] > threshold:
                pred[r] += 1
                tp[r] += labels[r] == '1'
    print(f'{"":14}{"P":>7}{"R":>7}{"F":>7}{"gold":>6}')
    for r in range(5):
        p, c = tp[r] / max(1, pred[r]), tp[r] / max(1, pos[r])
        print(f'{ROLES[r]:14}{p:7.3f}{c:7.3f}{2 * p * c / max(1e-9, p + c):7.3f}{pos[r]:6}')
    p, c = sum(tp) / max(1, sum(pred)), sum(tp) / max(1, sum(pos))
    print(f'{"all":14}{p:7.3f}{c:7.3f}{2 * p * c / max(1e-9, p + c):7.3f}{sum(pos):6}')


def main():
    o = ap.parse_args()
    data, gold = examples(o, o.split)
    if not o.folds:
        sys.stdout.write('# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by fit_roles.py: a feature, then its weight for '
                         + ', '.join(ROLES) + '\n')
        scored = cross(o, data, 4)
        thresholds = [best_threshold(scored, r) for r in range(len(ROLES))]
        sys.stdout.write('threshold' + ''.join(f'\t{t:.2f}' for t in thresholds) + '\n' + fit(o, data))
        return
    docs = sorted({e[0] for e in data})
    reachable = sum(e[2].count('1') for e in data)
    print(f'{len(data)} candidates, {reachable} labels of {sum(len(h) for d in docs for h in gold[d])} reachable')
    scored = cross(o, data, o.folds)
    for threshold in (o.threshold - 0.8, o.threshold - 0.4, o.threshold, o.threshold + 0.4):
        print(f'threshold {threshold}')
        report(scored, gold, docs, threshold)


main()
