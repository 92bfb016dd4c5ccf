// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/workspace/case_state.h"
#include "ui/style/dialog_frame.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace collate::ui {

// Which incidents of a case go into something: a list to tick, with a filter over it.
class IncidentChoice : public DialogFrame {
  Q_OBJECT
 public:
  // `chosen` holds keys (Incident::key); none of them: all are ticked.
  IncidentChoice(const CaseState& state, const std::vector<std::string>& chosen, QWidget* parent);
  // In the case's order; empty where all are ticked.
  std::vector<std::string> chosen() const;

 private:
  void addRows(const CaseState& state, const std::vector<std::string>& chosen);
  void addButtons();
  void tickShown(Qt::CheckState ticked);
  void filter(const QString& words);
  void settle();
  int ticked() const;

  QLineEdit* m_filter;
  QListWidget* m_list;
  QLabel* m_count;
  QPushButton* m_take;
};

}  // namespace collate::ui
