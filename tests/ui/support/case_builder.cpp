// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/case_builder.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <tuple>

namespace collate::ui::test {
namespace {

[[noreturn]] void missing(std::string_view words) {
  std::fprintf(stderr, "the sample does not hold the words \"%.*s\"\n", static_cast<int>(words.size()), words.data());
  std::abort();
}

// "4" and "at least 2" as counts, so that charts have numbers to draw.
std::optional<CountRange> countOf(const std::string& text) {
  const auto number = [](std::string_view s) {
    int n = 0;
    std::from_chars(s.data(), s.data() + s.size(), n);
    return n;
  };
  if (text == "none") return CountRange::exactly(0);
  if (text.starts_with("at least ")) return CountRange{number(std::string_view(text).substr(9)), std::nullopt};
  if (text.empty() || text[0] < '0' || text[0] > '9') return std::nullopt;
  return CountRange::exactly(number(text));
}

}  // namespace

std::size_t CaseBuilder::source(Source source) {
  source.id = SourceId{static_cast<std::int64_t>(state.sources.size()) + 1};
  state.sources.edit().push_back(std::move(source));
  state.readings.edit().emplace_back();
  return state.sources.size() - 1;
}

ByteSpan CaseBuilder::spanOf(std::size_t source, std::string_view words, std::size_t from) const {
  const std::size_t at = state.sources[source].text.find(words, from);
  if (at == std::string::npos) missing(words);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

Claim CaseBuilder::claim(std::size_t source, const ClaimRow& row, std::size_t from) const {
  Claim c;
  c.attribute = row.attribute;
  c.value.text = row.value;
  if (isCount(row.attribute))
    if (const auto n = countOf(row.value)) c.value.detail = *n;
  c.span = spanOf(source, row.words, from);
  for (const std::string& name : row.originators) {
    const std::size_t at = state.sources[source].text.find(name);
    const ByteSpan span = at == std::string::npos ? ByteSpan{} : spanOf(source, name);
    c.originators.push_back({name, name.starts_with("state ") || name.starts_with("the state") ? "state-media-sy" : "", span});
  }
  c.modality = row.modality;
  if (row.attribute == Attribute::Actor) c.participant = ParticipantKind::Group;
  if (row.attribute == Attribute::Target) c.participant = ParticipantKind::Person;
  c.rule = std::string(attributeName(row.attribute)) + "-phrase";
  c.review = row.review;
  c.readAs = row.readAs;
  return c;
}

AccountRef CaseBuilder::account(std::size_t source, EventType type, std::string_view anchor,
                                std::initializer_list<ClaimRow> claims) {
  Account a;
  a.type = type;
  a.anchor = spanOf(source, anchor);
  for (const ClaimRow& row : claims) {
    const bool before = state.sources[source].text.find(row.words, a.anchor.begin) == std::string::npos;
    a.claims.push_back(claim(source, row, before ? 0 : a.anchor.begin));
  }
  std::ranges::stable_sort(a.claims, {}, [](const Claim& c) { return std::tuple(c.span, c.attribute); });
  std::vector<Account>& accounts = state.readings.edit()[source].accounts.edit();
  accounts.push_back(std::move(a));
  return {source, accounts.size() - 1};
}

void CaseBuilder::mentions(std::size_t source, std::initializer_list<MentionRow> rows) {
  std::vector<Mention>& list = state.readings.edit()[source].mentions.edit();
  const std::string& text = state.sources[source].text;
  for (const MentionRow& row : rows) {
    spanOf(source, row.words);
    for (std::size_t at = text.find(row.words); at != std::string::npos; at = text.find(row.words, at + 1)) {
      Mention m;
      m.kind = row.kind;
      m.span = spanOf(source, row.words, at);
      m.value.text = row.words;
      list.push_back(m);
    }
  }
  std::ranges::sort(list, {}, &Mention::span);
}

Incident& CaseBuilder::incident(Incident incident) {
  for (const AccountRef ref : incident.accounts) {
    Account& a = state.readings.edit()[ref.source].accounts.edit()[ref.account];
    a.date = incident.date;
    a.place = incident.place;
    a.background = incident.background;
  }
  const AccountRef first = incident.accounts.front();
  const ByteSpan anchor = state.accountOf(first).anchor;
  incident.key = std::format("{}:{}-{}", state.sourceOf(first).sha256, anchor.begin, anchor.end);
  state.incidents.edit().push_back(std::move(incident));
  return state.incidents.edit().back();
}

Cell CaseBuilder::cell(AccountRef account, Attribute attribute) const {
  Cell cell;
  const std::vector<Claim>& claims = state.accountOf(account).claims;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (claims[i].attribute != attribute || !claims[i].counts()) continue;
    if (cell.claims.empty()) cell.value = claims[i].value.text;
    cell.claims.push_back({account, i});
  }
  if (cell.claims.empty()) return cell;
  cell.stance = state.claimOf(cell.claims.front()).modality == Modality::Denied ? Stance::Denies : Stance::Says;
  return cell;
}

void CaseBuilder::compare(Incident& incident, std::initializer_list<ComparisonRow> rows) {
  for (const ComparisonRow& row : rows) {
    Comparison c;
    c.attribute = row.attribute;
    c.standing = row.standing;
    c.kind = row.kind;
    c.sentence = row.sentence;
    c.settle = row.settle;
    c.independent = row.independent;
    c.shared = row.shared;
    for (const AccountRef account : incident.accounts) c.cells.push_back(cell(account, row.attribute));
    for (const auto& [position, stance] : row.stances) c.cells[position].stance = stance;
    c.outlets = static_cast<int>(std::ranges::count_if(c.cells, [](const Cell& x) { return x.stance != Stance::Silent; }));
    incident.comparisons.edit().push_back(std::move(c));
  }
  std::ranges::sort(incident.comparisons.edit(), {}, &Comparison::attribute);
}

void CaseBuilder::annotate(std::size_t source, std::string_view words, const std::string& text, std::vector<std::string> tags,
                           const std::string& when) {
  Annotation a;
  a.id = AnnotationId{static_cast<std::int64_t>(state.annotations.size()) + 1};
  a.sourceHash = state.sources[source].sha256;
  a.span = spanOf(source, words);
  a.quote = words;
  a.text = text;
  a.tags = std::move(tags);
  a.author = "N. Karam";
  a.when = when;
  state.annotations.push_back(std::move(a));
}

DateValue day(std::string_view iso) { return {dayFromIso(iso), dayFromIso(iso), DatePrecision::Day, std::string(iso)}; }

DateValue month(std::string_view yearAndMonth) {
  using namespace std::chrono;
  const year_month_day first{*dayFromIso(std::string(yearAndMonth) + "-01")};
  return {sys_days(first), sys_days(first.year() / first.month() / last), DatePrecision::Month, std::string(yearAndMonth)};
}

PlaceValue place(std::string name, std::string admin1, std::string country, double lat, double lon, PlacePrecision precision) {
  return {"sample-" + name, std::move(name), std::move(admin1), std::move(country), lat, lon, precision};
}

}  // namespace collate::ui::test
