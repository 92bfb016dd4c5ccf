// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the model's smaller closed sets, as they stand in files and on the command line.
#include <algorithm>
#include <array>
#include <charconv>
#include <format>

#include "core/model/assessment.h"
#include "core/model/claim.h"
#include "core/model/mention.h"
#include "core/model/participant.h"
#include "core/model/source.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::array<string_view, 8> kMentions = {"person", "group", "place", "date", "time", "count", "means", "originator"};
constexpr std::array<string_view, 5> kTimex = {"", "DATE", "TIME", "DURATION", "SET"};
constexpr std::array<string_view, 5> kReviews = {"unchecked", "confirmed", "corrected", "rejected", "added"};
constexpr std::array<string_view, 6> kRegions = {"headline", "standfirst", "byline", "dateline", "caption", "boilerplate"};
constexpr std::array<string_view, 7> kFormats = {"text", "html", "pdf", "docx", "odt", "jsonl", "paste"};
constexpr std::array<string_view, 3> kStatuses = {"open", "in review", "settled"};

template <class E, std::size_t N>
std::optional<E> parse(const std::array<string_view, N>& names, string_view name) {
  const auto it = std::ranges::find(names, name);
  if (it == names.end()) return std::nullopt;
  return static_cast<E>(it - names.begin());
}

}  // namespace

string_view mentionKindName(MentionKind k) { return kMentions[static_cast<std::size_t>(k)]; }
string_view timexTypeName(TimexType t) { return kTimex[static_cast<std::size_t>(t)]; }
string_view reviewName(Review r) { return kReviews[static_cast<std::size_t>(r)]; }
std::optional<Review> reviewFromName(string_view s) { return parse<Review>(kReviews, s); }
string_view regionKindName(RegionKind k) { return kRegions[static_cast<std::size_t>(k)]; }
std::string speakerOf(const Source& source, std::size_t number) {
  if (!source.outlet.empty()) return source.outlet;
  return source.agency.empty() ? std::format("Source {}", number) : source.agency;
}
string_view formatName(Format f) { return kFormats[static_cast<std::size_t>(f)]; }
std::optional<Format> formatFromName(string_view s) { return parse<Format>(kFormats, s); }
string_view statusName(Status s) { return kStatuses[static_cast<std::size_t>(s)]; }
std::optional<Status> statusFromName(string_view s) { return parse<Status>(kStatuses, s); }

std::string isoPublished(const Published& p) {
  if (!p.minute) return isoDay(p.day);
  return std::format("{}T{}", isoDay(p.day), clockText(*p.minute));
}

std::optional<Published> publishedFromIso(string_view s) {
  if (s.size() < 10) return std::nullopt;
  const auto day = dayFromIso(s.substr(0, 10));
  if (!day) return std::nullopt;
  Published p{*day, std::nullopt};
  if (s.size() == 10) return p;
  if ((s[10] != 'T' && s[10] != ' ') || s.size() < 16 || s[13] != ':') return std::nullopt;
  const auto two = [&](std::size_t at) {
    int n = -1;
    std::from_chars(s.data() + at, s.data() + at + 2, n);
    return n;
  };
  const int hour = two(11);
  const int minute = two(14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  p.minute = hour * 60 + minute;
  return p;
}

namespace {
constexpr std::array<std::string_view, kParts> kPartNames = {"perpetrator", "organization", "object", "victim", "weapon"};
}

std::string_view partName(Part p) { return kPartNames[static_cast<std::size_t>(p)]; }

std::optional<Part> partFromName(std::string_view name) {
  const auto at = std::ranges::find(kPartNames, name);
  return at == kPartNames.end() ? std::nullopt : std::optional(static_cast<Part>(at - kPartNames.begin()));
}

}  // namespace collate
