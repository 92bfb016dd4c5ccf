// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/table_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

#include "core/extract/acting_group.h"
#include "core/extract/attack_type.h"
#include "core/extract/date_scope.h"
#include "core/extract/hedging.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using enum PhraseClass;

std::optional<int> figureAt(const Document& doc, std::uint32_t i) {
  if (!doc.isNumber(i)) return std::nullopt;
  const std::string_view digits = doc.word(i);
  int n = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(n) : std::nullopt;
}

// "13/08", "Wed 13.08.25", "2025-08-13": two numbers or three, with one mark between them.
struct NumericDay {
  std::array<int, 3> parts{};
  int count = 0;
  bool yearFirst = false;
  TokenRange range;
  bool dotted = false;  // "13.08": the day stands first wherever days are written so
};

// The first `digits` digits at `at`
int numberOf(std::string_view text, std::size_t at, std::size_t digits) {
  int n = 0;
  for (std::size_t i = at; i < at + digits; ++i) n = 10 * n + (text[i] - '0');
  return n;
}

// "20250604", and of staffs "021430ZJUN25", "021430 Jun 2025": the day, the hour and the month
std::optional<NumericDay> dayOfStaff(std::string_view text, TokenRange cell) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  constexpr std::size_t kIso = 8, kDayAndHour = 6;
  const std::string s = folded(text);
  const std::size_t digits = std::min(s.find_first_not_of("0123456789"), s.size());
  if (digits == kIso && s.size() == kIso && s.starts_with("20"))
    return NumericDay{{numberOf(s, 0, 4), numberOf(s, 4, 2), numberOf(s, 6, 2)}, 3, true, cell};
  if (digits != kDayAndHour) return std::nullopt;
  std::size_t at = s.find_first_not_of(' ', digits);
  for (const bool zone : {false, true}) {  // "Z", "C"
    if (at == std::string::npos || at + 3 > s.size()) return std::nullopt;
    const auto month = std::ranges::find(kMonths, std::string_view(s).substr(at, 3));
    if (month == kMonths.end()) {
      if (zone || s[at] < 'a' || s[at] > 'z') return std::nullopt;
      at = s.find_first_not_of(' ', at + 1);
      continue;
    }
    const std::size_t year = std::min(s.find_first_not_of(' ', at + 3), s.size());
    const std::size_t length = s.size() - year;
    if ((length != 2 && length != 4) || s.find_first_not_of("0123456789", year) != std::string::npos) return std::nullopt;
    const int y = numberOf(s, year, length);
    return NumericDay{{y < 100 ? 2000 + y : y, static_cast<int>(month - kMonths.begin()) + 1, numberOf(s, 0, 2)}, 3, true, cell};
  }
  return std::nullopt;
}

std::optional<NumericDay> numericDayIn(const Document& doc, TokenRange cell) {
  const std::string_view text = doc.text(cell);
  if (const auto day = dayOfStaff(text, cell)) return day;
  const std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  NumericDay day;
  char mark = 0;
  std::size_t at = first;
  for (; day.count < 3; ++day.count) {
    auto& part = day.parts.at(static_cast<std::size_t>(day.count));
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), part);
    if (error != std::errc{}) return std::nullopt;
    const std::size_t digits = static_cast<std::size_t>(end - text.data()) - at;
    if (digits == 4 && day.count == 0) day.yearFirst = true;
    if (digits == 3 || digits > 4 || (digits == 4 && day.count == 1)) return std::nullopt;
    at += digits;
    const bool goesOn = at + 1 < text.size() && std::string_view("/.-").contains(text[at]) && (mark == 0 || text[at] == mark) &&
                        text[at + 1] >= '0' && text[at + 1] <= '9';
    if (!goesOn) break;
    mark = text[at++];
  }
  day.count = std::min(day.count + 1, 3);
  day.dotted = mark == '.';
  if (day.count < (day.yearFirst ? 3 : 2)) return std::nullopt;
  if (mark == '-' && day.count == 2 && text.find_first_not_of(" 0123456789:", at) != std::string_view::npos)
    return std::nullopt;  // "3-5 August"
  const std::uint32_t begin = doc.span(cell).begin;
  for (std::uint32_t t = cell.begin; t < cell.end; ++t) {
    if (doc.span({t, t + 1}).end <= begin + first) continue;
    if (doc.span({t, t + 1}).begin >= begin + at) break;
    if (day.range.empty()) day.range.begin = t;
    day.range.end = t + 1;
  }
  return day;
}

const TableCell* cellOf(const TableRow& row, Column column) {
  const auto at = std::ranges::find(row.cells, column, &TableCell::column);
  return at != row.cells.end() && !at->range.empty() ? &*at : nullptr;
}

// "n/a", "unknown", "-": nothing is filled in.
bool isBlank(const Document& doc, TokenRange cell) {
  return cell.empty() || isOneOf(doc.word(cell.begin), {"n", "na", "--", "?"}) ||
         (cell.size() == 1 && isOneOf(doc.word(cell.begin),
                                      {"unknown", "unidentified", "unclear", "none", "nil", "same", "ditto", "tbc", "various"}));
}

bool isDay(int year, int month, int day) {
  return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                     std::chrono::day{static_cast<unsigned>(day)}}
      .ok();
}

// Days of rows, as their report puts them.
class RowDays {
 public:
  explicit RowDays(const Annotated& text) : m_text(text), m_doc(text.doc) {
    for (const TableRow& row : m_doc.rows())
      if (const TableCell* cell = cellOf(row, Column::Date))
        if (const auto day = numericDayIn(m_doc, cell->range); day && !day->yearFirst) {
          m_dayFirst = m_dayFirst || day->parts[0] > 12;
          m_monthFirst = m_monthFirst || (day->parts[1] > 12 && !day->dotted);
        }
    // "10-16 August 2024", told above
    constexpr int kEarliest = 1990, kLatest = 2100;
    for (std::uint32_t t = 0; !m_doc.rows().empty() && t < m_doc.rows().front().range.begin; ++t)
      if (const auto n = figureAt(m_doc, t); n && *n >= kEarliest && *n < kLatest) m_year = n;
  }

  std::optional<DateValue> of(TokenRange cell) const {
    DateExpression e;
    if (const auto day = numericDayIn(m_doc, cell)) {
      const auto& [first, second, third] = day->parts;
      const bool month = m_monthFirst && !m_dayFirst && !day->dotted;
      e.day = day->yearFirst ? third : month ? second : first;
      e.month = day->yearFirst || !month ? second : first;
      if (day->yearFirst)
        e.year = first;
      else if (day->count == 3)
        e.year = third < 100 ? 2000 + third : third;
      constexpr int kLeapYear = 2000;
      if (!isDay(e.year.value_or(kLeapYear), *e.month, *e.day)) return std::nullopt;
    } else {
      const std::vector<const Entity*> days = m_text.entities.within(cell, MentionKind::Date);
      if (days.empty()) return std::nullopt;
      if (days.front()->date.from) return days.front()->date;
      e = days.front()->expression;
    }
    if (!e.year && !m_doc.source().published) e.year = m_year;
    return resolveDate(e, m_doc.source().published, std::nullopt);
  }

 private:
  const Annotated& m_text;
  const Document& m_doc;
  bool m_dayFirst = false, m_monthFirst = false;
  std::optional<int> m_year;
};

// A place is what stands before a bracket: "Orlen (Marrow dept)".
PlaceValue placeOf(const Annotated& text, TokenRange cell) {
  const std::vector<const Entity*> named = text.entities.within(cell, MentionKind::Place);
  if (!named.empty() && (named.front()->range.begin == cell.begin || !text.doc.isCapital(cell.begin)))  // "near Orlen"
    return named.front()->place;
  PlaceValue v;
  if (cell.size() > 1 && isOneOf(text.doc.word(cell.begin), {"near", "outside"}))
    return placeOf(text, {cell.begin + 1, cell.end});
  std::uint32_t end = cell.begin;
  while (end < cell.end && !text.doc.isMark(end, "(") && !text.doc.isMark(end, ",")) ++end;
  v.name = text.doc.words({cell.begin, std::max(end, cell.begin + 1)});
  v.precision = PlacePrecision::Unknown;
  return v;
}

// "IED", "Grenade", "Arrest": a column for the kind of incident names what it was done with, or says it in one noun.
std::optional<EventType> typeByWords(const Annotated& text, TokenRange cell) {
  for (std::uint32_t t = cell.begin; t < cell.end; ++t) {
    if (isOneOf(text.doc.word(t), {"mine", "mines", "uxo", "erw"})) return EventType::Bombing;
    if (t + 1 == cell.end && isOneOf(text.doc.word(t), {"arrest", "arrests", "detention", "detentions"}))
      return EventType::ArrestOperation;
  }
  for (const Entity* m : text.entities.within(cell, MentionKind::Means)) {
    if (goesOff(m->name) || isOneOf(m->name, {"bomb", "grenade", "hand grenade"})) return EventType::Bombing;
    if (m->name == "drone") return EventType::DroneStrike;
    if (m->name == "sniper") return EventType::Shooting;
    if (isOneOf(m->name, {"rocket", "mortar", "artillery", "shell"})) return EventType::Shelling;
  }
  return std::nullopt;
}

// An incident of no word that the lexicon knows
const Phrase& someIncident() {
  static const Phrase kIncident = [] {
    Phrase p;
    p.cls = Event;
    p.canonical = "incident";
    p.event = EventType::Other;
    return p;
  }();
  return kIncident;
}

Frame frameOf(const Annotated& text, TokenRange cell, bool kind) {
  Frame f;
  f.kind = Frame::Kind::Event;
  f.trigger = kind ? cell : TokenRange{cell.begin, cell.begin + 1};
  f.sentence = text.doc.sentenceOf(cell.begin);
  f.noun = true;
  f.phrase = &someIncident();
  f.type = EventType::Other;
  for (std::uint32_t t = cell.begin; kind && t < cell.end; ++t)
    if (const Hit* hit = text.doc.hitAt(t, maskOf(Event)); hit != nullptr && hit->phrase->event) {
      f.phrase = hit->phrase;
      f.type = hit->phrase->event;
      f.trigger = hit->range;
      break;
    }
  if (const auto type = kind && *f.type == EventType::Other ? typeByWords(text, cell) : std::nullopt) f.type = type;
  f.generic = *f.type == EventType::Other;
  return f;
}

// "3 June", "03/06"; a register by months or years sums up
bool isOneDay(const Annotated& text, TokenRange cell) {
  if (numericDayIn(text.doc, cell)) return true;
  const std::vector<const Entity*> days = text.entities.within(cell, MentionKind::Date);
  return !days.empty() &&
         (days.front()->expression.day || days.front()->expression.kind != DateExpression::Kind::Calendar || days.front()->stamp);
}

// "Orlen (Marrow dept)": what holds the place
void addInBrackets(AccountText& account, TokenRange cell) {
  const Document& doc = account.doc();
  std::uint32_t open = cell.begin;
  while (open < cell.end && !doc.isMark(open, "(")) ++open;
  std::uint32_t end = open;
  while (end < cell.end && !doc.isMark(end, ")")) ++end;
  if (open + 1 >= end || open == cell.begin) return;
  PlaceValue outer = placeOf(account.text(), {open + 1, end});
  account.add(account.claim(Attribute::Place, {open + 1, end}, {outer.name, outer}, "place.holds"));
}

void addActors(AccountText& account, TokenRange cell) {
  const Document& doc = account.doc();
  for (std::uint32_t begin = cell.begin; begin < cell.end;) {
    std::uint32_t end = begin;
    for (bool inside = false; end < cell.end; ++end) {  // brackets
      inside = (inside || doc.isMark(end, "(")) && !doc.isMark(end, ")");
      if (!inside && (doc.isMark(end, "/") || doc.isMark(end, ",") || doc.isMark(end, ";"))) break;
    }
    std::uint32_t name = begin;
    while (name < end && !doc.isMark(name, "(")) ++name;
    TokenRange words{begin, name};
    if (words.size() > 2 && doc.isMark(words.begin, "\"") && doc.isMark(words.end - 1, "\"")) words = {begin + 1, name - 1};
    if (!isBlank(doc, words)) {
      const std::vector<const Entity*> groups = actingGroups(doc, account.entities(), words);
      const bool whole = groups.empty() || groups.front()->range.begin != words.begin;  // "Niger armed forces"
      const TokenRange r = whole ? words : groups.front()->range;
      Claim c = account.claim(Attribute::Actor, r, {whole ? doc.words(r) : groups.front()->name, {}}, "actor.column");
      c.participant = groups.empty() ? ParticipantKind::People : ParticipantKind::Group;
      for (std::uint32_t t = begin; t < end; ++t)
        if (isSupposed(doc.word(t)) || isSupposedly(doc.word(t))) c.modality = Modality::Hedged;
      const auto same = [&](const Claim& k) { return k.attribute == Attribute::Actor && k.value.text == c.value.text; };
      if (std::ranges::none_of(account.claims(), same)) account.add(std::move(c));
    }
    begin = end + 1;
  }
}

// "3", "2-4", "20+", "four", "at least 5"
std::optional<CountRange> countIn(const Document& doc, TokenRange cell) {
  if (isOneOf(doc.word(cell.begin), {"nil", "none"})) return CountRange::exactly(0);
  for (std::uint32_t t = cell.begin; t < cell.end; ++t)
    if (doc.isMark(t, "/")) return std::nullopt;  // "3/2": of two kinds
  if (const auto above = doc.isMark(cell.begin, ">") ? figureAt(doc, cell.begin + 1) : std::nullopt)
    return CountRange{*above + 1, std::nullopt};
  if (const auto typed = countFromText(doc.words(cell)); typed && (doc.isNumber(cell.begin) || typed->min.value_or(1) > 0))
    return typed;
  for (std::uint32_t t = cell.begin; t < cell.end; ++t)
    if (const auto n = numberAt(doc, t)) return n->count;
  return std::nullopt;
}

void addFigure(AccountText& account, Attribute attribute, TokenRange cell) {
  const auto figure = countIn(account.doc(), cell);
  if (!figure) return;
  const CountRange count = *figure;
  for (const Claim& c : account.claims())
    if (c.attribute == attribute && c.value.count() != nullptr && *c.value.count() == count) return;
  account.add(account.claim(attribute, cell, {countText(count), count}, "effect.column"));
}

// "1815h", "19:20"
void addTime(AccountText& account, TokenRange cell) {
  const Document& doc = account.doc();
  for (const Entity* t : account.entities().within(cell, MentionKind::Time))
    return account.add(account.claim(Attribute::Time, t->range, {t->name, t->time}, t->clock ? "time.clock" : "time.of-day"));
  for (std::uint32_t t = cell.begin; t + 1 < cell.end; ++t) {
    const auto n = doc.word(t).size() == 4 && isOneOf(doc.word(t + 1), {"h", "hrs"}) ? figureAt(doc, t) : std::nullopt;
    if (!n || *n / 100 > 24 || *n % 100 > 59) continue;
    const int minutes = *n / 100 * 60 + *n % 100;
    account.add(account.claim(Attribute::Time, {t, t + 2}, {clockText(minutes), TimeValue{minutes, minutes, {}}}, "time.clock"));
    return;
  }
}

}  // namespace

void addRowFrames(const Annotated& text, std::vector<Frame>& frames) {
  const std::size_t told = frames.size();
  for (const TableRow& row : text.doc.rows()) {
    const TableCell* kind = cellOf(row, Column::Type);
    const bool words = std::ranges::any_of(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(told),
                                           [&](const Frame& f) { return f.real && row.range.contains(f.trigger.begin); });
    const bool figures = std::ranges::any_of(row.cells, [](const TableCell& c) { return isFigure(c.column); });
    const bool harm =
        std::ranges::any_of(row.cells, [&](const TableCell& c) { return isFigure(c.column) && !isBlank(text.doc, c.range); });
    if (kind != nullptr && isOneOf(text.doc.word(kind->range.begin), {"no", "nil", "none"})) continue;  // "No incident"
    if (kind != nullptr && isBlank(text.doc, kind->range)) kind = nullptr;
    if (kind != nullptr && (isFilledIn(*kind) || text.doc.starts(kind->range.begin, maskOf(Event)))) {
      Frame f = frameOf(text, kind->range, true);
      // Courts, ballots and aid have tables of that form: what no word tells of is an incident where somebody came to harm.
      if (*f.type != EventType::Other || figures || words) frames.push_back(std::move(f));
    } else if (const TableCell* day = words || !(kind != nullptr ? figures : harm) ? nullptr : cellOf(row, Column::Date);
               day != nullptr && (kind != nullptr || isOneDay(text, day->range))) {
      frames.push_back(frameOf(text, kind != nullptr ? kind->range : day->range, kind != nullptr));
    }
  }
  if (frames.size() > told) std::ranges::stable_sort(frames, {}, [](const Frame& f) { return f.trigger.begin; });
}

void placeRows(const Annotated& text, std::vector<Draft>& drafts) {
  if (text.doc.rows().empty()) return;
  const RowDays days(text);
  for (Draft& d : drafts) {
    if (d.row == nullptr) continue;
    d.dateAt = d.placeAt = d.hourAt = nullptr;
    d.dates.clear();
    d.places.clear();
    d.town.reset();
    d.beside.clear();
    d.date.reset();
    if (const TableCell* day = cellOf(*d.row, Column::Date)) d.date = days.of(day->range);
    if (const TableCell* place =
            cellOf(*d.row, Column::Place) != nullptr ? cellOf(*d.row, Column::Place) : cellOf(*d.row, Column::Area))
      d.place = placeOf(text, place->range);
  }
}

void readTableRow(AccountText& account) {
  const Draft& draft = account.draft();
  if (draft.row == nullptr) return;
  for (const TableCell& cell : draft.row->cells) {
    const bool none = isOneOf(account.doc().word(cell.range.begin), {"none", "nil"}) && isFigure(cell.column);
    if ((isBlank(account.doc(), cell.range) && !none) || !isFilledIn(cell)) continue;
    switch (cell.column) {
      case Column::Date:
        if (draft.date) {
          const std::vector<const Entity*> named = account.entities().within(cell.range, MentionKind::Date);
          const auto day = numericDayIn(account.doc(), cell.range);
          const TokenRange r = day ? day->range : named.empty() ? cell.range : named.front()->range;
          account.add(account.claim(Attribute::Date, r, {draft.date->timex, *draft.date}, "date.column"));
        }
        addTime(account, cell.range);
        break;
      case Column::Time: addTime(account, cell.range); break;
      case Column::Place:
      case Column::Area: {
        PlaceValue place = placeOf(account.text(), cell.range);
        const bool own = draft.place && place.name == draft.place->name;
        account.add(account.claim(Attribute::Place, cell.range, {place.name, place}, own ? "place.column" : "place.holds"));
        addInBrackets(account, cell.range);
        break;
      }
      case Column::Type:
        for (const Entity* m : account.entities().within(cell.range, MentionKind::Means))
          account.add(account.claim(Attribute::Means, m->range, {m->name, {}}, "means.column"));
        break;
      case Column::Actor: addActors(account, cell.range); break;
      case Column::Killed: addFigure(account, Attribute::Killed, cell.range); break;
      case Column::Wounded: addFigure(account, Attribute::Wounded, cell.range); break;
      case Column::Detained: addFigure(account, Attribute::Detained, cell.range); break;
      default: break;
    }
  }
}

}  // namespace collate
