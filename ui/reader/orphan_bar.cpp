// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/orphan_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/reader/claim_words.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/text/counted.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 16;
constexpr int kMostHeight = 260;  // of the list; more is scrolled

QString titleOf(const std::vector<Orphan>& orphans) {
  const auto notes = std::ranges::count_if(orphans, [](const Orphan& o) { return !o.edit; });
  const auto rest = std::ssize(orphans) - notes;
  if (rest == 0)
    return counted(notes, OrphanBar::tr("%1 note no longer has its place"), OrphanBar::tr("%1 notes no longer have their place"));
  if (notes == 0)
    return counted(rest, OrphanBar::tr("%1 decision no longer has its place"),
                   OrphanBar::tr("%1 decisions no longer have their place"));
  return OrphanBar::tr("%1 and %2 no longer have their place")
      .arg(counted(notes, OrphanBar::tr("%1 note"), OrphanBar::tr("%1 notes")),
           counted(rest, OrphanBar::tr("%1 decision"), OrphanBar::tr("%1 decisions")));
}

QString fieldLabel(const QString& field) {
  if (field == QLatin1String("outlet")) return OrphanBar::tr("Outlet");
  if (field == QLatin1String("title")) return OrphanBar::tr("Title");
  if (field == QLatin1String("byline")) return OrphanBar::tr("Byline");
  if (field == QLatin1String("agency")) return OrphanBar::tr("Agency");
  if (field == QLatin1String("published")) return OrphanBar::tr("Published");
  if (field == QLatin1String("language")) return OrphanBar::tr("Language");
  if (field == QLatin1String("left-out")) return OrphanBar::tr("Left out");
  return OrphanBar::tr("Web address");
}

QString wordsOf(const Orphan& o) {
  if (!o.edit) return o.text.isEmpty() ? OrphanBar::tr("Highlighted") : o.text;
  const QString label = o.attribute ? attributeLabel(*o.attribute) : fieldLabel(o.field);
  return o.text.isEmpty() ? label : OrphanBar::tr("%1: %2").arg(label, isolated(o.text));
}

QString remarkOf(const Orphan& o) {
  QStringList parts;
  if (!o.author.isEmpty()) {
    PageNote note;
    note.author = o.author;
    note.when = o.when;
    parts << signature(note);
  }
  if (o.review) parts << reviewWords(*o.review);
  for (const QString& tag : o.tags) parts << u'#' + tag;
  if (!o.sourceHeld) parts << OrphanBar::tr("its source is not in this case");
  return joined(parts);
}

}  // namespace

OrphanBar::OrphanBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sign(new QLabel(this)),
      m_head(new QToolButton(this)),
      m_list(new QScrollArea(this)) {
  m_head->setAutoRaise(true);
  m_head->setCheckable(false);
  m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_head->setIconSize({16, 16});
  m_head->setFocusPolicy(Qt::TabFocus);
  m_list->setWidgetResizable(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->hide();
  auto* head = new QHBoxLayout;
  head->setContentsMargins(kEdge, 2, kEdge, 2);
  head->setSpacing(4);
  head->addWidget(m_sign);
  head->addWidget(m_head);
  head->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 1);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_list);
  connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
  hide();
  setTheme(theme);
}

void OrphanBar::setTheme(const Theme& theme) {
  m_theme = theme;
  m_head->setFont(type::small());
  m_sign->setPixmap(pixmap(QStringLiteral("warning"), theme.warning, 14, devicePixelRatioF()));
  fill();
}

void OrphanBar::setOrphans(std::vector<Orphan> orphans) {
  m_orphans = std::move(orphans);
  fill();
  setVisible(!m_orphans.empty());
}

void OrphanBar::setEditable(bool editable) {
  m_editable = editable;
  for (QPushButton* button : m_list->findChildren<QPushButton*>()) button->setEnabled(editable);
}

void OrphanBar::setOpen(bool open) {
  m_list->setVisible(open);
  fill();
}

void OrphanBar::fill() {
  m_head->setText(titleOf(m_orphans));
  m_head->setIcon(icon(isOpen() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_theme.textMuted));
  m_head->setToolTip(isOpen() ? tr("Hide them") : tr("Show them"));
  m_head->setAccessibleName(joined({m_head->text(), m_head->toolTip()}));
  if (!isOpen()) return;
  const QWidget* focus = window()->focusWidget();
  const bool focused = focus && m_list->isAncestorOf(focus);
  if (QWidget* old = m_list->takeWidget()) old->deleteLater();  // one of its buttons may have asked for this
  auto* body = new QWidget;
  body->setBackgroundRole(QPalette::AlternateBase);
  body->setAutoFillBackground(true);
  auto* rows = new QVBoxLayout(body);
  rows->setContentsMargins(kEdge, 0, kEdge, 8);
  rows->setSpacing(8);
  auto* hint = mutedLabel(tr("They are kept as they are, and find their place again should what they are about come back."),
                          type::small(), body);
  hint->setWordWrap(true);
  rows->addWidget(hint);
  for (const Orphan& orphan : m_orphans) rows->addWidget(rowOf(orphan));
  body->installEventFilter(this);
  m_list->setWidget(body);
  QWidget* before = m_head;  // made late, they would come last of all
  for (QPushButton* button : body->findChildren<QPushButton*>()) {
    QWidget::setTabOrder(before, button);
    before = button;
  }
  settleHeight();
  if (!focused) return;
  auto* next = body->findChild<QPushButton*>();
  (next ? static_cast<QWidget*>(next) : m_head)->setFocus(Qt::OtherFocusReason);
}

QWidget* OrphanBar::rowOf(const Orphan& orphan) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* pen = new QLabel(row);
  pen->setPixmap(pixmap(QStringLiteral("by-analyst"), m_theme.analyst, 12, devicePixelRatioF()));
  pen->setFixedHeight(QFontMetrics(type::body()).height());
  line->addWidget(pen, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  const auto add = [&](QLabel* label) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    words->addWidget(label);
  };
  add(textLabel(wordsOf(orphan), type::body(), row));
  if (!orphan.reason.isEmpty()) add(textLabel(orphan.reason, type::small(), row));
  if (!orphan.quote.isEmpty()) add(mutedLabel(tr("on “%1”").arg(isolated(orphan.quote)), type::passage(), row));
  if (const QString remark = remarkOf(orphan); !remark.isEmpty()) add(mutedLabel(remark, type::caption(), row));
  line->addLayout(words, 1);
  auto* remove = new QPushButton(tr("Delete"), row);
  makeSmall(remove);
  remove->setEnabled(m_editable);
  remove->setAccessibleName(tr("%1: %2").arg(remove->text(), wordsOf(orphan)));
  connect(remove, &QPushButton::clicked, this, [this, orphan] { emit removed(orphan); });
  line->addWidget(remove, 0, Qt::AlignTop);
  return row;
}

void OrphanBar::resizeEvent(QResizeEvent*) { settleHeight(); }

// Words that wrap have their height only once they stand.
bool OrphanBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list->widget() && event->type() == QEvent::LayoutRequest) settleHeight();
  return QWidget::eventFilter(watched, event);
}

void OrphanBar::settleHeight() {
  const int before = m_list->maximumHeight();
  if (const QWidget* body = m_list->widget())
    m_list->setFixedHeight(std::min(kMostHeight, body->layout()->totalHeightForWidth(m_list->viewport()->width())));
  // Afterwards: the pane may be placing its parts right now, and would not hear of it.
  if (m_list->maximumHeight() != before) QMetaObject::invokeMethod(this, [this] { updateGeometry(); }, Qt::QueuedConnection);
}

void OrphanBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surfaceAlt);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
}

}  // namespace collate::ui
