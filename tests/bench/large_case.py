#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes N invented reports as .jsonl, for measuring how Collate bears a large case.

    large_case.py 10000 > reports.jsonl

About every second incident is told by two to four outlets that differ in a figure, a name or a day. Outlets and persons are
invented, towns and provinces are real. The same N gives the same bytes.
"""
import datetime
import json
import random
import sys

OUTLETS = ["Orontes Courier", "Bay Herald", "Plain Record", "Harbor Brief", "Valley Post", "Eastern Ledger", "Ridge Monitor",
           "Gate Dispatch", "Lantern Weekly", "Crossing News", "Mill Street Journal", "Old Bridge Times"]
TOWNS = [("Atmeh", "Idlib"), ("Tamanah", "Idlib"), ("Sarmada", "Idlib"), ("Binnish", "Idlib"), ("Azaz", "Aleppo"),
         ("Al-Bab", "Aleppo"), ("Manbij", "Aleppo"), ("Afrin", "Aleppo"), ("Mayadin", "Deir ez-Zor"), ("Hajin", "Deir ez-Zor"),
         ("Tabqa", "Raqqa"), ("Palmyra", "Homs"), ("Rastan", "Homs"), ("Salamiyah", "Hama"), ("Daraa", "Daraa"),
         ("Izra", "Daraa")]
FIRST = ["Yasin", "Omar", "Khaled", "Samir", "Nabil", "Tarek", "Hassan", "Anas", "Firas", "Walid", "Bassam", "Ghassan", "Imad",
         "Jamil", "Karim", "Luay", "Mazen", "Nader", "Osama", "Qusay", "Rami", "Sami", "Tamer", "Wael", "Ziad", "Adnan"]
LAST = ["Rahmoun", "Haddad", "Barakat", "Sabbagh", "Qasem", "Darwish", "Mansour", "Tlass", "Zein", "Halabi", "Najjar", "Khatib",
        "Shami", "Bitar", "Hariri", "Asaad", "Jundi", "Kurdi", "Masri", "Nasser", "Rifai", "Saleh", "Turk", "Wazir", "Yousef",
        "Zaki", "Abbas", "Daher", "Fares", "Ghanem", "Hamwi", "Issa"]
DEEDS = [("A drone strike", "hit a vehicle", "drone strike"), ("Gunmen", "opened fire on a patrol", "shooting"),
         ("Troops", "raided a house", "raid"), ("A car bomb", "exploded near a market", "bombing"),
         ("Artillery", "shelled a neighborhood", "shelling"), ("Unknown men", "abducted an aid worker", "abduction")]
VOICES = ["residents said", "a war monitor said", "police said", "the civil defense said", "a medical source said",
          "according to state television"]
FILLER = ["The road was closed for several hours and shops near it stayed shut.",
          "Nobody had claimed responsibility by the evening.",
          "Ambulances took the wounded to two hospitals of the province.",
          "Similar attacks were reported from the region in the weeks before.",
          "The council asked people to stay away from the place until it was searched.",
          "Schools of the district were to open again on Sunday."]


def telling(rng, deed, town, day, killed, wounded, name, outlet):
    who, did, kind = deed
    published = day + datetime.timedelta(days=rng.choice([0, 1, 1, 2]))
    text = [f"{kind.capitalize()} in {town[0]} leaves {killed} dead", "",
            f"{outlet}, {published.day} {published:%B %Y}", "",
            f"{who} {did} in {town[0]}, in {town[1]} province, on {day.day} {day:%B %Y}, {rng.choice(VOICES)}. "
            f"{killed} people were killed and {wounded} wounded. One of the dead was {name}, {rng.randint(19, 60)}. "
            + " ".join(rng.sample(FILLER, 3))]
    return {"id": None, "outlet": outlet, "published": published.isoformat(), "text": "\n".join(text)}


def main():
    rng = random.Random(20260)
    wanted = int(sys.argv[1])
    written = 0
    while written < wanted:
        deed, town = rng.choice(DEEDS), rng.choice(TOWNS)
        day = datetime.date(2015, 1, 1) + datetime.timedelta(days=rng.randrange(365 * 10))
        killed, wounded = rng.randint(2, 12), rng.randint(2, 30)
        name = f"{rng.choice(FIRST)} {rng.choice(FIRST)} {rng.choice(LAST)}"
        for outlet in rng.sample(OUTLETS, rng.choice([1, 1, 1, 2, 3, 4])):
            if written == wanted:
                break
            row = telling(rng, deed, town, day, killed + rng.choice([0, 0, 0, 1]), wounded, name, outlet)
            row["id"] = f"r{written:06}"
            print(json.dumps(row))
            written += 1


if __name__ == "__main__":
    main()
