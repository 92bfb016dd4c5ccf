# SPDX-License-Identifier: GPL-3.0-or-later
"""From a reading (a line of `collate-cli analyze --format jsonl`) to templates as MUC-4 has them, before anybody judges them.

A template is an account and a type: of those who were hit in one account, the ones beside words of a kidnapping make a kidnapping,
the ones beside words of a bombing a bombing, and the rest is what the account is; an account that tells of nobody hit makes one
with nobody in it. Who did it goes to all templates of the accounts that tell of him, a weapon to the first of them that has
somebody hit, and what no such account tells of to the first template.
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
    return [{'type': kind, 'account': a, 'of': accounts[a - 1], 'parts': those, 'bare': False}
            for a in sorted(told) for kind, those in hit_by_type(accounts[a - 1], told[a]).items()]


def of_rest(of_hit_templates, accounts):
    """Of the accounts that tell of nobody hit, as far as was read."""
    told = {t['account'] for t in of_hit_templates}
    return [{'type': type_of(of['event_type']), 'account': a, 'of': of, 'parts': [], 'bare': True}
            for a, of in enumerate(accounts, 1) if a not in told]


def templates(report):
    """Each with its type, the number of its account, the account, whether nobody is hit, and the participants that it holds."""
    accounts = report['accounts'] or [{'event_type': 'other', 'claims': []}]
    hit = of_hit(report, accounts)
    out = hit + of_rest(hit, accounts)
    for p in report['participants']:
        if is_hit(p):
            continue
        of = [t for t in out if t['account'] in p['accounts']] or out[:1]
        for t in ([t for t in of if not t['bare']] or of)[:1] if p['part'] == 'weapon' else of:
            t['parts'] = t['parts'] + [p]
    for t in out:
        settle_type(t)
    return out
