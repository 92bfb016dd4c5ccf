// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/source_text.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>
#include <array>

#include "ui/reader/claim_words.h"
#include "ui/reader/source_document.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kMeasure = 540;    // the text column at its widest
constexpr int kFoldBelow = 760;  // a narrower view folds the margin to dots
constexpr int kLeastMargin = 184;
constexpr int kMostMargin = 280;
constexpr int kMarginEnd = 14;
constexpr int kMarginGap = 12;
constexpr int kDotsWidth = 24;
constexpr int kRevealSlack = 48;  // what is revealed keeps this far from the edges

}  // namespace

SourceText::SourceText(const Theme& theme, QWidget* parent)
    : QTextEdit(parent),
      m_theme(theme),
      m_page(std::make_shared<SourcePage>()) {
  setReadOnly(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setMinimumWidth(280);
  setCursorWidth(0);
  viewport()->setMouseTracking(true);
  setAccessibleName(tr("Source text"));
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { placeColumns(); });
  setTheme(theme);
}

void SourceText::setTheme(const Theme& theme) {
  m_theme = theme;
  QPalette palette = theme.palette();
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    palette.setColor(group, QPalette::Highlight, theme.textSelection);
    palette.setColor(group, QPalette::HighlightedText, theme.text);
  }
  setPalette(palette);
  const int at = verticalScrollBar()->value();
  refill();
  verticalScrollBar()->setValue(at);
}

void SourceText::setPage(std::shared_ptr<const SourcePage> page, bool same) {
  const int at = verticalScrollBar()->value();
  const bool unchanged = same && page->text() == m_page->text() &&
                         std::ranges::equal(page->blocks(), m_page->blocks(), {}, &PageBlock::muted, &PageBlock::muted);
  m_page = std::move(page);
  m_current.reset();
  if (!same) setTextCursor(QTextCursor(document()));  // what was selected were words of another text
  if (!unchanged) refill();
  verticalScrollBar()->setValue(same ? at : 0);
  viewport()->update();
  emit moved();
}

void SourceText::refill() {
  const QTextCursor before = textCursor();
  const int anchor = before.anchor(), position = before.position();
  fillDocument(*document(), *m_page, m_theme, layoutDirection());
  QTextCursor cursor(document());
  const int last = document()->characterCount() - 1;
  cursor.setPosition(std::min(anchor, last));
  cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
  setTextCursor(cursor);
  emit moved();
}

void SourceText::setFilter(const MarkFilter& filter) {
  m_filter = filter;
  viewport()->update();
}

void SourceText::setCurrent(std::optional<std::size_t> claim, AnnotationId note) {
  m_current = claim;
  m_note = note;
  viewport()->update();
}

void SourceText::setIncident(IncidentId incident) {
  m_incident = incident;
  viewport()->update();
}

void SourceText::setFound(const std::vector<TextRange>& found, std::size_t current) {
  QList<ExtraSelection> selections;
  for (std::size_t i = 0; i < found.size(); ++i) {
    ExtraSelection s;
    s.cursor = QTextCursor(document());
    s.cursor.setPosition(static_cast<int>(found[i].begin));
    s.cursor.setPosition(static_cast<int>(found[i].end), QTextCursor::KeepAnchor);
    s.format.setBackground(i == current ? m_theme.findCurrent : m_theme.findMatch);
    selections << s;
  }
  setExtraSelections(selections);
}

void SourceText::setMargin(QWidget* margin) {
  m_margin = margin;
  m_margin->setParent(this);
  placeColumns();
}

std::optional<TextRange> SourceText::selectedRange() const {
  const QTextCursor cursor = textCursor();
  TextRange range{cursor.selectionStart(), cursor.selectionEnd()};
  const auto blank = [&](qsizetype at) { return document()->characterAt(static_cast<int>(at)).isSpace(); };
  while (!range.empty() && blank(range.begin)) ++range.begin;
  while (!range.empty() && blank(range.end - 1)) --range.end;
  if (range.empty()) return std::nullopt;
  return range;
}

void SourceText::selectRange(TextRange range) {
  QTextCursor cursor(document());
  cursor.setPosition(static_cast<int>(range.begin));
  cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
  setTextCursor(cursor);
  reveal(range);
}

qreal SourceText::scrolled() const { return verticalScrollBar()->value(); }

void SourceText::reveal(TextRange range) {
  const qreal top = lineTop(range);
  const QTextBlock block = document()->findBlock(static_cast<int>(std::max(range.begin, range.end - 1)));
  const qreal bottom = std::max(top + 26, std::min(document()->documentLayout()->blockBoundingRect(block).bottom(), top + 120));
  const int height = viewport()->height();
  QScrollBar& bar = *verticalScrollBar();
  if (top - kRevealSlack >= bar.value() && bottom + kRevealSlack <= bar.value() + height) return;
  // The layout is lazy: what was just laid out for lineTop may lie beyond the range that the bar has so far.
  bar.setMaximum(std::max(bar.maximum(), static_cast<int>(document()->documentLayout()->documentSize().height()) - height));
  bar.setValue(static_cast<int>(top) - height / 3);
}

void SourceText::goTo(TextRange range) {
  reveal(range);
  if (textCursor().hasSelection()) return;
  QTextCursor cursor(document());
  cursor.setPosition(static_cast<int>(range.begin));
  setTextCursor(cursor);
}

qreal SourceText::lineTop(TextRange range) const {
  const QTextBlock block = document()->findBlock(static_cast<int>(range.begin));
  if (!block.isValid()) return 0;
  const QRectF box = document()->documentLayout()->blockBoundingRect(block);
  const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(range.begin) - block.position());
  if (!line.isValid()) return box.top();
  return box.top() + line.lineNumber() * block.blockFormat().lineHeight();
}

QRect SourceText::viewRect(TextRange range) const {
  const std::vector<SpanPiece> found = spanPieces(*document(), static_cast<int>(range.begin), static_cast<int>(range.end));
  if (found.empty()) return {};
  return found.front().line.translated(0, -scrolled()).toAlignedRect();
}

std::optional<qsizetype> SourceText::positionAt(QPoint point) const {
  const int at = document()->documentLayout()->hitTest(QPointF(point) + QPointF(0, scrolled()), Qt::ExactHit);
  if (at < 0) return std::nullopt;
  return at;
}

std::vector<std::size_t> SourceText::claimsAt(qsizetype position) const {
  std::vector<std::size_t> found;
  const std::vector<PageClaim>& claims = m_page->claims();
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (claims[i].range.contains(position)) found.push_back(i);
  std::ranges::stable_sort(found, {}, [&](std::size_t i) { return claims[i].range.size(); });
  return found;
}

TextRange SourceText::visibleRange() const {
  const auto* layout = document()->documentLayout();
  const int first = layout->hitTest(QPointF(0, std::max<qreal>(scrolled() - 40, 0)), Qt::FuzzyHit);
  const int last = layout->hitTest(QPointF(1e6, scrolled() + viewport()->height() + 40), Qt::FuzzyHit);
  return {std::max(first, 0), std::max(last, first) + 1};
}

void SourceText::setBottomSpace(qreal space) { ui::setBottomSpace(*document(), space); }

void SourceText::resizeEvent(QResizeEvent* event) {
  placeColumns();
  QTextEdit::resizeEvent(event);
  emit moved();
}

// Wide: gutter, text, margin, centered as a whole once all three have their full width. Narrow: gutter, text, dots.
void SourceText::placeColumns() {
  const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
  const int room = width() - bar;
  m_folded = width() < kFoldBelow || !m_margin;
  const int text = kGutterWidth + widthFor(kMeasure) + kTrailingSpace;
  int margin = std::clamp(room - text - kMarginGap - kMarginEnd, kLeastMargin, widthFor(kMostMargin));
  int after = m_folded ? kDotsWidth : margin + kMarginGap + kMarginEnd;
  const int spare = std::max(0, room - text - after);
  const int before = spare / 2;
  after += spare - before;
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (m_margin) {
    const int start = room - after + (m_folded ? 0 : kMarginGap);
    const QRect logical(start, 0, m_folded ? kDotsWidth : margin, height());
    m_margin->setGeometry(mirrored ? QRect(width() - logical.right() - 1, 0, logical.width(), height()) : logical);
  }
  // Last: laying the text out anew may bring the scroll bar, which comes back here with less room.
  setViewportMargins(mirrored ? after : before, 0, mirrored ? before : after, 0);
}

void SourceText::scrollContentsBy(int dx, int dy) {
  QTextEdit::scrollContentsBy(dx, dy);
  emit moved();
}

// Nothing can be typed here: a caret is seen only by who moves it.
void SourceText::keyPressEvent(QKeyEvent* event) {
  static constexpr std::array kMoving = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
  if (std::ranges::contains(kMoving, event->key())) setCursorWidth(1);
  QTextEdit::keyPressEvent(event);
}

void SourceText::mousePressEvent(QMouseEvent* event) {
  setCursorWidth(0);
  m_pressed = event->position().toPoint();
  QTextEdit::mousePressEvent(event);
}

// Clicking the same words again goes on to the next of the claims that overlap there.
void SourceText::mouseReleaseEvent(QMouseEvent* event) {
  QTextEdit::mouseReleaseEvent(event);
  const QPoint point = event->position().toPoint();
  const auto at = positionAt(point);
  if (event->button() != Qt::LeftButton || textCursor().hasSelection() || !at || (point - m_pressed).manhattanLength() > 4)
    return;
  const std::vector<std::size_t> here = claimsAt(*at);
  if (here.empty()) return;
  const auto current = m_current ? std::ranges::find(here, *m_current) : here.end();
  emit claimClicked(current == here.end() || current + 1 == here.end() ? here.front() : *(current + 1));
}

void SourceText::mouseMoveEvent(QMouseEvent* event) {
  QTextEdit::mouseMoveEvent(event);
  if (event->buttons()) return;
  const auto at = positionAt(event->position().toPoint());
  viewport()->setCursor(at && !claimsAt(*at).empty() ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void SourceText::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QPoint point = byKey ? cursorRect().center() : event->pos();
  emit menuRequested(viewport()->mapToGlobal(point), positionAt(point).value_or(textCursor().position()));
}

bool SourceText::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    showTip(help->pos(), help->globalPos());
    return true;
  }
  return QTextEdit::viewportEvent(event);
}

void SourceText::showTip(QPoint viewportPoint, QPoint globalPoint) {
  const auto at = positionAt(viewportPoint);
  QStringList lines;
  for (const PageMention& m : m_page->mentions())
    if (at && m.range.contains(*at)) lines << mentionWords(m);
  if (at)
    for (const std::size_t c : claimsAt(*at)) lines << claimWords(m_page->claims()[c]);
  if (lines.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(globalPoint, lines.join(u'\n'), viewport());
}

void SourceText::changeEvent(QEvent* event) {
  QTextEdit::changeEvent(event);
  if (event->type() != QEvent::LayoutDirectionChange) return;
  refill();
  placeColumns();
}

}  // namespace collate::ui
