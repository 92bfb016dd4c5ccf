// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/parts.h"
#include "ui/style/search_field.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr int kHeadHeight = 28;
constexpr int kRowHeight = 52;
constexpr int kNumberWidth = 100;
constexpr int kOpenedWidth = 112;
constexpr int kEdge = 16;
constexpr int kGap = 12;

// The columns of a row or of the head, in the row's direction.
struct Columns {
  QRect icon, name, incidents, contradictions, opened;
  Columns(const QRect& row, Qt::LayoutDirection direction) {
    int right = row.right() + 1 - kEdge;
    const auto column = [&](int width) {
      const QRect box(right - width, row.top(), width, row.height());
      right -= width + kGap;
      return QStyle::visualRect(direction, row, box);
    };
    opened = column(kOpenedWidth);
    contradictions = column(kNumberWidth);
    incidents = column(kNumberWidth - 20);
    const int left = row.left() + kEdge;
    icon = QStyle::visualRect(direction, row, QRect(left, row.center().y() - 7, 16, 16));
    name = QStyle::visualRect(direction, row, QRect(left + 28, row.top(), right - left - 28, row.height()));
  }
};

class Heading : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter p(this);
    p.fillRect(rect(), palette().color(QPalette::AlternateBase));
    p.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
    p.setFont(type::small());
    p.setPen(palette().color(QPalette::PlaceholderText));
    const Columns c(rect(), layoutDirection());
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    p.drawText(c.name, Qt::AlignVCenter | Qt::AlignLeading, RecentList::tr("Case"));
    p.drawText(c.incidents, static_cast<int>(end), RecentList::tr("Incidents"));
    p.drawText(c.contradictions, static_cast<int>(end), RecentList::tr("Contradictions"));
    p.drawText(c.opened, static_cast<int>(end), RecentList::tr("Last opened"));
  }
};

// A list with a round hairline around it.
class Frame : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter p(this);
    p.setPen(palette().color(QPalette::Midlight));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
};

QString shownPath(const QString& file) {
  const QString home = QDir::homePath();
  return leftToRight(file.startsWith(home + '/') ? file.sliced(home.size() + 1) : file);
}

}  // namespace

QString sinceLabel(const QDateTime& when, const QDateTime& now) {
  const qint64 days = when.date().daysTo(now.date());
  if (days == 0) return RecentList::tr("today, %1").arg(when.toString(QStringLiteral("HH:mm")));
  if (days == 1) return RecentList::tr("yesterday");
  const bool thisYear = when.date().year() == now.date().year();
  return dated(when.date(), thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

void RecentModel::setCases(std::vector<RecentCase> cases) {
  beginResetModel();
  m_cases = std::move(cases);
  endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_cases.size()); }

QVariant RecentModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RecentCase& c = m_cases[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return c.name + ' ' + c.file;
    case Qt::ToolTipRole: return leftToRight(c.file);
    case FileRole: return c.file;
    case NameRole: return c.name;
    case IncidentsRole: return c.incidents;
    case ContradictionsRole: return c.contradictions;
    case OpenedRole: return c.opened;
    default: return {};
  }
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int lines = QFontMetrics(type::strong()).height() + QFontMetrics(type::small()).height();
  return {option.rect.width(), std::max(kRowHeight, lines + 16)};
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QPainter& p = *painter;
  p.save();
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  QStyleOptionViewItem row = option;
  row.viewItemPosition = QStyleOptionViewItem::Middle;  // the ring says enough
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &p, option.widget);
  if (index.row() > 0) p.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), m_theme.border);
  const Columns c(option.rect, option.direction);
  icon("case", m_theme.textMuted).paint(&p, c.icon);

  const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
  const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
  const QRect upper = c.name.adjusted(0, 0, 0, -c.name.height() / 2);
  const QRect lower = c.name.adjusted(0, c.name.height() / 2, 0, 0);
  const auto write = [&](const QRect& box, Qt::Alignment align, const QFont& font, const QColor& ink, const QString& text,
                         Qt::TextElideMode elide = Qt::ElideRight) {
    p.setFont(font);
    p.setPen(ink);
    p.drawText(box, static_cast<int>(align) | Qt::TextSingleLine, p.fontMetrics().elidedText(text, elide, box.width()));
  };
  write(upper, start | Qt::AlignBottom, type::strong(), m_theme.text, index.data(RecentModel::NameRole).toString());
  write(lower, start | Qt::AlignTop, type::small(), m_theme.textMuted, shownPath(index.data(RecentModel::FileRole).toString()),
        Qt::ElideMiddle);
  write(c.incidents, end | Qt::AlignVCenter, type::tabular(type::body()), m_theme.text,
        QString::number(index.data(RecentModel::IncidentsRole).toInt()));
  if (const int n = index.data(RecentModel::ContradictionsRole).toInt(); n > 0) {
    const QColor ink = m_theme.disagreement(DisagreementKind::Contradiction).ink;
    const QString text = QString::number(n);
    write(c.contradictions, end | Qt::AlignVCenter, type::body(), ink, text);
    const int width = QFontMetrics(type::body()).horizontalAdvance(text);
    const QRect glyph(
        option.direction == Qt::LeftToRight ? c.contradictions.right() - width - 17 : c.contradictions.left() + width + 5,
        option.rect.center().y() - 5, 12, 12);
    icon(kindIconName(DisagreementKind::Contradiction), ink).paint(&p, glyph);
  }
  write(c.opened, end | Qt::AlignVCenter, type::small(), m_theme.textMuted,
        sinceLabel(index.data(RecentModel::OpenedRole).toDateTime(), QDateTime::currentDateTime()));
  if (option.state & QStyle::State_HasFocus) {
    QStyleOptionFocusRect focus;
    focus.rect = option.rect;
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &p, option.widget);
  }
  p.restore();
}

RecentList::RecentList(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new RecentModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_delegate(new RecentDelegate(theme, this)),
      m_count(mutedLabel({}, type::body(), this)),
      m_search(new SearchField(tr("Filter cases"), theme, this)),
      m_list(new QListView(this)),
      m_frame(new Frame(this)) {
  m_filter->setSourceModel(m_model);
  m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_list->setModel(m_filter);
  m_list->setItemDelegate(m_delegate);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setMouseTracking(true);
  m_list->setAccessibleName(tr("Recent cases"));
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  m_list->installEventFilter(this);
  m_search->setFixedWidth(220);

  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(textLabel(tr("Recent cases"), type::title(), this));
  head->addWidget(m_count);
  head->addStretch();
  head->addWidget(m_search);
  auto* heading = new Heading(m_frame);
  heading->setFixedHeight(kHeadHeight);
  auto* framed = new QVBoxLayout(m_frame);
  framed->setContentsMargins(1, 1, 1, 1);
  framed->setSpacing(0);
  framed->addWidget(heading);
  framed->addWidget(m_list);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addLayout(head);
  column->addWidget(m_frame);

  const auto open = [this](const QModelIndex& index) { emit chosen(index.data(RecentModel::FileRole).toString()); };
  connect(m_list, &QListView::clicked, this, open);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filter->setFilterFixedString(text);
    settle();
  });
  connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) return;
    QMenu menu(this);
    const QString file = index.data(RecentModel::FileRole).toString();
    menu.addAction(tr("Remove from this list"), this, [this, file] { emit forgotten(file); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
  });
}

bool RecentList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
      emit chosen(m_list->currentIndex().data(RecentModel::FileRole).toString());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

bool RecentList::isEmpty() const { return m_model->rowCount() == 0; }

void RecentList::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void RecentList::setCases(std::vector<RecentCase> cases) {
  m_model->setCases(std::move(cases));
  if (m_filter->rowCount() > 0) m_list->setCurrentIndex(m_filter->index(0, 0));
  settle();
}

// As high as six rows at most, then it scrolls.
void RecentList::settle() {
  const int all = m_model->rowCount();
  const int shown = m_filter->rowCount();
  m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
  const int row = m_delegate->sizeHint({}, {}).height();
  m_list->setFixedHeight(std::clamp(shown, 1, 6) * row);
}

void RecentList::setTheme(const Theme& theme) {
  m_theme = theme;
  m_delegate->setTheme(theme);
  m_search->setTheme(theme);
}

}  // namespace collate::ui
