// SPDX-License-Identifier: GPL-3.0-or-later
// How MarginColumn is used by key.
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/commands/keymap.h"
#include "ui/reader/margin_column.h"

namespace collate::ui {
namespace {

bool canBeChosen(const MarginItem& item) { return item.kind == MarginItem::ClaimLabel || item.kind == MarginItem::Note; }

bool edits(const QKeyEvent& event) { return gives(event, Command::ConfirmClaim) || gives(event, Command::CorrectClaim); }

bool asksForMenu(const QKeyEvent& event) { return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier; }

}  // namespace

// The keys that judge a claim are shortcuts of the Reader; while a note is current they are the note's.
bool MarginColumn::actsOnNote(const QKeyEvent& event) const {
  const MarginItem* item = currentItem();
  return item && item->kind == MarginItem::Note && (edits(event) || gives(event, Command::RejectClaim));
}

void MarginColumn::keyPressEvent(QKeyEvent* event) {
  const MarginItem* item = currentItem();
  if (actsOnNote(*event)) {
    if (edits(*event))
      emit noteActivated(item->index);
    else
      emit noteRemoved(item->index);
    return;
  }
  if (asksForMenu(*event) && item) return openMenu(*item, mapToGlobal(rectOf(*item).center().toPoint()));
  const int all = static_cast<int>(m_layout.items().size());
  switch (event->key()) {
    case Qt::Key_Down: return step(1);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Home: return step(-all);
    case Qt::Key_End: return step(all);
    default: QWidget::keyPressEvent(event);
  }
}

// From the current item on; without one, to the first that is in sight.
void MarginColumn::step(int by) {
  std::vector<const MarginItem*> list;
  for (const MarginItem& item : m_layout.items())
    if (canBeChosen(item)) list.push_back(&item);
  if (list.empty()) return;
  const auto current = std::ranges::find_if(list, [this](const MarginItem* i) { return isCurrent(*i); });
  if (current != list.end()) {
    const auto to = std::clamp<std::ptrdiff_t>(current - list.begin() + by, 0, std::ssize(list) - 1);
    return choose(*list[static_cast<std::size_t>(to)]);
  }
  const auto seen = std::ranges::find_if(list, [this](const MarginItem* i) { return i->top >= m_text.scrolled(); });
  choose(seen == list.end() ? *list.back() : **seen);
}

// Choosing brings the words into sight; where labels are crowded, its own stands further down than they do.
void MarginColumn::choose(const MarginItem& item) {
  const MarginItem::Kind kind = item.kind;
  const std::size_t index = item.index;
  if (kind == MarginItem::Note)
    emit noteClicked(index);
  else
    emit claimClicked(index);
  const QRect label = itemRect(kind, index);
  if (label.isEmpty()) return;
  QScrollBar& bar = *m_text.verticalScrollBar();
  if (label.bottom() > height()) bar.setValue(bar.value() + label.bottom() - height() + 8);
  if (label.top() < 0) bar.setValue(bar.value() + label.top() - 8);
}

void MarginColumn::focusInEvent(QFocusEvent*) {
  if (m_text.folded()) open(true);
  update();
}

void MarginColumn::focusOutEvent(QFocusEvent* event) {
  if (m_text.folded() && !underMouse() && event->reason() != Qt::PopupFocusReason) open(false);
  update();
}

}  // namespace collate::ui
