// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/reader/margin_layout.h"
#include "ui/reader/source_text.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The Reader's margin: a label per claim, grouped under its incident's title, and the analyst's notes, each beside the line that
// it is about. Scrolls with the text. Folded, it is a column of dots, and opens over the text on hover, with the focus or by
// toggleFolded(). With the focus, Up, Down, Home and End go through labels and notes; the keys of a claim also act on a note.
class MarginColumn : public QWidget {
  Q_OBJECT
 public:
  MarginColumn(SourceText& text, const Theme& theme);

  void setTheme(const Theme& theme);
  void pageChanged();  // the text shows another page, or the same with other claims
  void setCurrent(std::optional<std::size_t> claim, AnnotationId note);
  void toggleFolded();  // M: opens over the text, or closes
  bool isOpen() const { return !m_text.folded() || m_open; }
  // Where an item stands in this widget; empty when it is not in sight.
  QRect itemRect(MarginItem::Kind kind, std::size_t index) const;

 signals:
  void claimClicked(std::size_t claim);
  void noteClicked(std::size_t note);
  void noteActivated(std::size_t note);
  void claimMenuRequested(QPoint globalPoint, std::size_t claim);
  void noteMenuRequested(QPoint globalPoint, std::size_t note);
  void noteRemoved(std::size_t note);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void follow();  // the text moved: place what came into sight, repaint
  void place();
  void open(bool open);
  qreal heightOf(const MarginItem& item) const;
  int labelWidth() const;
  const MarginItem* itemAt(QPoint point) const;
  bool isCurrent(const MarginItem& item) const;
  const MarginItem* currentItem() const;  // null where nothing of the page is selected
  void choose(const MarginItem& item);
  void step(int by);
  void openMenu(const MarginItem& item, QPoint globalPoint);
  bool actsOnNote(const QKeyEvent& event) const;
  QRectF rectOf(const MarginItem& item) const;
  void paintItem(QPainter& painter, const MarginItem& item) const;
  void paintHeading(QPainter& painter, QRectF rect, const MarginItem& item) const;
  void paintClaim(QPainter& painter, QRectF rect, const MarginItem& item) const;
  void paintDots(QPainter& painter) const;
  void paintFocus(QPainter& painter) const;

  SourceText& m_text;
  Theme m_theme;
  MarginLayout m_layout;
  std::optional<std::size_t> m_current;
  AnnotationId m_note;
  const void* m_hovered = nullptr;
  bool m_open = false;
  int m_laidOutFor = -1;  // width
};

}  // namespace collate::ui
