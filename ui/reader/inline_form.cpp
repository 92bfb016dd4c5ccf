// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/inline_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>

#include "ui/style/collate_style.h"
#include "ui/style/value_label.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kShadow = 10;  // room around the card
constexpr int kPadding = 12;
constexpr int kRadius = 8;

QIcon swatch(const Ink& ink, qreal ratio) {
  constexpr int kSize = 16;
  QPixmap pixmap(QSize(kSize, kSize) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ink.ink, 1.5));
  painter.setBrush(ink.tint);
  painter.drawRoundedRect(QRectF(1.5, 1.5, kSize - 3, kSize - 3), 4, 4);
  return pixmap;
}

// Is what is typed a value of the attribute? Marks the field where it is not.
bool readsAs(Attribute attribute, QLineEdit& field, const DayReader& days) {
  const bool read = days.claimValue(attribute, field.text()).has_value();
  markInvalid(&field, !read);
  return read;
}

// A day as the window writes it, where that is read back; any other date in ISO 8601.
QString proposalFor(const PageClaim& claim, const DayReader& days) {
  const DateValue* date = claim.value.date();
  if (!date) return toQt(claim.value.text);
  QString label = valueLabel(claim.value);
  if (days.claimValue(Attribute::Date, label) == date->timex) return label;
  return toQt(days.claimValue(Attribute::Date, toQt(date->timex)) ? date->timex : claim.value.text);
}

}  // namespace

InlineForm::InlineForm(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFocusPolicy(Qt::StrongFocus);
  setPalette(theme.palette());
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(kShadow + kPadding, kShadow + kPadding, kShadow + kPadding, kShadow + kPadding);
  m_grid->setHorizontalSpacing(8);
  m_grid->setVerticalSpacing(8);
  m_grid->setColumnStretch(1, 1);
  m_accept = new QPushButton(this);
  m_accept->setDefault(true);
  makePrimary(m_accept);
  connect(m_accept, &QPushButton::clicked, this, &InlineForm::accept);
}

void InlineForm::addRow(const QString& label, QWidget* field) {
  auto* name = new QLabel(label, this);
  name->setFont(type::small());
  QPalette muted = palette();
  muted.setColor(QPalette::WindowText, m_theme.textMuted);
  name->setPalette(muted);
  field->setAccessibleName(label);
  const int row = m_grid->rowCount();
  name->setFixedHeight(28);  // level with a field of one line
  m_grid->addWidget(name, row, 0, Qt::AlignTop);
  m_grid->addWidget(field, row, 1);
  field->installEventFilter(this);
}

QLabel* InlineForm::addText(const QString& words) {
  auto* text = new QLabel(words, this);
  text->setFont(type::small());
  text->setWordWrap(true);
  QPalette muted = palette();
  muted.setColor(QPalette::WindowText, m_theme.textMuted);
  text->setPalette(muted);
  m_grid->addWidget(text, m_grid->rowCount(), 0, 1, 2);
  return text;
}

void InlineForm::finish(const QString& verb, QWidget* first) {
  m_accept->setText(verb);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  connect(cancel, &QPushButton::clicked, this, &QWidget::close);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_accept);
  row->addWidget(cancel);
  row->addStretch(1);
  m_grid->addLayout(row, m_grid->rowCount(), 0, 1, 2);
  m_first = first;
}

void InlineForm::openAt(QRect anchor) {
  const QSize size(kWidth + 2 * kShadow, sizeHint().height());
  const QRect room = parentWidget()->rect();
  int y = anchor.bottom() + 4 - kShadow;
  if (y + size.height() > room.bottom()) y = anchor.top() - 4 + kShadow - size.height();
  const int start = layoutDirection() == Qt::RightToLeft ? anchor.right() - size.width() + kShadow : anchor.left() - kShadow;
  setGeometry(std::clamp(start, 0, std::max(0, room.width() - size.width())),
              std::clamp(y, 0, std::max(0, room.height() - size.height())), size.width(), size.height());
  show();
  raise();
  m_first->setFocus(Qt::PopupFocusReason);
}

void InlineForm::accept() {
  if (!m_accept->isEnabled()) return;
  emit accepted();
  close();
}

void InlineForm::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) close();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) accept();
}

// A field of several lines keeps Enter for itself; Ctrl+Enter is Save everywhere. Tab goes on to the next field.
bool InlineForm::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  if (key->key() == Qt::Key_Escape) {
    close();
    return true;
  }
  if (enter && (key->modifiers() & Qt::ControlModifier || !qobject_cast<QPlainTextEdit*>(watched))) {
    accept();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void InlineForm::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
  painter.setPen(Qt::NoPen);
  for (int i = kShadow; i > 0; i -= 2) {
    QColor shade = m_theme.overlay;
    shade.setAlpha(std::min(255, shade.alpha() / 6));
    painter.setBrush(shade);
    painter.drawRoundedRect(card.adjusted(-i, -i + 4, i, i), kRadius + i, kRadius + i);
  }
  painter.setPen(QPen(m_theme.border, 1));
  painter.setBrush(m_theme.surface);
  painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

NoteForm::NoteForm(const Theme& theme, const PageNote& before, QWidget* parent) : InlineForm(theme, parent) {
  m_text = new QPlainTextEdit(before.text, this);
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(72);
  m_text->setPlaceholderText(tr("Empty for a highlight"));
  m_tags = new QLineEdit(before.tags.join(QStringLiteral(", ")), this);
  m_tags->setPlaceholderText(tr("Separated by commas"));
  addRow(tr("Note"), m_text);
  addRow(tr("Tags"), m_tags);
  m_color = new QComboBox(this);
  for (std::size_t i = 0; i < kNoteColorCount; ++i) {
    const auto color = static_cast<NoteColor>(i);
    m_color->addItem(swatch(theme.note(color), devicePixelRatioF()), noteColorLabel(color));
  }
  m_color->setCurrentIndex(static_cast<int>(before.color));
  addRow(tr("Color"), m_color);
  finish(before.id ? tr("Save") : tr("Annotate"), m_text);
  acceptButton()->setToolTip(tr("Ctrl+Enter"));
}

QStringList NoteForm::tags() const {
  QStringList tags;
  const auto take = [&tags](const QString& typed) {
    const QString tag = typed.trimmed();
    const qsizetype sign = tag.startsWith(u'#') ? 1 : 0;
    if (tag.size() > sign) tags << tag.sliced(sign);
  };
  for (const QString& t : m_tags->text().split(u',')) take(t);
  // Whoever writes "#sensitive" in the note means the tag, and a report is redacted by it.
  static const QRegularExpression kHashTag(QStringLiteral("(?<!\\S)#(\\p{L}[\\w-]*)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
  for (auto match = kHashTag.globalMatch(text()); match.hasNext();) take(match.next().captured(1));
  tags.removeDuplicates();
  return tags;
}

ClaimForm::ClaimForm(const Theme& theme, const QString& words, const QString& account, QWidget* parent)
    : InlineForm(theme, parent) {
  m_attribute = new QComboBox(this);
  m_attribute->addItem(tr("Choose…"), -1);
  for (std::size_t i = 0; i < kAttributeCount; ++i)
    m_attribute->addItem(attributeLabel(static_cast<Attribute>(i)), static_cast<int>(i));
  m_value = new QLineEdit(words, this);
  addRow(tr("Attribute"), m_attribute);
  addRow(tr("Value"), m_value);
  QLabel* hint = addText({});
  finish(tr("Add claim"), m_attribute);
  const auto check = [this, hint, goesTo = tr("Goes to: %1").arg(account)] {
    const bool read = readsAs(attribute(), *m_value, m_days);
    hint->setText(read ? goesTo : DayReader::claimRefusal(m_value->text()));
    acceptButton()->setEnabled(m_attribute->currentIndex() > 0 && read && !value().isEmpty());
  };
  connect(m_attribute, &QComboBox::currentIndexChanged, this, check);
  connect(m_value, &QLineEdit::textChanged, this, check);
  check();
}

Attribute ClaimForm::attribute() const { return static_cast<Attribute>(m_attribute->currentData().toInt()); }

QString ClaimForm::value() const { return toQt(m_days.claimValue(attribute(), m_value->text()).value_or(std::string())); }

CorrectionForm::CorrectionForm(const Theme& theme, const PageClaim& claim, QWidget* parent)
    : InlineForm(theme, parent),
      m_attribute(claim.attribute) {
  m_value = new QLineEdit(proposalFor(claim, m_days), this);
  m_value->selectAll();
  addRow(attributeLabel(claim.attribute), m_value);
  QLabel* hint = m_attribute == Attribute::Date ? addText({}) : nullptr;
  finish(tr("Correct"), m_value);
  const auto check = [this, hint] {
    const bool read = readsAs(m_attribute, *m_value, m_days);
    if (hint) hint->setText(read ? tr("Such as 12 August 2025") : DayReader::claimRefusal(m_value->text()));
    acceptButton()->setEnabled(read && !value().isEmpty());
  };
  connect(m_value, &QLineEdit::textChanged, this, check);
  check();
}

QString CorrectionForm::value() const { return toQt(m_days.claimValue(m_attribute, m_value->text()).value_or(std::string())); }

SourceForm::SourceForm(const Theme& theme, const SourceHead& before, QWidget* parent) : InlineForm(theme, parent) {
  m_outlet = new QLineEdit(before.outlet, this);
  m_outlet->setPlaceholderText(tr("Not known"));
  const QString day = before.published ? QString::fromStdString(isoPublished(*before.published)) : QString();
  m_published = new QLineEdit(day, this);
  m_published->setPlaceholderText(tr("Such as 12 August 2025"));
  addRow(tr("Outlet"), m_outlet);
  addRow(tr("Published"), m_published);
  QLabel* hint = addText({});
  finish(tr("Save"), before.published || before.outlet.isEmpty() ? m_outlet : m_published);
  const auto check = [this, hint] {
    const QString typed = m_published->text().trimmed();
    const bool unread = !typed.isEmpty() && !m_days.read(typed);
    markInvalid(m_published, unread);
    hint->setText(unread ? DayReader::refusal(typed) : tr("Days such as “Friday” are placed by the date of publication."));
    acceptButton()->setEnabled(!unread);
  };
  connect(m_published, &QLineEdit::textChanged, this, check);
  check();
}

SourceHead SourceForm::head() const { return {m_outlet->text().trimmed(), m_days.read(m_published->text())}; }

}  // namespace collate::ui
