#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the offline base map, and the label points of countries and provinces for the gazetteer, from Natural Earth.
#
#   resources/basemap/build.sh WORLD_MAP.gpkg
#
# WORLD_MAP.gpkg is usr/share/qgis/resources/data/world_map.gpkg of Debian's package qgis-common (3.40.6 was used):
#   apt-get download qgis-common && dpkg -x qgis-common_*.deb unpacked
# Also needed: ogr2ogr with SpatiaLite (package gdal-bin) and python3. Neither is needed to build or run Collate.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# = 1 ] && [ -r "$1" ] || { echo "usage: build.sh WORLD_MAP.gpkg" >&2; exit 2; }
command -v ogr2ogr >/dev/null || { echo "build.sh: ogr2ogr is not here; it is in the package gdal-bin" >&2; exit 2; }
map=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

# Levant and northern Mesopotamia, from Cyprus to the Iranian border. At four decimals (11 m) it is small enough to keep every
# vertex that the package has: about one a kilometer along Idlib's borders.
near=(-clipsrc 33 29 49 42.5 -lco COORDINATE_PRECISION=4)
ogr2ogr -f GeoJSON "${near[@]}" "$work/admin1.json" "$map" states_provinces -select name,iso_a2,admin
ogr2ogr -f GeoJSON "${near[@]}" "$work/countries.json" "$map" countries -select NAME,iso_a2
ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=3 "$work/world.json" "$map" countries -select NAME,iso_a2

# A point that surely lies inside, for names that stand for a whole country or province.
points() {
  ogr2ogr -f CSV /vsistdout/ "$map" -dialect SQLite -sql \
    "SELECT '$2' AS layer, $3 AS name, iso_a2 AS iso, round(ST_Y(ST_PointOnSurface(geom)), 2) AS lat,
            round(ST_X(ST_PointOnSurface(geom)), 2) AS lon FROM $1 WHERE $4"
}
{ points countries country NAME "NAME IS NOT NULL AND length(iso_a2) = 2 AND iso_a2 <> '-1'"
  points states_provinces admin1 name "name IS NOT NULL AND iso_a2 IN ('IQ', 'JO', 'LB', 'TR')" | tail -n +2
} >"$work/points.csv"

python3 "$here/shape.py" "$work" "$here" "$here/../gazetteer/sources/natural_earth_points.tsv"
