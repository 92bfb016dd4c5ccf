// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/legend_bar.h"

#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/reader/claim_words.h"
#include "ui/style/marks.h"
#include "ui/style/words.h"
#include "ui/text/counted.h"

namespace collate::ui {
namespace {

constexpr int kEdge = 12;
constexpr int kPadding = 7;
constexpr int kCompactPadding = 3;
constexpr int kGap = 5;
constexpr int kSamplePadding = 3;
constexpr int kIcon = 14;

constexpr std::array kKinds = {MentionKind::Person, MentionKind::Group, MentionKind::Place,     MentionKind::Date,
                               MentionKind::Count,  MentionKind::Means, MentionKind::Originator};

int chipHeight() { return lineOf(type::small(), 15) + 9; }
int barHeight(int rows = 1) { return rows * chipHeight() + 8; }

MentionKind legendKind(MentionKind kind) { return kind == MentionKind::Time ? MentionKind::Date : kind; }

}  // namespace

LegendChip::LegendChip(std::optional<MentionKind> kind, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent),
      m_kind(kind),
      m_theme(theme) {
  setCheckable(true);
  setChecked(true);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setText(kind ? mentionKindLabel(*kind) : tr("Claims"));
  setOffered(true);
  setCount(0);
}

void LegendChip::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void LegendChip::setOffered(bool offered) {
  setEnabled(offered);
  setToolTip(offered ? tr("Show or hide these marks") : tr("All marks are hidden"));
}

void LegendChip::setCount(int count) {
  m_count = count;
  setAccessibleName(counted(count, tr("%2, %1 mark"), tr("%2, %1 marks")).arg(text()));
  updateGeometry();
  update();
}

void LegendChip::setCompact(bool compact) {
  m_compact = compact;
  update();
}

QSize LegendChip::sizeHint() const {
  const QFontMetrics metrics(type::small());
  const int sample = metrics.horizontalAdvance(text()) + (m_kind ? 2 * kSamplePadding : kIcon + 6);
  if (m_compact) return {2 * kCompactPadding + sample, chipHeight()};
  return {2 * kPadding + sample + kGap + metrics.horizontalAdvance(QString::number(m_count)), chipHeight()};
}

void LegendChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.hover);
    painter.drawRoundedRect(rect(), 4, 4);
  }
  if (hasFocus()) {
    painter.setPen(QPen(m_theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
  }
  const QFontMetricsF metrics(type::small());
  const qreal words = metrics.horizontalAdvance(text());
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int padding = m_compact ? kCompactPadding : kPadding;
  QRectF sample(padding, 0, words + (m_kind ? 2 * kSamplePadding : kIcon + 6), height());
  if (mirrored) sample.moveRight(width() - padding);
  paintSample(painter, sample);
  if (m_compact) return;
  QRectF count = mirrored ? QRectF(0, 0, sample.left() - kGap, height()) : QRectF(sample.right() + kGap, 0, width(), height());
  painter.setFont(type::small());
  painter.setPen(isOn() ? m_theme.textMuted : m_theme.textDisabled);
  painter.drawText(count, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
}

void LegendChip::paintSample(QPainter& painter, QRectF rect) const {
  const QFont font = type::small();
  const QFontMetricsF metrics(font);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  painter.setFont(font);
  if (!m_kind) {
    const qreal x = mirrored ? rect.right() - kIcon : rect.left();
    painter.drawPixmap(
        QPointF(x, (height() - kIcon) / 2.0),
        pixmap(QStringLiteral("by-machine"), isOn() ? m_theme.machine : m_theme.textDisabled, kIcon, devicePixelRatioF()));
    rect = mirrored ? rect.adjusted(0, 0, -(kIcon + 6), 0) : rect.adjusted(kIcon + 6, 0, 0, 0);
  }
  const qreal baseline = (height() + metrics.capHeight()) / 2.0 - 1;
  const SpanPiece piece{rect.left(), rect.right(), baseline, rect, metrics.capHeight() + 3, metrics.xHeight() * 0.6};
  if (m_kind && isOn()) paintMarkTint(painter, piece, m_theme.mention(*m_kind).tint);
  painter.setPen(isOn() ? m_theme.text : m_theme.textDisabled);
  painter.drawText(
      QPointF(m_kind ? rect.left() + kSamplePadding : (mirrored ? rect.right() - metrics.horizontalAdvance(text()) : rect.left()),
              baseline),
      text());
  if (m_kind && isOn()) paintMarkLine(painter, piece, *m_kind, m_theme.mention(*m_kind).ink);
}

LegendBar::LegendBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedHeight(barHeight());
  for (const MentionKind k : kKinds) m_chips.push_back(new LegendChip(k, theme, this));
  m_chips.push_back(new LegendChip(std::nullopt, theme, this));
  for (LegendChip* chip : m_chips) connect(chip, &LegendChip::toggled, this, [this, chip] { toggled(*chip); });
}

void LegendBar::toggled(const LegendChip& chip) {
  if (chip.kind())
    m_filter.set(*chip.kind(), chip.isChecked());
  else
    m_filter.claims = chip.isChecked();
  emit filterChanged();
}

void LegendBar::setTheme(const Theme& theme) {
  m_theme = theme;
  for (LegendChip* chip : m_chips) chip->setTheme(theme);
  update();
}

void LegendBar::setCounts(const SourcePage& page) {
  for (LegendChip* chip : m_chips) {
    const auto count =
        chip->kind() ? std::ranges::count(page.mentions(), *chip->kind(), [](const PageMention& m) { return legendKind(m.kind); })
                     : std::ranges::count_if(page.claims(), [](const PageClaim& c) { return c.review != Review::Rejected; });
    chip->setCount(static_cast<int>(count));
  }
  arrange();
}

void LegendBar::setMarksShown(bool shown) {
  m_filter.all = shown;
  for (LegendChip* chip : m_chips) chip->setOffered(shown);
  emit filterChanged();
}

void LegendBar::resizeEvent(QResizeEvent*) { arrange(); }

// Claims stand at the trailing end. Where the strip is too narrow the counts go first; then it takes a second row.
void LegendBar::arrange() {
  int wanted = 2 * kEdge;
  for (LegendChip* chip : m_chips) {
    chip->setCompact(false);
    wanted += chip->sizeHint().width() + 4;
  }
  for (LegendChip* chip : m_chips) chip->setCompact(wanted > width());
  int row = 0;
  const auto place = [this, &row](LegendChip* chip, int x) {
    const int w = chip->sizeHint().width();
    chip->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - x - w : x, 4 + row * chipHeight(), w, chipHeight());
  };
  LegendChip* claims = m_chips.back();
  const int claimsLeft = std::max(width() - kEdge - claims->sizeHint().width(), kEdge);
  place(claims, claimsLeft);
  int x = kEdge;
  for (std::size_t i = 0; i + 1 < m_chips.size(); ++i) {
    const int w = m_chips[i]->sizeHint().width();
    if (x > kEdge && x + w > (row == 0 ? claimsLeft - 4 : width() - kEdge)) {
      ++row;
      x = kEdge;
    }
    place(m_chips[i], x);
    x += w + 2;
  }
  setFixedHeight(barHeight(row + 1));
}

void LegendBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surfaceAlt);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
}

}  // namespace collate::ui
