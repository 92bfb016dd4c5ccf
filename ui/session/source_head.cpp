// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/source_head.h"

#include <QCoreApplication>
#include <ranges>

#include "core/edit/typed_value.h"
#include "core/intake/date_stamp.h"
#include "core/intake/source_marks.h"
#include "core/lexicon/lexicon.h"

namespace collate::ui {

DayReader::DayReader() {
  if (auto marks = SourceMarks::load(resourceFolder())) m_marks = std::move(*marks);
}

std::optional<Published> DayReader::read(const QString& words) const {
  const std::string typed = words.trimmed().toStdString();
  if (typed.empty()) return std::nullopt;
  return m_marks ? publishedFromWords(typed, *m_marks) : publishedFromIso(typed);
}

std::optional<std::string> DayReader::isoDate(const QString& words) const {
  std::string typed = words.trimmed().toStdString();
  if (dateFromIso(typed)) return typed;
  const std::optional<Published> day = read(words);
  return day ? std::optional(isoDay(day->day)) : std::nullopt;
}

QString DayReader::refusal(const QString& words) {
  return QCoreApplication::translate("DayReader", "“%1” is no day. Write it with its year: 12 August 2025 or 2025-08-12.")
      .arg(words.trimmed());
}

SourceHead headOf(const Source& source) { return {QString::fromStdString(source.outlet), source.published}; }

Edit sourceHeadEdit(const CaseState& state, std::size_t source, const SourceHead& head) {
  Edit outlet = sourceFieldEdit(state, source, "outlet", head.outlet.trimmed().toStdString());
  Edit published = sourceFieldEdit(state, source, "published", head.published ? isoPublished(*head.published) : std::string());
  if (outlet.changes.empty()) return published;
  if (published.changes.empty()) return outlet;
  outlet.label = QCoreApplication::translate("SourceHead", "Set outlet and date: %1").arg(head.outlet.trimmed()).toStdString();
  std::ranges::move(published.changes, std::back_inserter(outlet.changes));
  return outlet;
}

}  // namespace collate::ui
