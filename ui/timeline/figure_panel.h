// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/models/figure_curve.h"
#include "ui/style/theme.h"

class QBoxLayout;
class QComboBox;
class QLabel;

namespace collate::ui {

class ElidedLabel;
class FigureView;

// "A figure over publication time": which figure, of which incident, the chart, and what it says in a sentence.
class FigurePanel : public QWidget {
  Q_OBJECT
 public:
  explicit FigurePanel(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  // Shows the incident's figures (null: none is selected); the attribute chosen before stays where the incident has it.
  void showIncident(const CaseState& state, const Incident* incident);
  std::optional<Attribute> attribute() const;
  const FigureView& view() const { return *m_view; }
  QComboBox* choice() const { return m_choice; }
  QString sentence() const;

 signals:
  void attributeChosen();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void offer(const Incident* incident);
  void arrange();

  QBoxLayout* m_head;
  ElidedLabel* m_title;
  QComboBox* m_choice;
  ElidedLabel* m_incident;
  QLabel* m_icon;
  ElidedLabel* m_sentence;
  FigureView* m_view;
};

}  // namespace collate::ui
