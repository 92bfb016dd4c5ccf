// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_pane.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/commands/keymap.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kBarHeight = 36;
constexpr int kBarEdges = 4 + 8 + 3 * 4;  // margins and spacing of the bar
constexpr std::array kTabs = {Command::ViewReader, Command::ViewTimeline, Command::ViewMap, Command::ViewConflicts};

}  // namespace

ViewPane::ViewPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_tabs(new QTabBar(this)),
      m_bar(new QHBoxLayout),
      m_tools(new QHBoxLayout),
      m_stack(new QStackedLayout),
      m_split(iconButton("split", ActionTable::name(Command::SplitView), theme, this)) {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(false);
  m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_tabs->setFont(type::strong());  // measured in the weight of the chosen tab
  m_tabs->setAccessibleName(tr("Views"));
  fillTabs();
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
    if (tab >= 0) emit asked(static_cast<ViewKind>(tab));
  });

  m_split->setCheckable(true);
  m_tools->setSpacing(4);
  m_bar->setContentsMargins(4, 0, 4, 0);
  m_bar->setSpacing(4);
  m_bar->addWidget(m_tabs);
  m_bar->addStretch(1);
  m_bar->addLayout(m_tools);
  m_bar->addWidget(m_split);
  m_bar->addSpacing(4);
  auto* bar = new QWidget(this);
  bar->setFixedHeight(kBarHeight);
  bar->setLayout(m_bar);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar);
  column->addWidget(new HairLine(Qt::Horizontal, this));
  auto* body = new QWidget(this);
  body->setBackgroundRole(QPalette::Base);
  body->setAutoFillBackground(true);
  body->setLayout(m_stack);
  column->addWidget(body, 1);
  setMinimumWidth(320);
}

void ViewPane::fillTabs() {
  for (std::size_t i = 0; i < kViewCount; ++i) {
    const int tab = m_tabs->addTab(ActionTable::name(kTabs[i]));
    m_tabs->setTabButton(tab, QTabBar::RightSide, new KeyCap({}, m_tabs));
  }
  settleKeys();
  connect(&Keymap::instance(), &Keymap::changed, this, [this] {
    settleKeys();
    settleTabs();
  });
}

// The cap shows the key without what is held down with it; there is no room for more.
void ViewPane::settleKeys() {
  for (std::size_t i = 0; i < kViewCount; ++i) {
    const int tab = static_cast<int>(i);
    const QString key = ActionTable::keyText(kTabs[i]);
    static_cast<KeyCap*>(m_tabs->tabButton(tab, QTabBar::RightSide))->setKey(key.section(QLatin1Char('+'), -1));
    m_tabs->setTabToolTip(
        tab, key.isEmpty() ? ActionTable::name(kTabs[i]) : QStringLiteral("%1 (%2)").arg(ActionTable::name(kTabs[i]), key));
  }
}

void ViewPane::display(ViewKind kind, const View& view) {
  m_kind = kind;
  const QSignalBlocker quiet(m_tabs);
  m_tabs->setCurrentIndex(static_cast<int>(kind));
  if (m_shownTools && m_shownTools != view.tools && m_shownTools->parentWidget() == m_bar->parentWidget()) m_shownTools->hide();
  m_shownTools = view.tools;
  if (view.tools) {
    m_tools->addWidget(view.tools);
    view.tools->show();
  }
  m_stack->addWidget(view.widget);
  m_stack->setCurrentWidget(view.widget);
  settleTabs();
}

// Where four names do not fit beside the tools, only the chosen tab keeps its name; where that does not fit either, all are
// icons, told apart by shape, line and tooltip.
void ViewPane::settleTabs() {
  const int tools = m_shownTools ? m_shownTools->sizeHint().width() : 0;
  const int room = width() - tools - m_split->sizeHint().width() - kBarEdges;
  for (const Naming naming : {Naming::All, Naming::Chosen, Naming::None}) {
    name(naming);
    if (m_tabs->sizeHint().width() <= room) break;
  }
  m_tabs->updateGeometry();  // while hidden it does not tell the layout of itself
}

void ViewPane::name(Naming naming) {
  for (std::size_t i = 0; i < kViewCount; ++i) {
    const int tab = static_cast<int>(i);
    const bool on = tab == m_tabs->currentIndex();
    const bool named = naming == Naming::All || (on && naming == Naming::Chosen);
    const QString words = ActionTable::name(kTabs[i]);
    if (const QString text = named ? words : QString(); m_tabs->tabText(tab) != text) m_tabs->setTabText(tab, text);
    m_tabs->setAccessibleTabName(tab, words);
    if (QWidget* cap = m_tabs->tabButton(tab, QTabBar::RightSide))
      cap->setVisible(named && !ActionTable::keyText(kTabs[i]).isEmpty());
    m_tabs->setTabIcon(tab,
                       icon(QString::fromLatin1(ActionTable::row(kTabs[i]).iconName), on ? m_theme.text : m_theme.textMuted));
  }
}

void ViewPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  settleTabs();
}

void ViewPane::setTheme(const Theme& theme) {
  m_theme = theme;
  recolorIcons(m_split, theme);
  settleTabs();
}

}  // namespace collate::ui
