// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include <QPainter>

#include "core/report/case_report.h"
#include "ui/report/composition.h"
#include "ui/report/pdf_painter.h"
#include "ui/text/phrasebook.h"

namespace collate::ui {

struct ReportPages::Parts {
  report::ReportStyle style;
  report::PageFrame frame;
  report::PageSet set;
};

ReportPages::ReportPages(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ReportPages::ReportPages(ReportPages&&) noexcept = default;
ReportPages& ReportPages::operator=(ReportPages&&) noexcept = default;
ReportPages::~ReportPages() = default;

Result<ReportPages> ReportPages::lay(const CaseState& state, const ReportOptions& options, std::stop_token stop) {
  const EnglishHere english;
  const ReportDocument document = reportOf(state, options);
  const Result<report::ReportStyle> style = report::ReportStyle::load();
  if (!style) return std::unexpected(style.error());
  Result<report::PageSet> set = report::compose(document, *style, report::BaseMap::load(), stop);
  if (!set) return std::unexpected(set.error());
  const report::PageFrame frame = options.pageSize == PageSize::Letter ? report::PageFrame::letter() : report::PageFrame::a4();
  return ReportPages(std::make_unique<Parts>(Parts{*style, frame, std::move(*set)}));
}

int ReportPages::count() const { return static_cast<int>(m_parts->set.pages.size()); }

QImage ReportPages::picture(int page, int width) const {
  const report::PageFrame& frame = m_parts->frame;
  const int height = qRound(width * frame.height / frame.width);
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  painter.setWindow(0, 0, qRound(frame.width * report::kDots), qRound(frame.height * report::kDots));
  painter.setViewport(0, 0, width, height);
  report::GlyphLog log;
  report::paintPage(painter, m_parts->set.pages[static_cast<std::size_t>(page)], m_parts->style, log);
  return image;
}

}  // namespace collate::ui
