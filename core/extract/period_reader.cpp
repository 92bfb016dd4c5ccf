// SPDX-License-Identifier: GPL-3.0-or-later
// How long and how often: a number or a vague amount with a unit ("three days", "a few hours", "two-year"), units alone ("for
// months"), and sets ("every Friday", "twice a day"). A distance from another date is a date: "two days later", "a year ago".
#include <algorithm>
#include <array>
#include <format>

#include "core/extract/numbers.h"
#include "core/extract/temporal.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

struct Amount {
  std::string number;  // "3", "2.5", "X"
  std::uint32_t end = 0;
};

std::optional<int> whole(const std::string& number) {
  const int n = wholeNumber(number);
  return n < 0 ? std::nullopt : std::optional(n);
}

class PeriodReader {
 public:
  PeriodReader(const Document& doc, const TimeFrame& frame) : m_doc(doc), m_frame(frame) {}

  std::optional<Temporal> read(std::uint32_t i) const {
    if (auto set = every(i)) return set;
    const Amount amount = amountAt(i);
    if (amount.end > i) return counted(i, amount);
    return alone(i);
  }

 private:
  Word word(std::uint32_t i) const { return m_doc.word(i); }

  Amount amountAt(std::uint32_t i) const {
    Amount a;
    if (m_doc.isNumber(i)) {
      if (word(i).find(',') != std::string_view::npos) return a;
      a = {std::string(word(i)), i + 1};
    } else if (const Hit* number = m_doc.hitAt(i, maskOf(Number)); number != nullptr) {
      a = {number->phrase->canonical, number->range.end};
    } else if (isOneOf(word(i), {"few", "several", "many", "some", "numerous", "couple"}) &&
               !isOneOf(word(i + 1), {"day", "time"})) {
      a = {"X", i + 1};
    } else if (isOneOf(word(i), {"a", "an"})) {
      const bool vague = isOneOf(word(i + 1), {"few", "single", "full", "whole", "further", "mere"});
      a = {word(i + 1) == "few" ? "X" : "1", i + (vague ? 2U : 1U)};
    } else {
      return a;
    }
    if (word(a.end) == "and" && (word(a.end + 1) == "half" || word(a.end + 2) == "half")) {
      a.number += ".5";
      a.end += word(a.end + 1) == "half" ? 2 : 3;
    }
    if (isOneOf(word(a.end), {"more", "full", "other", "additional", "consecutive", "whole"}) && unitAt(m_doc, a.end + 1))
      ++a.end;
    return a;
  }

  // Not "a second" (ordinal), "20 May", "5 may".
  std::optional<Temporal> counted(std::uint32_t i, const Amount& amount) const {
    const auto unit = unitAt(m_doc, amount.end);
    if (!unit || (unit->unit == TimeUnit::Second && !unit->plural)) return std::nullopt;
    const std::uint32_t end = m_doc.hitAt(amount.end, maskOf(PhraseClass::Unit))->range.end;
    if (auto shifted = distance(i, end, amount, unit->unit)) return shifted;
    Temporal t;
    t.range = {i, end};
    t.type = TimexType::Duration;
    t.value = durationTimex(amount.number, unit->unit);
    if (word(end) == "old") ++t.range.end;
    if (word(end) == "long" && m_doc.token(end).joined) ++t.range.end;
    return t;
  }

  // "two days later", "a year ago", "weeks earlier"; behind "before" and "after" stands what it is counted from, unless the
  // clause ends: then it is what was told last.
  std::optional<Temporal> distance(std::uint32_t i, std::uint32_t end, const Amount& amount, TimeUnit unit) const {
    const Word w = word(end);
    const bool closes = end + 1 >= m_doc.size() || m_doc.token(end + 1).kind == TokenKind::Punct;
    const bool back = isOneOf(w, {"ago", "earlier", "previously"}) || (closes && isOneOf(w, {"before", "prior"}));
    const bool on = isOneOf(w, {"later", "afterwards", "afterward"}) || (closes && isOneOf(w, {"after", "hence"}));
    if (!back && !on) return std::nullopt;
    Temporal t;
    t.range = {i, end + 1};
    const std::optional<int> n = whole(amount.number);
    if (unit == TimeUnit::Hour || unit == TimeUnit::Minute || unit == TimeUnit::Second) t.type = TimexType::Time;
    if (!n) {
      t.value = back ? "PAST_REF" : "FUTURE_REF";
      return t;
    }
    const KnownDate& from = w == "ago" && !m_frame.narrative() ? m_frame.now() : m_frame.told();
    t.value = timexShifted(from, back ? -*n : *n, unit);
    t.tells = t.value.find('X') == std::string::npos;
    return t;
  }

  // "months", "days later", "day"; "year-long".
  std::optional<Temporal> alone(std::uint32_t i) const {
    const auto unit = unitAt(m_doc, i);
    if (!unit) return std::nullopt;
    const std::uint32_t end = m_doc.hitAt(i, maskOf(PhraseClass::Unit))->range.end;
    const bool compound = word(end) == "long" && m_doc.token(end).joined;
    if (unit->plural || compound) {
      if (auto shifted = distance(i, end, {"X", i}, unit->unit)) return shifted;
      Temporal t;
      t.range = {i, compound ? end + 1 : end};
      t.type = TimexType::Duration;
      t.value = durationTimex(unit->plural ? "X" : "1", unit->unit);
      if (unit->unit == TimeUnit::Weekend) {
        t.type = TimexType::Set;
        t.value = setTimex(1, unit->unit);
      }
      return t;
    }
    if (unit->unit == TimeUnit::Day && !m_doc.covers(i, maskOf(Structure))) {
      Temporal t;
      t.range = {i, end};
      t.type = TimexType::Duration;
      t.value = durationTimex("1", unit->unit);
      return t;
    }
    return std::nullopt;
  }

  // "Wednesday" and "Friday" of "every Monday, Wednesday and Friday"
  bool isListedBehindEvery(std::uint32_t i) const {
    bool days = false;
    for (std::uint32_t t = i; t > 0; --t) {
      if (isOneOf(word(t - 1), {"every", "each"})) return days;
      days = days || m_doc.covers(t - 1, maskOf(Weekday));
      if (!m_doc.covers(t - 1, maskOf(Weekday)) && !m_doc.isMark(t - 1, ",") && !isOneOf(word(t - 1), {"and", "or"}))
        return false;
    }
    return false;
  }

  // "every day", "each of the weeks" is none; "every two months", "every Friday", "per week", "every night", "on Mondays".
  std::optional<Temporal> every(std::uint32_t i) const {
    const Hit* weekday = m_doc.hitAt(i, maskOf(Weekday));
    const bool led = isOneOf(word(i), {"every", "each", "per"});
    if (weekday == nullptr && !led) return std::nullopt;
    Temporal t;
    t.type = TimexType::Set;
    if (weekday != nullptr && (word(i).ends_with("days") || isListedBehindEvery(i))) {
      t.range = weekday->range;
      t.value = std::format("XXXX-WXX-{}", weekday->phrase->canonical);
      return t;
    }
    if (!led) return std::nullopt;
    std::uint32_t at = i + 1;
    int n = 1;
    if (word(at) == "other") {
      n = 2;
      ++at;
    } else if (word(at) == "single") {
      ++at;
    } else if (const Amount a = amountAt(at); a.end > at && whole(a.number)) {
      n = *whole(a.number);
      at = a.end;
    }
    if (const auto unit = unitAt(m_doc, at)) {
      t.range = {i, at + 1};
      t.value = setTimex(n, unit->unit);
      return t;
    }
    if (const Hit* day = m_doc.hitAt(at, maskOf(Weekday)); day != nullptr) {
      t.range = {i, day->range.end};
      t.value = std::format("XXXX-WXX-{}", day->phrase->canonical);
      return t;
    }
    if (const Hit* month = m_doc.hitAt(at, maskOf(Month)); month != nullptr) {
      t.range = {i, month->range.end};
      t.value = std::format("XXXX-{:0>2}", month->phrase->canonical);
      return t;
    }
    if (const Hit* part = m_doc.hitAt(at, maskOf(DayTime)); part != nullptr && !part->phrase->tag.empty()) {
      t.range = {i, part->range.end};
      t.value = "XXXX-XX-XX" + part->phrase->tag;
      return t;
    }
    if (const Hit* season = m_doc.hitAt(at, maskOf(Season)); season != nullptr) {
      t.range = {i, season->range.end};
      t.value = "XXXX-" + season->phrase->canonical;
      return t;
    }
    return std::nullopt;
  }

  const Document& m_doc;
  const TimeFrame& m_frame;
};

}  // namespace

std::optional<Temporal> readPeriod(const Document& doc, const TimeFrame& frame, std::uint32_t i) {
  return PeriodReader(doc, frame).read(i);
}

}  // namespace collate
