# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a file against the rules of the STIX 2.1 specification for the objects that Collate writes; prints what breaks them."""
import json
import re
import sys

ID = re.compile(r"^([a-z][a-z0-9-]+)--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
TIME = re.compile(r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?Z$")
COMMON = {"type", "spec_version", "id", "created", "modified", "created_by_ref", "labels", "external_references"}
REQUIRED = {
    "identity": {"name"},
    "report": {"name", "published", "object_refs"},
    "incident": {"name"},
    "location": set(),
    "relationship": {"relationship_type", "source_ref", "target_ref"},
    "opinion": {"opinion", "object_refs"},
}
ALLOWED = {
    "identity": {"description", "identity_class"},
    "report": {"description", "report_types"},
    "incident": {"description"},
    "location": {"name", "description", "latitude", "longitude", "country", "region", "administrative_area"},
    "relationship": {"description"},
    "opinion": {"explanation", "authors"},
}
CLASSES = {"individual", "group", "system", "organization", "class", "unknown"}
OPINIONS = {"strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"}


def problems(o, ids):
    kind = o.get("type")
    if kind not in REQUIRED:
        yield "is of a type that Collate does not write"
        return
    missing = (COMMON - {"created_by_ref", "labels", "external_references"} | REQUIRED[kind]) - o.keys()
    unknown = o.keys() - COMMON - REQUIRED[kind] - ALLOWED[kind]
    if missing or unknown:
        yield f"lacks {sorted(missing)}, and has {sorted(unknown)} beyond the specification"
    match = ID.match(o.get("id", ""))
    if not match or match[1] != kind:
        yield "has a malformed id"
    if o.get("spec_version") != "2.1":
        yield "is not of version 2.1"
    for key in ("created", "modified", "published"):
        if key in o and not TIME.match(o[key]):
            yield f"has no timestamp in {key}"
    if o["modified"] < o["created"]:
        yield "was modified before it was created"
    for key, value in o.items():
        if value in ("", [], {}, None):
            yield f"has an empty {key}"
        references = value if key.endswith("_refs") else [value] if key.endswith("_ref") else []
        for reference in references:
            if reference not in ids:
                yield f"refers to {reference}, which is not there"
    if kind == "identity" and o["identity_class"] not in CLASSES:
        yield "has an unknown identity class"
    if kind == "opinion" and o["opinion"] not in OPINIONS:
        yield "has an unknown opinion"
    if kind == "location":
        if ("latitude" in o) != ("longitude" in o) or not (o.keys() & {"region", "country", "latitude"}):
            yield "has neither region, country, nor both coordinates"
        if not -90 <= o.get("latitude", 0) <= 90 or not -180 <= o.get("longitude", 0) <= 180:
            yield "is nowhere on Earth"
    for reference in o.get("external_references", []):
        if not reference.get("source_name") or not reference.keys() & {"description", "url", "external_id", "hashes"}:
            yield "has an external reference without a name or content"
        if not re.match("^[0-9a-f]{64}$", reference.get("hashes", {}).get("SHA-256", "0" * 64)):
            yield "has a malformed hash"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        bundle = json.load(file)
    found = []
    if bundle.keys() != {"type", "id", "objects"} or bundle["type"] != "bundle" or not ID.match(bundle["id"]):
        found.append("the bundle is malformed")
    ids = [o["id"] for o in bundle["objects"]]
    if len(ids) != len(set(ids)):
        found.append("an id is given twice")
    found += [f"{o.get('id')} {p}" for o in bundle["objects"] for p in problems(o, set(ids))]
    print("\n".join(found) or f"{len(ids)} objects")
    sys.exit(bool(found))


main()
