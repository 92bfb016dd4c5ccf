// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/workspace/case_state.h"
#include "ui/style/dialog_frame.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace collate::ui {

// The incidents of the case but `incident`, those first that are most like it: that may be the same, then by place and day.
std::vector<const Incident*> byLikeness(const CaseState& state, const Incident& incident);

// Asks for one incident of the case, the likeliest first, and says of the one at hand what speaks for `accounts` belonging to it
// and what against.
class IncidentPicker : public DialogFrame {
  Q_OBJECT
 public:
  // `action`: what is done with the one that is chosen, on the button.
  IncidentPicker(std::shared_ptr<const CaseState> state, std::vector<AccountRef> accounts, const Incident& from,
                 const QString& action, QWidget* parent);
  IncidentId chosen() const;  // none where nothing is

 private:
  void filter(const QString& words);
  void settle();

  std::shared_ptr<const CaseState> m_state;
  std::vector<AccountRef> m_accounts;
  QLineEdit* m_filter;
  QListWidget* m_list;
  QLabel* m_reasons;
  QPushButton* m_take;
};

}  // namespace collate::ui
