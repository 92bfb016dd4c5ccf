// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_side_column.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>
#include <algorithm>

#include "ui/map/map_legend.h"
#include "ui/map/map_side.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kWidth = 216;   // at a small size of 12 px; grows with the system font
constexpr int kHeight = 172;  // under the map, with a list
constexpr int kLine = 36;

int columnWidth() { return kWidth * std::max(12, type::small().pixelSize()) / 12; }

}  // namespace

MapSideColumn::MapSideColumn(MapSideModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_line(new QWidget(this)),
      m_words(mutedLabel({}, type::small(), m_line)),
      m_button(new QToolButton(m_line)),
      m_list(new MapSideList(model, theme, this)),
      m_legend(new MapLegend(theme, this)),
      m_sheet(new MapLegend(theme)) {
  auto* line = new QHBoxLayout(m_line);
  line->setContentsMargins(12, 0, 12, 0);
  line->addWidget(m_words, 1);
  line->addWidget(m_button);
  m_line->setFixedHeight(kLine);
  m_sheet->setFixedWidth(columnWidth());
  auto* menu = new QMenu(m_button);
  auto* sheet = new QWidgetAction(menu);
  sheet->setDefaultWidget(m_sheet);
  menu->addAction(sheet);
  m_button->setText(tr("Legend"));
  m_button->setAutoRaise(true);
  m_button->setPopupMode(QToolButton::InstantPopup);
  m_button->setMenu(menu);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_line);
  column->addWidget(m_list, 1);
  column->addWidget(m_legend);
  setAutoFillBackground(true);
  setTheme(theme);
  settle();
}

void MapSideColumn::setTheme(const Theme& theme) {
  QPalette surface = theme.palette();
  surface.setColor(QPalette::Window, theme.surface);
  setPalette(surface);
  m_button->setFont(type::small());
  m_list->setTheme(theme);
  for (MapLegend* legend : {m_legend, m_sheet}) legend->setTheme(theme);
}

void MapSideColumn::setUnder(bool under) {
  m_under = under;
  settle();
}

bool MapSideColumn::isFolded() const { return m_under && m_list->isHidden(); }

bool MapSideColumn::follow() {
  const bool before = isFolded();
  m_any = m_model.rowCount() > 0;
  settle();
  return isFolded() != before;
}

void MapSideColumn::settle() {
  int listed = 0;
  for (int r = 0; r < m_model.rowCount(); ++r) listed += m_model.index(r).data(MapSideModel::HeadingRole).toBool() ? 0 : 1;
  m_words->setText(m_any ? tr("Not on the map: %1").arg(listed) : tr("Every incident is on the map."));
  m_line->setVisible(m_under);
  m_legend->setVisible(!m_under);
  m_list->setVisible(!m_under || m_any);
  setMinimumWidth(m_under ? 0 : columnWidth());
  setMaximumWidth(m_under ? QWIDGETSIZE_MAX : columnWidth());
  setMaximumHeight(!m_under ? QWIDGETSIZE_MAX : m_any ? kHeight : kLine);
}

}  // namespace collate::ui
