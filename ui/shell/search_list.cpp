// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_list.h"

#include <QApplication>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

#include "ui/commands/action_table.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kHeadHeight = 24;
constexpr int kRowHeight = 46;
constexpr int kEdge = 16;
constexpr int kMostInAll = 4;  // of a group, while all groups are shown

}  // namespace

QString searchGroupLabel(SearchGroup group) {
  switch (group) {
    case SearchGroup::People: return SearchListModel::tr("People");
    case SearchGroup::Incidents: return SearchListModel::tr("Incidents");
    case SearchGroup::Claims: return SearchListModel::tr("Claims");
    case SearchGroup::Sources: return SearchListModel::tr("Sources");
    case SearchGroup::Notes: return SearchListModel::tr("Notes");
    case SearchGroup::Places: return SearchListModel::tr("Places");
    case SearchGroup::Commands: return SearchListModel::tr("Commands");
  }
  return {};
}

void SearchListModel::setResults(std::vector<SearchResult> results) {
  beginResetModel();
  m_results = std::move(results);
  m_counts = {};
  for (const SearchResult& r : m_results) ++m_counts[static_cast<std::size_t>(r.group)];
  arrange();
  endResetModel();
}

void SearchListModel::setOnly(std::optional<SearchGroup> group) {
  beginResetModel();
  m_only = group;
  arrange();
  endResetModel();
}

void SearchListModel::arrange() {
  m_rows.clear();
  for (std::size_t g = 0; g < kSearchGroupCount; ++g) {
    const auto group = static_cast<SearchGroup>(g);
    const int all = m_counts[g];
    if (all == 0 || (m_only && *m_only != group)) continue;
    const int shown = m_only ? all : std::min(all, kMostInAll);
    m_rows.push_back({Head{searchGroupLabel(group), shown, all}, 0});
    int left = shown;
    for (std::size_t i = 0; i < m_results.size() && left > 0; ++i)
      if (m_results[i].group == group) {
        m_rows.push_back({std::nullopt, i});
        --left;
      }
  }
}

int SearchListModel::shown() const {
  return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& r) { return !r.head; }));
}

const SearchResult* SearchListModel::resultAt(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  return row.head ? nullptr : &m_results[row.result];
}

const SearchListModel::Head* SearchListModel::headAt(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  return row.head ? &*row.head : nullptr;
}

int SearchListModel::nextResult(int row, int by) const {
  for (int i = row + by; i >= 0 && i < rowCount(); i += by)
    if (!m_rows[static_cast<std::size_t>(i)].head) return i;
  return -1;
}

int SearchListModel::firstOfNextGroup(int row) const {
  for (int i = row + 1; i + 1 < rowCount(); ++i)
    if (m_rows[static_cast<std::size_t>(i)].head) return i + 1;
  return nextResult(-1, 1);
}

int SearchListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant SearchListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
  if (const Head* head = headAt(index)) return head->name;
  const SearchResult* r = resultAt(index);
  return QStringList{r->name, r->quote, r->remark, r->excerpt}.join(' ').simplified();
}

Qt::ItemFlags SearchListModel::flags(const QModelIndex& index) const {
  return headAt(index) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = static_cast<const SearchListModel*>(index.model());
  if (model->headAt(index)) return {option.rect.width(), std::max(kHeadHeight, QFontMetrics(type::caption()).height() + 8)};
  const int lines = QFontMetrics(type::body()).height() + QFontMetrics(type::small()).height();
  return {option.rect.width(), std::max(kRowHeight, lines + 12)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = static_cast<const SearchListModel*>(index.model());
  painter->save();
  if (const auto* head = model->headAt(index))
    paintHead(*painter, option, *head, index.row() == 0);
  else
    paintResult(*painter, option, *model->resultAt(index));
  painter->restore();
}

void SearchDelegate::paintHead(QPainter& p, const QStyleOptionViewItem& option, const SearchListModel::Head& head, bool) const {
  p.fillRect(option.rect, m_theme.surfaceAlt);
  const QRect inner = option.rect.adjusted(kEdge, 0, -kEdge, 0);
  p.setPen(m_theme.textMuted);
  QFont strong = type::caption();
  strong.setWeight(QFont::DemiBold);
  p.setFont(strong);
  p.drawText(inner, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), head.name);
  p.setFont(type::caption());
  p.drawText(inner, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
             tr("%1 of %2").arg(head.shown).arg(head.all));
}

std::pair<QString, QColor> SearchDelegate::signOf(const SearchResult& r) const {
  switch (r.group) {
    case SearchGroup::People: return {"mention-person", m_theme.text};
    case SearchGroup::Incidents: return {eventIconName(r.event.value_or(EventType::Other)), m_theme.text};
    case SearchGroup::Claims:
      if (r.kind) return {kindIconName(*r.kind), m_theme.disagreement(*r.kind).ink};
      return r.agreed ? std::pair(QStringLiteral("kind-agreement"), m_theme.agreement.ink)
                      : std::pair(QStringLiteral("single-account"), m_theme.textMuted);
    case SearchGroup::Sources: return {"view-reader", m_theme.text};
    case SearchGroup::Notes: return {"note", m_theme.text};
    case SearchGroup::Places: return {"mention-place", m_theme.text};
    case SearchGroup::Commands: return {"command", m_theme.text};
  }
  return {"search", m_theme.text};
}

void SearchDelegate::paintMarked(QPainter& p, const QRect& rect, Qt::LayoutDirection direction, const QFont& font,
                                 const QColor& ink, const QString& text) const {
  const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
  QTextLayout layout(shown, font);
  QTextOption align(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
  align.setWrapMode(QTextOption::NoWrap);
  align.setTextDirection(directionOf(text, direction));
  layout.setTextOption(align);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(rect.width());
  layout.endLayout();
  const QPointF at(rect.left(), rect.top() + (rect.height() - line.height()) / 2);
  const QString folded = shown.toLower();  // keeps every character at its place, unlike folding
  for (const QString& word : m_words)
    for (qsizetype from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.size())) {
      // As high as the row's words, not as the font's line: Charis has tall lines.
      // Where its own letters stand: a position between two directions stands at two places.
      for (const QGlyphRun& run : line.glyphRuns(static_cast<int>(from), static_cast<int>(word.size()))) {
        const QRectF letters = run.boundingRect();
        p.fillRect(QRectF(at.x() + letters.left() - 1, rect.top(), letters.width() + 2, rect.height()), m_theme.findMatch);
      }
    }
  p.setPen(ink);
  layout.draw(&p, at);
}

void SearchDelegate::paintResult(QPainter& p, const QStyleOptionViewItem& option, const SearchResult& r) const {
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  QStyleOptionViewItem row = option;
  row.viewItemPosition = QStyleOptionViewItem::OnlyOne;
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &p, option.widget);
  const auto placed = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
  const QRect& all = option.rect;
  const auto [sign, ink] = signOf(r);
  icon(sign, ink).paint(&p, placed({all.left() + kEdge, all.center().y() - 7, 16, 16}));

  QString trailing = r.trailing;
  if (r.group == SearchGroup::Claims) trailing = r.kind ? kindLabel(*r.kind) : r.agreed ? tr("agreement") : tr("one account");
  p.setFont(type::small());
  p.setPen(m_theme.textMuted);
  const int end = std::min(p.fontMetrics().horizontalAdvance(trailing), 200);
  const QRect inner(all.left() + kEdge + 28, all.top(), all.width() - 2 * kEdge - 28, all.height());
  p.drawText(placed(inner), static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
             trailing);

  const int first = QFontMetrics(type::body()).height();
  const int second = QFontMetrics(type::small()).height();
  const int top = all.top() + (all.height() - first - second - 2) / 2;
  int left = inner.left();
  const int right = inner.right() - end - 12;
  QString name = r.name;
  QFont font = type::body();
  if (r.group == SearchGroup::Claims && r.selection.attribute) {
    name = attributeLabel(*r.selection.attribute) + QStringLiteral("  ") + r.name;
    font = type::strong();
  }
  if (!name.isEmpty()) {
    const int wide = std::min(QFontMetrics(font).horizontalAdvance(name) + 2, right - left);
    paintMarked(p, placed({left, top, wide, first}), option.direction, font, m_theme.text, name);
    left += wide + 10;
  }
  if (!r.quote.isEmpty() && right - left > 60) {
    const QString quoted = r.group == SearchGroup::Claims ? QStringLiteral("“%1”").arg(r.quote) : r.quote;
    paintMarked(p, placed({left, top, right - left, first}), option.direction, type::passage(), m_theme.text, quoted);
  }
  left = inner.left();
  const QRect under(left, top + first + 2, right - left, second);
  paintMarked(p, placed(under), option.direction, type::small(), m_theme.textMuted, r.remark);
  if (r.excerpt.isEmpty()) return;
  QFont serif = type::passage();
  serif.setPixelSize(type::small().pixelSize());
  const int used = QFontMetrics(type::small()).horizontalAdvance(r.remark) + 12;
  if (under.width() - used > 60)
    paintMarked(p, placed(under.adjusted(used, 0, 0, 0)), option.direction, serif, m_theme.textMuted, r.excerpt);
}

}  // namespace collate::ui
