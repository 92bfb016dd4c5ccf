// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash_slots.h"
#include "core/model/value.h"

namespace collate {

enum class PlaceKind { Country, Region, Governorate, District, City, Town, Village, Camp, Area, Site };

// One place. Degrees, WGS84. `country` is ISO 3166 alpha-2. Its names point into the gazetteer.
struct Place {
  std::string_view id;
  std::string_view name;
  std::string_view nameArabic;
  PlaceKind kind = PlaceKind::Town;
  std::string_view admin1;
  std::string_view country;
  double lat = 0;
  double lon = 0;
  std::int64_t population = 0;
  bool listed =
      false;  // of a list of all the world: many such names are words or persons', so what stands around must speak for it
};

// Places by name. Names are looked up by their key (placeKey): case, hyphens, apostrophes, accents and a leading article do not
// matter, so "Al-Bab", "al Bab" and "Bab" share one. Several places may share a key: finding returns them all.
class Gazetteer {
 public:
  // Collate's own format: a heading line, then id, name, name_ar, variants (|), kind, admin1, country, lat, lon, population, ...
  Result<void> addTable(const std::filesystem::path& file);
  // The same format for a list of all the world; a last column, where there is one, gives abbreviations of a state ("Calif",
  // "CA").
  Result<void> addListed(const std::filesystem::path& file);
  // country, id, name: which of the places that are known is the capital. Rows of places that are not are passed over.
  Result<void> addCapitals(const std::filesystem::path& file);
  // A GeoNames dump: 19 columns, no heading. Rows of feature classes A and P are taken.
  Result<void> addGeoNames(const std::filesystem::path& file);

  std::span<const std::uint32_t> find(std::string_view key) const { return find(hashOf(key)); }
  std::span<const std::uint32_t> find(std::uint64_t hash) const;
  const Place& at(std::uint32_t index) const { return m_places[index]; }
  const Place* byId(std::string_view id) const;
  std::size_t size() const { return m_places.size(); }
  // The words of the longest name that starts with this word; 0 where none does.
  std::size_t wordsFrom(std::string_view first) const { return wordsFrom(hashOf(first)); }
  std::size_t wordsFrom(std::uint64_t hash) const;
  // The capital of a country by its ISO code; null where none is known.
  const Place* capitalOf(std::string_view country) const;
  // The state that is written so behind a town: "tex", "ny"; null where none is.
  const Place* state(std::string_view abbreviation) const;

 private:
  // The places of one key: most keys have one, which stands here; more stand in a row in m_homonyms.
  struct Named {
    std::uint32_t count = 0;
    std::uint32_t at = 0;  // the place, or the first in m_homonyms
  };
  Result<void> addRows(const std::filesystem::path& file, bool listed);
  void reserve(std::size_t more);
  void add(const Place& place, std::span<const std::string_view> names);
  void addName(std::string_view key, std::uint32_t place);
  std::span<const std::uint32_t> placesOf(const Named* named) const;
  void filter();

  std::deque<std::string> m_texts;  // tables, and the names of places that came otherwise
  std::vector<Place> m_places;
  HashSlots<Named> m_byKey;
  std::vector<std::uint32_t> m_homonyms;
  HashSlots<std::uint32_t> m_byId;
  HashSlots<std::uint32_t> m_firstWords;
  HashFilter m_keyFilter, m_firstFilter;  // of m_byKey and m_firstWords
  HashSlots<std::uint32_t> m_states;      // by abbreviation
  HashSlots<std::uint32_t> m_capitals;    // by country
};

// The key under which a place name is looked up.
std::string placeKey(std::string_view name);

// How the gazetteer's entry stands in a claim.
PlaceValue placeValue(const Place& place);

}  // namespace collate
