// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/figure_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/style/parts.h"
#include "ui/text/said.h"
#include "ui/timeline/figure_view.h"

namespace collate::ui {

FigurePanel::FigurePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new ElidedLabel({}, this)),
      m_choice(new QComboBox(this)),
      m_incident(new ElidedLabel({}, this)),
      m_icon(new QLabel(this)),
      m_sentence(new ElidedLabel({}, this)),
      m_view(new FigureView(theme, this)) {
  m_choice->setAccessibleName(tr("Figure"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_choice->setFont(type::small());
  m_title->setText(tr("A figure over publication time"), tr("A figure over time"));
  m_title->setFont(type::strong());
  m_incident->setFont(type::small());
  m_incident->setForegroundRole(QPalette::PlaceholderText);
  m_sentence->setFont(type::small());
  m_sentence->setForegroundRole(QPalette::PlaceholderText);
  auto* which = new QHBoxLayout;
  which->setSpacing(10);
  for (QWidget* w : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_incident)})
    which->addWidget(w);
  which->addStretch(1);
  auto* said = new QHBoxLayout;
  said->setSpacing(10);
  said->addWidget(m_icon);
  said->addWidget(m_sentence, 1);
  m_head->setContentsMargins(16, 6, 16, 6);
  m_head->setSpacing(6);
  m_head->addLayout(which);
  m_head->addLayout(said);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(m_head);
  column->addWidget(m_view);
  connect(m_choice, &QComboBox::activated, this, &FigurePanel::attributeChosen);
  setAutoFillBackground(true);
  setTheme(theme);
}

void FigurePanel::setTheme(const Theme& theme) {
  QPalette surface = theme.palette();
  surface.setColor(QPalette::Window, theme.surface);
  setPalette(surface);
  m_icon->setPixmap(pixmap(QStringLiteral("info"), theme.textMuted, 14, devicePixelRatioF()));
  m_view->setTheme(theme);
}

// Where the sentence finds no room beside what it is about, it stands under it.
void FigurePanel::arrange() {
  const int beside = m_title->sizeHint().width() + (m_choice->isHidden() ? 0 : m_choice->sizeHint().width() + 10) +
                     m_incident->sizeHint().width() + m_icon->sizeHint().width() + m_sentence->sizeHint().width() + 30 + 32;
  m_head->setDirection(beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  const int named = m_title->sizeHint().width() + m_choice->sizeHint().width() + m_incident->sizeHint().width() + 20 + 32;
  m_incident->setVisible(beside <= width() || named <= width());  // the list and the inspector name it, too
}

void FigurePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

QString FigurePanel::sentence() const { return m_sentence->text(); }

std::optional<Attribute> FigurePanel::attribute() const {
  const QVariant chosen = m_choice->currentData();
  return chosen.isValid() ? std::optional(static_cast<Attribute>(chosen.toInt())) : std::nullopt;
}

void FigurePanel::offer(const Incident* incident) {
  const QSignalBlocker quiet(m_choice);
  const std::optional<Attribute> before = attribute();
  m_choice->clear();
  if (!incident) return;
  const std::vector<Attribute> figures = figuresOf(*incident);
  for (Attribute a : figures) m_choice->addItem(attributeLabel(a), static_cast<int>(a));
  if (figures.empty()) return;
  const bool stays = before && std::ranges::contains(figures, *before);
  m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(stays ? *before : mostDisputed(*incident, figures))));
}

void FigurePanel::showIncident(const CaseState& state, const Incident* incident) {
  offer(incident);
  const bool any = m_choice->count() > 0;
  m_choice->setVisible(any);
  m_view->setVisible(any);
  m_incident->setText(incident ? said(incident->title) : QString());
  if (!any) {
    m_sentence->setText(incident ? tr("No account gives a figure") : tr("Select an incident to see how its figures changed"));
    return arrange();
  }
  FigureCurve curve = figureCurve(state, *incident, *attribute());
  const bool placed = !curve.lines.empty();
  m_view->setVisible(placed);
  QString sentence = curve.sentence;
  if (sentence.endsWith(u'.')) sentence.chop(1);
  if (!placed)
    sentence = tr("Only reports without a date give it: set the date in the Reader");
  else if (curve.undated > 0)
    sentence += tr("; %1 in reports without a date").arg(curve.undated);
  m_sentence->setText(sentence);
  m_view->setCurve(std::move(curve));
  arrange();
}

}  // namespace collate::ui
