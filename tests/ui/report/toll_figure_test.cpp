// SPDX-License-Identifier: GPL-3.0-or-later
// The figure over publication time: its words never touch one another and never leave it.
#include "ui/report/toll_figure.h"

#include <gmock/gmock.h>

#include <format>

#include "tests/ui/report/page_words.h"

namespace collate::ui::report {
namespace {

struct Told {
  const char* day;
  int figure;
  const char* outlet;
};

TollChart chartOf(const std::vector<Told>& told) {
  TollChart chart;
  chart.title = "Killed, by date of report";
  for (const Told& t : told)
    chart.points.push_back({*publishedFromIso(t.day), CountRange::exactly(t.figure), std::format("{} · {}", t.figure, t.outlet),
                            std::format("outlet {}", t.outlet)});
  return chart;
}

struct Words {
  QString text;
  QRectF area;
};

// Every line of text of the figure, at the width that it takes.
std::vector<Words> wordsOf(const TollFigure& figure) {
  Page page;
  figure.draw(page, {0, 0});
  std::vector<Words> all;
  for (const Page::Item& item : page.items())
    if (const auto* line = std::get_if<Page::Line>(&item)) {
      const QTextLine l = line->text->layout.lineAt(line->line);
      const QRectF natural = l.naturalTextRect();
      all.push_back(
          {line->text->text.mid(l.textStart(), l.textLength()),
           QRectF(line->at.x() + natural.left() / kDots, line->at.y() + 1, natural.width() / kDots, line->text->lineHeight - 2)});
    }
  return all;
}

bool says(const std::vector<Words>& words, const char* text) {
  return std::ranges::any_of(words, [&](const Words& w) { return w.text.contains(QString::fromUtf8(text)); });
}

void expectClear(const TollFigure& figure, qreal width) {
  const std::vector<Words> words = wordsOf(figure);
  for (std::size_t i = 0; i < words.size(); ++i) {
    EXPECT_TRUE(QRectF(-0.5, 0, width + 1, figure.height()).contains(words[i].area)) << words[i].text.toStdString();
    for (std::size_t k = i + 1; k < words.size(); ++k)
      EXPECT_FALSE(words[i].area.intersects(words[k].area))
          << words[i].text.toStdString() << " / " << words[k].text.toStdString();
  }
}

const std::vector<Told> kApart = {{"2025-03-04", 1, "Mill Gazette"}, {"2025-03-09", 5, "Quay Post"}};
const std::vector<Told> kClose = {{"2025-03-04", 40, "Mill Gazette"}, {"2025-03-09", 41, "Quay Post"}};
const std::vector<Told> kMany = {{"2025-03-04", 1, "Mill Gazette"},
                                 {"2025-03-04", 1, "Harbor Association of Lower Sell"},
                                 {"2025-03-05", 2, "Quay Post"},
                                 {"2025-03-06", 3, "Dike Letter"},
                                 {"2025-03-09", 7, "Ferry Times"}};

TEST(TollFigure, NamesFewLinesAtTheirEnds) {
  const TollChart chart = chartOf(kApart);
  const TollFigure figure(style(), chart, 187);
  EXPECT_FALSE(figure.hasLegend());
  for (const Words& w : wordsOf(figure)) {
    if (!w.text.contains("Quay Post")) continue;
    EXPECT_GT(w.area.left(), 90) << "right of the lines";
    EXPECT_LT(w.area.top(), 30) << "at its own line, the highest";
  }
  expectClear(figure, 187);
}

TEST(TollFigure, HasALegendWhereNamesWouldTouch) {
  const TollChart chart = chartOf(kClose);
  const TollFigure figure(style(), chart, 187);
  EXPECT_TRUE(figure.hasLegend());
  EXPECT_TRUE(says(wordsOf(figure), "41 · Quay Post"));
  expectClear(figure, 187);
}

TEST(TollFigure, HasALegendForMoreThanThree) {
  const TollChart chart = chartOf(kMany);
  for (const qreal width : {187.0, 231.5}) {
    const TollFigure figure(style(), chart, width);
    EXPECT_TRUE(figure.hasLegend());
    for (const Told& told : kMany) EXPECT_TRUE(says(wordsOf(figure), told.outlet)) << told.outlet;
    expectClear(figure, width);
  }
}

TEST(TollFigure, SaysOnceWhatTwoLinesEndIn) {
  TollChart chart = chartOf({{"2025-03-04", 1, "Mill Gazette"}, {"2025-03-05", 4, "Quay Post"}, {"2025-03-09", 4, "Quay Post"}});
  chart.points.back().origin = "another";
  const std::vector<Words> words = wordsOf(TollFigure(style(), chart, 187));
  EXPECT_EQ(std::ranges::count_if(words, [](const Words& w) { return w.text.contains("Quay Post"); }), 1);
}

TEST(TollFigure, TheAnalystsRangeIsNamedClearOfTheLines) {
  for (const std::vector<Told>& told : {kApart, kClose, kMany}) {
    TollChart chart = chartOf(told);
    for (const CountRange decided : {CountRange{1, 5}, CountRange{2, 3}, CountRange{1, 41}, CountRange::exactly(2)}) {
      chart.decided = decided;
      const TollFigure figure(style(), chart, 187);
      EXPECT_TRUE(says(wordsOf(figure), "analyst’s range"));
      expectClear(figure, 187);
    }
  }
}

TEST(TollFigure, UndatedReportsAreNamedBelow) {
  TollChart chart = chartOf(kApart);
  chart.undated = "Without a date of publication: 5 (Ferry Times), 3 (Harbor Association of Lower Sell).";
  const TollFigure figure(style(), chart, 187);
  EXPECT_TRUE(says(wordsOf(figure), "Without a date"));
  expectClear(figure, 187);
}

TEST(TollFigure, DaysOfTwoYearsHaveTheirYears) {
  const TollChart chart = chartOf({{"2024-12-30", 1, "Mill Gazette"}, {"2025-03-09", 5, "Quay Post"}});
  const std::vector<Words> words = wordsOf(TollFigure(style(), chart, 231));
  EXPECT_TRUE(says(words, "30 Dec 2024"));
  EXPECT_TRUE(says(words, "9 Mar 2025"));
}

}  // namespace
}  // namespace collate::ui::report
