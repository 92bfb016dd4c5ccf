// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/style/theme.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace collate::ui {

class ChipButton;
class IncidentFilter;
class IncidentModel;
class SearchField;

// What narrows the list of incidents: words, and menus for type and agreement; place, time, outlet and status stand behind the
// funnel and show once one is chosen.
class FilterBar : public QWidget {
  Q_OBJECT
 public:
  // Both must outlive it: it sets the filter, and offers what the model holds.
  FilterBar(IncidentFilter& filter, const IncidentModel& model, const Theme& theme, QWidget* parent = nullptr);

  void focusWords();
  void clear();  // everything passes again
  void setTheme(const Theme& theme);

 signals:
  void changed();
  void downPressed();  // the keyboard wants to go on to the list

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeTypeMenu();
  void makeAgreementMenu();
  void makeStatusMenu();
  void fillOutletMenu();
  void fillPlaceMenu();
  void fillTimeMenu();
  // Offers `any` and each of `values`; what is chosen goes to `set` and is shown on the chip.
  void fillWith(ChipButton* chip, const QString& any, const QStringList& values, void (IncidentFilter::*set)(const QString&));
  void makeFunnel();
  ChipButton* chip(const QString& name, const QString& any);

  IncidentFilter& m_filter;
  const IncidentModel& m_model;
  Theme m_theme;
  SearchField* m_words;
  ChipButton* m_type;
  ChipButton* m_agreement;
  ChipButton* m_place;
  ChipButton* m_time;
  ChipButton* m_outlet;
  ChipButton* m_status;
  QToolButton* m_funnel;
};

}  // namespace collate::ui
