// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_side.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr int kHeading = 30;
constexpr int kRow = 48;
constexpr int kText = 43;  // where a row's words begin

int lineOf(const QFont& font) { return QFontMetrics(font).height(); }

// Rows grow with a larger system font.
int headingHeight() { return std::max(kHeading, lineOf(type::small()) + 12); }
int rowHeight() { return std::max(kRow, lineOf(type::body()) + lineOf(type::small()) + 12); }

}  // namespace

QSize MapSideDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {160, index.data(MapSideModel::HeadingRole).toBool() ? headingHeight() : rowHeight()};
}

void MapSideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  if (index.data(MapSideModel::HeadingRole).toBool()) {
    paintHeading(*painter, option, index);
  } else {
    paintRow(*painter, option, index);
  }
  painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme.border);
  painter->restore();
}

void MapSideDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect box = option.rect;
  const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(option.direction, box, r); };
  painter.fillRect(box, m_theme.surfaceAlt);
  const bool pin = index.data(MapSideModel::SectionRole).toInt() == static_cast<int>(MapSideModel::Section::WithoutPoint);
  int left = box.left() + 12;
  if (pin) {
    const QPixmap sign = pixmap(QStringLiteral("pin-off"), m_theme.textMuted, 16, painter.device()->devicePixelRatioF());
    painter.drawPixmap(mirrored(QRect(left - 2, box.center().y() - 7, 16, 16)), sign);
    left += 20;
  }
  QFont font = type::small();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(m_theme.text);
  painter.drawText(mirrored(QRect(left, box.top(), box.right() - left - 40, box.height())), Qt::AlignVCenter | Qt::AlignLeading,
                   index.data().toString());
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  painter.drawText(box.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                   index.data(MapSideModel::CountRole).toString());
}

void MapSideDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect box = option.rect;
  const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(option.direction, box, r); };
  const bool selected = option.state & QStyle::State_Selected;
  const bool hovered = option.state & QStyle::State_MouseOver;
  painter.fillRect(box, selected ? m_theme.selection : hovered ? m_theme.hover : m_theme.surface);
  if (selected) painter.fillRect(mirrored(QRect(box.left(), box.top(), 3, box.height())), m_theme.accent);
  const bool background = index.data(MapSideModel::BackgroundRole).toBool();
  const QRect sign = mirrored(QRect(box.left() + 12, box.center().y() - 10, 22, 22));
  paintMarker(painter, QRectF(sign).center(), 20,
              {.type = static_cast<EventType>(index.data(MapSideModel::TypeRole).toInt()),
               .background = background,
               .selected = selected,
               .ring = false},
              m_theme);
  const int body = lineOf(type::body());
  const int small = lineOf(type::small());
  const QRect words(box.left() + kText, box.top() + (box.height() - body - small) / 2, box.width() - kText - 8, body + small);
  const auto line = [&](const QFont& font, const QColor& ink, const QRect& at, const QString& text) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(mirrored(at), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width()));
  };
  line(type::body(), background ? m_theme.textMuted : m_theme.text, words.adjusted(0, 0, 0, -small), index.data().toString());
  line(type::small(), m_theme.textMuted, words.adjusted(0, body, 0, 0), index.data(MapSideModel::NoteRole).toString());
  if (!(option.state & QStyle::State_HasFocus)) return;
  painter.setPen(QPen(m_theme.focus, 2));
  painter.drawRect(box.adjusted(1, 1, -1, -2));
}

MapSideList::MapSideList(MapSideModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent),
      m_model(model),
      m_theme(theme),
      m_delegate(new MapSideDelegate(theme, this)) {
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
  m_theme = theme;
  m_delegate->setTheme(theme);
  setPalette(theme.palette());
  viewport()->update();
}

void MapSideList::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (m_model.rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                   tr("Every incident is on the map."));
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
