// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The Reader's head: whose text this is, when it was published and taken in, which account of how many, its hash, and the way to
// the original. What has no room is left out from the least needed on: first the hash, then the words between the arrows and on
// the buttons, then of the date line all but the day it was published.
class SourceHeader : public QWidget {
  Q_OBJECT
 public:
  SourceHeader(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setSource(const Source& source);
  // "Account 1 of 4", or "Source 2 of 5" where no incident is selected. `position` counts from 0.
  void setPlace(bool account, int position, int count);
  // What must be known of the source where it stands, before its date; empty for nothing.
  void setRemark(const QString& remark);
  const QString& remark() const { return m_remark; }
  void setEditable(bool editable) { m_edit->setEnabled(editable); }

 signals:
  void stepped(int by);  // +1 or -1
  void originalRequested();
  void editRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  Theme m_theme;
  QString m_outlet;
  QStringList m_dates;  // the whole line, and shorter ones
  QString m_remark;
  QString m_hash;
  bool m_dated = false;
  QToolButton* m_previous;
  QToolButton* m_next;
  QLabel* m_place;
  QLabel* m_lock;
  QLabel* m_hashLabel;
  QPushButton* m_edit;
  QPushButton* m_original;
};

// "9c41 7be2…e07a", kept left-to-right in any text.
QString shortHash(const QString& sha256);

}  // namespace collate::ui
