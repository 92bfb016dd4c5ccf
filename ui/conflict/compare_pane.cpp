// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/compare_pane.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStyle>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/style/words.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kHead = 38;
constexpr int kSettle = 44;
constexpr int kWanted = 280;  // head, three lines of a passage, figures, what would settle it
constexpr int kSentenceFrom = 480;
constexpr int kLow = 250;  // below this the passages have the room, and figures and what would settle it wait for more

QString dateOf(const Source& source) {
  if (!source.published) return ComparePane::tr("undated");
  const QDate day(std::chrono::year_month_day(source.published->day));
  const QString words = dated(day, QStringLiteral("d MMM yyyy"));
  if (!source.published->minute) return words;
  const QTime time(*source.published->minute / 60, *source.published->minute % 60);
  return ComparePane::tr("%1, %2").arg(words, time.toString(QStringLiteral("HH:mm")));
}

}  // namespace

// What differs, in a sentence: in one line, or in two smaller ones where it is long. What still finds no room is in the tooltip.
class ComparePane::TwoLines : public QWidget {
 public:
  explicit TwoLines(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); }
  void setText(const QString& text) {
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool one = QFontMetrics(type::body()).horizontalAdvance(m_text) <= width();
    painter.setFont(one ? type::body() : type::caption());
    if (one) return void(drawWords(painter, rect(), m_text, layoutDirection()));
    QTextLayout layout(m_text, painter.font());
    QTextOption option((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(m_text, layoutDirection()));
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width());
    layout.endLayout();
    const int high = painter.fontMetrics().height();
    const QString rest = m_text.mid(line.textLength()).trimmed();
    const qreal top = (height() - (rest.isEmpty() ? 1 : 2) * high) / 2.0;
    layout.draw(&painter, QPointF(0, top));
    const QString shown = painter.fontMetrics().elidedText(rest, Qt::ElideRight, width());
    drawWords(painter, QRectF(0, top + high, width(), high), shown, layoutDirection());
  }

 private:
  QString m_text;
};

// "Would settle it: ..." at the foot, over more lines where it is long.
class ComparePane::SettleLine : public QWidget {
 public:
  SettleLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFixedHeight(kSettle);
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
  }
  void setTheme(const Theme& theme) {
    m_theme = theme;
    update();
  }
  bool isEmpty() const { return m_words.isEmpty(); }
  void say(const QString& words) {
    m_words = words;
    m_label->setText(tr("<b>Would settle it:</b> %1").arg(isolated(words).toHtmlEscaped()));
    m_label->setToolTip(words);
    grow();
    setAccessibleName(tr("Would settle it: %1").arg(isolated(words)));
  }

 protected:
  void resizeEvent(QResizeEvent*) override { grow(); }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surfaceAlt);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.border);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 12 - 16 : 12;
    painter.drawPixmap(QPoint(x, (height() - 16) / 2),
                       pixmap(QStringLiteral("help"), m_theme.textMuted, 16, devicePixelRatioF()));
  }

 private:
  // As many lines as the words take at this width, beside the glyph.
  void grow() {
    const int room = width() - 48;
    setFixedHeight(std::max(kSettle, m_label->heightForWidth(room) + 8));
    m_label->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(36, 2, room, height() - 4)));
  }
  Theme m_theme;
  QString m_words;
  QLabel* m_label;
};

ComparePane::ComparePane(const ComparisonModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_theme(theme) {
  m_head = new QWidget(this);
  m_head->setFixedHeight(kHead);
  m_attribute = textLabel({}, type::strong(), m_head);
  m_kind = new KindLabel(theme, m_head);
  m_fresh = textLabel(tr("new evidence"), type::small(), m_head);
  m_sentence = new TwoLines(m_head);
  m_segments = new Segments({tr("Passages"), tr("Originators"), tr("Graph")}, theme, m_head);
  auto* headRow = new QHBoxLayout(m_head);
  headRow->setContentsMargins(12, 0, 12, 0);
  headRow->setSpacing(12);
  headRow->addWidget(m_attribute);
  headRow->addWidget(m_kind);
  headRow->addWidget(m_fresh);
  headRow->addWidget(m_sentence, 1);
  headRow->addWidget(m_segments);

  auto* pair = new QWidget(this);
  auto* pairRow = new QHBoxLayout(pair);
  pairRow->setContentsMargins(0, 0, 0, 0);
  pairRow->setSpacing(0);
  m_panelA = new PassagePanel(theme, pair);
  m_panelB = new PassagePanel(theme, pair);
  pairRow->addWidget(m_panelA, 1);
  pairRow->addWidget(new HairLine(Qt::Vertical, pair));
  pairRow->addWidget(m_panelB, 1);
  m_originators = new OriginatorList(theme, this);
  m_picture = new OriginatorPicture(theme, this);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(pair);
  for (QWidget* page : {static_cast<QWidget*>(m_originators), static_cast<QWidget*>(m_picture)}) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(scroll);
  }
  m_figures = new FigureStrip(theme, this);
  m_settle = new SettleLine(theme, this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addWidget(new HairLine(Qt::Horizontal, this));
  column->addWidget(m_pages, 1);
  column->addWidget(m_figures);
  column->addWidget(m_settle);
  connect(m_segments, &Segments::currentChanged, this, [this](int page) {
    m_pages->setCurrentIndex(page);
    settleFoot();
    emit heightWanted();
  });
  connect(m_picture, &OriginatorPicture::claimChosen, this, &ComparePane::claimChosen);
  setTheme(theme);
}

void ComparePane::setTheme(const Theme& theme) {
  m_theme = theme;
  m_kind->setTheme(theme);
  m_segments->setTheme(theme);
  m_panelA->setTheme(theme);
  m_panelB->setTheme(theme);
  m_originators->setTheme(theme);
  m_picture->setTheme(theme);
  m_figures->setTheme(theme);
  m_settle->setTheme(theme);
  QPalette ochre = theme.palette();
  ochre.setColor(QPalette::WindowText, theme.warning);
  m_fresh->setPalette(ochre);
  update();
}

void ComparePane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  settleHead();
  settleFoot();
}

int ComparePane::wantedHeight() const {
  const int page = m_segments->current();
  if (page == 0) return kWanted;
  return kHead + 1 + (page == 1 ? m_originators->sizeHint() : m_picture->sizeHint()).height();
}

// Figures and what would settle it stand below passages only, where there is room for both.
void ComparePane::settleFoot() {
  const bool room = m_segments->current() == 0 && height() >= kLow;
  m_figures->setVisible(room && !m_figures->isEmpty());
  m_settle->setVisible(room && !m_settle->isEmpty());
}

// Beside another view the room goes to what can be pressed: the sentence gives way first, then the kind, which stands in the
// grid.
void ComparePane::settleHead() {
  m_sentence->setVisible(width() >= kSentenceFrom);
  const int always = 24 + m_attribute->sizeHint().width() + 12 + m_segments->sizeHint().width() +
                     (m_fresh->isHidden() ? 0 : 12 + m_fresh->sizeHint().width());
  m_kind->setVisible(m_compared && always + 12 + m_kind->sizeHint().width() <= width());
}

void ComparePane::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.surface); }

void ComparePane::showRow(int row, int a, int b) {
  const Comparison* c = m_model.comparison(row);
  m_head->setVisible(c != nullptr);
  m_pages->setVisible(c != nullptr);
  if (!c) {
    m_figures->setAxis({}, -1, -1);
    m_settle->say({});
    settleFoot();
    return;
  }
  m_attribute->setText(attributeLabel(c->attribute));
  m_compared = c->standing != Standing::OneAccount;
  m_kind->setKind(c->kind);
  m_fresh->setVisible(c->stale);
  m_sentence->setText(c->standing == Standing::OneAccount ? tr("Only one account speaks to it.") : said(c->sentence));
  settleHead();
  showPassages(row, a, b);
  m_originators->setComparison(*m_model.state(), *m_model.incident(), *c);
  m_picture->setIncident(*m_model.state(), *m_model.incident());
  const int first = ComparisonModel::FirstAccountColumn;
  m_figures->setAxis(figureAxis(*m_model.state(), *m_model.incident(), *c), a - first, b - first);
  m_settle->say(said(c->settle));
  settleFoot();
}

void ComparePane::showPassages(int row, int a, int b) {
  WordDifference differing;
  const auto claimA = m_model.claimAt(row, a), claimB = m_model.claimAt(row, b);
  if (claimA && claimB) differing = markedWords(m_model.passage(*claimA), m_model.passage(*claimB));
  showSide(*m_panelA, u'A', row, a, differing.first);
  showSide(*m_panelB, u'B', row, b, differing.second);
}

void ComparePane::showSide(PassagePanel& panel, QChar letter, int row, int column, const std::vector<TextRange>& differing) {
  const auto claim = m_model.claimAt(row, column);
  if (!claim) {
    panel.clear(letter == u'A' ? tr("No account says anything here.")
                               : tr("No second account to set beside it. Space on a cell puts it here."));
    return;
  }
  const CaseState& state = *m_model.state();
  const Source& source = state.sourceOf(claim->account);
  panel.show({letter, toQt(sourceLabel(source)), dateOf(source), chainOf(state, *claim)}, m_model.passage(*claim), differing);
}

}  // namespace collate::ui
