# SPDX-License-Identifier: GPL-3.0-or-later
"""From a reading (a line of `collate-cli analyze --format jsonl`) to templates as MUC-4 has them, before anybody judges them.

A template is an account and a type: of those who were hit in one account, the ones beside words of a kidnapping make a kidnapping,
the ones beside words of a bombing a bombing, and the rest is what the account is. Who did it goes to all templates of the accounts
that tell of him, a weapon to the first of them, and what no such account tells of to the first template; a report that tells of
nobody hit makes one template. What a template, and each of its fillers, looks like is told by names of features, for
fit_templates.py and muc4_predict.
"""

TYPES = {'bombing': 'BOMBING', 'abduction': 'KIDNAPPING', 'arson': 'ARSON', 'robbery': 'ROBBERY'}
KINDS = ['ATTACK', 'BOMBING', 'KIDNAPPING', 'ARSON', 'ROBBERY']
SLOTS = {'perpetrator': 'perp_ind', 'organization': 'perp_org', 'object': 'phys_tgt', 'victim': 'victim', 'weapon': 'weapon'}
EXPLOSIVES = ('BOMB', 'DYNAMITE', 'EXPLOSIVE', 'MINE')
NUMBERS = set('ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN TWELVE SEVERAL SOME MANY'.split())


def is_hit(p):
    return p['part'] in ('victim', 'object')


def type_of(event):
    return TYPES.get(event, 'ATTACK')


def texts(p):
    """What the text calls it, each time."""
    return [' '.join(m['text'].split()) for m in p['mentions']]


def text_of(p):
    """That task's keys call a doer and a thing what the text first calls it, a group what it is mostly called."""
    if p['part'] in ('perpetrator', 'object'):
        return texts(p)[0]
    if p['part'] == 'organization':
        return max(texts(p), key=texts(p).count)
    return ' '.join(p['text'].split())


def hit_by_type(account, hit):
    """Those who were hit in an account, by what befell them; 'attack' and 'killed' tell nothing that the account does not."""
    own = type_of(account['event_type'])
    out = {}
    for p in hit:
        out.setdefault(TYPES.get(p.get('event'), own), []).append(p)
    return out


def settle_type(template):
    """What explodes makes a bombing of an attack."""
    weapons = ' '.join(text_of(p) for p in template['parts'] if p['part'] == 'weapon').upper()
    if template['type'] == 'ATTACK' and any(e in weapons for e in EXPLOSIVES):
        template['type'] = 'BOMBING'


def of_hit(report, accounts):
    # Accounts stand in the order of how much the report is about them, so the first that tells of somebody has him.
    told = {}
    for p in filter(is_hit, report['participants']):
        told.setdefault(min(p['accounts'], default=1), []).append(p)
    return [{'type': kind, 'account': a, 'of': accounts[a - 1], 'parts': those}
            for a in sorted(told) for kind, those in hit_by_type(accounts[a - 1], told[a]).items()]


def of_others(report, accounts):
    """Nobody was hit, as far as was read: the first account that tells of a doer or a weapon, and what most of them stand beside."""
    a = min(min(p['accounts'], default=1) for p in report['participants'])
    kinds = [TYPES[p['event']] for p in report['participants'] if p.get('event') in TYPES]
    kind = max(kinds, key=kinds.count) if kinds else type_of(accounts[a - 1]['event_type'])
    return [{'type': kind, 'account': a, 'of': accounts[a - 1], 'parts': report['participants']}]


def templates(report):
    """Each with its type, the number of its account, the account, and the participants that it holds."""
    if not report['participants']:
        return []
    accounts = report['accounts'] or [{'event_type': 'other', 'claims': []}]
    out = of_hit(report, accounts)
    for p in report['participants'] if out else []:
        if is_hit(p):
            continue
        of = [t for t in out if t['account'] in p['accounts']] or out[:1]
        for t in of[:1] if p['part'] == 'weapon' else of:
            t['parts'] = t['parts'] + [p]
    out = out or of_others(report, accounts)
    for t in out:
        settle_type(t)
    return out


def over(name, value, steps):
    return [f'{name}>{s}' for s in steps if value > s]


def best(parts, part):
    return max((p['score'] for p in parts if p['part'] == part), default=-1)


def of_report(report, all_templates):
    """What the whole report tells of whether it tells of an incident."""
    out = over('templates', len(all_templates), (1, 2, 4)) + over('accounts', len(report['accounts']), (0, 1, 2, 4))
    for part in SLOTS:
        out += over(f'report-{part}', best(report['participants'], part), (-0.5, 0.5, 1, 2, 3))
        out += over(f'report-{part}s', sum(p['part'] == part for p in report['participants']), (1, 3, 6))
    return out


def of_template(report, t, all_templates):
    out = [f'type={t["type"]}', f'account-type={t["of"]["event_type"]}'] + over('account', t['account'], (1, 2))
    for part in SLOTS:
        out += over(part, best(t['parts'], part), (-0.5, 0.5, 1, 2, 3))
        out += over(f'{part}s', sum(p['part'] == part for p in t['parts']), (1, 3, 6))
    claims = t['of'].get('claims', [])
    out += sorted({f'claims-{c["attribute"]}' for c in claims})
    return out + of_report(report, all_templates)


def words_of(t):
    """What tells of a template's type: what befell those who were hit, weapons, who they are, and the account's own words."""
    out = {f'base={t["type"]}', f'account-type={t["of"]["event_type"]}'}
    for p in t['parts']:
        last = text_of(p).split()[-1].lower()
        if p['part'] == 'weapon' or is_hit(p):
            out.add(f'{p["part"]}:{last}')
        if is_hit(p):
            out.add(f'befell:{p.get("event", "nothing")}')
    for c in t['of'].get('claims', []):
        if c['attribute'] in ('event_type', 'means', 'killed', 'wounded', 'detained', 'freed'):
            out |= {f'says:{w}' for w in c['text'].lower().split()} | {f'claims-{c["attribute"]}'}
    return sorted(out)


def distance(p, others):
    at = [m['start'] for q in others if q is not p for m in q['mentions']]
    return min((abs(m['start'] - x) for m in p['mentions'] for x in at), default=9999)


def claims_of(report, p):
    spans = [(m['start'], m['end']) for m in p['mentions']]
    return sorted({f'claim-{c["attribute"]}' for a in report['accounts'] for c in a['claims']
                   for b, e in spans if c['start'] < e and b < c['end']})


def kind_of(p):
    """A victim that no name is known of is one of its own kind: the keys hold names and descriptions apart."""
    return 'described' if p['part'] == 'victim' and not p['named'] else p['part']


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
            f'head:{text.split()[-1].lower()}', f'here={t["account"] in p["accounts"]}']
    out += ['number'] if text.split()[0] in NUMBERS or text[0].isdigit() else []
    out += ['of'] if ' OF ' in text.upper() else []
    rival = max((q['score'] for q in report['participants'] if q is not p and q['start'] == p['start']), default=-1)
    out += over('rival', rival - p['score'], (-9, -1, 0, 1)) if rival >= 0 else []
    out += claims_of(report, p) + of_template(report, t, all_templates)
    out = list(dict.fromkeys(out))
    return out + [f'{kind_of(p)}/{f}' for f in out] + [f'part={kind_of(p)}']
