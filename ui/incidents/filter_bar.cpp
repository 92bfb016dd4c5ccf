// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/incident_filter.h"
#include "ui/models/incident_model.h"
#include "ui/style/chip_button.h"
#include "ui/style/parts.h"
#include "ui/style/search_field.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 12;

QString agreementLabel(Agreement a) {
  switch (a) {
    case Agreement::Agree: return FilterBar::tr("Accounts agree");
    case Agreement::Compatible: return FilterBar::tr("Differ, compatible");
    case Agreement::Contradiction: return FilterBar::tr("Contradiction");
    case Agreement::OneAccount: return FilterBar::tr("One account");
  }
  return {};
}

QString sentenceCase(QString words) {
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

}  // namespace

FilterBar::FilterBar(IncidentFilter& filter, const IncidentModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_filter(filter),
      m_model(model),
      m_theme(theme),
      m_words(new SearchField(tr("Text, place or person"), theme, this)),
      m_type(chip(tr("Type"), tr("Any type"))),
      m_agreement(chip(tr("Agreement"), tr("Any agreement"))),
      m_place(chip(tr("Place"), tr("Any place"))),
      m_time(chip(tr("Time"), tr("Any time"))),
      m_outlet(chip(tr("Outlet"), tr("Any outlet"))),
      m_status(chip(tr("Status"), tr("Any status"))),
      m_funnel(iconButton("filter", tr("More filters"), theme, this)) {
  m_words->installEventFilter(this);
  connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filter.setText(text);
    emit changed();
  });
  makeTypeMenu();
  makeAgreementMenu();
  makeStatusMenu();
  connect(m_place->menu(), &QMenu::aboutToShow, this, &FilterBar::fillPlaceMenu);
  connect(m_time->menu(), &QMenu::aboutToShow, this, &FilterBar::fillTimeMenu);
  connect(m_outlet->menu(), &QMenu::aboutToShow, this, &FilterBar::fillOutletMenu);
  makeFunnel();
  for (ChipButton* c : {m_place, m_time, m_outlet, m_status}) c->hide();

  const auto rowOf = [](std::initializer_list<QWidget*> chips) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* w : chips) row->addWidget(w);
    row->addStretch();
    return row;
  };
  auto* field = new QHBoxLayout;
  field->setSpacing(4);
  field->addWidget(m_words, 1);
  field->addWidget(m_funnel);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kEdge, 8, kEdge, 8);
  column->setSpacing(8);
  column->addLayout(field);
  column->addLayout(rowOf({m_type, m_agreement}));
  column->addLayout(rowOf({m_place, m_time}));
  column->addLayout(rowOf({m_outlet, m_status}));
}

// A chip that says `any` until something is chosen in its menu; `name` is what it is called where it is not in sight.
ChipButton* FilterBar::chip(const QString& name, const QString& any) {
  auto* button = new ChipButton(ChipButton::Look::Framed, m_theme, this);
  button->setText(any);
  button->setAccessibleName(name);
  button->setMenu(new QMenu(name, button));
  return button;
}

void FilterBar::makeTypeMenu() {
  const auto choose = [this](std::optional<EventType> type, const QString& name) {
    m_type->setText(name);
    m_filter.setType(type);
    emit changed();
  };
  QMenu* menu = m_type->menu();
  menu->addAction(tr("Any type"), this, [=] { choose(std::nullopt, tr("Any type")); });
  menu->addSeparator();
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    const auto type = static_cast<EventType>(i);
    menu->addAction(icon(eventIconName(type), m_theme.text), eventLabel(type), this, [=] { choose(type, eventLabel(type)); });
  }
}

void FilterBar::makeAgreementMenu() {
  const auto choose = [this](std::optional<Agreement> agreement, const QString& name) {
    m_agreement->setText(name);
    m_filter.setAgreement(agreement);
    emit changed();
  };
  QMenu* menu = m_agreement->menu();
  menu->addAction(tr("Any agreement"), this, [=] { choose(std::nullopt, tr("Any agreement")); });
  menu->addSeparator();
  for (const Agreement a : {Agreement::Contradiction, Agreement::Compatible, Agreement::Agree, Agreement::OneAccount})
    menu->addAction(agreementLabel(a), this, [=] { choose(a, agreementLabel(a)); });
}

void FilterBar::makeStatusMenu() {
  const auto choose = [this](std::optional<Status> status, const QString& name) {
    m_status->setText(name);
    m_status->setVisible(status.has_value());
    m_filter.setStatus(status);
    emit changed();
  };
  QMenu* menu = m_status->menu();
  menu->addAction(tr("Any status"), this, [=] { choose(std::nullopt, tr("Any status")); });
  menu->addSeparator();
  for (const Status s : {Status::Open, Status::InReview, Status::Settled}) {
    const QString name = sentenceCase(statusLabel(s));
    menu->addAction(name, this, [=] { choose(s, name); });
  }
}

void FilterBar::fillWith(ChipButton* chip, const QString& any, const QStringList& values,
                         void (IncidentFilter::*set)(const QString&)) {
  const auto choose = [this, chip, any, set](const QString& value) {
    chip->setText(value.isEmpty() ? any : value);
    chip->setVisible(!value.isEmpty());
    (m_filter.*set)(value);
    emit changed();
  };
  QMenu* menu = chip->menu();
  menu->clear();
  menu->addAction(any, this, [=] { choose({}); });
  menu->addSeparator();
  for (const QString& value : values) {
    QString shown = value;
    menu->addAction(shown.replace('&', QStringLiteral("&&")), this, [=] { choose(value); });
  }
}

void FilterBar::fillOutletMenu() { fillWith(m_outlet, tr("Any outlet"), m_model.outlets(), &IncidentFilter::setOutlet); }
void FilterBar::fillPlaceMenu() { fillWith(m_place, tr("Any place"), m_model.regions(), &IncidentFilter::setRegion); }

// Years and their months, newest first.
void FilterBar::fillTimeMenu() {
  QStringList times;
  for (const QString& month : m_model.months()) {
    if (!times.contains(month.left(4))) times += month.left(4);
    if (month.size() > 4) times += month;
  }
  fillWith(m_time, tr("Any time"), times, &IncidentFilter::setTime);
}

void FilterBar::makeFunnel() {
  auto* menu = new QMenu(m_funnel);
  menu->addMenu(m_place->menu());
  menu->addMenu(m_time->menu());
  menu->addMenu(m_outlet->menu());
  menu->addMenu(m_status->menu());
  menu->addSeparator();
  QAction* clearing = menu->addAction(tr("Clear all filters"), this, &FilterBar::clear);
  connect(menu, &QMenu::aboutToShow, this, [this, clearing] { clearing->setEnabled(m_filter.filters()); });
  m_funnel->setMenu(menu);
  m_funnel->setPopupMode(QToolButton::InstantPopup);
}

void FilterBar::clear() {
  m_words->clear();
  for (ChipButton* c : {m_type, m_agreement, m_status}) c->menu()->actions().front()->trigger();
  fillPlaceMenu();
  fillTimeMenu();
  fillOutletMenu();
  for (ChipButton* c : {m_place, m_time, m_outlet}) c->menu()->actions().front()->trigger();
}

void FilterBar::focusWords() {
  m_words->setFocus(Qt::ShortcutFocusReason);
  m_words->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_words && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down) {
      emit downPressed();
      return true;
    }
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
      m_words->clear();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FilterBar::setTheme(const Theme& theme) {
  m_theme = theme;
  m_words->setTheme(theme);
  for (ChipButton* c : {m_type, m_agreement, m_place, m_time, m_outlet, m_status}) c->setTheme(theme);
  recolorIcons(this, theme);
  for (std::size_t i = 0; i < kEventTypeCount; ++i)
    m_type->menu()->actions()[static_cast<qsizetype>(i) + 2]->setIcon(icon(eventIconName(static_cast<EventType>(i)), theme.text));
}

}  // namespace collate::ui
