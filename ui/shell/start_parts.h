// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QLabel;
class QPushButton;

namespace collate::ui {

// Two columns of lines, one of them yours: Collate's sign.
class BrandSign : public QWidget {
 public:
  explicit BrandSign(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

// A small comparison as it looks in Conflicts, for the sample's card.
class SamplePicture : public QWidget {
 public:
  SamplePicture(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
};

// A surface with a hairline around it, round by 4.
class Card : public QWidget {
 public:
  explicit Card(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

// The dashed place that says what may be dropped. The window takes the drop itself.
class DropArea : public QWidget {
  Q_OBJECT
 public:
  DropArea(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QPushButton* chooseButton() const { return m_choose; }
  QPushButton* pasteButton() const { return m_paste; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
  QLabel* m_sign;
  QPushButton* m_choose;
  QPushButton* m_paste;
};

}  // namespace collate::ui
