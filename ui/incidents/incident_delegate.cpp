// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_delegate.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

#include "ui/models/incident_model.h"
#include "ui/style/words.h"
#include "ui/text/counted.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 12;
constexpr int kGroupHeight = 24;
constexpr int kRowHeight = 48;
constexpr int kMarkerLeft = 9;
constexpr int kMarkerBox = 28;
constexpr qreal kMarkerSize = 25;  // the shape without its ring fills the box
constexpr int kTextLeft = kMarkerLeft + kMarkerBox + 8;
constexpr int kWordsFrom = 200;
constexpr int kGlyph = 13;
constexpr int kGap = 8;

bool isGroup(const QModelIndex& index) { return index.data(IncidentModel::IdRole).toLongLong() == 0; }

// One line of a row: words that yield, and words at its end that do not. Drawn in the row's direction.
struct Line {
  QRect rect;
  Qt::LayoutDirection direction;

  void start(QPainter& p, const QString& text, int room) const {
    drawWords(p, QStyle::visualRect(direction, rect, QRect(rect.topLeft(), QSize(room, rect.height()))), text, direction);
  }
  // Returns the room that is left before it.
  int end(QPainter& p, const QString& text) const {
    const int width = p.fontMetrics().horizontalAdvance(text) + 1;
    const QRect box(rect.right() + 1 - width, rect.top(), width, rect.height());
    drawWords(p, QStyle::visualRect(direction, rect, box), text, direction);
    return rect.width() - width - kGap;
  }
};

}  // namespace

IncidentDelegate::IncidentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (isGroup(index)) return {option.rect.width(), std::max(kGroupHeight, QFontMetrics(type::caption()).height() + 8)};
  const int lines = QFontMetrics(type::strong()).height() + QFontMetrics(type::small()).height();
  return {option.rect.width(), std::max(kRowHeight, lines + 12)};
}

void IncidentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  if (isGroup(index))
    paintGroup(*painter, option, index);
  else
    paintIncident(*painter, option, index);
  painter->restore();
}

void IncidentDelegate::paintGroup(QPainter& p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  p.fillRect(option.rect, m_theme.surfaceAlt);
  const QRect edge(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  p.fillRect(edge, m_theme.border);
  if (index.row() > 0) p.fillRect(edge.translated(0, -(option.rect.height() - 1)), m_theme.border);
  const Line line{option.rect.adjusted(kEdge, 0, -kEdge, 0), option.direction};
  p.setPen(m_theme.textMuted);
  p.setFont(type::caption());
  const int room = line.end(p, QString::number(index.data(IncidentModel::CountRole).toInt()));
  QFont head = type::caption();
  head.setWeight(QFont::DemiBold);
  p.setFont(head);
  line.start(p, index.data().toString(), room);
}

void IncidentDelegate::paintIncident(QPainter& p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  QStyleOptionViewItem row = option;
  row.viewItemPosition = QStyleOptionViewItem::OnlyOne;
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &p, option.widget);

  const bool background = index.data(IncidentModel::BackgroundRole).toBool();
  const QRect marker =
      QStyle::visualRect(option.direction, option.rect,
                         QRect(option.rect.left() + kMarkerLeft, option.rect.top(), kMarkerBox, option.rect.height()));
  MarkerLook look;
  look.type = static_cast<EventType>(index.data(IncidentModel::TypeRole).toInt());
  look.background = background;
  look.selected = option.state & QStyle::State_Selected;
  look.ring = false;
  paintMarker(p, QRectF(marker).center(), kMarkerSize, look, m_theme);

  const int title = QFontMetrics(type::strong()).height();
  const int second = QFontMetrics(type::small()).height();
  const int top = option.rect.top() + (option.rect.height() - title - second - 1) / 2;
  const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(kTextLeft, 0, -kEdge, 0));
  const Line first{QRect(words.left(), top, words.width(), title), option.direction};
  const Line last{QRect(words.left(), top + title + 1, words.width(), second), option.direction};

  int room = words.width();
  if (const int n = index.data(IncidentModel::ContradictionsRole).toInt(); n > 0) {
    QFont count = type::small();
    count.setWeight(QFont::DemiBold);
    p.setFont(count);
    const QColor ink = m_theme.disagreement(DisagreementKind::Contradiction).ink;
    p.setPen(ink);
    room = first.end(p, QString::number(n)) + kGap - 4 - kGlyph;
    const QRect glyph(words.left() + room, first.rect.center().y() - kGlyph / 2, kGlyph, kGlyph);
    icon(kindIconName(DisagreementKind::Contradiction), ink).paint(&p, QStyle::visualRect(option.direction, words, glyph));
    room -= kGap;
  }
  p.setFont(background ? type::body() : type::strong());
  p.setPen(background ? m_theme.textMuted : m_theme.text);
  first.start(p, index.data().toString(), room);

  p.setFont(type::small());
  p.setPen(m_theme.textMuted);
  const QString place = index.data(IncidentModel::PlaceRole).toString();
  const QString when = shortDateLabel(index.data(IncidentModel::DateRole).value<std::optional<DateValue>>());
  const QString told = joined({when, place});
  const int accounts = index.data(IncidentModel::CountRole).toInt();
  const QString count = counted(accounts, tr("%1 account"), tr("%1 accounts"));
  if (words.width() >= widthFor(kWordsFrom)) {
    room = last.end(p, count);
  } else {  // in a narrow list places would be cut for the word: it is a sign, in every row
    room = last.end(p, QString::number(accounts)) + kGap - 4 - kGlyph;
    const QRect glyph(words.left() + room, last.rect.center().y() - kGlyph / 2 + 1, kGlyph, kGlyph);
    icon(QStringLiteral("sources"), m_theme.textMuted).paint(&p, QStyle::visualRect(option.direction, words, glyph));
    room -= kGap;
  }
  last.start(p, told, room);

  if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
    QStyleOptionFocusRect focus;
    focus.rect = option.rect;
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &p, option.widget);
  }
}

}  // namespace collate::ui
