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

std::optional<std::string> DayReader::claimValue(Attribute attribute, const QString& typed) const {
  std::string words = typed.trimmed().toStdString();
  if (attribute != Attribute::Date || words.empty() || dateFromIso(words)) return words;
  if (!m_marks) return std::nullopt;
  if (const auto day = dayFromWords(words, *m_marks)) return isoDay(*day);
  const auto first = dayFromWords("1 " + words, *m_marks);  // "August 2025"
  return first ? std::optional(isoDay(*first).substr(0, 7)) : std::nullopt;
}

QString DayReader::claimRefusal(const QString& words) {
  return QCoreApplication::translate("DayReader",
                                     "“%1” is no date. Write 12 August 2025, August 2025, or 2025-08-12/2025-08-14 for days.")
      .arg(words.trimmed());
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
