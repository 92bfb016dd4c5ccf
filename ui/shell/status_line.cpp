// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"
#include "ui/text/counted.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>

#include "ui/session/session.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

constexpr int kHeight = 24;
constexpr int kIcon = 13;
constexpr int kMessageMilliseconds = 6000;

}  // namespace

StatusLine::StatusLine(Session& session, const Theme& theme, QWidget* parent)
    : QStatusBar(parent),
      m_session(session),
      m_theme(theme),
      m_savedIcon(new QLabel),
      m_saved(mutedLabel({}, type::small())),
      m_path(new ElidedLabel),
      m_progressText(mutedLabel({}, type::small())),
      m_progress(new QProgressBar),
      m_offlineIcon(new QLabel),
      m_offline(mutedLabel(tr("Works offline"), type::small())),
      m_counts(mutedLabel({}, type::small())) {
  setSizeGripEnabled(false);
  m_path->setFont(type::small());
  m_path->setForegroundRole(QPalette::PlaceholderText);
  m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_progress->setFixedSize(72, 12);
  m_progress->setTextVisible(false);
  m_progressText->installEventFilter(this);
  m_progressText->setCursor(Qt::PointingHandCursor);
  m_progressText->hide();
  m_progress->hide();

  auto* line = new QWidget;
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(12, 0, 12, 0);
  row->setSpacing(5);
  row->addWidget(m_savedIcon);
  row->addWidget(m_saved);
  row->addSpacing(15);
  row->addWidget(m_path, 1);
  row->addSpacing(15);
  row->addWidget(m_progressText);
  row->addSpacing(10);
  row->addWidget(m_progress);
  row->addSpacing(15);
  row->addWidget(m_offlineIcon);
  row->addWidget(m_offline);
  row->addSpacing(15);
  row->addWidget(m_counts);
  addWidget(line, 1);
  layout()->setContentsMargins(0, 0, 0, 0);
  setFixedHeight(std::max(kHeight, m_saved->sizeHint().height() + 8));

  connect(&m_session, &Session::changed, this, &StatusLine::settle);
  connect(&m_session, &Session::selectionChanged, this, &StatusLine::settleSelection);
  connect(&m_session, &Session::importStarted, this, [this] { settle(); });
  connect(&m_session, &Session::importProgress, this, [this](int done, int total, const QString&) {
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_progressText->setText(done < total ? tr("Importing %1 of %2").arg(done).arg(total) : tr("Bringing accounts together…"));
    if (m_session.stopping()) m_progressText->setText(tr("Stopping…"));
  });
  connect(&m_session, &Session::importStopping, this, [this] { m_progressText->setText(tr("Stopping…")); });
  connect(&m_session, &Session::importFinished, this, [this] {
    m_progressText->clear();
    settle();
  });
  setTheme(theme);
}

void StatusLine::setOnline(bool online) {
  m_online = online;
  m_offline->setText(online ? tr("Online map tiles") : tr("Works offline"));
  setTheme(m_theme);
}

void StatusLine::setTheme(const Theme& theme) {
  m_theme = theme;
  m_offlineIcon->setPixmap(
      pixmap(m_online ? "warning" : "offline", m_online ? theme.warning : theme.textMuted, kIcon, devicePixelRatioF()));
  settle();
}

void StatusLine::settle() {
  const CaseState& state = *m_session.state();
  const bool open = m_session.isOpen();
  m_savedIcon->setVisible(open);
  const bool readOnly = state.readOnly;
  m_savedIcon->setPixmap(
      pixmap(readOnly ? "lock" : "check", readOnly ? m_theme.warning : m_theme.textMuted, kIcon, devicePixelRatioF()));
  if (!open)
    m_saved->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
  else
    m_saved->setText(readOnly         ? tr("Read only: changes cannot be saved")
                     : state.settling ? tr("All changes saved · bringing incidents up to date…")
                                      : tr("All changes saved"));
  m_counts->setVisible(open);
  m_counts->setText(counted(std::ssize(state.sources), tr("%1 source"), tr("%1 sources")) + QStringLiteral(" · ") +
                    counted(std::ssize(state.incidents), tr("%1 incident"), tr("%1 incidents")));
  m_progress->setVisible(m_session.importing());
  m_progressText->setVisible(m_session.importing());
  if (m_session.importing() && m_progressText->text().isEmpty()) m_progressText->setText(tr("Importing"));
  settleSelection();
}

void StatusLine::settleSelection() { m_path->setText(m_session.isOpen() ? selectionPath() : QString()); }

QString StatusLine::selectionPath() const {
  const auto state = m_session.state();
  const Selection& s = m_session.selection();
  QStringList path;
  if (const Incident* i = state->incident(s.incident)) path += said(i->title);
  if (s.source) path += QString::fromStdString(sourceLabel(state->sources[*s.source]));
  if (s.attribute) path += attributeLabel(*s.attribute);
  return joined(path);
}

void StatusLine::say(const QString& message) {
  m_path->setText(message);
  QTimer::singleShot(kMessageMilliseconds, this, &StatusLine::settleSelection);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_progressText && event->type() == QEvent::MouseButtonRelease) emit progressClicked();
  return QStatusBar::eventFilter(watched, event);
}

}  // namespace collate::ui
