// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/style/theme.h"

class QToolButton;

namespace collate::ui {

// One key of a shortcut, drawn as a cap: "Ctrl+K". Stands in five places only: view tabs, search field, start page, foot of
// the palette, beside Save.
class KeyCap : public QWidget {
 public:
  explicit KeyCap(const QString& key, QWidget* parent = nullptr);
  void setKey(const QString& key);
  const QString& key() const { return m_key; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_key;
};

// One line of text that gives way: it ends in an ellipsis where there is no room, and shows all of it in the tooltip.
class ElidedLabel : public QWidget {
 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
  // `shorter`: what stands there where the text finds no room, before anything is cut.
  void setText(const QString& text, const QString& shorter = {});
  const QString& text() const { return m_text; }
  // Middle for paths and hashes, end (the default) for the rest.
  void setElideMode(Qt::TextElideMode mode);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void settleToolTip();
  QString m_text;
  QString m_shorter;
  Qt::TextElideMode m_mode = Qt::ElideRight;
};

// A kind of disagreement as glyph and word, or the agreement sign.
class KindLabel : public QWidget {
 public:
  explicit KindLabel(const Theme& theme, QWidget* parent = nullptr);
  void setKind(std::optional<DisagreementKind> kind);  // none: agreement
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString word() const;
  Theme m_theme;
  std::optional<DisagreementKind> m_kind;
};

// A hairline in the border's color.
class HairLine : public QWidget {
 public:
  explicit HairLine(Qt::Orientation orientation, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

// Labels in one step of the scale; muted ones take the palette's placeholder text, so that they follow the theme.
QLabel* textLabel(const QString& text, const QFont& font, QWidget* parent = nullptr);
QLabel* mutedLabel(const QString& text, const QFont& font, QWidget* parent = nullptr);

// A flat tool button with an icon of the theme; its name is for screen readers and the tooltip.
QToolButton* iconButton(const QString& iconName, const QString& name, const Theme& theme, QWidget* parent = nullptr);
// Gives every button made by iconButton() under `root` the ink of another theme.
void recolorIcons(QWidget* root, const Theme& theme);

}  // namespace collate::ui
