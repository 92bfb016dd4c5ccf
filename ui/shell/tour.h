// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/style/theme.h"

class QLabel;
class QPushButton;

namespace collate::ui {

class MainWindow;
class Session;

// One stop: what is said there, and what brings the thing that it points at into sight.
struct TourStop {
  QString title;
  QString text;
  std::function<QWidget*()> arrive;
};

// The five stops through an open case: incidents, the reader, the conflicts, the inspector, the report.
std::vector<TourStop> tourStops(MainWindow& window, Session& session);

// Where a bubble stands so that it covers least of `target`: after, before, below or above it, else at its foot. All in `room`.
QRect besideTarget(const QRect& target, QSize bubble, const QRect& room);

// A tour over a window: everything but the thing at hand is shaded, and a bubble beside it says what it is for. Enter and the
// arrows lead on, Esc ends it. Deletes itself at its end.
class Tour : public QWidget {
  Q_OBJECT
 public:
  Tour(std::vector<TourStop> stops, const Theme& theme, QWidget* window);
  std::size_t at() const { return m_at; }
  void go(std::size_t stop);  // beyond the last: the end

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;  // what lies below is not for use now
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildBubble();
  void settle();
  QRect targetRect() const;

  std::vector<TourStop> m_stops;
  Theme m_theme;
  std::size_t m_at = 0;
  QPointer<QWidget> m_target;
  QWidget* m_bubble = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_text = nullptr;
  QLabel* m_count = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_next = nullptr;
};

}  // namespace collate::ui
