#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the incidents and the disagreements of `collate-cli analyze` as two tables.

  collate-cli analyze PATH... | tables.py
"""
import json
import os
import shutil
import sys
import unicodedata

WIDTH = min(shutil.get_terminal_size((120, 40)).columns, 160)


def width(text):
    return sum(0 if unicodedata.combining(c) else 1 for c in text)


def wrapped(text, room):
    lines, line = [], ''
    for word in str(text).split():
        if line and width(line) + 1 + width(word) > room:
            lines.append(line)
            line = word
        else:
            line = f'{line} {word}'.strip()
    return lines + [line]


def print_table(title, head, rows, flexible):
    """Columns as wide as they need; the one called `flexible` takes what is left and wraps."""
    print(f'\n{title} ({len(rows)})')
    if not rows:
        print('  none')
        return
    widths = [max(width(str(r[i])) for r in [head, *rows]) for i in range(len(head))]
    rest = WIDTH - sum(w + 2 for i, w in enumerate(widths) if i != flexible) - 2
    widths[flexible] = max(24, min(widths[flexible], rest))
    line = lambda cells: '  '.join(str(c) + ' ' * (w - width(str(c))) for c, w in zip(cells, widths)).rstrip()
    print(line(head))
    print('  '.join('-' * w for w in widths))
    for row in rows:
        parts = wrapped(row[flexible], widths[flexible])
        for n, part in enumerate(parts):
            print(line([(part if i == flexible else (c if n == 0 else '')) for i, c in enumerate(row)]))


def stem(file):
    return os.path.splitext(os.path.basename(file or '?'))[0]


def label(document, file):
    for source in document['sources']:
        if source.get('file') == file:
            return source.get('outlet') or source.get('agency') or stem(file)
    return stem(file)


def when(incident):
    date = incident.get('date') or {}
    start, end = date.get('from'), date.get('to')
    if not start:
        return 'undated'
    return start if start == end or not end else f'{start} to {end}'


def where(incident):
    return (incident.get('place') or {}).get('name') or 'no place'


def sources_of(incident):
    return {c['file'] for c in incident['claims']}


def originators(incident):
    """Independent originators of the attribute that most outlets speak to."""
    counts = [v for v in (incident.get('originators') or {}).values() if isinstance(v, dict)]
    return max(counts, key=lambda c: c.get('outlets', 0), default={}).get('independent', '')


def values(document, conflict):
    by_value = {}
    for v in conflict.get('values', []):
        by_value.setdefault(str(v.get('value')), []).append(label(document, v.get('file')))
    return '; '.join(f'{value} ({", ".join(dict.fromkeys(outlets))})' for value, outlets in by_value.items())


def main():
    document = json.load(sys.stdin)
    incidents = document['incidents']
    print_table('Incidents', ['', 'date', 'event', 'place', 'reports', 'originators', 'contradictions', 'claims'],
                [[n, when(i), i['event_type'], where(i), len(sources_of(i)), originators(i),
                  sum(c['kind'] == 'contradiction' for c in i['conflicts']), len(i['claims'])] for n, i in enumerate(incidents, 1)], 3)
    print_table('Disagreements', ['', 'attribute', 'kind', 'who says what'],
                [[n, c['attribute'].replace('_', ' '), c['kind'], values(document, c)]
                 for n, i in enumerate(incidents, 1) for c in i['conflicts']], 3)


try:
    main()
except BrokenPipeError:  # the reader, such as head, has seen enough
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
