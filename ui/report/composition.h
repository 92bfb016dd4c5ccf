// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <stop_token>
#include <utility>

#include "core/report/report.h"
#include "ui/report/base_map.h"
#include "ui/report/flow.h"
#include "ui/report/table.h"

namespace collate::ui::report {

// Words of the pages' own: heads, legends, captions.
struct Report {
  Q_DECLARE_TR_FUNCTIONS(Report)
};

// What the parts of the document are composed from and onto.
struct Composition {
  const ReportDocument& document;
  const ReportStyle& style;
  const BaseMap& map;
  Flow& flow;
  std::pair<std::size_t, std::size_t> firstOnPage{};  // a page, and the number of the first sheet on it
};

// Anchors.
QString sheetAnchor(std::size_t incident);
QString sourceAnchor(std::size_t number);
QString passageAnchor(PassageRef ref);
inline constexpr const char* kBackgroundAnchor = "background";

// A section's head, bookmark and title, on a new page unless `needed` points are left on this one; 0 always takes a new one.
void startSection(Composition& c, const QString& title, const QString& anchor, qreal needed = 0);

// "≈ variant" in its ink; contradiction in bold.
LineRow kindRow(const ReportStyle& style, DisagreementKind kind);
TableCell kindCell(const ReportStyle& style, DisagreementKind kind);
// Ring or pen.
QString handIcon(Hand hand);
QColor handInk(const ReportStyle& style, Hand hand);
TableCell handCell(const ReportStyle& style, Hand hand);
// Kinds with their glyphs in one line or two.
void kindLegend(Composition& c);

// A paragraph on a shade, over the full width.
void shadedBox(Composition& c, TextBlock block);
qreal boxedHeight(const Composition& c, TextBlock block);

void composeCover(Composition& c);
void composeFindings(Composition& c);
void composeTimeline(Composition& c);
void composeMap(Composition& c);
void composeSheet(Composition& c, const IncidentSheet& sheet);
void composeClaims(Composition& c, const IncidentSheet& sheet);
void composeDisputes(Composition& c, const IncidentSheet& sheet);
void composeDifferences(Composition& c, const IncidentSheet& sheet);
void composeNotes(Composition& c, const std::vector<ReportNote>& notes);
void composeBackground(Composition& c);
void composePassages(Composition& c);
void composeSources(Composition& c);
void composeMethod(Composition& c);
void composeIndex(Composition& c);

// Lays out the whole document; repeats until page numbers stand still. Canceled when the token is set.
Result<PageSet> compose(const ReportDocument& document, const ReportStyle& style, const BaseMap& map, std::stop_token stop);

}  // namespace collate::ui::report
