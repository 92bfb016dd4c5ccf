// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/figure_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/style/parts.h"
#include "ui/timeline/figure_view.h"

namespace collate::ui {

FigurePanel::FigurePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(tr("A figure over publication time"), this)),
      m_choice(new QComboBox(this)),
      m_incident(new ElidedLabel({}, this)),
      m_icon(new QLabel(this)),
      m_sentence(new ElidedLabel({}, this)),
      m_view(new FigureView(theme, this)) {
  m_choice->setAccessibleName(tr("Figure"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_choice->setFont(type::small());
  m_title->setFont(type::strong());
  m_incident->setFont(type::small());
  m_incident->setForegroundRole(QPalette::PlaceholderText);
  m_sentence->setFont(type::small());
  m_sentence->setForegroundRole(QPalette::PlaceholderText);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(16, 6, 16, 6);
  head->setSpacing(10);
  for (QWidget* w : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_incident)})
    head->addWidget(w);
  head->addStretch(1);
  head->addWidget(m_icon);
  head->addWidget(m_sentence, 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(head);
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
  m_incident->setText(incident ? QString::fromStdString(incident->title) : QString());
  if (!any) {
    m_sentence->setText(incident ? tr("No account gives a figure") : tr("Select an incident to see how its figures changed"));
    return;
  }
  FigureCurve curve = figureCurve(state, *incident, *attribute());
  QString sentence = curve.sentence;
  if (curve.undated > 0) sentence += tr("; %1 in reports without a date").arg(curve.undated);
  m_sentence->setText(sentence);
  m_view->setCurve(std::move(curve));
}

}  // namespace collate::ui
