# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reading, a template of it, and each of a template's fillers look like, as names of features, for fit_templates.py and
muc4_predict. report['relevance'] is how much a report's words sound like those of reports that have templates (words_of_report).
"""
import datetime
import re

from muc4_templates import NUMBERS, SLOTS, TYPES, is_hit, text_of

WORD = re.compile('[a-z]+')


def over(name, value, steps):
    return [f'{name}>{s}' for s in steps if value > s]


def last_word(text):
    return text.split()[-1].lower()


def claims(report, *attributes):
    """Each with the account that it is of."""
    return [(a, c) for a in report['accounts'] for c in a['claims'] if c['attribute'] in attributes]


def words_of_report(report):
    """The words of all that is mentioned and claimed, each by what it is a word of."""
    out = {f'{m["kind"]}:{w}' for m in report['mentions'] for w in WORD.findall(m['text'].lower())}
    for a in report['accounts']:
        out.add(f'account-type={a["event_type"]}')
        for c in a['claims']:
            out |= {f'claims-{c["attribute"]}'} | {f'says:{w}' for w in WORD.findall(c['text'].lower())}
    return sorted(out)


def words_of(report, t):
    """What tells of a template's type: who did what with what to whom, what befell them, and what is claimed."""
    out = {f'base={t["type"]}', f'account-type={t["of"]["event_type"]}'}
    for p in t['parts']:
        out |= {f'{p["part"]}:{last_word(text_of(p))}', f'{p["part"]}-befell:{p.get("event", "nothing")}'}
    for c in t['of'].get('claims', []):
        if c['attribute'] in ('event_type', 'means', 'killed', 'wounded', 'detained', 'freed'):
            out |= {f'says:{w}' for w in c['text'].lower().split()} | {f'claims-{c["attribute"]}'}
    out |= {f'report-tells:{c.get("value")}' for _, c in claims(report, 'event_type', 'means')}
    out |= {f'account-tells:{c.get("value")}' for a, c in claims(report, 'event_type', 'means') if a is t['of']}
    return sorted(out)


def best(parts, part):
    return max((p['score'] for p in parts if p['part'] == part), default=-1)


def of_parts(prefix, parts):
    out = []
    for part in SLOTS:
        out += over(prefix + part, best(parts, part), (-0.5, 0.5, 1, 2, 3))
        out += over(f'{prefix}{part}s', sum(p['part'] == part for p in parts), (1, 3, 6))
    return out


def of_report(report, all_templates):
    """What the whole report tells of whether it tells of an incident."""
    out = over('templates', len(all_templates), (1, 2, 4)) + over('accounts', len(report['accounts']), (0, 1, 2, 4))
    return out + of_parts('report-', report['participants'])


def relevance(report):
    return over('relevance', report['relevance'], (-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3))


def lag(report, account):
    """How many days before the report: the task leaves out what is old."""
    date = account.get('date') or {}
    day = (date.get('to') or date.get('from') or '')[:10]
    if not report.get('published') or not re.fullmatch(r'\d{4}-\d\d-\d\d', day):
        return ['days=unknown']
    days = datetime.date.fromisoformat(report['published'][:10]) - datetime.date.fromisoformat(day)
    return over('days', days.days, (-1, 0, 1, 3, 7, 14, 30, 60, 120, 365)) + [f'date={date.get("precision")}']


def of_template(report, t, all_templates):
    same = [x for x in all_templates if x['type'] == t['type']]
    before = next(n for n, x in enumerate(same) if x is t)
    out = [f'type={t["type"]}', f'account-type={t["of"]["event_type"]}'] + over('account', t['account'], (1, 2))
    out += of_parts('', t['parts']) + of_report(report, all_templates)
    out += over('same', len(same), (1, 2, 3)) + over('before', before, (0, 1, 2)) + lag(report, t['of']) + relevance(report)
    out += sorted({f'claims-{c["attribute"]}' for c in t['of'].get('claims', [])})
    return out + [f'bare/{f}' for f in out] + ['bare'] if t['bare'] else out


def distance(p, others):
    at = [m['start'] for q in others if q is not p for m in q['mentions']]
    return min((abs(m['start'] - x) for m in p['mentions'] for x in at), default=9999)


def spans_of(p):
    return [(m['start'], m['end']) for m in p['mentions']]


def meet(span, other):
    return span[0] < other[1] and other[0] < span[1]


def claims_of(report, p):
    return sorted({f'claim-{c["attribute"]}' for a in report['accounts'] for c in a['claims']
                   for s in spans_of(p) if meet(s, (c['start'], c['end']))})


def kind_of(p):
    """A victim that no name is known of is one of its own kind: the keys hold names and descriptions apart."""
    return 'described' if p['part'] == 'victim' and not p['named'] else p['part']


def said(report, p):
    """Whether one speaks, and is spoken of by others alone."""
    def met(key):
        spans = [(a[key]['start'], a[key]['end']) for a in report['attributions'] if a.get(key)]
        return sum(any(meet(s, x) for x in spans) for s in spans_of(p))
    speaks, quoted, all_times = met('source'), met('content'), len(p['mentions'])
    out = over('speaks', speaks, (0, 1, 2)) + (['only-speaks'] if speaks == all_times else [])
    return out + (['only-quoted'] if quoted == all_times else ['never-quoted'] if quoted == 0 else [])


def around(p, t):
    """What is claimed, and who else takes part, near it."""
    out = set()
    for c in t['of'].get('claims', []):
        for start, _ in spans_of(p):
            side = 'before' if c['start'] < start else 'behind'
            near = abs(c['start'] - start) < 80
            out |= {f'{side}-{c["attribute"]}'} if near else set()
            out |= {f'{side}:{last_word(c["text"])}'} if near and c['attribute'] in ('event_type', 'means') else set()
    for q in t['parts']:
        if q is not p:
            out |= {f'beside{s}-{kind_of(q)}' for s in (40, 120) if distance(q, [p]) < s}
            out |= {'one-of-many'} if q['part'] == p['part'] else set()
    return sorted(out)


def of_filler(report, p, t, all_templates):
    same = sorted((q['score'] for q in t['parts'] if q['part'] == p['part']), reverse=True)
    text = text_of(p)
    event = TYPES.get(p.get('event'))
    out = over('score', p['score'], (0.25, 0.5, 1, 1.5, 2, 3, 4)) + [f'rank={min(same.index(p["score"]), 4)}', f'type={t["type"]}']
    out += over('mentions', len(p['mentions']), (1, 2, 4)) + over('at', p['mentions'][0]['start'], (300, 800, 1500, 2500))
    out += over('words', len(text.split()), (1, 2, 3, 5)) + over('told-by', len(p['accounts']), (0, 1))
    out += over('shared', sum(any(q is p for q in x['parts']) for x in all_templates), (1, 2))
    out += over('away', distance(p, [q for q in t['parts'] if is_hit(q)]), (50, 150, 400, 1000))
    out += [f'named={p["named"]}', f'event={"same" if event == t["type"] else "other" if event else "none"}',
            f'head:{last_word(text)}', f'here={t["account"] in p["accounts"]}'] + [f'word:{w.lower()}' for w in text.split()]
    out += ['number'] if text.split()[0] in NUMBERS or text[0].isdigit() else []
    out += ['of'] if ' OF ' in text.upper() else []
    rival = max((q['score'] for q in report['participants'] if q is not p and q['start'] == p['start']), default=-1)
    out += over('rival', rival - p['score'], (-9, -1, 0, 1)) if rival >= 0 else []
    out += claims_of(report, p) + said(report, p) + around(p, t) + of_parts('', t['parts'])
    out += of_report(report, all_templates) + lag(report, t['of']) + relevance(report)
    out = list(dict.fromkeys(out))
    return out + [f'{kind_of(p)}/{f}' for f in out] + [f'part={kind_of(p)}']
