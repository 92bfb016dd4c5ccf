// SPDX-License-Identifier: GPL-3.0-or-later
// The last pages: who and what place is named in which passage.
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

// "12, 14": the pages of the passages, each once.
QString pagesOf(const Composition& c, const IndexEntry& entry) {
  QStringList pages;
  for (const PassageRef ref : entry.refs) pages.append(c.flow.pageOf(passageAnchor(ref)));
  pages.removeDuplicates();
  return pages.join(QStringLiteral(", "));
}

void addEntries(Composition& c, Table& table, const QString& head, const std::vector<IndexEntry>& entries) {
  if (entries.empty()) return;
  const ReportStyle& s = c.style;
  table.addGroup(TextBlock(head, s.tableStrong));
  for (const IndexEntry& entry : entries) {
    TextBlock passages;
    for (const PassageRef ref : entry.refs) {
      if (!passages.isEmpty()) passages.add(QStringLiteral(", "), s.small);
      passages.add(qs(refLabel(ref)), s.small.in(s.theme.accent), passageAnchor(ref));
    }
    const TextBlock name(qs(entry.name), entry.rightToLeft ? s.smallPassageFor(true) : s.table);
    table.add({name, passages, TextBlock(pagesOf(c, entry), s.table)});
  }
}

}  // namespace

void composeIndex(Composition& c) {
  const ReportIndex& index = c.document.index;
  if (index.people.empty() && index.places.empty()) return;
  Table table(c.style,
              {{200, Report::tr("Name"), {}, {}}, {0, Report::tr("Passages"), {}, {}}, {86, Report::tr("Pages"), {}, {}}});
  addEntries(c, table, Report::tr("People"), index.people);
  addEntries(c, table, Report::tr("Places"), index.places);
  const qreal rows = table.startHeight(c.flow.width()) > 0 ? table.height() : 0;
  startSection(c, Report::tr("People and places"), QStringLiteral("index"), 80 + std::min<qreal>(rows, 160));
  c.flow.paragraph(
      TextBlock(Report::tr("As the passages name them: a person once for each spelling, a place under its name in the "
                           "gazetteer."),
                c.style.text),
      0, 430);
  c.flow.gap(8);
  table.place(c.flow);
}

}  // namespace collate::ui::report
