// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDate>
#include <array>
#include <chrono>

#include "ui/style/theme.h"
#include "ui/text/dated.h"

namespace collate::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

template <std::size_t N, class E>
const char* at(const std::array<const char*, N>& names, E e) {
  return names[static_cast<std::size_t>(e)];
}

constexpr std::array<const char*, kAttributeCount> kAttributes = {QT_TRANSLATE_NOOP("Words", "Event type"),
                                                                  QT_TRANSLATE_NOOP("Words", "Date"),
                                                                  QT_TRANSLATE_NOOP("Words", "Time"),
                                                                  QT_TRANSLATE_NOOP("Words", "Place"),
                                                                  QT_TRANSLATE_NOOP("Words", "Actor"),
                                                                  QT_TRANSLATE_NOOP("Words", "Target"),
                                                                  QT_TRANSLATE_NOOP("Words", "Alias"),
                                                                  QT_TRANSLATE_NOOP("Words", "Nationality"),
                                                                  QT_TRANSLATE_NOOP("Words", "Role"),
                                                                  QT_TRANSLATE_NOOP("Words", "Age"),
                                                                  QT_TRANSLATE_NOOP("Words", "Killed"),
                                                                  QT_TRANSLATE_NOOP("Words", "Wounded"),
                                                                  QT_TRANSLATE_NOOP("Words", "Detained"),
                                                                  QT_TRANSLATE_NOOP("Words", "Freed"),
                                                                  QT_TRANSLATE_NOOP("Words", "Force casualties"),
                                                                  QT_TRANSLATE_NOOP("Words", "Means"),
                                                                  QT_TRANSLATE_NOOP("Words", "Floor"),
                                                                  QT_TRANSLATE_NOOP("Words", "Household"),
                                                                  QT_TRANSLATE_NOOP("Words", "Official response")};

constexpr std::array<const char*, kEventTypeCount> kEvents = {
    QT_TRANSLATE_NOOP("Words", "Raid"),         QT_TRANSLATE_NOOP("Words", "Air strike"),
    QT_TRANSLATE_NOOP("Words", "Drone strike"), QT_TRANSLATE_NOOP("Words", "Arrest operation"),
    QT_TRANSLATE_NOOP("Words", "Bombing"),      QT_TRANSLATE_NOOP("Words", "Shooting"),
    QT_TRANSLATE_NOOP("Words", "Clash"),        QT_TRANSLATE_NOOP("Words", "Abduction"),
    QT_TRANSLATE_NOOP("Words", "Execution"),    QT_TRANSLATE_NOOP("Words", "Shelling"),
    QT_TRANSLATE_NOOP("Words", "Arson"),        QT_TRANSLATE_NOOP("Words", "Robbery"),
    QT_TRANSLATE_NOOP("Words", "Other")};

constexpr std::array<const char*, 6> kKinds = {
    QT_TRANSLATE_NOOP("Words", "variant"),    QT_TRANSLATE_NOOP("Words", "precision"),
    QT_TRANSLATE_NOOP("Words", "convention"), QT_TRANSLATE_NOOP("Words", "evolution"),
    QT_TRANSLATE_NOOP("Words", "scope"),      QT_TRANSLATE_NOOP("Words", "contradiction")};

constexpr std::array<const char*, 4> kStances = {QT_TRANSLATE_NOOP("Words", "says"), QT_TRANSLATE_NOOP("Words", "silent"),
                                                 QT_TRANSLATE_NOOP("Words", "denied"),
                                                 QT_TRANSLATE_NOOP("Words", "too early to know")};

constexpr std::array<const char*, 4> kModalities = {QT_TRANSLATE_NOOP("Words", "stated"), QT_TRANSLATE_NOOP("Words", "hedged"),
                                                    QT_TRANSLATE_NOOP("Words", "denied"),
                                                    QT_TRANSLATE_NOOP("Words", "corrected")};

QDate dateOf(CalendarDay day) { return QDate(std::chrono::year_month_day(day)); }
QString written(QDate date, const QString& form) { return dated(date, form); }

// "XXXX-09-28" and "XXXX-09": the text names no year and nothing else supplied one.
QString yearlessDate(const std::string& timex) {
  const QString t = QString::fromStdString(timex);
  if (!t.startsWith(QLatin1String("XXXX-")) || t.size() < 7) return {};
  const int month = t.sliced(5, 2).toInt();
  const int day = t.size() >= 10 ? t.sliced(8, 2).toInt() : 0;
  const QDate any(2000, month, day ? day : 1);
  if (!any.isValid()) return {};
  return written(any, day ? QStringLiteral("d MMM") : QStringLiteral("MMMM"));
}

QString seasonLabel(const std::string& timex, const QString& year) {
  if (timex.ends_with("-SP")) return Words::tr("spring %1").arg(year);
  if (timex.ends_with("-SU")) return Words::tr("summer %1").arg(year);
  if (timex.ends_with("-FA")) return Words::tr("autumn %1").arg(year);
  if (timex.ends_with("-WI")) return Words::tr("winter %1").arg(year);
  return year;
}

// "12–15 Aug", "28 Aug – 2 Sep", "30 Dec 2024 – 2 Jan 2025"; `year` says whether one year common to both is written.
QString rangeLabel(QDate from, QDate to, bool year) {
  const QString tail = year ? QStringLiteral(" yyyy") : QString();
  if (from == to) return written(from, "d MMM" + tail);
  if (from.year() != to.year()) return written(from, "d MMM yyyy") + QStringLiteral(" – ") + written(to, "d MMM yyyy");
  if (from.month() != to.month()) return written(from, "d MMM") + QStringLiteral(" – ") + written(to, "d MMM" + tail);
  return written(from, "d") + QStringLiteral("–") + written(to, "d MMM" + tail);
}

QString knownDate(const DateValue& date, bool year) {
  const QDate from = dateOf(*date.from);
  const QDate to = dateOf(*date.to);
  switch (date.precision) {
    case DatePrecision::Month: return written(from, year ? QStringLiteral("MMMM yyyy") : QStringLiteral("MMMM"));
    case DatePrecision::Year: return written(from, QStringLiteral("yyyy"));
    case DatePrecision::Season: return seasonLabel(date.timex, written(from, QStringLiteral("yyyy")));
    case DatePrecision::Day:
    case DatePrecision::Week:
    case DatePrecision::Range:
    case DatePrecision::Unknown: break;
  }
  return rangeLabel(from, to, year);
}

QString fileName(std::string_view name) {
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())).replace(QLatin1Char(' '), QLatin1Char('-'));
}

}  // namespace

QString eventIconName(EventType t) { return "event-" + fileName(eventTypeName(t)); }
QString kindIconName(DisagreementKind k) { return "kind-" + fileName(kindName(k)); }
QString stanceIconName(Stance s) {
  switch (s) {
    case Stance::Says: return QStringLiteral("modality-stated");
    case Stance::Silent: return QStringLiteral("stance-silent");
    case Stance::Denies: return QStringLiteral("stance-denied");
    case Stance::TooEarly: return QStringLiteral("stance-too-early");
  }
  return {};
}
QString modalityIconName(Modality m) { return "modality-" + fileName(modalityName(m)); }

QString attributeLabel(Attribute a) { return Words::tr(at(kAttributes, a)); }
QString eventLabel(EventType t) { return Words::tr(at(kEvents, t)); }
QString kindLabel(DisagreementKind k) { return Words::tr(at(kKinds, k)); }
QString stanceLabel(Stance s) { return Words::tr(at(kStances, s)); }
QString modalityLabel(Modality m) { return Words::tr(at(kModalities, m)); }

QString noteColorLabel(NoteColor color) {
  switch (color) {
    case NoteColor::Blue: return Words::tr("Blue");
    case NoteColor::Amber: return Words::tr("Amber");
    case NoteColor::Green: return Words::tr("Green");
    case NoteColor::Violet: return Words::tr("Violet");
    case NoteColor::Gray: return Words::tr("Gray");
  }
  return {};
}

QString statusLabel(Status s) {
  switch (s) {
    case Status::Open: return Words::tr("open");
    case Status::InReview: return Words::tr("in review");
    case Status::Settled: return Words::tr("settled");
  }
  return {};
}

QString dateLabel(const std::optional<DateValue>& date) {
  if (!date) return Words::tr("undated");
  if (date->from && date->to) return knownDate(*date, true);
  const QString day = yearlessDate(date->timex);
  return day.isEmpty() ? Words::tr("date not known") : Words::tr("%1, year not given").arg(day);
}

QString shortDateLabel(const std::optional<DateValue>& date) {
  if (!date) return Words::tr("undated");
  if (date->from && date->to) return knownDate(*date, false);
  const QString day = yearlessDate(date->timex);
  return day.isEmpty() ? Words::tr("date not known") : day;
}

}  // namespace collate::ui
