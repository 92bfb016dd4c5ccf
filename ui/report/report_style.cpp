// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_style.h"

namespace collate::ui::report {
namespace {

const QStringList kSans = {"Inter", "Noto Sans", "DejaVu Sans", "Noto Sans Arabic", "sans-serif"};
const QStringList kSerif = {"Charis", "Charis SIL", "Noto Serif", "DejaVu Serif", "Noto Naskh Arabic", "serif"};
const QStringList kNaskh = {"Noto Naskh Arabic", "Charis", "Charis SIL", "Noto Serif", "serif"};

QFont font(const QStringList& families, qreal points, QFont::Weight weight = QFont::Normal) {
  QFont f;
  f.setFamilies(families);
  f.setPixelSize(qRound(points * kDots));
  f.setWeight(weight);
  f.setHintingPreference(QFont::PreferNoHinting);
  f.setKerning(true);
  return f;
}

QFont sans(qreal points, QFont::Weight weight = QFont::Normal) { return font(kSans, points, weight); }

}  // namespace

TextStyle TextStyle::in(const QColor& color) const { return {font, line, color}; }

Result<ReportStyle> ReportStyle::load() {
  const Result<Theme> theme = Theme::load(Appearance::Light);
  if (!theme) return std::unexpected(theme.error());
  ReportStyle s;
  s.theme = *theme;
  const QColor ink = theme->text;
  const QColor muted = theme->textMuted;
  s.title = {sans(21, QFont::DemiBold), 25.5, ink};
  s.title.font.setLetterSpacing(QFont::AbsoluteSpacing, -0.22 * kDots);
  s.head = {sans(10.5, QFont::DemiBold), 15, ink};
  s.finding = {sans(10.75, QFont::DemiBold), 15, ink};
  s.number = {sans(15, QFont::DemiBold), 18, theme->borderStrong};
  s.lead = {sans(10.5), 16.5, ink};
  s.text = {sans(9.5), 14, ink};
  s.strong = {sans(9.5, QFont::DemiBold), 14, ink};
  s.kicker = {sans(8.25), 12, muted};
  s.table = {sans(8.25), 11.25, ink};
  s.tableStrong = {sans(8.25, QFont::DemiBold), 11.25, ink};
  s.tableHead = s.tableStrong;
  s.small = {sans(8.25), 11.25, muted};
  s.running = {sans(7.9), 10.5, muted};
  s.ref = {sans(6.4), 11.25, theme->accent};
  s.hash = {sans(7), 11.25, ink};
  s.passage = {font(kSerif, 9.75), 14.25, ink};
  s.passageArabic = {font(kNaskh, 10.75), 18, ink};
  s.passageSmall = {font(kSerif, 8.6), 11.25, ink};
  s.passageSmallArabic = {font(kNaskh, 9.25), 14.5, ink};
  s.chart = {sans(7.5), 10, muted};
  // Tabular figures on axes only: the feature widens hyphens and stops too.
  s.chart.font.setFeature("tnum", 1);
  s.chartStrong = {sans(8.25, QFont::DemiBold), 11.25, ink};
  s.hairline = theme->chart.range;
  s.rule = theme->borderStrong;
  s.shade = theme->window;
  return s;
}

}  // namespace collate::ui::report
