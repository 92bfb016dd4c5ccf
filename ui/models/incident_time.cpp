// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/incident_time.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <array>
#include <string_view>

#include "core/workspace/case_state.h"
#include "ui/text/dated.h"

namespace collate::ui {
namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("IncidentTime", text, nullptr, n); }

// "by 16 August" says when at the latest; the stretch that fades before it is a sign, not a measure.
constexpr Instant kFade = 15 * kDay;
// More days than that and dots say less than the range does.
constexpr std::size_t kMostCandidates = 12;

QDate qdate(CalendarDay day) { return QDate(1970, 1, 1).addDays(day.time_since_epoch().count()); }

bool startsWith(const QString& words, std::initializer_list<const char*> openings) {
  for (const char* o : openings)
    if (words.startsWith(QLatin1String(o), Qt::CaseInsensitive)) return true;
  return false;
}

// The claims on one attribute that count, over all accounts.
template <class Visit>
void eachClaim(const CaseState& state, const Incident& incident, Attribute attribute, Visit visit) {
  const Comparison* comparison = incident.comparison(attribute);
  if (!comparison) return;
  for (const Cell& cell : comparison->cells)
    for (const ClaimRef& ref : cell.claims) visit(state.claimOf(ref));
}

DateShape openShape(const CaseState& state, const Incident& incident) {
  DateShape shape = DateShape::Day;
  eachClaim(state, incident, Attribute::Date, [&](const Claim& claim) {
    const DateValue* date = claim.value.date();
    if (!date || !incident.date || date->timex != incident.date->timex) return;
    const QString words = QString::fromStdString(claim.value.text);
    if (startsWith(words, {"by ", "before ", "until ", "no later than "})) shape = DateShape::UpTo;
    if (startsWith(words, {"since ", "after ", "from "}) && date->precision == DatePrecision::Range) shape = DateShape::Since;
  });
  return shape;
}

// 1 (Monday) to 7 of a TIMEX3 value that names a weekday and no week ("XXXX-WXX-5"); 0 for any other.
int weekdayOf(std::string_view timex) {
  constexpr std::string_view kAnyWeek = "XXXX-WXX-";
  if (timex.size() != kAnyWeek.size() + 1 || !timex.starts_with(kAnyWeek)) return 0;
  const char day = timex.back();
  return day >= '1' && day <= '7' ? day - '0' : 0;
}

std::vector<Instant> candidateDays(const DateValue& date) {
  std::vector<Instant> days;
  const int weekday = weekdayOf(date.timex);
  if (weekday == 0 || *date.from == *date.to) return days;
  for (CalendarDay d = *date.from; d <= *date.to; d += std::chrono::days{1}) {
    if (static_cast<int>(std::chrono::weekday{d}.iso_encoding()) != weekday) continue;
    if (days.size() == kMostCandidates) return {};
    days.push_back(startOf(d));
  }
  return days;
}

// The hull of the times that accounts give in local time: one in GMT beside one in local time would make a hull of
// nothing that anyone said.
std::optional<TimeSpan> clockOf(const CaseState& state, const Incident& incident, Instant day) {
  std::optional<TimeSpan> hull;
  eachClaim(state, incident, Attribute::Time, [&](const Claim& claim) {
    const TimeValue* time = claim.value.time();
    if (!time || !time->zone.empty()) return;
    const TimeSpan span{day + time->from * 60'000LL, day + time->to * 60'000LL};
    hull = hull ? TimeSpan{std::min(hull->from, span.from), std::max(hull->to, span.to)} : span;
  });
  return hull;
}

QString rangeNote(const DateValue& date) {
  const bool named = date.precision == DatePrecision::Month || date.precision == DatePrecision::Year;
  return named ? tr("%1, day not given").arg(dateWords(date)) : dateWords(date);
}

QString candidateNote(const DateValue& date, int days) {
  const QString weekday = QLocale().standaloneDayName(weekdayOf(date.timex));
  return tr("on one of %1 days, a %2").arg(days).arg(weekday);
}

}  // namespace

CalendarDay dayOf(Instant at) { return CalendarDay{std::chrono::floor<std::chrono::days>(std::chrono::milliseconds{at})}; }

QString dayWords(CalendarDay day, bool year) {
  return dated(qdate(day), year ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString rangeWords(CalendarDay from, CalendarDay to) {
  if (from == to) return dayWords(from);
  const bool sameYear = qdate(from).year() == qdate(to).year();
  return QStringLiteral("%1 – %2").arg(dayWords(from, !sameYear), dayWords(to));
}

QString dateWords(const std::optional<DateValue>& date) {
  if (!date || !date->from || !date->to) return tr("no date");
  const QDate from = qdate(*date->from);
  switch (date->precision) {
    case DatePrecision::Month: return dated(from, QStringLiteral("MMMM yyyy"));
    case DatePrecision::Year: return QString::number(from.year());
    case DatePrecision::Week: return tr("week of %1").arg(dayWords(*date->from));
    default: return rangeWords(*date->from, *date->to);
  }
}

std::optional<IncidentTime> incidentTime(const CaseState& state, const Incident& incident) {
  if (!incident.date || !incident.date->from || !incident.date->to) return std::nullopt;
  const DateValue& date = *incident.date;
  IncidentTime time;
  time.span = {startOf(*date.from), startOf(*date.to) + kDay};
  time.shape = openShape(state, incident);
  if (time.shape == DateShape::UpTo) {
    time.span.from = std::min(time.span.from, time.span.to - kFade);
    time.words = tr("by %1").arg(dayWords(*date.to));
  } else if (time.shape == DateShape::Since) {
    time.span.to = std::max(time.span.to, time.span.from + kFade);
    time.words = tr("since %1").arg(dayWords(*date.from));
  } else if (auto days = candidateDays(date); days.size() > 1) {
    time.shape = DateShape::Days;
    time.words = candidateNote(date, static_cast<int>(days.size()));
    time.candidates = std::move(days);
  } else if (*date.from != *date.to) {
    time.shape = DateShape::Range;
    time.words = rangeNote(date);
  } else {
    time.clock = clockOf(state, incident, time.span.from);
  }
  return time;
}

}  // namespace collate::ui
