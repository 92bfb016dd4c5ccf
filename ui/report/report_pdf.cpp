// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "core/report/case_report.h"
#include "core/transfer/whole_file.h"
#include "ui/report/composition.h"
#include "ui/report/pdf_finish.h"
#include "ui/report/pdf_painter.h"
#include "ui/text/phrasebook.h"

namespace collate::ui {

Result<QByteArray> reportPdf(const CaseState& state, const ReportOptions& options, std::stop_token stop) {
  const EnglishHere english;
  const ReportDocument document = reportOf(state, options);
  const Result<report::ReportStyle> style = report::ReportStyle::load();
  if (!style) return std::unexpected(style.error());
  const Result<report::PageSet> set = report::compose(document, *style, report::BaseMap::load(), stop);
  if (!set) return std::unexpected(set.error());
  const report::PageFrame frame = options.pageSize == PageSize::Letter ? report::PageFrame::letter() : report::PageFrame::a4();
  report::GlyphLog log;
  const Result<QByteArray> painted = report::paintPdf(*set, *style, frame, log, stop);
  if (!painted) return painted;
  Result<report::PdfFile> file = report::PdfFile::parse(*painted);
  if (!file) return std::unexpected(file.error());
  report::setCharacters(*file, log);
  report::addLinks(*file, *set, frame);
  report::addBookmarks(*file, *set, frame);
  report::setFontTags(*file);
  report::setFacts(*file, {report::qs(document.options.title), report::qs(document.options.author), report::qs(document.subtitle),
                           report::qs(document.newest)});
  return file->write();
}

Result<void> writeReportPdf(const CaseState& state, const ReportOptions& options, const QString& path, std::stop_token stop) {
  const Result<QByteArray> bytes = reportPdf(state, options, stop);
  if (!bytes) return std::unexpected(bytes.error());
  return writeWhole(path.toStdString(), {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

}  // namespace collate::ui
