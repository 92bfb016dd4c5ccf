// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that rest on another: "next month" on the day of publication, "the next month" and "the following day" on the date told
// last, "the end of the year" on its year. With a number they are durations: "the past two weeks", "the first ten months of
// 1915".
#include <algorithm>
#include <charconv>
#include <format>

#include "core/extract/temporal.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// What a word before a unit does: by how much it moves, and from where.
struct Step {
  int by = 0;
  bool told = false;      // from the date told last, not from now
  bool duration = false;  // "the first week": no date, a stretch
};

std::optional<Step> stepOf(const Word& w, bool definite) {
  if (w == "next" || w == "nxt") return Step{1, definite, false};
  if (w == "following" || w == "subsequent") return Step{1, true, false};
  if (w == "coming" || w == "upcoming") return Step{1, false, false};
  if (w == "previous" || w == "preceding" || w == "prior") return Step{-1, true, false};
  if (w == "last" || w == "past") return Step{-1, false, false};
  if (w == "this" || w == "current") return Step{0, false, false};
  if (w == "that" || w == "same") return Step{0, true, false};
  if (w == "first" || w == "final" || w == "opening" || w == "closing") return Step{0, true, true};
  return std::nullopt;
}

class AnchoredReader {
 public:
  AnchoredReader(const Document& doc, const Entities& entities, const TimeFrame& frame)
      : m_doc(doc),
        m_entities(entities),
        m_frame(frame) {}

  std::optional<Temporal> read(std::uint32_t i) const {
    if (auto half = partOfYear(i)) return half;
    const bool definite = i > 0 && m_doc.word(i - 1) == "the";
    auto step = stepOf(m_doc.word(i), definite);
    if (!step) return bare(i);
    std::uint32_t at = i + 1;
    // "that same day", "this past year", "this coming Sunday"
    if (const auto second = stepOf(m_doc.word(at), definite); second && (m_doc.word(i) == "this" || m_doc.word(i) == "that")) {
      step = second;
      ++at;
    }
    auto t = at < m_doc.size() ? after(at, *step) : std::nullopt;
    if (t) t->range.begin = i;
    return t;
  }

 private:
  const KnownDate& basis(const Step& step) const { return step.told ? m_frame.told() : m_frame.now(); }

  std::optional<Temporal> after(std::uint32_t at, const Step& step) const {
    if (auto stretch = counted(at)) return stretch;
    if (const auto unit = unitAt(m_doc, at)) return unitOf(at, *unit, step);
    if (step.duration) return std::nullopt;
    Temporal t;
    if (const Hit* season = m_doc.hitAt(at, maskOf(Season)); season != nullptr) {
      t.range = {at, season->range.end};
      t.value = seasonOf(season->phrase->canonical, step);
      t.tells = true;
      return t;
    }
    if (const Hit* part = m_doc.hitAt(at, maskOf(DayTime)); part != nullptr && !part->phrase->tag.empty()) {
      t.range = {at, part->range.end};
      t.kind = MentionKind::Time;
      t.type = TimexType::Time;
      t.clock = part->phrase->tag;
      t.value = timexShifted(basis(step), step.by, TimeUnit::Day) + t.clock;
      return t;
    }
    if (const Hit* month = m_doc.hitAt(at, maskOf(Month)); month != nullptr && step.told && m_doc.isCapital(at)) {
      t.range = {at, month->range.end};
      t.value = monthOf(month->phrase->canonical, step);
      t.tells = true;
      return t;
    }
    const Entity* day = m_entities.startingAt(at, MentionKind::Date);
    if (day != nullptr && day->expression.kind == DateExpression::Kind::Weekday && !day->date.timex.empty()) {
      t.range = {at, day->range.end};
      t.value = day->date.timex;
      t.tells = true;
      return t;
    }
    return std::nullopt;
  }

  // "two weeks" of "the past two weeks", "few days", "days"
  std::optional<Temporal> counted(std::uint32_t at) const {
    auto stretch = readPeriod(m_doc, m_frame, at);
    if (!stretch || stretch->type != TimexType::Duration || stretch->value == "P1D") return std::nullopt;
    if (m_doc.word(at) == "a") return std::nullopt;
    return stretch;
  }

  std::optional<Temporal> unitOf(std::uint32_t at, const UnitAt& unit, const Step& step) const {
    Temporal t;
    t.range = {at, at + 1};
    // "the last week of August", "the first day of the battle": the stretch, whatever it belongs to
    const bool part = m_doc.word(at + 1) == "of" && (step.duration || step.by < 0);
    if (step.duration || part) {
      if (!part) return std::nullopt;
      t.type = TimexType::Duration;
      t.value = durationTimex("1", unit.unit);
      if (const Entity* date = m_entities.startingAt(at + 2, MentionKind::Date)) t.range.end = date->range.end;
      return t;
    }
    if (m_doc.word(at - 1) == "past" && m_doc.word(at - 2) == "the") {
      t.type = TimexType::Duration;
      t.value = durationTimex("1", unit.unit);
      return t;
    }
    const bool clock = unit.unit == TimeUnit::Hour || unit.unit == TimeUnit::Minute || unit.unit == TimeUnit::Second;
    if (clock) t.type = TimexType::Time;
    t.value = timexShifted(basis(step), step.by, unit.unit);
    t.tells = !clock;
    return t;
  }

  std::string seasonOf(const std::string& season, const Step& step) const {
    const KnownDate& from = basis(step);
    if (from.year == 0) return "XXXX-" + season;
    const int first = season == "SP" ? 3 : season == "SU" ? 6 : season == "FA" ? 9 : 12;
    int year = from.year;
    if (step.by < 0 && from.month != 0 && first >= from.month) --year;
    if (step.by > 0 && (from.month == 0 || first <= from.month)) ++year;
    return std::format("{:04}-{}", year, season);
  }

  std::string monthOf(const std::string& canonical, const Step& step) const {
    int month = 0;
    std::from_chars(canonical.data(), canonical.data() + canonical.size(), month);
    const KnownDate& from = basis(step);
    if (from.year == 0) return std::format("XXXX-{:02}", month);
    int year = from.year;
    if (step.by < 0 && from.month != 0 && month >= from.month) --year;
    if (step.by > 0 && from.month != 0 && month <= from.month) ++year;
    return std::format("{:04}-{:02}", year, month);
  }

  // "the end of the month", "later in the year", "the weekend", "that of the day"
  std::optional<Temporal> bare(std::uint32_t i) const {
    if (m_doc.word(i) != "the" && m_doc.word(i) != "weekend") return std::nullopt;
    const bool weekend = m_doc.word(i) == "weekend" || m_doc.word(i + 1) == "weekend";
    const std::uint32_t at = m_doc.word(i) == "the" ? i + 1 : i;
    const auto unit = unitAt(m_doc, at);
    if (!unit || unit->plural) return std::nullopt;
    const bool ofPart = i > 0 && isOneOf(m_doc.word(i - 1), {"of", "in", "during", "over", "throughout"});
    if (!weekend && unit->unit != TimeUnit::Day && !ofPart) return std::nullopt;
    if (unit->unit == TimeUnit::Day && (m_doc.word(at + 1) == "of" || m_doc.word(at + 1) == "after")) return std::nullopt;
    if (unit->unit == TimeUnit::Hour || unit->unit == TimeUnit::Minute || unit->unit == TimeUnit::Second) return std::nullopt;
    Temporal t;
    t.range = {i, at + 1};
    t.value = timexShifted(m_frame.told(), 0, unit->unit);
    return t;
  }

  // "the second half of 2008", "third quarter"
  std::optional<Temporal> partOfYear(std::uint32_t i) const {
    const Word w = m_doc.word(i);
    const int n = w == "first" ? 1 : w == "second" || w == "latter" ? 2 : w == "third" ? 3 : w == "fourth" || w == "last" ? 4 : 0;
    if (n == 0 || m_doc.word(i + 2) != "of") return std::nullopt;
    const bool half = m_doc.word(i + 1) == "half" && n <= 2;
    if (!half && m_doc.word(i + 1) != "quarter") return std::nullopt;
    int year = m_frame.told().year;
    std::uint32_t end = i + 3;
    if (const Entity* date = m_entities.startingAt(end, MentionKind::Date); date != nullptr && date->expression.year) {
      if (date->expression.month) return std::nullopt;
      year = *date->expression.year;
      end = date->range.end;
    } else if ((m_doc.word(end) == "the" || m_doc.word(end) == "that" || m_doc.word(end) == "this") &&
               m_doc.word(end + 1) == "year") {
      end += 2;
    } else {
      return std::nullopt;
    }
    if (year == 0) return std::nullopt;
    Temporal t;
    t.range = {i, end};
    t.value = std::format("{:04}-{}{}", year, half ? 'H' : 'Q', n);
    return t;
  }

  const Document& m_doc;
  const Entities& m_entities;
  const TimeFrame& m_frame;
};

}  // namespace

std::optional<Temporal> readAnchored(const Document& doc, const Entities& entities, const TimeFrame& frame, std::uint32_t i) {
  return AnchoredReader(doc, entities, frame).read(i);
}

}  // namespace collate
