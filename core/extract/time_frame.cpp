// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "core/extract/temporal.h"

namespace collate {
namespace {

// Below this many years a report that looks back ("since 2011 ...") is still a report.
constexpr int kYearsOfANarrative = 6;

bool isNarrative(const Document& doc, const Entities& entities) {
  if (!doc.source().published) return true;
  const int now = knownDate(doc.source().published->day).year;
  int years = 0;
  int past = 0;
  int near = 0;
  for (const Entity& e : entities.list()) {
    if (e.kind != MentionKind::Date) continue;
    if (e.expression.year) {
      ++years;
      past += *e.expression.year < now;
    } else if (e.expression.kind == DateExpression::Kind::Weekday || e.expression.kind == DateExpression::Kind::Offset) {
      ++near;
    }
  }
  return years >= kYearsOfANarrative && past * 4 > years * 3 && years > near;
}

}  // namespace

TimeFrame::TimeFrame(const Document& doc, const Entities& entities) : m_narrative(isNarrative(doc, entities)) {
  if (doc.source().published) m_published = m_told = knownDate(doc.source().published->day);
}

void TimeFrame::tell(const KnownDate& date) {
  if (date.year != 0) m_told = date;
}

int TimeFrame::yearOf(int month) const {
  if (m_told.year == 0 || !m_narrative) return m_told.year;
  // A story runs on: after "in November 1941", "in January" is that of 1942; after "in March", February may be the one before.
  constexpr int kLate = 10;
  constexpr int kEarly = 3;
  return m_told.month >= kLate && month <= kEarly ? m_told.year + 1 : m_told.year;
}

std::optional<UnitAt> unitAt(const Document& doc, std::uint32_t i) {
  const Hit* hit = doc.hitAt(i, maskOf(PhraseClass::Unit));
  if (hit == nullptr) return std::nullopt;
  constexpr std::array<std::pair<std::string_view, TimeUnit>, 11> kUnits = {{{"S", TimeUnit::Second},
                                                                             {"MIN", TimeUnit::Minute},
                                                                             {"H", TimeUnit::Hour},
                                                                             {"D", TimeUnit::Day},
                                                                             {"WE", TimeUnit::Weekend},
                                                                             {"W", TimeUnit::Week},
                                                                             {"M", TimeUnit::Month},
                                                                             {"Q", TimeUnit::Quarter},
                                                                             {"Y", TimeUnit::Year},
                                                                             {"DE", TimeUnit::Decade},
                                                                             {"CE", TimeUnit::Century}}};
  for (const auto& [name, unit] : kUnits)
    if (hit->phrase->canonical == name) return UnitAt{unit, hit->phrase->plural};
  return std::nullopt;
}

}  // namespace collate
