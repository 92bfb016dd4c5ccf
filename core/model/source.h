// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/base/ids.h"
#include "core/model/value.h"

namespace collate {

enum class RegionKind { Headline, Standfirst, Byline, Dateline, Caption, Boilerplate };
std::string_view regionKindName(RegionKind);

// A stretch of a source's text that is not running prose. Captions, headlines and standfirsts are read for claims;
// bylines, datelines' date stamps and boilerplate (newsletter lines, comment policy) are not.
struct Region {
  RegionKind kind{};
  ByteSpan span;
  bool operator==(const Region&) const = default;
};

// Publication time: the day, and the minute after midnight where the source gives it.
struct Published {
  CalendarDay day{};
  std::optional<int> minute;
  bool operator==(const Published&) const = default;
};
std::string isoPublished(const Published&);                   // 2025-08-20 or 2025-08-20T09:40
std::optional<Published> publishedFromIso(std::string_view);  // also with seconds and zone, which are dropped

enum class Format { Text, Html, Pdf, Docx, Odt, Jsonl, Paste };
std::string_view formatName(Format);
std::optional<Format> formatFromName(std::string_view);

// One document as it was taken in. Never edited: what an analyst sets (another outlet, a publication date) is an edit
// laid over it. `text` is UTF-8, as decoded, before any cleaning; every span of the case points into it.
struct Source {
  SourceId id;             // 0 until stored
  std::string file;        // path or name as given; empty for a paste
  std::string externalId;  // "id" of a .jsonl line
  Format format = Format::Text;
  std::string sha256;  // of the bytes, 64 hex digits
  std::string bytes;   // as taken in; empty where the case file holds them and they were not asked for
  std::string text;
  std::string outlet, title, byline, agency, url;  // empty where not known
  std::optional<Published> published;
  std::string language;         // ISO 639-1 of most of the text: "en", "ar"
  std::string takenIn;          // ISO 8601 UTC, from the clock that was passed in
  std::vector<Region> regions;  // in order, not overlapping
  bool leftOut = false;         // by the analyst: it stays to be read, and nothing that it says counts
};

// Who speaks in the source: its outlet, else its agency, else "Source 4" after its number in the case, which counts from 1.
std::string speakerOf(const Source& source, std::size_t number);

}  // namespace collate
