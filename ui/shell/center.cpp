// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/center.h"

#include <QApplication>
#include <QDataStream>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/conflict/conflict_view.h"
#include "ui/map/map_view.h"
#include "ui/reader/reader_pair.h"
#include "ui/session/session.h"
#include "ui/session/time_range.h"
#include "ui/style/empty_note.h"
#include "ui/timeline/timeline_view.h"

namespace collate::ui {
namespace {

constexpr qint32 kLayoutVersion = 1;

}  // namespace

Center::Center(Session& session, TimeRange& range, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_splitter);
  m_splitter->setChildrenCollapsible(false);
  for (std::size_t p = 0; p < m_panes.size(); ++p) {
    m_panes[p] = new ViewPane(theme, m_splitter);
    m_splitter->addWidget(m_panes[p]);
    connect(m_panes[p], &ViewPane::asked, this, [this, p](ViewKind kind) {
      m_last = p;
      put(p, kind);
    });
    connect(m_panes[p]->splitButton(), &QToolButton::clicked, this, [this] { setSplit(!isSplit()); });
  }
  m_panes[1]->hide();
  makeViews(session, range);
  for (const View& v : m_views) {
    v.widget->setParent(this);
    v.widget->hide();
    if (v.tools) v.tools->hide();
  }
  put(0, ViewKind::Reader);
  connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { noteFocus(now); });
}

// Its views give the keyboard up after this part of it is gone; nobody must be told of it then.
Center::~Center() { disconnect(qApp, nullptr, this, nullptr); }

void Center::makeViews(Session& session, TimeRange& range) {
  m_readers = new ReaderPair(session, m_theme, this);
  m_timeline = new TimelineView(session, m_theme, range, this);
  m_map = new MapView(session, m_theme, range, this);
  m_conflicts = new ConflictView(session, m_theme, this);
  m_views = {View{m_readers, m_readers->tools()}, View{m_timeline, m_timeline->tools()}, View{m_map, m_map->tools()},
             View{m_conflicts, m_conflicts->tools()}};
  const auto sayWhatIsAwaited = [this, &session] {
    const auto state = session.state();
    const QString words = session.importing()                           ? tr("Reports are being taken in…")
                          : state->settling && state->incidents.empty() ? tr("Accounts are being brought together…")
                                                                        : QString();
    for (EmptyNote* note : findChildren<EmptyNote*>()) note->setWaiting(words);
  };
  connect(&session, &Session::importStarted, this, sayWhatIsAwaited);
  connect(&session, &Session::importFinished, this, sayWhatIsAwaited);
  connect(&session, &Session::changed, this, sayWhatIsAwaited);
  connect(m_readers, &ReaderPair::importRequested, this, &Center::importRequested);
  connect(m_readers, &ReaderPair::said, this, &Center::said);
  connect(m_timeline, &TimelineView::importWanted, this, &Center::importRequested);
  connect(m_map, &MapView::importWanted, this, &Center::importRequested);
  connect(m_map, &MapView::said, this, &Center::said);
  connect(m_conflicts, &ConflictView::importRequested, this, &Center::importRequested);
  connect(m_conflicts, &ConflictView::openReader, this, [this] { showView(ViewKind::Reader); });
}

void Center::showView(ViewKind kind, bool beside) {
  if (beside) setSplit(true);
  for (std::size_t p = 0; p < m_panes.size(); ++p) {
    if (!m_panes[p]->isHidden() && m_panes[p]->kind() == kind) {
      m_last = p;
      view(kind)->setFocus(Qt::ShortcutFocusReason);
      emit currentChanged(kind);
      return;
    }
  }
  if (beside) m_last = 1 - m_last;
  put(m_last, kind);
  view(kind)->setFocus(Qt::ShortcutFocusReason);
}

void Center::put(std::size_t pane, ViewKind kind) {
  ViewPane* other = m_panes[1 - pane];
  const ViewKind was = m_panes[pane]->kind();
  const bool trade = !other->isHidden() && other->kind() == kind && was != kind;
  m_panes[pane]->display(kind, m_views[static_cast<std::size_t>(kind)]);
  if (trade) other->display(was, m_views[static_cast<std::size_t>(was)]);
  emit currentChanged(kind);
}

ViewKind Center::current() const { return m_panes[m_last]->kind(); }
bool Center::isSplit() const { return !m_panes[1]->isHidden(); }

bool Center::isShown(ViewKind kind) const { return m_panes[0]->kind() == kind || (isSplit() && m_panes[1]->kind() == kind); }

void Center::setSplit(bool split) {
  if (split != isSplit()) {
    const ViewKind kept = current();
    m_panes[1]->setVisible(split);
    if (split) {
      // Beside a text its comparison, beside a comparison its text.
      const ViewKind first = m_panes[0]->kind();
      put(1, first == ViewKind::Conflicts ? ViewKind::Reader : ViewKind::Conflicts);
      const int half = m_splitter->width() / 2;
      m_splitter->setSizes({half, m_splitter->width() - half});
    } else {
      m_last = 0;
      put(0, kept);
    }
  }
  for (ViewPane* p : m_panes) p->splitButton()->setChecked(isSplit());
  emit splitChanged(isSplit());
}

ReaderView* Center::reader() const { return m_readers->leading(); }

QByteArray Center::layout() const {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out << kLayoutVersion << qint32(m_panes[0]->kind()) << qint32(m_panes[1]->kind()) << isSplit() << m_readers->isPaired()
      << m_splitter->saveState();
  return bytes;
}

void Center::restoreLayout(const QByteArray& layout) {
  QDataStream in(layout);
  qint32 version = 0, first = 0, second = 0;
  bool split = false, paired = false;
  QByteArray sizes;
  in >> version >> first >> second >> split >> paired >> sizes;
  const auto known = [](qint32 kind) { return kind >= 0 && kind < qint32(kViewCount); };
  if (in.status() != QDataStream::Ok || version != kLayoutVersion || !known(first) || !known(second)) return;
  m_readers->setPaired(paired);
  setSplit(split);
  put(0, static_cast<ViewKind>(first));
  if (!split) return;
  put(1, static_cast<ViewKind>(second));
  m_splitter->restoreState(sizes);
}

void Center::noteFocus(const QWidget* now) {
  for (std::size_t p = 0; p < m_panes.size(); ++p)
    if (now && m_panes[p]->isAncestorOf(now)) m_last = p;
}

void Center::setTheme(const Theme& theme) {
  m_theme = theme;
  for (ViewPane* p : m_panes) p->setTheme(theme);
  m_readers->setTheme(theme);
  m_timeline->setTheme(theme);
  m_map->setTheme(theme);
  m_conflicts->setTheme(theme);
}

}  // namespace collate::ui
