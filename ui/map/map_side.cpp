// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_side.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QScopedValueRollback>

namespace collate::ui {
namespace {

constexpr int kHeading = 30;
constexpr int kRow = 48;
constexpr int kText = 43;  // where a row's words begin

}  // namespace

QSize MapSideDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {160, index.data(MapSideModel::HeadingRole).toBool() ? kHeading : kRow};
}

void MapSideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  if (index.data(MapSideModel::HeadingRole).toBool()) {
    paintHeading(*painter, option.rect, index);
  } else {
    paintRow(*painter, option, index);
  }
  painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme.border);
  painter->restore();
}

void MapSideDelegate::paintHeading(QPainter& painter, const QRect& box, const QModelIndex& index) const {
  painter.fillRect(box, m_theme.surfaceAlt);
  const bool pin = index.data(MapSideModel::SectionRole).toInt() == static_cast<int>(MapSideModel::Section::WithoutPoint);
  int left = box.left() + 12;
  if (pin) {
    const QPixmap sign = pixmap(QStringLiteral("pin-off"), m_theme.textMuted, 16, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QRect(left - 2, box.center().y() - 7, 16, 16), sign);
    left += 20;
  }
  QFont font = type::small();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(m_theme.text);
  painter.drawText(box.adjusted(left - box.left(), 0, -40, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  painter.drawText(box.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                   index.data(MapSideModel::CountRole).toString());
}

void MapSideDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect box = option.rect;
  const bool selected = option.state & QStyle::State_Selected;
  const bool hovered = option.state & QStyle::State_MouseOver;
  painter.fillRect(box, selected ? m_theme.selection : hovered ? m_theme.hover : m_theme.surface);
  if (selected) painter.fillRect(box.left(), box.top(), 3, box.height(), m_theme.accent);
  const bool background = index.data(MapSideModel::BackgroundRole).toBool();
  paintMarker(painter, QPointF(box.left() + 23, box.center().y() + 1), 20,
              {.type = static_cast<EventType>(index.data(MapSideModel::TypeRole).toInt()),
               .background = background,
               .selected = selected,
               .ring = false},
              m_theme);
  const int width = box.width() - kText - 8;
  painter.setFont(type::body());
  painter.setPen(background ? m_theme.textMuted : m_theme.text);
  painter.drawText(QRect(box.left() + kText, box.top() + 6, width, 18), Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  painter.drawText(QRect(box.left() + kText, box.top() + 24, width, 16), Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(index.data(MapSideModel::NoteRole).toString(), Qt::ElideRight, width));
  if (!(option.state & QStyle::State_HasFocus)) return;
  painter.setPen(QPen(m_theme.focus, 2));
  painter.drawRect(box.adjusted(1, 1, -1, -2));
}

MapSideList::MapSideList(MapSideModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new MapSideDelegate(theme, this)) {
  // A view of single selections selects the next row when the selected one goes, and tells of a selection that rows above
  // it move; nobody chose these.
  const auto hold = [this] { m_following = true; };
  const auto release = [this] { m_following = false; };
  connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, hold);
  connect(&model, &QAbstractItemModel::rowsRemoved, this, release);
  connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, hold);
  connect(&model, &QAbstractItemModel::rowsInserted, this, release);
  setModel(&model);
  setItemDelegate(m_delegate);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setAccessibleName(tr("Incidents that are not on the map"));
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MapSideList::emitChosen);
}

void MapSideList::setTheme(const Theme& theme) {
  m_delegate->setTheme(theme);
  setPalette(theme.palette());
  viewport()->update();
}

void MapSideList::setSelected(IncidentId id) {
  const QScopedValueRollback guard(m_following, true);
  const QModelIndex index = m_model.indexOf(id);
  if (!id || !index.isValid()) {
    selectionModel()->clear();
    return;
  }
  if (selectionModel()->isSelected(index)) return;
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  scrollTo(index);
}

void MapSideList::emitChosen() {
  const QModelIndexList chosen = selectionModel()->selectedIndexes();
  if (m_following || chosen.isEmpty()) return;
  emit incidentChosen(IncidentId{chosen.first().data(MapSideModel::IncidentRole).toLongLong()});
}

}  // namespace collate::ui
