// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/remembered_options.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <array>

#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

// A path holds slashes, which settings take for groups.
QString keyOf(const QString& caseFile) {
  const QByteArray path = QFileInfo(caseFile).absoluteFilePath().toUtf8();
  return QStringLiteral("report/") +
         QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

struct Word {
  const char* name;
  std::string ReportOptions::* member;
};
constexpr std::array kWords = {Word{"title", &ReportOptions::title}, Word{"author", &ReportOptions::author},
                               Word{"purpose", &ReportOptions::purpose}, Word{"classification", &ReportOptions::classification}};

struct Part {
  const char* name;
  bool ReportOptions::* member;
};
constexpr std::array kParts = {Part{"keyFindings", &ReportOptions::keyFindings},
                               Part{"timeline", &ReportOptions::timeline},
                               Part{"map", &ReportOptions::map},
                               Part{"incidents", &ReportOptions::incidents},
                               Part{"background", &ReportOptions::background},
                               Part{"passages", &ReportOptions::passages},
                               Part{"sources", &ReportOptions::sources},
                               Part{"method", &ReportOptions::method},
                               Part{"index", &ReportOptions::index},
                               Part{"redact", &ReportOptions::redact}};

QString dayText(const std::optional<CalendarDay>& day) { return day ? toQt(isoDay(*day)) : QString(); }
std::optional<CalendarDay> dayOf(const QJsonValue& text) { return dayFromIso(toUtf8(text.toString())); }

QJsonArray listOf(const std::vector<std::string>& texts) {
  QJsonArray list;
  for (const std::string& text : texts) list.append(toQt(text));
  return list;
}

std::vector<std::string> textsOf(const QJsonValue& list) {
  std::vector<std::string> texts;
  for (const QJsonValue& text : list.toArray()) texts.push_back(toUtf8(text.toString()));
  return texts;
}

}  // namespace

std::optional<ReportOptions> rememberedReportOptions(const QString& caseFile) {
  const QJsonDocument kept = QJsonDocument::fromJson(QSettings().value(keyOf(caseFile)).toString().toUtf8());
  if (!kept.isObject()) return std::nullopt;
  const QJsonObject object = kept.object();
  ReportOptions o;
  for (const Word& word : kWords) o.*word.member = toUtf8(object[QLatin1String(word.name)].toString());
  for (const Part& part : kParts) o.*part.member = object[QLatin1String(part.name)].toBool(true);
  o.pageSize = object[QLatin1String("paper")] == QLatin1String("letter") ? PageSize::Letter : PageSize::A4;
  o.scope = {dayOf(object[QLatin1String("from")]), dayOf(object[QLatin1String("to")]), textsOf(object[QLatin1String("places")]),
             textsOf(object[QLatin1String("onlyIncidents")])};
  return o;
}

void rememberReportOptions(const QString& caseFile, const ReportOptions& options) {
  QJsonObject object;
  for (const Word& word : kWords) object[QLatin1String(word.name)] = toQt(options.*word.member);
  for (const Part& part : kParts) object[QLatin1String(part.name)] = options.*part.member;
  object[QLatin1String("paper")] = options.pageSize == PageSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
  object[QLatin1String("from")] = dayText(options.scope.from);
  object[QLatin1String("to")] = dayText(options.scope.to);
  object[QLatin1String("places")] = listOf(options.scope.places);
  object[QLatin1String("onlyIncidents")] = listOf(options.scope.incidents);
  QSettings().setValue(keyOf(caseFile), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

}  // namespace collate::ui
