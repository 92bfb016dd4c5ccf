// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "ui/style/theme.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

// Where words occur in a text; case does not count.
std::vector<TextRange> findAll(const QString& text, const QString& words);

// The strip that finds words in the source that is open: "2 of 9", F3 and Shift+F3.
class FindBar : public QWidget {
  Q_OBJECT
 public:
  FindBar(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setText(const QString& text);  // what is searched
  // Starts at the first hit at or after `from`; keeps the words of before when `words` is empty.
  void openWith(const QString& words, qsizetype from);
  void step(int by);  // wraps around
  const std::vector<TextRange>& found() const { return m_found; }
  std::size_t current() const { return m_current; }

 signals:
  void foundChanged();  // found() or current() is another
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void search();
  void say();
  void close();

  Theme m_theme;
  QString m_text;
  std::vector<TextRange> m_found;
  std::size_t m_current = 0;
  qsizetype m_from = 0;
  QLineEdit* m_words;
  QLabel* m_count;
  QToolButton* m_previous;
  QToolButton* m_next;
  QToolButton* m_close;
};

}  // namespace collate::ui
