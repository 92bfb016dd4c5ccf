#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes provinces.tsv, the provinces of countries where news of armed conflict comes from, and says of the towns in cities.tsv in
which of them they lie. To be run after cities.mjs, which leaves that column empty.

  provinces.py WORLD_MAP.gpkg

WORLD_MAP.gpkg is that of ../basemap/build.sh (Natural Earth, public domain). sources/provinces_world.tsv has a row a province: the
name that it has in the map, or where it has none or is newer than the map, its middle in degrees by general knowledge; the name by
which the news calls it, and spellings; `within` is the province that holds a district. A row with * takes all the names of the map for a country that no other row gives; a row
whose name is - leaves a province out: its name is its country's or its capital's.
"""
import csv
import sqlite3
import struct
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = ['id', 'name', 'name_ar', 'variants', 'kind', 'admin1', 'country', 'lat', 'lon', 'population', 'abbreviations']


def rows(path):
    with open(path, encoding='utf-8', newline='') as f:
        yield from csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE)


def write(name, columns, table):
    with (HERE / name).open('w', encoding='utf-8') as f:
        f.write('\t'.join(columns) + '\n')
        f.writelines('\t'.join(row[c] for c in columns) + '\n' for row in table)
    print(f'{name}: {len(table)} rows')


def polygons(blob):
    """The outer rings of a GeoPackage geometry: lists of (lon, lat)."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]
    at = 8 + envelope

    def one(at):
        order = '<' if blob[at] == 1 else '>'
        kind, count = struct.unpack_from(order + 'II', blob, at + 1)
        at += 9
        rings = []
        if kind % 1000 == 6:
            for _ in range(count):
                inner, at = one(at)
                rings += inner
            return rings, at
        for ring in range(count):
            n, = struct.unpack_from(order + 'I', blob, at)
            flat = struct.unpack_from(f'{order}{2 * n}d', blob, at + 4)
            at += 4 + 16 * n
            if ring == 0:
                rings.append(list(zip(flat[::2], flat[1::2])))
        return rings, at

    return one(at)[0]


def middle(rings):
    def shoelace(ring):
        area = x = y = 0.0
        for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
            cross = x0 * y1 - x1 * y0
            area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
        return abs(area), (x / (3 * area), y / (3 * area)) if area else ring[0]
    return max(map(shoelace, rings))[1]


def contains(rings, lon, lat):
    inside = False
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
            if (y0 > lat) != (y1 > lat) and lon < (x1 - x0) * (lat - y0) / (y1 - y0) + x0:
                inside = not inside
    return inside


def nearest(shapes, lon, lat):
    """A town at the sea may stand outside of a coast that was drawn coarsely: the province within a fifth of a degree."""
    least = min(((min((x - lon) ** 2 + (y - lat) ** 2 for ring in rings for x, y in ring), name) for name, rings in shapes))
    return least[1] if least[0] < 0.2 ** 2 else ''


def slug(name):
    plain = unicodedata.normalize('NFKD', name).encode('ascii', 'ignore').decode().lower()
    return '-'.join(''.join(c if c.isalnum() else ' ' for c in plain.replace("'", '').replace('`', '')).split())


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: provinces.py WORLD_MAP.gpkg')
    shapes = {}
    for iso, name, blob in sqlite3.connect(sys.argv[1]).execute('SELECT iso_a2, name, geom FROM states_provinces'):
        if name and iso:
            shapes.setdefault(iso, {}).setdefault(name, []).extend(polygons(blob))
    given = list(rows(HERE / 'sources/provinces_world.tsv'))
    named = {(r['country'], r['natural_earth']) for r in given}
    for whole in [r for r in given if r['natural_earth'] == '*']:
        given += [{'country': whole['country'], 'natural_earth': n, 'name': n, 'variants': '', 'within': ''}
                  for n in sorted(shapes[whole['country']]) if (whole['country'], n) not in named]
    table, held = [], {}
    for r in given:
        iso, shape = r['country'], r['natural_earth']
        if shape == '*':
            continue
        if r['name'] == '-':
            held.setdefault(iso, []).append(('', shapes[iso][shape]))
            continue
        if shape[0] in '-0123456789':
            lat, lon = map(float, shape.split())
        else:
            lon, lat = middle(shapes[iso][shape])
            held.setdefault(iso, []).append((r['within'] or r['name'], shapes[iso][shape]))
        table.append({'id': f"province-{iso.lower()}-{slug(r['name'])}", 'name': r['name'], 'name_ar': '', 'variants': r['variants'],
                      'kind': 'district' if r['within'] else 'province', 'admin1': r['within'] or r['name'], 'country': iso, 'lat': f'{lat:.1f}', 'lon': f'{lon:.1f}',
                      'population': '', 'abbreviations': ''})
    write('provinces.tsv', COLUMNS, sorted(table, key=lambda row: row['id']))
    cities = list(rows(HERE / 'cities.tsv'))
    for c in cities:
        if c['country'] in held:
            lon, lat = float(c['lon']), float(c['lat'])
            inside = [name for name, rings in held[c['country']] if contains(rings, lon, lat)]
            c['admin1'] = inside[0] if inside else nearest(held[c['country']], lon, lat)
    write('cities.tsv', COLUMNS[:-1], cities)


if __name__ == '__main__':
    main()
