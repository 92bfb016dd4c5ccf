// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/originator_graph.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The originators of an incident as a picture: outlets at the leading edge, from each a line to those on whose word it tells
// something, thicker for more claims. Up and Down go from one to the next, a click or Enter chooses the first claim that stands
// on it; what hangs on the one that is pointed at stands out.
class OriginatorPicture : public QWidget {
  Q_OBJECT
 public:
  explicit OriginatorPicture(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setIncident(const CaseState& state, const Incident& incident);
  const OriginatorGraph& graph() const { return m_graph; }
  QRect nodeRect(std::size_t node) const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void claimChosen(const collate::ClaimRef& claim);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  int nodeAt(QPoint point) const;  // -1 for none
  void paintEdge(QPainter& painter, const OriginatorEdge& edge) const;
  void paintNode(QPainter& painter, std::size_t node) const;
  bool standsOut(std::size_t node) const;
  void point(int node);
  QString words(std::size_t node) const;

  Theme m_theme;
  OriginatorGraph m_graph;
  int m_pointed = -1;
};

}  // namespace collate::ui
