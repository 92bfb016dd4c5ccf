// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QWidget>

#include "ui/models/figures.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

// On whose word each account says what it says of one attribute: a line per account with its value and its chain. Accounts that
// share an originator stand together, bracketed at the leading edge. Above them, where accounts rest on one another with nobody
// behind them, a warning that says so.
class OriginatorList : public QWidget {
  Q_OBJECT
 public:
  OriginatorList(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setComparison(const CaseState& state, const Incident& incident, const Comparison& comparison);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  const QString& circle() const { return m_circle; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Row {
    QString value;
    std::vector<QString> chain;
  };
  struct Group {
    QString shared;  // empty for a row on its own
    std::vector<Row> rows;
  };
  Theme m_theme;
  QString m_circle;
  std::vector<Group> m_groups;
};

}  // namespace collate::ui
