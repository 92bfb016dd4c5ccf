#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds places.tsv, ambiguous.tsv and demonyms.tsv.

  build.py [REFERENCE.tsv...] [--ambiguous AMBIGUOUS.tsv] [--demonyms DEMONYMS.tsv]

Without arguments the three tables themselves are the reference: what stands in them stays, and countries, provinces and regions are
made anew from sources/. A reference has the columns of places.tsv; its `source` says where a coordinate comes from. A row is taken when that source is free
to redistribute under Collate's license. A row whose coordinate comes from a share-alike database (ODbL, CC BY-SA) is taken with a
coordinate of sources/ where there is one, else left out. The files in sources/ are Collate's own:

  countries.tsv             Arabic names, variants, demonyms of every country
  provinces.tsv             provinces of Syria's neighbors, placed by Natural Earth
  regions.tsv               "northern Syria" and the like, placed at the mean of the provinces they are made of
  ambiguous.tsv             names of countries that are other things too
  placed_by_hand.tsv        coordinates to a hundredth of a degree (about 1 km), for places whose reference is not free
  natural_earth_points.tsv  made by ../basemap/build.sh
"""
import argparse
import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = ['id', 'name', 'name_ar', 'variants', 'kind', 'admin1', 'country', 'lat', 'lon', 'population', 'geonames_id', 'source']
# The source that a row's coordinate comes from stands in front; what it was checked against follows and is not taken over.
FREE = ('GeoNames', 'Wikidata', 'OCHA', 'pydcs', 'general knowledge', 'placed by hand')
SHARE_ALIKE = ('CSC', 'mledoze', 'OpenFlights', 'Wikipedia')
KINDS = {'base': 'site'}
NATURAL_EARTH = 'Natural Earth 4.1.0, point inside the polygon'
BY_HAND = 'placed by hand to 0.01 degrees'


def rows(path):
    with open(path, encoding='utf-8', newline='') as f:
        yield from csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE)


def write(name, columns, table):
    with (HERE / name).open('w', encoding='utf-8') as f:
        f.write('\t'.join(columns) + '\n')
        f.writelines('\t'.join(row[c] for c in columns) + '\n' for row in table)
    print(f'{name}: {len(table)} rows')


def joined(*lists):
    """Names of several |-lists, each once, in order."""
    return '|'.join(dict.fromkeys(n.strip() for names in lists for n in names.split('|') if n.strip()))


def credit(source):
    source = source.split(';')[0].strip()
    return re.sub(r'\s*\((?!Syria)[^)]*/[^)]*\)', '', source)  # which mirror it was read from says nothing to a reader


class Build:
    def __init__(self):
        self.places = {}
        self.left_out = []
        self.points = {(r['layer'], r['iso'], r['name']): r for r in rows(HERE / 'sources/natural_earth_points.tsv')}
        self.by_hand = {r['id']: r for r in rows(HERE / 'sources/placed_by_hand.tsv')}
        self.countries = {r['iso']: r for r in rows(HERE / 'sources/countries.tsv')}

    def place(self, **fields):
        row = {c: '' for c in COLUMNS} | fields
        if row['id'] in self.places:
            sys.exit(f"build.py: two places have the id {row['id']}")
        self.places[row['id']] = row

    def reference(self, path, own):
        for row in rows(path):
            if row['kind'] == 'country' or row['id'] in own:
                continue  # both come from sources/
            source = row['source']
            if source.startswith(FREE):
                row['source'] = credit(source)
            elif not source.startswith(SHARE_ALIKE):
                sys.exit(f"build.py: {path}: the license of '{source}' is not known (place {row['id']})")
            elif row['id'] in self.by_hand:
                row |= {'lat': self.by_hand[row['id']]['lat'], 'lon': self.by_hand[row['id']]['lon'], 'source': BY_HAND}
            else:
                self.left_out.append(row['id'])
                continue
            row['kind'] = KINDS.get(row['kind'], row['kind'])
            self.place(**row)

    def provinces(self):
        for row in rows(HERE / 'sources/provinces.tsv'):
            point = self.points['admin1', row['country'], row.pop('natural_earth')]
            self.place(**row, kind='governorate', lat=point['lat'], lon=point['lon'], source=NATURAL_EARTH)

    def regions(self):
        for row in rows(HERE / 'sources/regions.tsv'):
            parts = [self.places[p] for p in row.pop('parts').split('|')]
            lat, lon = (sum(float(p[c]) for p in parts) / len(parts) for c in ('lat', 'lon'))
            names = ', '.join(p['admin1'] for p in parts)
            self.place(**row, kind='region', lat=f'{lat:.2f}', lon=f'{lon:.2f}', source=f'mean of the centroids of {names}')

    def all_countries(self, references):
        known = {r['country']: r for path in references for r in rows(path) if r['kind'] == 'country'}
        for (layer, iso, name), point in sorted(self.points.items()):
            if layer != 'country':
                continue
            own = self.countries.get(iso, {'name_ar': '', 'variants': ''})
            names = [n for n in joined(own['variants'], known.get(iso, {}).get('variants', '')).split('|') if n and n != name]
            self.place(id=f'country-{iso.lower()}', name=name, name_ar=own['name_ar'], variants='|'.join(names), kind='country',
                       country=iso, lat=point['lat'], lon=point['lon'], geonames_id=known.get(iso, {}).get('geonames_id', ''),
                       source=NATURAL_EARTH)

    def ambiguous(self, path):
        kept = []
        for row in ({r['key']: r for r in [*rows(path), *rows(HERE / 'sources/ambiguous.tsv')]}).values():
            ids = [i for i in row['ids'].split('|') if i in self.places]
            if ids:
                kept.append(row | {'ids': '|'.join(ids)})
        return sorted(kept, key=lambda row: row['key'])

    def demonyms(self, path):
        table = {row['demonym']: row['country'] for row in rows(path)}
        for iso, row in self.countries.items():
            for demonym in filter(None, row['demonyms'].split('|')):
                if table.setdefault(demonym, iso) != iso:
                    sys.exit(f'build.py: the demonym {demonym} stands for {table[demonym]} and for {iso}')
        return [{'demonym': d, 'country': c} for d, c in table.items()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('references', nargs='*', default=[HERE / 'places.tsv'])
    parser.add_argument('--ambiguous', default=HERE / 'ambiguous.tsv')
    parser.add_argument('--demonyms', default=HERE / 'demonyms.tsv')
    options = parser.parse_args()

    build = Build()
    own = {r['id'] for name in ('provinces', 'regions') for r in rows(HERE / f'sources/{name}.tsv')}
    for path in options.references:
        build.reference(path, own)
    build.provinces()
    build.regions()
    build.all_countries(options.references)
    write('places.tsv', COLUMNS, list(build.places.values()))
    write('ambiguous.tsv', ['key', 'ids', 'forms', 'note'], build.ambiguous(options.ambiguous))
    write('demonyms.tsv', ['demonym', 'country'], build.demonyms(options.demonyms))
    print(f'left out for their license: {len(build.left_out)}: {" ".join(build.left_out)}')
    unused = set(build.by_hand) - set(build.places)
    if unused:
        sys.exit(f'build.py: placed_by_hand.tsv has ids that no reference has: {sorted(unused)}')


main()
