// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <QWidget>
#include <vector>

#include "ui/models/passage.h"
#include "ui/style/theme.h"

namespace collate::ui {

// The words of a passage, its context muted, what differs from the other passage tinted and underlined.
class PassageText : public QTextEdit {
  Q_OBJECT
 public:
  PassageText(const Theme& theme, QWidget* parent);
  void setTheme(const Theme& theme);
  void setPassage(const Passage& passage, const std::vector<TextRange>& differing);  // ranges within passage.core
  std::vector<TextRange> marked() const;                                             // in the text as shown

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();
  void fill(bool withBefore);

  Theme m_theme;
  Passage m_passage;
  std::vector<TextRange> m_differing;  // within the passage's core
  bool m_withBefore = true;
  bool m_fitting = false;
};

// What a side of the comparison shows above its passage.
struct PassageHead {
  QChar letter;
  QString outlet;
  QString date;
  std::vector<QString> chain;  // from the outlet outward
};

// One side of the comparison: letter, outlet, date, the chain of those whose word it is, the passage.
class PassagePanel : public QWidget {
  Q_OBJECT
 public:
  PassagePanel(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void show(const PassageHead& head, const Passage& passage, const std::vector<TextRange>& differing);
  void clear(const QString& why);
  const PassageText& text() const { return *m_text; }
  const PassageHead& head() const { return m_head; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
  PassageHead m_head;
  QString m_why;
  PassageText* m_text;
};

// "Coastal Standard ‹ Meridian Wire ‹ a security source" with chevrons; cut at the end where there is no room. Returns its width.
int paintChain(QPainter& painter, QRect line, const std::vector<QString>& chain, const Theme& theme,
               Qt::LayoutDirection direction);

}  // namespace collate::ui
