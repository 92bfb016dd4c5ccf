#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits resources/models/roles.tsv on MUC-4's training part.

  fit_roles.py MUC4-FOLDER PROGRAMS-FOLDER [--run 'packaging/env'] [--folds N] >roles.tsv

PROGRAMS-FOLDER holds role_candidates, fit_linear and fit_sums. A candidate (all noun phrases of a report with one head) is labeled
with the roles that a string of that head fills in any template of the report; a sentence with those of the candidates in it; a
text with all of its templates. First layer: a model each of candidates, sentences and texts. Second: what their sums weigh together,
fitted on sums for reports that the first layer was not fitted on. With --folds N nothing is written: N-fold cross-validation
prints precision, recall and F1 of each role for the candidates alone, and for both layers.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import tempfile

ROLES = ['perpetrator', 'organization', 'object', 'victim', 'weapon']
CUT = set('of in at on from for by with without who whom whose which that to against near under over during inside'.split())
ap = argparse.ArgumentParser()
ap.add_argument('muc4')
ap.add_argument('programs')
ap.add_argument('--run', default='packaging/env')
ap.add_argument('--folds', type=int, default=0)
ap.add_argument('--split', default='train')
# The least examples of a feature, the L1 penalty (more for words, of which there are more), how often the examples are gone through;
# of candidates' features besides, the cost of the L2 fit, the share that dropping hides, and the weight that keeps a feature.
OWN, SENTENCE, TEXT = ('2', '0.000006', '10', '0.5', '0.3', '0.06'), ('3', '0.0001', '10'), ('3', '0.0005', '10')
FLAT = 0.995  # of the best F1: between scores that are as good as the best, chance chooses the best


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


def labels(sets, hit):
    return ''.join('1' if hit(g) else '0' for g in sets)


class Data:
    """Examples are (report, labels, features); a candidate has its sentences besides."""

    def __init__(self, o):
        docs = [d for d in rows(os.path.join(o.muc4, 'docs.jsonl')) if d['split'] == o.split]
        with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as f:
            for d in docs:
                f.write(json.dumps({k: d[k] for k in ('id', 'published', 'text')}, ensure_ascii=False) + '\n')
            f.flush()
            text = run(o, 'role_candidates', [f.name], None)
        gold = gold_heads(o.muc4)
        words, played = {}, collections.defaultdict(lambda: [False] * len(ROLES))
        self.candidates, self.sentences_of = [], []
        for line in text.split('\n'):
            doc, key, *cells = line.split('\t') if line else ('', '')
            if key == '*':
                words[doc, int(cells[0])] = cells[1:]
            elif key:
                row = labels(gold[doc], lambda g: g & set(key.split('|')))
                at = [(doc, int(n)) for n in set(cells[1].split('|'))]
                self.candidates.append((doc, row, cells[2:]))
                self.sentences_of.append(at)
                for s in at:
                    played[s] = [p or label == '1' for p, label in zip(played[s], row)]
        self.sentence_keys = list(words)
        self.sentences = [(s[0], labels(played[s], bool), sorted(set(words[s]))) for s in words]
        pooled = collections.defaultdict(set)
        for s, w in words.items():
            pooled[s[0]] |= set(w)
        self.texts = [(doc, labels(gold[doc], bool), sorted(w)) for doc, w in pooled.items()]
        self.docs = sorted(pooled)
        self.total = [sum(len(gold[d][r]) for d in self.docs) for r in range(len(ROLES))]


def run(o, program, arguments, text):
    return subprocess.run(o.run.split() + [os.path.join(o.programs, program)] + arguments, input=text and text.encode(),
                          capture_output=True, check=True).stdout.decode()


def fit(o, data, form):
    text = ''.join(row + '\t' + '\t'.join(features) + '\n' for _, row, features in data)
    out = {}
    for line in run(o, 'fit_linear', [str(len(ROLES)), *form], text).split('\n'):
        if line:
            name, *w = line.split('\t')
            out[name] = [float(x) for x in w]
    return out


def sums(weights, features):
    out = [0.0] * len(ROLES)
    for f in features:
        for r, w in enumerate(weights.get(f, ())):
            out[r] += w
    return out


def cross(docs, data, folds, fit_part, score):
    """Of each example the score by what was fitted on the other folds."""
    out = [None] * len(data)
    fold = {d: n % folds for n, d in enumerate(docs)}
    for k in range(folds):
        model = fit_part([e for e in data if fold[e[0]] != k])
        for n, e in enumerate(data):
            if fold[e[0]] == k:
                out[n] = score(model, e[2])
    return out


def clamp(values, least, most):
    return [max(least, min(most, v)) for v in values]


def layers(o, data, folds):
    """The second layer's examples: what stands to be added at once, then the sums as core/lexicon/role_model.cpp takes them."""
    def crossed(examples, form):
        return cross(data.docs, examples, folds, lambda part: fit(o, part, form), sums)
    own = crossed(data.candidates, OWN)
    sentence = dict(zip(data.sentence_keys, crossed(data.sentences, SENTENCE)))
    text = {e[0]: s for e, s in zip(data.texts, crossed(data.texts, TEXT))}
    out = []
    for (doc, row, _), at, s in zip(data.candidates, data.sentences_of, own):
        here = [max(sentence[x][r] for x in at) for r in range(len(ROLES))]
        out.append((doc, row, [1.0] + clamp(s, -10, 99) + clamp(text[doc], -6, 4) + clamp(here, -6, 4)))
    return own, out


def fit_second(o, data):
    text = ''.join(row + ' ' + ' '.join(f'{v:.4f}' for v in values) + '\n' for _, row, values in data)
    return [[float(w) for w in line.split()] for line in run(o, 'fit_sums', [str(len(ROLES))], text).strip().split('\n')]


def second(weights, values):
    return [sum(w * v for w, v in zip(row, values)) for row in weights]


def best_threshold(scored, r):
    """The least score from which on taking a role is about as good as it gets by F1: what a reader misses costs more than what is
    too much. The tenth of fillers that no candidate has count as missed."""
    ranked = sorted(((s[r], row[r] == '1') for row, s in scored), reverse=True)
    total = 1.1 * sum(hit for _, hit in ranked)
    quality, right = [], 0
    for n, (_, hit) in enumerate(ranked, 1):
        right += hit
        quality.append(2 * right / (n + total))
    least = FLAT * max(quality)
    return min(s for (s, _), q in zip(ranked, quality) if q >= least)


def report(title, data, scores):
    scored = [(e[1], s) for e, s in zip(data.candidates, scores)]
    print(f'{title:20}{"P":>7}{"R":>7}{"F":>7}{"gold":>6}')
    sum_hit = sum_taken = 0
    for r, role in enumerate(ROLES):
        threshold = best_threshold(scored, r)
        hit = sum(s[r] >= threshold and row[r] == '1' for row, s in scored)
        taken = sum(s[r] >= threshold for _, s in scored)
        print_row(role, hit, taken, data.total[r])
        sum_hit, sum_taken = sum_hit + hit, sum_taken + taken
    print_row('all', sum_hit, sum_taken, sum(data.total))


def print_row(name, hit, taken, total):
    print(f'{name:20}{hit / max(1, taken):7.3f}{hit / total:7.3f}{2 * hit / (taken + total):7.3f}{total:6}')


def main():
    o = ap.parse_args()
    data = Data(o)
    folds = o.folds or 4
    own, examples = layers(o, data, folds)
    crossed = cross(data.docs, examples, folds, lambda part: fit_second(o, part), second)
    if o.folds:
        report('candidates alone', data, own)
        report('both layers', data, crossed)
        return
    scored = [(e[1], s) for e, s in zip(examples, crossed)]
    thresholds = [best_threshold(scored, r) for r in range(len(ROLES))]
    columns = list(zip(*fit_second(o, examples)))
    names = ['always'] + [f'{layer}/{role}' for layer in ('own', 'text', 'sentence') for role in ROLES]
    print('# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by fit_roles.py: a feature, then its weight for ' + ', '.join(ROLES))
    print('threshold' + ''.join(f'\t{t:.2f}' for t in thresholds))
    for name, column in zip(names, columns):
        print(f'sum:{name}' + ''.join(f'\t{w:.3f}' for w in column))
    for prefix, part, form in (('', data.candidates, OWN), ('in-text:', data.texts, TEXT), ('in-sentence:', data.sentences, SENTENCE)):
        for name, w in fit(o, part, form).items():
            print(prefix + name + ''.join(f'\t{x:.2f}' for x in w))


if __name__ == '__main__':
    main()
