// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/session/session.h"
#include "ui/style/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace collate::ui {

class ChainView;
class ElidedLabel;
class KindLabel;
class Section;
class SignLabel;

// The inspector's page on one claim: what it says and whose reading it is, the passage, the chain of originators, how other
// accounts have it, the decision, notes and history.
class ClaimPage : public QWidget {
  Q_OBJECT
 public:
  ClaimPage(Session& session, const Theme& theme, QWidget* parent = nullptr);

  void display(const CaseState& state, const Selection& selection);
  void setTheme(const Theme& theme);

  void confirm();
  void correct();  // opens the field
  void reject();

 signals:
  void conflictsRequested();

 private:
  void buildHead();
  void buildSections();
  void showHead(const Claim& claim);
  void showPassage(const CaseState& state, const ClaimRef& ref);
  void showCompared(const CaseState& state, const Incident& incident, const ClaimRef& ref);
  void review(const ReviewPayload& payload);
  void endCorrection();
  void takeCorrection();
  void showRefusal(const QString& words);  // of what was typed; empty for none
  QString valueRead() const;

  Session& m_session;
  std::optional<ClaimRef> m_shown;
  Theme m_theme;
  QLabel* m_attribute;
  QLabel* m_value;
  SignLabel* m_modality;
  SignLabel* m_review;
  QLabel* m_readAs;
  QPushButton* m_confirm;
  QPushButton* m_correct;
  QPushButton* m_reject;
  QWidget* m_ways;  // the buttons; the correction takes their place
  QWidget* m_correction;
  QLineEdit* m_newValue;
  QLabel* m_refusal;
  Section* m_passage;
  Section* m_chain;
  ChainView* m_links;
  Section* m_compared;
  Section* m_assessment;
  Section* m_notes;
  Section* m_history;
};

}  // namespace collate::ui
