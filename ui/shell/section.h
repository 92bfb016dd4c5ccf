// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QVBoxLayout;

namespace collate::ui {

// A part of the inspector: a head of 32 px with arrow, title and a word at its end, over a body that folds away.
class Section : public QWidget {
  Q_OBJECT
 public:
  Section(const QString& title, const Theme& theme, QWidget* parent = nullptr);

  // Takes a widget into the body.
  void add(QWidget* widget);
  // Takes everything out of the body and deletes it.
  void clear();
  void setTrailing(const QString& text);
  const QString& trailing() const { return m_trailing; }
  // Says whose decision the section shows, with the pen; empty takes it away.
  void setAuthor(const QString& author);
  void setOpen(bool open);
  bool isOpen() const { return m_open; }
  void setTheme(const Theme& theme);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int headHeight() const;

  QString m_title;
  QString m_trailing;
  bool m_byAnalyst = false;
  Theme m_theme;
  bool m_open = true;
  QWidget* m_body;
  QVBoxLayout* m_rows;
};

}  // namespace collate::ui
