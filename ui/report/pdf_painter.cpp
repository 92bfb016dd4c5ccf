// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace collate::ui::report {
namespace {

// Paints one page's items. Text comes in device dots, all else in points.
class ItemPainter {
 public:
  ItemPainter(QPainter& painter, const ReportStyle& style, GlyphLog& log) : m_painter(painter), m_style(style), m_log(log) {}

  void operator()(const Page::Line& line) {
    toDots();
    line.text->paintLine(m_painter, line.line, line.at, m_log);
  }
  void operator()(const Page::Shape& shape) {
    toPoints();
    m_painter.setPen(shape.pen);
    m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    m_painter.drawPath(shape.path);
  }
  void operator()(const Page::Icon& icon) {
    toPoints();
    paintIcon(m_painter, icon.name, icon.ink, icon.rect);
  }
  void operator()(const Page::Marker& marker) {
    toPoints();
    paintMarker(m_painter, marker.center, marker.size, marker.look, m_style.theme);
  }
  void operator()(const Page::Clip& clip) {
    toPoints();
    m_painter.save();
    m_painter.setClipRect(clip.rect);
  }
  void operator()(Page::End) {
    m_painter.restore();
    m_points = true;
  }

 private:
  void toDots() {
    if (m_points) m_painter.setWorldTransform({});
    m_points = false;
  }
  void toPoints() {
    if (!m_points) m_painter.setWorldTransform(QTransform::fromScale(kDots, kDots));
    m_points = true;
  }

  QPainter& m_painter;
  const ReportStyle& m_style;
  GlyphLog& m_log;
  bool m_points = false;
};

}  // namespace

void paintPage(QPainter& painter, const Page& page, const ReportStyle& style, GlyphLog& log) {
  painter.setWorldTransform({});
  ItemPainter paint(painter, style, log);
  for (const Page::Item& item : page.items()) std::visit(paint, item);
}

Result<QByteArray> paintPdf(const PageSet& set, const ReportStyle& style, const PageFrame& frame, GlyphLog& log,
                            std::stop_token stop) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kResolution);
  const QPageSize size(frame.width > 600 ? QPageSize::Letter : QPageSize::A4);
  writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point, QMarginsF()));
  QPainter painter;
  if (!painter.begin(&writer))
    return fail(ErrorCode::Unwritable, "The PDF could not be painted: the fonts or the PDF engine of this system do not work.");
  for (std::size_t i = 0; i < set.pages.size(); ++i) {
    if (stop.stop_requested()) return fail(ErrorCode::Canceled, "The report was canceled.");
    if (i > 0) writer.newPage();
    paintPage(painter, set.pages[i], style, log);
  }
  painter.end();
  return buffer.data();
}

}  // namespace collate::ui::report
