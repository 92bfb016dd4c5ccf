// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tool_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

#include "ui/commands/keymap.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

constexpr int kHeight = 43;  // and the bar's hairline
constexpr int kControl = 28;
constexpr int kSearchWidth = 380;
constexpr int kSearchLeast = 160;
constexpr int kCaseNameMost = 240;
constexpr int kEdge = 8;

QWidget* separator(QWidget* parent) {
  auto* holder = new QWidget(parent);
  holder->setFixedSize(13, 20);
  auto* line = new HairLine(Qt::Vertical, holder);
  line->setGeometry(6, 0, 1, 20);
  return holder;
}

}  // namespace

SearchButton::SearchButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
  setText(ActionTable::name(Command::FindInCase));
  setAccessibleName(text());
  setToolTip(tr("%1 (%2)").arg(text(), ActionTable::keyText(Command::FindInCase)));
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 6, 0);
  row->addStretch();
  row->addWidget(keyCapOf(Command::FindInCase, this));
}

void SearchButton::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

QSize SearchButton::sizeHint() const { return {kSearchWidth, kControl}; }

void SearchButton::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(underMouse() ? m_theme.borderStrong : m_theme.border);
  p.setBrush(m_theme.surface);
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
  ui::icon("search", m_theme.textMuted).paint(&p, placed({8, (height() - 16) / 2, 16, 16}));
  p.setPen(m_theme.textMuted);
  p.drawText(placed({32, 0, width() - 90, height()}), Qt::AlignVCenter | Qt::AlignLeading, text());
}

ToolRow::ToolRow(ActionTable& actions, QMenu* caseMenu, QMenu* moreMenu, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_theme(theme),
      m_case(new QToolButton(this)),
      m_start(new QWidget(this)),
      m_end(new QWidget(this)),
      m_search(new SearchButton(theme, this)) {
  m_case->setMenu(caseMenu);
  m_case->setPopupMode(QToolButton::InstantPopup);
  m_case->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_case->setAutoRaise(true);
  m_case->setFont(type::strong());
  m_case->setAccessibleName(tr("Case"));

  auto* start = new QHBoxLayout(m_start);
  start->setContentsMargins(0, 0, 0, 0);
  start->setSpacing(2);
  start->addWidget(m_case);
  start->addWidget(separator(m_start));
  start->addWidget(button(Command::Back, Qt::ToolButtonIconOnly));
  start->addWidget(button(Command::Forward, Qt::ToolButtonIconOnly));
  start->addWidget(separator(m_start));
  start->addWidget(button(Command::Undo, Qt::ToolButtonIconOnly));
  start->addWidget(button(Command::Redo, Qt::ToolButtonIconOnly));

  auto* end = new QHBoxLayout(m_end);
  end->setContentsMargins(0, 0, 0, 0);
  end->setSpacing(2);
  QToolButton* import = button(Command::Import, Qt::ToolButtonTextBesideIcon);
  m_actions.action(Command::Import)->setIconText(tr("Import"));
  QToolButton* report = button(Command::Report, Qt::ToolButtonTextBesideIcon);
  m_actions.action(Command::Report)->setIconText(tr("Report"));
  end->addWidget(import);
  end->addWidget(report);
  QToolButton* more = iconButton("more", tr("More"), theme, m_end);
  more->setProperty("collateSmall", false);
  more->setMenu(moreMenu);
  more->setPopupMode(QToolButton::InstantPopup);
  end->addWidget(more);

  connect(m_search, &SearchButton::clicked, m_actions.action(Command::FindInCase), &QAction::trigger);
  setTheme(theme);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QToolButton* ToolRow::button(Command command, Qt::ToolButtonStyle style) {
  auto* b = new QToolButton(this);
  b->setDefaultAction(m_actions.action(command));
  b->setToolButtonStyle(style);
  b->setAutoRaise(true);
  b->setIconSize(QSize(16, 16));
  b->setFocusPolicy(Qt::TabFocus);
  b->setAccessibleName(ActionTable::name(command));
  return b;
}

QSize ToolRow::sizeHint() const { return {600, std::max(kHeight, fontMetrics().height() + 24)}; }

void ToolRow::setCaseName(const QString& name) {
  m_caseName = name;
  m_case->setToolTip(name);
  m_case->setText(QFontMetrics(m_case->font()).elidedText(name, Qt::ElideRight, kCaseNameMost));
  arrange();
}

void ToolRow::setTheme(const Theme& theme) {
  m_theme = theme;
  m_case->setIcon(icon("case", theme.text));
  m_search->setTheme(theme);
  recolorIcons(this, theme);
}

void ToolRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void ToolRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) arrange();
}

// The search stands in the middle of the window as long as both ends leave room; then it moves, then it shrinks.
void ToolRow::arrange() {
  const auto place = [this](QWidget* w, int x, int width, int height) {
    const QRect box(x, (this->height() - height) / 2, width, height);
    w->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
  };
  const int start = m_start->sizeHint().width();
  const int end = m_end->sizeHint().width();
  place(m_start, kEdge, start, kControl);
  place(m_end, width() - kEdge - end, end, kControl);
  const int from = kEdge + start + 16;
  const int to = width() - kEdge - end - 16;
  const int wide = std::clamp(to - from, kSearchLeast, kSearchWidth);
  const int middle = (width() - wide) / 2;
  place(m_search, std::clamp(middle, from, std::max(from, to - wide)), wide, kControl);
}

}  // namespace collate::ui
