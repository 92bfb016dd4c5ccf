// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_pair.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/commands/action_table.h"
#include "ui/reader/scroll_tie.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {

ReaderPair::ReaderPair(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_first(make(m_splitter)),
      m_tools(new QWidget(this)),
      m_button(iconButton("sources", ActionTable::name(Command::SourceBeside), theme, m_tools)) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_splitter);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->addWidget(m_first);
  setFocusProxy(m_first);

  auto* row = new QHBoxLayout(m_tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_first->tools());
  row->addWidget(m_button);
  m_first->tools()->show();
  m_tools->hide();
  m_button->setCheckable(true);
  connect(m_button, &QToolButton::clicked, this, &ReaderPair::setPaired);
  connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { noteFocus(now); });
}

// Its children give the keyboard up after this part of it is gone; nobody must be told of it then.
ReaderPair::~ReaderPair() { disconnect(qApp, nullptr, this, nullptr); }

ReaderView* ReaderPair::make(QWidget* parent) {
  auto* view = new ReaderView(m_session, m_theme, parent);
  connect(view, &ReaderView::importRequested, this, &ReaderPair::importRequested);
  connect(view, &ReaderView::said, this, &ReaderPair::said);
  return view;
}

void ReaderPair::makeSecond() {
  m_second = make(m_splitter);
  m_second->hide();
  m_splitter->addWidget(m_second);
  m_tie = new ScrollTie(m_first->text(), m_second->text(), this);
  const auto tie = [this] { m_tie->setIncident(m_session.selection().incident); };
  connect(&m_session, &Session::selectionChanged, m_tie, tie);
  tie();
}

void ReaderPair::setPaired(bool paired) {
  if (paired && !m_second) makeSecond();
  if (paired != isPaired()) {
    m_first->pairWith(paired ? m_second : nullptr);
    m_second->setVisible(paired);
    const int half = m_splitter->width() / 2;
    if (paired) m_splitter->setSizes({half, m_splitter->width() - half});
    if (paired)
      sayStranger();
    else
      m_first->follow();
    // Once the text has its new width.
    QTimer::singleShot(0, this, [this] { leading()->revealCurrent(); });
  }
  m_button->setChecked(paired);
  emit pairedChanged(paired);
}

// Where the incident has no second source, another stands there.
void ReaderPair::sayStranger() {
  const Incident* incident = m_session.state()->incident(m_session.selection().incident);
  if (!incident || !m_second->isStranger()) return;
  emit said(tr("%1 is told by one source only; the one beside it tells of something else")
                .arg(isolated(collate::ui::said(incident->title))));
}

bool ReaderPair::isPaired() const { return m_second && !m_second->isHidden(); }

ReaderView* ReaderPair::leading() const { return isPaired() && m_second->leads() ? m_second : m_first; }

void ReaderPair::noteFocus(const QWidget* now) {
  if (!now || !isPaired()) return;
  for (ReaderView* view : {m_first, m_second})
    if (view->isAncestorOf(now)) view->lead();
  setFocusProxy(leading());
}

void ReaderPair::setTheme(const Theme& theme) {
  m_theme = theme;
  m_first->setTheme(theme);
  if (m_second) m_second->setTheme(theme);
  recolorIcons(m_tools, theme);
}

}  // namespace collate::ui
