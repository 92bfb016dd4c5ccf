// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/commands/keymap.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/start_parts.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kLeftWidth = 440;
constexpr int kButtonWidth = 132;

QPushButton* commandButton(ActionTable& actions, Command command, const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  QObject::connect(button, &QPushButton::clicked, actions.action(command), &QAction::trigger);
  return button;
}

QLayout* withKey(QPushButton* button, Command command) {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(16, 0, 16, 0);
  row->setSpacing(12);
  row->addWidget(button);
  row->addWidget(keyCapOf(command, button->parentWidget()));
  row->addStretch();
  return row;
}

}  // namespace

StartPage::StartPage(ActionTable& actions, const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(buildLeft(actions));
  row->addWidget(new HairLine(Qt::Vertical, this));
  row->addWidget(buildRight(actions), 1);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  whole->addWidget(new HairLine(Qt::Horizontal, this));
  whole->addLayout(row, 1);
}

QWidget* StartPage::buildLeft(ActionTable& actions) {
  auto* left = new QWidget(this);
  left->setFixedWidth(kLeftWidth - 1);
  left->setBackgroundRole(QPalette::AlternateBase);
  left->setAutoFillBackground(true);
  QLabel* motto = mutedLabel(tr("What several outlets say about one incident, side by side."), type::body(), left);
  motto->setWordWrap(true);
  auto* name = new QVBoxLayout;
  name->setSpacing(2);
  name->addWidget(textLabel(QStringLiteral("Collate"), type::display(), left));
  name->addWidget(motto);
  auto* brand = new QHBoxLayout;
  brand->setContentsMargins(16, 0, 16, 0);
  brand->setSpacing(16);
  brand->addWidget(new BrandSign(left), 0, Qt::AlignTop);
  brand->addLayout(name, 1);

  QPushButton* fresh = commandButton(actions, Command::NewCase, tr("New case"), left);
  makePrimary(fresh);
  fresh->setFixedWidth(kButtonWidth);
  QPushButton* open = commandButton(actions, Command::OpenCase, tr("Open case…"), left);
  open->setFixedWidth(kButtonWidth);

  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(40, 62, 40, 24);
  column->setSpacing(0);
  column->addLayout(brand);
  column->addSpacing(40);
  column->addLayout(withKey(fresh, Command::NewCase));
  column->addSpacing(8);
  column->addLayout(withKey(open, Command::OpenCase));
  column->addSpacing(40);
  column->addWidget(buildSample(actions));
  column->addSpacing(40);
  column->addWidget(fact("offline", tr("Works offline. Nothing leaves this computer.")));
  column->addSpacing(10);
  column->addWidget(fact("lock", tr("Sources never change; edits can be undone.")));
  column->addSpacing(10);
  column->addWidget(fact("keyboard", tr("All shortcuts:"), keyCapOf(Command::Shortcuts, left)));
  column->addStretch();
  return left;
}

QWidget* StartPage::buildSample(ActionTable& actions) {
  auto* card = new Card(this);
  auto* picture = new SamplePicture(m_theme, card);
  picture->setObjectName("samplePicture");
  QLabel* about = mutedLabel(tr("An invented raid and what ten invented reports make of it."), type::small(), card);
  about->setWordWrap(true);
  QPushButton* open = commandButton(actions, Command::OpenSample, tr("Open"), card);
  open->setAccessibleName(tr("Open the sample"));
  QPushButton* tour = commandButton(actions, Command::Tour, tr("Take the tour"), card);
  for (QPushButton* button : {open, tour}) makeSmall(button);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(textLabel(tr("Sample case"), type::strong(), card));
  words->addSpacing(2);
  words->addWidget(about);
  words->addSpacing(10);
  auto* ways = new QHBoxLayout;
  ways->setSpacing(8);
  ways->addWidget(open);
  ways->addWidget(tour);
  ways->addStretch();
  words->addLayout(ways);
  auto* row = new QHBoxLayout(card);
  row->setContentsMargins(16, 16, 16, 16);
  row->setSpacing(16);
  row->addWidget(picture, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  return card;
}

QWidget* StartPage::fact(const QString& iconName, const QString& text, QWidget* after) {
  auto* holder = new QWidget(this);
  auto* sign = new QLabel(holder);
  sign->setPixmap(pixmap(iconName, m_theme.textMuted, 16, devicePixelRatioF()));
  m_facts.emplace_back(sign, iconName);
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(16, 0, 16, 0);
  row->setSpacing(10);
  row->addWidget(sign);
  row->addWidget(mutedLabel(text, type::small(), holder));
  if (after) row->addWidget(after);
  row->addStretch();
  return holder;
}

QWidget* StartPage::buildRight(ActionTable& actions) {
  auto* right = new QWidget;
  right->setBackgroundRole(QPalette::Base);
  right->setAutoFillBackground(true);
  m_problem = new Card(right);
  m_problemIcon = new QLabel(m_problem);
  m_problemFile = textLabel({}, type::strong(), m_problem);
  m_problemMessage = mutedLabel({}, type::body(), m_problem);
  m_problemMessage->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_problemFile);
  words->addWidget(m_problemMessage);
  auto* told = new QHBoxLayout(m_problem);
  told->setContentsMargins(12, 12, 12, 12);
  told->setSpacing(10);
  told->addWidget(m_problemIcon, 0, Qt::AlignTop);
  told->addLayout(words, 1);
  m_problem->hide();

  m_recent = new RecentList(m_theme, right);
  connect(m_recent, &RecentList::chosen, this, &StartPage::caseChosen);
  connect(m_recent, &RecentList::forgotten, this, &StartPage::caseForgotten);
  m_drop = new DropArea(m_theme, right);
  connect(m_drop->chooseButton(), &QPushButton::clicked, actions.action(Command::Import), &QAction::trigger);
  connect(m_drop->pasteButton(), &QPushButton::clicked, actions.action(Command::PasteText), &QAction::trigger);
  auto* column = new QVBoxLayout(right);
  column->setContentsMargins(64, 64, 64, 48);
  column->setSpacing(0);
  column->addWidget(m_problem);
  column->addSpacing(0);
  column->addWidget(m_recent);
  column->addSpacing(32);
  column->addWidget(m_drop);
  column->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(right);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return scroll;
}

void StartPage::setCases(std::vector<RecentCase> cases) {
  m_recent->setCases(std::move(cases));
  m_recent->setVisible(!m_recent->isEmpty());
}

void StartPage::focusRecent() {
  if (!m_recent->isEmpty()) m_recent->focusList();
}

void StartPage::showProblem(const QString& file, const QString& message) {
  m_problemText = message;
  m_problemFile->setText(file);
  m_problemMessage->setText(message);
  m_problem->setVisible(!message.isEmpty());
  auto* column = static_cast<QVBoxLayout*>(m_problem->parentWidget()->layout());
  column->itemAt(1)->spacerItem()->changeSize(0, message.isEmpty() ? 0 : 24);
  column->invalidate();
}

void StartPage::setTheme(const Theme& theme) {
  m_theme = theme;
  m_recent->setTheme(theme);
  m_drop->setTheme(theme);
  m_problemIcon->setPixmap(pixmap("problem", theme.problem, 16, devicePixelRatioF()));
  for (const auto& [label, name] : m_facts) label->setPixmap(pixmap(name, theme.textMuted, 16, devicePixelRatioF()));
  if (auto* picture = static_cast<SamplePicture*>(findChild<QWidget*>("samplePicture"))) picture->setTheme(theme);
}

}  // namespace collate::ui
