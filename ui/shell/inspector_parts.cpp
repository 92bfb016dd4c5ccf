// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector_parts.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/style/parts.h"
#include "ui/style/words.h"
#include "ui/text/directed.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kSign = 12;
constexpr int kDot = 11;
constexpr int kBarLine = 22;
constexpr int kPillHeight = 18;

// An attribute's claims of one cell rest on the outlet itself where no originator is named.
QString roleInChain(std::size_t position, std::size_t last, const Source& source, const std::string& name) {
  if (!source.agency.empty() && name == source.agency) return ChainView::tr("agency, copied by the outlet");
  if (position == last) return ChainView::tr("first origin given");
  return ChainView::tr("as relayed by the outlet");
}

}  // namespace

QLabel* wrapped(const QString& text, const QFont& font, QWidget* parent) {
  QLabel* label = textLabel(text, font, parent);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setFocusPolicy(Qt::NoFocus);
  return label;
}

QLabel* wrappedMuted(const QString& text, const QFont& font, QWidget* parent) {
  QLabel* label = wrapped(text, font, parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

SignLabel::SignLabel(QWidget* parent) : QWidget(parent) {
  setFont(type::small());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::say(const QString& iconName, const QString& word, const QColor& ink) {
  m_icon = iconName;
  m_word = word;
  m_ink = ink;
  setAccessibleName(word);
  updateGeometry();
  update();
}

QSize SignLabel::sizeHint() const {
  return {kSign + 7 + fontMetrics().horizontalAdvance(m_word), std::max(16, fontMetrics().height())};
}

void SignLabel::paintEvent(QPaintEvent*) {
  QPainter p(this);
  const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
  icon(m_icon, m_ink).paint(&p, placed({0, (height() - kSign) / 2, kSign, kSign}));
  p.setPen(m_ink);
  p.drawText(placed(rect().adjusted(kSign + 5, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

ChainView::ChainView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChainView::setLinks(std::vector<Link> links) {
  m_links = std::move(links);
  QStringList words;
  for (const Link& l : m_links) words += l.name;
  setAccessibleName(words.join(QStringLiteral(" ‹ ")));
  updateGeometry();
  update();
}

void ChainView::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

int ChainView::rowHeight() const { return QFontMetrics(type::body()).height() + QFontMetrics(type::small()).height() + 9; }

QSize ChainView::sizeHint() const { return {120, std::max(1, static_cast<int>(m_links.size()) * rowHeight() - 4)}; }

void ChainView::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const int row = rowHeight();
  const int body = QFontMetrics(type::body()).height();
  const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
  for (std::size_t i = 0; i < m_links.size(); ++i) {
    const int y = static_cast<int>(i) * row;
    const QRectF dot = QRectF(placed({0, y + (body - kDot) / 2 + 1, kDot, kDot})).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool last = i + 1 == m_links.size();
    if (!last) {
      p.setPen(QPen(m_theme.borderStrong, 1.5));
      p.drawLine(QPointF(dot.center().x(), dot.bottom() + 1), QPointF(dot.center().x(), dot.top() + row));
    }
    p.setPen(QPen(m_theme.textMuted, 1.5));
    p.setBrush(last ? m_theme.textMuted : m_theme.surface);
    p.drawEllipse(dot);
    const QRect words = placed({kDot + 10, y, width() - kDot - 10, body});
    p.setPen(m_theme.text);
    p.setFont(type::body());
    drawWords(p, words, m_links[i].name, layoutDirection());
    p.setPen(m_theme.textMuted);
    p.setFont(type::small());
    drawWords(p, QRect(words.left(), words.top() + body, words.width(), p.fontMetrics().height()), m_links[i].what,
              layoutDirection());
  }
}

std::vector<ChainView::Link> linksOf(const CaseState& state, const ClaimRef& ref) {
  const Source& source = state.sourceOf(ref.account);
  const Claim& claim = state.claimOf(ref);
  std::vector<ChainView::Link> links = {{toQt(sourceLabel(source)), ChainView::tr("outlet")}};
  if (claim.originators.empty()) links.front().what = ChainView::tr("outlet, on its own word");
  for (std::size_t i = 0; i < claim.originators.size(); ++i)
    links.push_back(
        {toQt(claim.originators[i].name), roleInChain(i, claim.originators.size() - 1, source, claim.originators[i].name)});
  return links;
}

Pills::Pills(const QStringList& words, bool byAnalyst, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_byAnalyst(byAnalyst),
      m_theme(theme) {
  setFont(type::caption());
  setAccessibleName(listed(words));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

std::vector<QRect> Pills::places(int width) const {
  std::vector<QRect> rects;
  int x = 0;
  int y = 0;
  for (const QString& word : m_words) {
    const int wide = fontMetrics().horizontalAdvance(word) + 12;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += kPillHeight + 4;
    }
    rects.emplace_back(x, y, std::min(wide, std::max(width, 24)), kPillHeight);
    x += wide + 6;
  }
  return rects;
}

QSize Pills::sizeHint() const { return {120, heightForWidth(std::max(width(), 200))}; }
int Pills::heightForWidth(int width) const { return m_words.isEmpty() ? 0 : places(width).back().bottom() + 1; }

void Pills::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const std::vector<QRect> rects = places(width());
  for (std::size_t i = 0; i < rects.size(); ++i) {
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), rects[i]);
    p.setPen(m_byAnalyst ? m_theme.analyst : m_theme.borderStrong);
    p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m_byAnalyst ? 3 : 8, m_byAnalyst ? 3 : 8);
    p.setPen(m_byAnalyst ? m_theme.analyst : m_theme.textMuted);
    p.drawText(box, Qt::AlignCenter,
               p.fontMetrics().elidedText(m_words[static_cast<qsizetype>(i)], Qt::ElideRight, box.width() - 8));
  }
}

AgreementBars::AgreementBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

void AgreementBars::setIncident(const Incident& incident) {
  m_kinds = {};
  m_agreeing = m_single = 0;
  for (const Comparison& c : incident.comparisons) {
    if (c.kind) ++m_kinds[static_cast<std::size_t>(*c.kind)];
    m_agreeing += c.standing == Standing::Agreement;
    m_single += c.standing == Standing::OneAccount;
  }
  updateGeometry();
  update();
}

void AgreementBars::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

std::vector<AgreementBars::Bar> AgreementBars::bars() const {
  using enum DisagreementKind;
  std::vector<Bar> list;
  for (const DisagreementKind k : {Contradiction, Evolution, Scope, Precision, Convention, Variant})
    if (const int n = m_kinds[static_cast<std::size_t>(k)]; n > 0)
      list.push_back({kindIconName(k), kindLabel(k), m_theme.disagreement(k).ink, n, k == Contradiction});
  if (m_agreeing > 0) list.push_back({"kind-agreement", tr("agreement"), m_theme.agreement.ink, m_agreeing, false});
  if (m_single > 0) list.push_back({"single-account", tr("one account only"), m_theme.textMuted, m_single, false});
  return list;
}

QSize AgreementBars::sizeHint() const { return {120, static_cast<int>(bars().size()) * kBarLine}; }

void AgreementBars::paintEvent(QPaintEvent*) {
  QPainter p(this);
  constexpr int kWord = 128;
  constexpr int kCount = 20;
  const std::vector<Bar> list = bars();
  int most = 1;
  for (const Bar& b : list) most = std::max(most, b.count);
  const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
  const int room = std::min(112, width() - kWord - kCount - 4);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Bar& b = list[i];
    const int y = static_cast<int>(i) * kBarLine;
    icon(b.iconName, b.ink).paint(&p, placed({0, y + 4, 14, 14}));
    QFont font = type::small();
    if (b.strong) font.setWeight(QFont::DemiBold);
    p.setFont(font);
    p.setPen(b.ink);
    p.drawText(placed({19, y, kWord - 19, kBarLine}), Qt::AlignVCenter | Qt::AlignLeading, b.word);
    const bool single = b.iconName == QLatin1String("single-account");
    p.fillRect(placed({kWord, y + 8, std::max(4, room * b.count / most), 6}), single ? m_theme.borderStrong : b.ink);
    p.setFont(type::small());
    p.setPen(m_theme.textMuted);
    p.drawText(placed({width() - kCount, y, kCount, kBarLine}),
               Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), QString::number(b.count));
  }
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 2, std::max(18, fontMetrics().height())}; }

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter p(this);
  QFont f = font();
  f.setUnderline(underMouse());
  p.setFont(f);
  p.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, isEnabled() ? QPalette::Link : QPalette::Text));
  p.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, text());
}

RowButton::RowButton(const QString& name, const QString& remark, const QString& trailing, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent),
      m_remark(remark),
      m_trailing(trailing),
      m_theme(theme) {
  setText(name);
  setAccessibleName(name + ' ' + remark);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RowButton::sizeHint() const {
  const int lines = QFontMetrics(type::body()).height() + (m_remark.isEmpty() ? 0 : QFontMetrics(type::small()).height());
  return {120, lines + 6};
}

void RowButton::wrapRemark() {
  m_wraps = true;
  QSizePolicy policy = sizePolicy();
  policy.setVerticalPolicy(QSizePolicy::Minimum);  // as high as its words, not as its hint of one line
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int RowButton::heightForWidth(int width) const {
  const QRect words = QFontMetrics(type::small()).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_remark);
  return QFontMetrics(type::body()).height() + (m_remark.isEmpty() ? 0 : words.height()) + 6;
}

void RowButton::mousePressEvent(QMouseEvent* event) {
  m_pressed = event->position().toPoint();
  QAbstractButton::mousePressEvent(event);
}

void RowButton::mouseMoveEvent(QMouseEvent* event) {
  const bool dragging = m_dragged && (event->buttons() & Qt::LeftButton) &&
                        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
  if (!dragging) return QAbstractButton::mouseMoveEvent(event);
  setDown(false);
  auto* drag = new QDrag(window());  // the row may be gone before it is let go
  drag->setMimeData(m_dragged());
  drag->setPixmap(grab());
  drag->exec(Qt::MoveAction);
}

void RowButton::paintEvent(QPaintEvent*) {
  QPainter p(this);
  if (underMouse()) p.fillRect(rect().adjusted(-4, 0, 4, 0), m_theme.hover);
  const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
  const int first = QFontMetrics(type::body()).height();
  p.setFont(type::small());
  p.setPen(m_theme.textMuted);
  const int trailing = p.fontMetrics().horizontalAdvance(m_trailing);
  const int room = width() - trailing - (trailing > 0 ? 8 : 0);
  drawWords(p, placed({width() - trailing, 3, trailing + 1, first}), m_trailing, layoutDirection());
  const QRect under(0, 3 + first, width(), height() - 3 - first);
  if (m_wraps)
    p.drawText(under,
               static_cast<int>(Qt::AlignTop | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap,
               m_remark);
  else
    drawWords(p, placed(QRect(under.topLeft(), QSize(width(), p.fontMetrics().height()))), m_remark, layoutDirection());
  p.setFont(type::body());
  p.setPen(m_theme.text);
  drawWords(p, placed({0, 3, room, first}), text(), layoutDirection());
}

}  // namespace collate::ui
