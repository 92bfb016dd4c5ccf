// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>
#include <array>

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

// "7 of 17 attributes differ", and how many of each kind. Narrow, the kinds lose their words, never their glyphs.
class SummaryBar : public QWidget {
  Q_OBJECT
 public:
  SummaryBar(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setIncident(const Incident* incident);  // reads it at once, keeps nothing
  QString sentence() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  qreal paintSentence(QPainter& painter) const;  // returns its width
  void paintKinds(QPainter& painter, bool named) const;
  QString kindWords(std::size_t kind, bool named) const;
  int kindWidth(std::size_t kind, bool named) const;
  int kindsWidth(bool named) const;

  Theme m_theme;
  int m_all = 0;
  int m_differ = 0;
  std::array<int, 6> m_kinds{};
};

}  // namespace collate::ui
