// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/cell_painter.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/style/value_label.h"
#include "ui/style/words.h"
#include "ui/text/counted.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

struct Cells {
  Q_DECLARE_TR_FUNCTIONS(Cells)
};

constexpr int kPadding = 10;
constexpr int kLetter = 16;
constexpr int kGlyph = 14;
constexpr int kPen = 12;
constexpr int kRow = 46;

QFont bold(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

// Passages in the grid stand a step below the quoted size, 12.5 px of the scale.
QFont gridPassage() {
  QFont font = type::passage();
  font.setPixelSize(qRound(font.pixelSize() * 12.5 / 13.5));
  return font;
}

int firstLine() { return lineOf(type::strong(), 18); }  // the value
int secondLine() { return lineOf(type::small(), 17); }  // the passage, the kind
int firstTop(QRect rect) { return rect.top() + (rect.height() - firstLine() - secondLine()) / 2; }

}  // namespace

StandingLook standingLook(Standing standing, std::optional<DisagreementKind> kind, const Theme& theme) {
  if (kind)
    return {kindIconName(*kind), kindLabel(*kind), theme.disagreement(*kind).ink, *kind == DisagreementKind::Contradiction};
  if (standing == Standing::OneAccount)
    return {QStringLiteral("single-account"), Cells::tr("one account"), theme.textMuted, false};
  return {QStringLiteral("kind-agreement"), Cells::tr("agreement"), theme.agreement.ink, false};
}

int CellPainter::rowHeight() { return std::max(kRow, firstLine() + secondLine() + 11); }

CellPainter::CellPainter(QPainter& painter, const Theme& theme, Qt::LayoutDirection direction)
    : m_painter(painter),
      m_theme(theme),
      m_mirrored(direction == Qt::RightToLeft) {
  m_painter.setLayoutDirection(direction);
}

QRect CellPainter::inner(QRect rect, int start, int end) const {
  return m_mirrored ? rect.adjusted(end, 0, -start, 0) : rect.adjusted(start, 0, -end, 0);
}

void CellPainter::words(QRect rect, const QString& text, const QFont& font, const QColor& color) const {
  m_painter.setFont(font);
  m_painter.setPen(color);
  drawWords(m_painter, rect, text, m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void CellPainter::glyph(QRect cell, int start, int centerY, int size, const QString& name, const QColor& color) const {
  const int x = m_mirrored ? cell.right() + 1 - start - size : cell.left() + start;
  m_painter.drawPixmap(QPoint(x, centerY - size / 2), pixmap(name, color, size, m_painter.device()->devicePixelRatioF()));
}

void CellPainter::attribute(QRect rect, const QModelIndex& index) const {
  const QRect first(rect.left(), firstTop(rect), rect.width(), firstLine());
  const QRect second(rect.left(), first.bottom() + 1, rect.width(), secondLine());
  const bool decided = index.data(ComparisonModel::DecidedRole).toBool(), stale = index.data(ComparisonModel::StaleRole).toBool();
  const int marks = (decided ? kPen + 8 : 0) + (stale ? kPen + 4 : 0);
  words(inner(first, kPadding, kPadding + marks),
        attributeLabel(static_cast<Attribute>(index.data(ComparisonModel::AttributeRole).toInt())), type::strong(), m_theme.text);
  if (decided) glyph(rect, rect.width() - 8 - kPen, first.center().y(), kPen, QStringLiteral("by-analyst"), m_theme.analyst);
  if (stale) glyph(rect, rect.width() - 12 - 2 * kPen, first.center().y(), kPen, QStringLiteral("warning"), m_theme.warning);

  const QVariant kind = index.data(ComparisonModel::KindRole);
  const StandingLook look =
      standingLook(static_cast<Standing>(index.data(ComparisonModel::StandingRole).toInt()),
                   kind.isValid() ? std::optional(static_cast<DisagreementKind>(kind.toInt())) : std::nullopt, m_theme);
  glyph(rect, kPadding, second.center().y(), kGlyph, look.icon, look.ink);
  words(inner(second, kPadding + kGlyph + 5, 4), look.word, look.bold ? bold(type::small()) : type::small(), look.ink);
}

void CellPainter::originators(QRect rect, const QModelIndex& index) const {
  const QRect first(rect.left(), firstTop(rect), rect.width(), firstLine());
  const QRect second(rect.left(), first.bottom() + 1, rect.width(), secondLine());
  const int outlets = index.data(ComparisonModel::OutletsRole).toInt(),
            independent = index.data(ComparisonModel::IndependentRole).toInt();
  const QFont font = independent < outlets ? bold(type::small()) : type::small();
  words(inner(first, kPadding, 2), counted(independent, Cells::tr("1 originator"), Cells::tr("%1 originators")), font,
        m_theme.text);
  words(inner(second, kPadding, 2), counted(outlets, Cells::tr("in 1 outlet"), Cells::tr("in %1 outlets")), type::small(),
        m_theme.textMuted);
}

void CellPainter::none(QRect rect, Stance stance) const {
  const QColor ink = stance == Stance::TooEarly ? m_theme.stance.tooEarly : m_theme.stance.silent;
  glyph(rect, kPadding, rect.center().y(), kGlyph, stanceIconName(stance), ink);
  words(inner(rect, kPadding + kGlyph + 6, kPadding), stanceLabel(stance), type::small(), ink);
}

// Muted and with the word: a figure that is struck through reads as another ("1" as a plus).
void CellPainter::rejected(QRect rect, const Value& value) const {
  const QRect first(rect.left(), firstTop(rect), rect.width(), firstLine());
  const QRect second(rect.left(), first.bottom() + 1, rect.width(), secondLine());
  words(inner(first, kPadding, kPadding), valueLabel(value), type::body(), m_theme.textMuted);
  glyph(rect, kPadding, second.center().y(), kGlyph, QStringLiteral("rejected"), m_theme.textMuted);
  words(inner(second, kPadding + kGlyph + 5, kPadding), Cells::tr("rejected"), type::small(), m_theme.textMuted);
}

void CellPainter::account(QRect rect, const QModelIndex& index, const CellState& state) const {
  const auto stance = static_cast<Stance>(index.data(ComparisonModel::StanceRole).toInt());
  if (const QVariant struck = index.data(ComparisonModel::RejectedRole); struck.isValid()) {
    rejected(rect, struck.value<Value>());
  } else if (stance == Stance::Silent || stance == Stance::TooEarly) {
    none(rect, stance);
  } else {
    const QRect first(rect.left(), firstTop(rect), rect.width(), firstLine());
    const QRect second(rect.left(), first.bottom() + 1, rect.width(), secondLine());
    const bool hedged = index.data(ComparisonModel::ModalityRole).toInt() == static_cast<int>(Modality::Hedged);
    // A cell's own words may say more than the claim's ("at least 2, his wives"); a date in TIMEX3 says it worse.
    const QVariant claim = index.data(ComparisonModel::ClaimValueRole);
    QString value = index.data(Qt::DisplayRole).toString();
    const bool alone = claim.isValid() && value == QString::fromStdString(claim.value<Value>().text);
    value = alone ? valueLabel(claim.value<Value>()) : saidValue(toUtf8(value));
    int start = kPadding;
    if (stance == Stance::Denies || hedged) {
      const QColor ink = hedged ? m_theme.modality.hedged : m_theme.stance.denied;
      glyph(rect, start, first.center().y(), 13, hedged ? modalityIconName(Modality::Hedged) : stanceIconName(stance), ink);
      start += 13 + 5;
      if (!hedged) value = value.isEmpty() ? stanceLabel(stance) : Cells::tr("denied: %1").arg(value);
    }
    words(inner(first, start, kPadding + (state.letter.isNull() ? 0 : kLetter)), value, type::body(), m_theme.text);
    words(inner(second, kPadding, kPadding), index.data(ComparisonModel::PassageRole).toString(), gridPassage(),
          m_theme.textMuted);
  }
  if (!state.letter.isNull()) {
    const int x = m_mirrored ? rect.left() + 6 : rect.right() - 5 - kLetter;
    letterSquare(m_painter, QRectF(x, rect.top() + 6, kLetter, kLetter), state.letter, m_theme);
  }
  if (state.current) {
    m_painter.setPen(QPen(state.focused ? m_theme.focus : m_theme.borderStrong, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(1, 1, 0, -1));
  }
}

void CellPainter::letterSquare(QPainter& painter, QRectF square, QChar letter, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.accent);
  painter.drawRoundedRect(square, 3, 3);
  painter.setFont(bold(type::caption()));
  painter.setPen(theme.textOnAccent);
  painter.drawText(square, Qt::AlignCenter, letter);
  painter.restore();
}

void CellPainter::bracket(const std::vector<QRect>& members, int y, int height, bool opensUp) const {
  if (members.empty()) return;
  std::vector<QRect> ordered = members;
  std::ranges::sort(ordered, {}, [](const QRect& r) { return r.left(); });
  const QPen solid(m_theme.textMuted, 1.5);
  QPen dotted = solid;
  dotted.setStyle(Qt::DotLine);
  const int line = opensUp ? y + height : y, tip = opensUp ? y : y + height;
  m_painter.save();
  m_painter.setRenderHint(QPainter::Antialiasing);
  const int left = ordered.front().left() + kPadding, right = ordered.back().right() - kPadding;
  m_painter.setPen(solid);
  m_painter.drawLine(QPointF(left, tip), QPointF(left, line));
  m_painter.drawLine(QPointF(right, tip), QPointF(right, line));
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    const int from = i == 0 ? left : ordered[i].left() - 1;
    const int to = i + 1 == ordered.size() ? right : ordered[i].right() + 1;
    m_painter.setPen(solid);
    m_painter.drawLine(QPointF(from, line), QPointF(to, line));
    if (i + 1 == ordered.size() || ordered[i + 1].left() <= to + 1) continue;
    m_painter.setPen(dotted);
    m_painter.drawLine(QPointF(to, line), QPointF(ordered[i + 1].left(), line));
  }
  m_painter.restore();
}

}  // namespace collate::ui
