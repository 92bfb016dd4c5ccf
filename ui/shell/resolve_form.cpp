// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/resolve_form.h"

#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

#include "ui/commands/keymap.h"
#include "ui/shell/inspector_parts.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

// One value that can be chosen: a radio button with what it rests on under it, tinted while it is the choice.
class OptionRow : public QWidget {
 public:
  OptionRow(const QString& value, const QString& remark, QWidget* parent) : QWidget(parent), m_button(new QRadioButton(this)) {
    m_button->setAccessibleName(value);
    m_button->setAccessibleDescription(remark);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel* first = textLabel(value, type::body(), this);
    m_button->setFixedHeight(first->sizeHint().height());  // beside the first line, in the middle of it
    words->addWidget(yielding(first));
    if (!remark.isEmpty()) words->addWidget(yielding(mutedLabel(remark, type::small(), this)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_button, &QRadioButton::toggled, this, [this] { update(); });
  }
  QRadioButton* button() const { return m_button; }

 protected:
  void paintEvent(QPaintEvent*) override {
    if (!m_button->isChecked()) return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
    p.drawRoundedRect(rect(), 4, 4);
  }
  void mousePressEvent(QMouseEvent*) override {
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);  // its keys go on from here, and Ctrl+Enter saves
  }

 private:
  // All of the words in as many lines as they take; a long one does not widen the row.
  static QLabel* yielding(QLabel* label) {
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();  // as it is, so that the height goes on following the width
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
  }
  QRadioButton* m_button;
};

struct Grade {
  const char* code;
  const char* words;
};

// Admiralty code, reliability of a source and credibility of what it says; ICD 203, words of estimative probability.
constexpr std::array kReliability = {Grade{"A", QT_TRANSLATE_NOOP("Grades", "Completely reliable")},
                                     Grade{"B", QT_TRANSLATE_NOOP("Grades", "Usually reliable")},
                                     Grade{"C", QT_TRANSLATE_NOOP("Grades", "Fairly reliable")},
                                     Grade{"D", QT_TRANSLATE_NOOP("Grades", "Not usually reliable")},
                                     Grade{"E", QT_TRANSLATE_NOOP("Grades", "Unreliable")},
                                     Grade{"F", QT_TRANSLATE_NOOP("Grades", "Cannot be judged")}};
constexpr std::array kCredibility = {
    Grade{"1", QT_TRANSLATE_NOOP("Grades", "Confirmed")},     Grade{"2", QT_TRANSLATE_NOOP("Grades", "Probably true")},
    Grade{"3", QT_TRANSLATE_NOOP("Grades", "Possibly true")}, Grade{"4", QT_TRANSLATE_NOOP("Grades", "Doubtful")},
    Grade{"5", QT_TRANSLATE_NOOP("Grades", "Improbable")},    Grade{"6", QT_TRANSLATE_NOOP("Grades", "Cannot be judged")}};
constexpr std::array kLikelihood = {Grade{"almost no chance", "01–05 %"}, Grade{"very unlikely", "05–20 %"},
                                    Grade{"unlikely", "20–45 %"},         Grade{"roughly even chance", "45–55 %"},
                                    Grade{"likely", "55–80 %"},           Grade{"very likely", "80–95 %"},
                                    Grade{"almost certain", "95–99 %"}};

template <std::size_t N>
QComboBox* gradeBox(const std::array<Grade, N>& grades, const QString& name, QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setFont(type::small());
  box->setAccessibleName(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(3);
  box->setMinimumWidth(64);
  box->addItem(ResolveForm::tr("not graded"), QString());
  for (const Grade& g : grades) {
    const QString code = QString::fromUtf8(g.code);
    const auto words = [](const char* english) { return QCoreApplication::translate("Grades", english); };
    box->addItem(joined({words(g.code), words(g.words)}, QStringLiteral("  ")), code);
  }
  return box;
}

void choose(QComboBox& box, const std::string& code) { box.setCurrentIndex(std::max(0, box.findData(toQt(code)))); }
std::string chosen(const QComboBox& box) { return toUtf8(box.currentData().toString()); }

// "1 to 5" over all figures that accounts give; nothing where they give fewer than two.
QString rangeOver(const CaseState& state, const Comparison& comparison) {
  int least = std::numeric_limits<int>::max();
  int most = -1;
  bool open = false;
  for (const Cell& cell : comparison.cells)
    for (const ClaimRef& ref : cell.claims) {
      const CountRange* n = state.claimOf(ref).value.count();
      if (!n) continue;
      if (n->min) least = std::min(least, *n->min);
      if (n->min || n->max) most = std::max(most, n->max ? *n->max : *n->min);
      open = open || !n->max;
    }
  if (most < 0 || least >= most) return {};
  return toQt(countText({least, open ? std::nullopt : std::optional(most)}));
}

}  // namespace

ResolveForm::ResolveForm(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_choice(new QButtonGroup(this)),
      m_options(new QVBoxLayout),
      m_other(new QLineEdit(this)),
      m_reason(new QPlainTextEdit(this)),
      m_reliability(gradeBox(kReliability, tr("Reliability"), this)),
      m_credibility(gradeBox(kCredibility, tr("Credibility"), this)),
      m_likelihood(gradeBox(kLikelihood, tr("Likelihood"), this)),
      m_status(new QComboBox(this)),
      m_grades(new QGridLayout),
      m_save(new QPushButton(tr("Save"), this)),
      m_clear(new QPushButton(tr("Clear"), this)) {
  m_options->setContentsMargins(0, 0, 0, 0);
  m_options->setSpacing(2);
  buildFields();
  auto* keys = new QAction(ActionTable::name(Command::SaveAssessment), this);
  followKeys(*keys, Command::SaveAssessment);
  keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(keys, &QAction::triggered, this, &ResolveForm::save);
  addAction(keys);
  connect(m_save, &QPushButton::clicked, this, &ResolveForm::save);
  connect(m_clear, &QPushButton::clicked, this, &ResolveForm::clear);
  connect(m_choice, &QButtonGroup::idClicked, this, &ResolveForm::followChoice);
}

void ResolveForm::buildFields() {
  m_other->setPlaceholderText(tr("Value in your words"));
  m_other->setAccessibleName(tr("Another value"));
  m_reason->setFixedHeight(64);
  m_reason->setTabChangesFocus(true);
  m_reason->setAccessibleName(tr("Reason"));
  m_status->setFont(type::small());
  m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_status->setMinimumContentsLength(3);
  m_status->setMinimumWidth(64);
  m_status->setAccessibleName(tr("Status"));
  for (const Status s : {Status::Open, Status::InReview, Status::Settled}) m_status->addItem(statusLabel(s), static_cast<int>(s));
  makePrimary(m_save);
  for (QPushButton* b : {m_save, m_clear}) makeSmall(b);

  m_grades->setHorizontalSpacing(8);
  m_grades->setVerticalSpacing(4);
  for (QComboBox* box : {m_reliability, m_credibility, m_likelihood, m_status}) {
    auto* name = mutedLabel(box->accessibleName(), type::small(), this);
    name->setBuddy(box);
    m_gradeNames.push_back(name);
    // The list is as wide as its longest row, whatever room the field has.
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
  }
  arrangeGrades();
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_save);
  buttons->addWidget(m_clear);
  buttons->addStretch();
  buttons->addWidget(keyCapOf(Command::SaveAssessment, this));
  auto* outdented = new QHBoxLayout;
  outdented->setContentsMargins(-8, 0, -8, 0);
  outdented->addLayout(m_options);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(outdented);
  column->addWidget(m_other);
  column->addSpacing(4);
  column->addWidget(mutedLabel(tr("Reason"), type::small(), this));
  column->addWidget(m_reason);
  column->addSpacing(4);
  column->addLayout(m_grades);
  column->addSpacing(10);
  column->addLayout(buttons);
}

// Two beside each other under their names where the longest grade fits so, else one under the other behind their names.
void ResolveForm::arrangeGrades() {
  const std::array boxes = {m_reliability, m_credibility, m_likelihood, m_status};
  int longest = 0;
  for (const QComboBox* box : boxes) longest = std::max(longest, box->view()->sizeHintForColumn(0) + 40);
  const bool pairs = 2 * longest + m_grades->horizontalSpacing() <= width();
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const int at = static_cast<int>(i);
    m_grades->removeWidget(m_gradeNames[i]);
    m_grades->removeWidget(boxes[i]);
    m_grades->addWidget(m_gradeNames[i], pairs ? at / 2 * 2 : at, pairs ? at % 2 : 0);
    m_grades->addWidget(boxes[i], pairs ? at / 2 * 2 + 1 : at, pairs ? at % 2 : 1);
  }
  m_grades->setColumnStretch(0, pairs ? 1 : 0);
  m_grades->setColumnStretch(1, 1);
}

void ResolveForm::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrangeGrades();
}

std::vector<ResolveForm::Option> ResolveForm::optionsOf(const CaseState& state, const Incident& incident,
                                                        const Comparison& comparison) const {
  std::vector<Option> options;
  for (std::size_t i = 0; i < comparison.cells.size(); ++i) {
    const QString value = toQt(comparison.cells[i].value);
    if (value.isEmpty()) continue;
    const QString outlet = toQt(sourceLabel(state.sourceOf(incident.accounts[i])));
    const auto same = std::ranges::find(options, value, &Option::value);
    if (same == options.end())
      options.push_back({value, outlet});
    else
      same->remark += tr(", ") + outlet;
  }
  if (const QString range = rangeOver(state, comparison);
      !range.isEmpty() && !std::ranges::contains(options, range, &Option::value))
    options.push_back({range, tr("range over all accounts")});
  return options;
}

void ResolveForm::addOption(const Option& option, bool chosen) {
  auto* row = new OptionRow(saidValue(toUtf8(option.value)), option.remark, this);
  m_choice->addButton(row->button(), static_cast<int>(m_values.size()));
  m_values.push_back(option.value);
  row->button()->setChecked(chosen);
  m_options->addWidget(row);
}

void ResolveForm::showOptions(const std::vector<Option>& options, const std::optional<Assessment>& assessment) {
  while (QLayoutItem* item = m_options->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  m_values.clear();
  const QString decided = assessment ? toQt(assessment->value) : QString();
  for (const Option& o : options) addOption(o, !decided.isEmpty() && o.value == decided);
  const bool own = !decided.isEmpty() && !std::ranges::contains(options, decided, &Option::value);
  addOption({tr("another value"), {}}, own);
  addOption({tr("leave open"), {}}, decided.isEmpty());
  const int otherId = static_cast<int>(m_values.size()) - 2;
  m_other->setText(own ? decided : QString());
  m_other->setVisible(own);
  connect(m_choice->button(otherId), &QAbstractButton::toggled, m_other, [this](bool on) {
    m_other->setVisible(on);
    if (on) m_other->setFocus(Qt::OtherFocusReason);
  });
}

void ResolveForm::display(const CaseState& state, const Incident& incident, const Comparison& comparison) {
  const bool editable = m_session.workspace() && !state.readOnly && !m_session.busy();
  m_save->setEnabled(editable);
  m_clear->setEnabled(editable && comparison.assessment);
  const bool same = m_incident == incident.id && m_attribute == comparison.attribute && m_shown == comparison.assessment;
  if (same) return;
  m_incident = incident.id;
  m_attribute = comparison.attribute;
  m_shown = comparison.assessment;
  showOptions(optionsOf(state, incident, comparison), m_shown);
  const Assessment a = m_shown.value_or(Assessment{});
  m_reason->setPlainText(toQt(a.reason));
  choose(*m_reliability, a.reliability);
  choose(*m_credibility, a.credibility);
  choose(*m_likelihood, a.likelihood);
  m_status->setCurrentIndex(static_cast<int>(a.status));
}

// Whoever chooses a value means to settle the matter, until the status says otherwise.
void ResolveForm::followChoice() {
  const auto status = static_cast<Status>(m_status->currentData().toInt());
  const bool leftOpen = m_choice->checkedId() == static_cast<int>(m_values.size()) - 1;
  if (!leftOpen && status == Status::Open) m_status->setCurrentIndex(static_cast<int>(Status::Settled));
  if (leftOpen && status == Status::Settled) m_status->setCurrentIndex(static_cast<int>(Status::Open));
}

QString ResolveForm::chosenValue() const {
  const int id = m_choice->checkedId();
  const int last = static_cast<int>(m_values.size()) - 1;
  if (id < 0 || id == last) return {};
  return id == last - 1 ? m_other->text().trimmed() : m_values[static_cast<std::size_t>(id)];
}

void ResolveForm::save() {
  if (!m_attribute || !m_save->isEnabled()) return;
  Assessment a;
  a.value = toUtf8(chosenValue());
  a.reason = toUtf8(m_reason->toPlainText().trimmed());
  a.reliability = chosen(*m_reliability);
  a.credibility = chosen(*m_credibility);
  a.likelihood = chosen(*m_likelihood);
  a.status = static_cast<Status>(m_status->currentData().toInt());
  a.author = m_session.context().author;
  if (m_session.context().now) a.when = m_session.context().now();
  const auto state = m_session.state();
  m_session.apply(assessEdit(*state, m_incident, *m_attribute, a));
}

void ResolveForm::clear() {
  if (!m_attribute) return;
  const auto state = m_session.state();
  m_session.apply(assessEdit(*state, m_incident, *m_attribute, std::nullopt));
}

void ResolveForm::setTheme(const Theme& theme) { m_theme = theme; }

}  // namespace collate::ui
