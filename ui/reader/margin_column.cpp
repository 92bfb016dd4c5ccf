// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/margin_column.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <map>

#include "ui/reader/claim_words.h"
#include "ui/reader/note_card.h"
#include "ui/style/value_label.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kIcon = 12;
constexpr int kPadding = 4;
constexpr int kOpenWidth = 232;  // of a folded margin, opened over the text

int labelHeight() { return lineOf(type::small(), 16) + 4; }

}  // namespace

MarginColumn::MarginColumn(SourceText& text, const Theme& theme) : QWidget(&text), m_text(text), m_theme(theme) {
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(tr("Claims and notes in the margin"));
  connect(&text, &SourceText::moved, this, &MarginColumn::follow);
}

void MarginColumn::setTheme(const Theme& theme) {
  m_theme = theme;
  pageChanged();
}

void MarginColumn::pageChanged() {
  m_layout.reset(marginItems(m_text.page()));
  m_hovered = nullptr;
  m_laidOutFor = -1;
  follow();
}

void MarginColumn::setCurrent(std::optional<std::size_t> claim, AnnotationId note) {
  m_current = claim;
  m_note = note;
  const MarginItem* item = currentItem();
  if (!item)
    setAccessibleDescription({});
  else if (item->kind == MarginItem::ClaimLabel)
    setAccessibleDescription(claimWords(m_text.page().claims()[item->index]));
  else
    setAccessibleDescription(noteWords(m_text.page().notes()[item->index]));
  update();
}

void MarginColumn::toggleFolded() {
  if (m_text.folded()) open(!m_open);
}

void MarginColumn::open(bool open) {
  if (open == m_open) return;
  m_open = open;
  const bool atRight = layoutDirection() == Qt::LeftToRight;
  const int folded = 24, width = open ? kOpenWidth : folded;
  const QRect g = geometry();
  setGeometry(atRight ? QRect(g.right() + 1 - width, g.top(), width, g.height()) : QRect(g.left(), g.top(), width, g.height()));
  raise();
}

void MarginColumn::resizeEvent(QResizeEvent*) {
  if (width() != kOpenWidth) m_open = false;  // the columns were placed anew
  follow();
}

void MarginColumn::follow() {
  if (!m_text.folded()) m_open = false;
  if (labelWidth() != m_laidOutFor) {
    m_layout.reset(marginItems(m_text.page()));
    m_laidOutFor = labelWidth();
    m_hovered = nullptr;
  }
  place();
  update();
}

// One viewport ahead, so that labels pushed down from above the fold are in place before they are seen. The last labels may
// reach below the text; then the text gets the room that they need.
void MarginColumn::place() {
  const TextRange visible = m_text.visibleRange();
  const MarginLayout::Measure measure{[this](TextRange r) { return m_text.lineTop(r); },
                                      [this](const MarginItem& i) { return heightOf(i); }};
  const bool before = m_layout.complete();
  m_layout.placeUntil(visible.end + visible.size(), measure);
  if (before || !m_layout.complete() || m_layout.items().empty() || m_text.folded()) return;
  const std::vector<PageBlock>& blocks = m_text.page().blocks();
  const TextRange last = blocks.back().range();
  const qreal textBottom = m_text.lineTop({last.end, last.end}) + 26;
  m_text.setBottomSpace(std::max<qreal>(40, m_layout.bottom() + 24 - textBottom));
}

int MarginColumn::labelWidth() const { return m_text.folded() ? kOpenWidth - 16 : width(); }

qreal MarginColumn::heightOf(const MarginItem& item) const {
  switch (item.kind) {
    case MarginItem::Heading:
    case MarginItem::ClaimLabel:
    case MarginItem::Remark: return labelHeight();
    case MarginItem::Note: return noteCardHeight(m_text.page().notes()[item.index], labelWidth());
  }
  return labelHeight();
}

QRectF MarginColumn::rectOf(const MarginItem& item) const {
  const qreal start = m_text.folded() ? 12 : 0;
  const qreal x = layoutDirection() == Qt::RightToLeft ? width() - start - labelWidth() : start;
  return QRectF(x, item.top - m_text.scrolled(), labelWidth(), item.height);
}

QRect MarginColumn::itemRect(MarginItem::Kind kind, std::size_t index) const {
  for (std::size_t i = 0; i < m_layout.placed(); ++i)
    if (const MarginItem& item = m_layout.items()[i]; item.kind == kind && item.index == index)
      return rectOf(item).toAlignedRect();
  return {};
}

const MarginItem* MarginColumn::itemAt(QPoint point) const {
  if (!isOpen()) return nullptr;
  for (std::size_t i = 0; i < m_layout.placed(); ++i)
    if (rectOf(m_layout.items()[i]).contains(point)) return &m_layout.items()[i];
  return nullptr;
}

bool MarginColumn::isCurrent(const MarginItem& item) const {
  if (item.kind == MarginItem::ClaimLabel) return m_current == item.index;
  return item.kind == MarginItem::Note && m_note && m_text.page().notes()[item.index].id == m_note;
}

const MarginItem* MarginColumn::currentItem() const {
  const auto found = std::ranges::find_if(m_layout.items(), [this](const MarginItem& i) { return isCurrent(i); });
  return found == m_layout.items().end() ? nullptr : &*found;
}

void MarginColumn::mousePressEvent(QMouseEvent* event) {
  if (m_text.folded() && !m_open) open(true);
  const MarginItem* item = itemAt(event->position().toPoint());
  if (!item || event->button() != Qt::LeftButton) return;
  // A note's keys work here only, a claim's in the text as well, where the eye goes.
  (item->kind == MarginItem::Note ? static_cast<QWidget&>(*this) : m_text).setFocus(Qt::MouseFocusReason);
  if (item->kind == MarginItem::ClaimLabel) emit claimClicked(item->index);
  if (item->kind == MarginItem::Note) emit noteClicked(item->index);
}

void MarginColumn::mouseDoubleClickEvent(QMouseEvent* event) {
  const MarginItem* item = itemAt(event->position().toPoint());
  if (item && item->kind == MarginItem::Note) emit noteActivated(item->index);
}

void MarginColumn::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const MarginItem* item = byKey ? currentItem() : itemAt(event->pos());
  if (item) openMenu(*item, byKey ? mapToGlobal(rectOf(*item).center().toPoint()) : event->globalPos());
}

void MarginColumn::openMenu(const MarginItem& item, QPoint globalPoint) {
  if (item.kind == MarginItem::ClaimLabel) emit claimMenuRequested(globalPoint, item.index);
  if (item.kind == MarginItem::Note) emit noteMenuRequested(globalPoint, item.index);
}

void MarginColumn::mouseMoveEvent(QMouseEvent* event) {
  const MarginItem* item = itemAt(event->position().toPoint());
  if (item && item->kind != MarginItem::ClaimLabel) item = nullptr;
  if (item == m_hovered) return;
  m_hovered = item;
  setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void MarginColumn::enterEvent(QEnterEvent*) {
  if (m_text.folded()) open(true);
}

void MarginColumn::leaveEvent(QEvent*) {
  m_hovered = nullptr;
  if (m_text.folded() && !hasFocus()) open(false);
  update();
}

bool MarginColumn::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && actsOnNote(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const MarginItem* item = itemAt(help->pos());
  if (item && item->kind == MarginItem::ClaimLabel)
    QToolTip::showText(help->globalPos(), claimWords(m_text.page().claims()[item->index]), this);
  else
    QToolTip::hideText();
  return true;
}

void MarginColumn::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  if (m_text.folded()) {
    if (!m_open) return paintDots(painter);
    painter.fillRect(rect(), m_theme.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.border);
  }
  for (std::size_t i = 0; i < m_layout.placed(); ++i)
    if (rectOf(m_layout.items()[i]).intersects(event->rect())) paintItem(painter, m_layout.items()[i]);
  if (hasFocus()) paintFocus(painter);
}

// Around the current item, else around the column.
void MarginColumn::paintFocus(QPainter& painter) const {
  const MarginItem* item = currentItem();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_theme.focus, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect((item ? rectOf(*item) : QRectF(rect())).adjusted(1, 1, -1, -1), 3, 3);
}

// One dot a line that has labels: solid blue where the analyst decided or wrote something, a ring otherwise.
void MarginColumn::paintDots(QPainter& painter) const {
  std::map<qreal, bool> decided;  // by the line's top
  for (std::size_t i = 0; i < m_layout.placed(); ++i) {
    const MarginItem& item = m_layout.items()[i];
    if (item.kind == MarginItem::Heading || item.kind == MarginItem::Remark) continue;
    decided[m_text.lineTop(item.range)] |= item.kind == MarginItem::Note || m_text.page().claims()[item.index].decided();
  }
  painter.setRenderHint(QPainter::Antialiasing);
  for (const auto& [top, analyst] : decided) {
    painter.setPen(QPen(analyst ? m_theme.analyst : m_theme.machine, 1.4));
    painter.setBrush(analyst ? m_theme.analyst : m_theme.surface);
    painter.drawEllipse(QPointF(width() / 2.0, top + 13 - m_text.scrolled()), 3, 3);
  }
}

void MarginColumn::paintItem(QPainter& painter, const MarginItem& item) const {
  const QRectF rect = rectOf(item);
  switch (item.kind) {
    case MarginItem::Heading: return paintHeading(painter, rect, item);
    case MarginItem::ClaimLabel: return paintClaim(painter, rect, item);
    case MarginItem::Note: {
      const PageNote& note = m_text.page().notes()[item.index];
      return paintNoteCard(painter, rect, note, m_theme, isCurrent(item), layoutDirection());
    }
    case MarginItem::Remark:
      painter.setFont(type::small());
      painter.setPen(m_theme.textMuted);
      drawWords(painter, inset(rect, kPadding, kPadding, layoutDirection()), tr("History, no incident"), layoutDirection());
      return;
  }
}

void MarginColumn::paintHeading(QPainter& painter, QRectF rect, const MarginItem& item) const {
  const PageAccount& account = m_text.page().accounts()[item.index];
  QFont font = type::caption();
  font.setWeight(account.background ? QFont::Normal : QFont::DemiBold);
  QString title = account.title.isEmpty() ? tr("No incident") : account.title;
  if (account.background) title = tr("%1, in passing").arg(title);
  painter.setFont(font);
  painter.setPen(m_theme.textMuted);
  drawWords(painter, inset(rect, kPadding, kPadding, layoutDirection()), title, layoutDirection());
}

void MarginColumn::paintClaim(QPainter& painter, QRectF rect, const MarginItem& item) const {
  const PageClaim& claim = m_text.page().claims()[item.index];
  const bool current = m_current == item.index;
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  painter.setRenderHint(QPainter::Antialiasing);
  if (current) {
    painter.setPen(QPen(m_theme.accent, 1));
    painter.setBrush(m_theme.selection);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  } else if (m_hovered == &item) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.hover);
    painter.drawRoundedRect(rect, 3, 3);
  }
  const bool rejected = claim.review == Review::Rejected;
  const QString name = rejected          ? QStringLiteral("rejected")
                       : claim.decided() ? QStringLiteral("by-analyst")
                                         : QStringLiteral("by-machine");
  const QPixmap glyph = pixmap(name, claim.decided() ? m_theme.analyst : m_theme.machine, kIcon, devicePixelRatioF());
  const qreal iconX = mirrored ? rect.right() - kPadding - kIcon : rect.left() + kPadding;
  painter.drawPixmap(QPointF(iconX, rect.top() + (rect.height() - kIcon) / 2), glyph);

  const QFont font = type::small();
  QFont strong = font;
  strong.setWeight(current ? QFont::DemiBold : QFont::Normal);
  const QString label = attributeLabel(claim.attribute);
  const QRectF line = inset(rect, kPadding + kIcon + 6, kPadding, layoutDirection());
  painter.setFont(font);
  painter.setPen(m_theme.textMuted);
  const qreal labelSize = drawWords(painter, line, label, layoutDirection());
  painter.setFont(strong);
  painter.setPen(rejected ? m_theme.textMuted : m_theme.text);
  // In words: a figure that is struck through reads as another.
  const QString value = rejected ? tr("%1, rejected").arg(valueLabel(claim.value)) : valueLabel(claim.value);
  drawWords(painter, inset(line, labelSize + 6, 0, layoutDirection()), value, layoutDirection());
}

}  // namespace collate::ui
