// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <memory>
#include <optional>

#include "ui/models/source_page.h"
#include "ui/reader/mark_filter.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The text column of the Reader: a source as it was published, with marks under and over its words and a bar per account beside
// it. Positions are those of the page. A margin column may stand beside it; both scroll as one.
class SourceText : public QTextEdit {
  Q_OBJECT
 public:
  explicit SourceText(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  // Keeps scroll position and selection when `same` source is shown again after an edit.
  void setPage(std::shared_ptr<const SourcePage> page, bool same);
  const SourcePage& page() const { return *m_page; }
  void setFilter(const MarkFilter& filter);
  void setCurrent(std::optional<std::size_t> claim, AnnotationId note);
  void setIncident(IncidentId incident);
  void setFound(const std::vector<TextRange>& found, std::size_t current);
  void setMargin(QWidget* margin);

  std::optional<TextRange> selectedRange() const;  // nothing where no word is selected
  void selectRange(TextRange range);
  void reveal(TextRange range);           // scrolls only as far as needed to have it in sight
  void goTo(TextRange range);             // reveals it and puts the cursor at its start, unless words are selected
  qreal lineTop(TextRange range) const;   // top of the first line, in document coordinates
  QRect viewRect(TextRange range) const;  // of the first line's part, in the viewport
  std::optional<qsizetype> positionAt(QPoint viewportPoint) const;
  std::vector<std::size_t> claimsAt(qsizetype position) const;  // the narrowest first
  TextRange visibleRange() const;
  bool folded() const { return m_folded; }
  qreal scrolled() const;
  void setBottomSpace(qreal space);

 signals:
  void claimClicked(std::size_t claim);
  void menuRequested(QPoint globalPoint, qsizetype position);
  void moved();  // scrolled, resized or laid out anew

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refill();
  void placeColumns();
  void showTip(QPoint viewportPoint, QPoint globalPoint);
  void paintGutter(QPainter& painter, TextRange visible) const;
  void paintUnder(QPainter& painter, TextRange visible) const;
  void paintOver(QPainter& painter, TextRange visible) const;
  std::vector<SpanPiece> pieces(TextRange range, TextRange visible) const;

  Theme m_theme;
  std::shared_ptr<const SourcePage> m_page;
  MarkFilter m_filter;
  std::optional<std::size_t> m_current;
  AnnotationId m_note;
  IncidentId m_incident;
  QWidget* m_margin = nullptr;
  bool m_folded = false;
  QPoint m_pressed;
};

}  // namespace collate::ui
