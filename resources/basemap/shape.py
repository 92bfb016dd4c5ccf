#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Second half of build.sh: names, properties, and the coarse world.

  shape.py WORK_DIR OUT_DIR POINTS_TSV

The world is simplified by arcs, not by polygons: a ring is cut where three countries meet, each arc between two such points
is simplified once (Douglas-Peucker) and used by both neighbors, so that no gap opens between them.
"""
import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

# What Natural Earth abbreviates or spells unlike the gazetteer.
COUNTRY_NAMES = {
    'TR': 'Türkiye', 'MK': 'North Macedonia', 'SZ': 'Eswatini', 'US': 'United States', 'CD': 'Democratic Republic of the Congo',
    'CG': 'Republic of the Congo', 'CF': 'Central African Republic', 'SS': 'South Sudan', 'BA': 'Bosnia and Herzegovina',
    'DO': 'Dominican Republic', 'GQ': 'Equatorial Guinea', 'EH': 'Western Sahara', 'AG': 'Antigua and Barbuda',
    'FO': 'Faroe Islands', 'CI': 'Ivory Coast', 'ST': 'São Tomé and Príncipe', 'VC': 'Saint Vincent and the Grenadines',
    'KN': 'Saint Kitts and Nevis', 'SB': 'Solomon Islands', 'MH': 'Marshall Islands', 'KY': 'Cayman Islands',
    'CK': 'Cook Islands', 'FK': 'Falkland Islands', 'VG': 'British Virgin Islands', 'VI': 'U.S. Virgin Islands',
    'MP': 'Northern Mariana Islands', 'PF': 'French Polynesia', 'PN': 'Pitcairn Islands', 'TC': 'Turks and Caicos Islands',
    'WF': 'Wallis and Futuna', 'PM': 'Saint Pierre and Miquelon', 'IO': 'British Indian Ocean Territory',
    'TF': 'French Southern Lands', 'HM': 'Heard and McDonald Islands', 'GS': 'South Georgia and the South Sandwich Islands',
    'UM': 'United States Minor Outlying Islands', 'BL': 'Saint Barthélemy', 'MF': 'Saint Martin',
}
ADMIN1_NAMES = {
    'SY': {'Ar Raqqah': 'Raqqa', "As Suwayda'": 'Suwayda', 'Dar`a': 'Daraa', 'Dayr Az Zawr': 'Deir ez-Zor', 'Hamah': 'Hama',
           'Hasaka (Al Haksa)': 'Hasakah', 'Homs (Hims)': 'Homs', 'Lattakia': 'Latakia', 'UNDOF': 'UNDOF zone'},
    'LB': {'An Nabatiyah': 'Nabatieh'},
    'TR': {'K. Maras': 'Kahramanmaraş', 'Kinkkale': 'Kırıkkale', 'Zinguldak': 'Zonguldak', 'Sanliurfa': 'Şanlıurfa',
           'Adiyaman': 'Adıyaman', 'Elazig': 'Elazığ', 'Sirnak': 'Şırnak', 'Diyarbakir': 'Diyarbakır', 'Mus': 'Muş',
           'Agri': 'Ağrı', 'Iğdir': 'Iğdır', 'Nevsehir': 'Nevşehir', 'Nigde': 'Niğde', 'Kirsehir': 'Kırşehir',
           'Gümüshane': 'Gümüşhane', 'Çankiri': 'Çankırı'},
}
# One degree of latitude is 111 km: 0.12 is fine at the scale where a whole country is seen.
WORLD_TOLERANCE = 0.12
# Square degrees. Smaller islands go, but a country keeps its largest part.
SMALLEST_PART = 0.05


def iso(properties):
    code = properties.get('iso_a2') or ''
    return code if len(code) == 2 and code.isalpha() else ''


def country_name(properties):
    if not iso(properties):
        return ''
    return COUNTRY_NAMES.get(iso(properties)) or properties['NAME'] or ''


def polygons(geometry):
    """Every polygon as a list of closed rings of (lon, lat). Lines left by clipping are dropped."""
    kind = geometry['type']
    if kind == 'Polygon':
        return [[[tuple(p) for p in ring] for ring in geometry['coordinates']]]
    if kind == 'MultiPolygon':
        return [[[tuple(p) for p in ring] for ring in polygon] for polygon in geometry['coordinates']]
    if kind == 'GeometryCollection':
        return [polygon for part in geometry['geometries'] for polygon in polygons(part)]
    return []


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def junctions(rings):
    neighbors = defaultdict(set)
    for ring in rings:
        for a, b in zip(ring, ring[1:]):
            neighbors[a].add(b)
            neighbors[b].add(a)
    return {p for p, n in neighbors.items() if len(n) > 2}


def douglas_peucker(line, tolerance):
    keep = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        (x1, y1), (x2, y2) = line[first], line[last]
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        worst, at = tolerance, None
        for i in range(first + 1, last):
            x, y = line[i]
            if length:
                d = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
            else:
                d = ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
            if d > worst:
                worst, at = d, i
        if at is not None:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def simplify_arc(arc, tolerance):
    # The same arc runs the other way in the neighbor's ring: simplify it in one direction only.
    backward = arc[-1] < arc[0] or (arc[0] == arc[-1] and arc[1] > arc[-2])
    if backward:
        arc = arc[::-1]
    if arc[0] == arc[-1]:  # an island: keep its far point too, else nothing is left of it
        far = max(range(len(arc)), key=lambda i: (arc[i][0] - arc[0][0]) ** 2 + (arc[i][1] - arc[0][1]) ** 2)
        line = douglas_peucker(arc[:far + 1], tolerance) + douglas_peucker(arc[far:], tolerance)[1:]
    else:
        line = douglas_peucker(arc, tolerance)
    return line[::-1] if backward else line


def simplify_ring(ring, cuts, tolerance):
    body = ring[:-1]
    starts = [i for i, p in enumerate(body) if p in cuts]
    if starts:
        body = body[starts[0]:] + body[:starts[0]]
    else:  # start at the same point in every copy of the ring
        first = body.index(min(body))
        body = body[first:] + body[:first]
    out, arc = [], [body[0]]
    for p in body[1:] + body[:1]:
        arc.append(p)
        if p in cuts or p == body[0]:
            out += simplify_arc(arc, tolerance)[:-1]
            arc = [p]
    return out + out[:1]


def rounded(ring, digits):
    out = []
    for x, y in ring:
        p = (round(x, digits), round(y, digits))
        if not out or out[-1] != p:
            out.append(p)
    return out


def feature(name, code, country, parts):
    coordinates = [[[list(p) for p in ring] for ring in part] for part in parts]
    return {'type': 'Feature', 'properties': {'name': name, 'iso': code, 'country': country},
            'geometry': {'type': 'MultiPolygon', 'coordinates': coordinates}}


def write(path, features):
    features.sort(key=lambda f: (f['properties']['country'], f['properties']['name']))
    lines = ',\n'.join(json.dumps(f, ensure_ascii=False, separators=(',', ':')) for f in features)
    path.write_text('{"type":"FeatureCollection","features":[\n' + lines + '\n]}\n', encoding='utf-8')
    print(f'{path.name}: {len(features)} features, {path.stat().st_size // 1024} KB')


def near(path, name_of, country_of):
    out = []
    for f in json.loads(path.read_text(encoding='utf-8'))['features']:
        parts = polygons(f['geometry'])
        if parts:
            out.append(feature(name_of(f['properties']), iso(f['properties']), country_of(f['properties']), parts))
    return out


def world(path):
    source = [(f['properties'], polygons(f['geometry'])) for f in json.loads(path.read_text(encoding='utf-8'))['features']]
    cuts = junctions(ring for _, parts in source for part in parts for ring in part)
    out = []
    for properties, parts in source:
        if iso(properties) == 'AQ':
            continue
        largest = max((area(part[0]) for part in parts), default=0)
        kept = []
        for part in parts:
            if area(part[0]) < SMALLEST_PART and area(part[0]) < largest:
                continue
            tolerance = min(WORLD_TOLERANCE, area(part[0]) ** 0.5 / 4)
            rings = [rounded(simplify_ring(ring, cuts, tolerance), 2) for ring in part]
            rings = [ring for i, ring in enumerate(rings) if len(ring) > 3 and (i == 0 or area(ring) > SMALLEST_PART / 10)]
            if rings:
                kept.append(rings)
        if kept:
            out.append(feature(country_name(properties), iso(properties), country_name(properties), kept))
    return out


def points(source, target):
    # Natural Earth leaves the border country's name out where the code says enough.
    rows = []
    with source.open(encoding='utf-8', newline='') as f:
        for row in csv.DictReader(f):
            if row['layer'] == 'country':
                name = COUNTRY_NAMES.get(row['iso'], row['name'])
            else:
                name = ADMIN1_NAMES.get(row['iso'], {}).get(row['name'], row['name'])
            rows.append([row['layer'], row['iso'], name, f"{float(row['lat']):.2f}", f"{float(row['lon']):.2f}"])
    rows.sort()
    with target.open('w', encoding='utf-8') as f:
        f.write('layer\tiso\tname\tlat\tlon\n')
        f.writelines('\t'.join(row) + '\n' for row in rows)
    print(f'{target.name}: {len(rows)} points')


def main():
    work, out, points_file = (Path(a) for a in sys.argv[1:])
    write(out / 'countries.geojson', near(work / 'countries.json', country_name, country_name))
    write(out / 'admin1.geojson',
          near(work / 'admin1.json', lambda p: ADMIN1_NAMES.get(iso(p), {}).get(p['name'], p['name'] or ''),
               lambda p: COUNTRY_NAMES.get(iso(p), p['admin'])))
    write(out / 'world.geojson', world(work / 'world.json'))
    points(work / 'points.csv', points_file)


main()
