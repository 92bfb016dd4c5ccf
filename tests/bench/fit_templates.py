#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits muc4_model.tsv on MUC-4's training part.

  fit_templates.py MUC4-FOLDER PROGRAMS-FOLDER RESOURCES-FOLDER [--run 'packaging/env'] [--keep FOLDER] >muc4_model.tsv

Reports are read by a model of roles that was fitted without them (fit_roles.py, four folds), for on those that it was fitted on
it errs too little. All folds take the thresholds of RESOURCES-FOLDER, so that a score means the same in each. A template is right
if its type and one of its fillers at least are those of a template of the keys that no other one is set against; a filler if the
keys' template has its string, a victim's description if any has its head. --keep keeps the readings, and takes them from there the
next time.
"""
import argparse
import json
import os
import re
import shutil
import string
import subprocess
import sys
import tempfile

from fit_roles import head, rows
from muc4_features import kind_of, of_filler, of_template, words_of, words_of_report
from muc4_templates import KINDS, SLOTS, templates, text_of

FOLDS = 4
# The least examples of a feature, the L1 penalty, how often the examples are gone through, the cost of the L2 fit, the share that
# dropping hides. Of reports dropping tells nothing more.
REPORT, JUDGED, TYPED = ('3', '0.002', '5', '0.05'), ('4', '0.001', '8', '0.02', '0.5'), ('3', '0.0005', '10', '0.15', '0.3')
HERE = os.path.dirname(os.path.abspath(__file__))


def bare(s):
    """As the scorer compares: small letters, no marks, no articles."""
    return ' '.join(re.sub(r'\b(a|an|the)\b', ' ', ''.join(c for c in s.lower() if c not in string.punctuation)).split())


def keys(folder):
    """A report's templates: types, strings by slot (of victims the names), heads of victims."""
    out = {}
    for d in rows(os.path.join(folder, 'templates.jsonl')):
        out[d['docid']] = []
        for t in d['templates']:
            of = {'types': t['type']['alts'], 'heads': {head(a) for v in t['victims'] for a in v['names'] + v['descs']}}
            for slot, source in (('perp_ind', 'perp_ind'), ('perp_org', 'perp_org'), ('weapon', 'instrument_id')):
                of[slot] = {bare(a) for f in t[source] for a in f['alts']}
            of['phys_tgt'] = {bare(a) for f in t['targets'] for a in f['ids']}
            of['victim'] = {bare(a) for v in t['victims'] for a in v['names']}
            out[d['docid']].append(of)
    return out


def write(path, lines):
    with open(path, 'w', encoding='utf-8') as f:
        f.writelines(json.dumps(x, ensure_ascii=False) + '\n' for x in lines)


class Readings:
    """Each report of the training part, read by what was fitted on the other folds."""

    def __init__(self, o, folder):
        self.o, self.folder = o, folder
        self.docs = [d for d in rows(os.path.join(o.muc4, 'docs.jsonl')) if d['split'] == 'train']
        self.fold = {name: n % FOLDS for n, name in enumerate(sorted(d['id'] for d in self.docs))}

    def of(self, k):
        out = os.path.join(self.folder, f'readings{k}.jsonl')
        if not os.path.exists(out):
            self.read(k, out)
        return rows(out)

    def read(self, k, out):
        with tempfile.TemporaryDirectory() as at:
            write(os.path.join(at, 'docs.jsonl'), [d for d in self.docs if self.fold[d['id']] != k])
            shutil.copy(os.path.join(self.o.muc4, 'templates.jsonl'), at)
            shutil.copytree(self.o.resources, os.path.join(at, 'resources'))
            self.run([sys.executable, os.path.join(HERE, 'fit_roles.py'), at, self.o.programs, '--run', self.o.run],
                     os.path.join(at, 'resources/models/roles.tsv'))
            self.take_thresholds(os.path.join(at, 'resources/models/roles.tsv'))
            sources = os.path.join(at, 'sources.jsonl')
            write(sources, [{x: d[x] for x in ('id', 'published', 'text')} for d in self.docs
                            if self.fold[d['id']] == k])
            cli = [*self.o.run.split(), os.path.join(self.o.programs, 'collate-cli')]
            self.run([*cli, 'analyze', '--format', 'jsonl', sources], out, COLLATE_RESOURCES=os.path.join(at, 'resources'))

    def take_thresholds(self, path):
        def lines(of):
            with open(of, encoding='utf-8') as f:
                return f.readlines()
        ours = next(x for x in lines(os.path.join(self.o.resources, 'models/roles.tsv')) if x.startswith('threshold'))
        fitted = lines(path)
        with open(path, 'w', encoding='utf-8') as f:
            f.writelines(ours if x.startswith('threshold') else x for x in fitted)

    @staticmethod
    def run(command, out, **environment):
        with open(out + '.new', 'wb') as f:
            subprocess.run(command, stdout=f, env={**os.environ, **environment}, check=True)
        os.replace(out + '.new', out)


def right(p, key):
    return bare(text_of(p)) in key[SLOTS[p['part']]]


def aligned(found, gold, typed):
    """Which template is set against which of the keys: the pairs with most in common first."""
    pairs = []
    for j, t in enumerate(found):
        for i, key in enumerate(gold):
            same = t['type'] in key['types']
            common = sum(right(p, key) for p in t['parts']) + (1 if typed else 0.5) * same
            if common and (same or not typed):
                pairs.append((-common, j, i))
    out = {}
    for _, j, i in sorted(pairs):
        if j not in out and i not in out.values():
            out[j] = i
    return out


def fit(o, labels, form, examples):
    text = ''.join(row + '\talways\t' + '\t'.join(dict.fromkeys(features)) + '\n' for row, features in examples)
    least, penalty, epochs, *cost = form
    command = [*o.run.split(), os.path.join(o.programs, 'fit_linear'), str(labels), least, penalty, epochs, *cost]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode()


def type_examples(report, found, gold):
    for j, i in aligned(found, gold, False).items():
        row = ''.join('1' if k == gold[i]['types'][0] else '0' for k in KINDS)
        yield row, words_of(report, found[j])


def judged_examples(report, found, gold):
    """Of templates, then of fillers."""
    of = aligned(found, gold, True)
    heads = set().union(*(key['heads'] for key in gold))
    for_templates, for_fillers = [], []
    for j, t in enumerate(found):
        for_templates.append(('1' if j in of else '0', of_template(report, t, found)))
        for p in t['parts']:
            hit = head(text_of(p)) in heads if kind_of(p) == 'described' else j in of and right(p, gold[of[j]])
            for_fillers.append(('1' if hit else '0', of_filler(report, p, t, found)))
    return for_templates, for_fillers


def weights_of(text):
    return {name: [float(w) for w in cells] for name, *cells in (line.split('\t') for line in text.split('\n') if line)}


def scores(weights, features):
    rows_found = [weights[f] for f in ['always', *features] if f in weights]
    return [sum(column) for column in zip(*rows_found)]


class Fold:
    def __init__(self, reports, gold):
        self.reports = reports
        self.gold = [gold[r['id']] for r in reports]
        self.found = [templates(r) for r in reports]

    def told(self):
        return [('1' if gold else '0', words_of_report(r)) for r, gold in zip(self.reports, self.gold)]

    def weigh(self, weights):
        for r in self.reports:
            r['relevance'] = scores(weights, words_of_report(r))[0]

    def typed(self):
        return [e for x in zip(self.reports, self.found, self.gold) for e in type_examples(*x)]

    def settle(self, weights):
        for r, found in zip(self.reports, self.found):
            for t in found:
                of_kinds = scores(weights, words_of(r, t))
                t['type'] = KINDS[of_kinds.index(max(of_kinds))]

    def judged(self):
        return [judged_examples(*x) for x in zip(self.reports, self.found, self.gold)]


def fit_crossed(o, labels, form, folds, examples, use):
    """Fits on all; each fold uses what was fitted on the others, as what will be predicted uses what was fitted without it."""
    for k, fold in enumerate(folds):
        use(fold, weights_of(fit(o, labels, form, sum(examples[:k] + examples[k + 1:], []))))
    return fit(o, labels, form, sum(examples, []))


def fit_all(o, folds):
    out = [('report', fit_crossed(o, 1, REPORT, folds, [fold.told() for fold in folds], Fold.weigh)),
           ('type', fit_crossed(o, len(KINDS), TYPED, folds, [fold.typed() for fold in folds], Fold.settle))]
    judged = [pair for fold in folds for pair in fold.judged()]
    for n, prefix in enumerate(('template', 'filler')):
        out.append((prefix, fit(o, 1, JUDGED, [e for pair in judged for e in pair[n]])))
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('muc4')
    ap.add_argument('programs')
    ap.add_argument('resources')
    ap.add_argument('--run', default='packaging/env')
    ap.add_argument('--keep')
    ap.add_argument('--without', type=int, default=-1, help='a fold to leave out, to try the model on')
    o = ap.parse_args()
    o.programs = os.path.abspath(o.programs)
    gold = keys(o.muc4)
    with tempfile.TemporaryDirectory() as at:
        readings = Readings(o, o.keep or at)
        folds = [Fold(readings.of(k), gold) for k in range(FOLDS) if k != o.without]
    print('# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by fit_templates.py. type: weights for ' + ', '.join(KINDS) +
          '; report, template, filler: one that it is right.')
    for prefix, text in fit_all(o, folds):
        print(''.join(f'{prefix}:{line}\n' for line in text.split('\n') if line), end='')


main()
