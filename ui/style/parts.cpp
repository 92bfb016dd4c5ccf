// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "ui/style/collate_style.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr auto kIconName = "collateIcon";
constexpr int kGlyph = 14;
constexpr int kGlyphGap = 5;

}  // namespace

KeyCap::KeyCap(const QString& key, QWidget* parent) : QWidget(parent), m_key(key) {
  setFont(type::caption());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  resize(KeyCap::sizeHint());  // a tab bar takes it as it is
}

void KeyCap::setKey(const QString& key) {
  m_key = key;
  resize(KeyCap::sizeHint());
  updateGeometry();
  update();
}

QSize KeyCap::sizeHint() const {
  const QFontMetrics metrics(font());
  return {std::max(metrics.horizontalAdvance(m_key) + 9, 14), metrics.height() + 3};
}

void KeyCap::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(palette().color(QPalette::Midlight));
  p.setBrush(palette().color(QPalette::Base));
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  p.setPen(palette().color(QPalette::PlaceholderText));
  p.drawText(rect(), Qt::AlignCenter, m_key);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(text);
}

void ElidedLabel::setText(const QString& text, const QString& shorter) {
  if (text == m_text && shorter == m_shorter) return;
  m_text = text;
  m_shorter = shorter;
  setAccessibleName(text);
  settleToolTip();
  updateGeometry();
  update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
  m_mode = mode;
  update();
}

QSize ElidedLabel::sizeHint() const {
  const QFontMetrics metrics = fontMetrics();
  return {metrics.horizontalAdvance(m_text) + 2, std::max(metrics.height(), 16)};
}

QSize ElidedLabel::minimumSizeHint() const {
  return {std::min(fontMetrics().horizontalAdvance(QStringLiteral("mmm…")), sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::settleToolTip() { setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? m_text : QString()); }

void ElidedLabel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  settleToolTip();
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setPen(palette().color(foregroundRole()));
  const bool fits = m_shorter.isEmpty() || fontMetrics().horizontalAdvance(m_text) <= width();
  drawWords(p, rect(), fontMetrics().elidedText(fits ? m_text : m_shorter, m_mode, width()), layoutDirection());
}

KindLabel::KindLabel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFont(type::small());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KindLabel::setKind(std::optional<DisagreementKind> kind) {
  m_kind = kind;
  QFont f = type::small();
  if (kind == DisagreementKind::Contradiction) f.setWeight(QFont::DemiBold);
  setFont(f);
  setAccessibleName(word());
  updateGeometry();
  update();
}

void KindLabel::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

QString KindLabel::word() const { return m_kind ? kindLabel(*m_kind) : tr("agreement"); }

QSize KindLabel::sizeHint() const {
  return {kGlyph + kGlyphGap + fontMetrics().horizontalAdvance(word()) + 2, std::max(fontMetrics().height(), 16)};
}

void KindLabel::paintEvent(QPaintEvent*) {
  QPainter p(this);
  const QColor ink = m_kind ? m_theme.disagreement(*m_kind).ink : m_theme.agreement.ink;
  const QRect box(0, (height() - kGlyph) / 2, kGlyph, kGlyph);
  const QString name = m_kind ? kindIconName(*m_kind) : QStringLiteral("kind-agreement");
  icon(name, ink).paint(&p, style()->visualRect(layoutDirection(), rect(), box));
  p.setPen(ink);
  const QRect words = rect().adjusted(kGlyph + kGlyphGap, 0, 0, 0);
  p.drawText(style()->visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, word());
}

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
  if (orientation == Qt::Horizontal)
    setFixedHeight(1);
  else
    setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), palette().color(QPalette::Midlight)); }

QLabel* textLabel(const QString& text, const QFont& font, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setFont(font);
  label->setTextFormat(Qt::PlainText);
  // Where the window begins to be read, not where its words do: a Latin name in an Arabic window stands under the other words.
  label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
  return label;
}

QLabel* mutedLabel(const QString& text, const QFont& font, QWidget* parent) {
  QLabel* label = textLabel(text, font, parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

QToolButton* iconButton(const QString& iconName, const QString& name, const Theme& theme, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setProperty(kIconName, iconName);
  button->setIcon(icon(iconName, theme.text));
  button->setIconSize(QSize(16, 16));
  button->setAutoRaise(true);
  button->setToolTip(name);
  button->setAccessibleName(name);
  makeSmall(button);
  return button;
}

void recolorIcons(QWidget* root, const Theme& theme) {
  const auto recolor = [&](QAbstractButton* b) {
    const QString name = b->property(kIconName).toString();
    if (!name.isEmpty()) b->setIcon(icon(name, theme.text));
  };
  for (QAbstractButton* b : root->findChildren<QAbstractButton*>()) recolor(b);
  if (auto* self = qobject_cast<QAbstractButton*>(root)) recolor(self);
}

}  // namespace collate::ui
