// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/session/session.h"
#include "ui/style/theme.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace collate::ui {

// Where the analyst decides on one attribute: a value that an account gives, the range over all, one of their own, or left
// open; a reason; grades; how far it is. What was typed stays until another attribute is shown or it is saved.
class ResolveForm : public QWidget {
  Q_OBJECT
 public:
  ResolveForm(Session& session, const Theme& theme, QWidget* parent = nullptr);

  // Shows the attribute of the selection; does nothing where it shows it already with the same decision.
  void display(const CaseState& state, const Incident& incident, const Comparison& comparison);
  void save();
  void followChoice();
  void clear();
  void setTheme(const Theme& theme);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Option {
    QString value;
    QString remark;
  };
  void buildFields();
  void arrangeGrades();
  std::vector<Option> optionsOf(const CaseState& state, const Incident& incident, const Comparison& comparison) const;
  void showOptions(const std::vector<Option>& options, const std::optional<Assessment>& assessment);
  void addOption(const Option& option, bool chosen);
  QString chosenValue() const;

  Session& m_session;
  Theme m_theme;
  IncidentId m_incident;
  std::optional<Attribute> m_attribute;
  std::optional<Assessment> m_shown;
  std::vector<QString> m_values;  // by button id; the last two are "another value" and "leave open"
  QButtonGroup* m_choice;
  QVBoxLayout* m_options;
  QLineEdit* m_other;
  QPlainTextEdit* m_reason;
  QComboBox* m_reliability;
  QComboBox* m_credibility;
  QComboBox* m_likelihood;
  QComboBox* m_status;
  QGridLayout* m_grades;
  std::vector<QLabel*> m_gradeNames;  // in the order of the boxes
  QPushButton* m_save;
  QPushButton* m_clear;
};

}  // namespace collate::ui
