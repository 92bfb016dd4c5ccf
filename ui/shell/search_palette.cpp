// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/search_list.h"
#include "ui/style/panel.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr int kWidth = 760;
constexpr int kTop = 88;
constexpr int kFieldHeight = 48;
constexpr int kTypingPause = 60;  // milliseconds; a case of thousands is searched once a word, not once a letter

}  // namespace

// "All 19", "People 2", ...: which group is shown. Empty ones are there, disabled.
class SearchFilterRow : public QWidget {
 public:
  SearchFilterRow(SearchListModel& model, const Theme& theme, QWidget* parent) : QWidget(parent), m_model(model), m_theme(theme) {
    setFixedHeight(std::max(36, QFontMetrics(type::small()).height() + 18));
    setCursor(Qt::PointingHandCursor);
  }
  void setTheme(const Theme& theme) {
    m_theme = theme;
    update();
  }
  void setCurrent(int index) {
    m_current = index;
    m_model.setOnly(index == 0 ? std::nullopt : std::optional(static_cast<SearchGroup>(index - 1)));
    update();
    if (chosen) chosen();
  }
  std::function<void()> chosen;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter p(this);
    const std::vector<QRect> boxes = places();
    for (int i = 0; i < static_cast<int>(boxes.size()); ++i) {
      const QRect& box = boxes[static_cast<std::size_t>(i)];
      if (i == m_current) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(m_theme.accentSoft);
        p.drawRoundedRect(box, 4, 4);
      }
      p.setFont(fontOf(i));
      p.setPen(i == m_current ? m_theme.text : count(i) == 0 ? m_theme.textDisabled : m_theme.textMuted);
      p.drawText(box, Qt::AlignCenter, word(i));
    }
  }
  void mousePressEvent(QMouseEvent* event) override {
    const std::vector<QRect> boxes = places();
    for (int i = 0; i < static_cast<int>(boxes.size()); ++i)
      if (boxes[static_cast<std::size_t>(i)].contains(event->pos()) && count(i) > 0) setCurrent(i);
  }

 private:
  int count(int i) const { return i == 0 ? m_model.all() : m_model.count(static_cast<SearchGroup>(i - 1)); }
  QString word(int i) const {
    const QString name = i == 0 ? SearchPalette::tr("All") : searchGroupLabel(static_cast<SearchGroup>(i - 1));
    const auto group = static_cast<SearchGroup>(i - 1);
    const bool cut = i > 0 && (group == SearchGroup::Incidents || group == SearchGroup::Claims);
    const bool more = cut && count(i) == kMostOfAGroup;
    return QStringLiteral("%1 %2%3").arg(name).arg(count(i)).arg(more ? QStringLiteral("+") : QString());
  }
  QFont fontOf(int i) const {
    QFont font = type::small();
    if (i == m_current) font.setWeight(QFont::DemiBold);
    return font;
  }
  std::vector<QRect> places() const {
    std::vector<QRect> boxes;
    int x = 12;
    for (int i = 0; i <= static_cast<int>(kSearchGroupCount); ++i) {
      const int wide = QFontMetrics(fontOf(i)).horizontalAdvance(word(i)) + 16;
      boxes.push_back(QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - 24) / 2, wide, 24)));
      x += wide + 4;
    }
    return boxes;
  }

  SearchListModel& m_model;
  Theme m_theme;
  int m_current = 0;
};

SearchPalette::SearchPalette(Session& session, ActionTable& actions, const Theme& theme, QWidget* window)
    : QWidget(window),
      m_session(session),
      m_actions(actions),
      m_theme(theme),
      m_panel(new Panel(this)),
      m_field(new QLineEdit(m_panel)),
      m_glass(new QLabel(m_panel)),
      m_count(mutedLabel({}, type::small(), m_panel)),
      m_list(new QListView(m_panel)),
      m_nothing(mutedLabel({}, type::body(), m_panel)),
      m_problem(textLabel({}, type::small(), m_panel)),
      m_model(new SearchListModel(this)),
      m_delegate(new SearchDelegate(theme, this)) {
  m_filters = new SearchFilterRow(*m_model, theme, m_panel);
  m_filters->chosen = [this] { settle(); };
  m_field->setFrame(false);
  QFont typed = type::title();
  typed.setWeight(QFont::Normal);
  m_field->setFont(typed);
  m_field->setPlaceholderText(tr("Find people, incidents, claims, sources, notes, commands"));
  m_field->setAccessibleName(ActionTable::name(Command::FindInCase));
  m_field->installEventFilter(this);
  window->installEventFilter(this);
  m_list->setModel(m_model);
  m_list->setItemDelegate(m_delegate);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMouseTracking(true);
  m_problem->setWordWrap(true);
  m_problem->setContentsMargins(16, 8, 16, 8);
  m_problem->hide();
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setMinimumHeight(96);

  auto* top = new QHBoxLayout;
  top->setContentsMargins(16, 0, 16, 0);
  top->setSpacing(12);
  top->addWidget(m_glass);
  top->addWidget(m_field, 1);
  top->addWidget(m_count);
  top->addWidget(new KeyCap(tr("Esc"), m_panel));
  auto* head = new QWidget(m_panel);
  head->setFixedHeight(kFieldHeight);
  head->setLayout(top);
  auto* column = new QVBoxLayout(m_panel);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addWidget(head);
  column->addWidget(new HairLine(Qt::Horizontal, m_panel));
  column->addWidget(m_filters);
  column->addWidget(new HairLine(Qt::Horizontal, m_panel));
  column->addWidget(m_problem);
  column->addWidget(m_list, 1);
  column->addWidget(m_nothing);
  column->addWidget(buildFoot());

  m_delay.setSingleShot(true);
  m_delay.setInterval(kTypingPause);
  connect(&m_delay, &QTimer::timeout, this, &SearchPalette::search);
  connect(m_field, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
    m_list->setCurrentIndex(index);
    go(false);
  });
  setTheme(theme);
  hide();
}

QWidget* SearchPalette::buildFoot() {
  auto* foot = new QWidget(m_panel);
  foot->setFixedHeight(36);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(16, 0, 16, 0);
  row->setSpacing(6);
  const auto add = [&](std::initializer_list<QString> keys, const QString& what) {
    for (const QString& k : keys) row->addWidget(new KeyCap(k, foot));
    row->addWidget(mutedLabel(what, type::small(), foot));
    row->addSpacing(10);
  };
  add({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"));
  add({tr("Enter")}, tr("go"));
  add({tr("Ctrl+Enter")}, tr("open beside"));
  add({tr("Tab")}, tr("next group"));
  row->addStretch();
  add({QStringLiteral(">")}, tr("commands"));
  add({QStringLiteral("@")}, tr("people"));
  add({QStringLiteral("#")}, tr("tags"));
  auto* holder = new QWidget(m_panel);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(new HairLine(Qt::Horizontal, holder));
  column->addWidget(foot);
  return holder;
}

void SearchPalette::setTheme(const Theme& theme) {
  m_theme = theme;
  m_delegate->setTheme(theme);
  m_filters->setTheme(theme);
  m_glass->setPixmap(pixmap("search", theme.textMuted, 16, devicePixelRatioF()));
}

void SearchPalette::open() {
  m_before = window()->focusWidget();
  setGeometry(parentWidget()->rect());
  m_filters->setCurrent(0);
  search();
  show();
  raise();
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
}

void SearchPalette::leave() {
  hide();
  if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::search() {
  const SearchQuery query(m_field->text());
  m_delegate->setWords(query.words);
  SearchFindings found = findInCase(m_session, query);
  std::ranges::move(commandsFor(query), std::back_inserter(found.results));
  m_problem->setText(found.problem);
  m_problem->setVisible(!found.problem.isEmpty());
  m_model->setResults(std::move(found.results));
  settle();
}

std::vector<SearchResult> SearchPalette::commandsFor(const SearchQuery& query) const {
  std::vector<SearchResult> found;
  if (!query.wants(SearchGroup::Commands) || (query.empty() && !query.only)) return found;
  for (const CommandRow& row : ActionTable::rows()) {
    const QString name = ActionTable::name(row.command);
    if (!m_actions.action(row.command)->isEnabled() || row.command == Command::FindInCase || !query.matches(name)) continue;
    SearchResult r;
    r.group = SearchGroup::Commands;
    r.name = name;
    r.remark = ActionTable::groupName(row.group);
    r.trailing = ActionTable::keyText(row.command);
    r.command = static_cast<int>(row.command);
    found.push_back(std::move(r));
  }
  return found;
}

void SearchPalette::settle() {
  const bool any = m_model->rowCount() > 0;
  m_list->setVisible(any);
  m_nothing->setVisible(!any);
  m_nothing->setText(
      m_field->text().trimmed().isEmpty() ? tr("Type a name, a place, a figure, or words of a report.")
      : m_problem->isHidden()
          ? tr("Nothing in this case matches “%1”. Fewer letters find more; > finds commands.").arg(isolated(m_field->text()))
          : tr("Nothing else matches “%1”.").arg(m_field->text()));
  m_count->setText(any ? tr("%1 of %2").arg(m_model->shown()).arg(m_model->all()) : QString());
  choose(m_model->nextResult(-1, 1));
  m_filters->update();
  place();
}

void SearchPalette::place() {
  const int wide = std::min(kWidth, width() - 48);
  int rows = 0;
  for (int i = 0; i < m_model->rowCount(); ++i) rows += m_list->sizeHintForRow(i);
  const int problem = m_problem->isHidden() ? 0 : m_problem->heightForWidth(wide - 2);
  const int fixed = kFieldHeight + m_filters->height() + problem + 37 + 4;
  const int high = std::min(fixed + std::max(rows, 96), height() - kTop - 48);
  m_panel->setGeometry((width() - wide) / 2, std::min(kTop, height() / 8), wide, high);
}

void SearchPalette::choose(int row) {
  if (row < 0) return;
  m_list->setCurrentIndex(m_model->index(row, 0));
  m_list->scrollTo(m_model->index(row, 0));
}

void SearchPalette::go(bool beside) {
  const SearchResult* found = m_model->resultAt(m_list->currentIndex());
  if (!found) return;
  const SearchResult result = *found;  // choosing may change the case, and with it the list
  leave();
  if (result.command >= 0) {
    m_actions.action(static_cast<Command>(result.command))->trigger();
    return;
  }
  m_session.select(result.selection);
  if (result.group != SearchGroup::Incidents) emit went(ViewKind::Reader, beside);
}

bool SearchPalette::key(int key, Qt::KeyboardModifiers modifiers) {
  const int row = m_list->currentIndex().row();
  switch (key) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Down: choose(m_model->nextResult(row, 1)); return true;
    case Qt::Key_Up: choose(m_model->nextResult(row, -1)); return true;
    case Qt::Key_Tab: choose(m_model->firstOfNextGroup(row)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_delay.isActive()) {
        m_delay.stop();
        search();
      }
      go(modifiers & Qt::ControlModifier);
      return true;
    default: return false;
  }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_field && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
    const auto* press = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride) {
      // Keys of the views behind must not act.
      event->accept();
      return true;
    }
    return key(press->key(), press->modifiers());
  }
  if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() && window()->isActiveWindow()) m_field->setFocus();
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
    setGeometry(parentWidget()->rect());
    place();
  }
  return QWidget::eventFilter(watched, event);
}

void SearchPalette::mousePressEvent(QMouseEvent* event) {
  if (!m_panel->geometry().contains(event->pos())) leave();
}

void SearchPalette::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.fillRect(rect(), m_theme.overlay);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(Qt::NoPen);
  p.setBrush(QColor(16, 24, 40, 7));
  for (int spread = 2; spread <= 20; spread += 3)
    p.drawRoundedRect(m_panel->geometry().adjusted(-spread, 8 - spread, spread, 8 + spread), 8 + spread, 8 + spread);
}

}  // namespace collate::ui
