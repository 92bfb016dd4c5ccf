// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/source_header.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "ui/style/collate_style.h"
#include "ui/style/words.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kAround = 16;  // above and below the two lines
constexpr int kEdge = 16;
constexpr int kSign = 12;
constexpr int kHashFrom = 640;   // narrower heads go without the hash
constexpr int kPlaceFrom = 560;  // and without the words between the arrows
constexpr int kWordsFrom = 440;  // and with signs on their buttons

int nameLine() { return lineOf(type::strong(), 18); }
int dateLineHeight() { return lineOf(type::small(), 18); }

QString dayWords(QDate day) { return dated(day, QStringLiteral("d MMM yyyy")); }

QString publicationDay(const Source& source) { return dayWords(QDate(std::chrono::year_month_day(source.published->day))); }

QString publishedWords(const Source& source) {
  if (!source.published) return SourceHeader::tr("Publication date not known");
  const QString day = publicationDay(source);
  if (!source.published->minute) return SourceHeader::tr("Published %1").arg(day);
  const QTime time(*source.published->minute / 60, *source.published->minute % 60);
  return SourceHeader::tr("Published %1, %2").arg(day, time.toString(QStringLiteral("HH:mm")));
}

QString languageWords(const Source& source) {
  if (source.language.empty()) return {};
  const QLocale::Language language = QLocale::codeToLanguage(toQt(source.language));
  if (language == QLocale::AnyLanguage) return toQt(source.language);
  return QCoreApplication::translate("Languages", qPrintable(QLocale::languageToString(language)));
}

// From the whole line to the day alone.
QStringList dateLines(const Source& source) {
  QStringList parts{publishedWords(source)};
  const QDateTime taken = QDateTime::fromString(toQt(source.takenIn), Qt::ISODate).toLocalTime();
  if (taken.isValid()) parts << SourceHeader::tr("taken in %1").arg(dayWords(taken.date()));
  if (const QString language = languageWords(source); !language.isEmpty()) parts << language;
  QStringList lines{joined(parts), parts.front()};
  if (source.published) lines << publicationDay(source);
  return lines;
}

QToolButton* arrow(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setAutoRaise(true);
  button->setFixedSize(24, 24);
  button->setIconSize({16, 16});
  return button;
}

}  // namespace

QString shortHash(const QString& sha256) {
  if (sha256.size() < 12) return sha256;
  return QStringLiteral("%1 %2…%3").arg(sha256.first(4), sha256.mid(4, 4), sha256.last(4));
}

SourceHeader::SourceHeader(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  m_previous = arrow(this);
  m_next = arrow(this);
  m_place = new QLabel(this);
  m_place->setAlignment(Qt::AlignCenter);
  m_lock = new QLabel(this);
  m_hashLabel = new QLabel(this);
  m_hashLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_edit = new QPushButton(this);
  makeSmall(m_edit);
  m_edit->setToolTip(tr("Set who published this and when"));
  m_original = new QPushButton(tr("Original"), this);
  makeSmall(m_original);
  m_edit->setAccessibleName(tr("Edit who published this and when"));
  m_original->setAccessibleName(tr("Original"));
  m_original->setToolTip(tr("Show the source as it was taken in"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kEdge, 0, kEdge, 0);
  row->setSpacing(8);
  row->addStretch(1);
  for (QWidget* w : std::initializer_list<QWidget*>{m_previous, m_place, m_next, m_lock, m_hashLabel, m_edit, m_original})
    row->addWidget(w);
  connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
  connect(m_original, &QPushButton::clicked, this, &SourceHeader::originalRequested);
  connect(m_edit, &QPushButton::clicked, this, &SourceHeader::editRequested);
  setTheme(theme);
}

void SourceHeader::setTheme(const Theme& theme) {
  m_theme = theme;
  setFixedHeight(nameLine() + dateLineHeight() + kAround);
  m_previous->setIcon(icon(QStringLiteral("chevron-left"), theme.text));
  m_next->setIcon(icon(QStringLiteral("chevron-right"), theme.text));
  m_lock->setPixmap(pixmap(QStringLiteral("lock"), theme.textMuted, 12, devicePixelRatioF()));
  QPalette muted = theme.palette();
  muted.setColor(QPalette::WindowText, theme.textMuted);
  m_place->setPalette(muted);
  m_place->setFont(type::small());
  m_hashLabel->setPalette(muted);
  QFont mono = type::mono();
  mono.setPixelSize(type::caption().pixelSize());
  m_hashLabel->setFont(mono);
  m_edit->setFont(type::small());
  m_original->setFont(type::small());
  update();
  arrange();
}

void SourceHeader::setSource(const Source& source) {
  m_outlet = toQt(sourceLabel(source));
  m_dates = dateLines(source);
  m_dated = source.published.has_value();
  m_hash = toQt(source.sha256);
  m_hashLabel->setText(leftToRight(shortHash(m_hash)));
  const QString tip = tr("SHA-256 of the bytes as taken in:\n%1").arg(m_hash);
  m_hashLabel->setToolTip(tip);
  m_lock->setToolTip(tip);
  setAccessibleName(listed({m_outlet, m_dates.front()}));
  QStringList full{m_outlet, m_dates.front()};
  if (!source.title.empty()) full.insert(1, toQt(source.title));
  if (!source.file.empty()) full << toQt(source.file);
  setToolTip(full.join(u'\n'));
  arrange();
}

void SourceHeader::setPlace(bool account, int position, int count) {
  m_place->setText((account ? tr("Account %1 of %2") : tr("Source %1 of %2")).arg(position + 1).arg(count));
  m_previous->setEnabled(position > 0);
  m_next->setEnabled(position + 1 < count);
  m_previous->setToolTip(account ? tr("Previous account of this incident") : tr("Previous source"));
  m_next->setToolTip(account ? tr("Next account of this incident") : tr("Next source"));
  m_previous->setAccessibleName(m_previous->toolTip());
  m_next->setAccessibleName(m_next->toolTip());
  arrange();
}

void SourceHeader::setRemark(const QString& remark) {
  if (remark == m_remark) return;
  m_remark = remark;
  update();
}

void SourceHeader::resizeEvent(QResizeEvent*) { arrange(); }

void SourceHeader::arrange() {
  m_lock->setVisible(width() >= kHashFrom && !m_hash.isEmpty());
  m_hashLabel->setVisible(m_lock->isVisibleTo(this));
  m_place->setVisible(width() >= kPlaceFrom);
  const bool words = width() >= kWordsFrom;
  m_edit->setText(!m_dated ? tr("Set date…") : words ? tr("Edit…") : QString());
  m_edit->setIcon(m_edit->text().isEmpty() ? icon(QStringLiteral("by-analyst"), m_theme.text) : QIcon());
  m_original->setText(words ? tr("Original") : QString());
  m_original->setIcon(words ? QIcon() : icon(QStringLiteral("file"), m_theme.text));
  layout()->activate();
  update();
}

void SourceHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), m_theme.surface);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int room = mirrored ? width() - m_previous->geometry().right() : m_previous->geometry().left();
  QRectF line(kEdge, kAround / 2, room - kEdge - 12, nameLine());
  if (mirrored) line.moveRight(width() - kEdge);
  const auto draw = [&](const QFont& font, const QColor& color, const QString& words) {
    painter.setFont(font);
    painter.setPen(color);
    drawWords(painter, line, words, layoutDirection());
  };
  draw(type::strong(), m_theme.text, m_outlet);
  line.translate(0, nameLine());
  line.setHeight(dateLineHeight());
  const QFontMetrics metrics(type::small());
  if (!m_remark.isEmpty()) {
    const int side = kSign + 4;
    const QRectF sign(mirrored ? line.right() - kSign : line.left(), line.center().y() - kSign / 2.0, kSign, kSign);
    painter.drawPixmap(sign.topLeft(), pixmap(QStringLiteral("warning"), m_theme.warning, kSign, devicePixelRatioF()));
    line = mirrored ? line.adjusted(0, 0, -side, 0) : line.adjusted(side, 0, 0, 0);
    const QString both = joined({m_remark, m_dates.isEmpty() ? QString() : m_dates.back()});
    return draw(type::small(), m_theme.warning, metrics.horizontalAdvance(both) <= line.width() ? both : m_remark);
  }
  const auto fits = std::ranges::find_if(m_dates, [&](const QString& d) { return metrics.horizontalAdvance(d) <= line.width(); });
  if (!m_dates.isEmpty()) draw(type::small(), m_theme.textMuted, fits == m_dates.end() ? m_dates.back() : *fits);
}

}  // namespace collate::ui
