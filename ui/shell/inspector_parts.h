// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>
#include <QWidget>
#include <array>
#include <functional>
#include <vector>

#include "core/workspace/case_state.h"
#include "ui/style/theme.h"

class QMimeData;

namespace collate::ui {

// Wrapped plain text whose words can be selected.
QLabel* wrapped(const QString& text, const QFont& font, QWidget* parent = nullptr);
QLabel* wrappedMuted(const QString& text, const QFont& font, QWidget* parent = nullptr);

// A glyph and a word in one ink: "stated", "read by Collate".
class SignLabel : public QWidget {
 public:
  explicit SignLabel(QWidget* parent = nullptr);
  void say(const QString& iconName, const QString& word, const QColor& ink);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_icon, m_word;
  QColor m_ink;
};

// On whose word something stands: from the outlet outward; the last dot is solid, the first origin.
class ChainView : public QWidget {
 public:
  struct Link {
    QString name;
    QString what;
  };
  ChainView(const Theme& theme, QWidget* parent = nullptr);
  void setLinks(std::vector<Link> links);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int rowHeight() const;
  Theme m_theme;
  std::vector<Link> m_links;
};
std::vector<ChainView::Link> linksOf(const CaseState& state, const ClaimRef& claim);

// Small words in a rounded frame: a grade, a tag. Blue where the analyst decided.
class Pills : public QWidget {
 public:
  Pills(const QStringList& words, bool byAnalyst, const Theme& theme, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<QRect> places(int width) const;
  QStringList m_words;
  bool m_byAnalyst;
  Theme m_theme;
};

// How many attributes agree, differ and how: a bar a line.
class AgreementBars : public QWidget {
 public:
  AgreementBars(const Theme& theme, QWidget* parent = nullptr);
  void setIncident(const Incident& incident);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Bar {
    QString iconName, word;
    QColor ink;
    int count;
    bool strong;
  };
  std::vector<Bar> bars() const;
  Theme m_theme;
  std::array<int, 6> m_kinds{};
  int m_agreeing = 0;
  int m_single = 0;
};

// A line of text that acts: accent ink, a hand over it, keyboard focus.
class LinkButton : public QAbstractButton {
  Q_OBJECT
 public:
  explicit LinkButton(const QString& text, QWidget* parent = nullptr);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

// Two lines that act: a name over a remark, with a word at the end (an account, a note).
class RowButton : public QAbstractButton {
  Q_OBJECT
 public:
  RowButton(const QString& name, const QString& remark, const QString& trailing, const Theme& theme, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }
  // The remark in as many lines as it takes, instead of one that is cut.
  void wrapRemark();
  bool hasHeightForWidth() const override { return m_wraps; }
  int heightForWidth(int width) const override;
  // Lets it be dragged: `make` gives what goes along.
  void setDragged(std::function<QMimeData*()> make) { m_dragged = std::move(make); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  QString m_remark, m_trailing;
  bool m_wraps = false;
  Theme m_theme;
  std::function<QMimeData*()> m_dragged;
  QPoint m_pressed;
};

}  // namespace collate::ui
