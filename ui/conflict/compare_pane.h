// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

#include "ui/conflict/figure_strip.h"
#include "ui/conflict/originator_list.h"
#include "ui/conflict/originator_picture.h"
#include "ui/conflict/passage_panel.h"
#include "ui/models/comparison_model.h"
#include "ui/style/parts.h"
#include "ui/style/segments.h"

namespace collate::ui {

// Below the grid: what differs in the current row in words, passages A and B side by side (or on whose word each account is, or
// who rests on whom in the whole incident as a picture), the figures on an axis, and what would settle it.
class ComparePane : public QWidget {
  Q_OBJECT
 public:
  ComparePane(const ComparisonModel& model, const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  // The row and the two account columns; -1 for none.
  void showRow(int row, int a, int b);
  const PassagePanel& panel(int side) const { return side == 0 ? *m_panelA : *m_panelB; }
  const FigureStrip& figures() const { return *m_figures; }
  OriginatorPicture& picture() const { return *m_picture; }
  void showPage(int page) { m_segments->setCurrent(page); }  // 0 passages, 1 originators, 2 picture
  int wantedHeight() const;                                  // of what it shows

 signals:
  void claimChosen(const collate::ClaimRef& claim);
  void heightWanted();  // of another page

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  class SettleLine;
  class TwoLines;
  void settleHead();
  void settleFoot();
  void showPassages(int row, int a, int b);
  void showSide(PassagePanel& panel, QChar letter, int row, int column, const std::vector<TextRange>& differing);

  const ComparisonModel& m_model;
  Theme m_theme;
  bool m_compared = false;  // more than one account speaks to the row
  QLabel* m_attribute;
  KindLabel* m_kind;
  QLabel* m_fresh;  // "new evidence"
  TwoLines* m_sentence;
  Segments* m_segments;
  QStackedWidget* m_pages;
  QWidget* m_head;
  PassagePanel* m_panelA;
  PassagePanel* m_panelB;
  OriginatorList* m_originators;
  OriginatorPicture* m_picture;
  FigureStrip* m_figures;
  SettleLine* m_settle;
};

}  // namespace collate::ui
