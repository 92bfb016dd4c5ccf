// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "core/intake/html_page.h"
#include "core/intake/html_tree.h"
#include "core/intake/intake.h"
#include "core/text/encoding.h"
#include "described.h"

namespace collate {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kLead =
    "Three people were killed when a house in the valley was raided before dawn on Monday, residents of the town said.";
constexpr const char* kNext =
    "The road to the town was closed by the police for several hours and opened again at noon, when the force had left.";

DocumentText page(const std::string& html) {
  auto document = readHtml(html, shippedMarks());
  EXPECT_TRUE(document) << (document ? "" : document.error().message);
  return document.value_or(DocumentText{});
}

std::string body(const std::string& inner, const std::string& head = {}) {
  return "<!DOCTYPE html><html><head>" + head + "</head><body>" + inner + "</body></html>";
}
std::string paragraphs() { return "<p>" + std::string(kLead) + "</p><p>" + kNext + "</p>"; }

TEST(HtmlPage, GivesParagraphsSeparatedByEmptyLines) {
  const std::string html = body(
      "<article><h1>Raid near the border</h1><p>" + std::string(kLead) +
      "</p>\n<p>Second <b>bold</b>\n  and <a href='x'>linked</a>&nbsp;text &amp; more.<br>Third<br><br>Fourth</p></article>");
  EXPECT_EQ(page(html).text,
            "Raid near the border\n\n" + std::string(kLead) + "\n\nSecond bold and linked text & more.\nThird\n\nFourth");
}

TEST(HtmlPage, GivesARowOfATableOfDataAsOneLine) {
  const std::string table =
      "<table><caption>Log</caption><tr><th>Date</th><th>Place</th><th>Killed</th></tr>"
      "<tr><td>3 June</td><td><p>Orlen</p><p>Hill</p></td><td></td></tr><tr><td>4 June</td><td>a<br>b</td><td>2</td></tr></table>";
  EXPECT_EQ(
      page(body("<article>" + paragraphs() + table + "</article>")).text,
      std::string(kLead) + "\n\n" + kNext + "\n\nLog\n\nDate | Place | Killed\n\n3 June | Orlen Hill |\n\n4 June | a b | 2");
  const std::string longest =
      "<table><thead><tr><td>Date</td><td>Place</td><td>Killed<sup>1</sup></td></tr></thead><tbody><tr><td></td><td>" +
      std::string(kLead) + "</td><td>12<sup>[2]</sup></td></tr></tbody></table>";
  EXPECT_EQ(page(body("<h1>Weekly log</h1>" + longest)).text,
            "Weekly log\n\nDate | Place | Killed\n\n| " + std::string(kLead) + " | 12");
  const std::string spans =
      "<table><tr><th rowspan=2>Date</th><th rowspan=2>Place</th><th colspan=2>Casualties</th><th rowspan=2>Actor</th></tr>"
      "<tr><th>Killed<sup>a</sup></th><th>Wounded</th></tr><tr><td rowspan=\"2\">3 June</td><td>Orlen</td><td>1</td><td>2</td>"
      "<td rowspan=2>Guard</td></tr><tr><td>Ferrin</td><td>0</td><td>4</td></tr><tr><td>4 June</td><td colspan=4>Quiet</td></tr>"
      "</table>";
  EXPECT_EQ(page(body("<article>" + paragraphs() + spans + "</article>")).text,
            std::string(kLead) + "\n\n" + kNext +
                "\n\nDate | Place | Casualties | | Actor\n\nDate | Place | Killed | Wounded | Actor"
                "\n\n3 June | Orlen | 1 | 2 | Guard\n\n3 June | Ferrin | 0 | 4 | Guard\n\n4 June | Quiet | | |");
  EXPECT_NO_THROW(
      page(body("<table><tr><th rowspan=99999 colspan=-3>a</th><th rowspan=x>b</th><th>c</th></tr><tr></tr><tr><td>d</td></tr>"
                "</table>")));
  const std::string layout =
      "<table><tr><td>one</td><td><p>" + std::string(kLead) + "</p><p>" + kNext + "</p></td><td>three</td></tr></table>";
  EXPECT_THAT(page(body("<article>" + layout + "</article>")).text, HasSubstr(std::string(kLead) + "\n\n" + kNext));
}

TEST(HtmlPage, LeavesOutWhatIsNoReport) {
  const std::string html = body(
      "<header><a>Hill Gazette</a><p>Today's weather is fine and will remain so for the rest of the week, all over the valley.</p></header><nav><ul><li>News</li></ul></nav>"
      "<article><h1>Raid near the border</h1><script>var a='<p>no</p>';</script><style>p{}</style>" +
      paragraphs() +
      "<aside>Aside</aside><form>Form</form><div class='post-share'>Share</div><div class='related-posts'><p>Fire in the valley burned for days and was put out only on Sunday by the town.</p></div>"
      "<div hidden>Hidden</div><div style='display:none'>Gone</div><noscript>No script</noscript><button>Press</button><ul><li><a href=x>Another report</a></li></ul></article>"
      "<footer>Footer</footer><!-- comment -->");
  EXPECT_EQ(page(html).text, "Raid near the border\n\n" + std::string(kLead) + "\n\n" + kNext);
}

TEST(HtmlPage, KeepsTheReportWhereTheWholePageIsClassedLikeASidebar) {
  EXPECT_THAT(page(body("<div class='layout has-sidebar related'>" + paragraphs() + "</div>")).text, HasSubstr(kLead));
}

TEST(HtmlPage, ChoosesTheDensestPartWhereNothingIsMarked) {
  const std::string html = body(
      "<div id=a><div><a href=1>One report of many in a list that is long</a></div><div><a href=2>Another report of many in a list that is long</a></div></div>"
      "<div id=b><div><p>" +
      std::string(kLead) + "</p><p>" + kNext + "</p></div></div><div id=c><p>All rights reserved.</p></div>");
  EXPECT_EQ(page(html).text, std::string(kLead) + "\n\n" + kNext);
}

TEST(HtmlPage, ChoosesTheReportAmongTeasersInArticlesOfTheirOwn) {
  std::string html;
  for (int i = 0; i < 9; ++i) html += "<article><h2><a href=x>Another report</a></h2><p>A line or two of it.</p></article>";
  EXPECT_EQ(page(body("<div class=story>" + paragraphs() + "</div>" + html)).text, std::string(kLead) + "\n\n" + kNext);
}

TEST(HtmlPage, PutsTheTitleOnTopWhereTheReportLacksOne) {
  const Source s = sourceFromBytes(body("<article>" + paragraphs() + "</article>", "<title>Raid near the border</title>"),
                                   "a.html", shippedMarks())
                       .value();
  EXPECT_EQ(s.text, "Raid near the border\n\n" + std::string(kLead) + "\n\n" + kNext);
  EXPECT_EQ(regionLines(s), "headline: Raid near the border\n");
}

TEST(HtmlPage, MarksCaptions) {
  const Source s =
      sourceFromBytes(
          body(
              "<article><h1>Raid near the border</h1><figure><img alt=x><figcaption>A man at a door in Hilltown</figcaption></figure>" +
              paragraphs() + "</article>"),
          "a.html", shippedMarks())
          .value();
  EXPECT_EQ(regionLines(s), "headline: Raid near the border\ncaption: A man at a door in Hilltown\n");
}

std::string shown(const DocumentText& d) {
  return d.outlet + "|" + d.title + "|" + d.byline + "|" + (d.published ? isoPublished(*d.published) : "") + "|" + d.url;
}

TEST(HtmlMetadata, ReadsOpenGraphAndItsKin) {
  EXPECT_EQ(
      shown(page(body(
          paragraphs(),
          "<meta property='og:site_name' content='Hill Gazette'><meta property='og:title' content='Raid near the border'>"
          "<meta property='article:published_time' content='2025-08-20T14:03:00+03:00'><meta name=author content='Ann Lee'><link rel=canonical href='https://example.org/raid'>"))),
      "Hill Gazette|Raid near the border|Ann Lee|2025-08-20T14:03|https://example.org/raid");
  EXPECT_EQ(shown(page(body(paragraphs(),
                            "<meta name='date' content='August 20, 2025'><title>Raid near the border | Hill Gazette</title>"))),
            "Hill Gazette|Raid near the border||2025-08-20|");
  EXPECT_EQ(shown(page(body("<article><time datetime='2025-08-20'>yesterday</time>" + paragraphs() + "</article>"))),
            "|||2025-08-20|");
}

TEST(HtmlMetadata, ReadsJsonLd) {
  const std::string json =
      R"({"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Raid near the border","datePublished":"2025-08-20","author":[{"@type":"Person","name":"Ann Lee"},"Sam Roe"],"publisher":{"name":"Hill Gazette"}}]})";
  EXPECT_EQ(shown(page(body(paragraphs(), "<script type='application/ld+json'>" + json + "</script>"))),
            "Hill Gazette|Raid near the border|Ann Lee, Sam Roe|2025-08-20|");
  EXPECT_EQ(shown(page(body(paragraphs(), "<script type='application/ld+json'>{\"@type\":\"NewsArticle\", broken</script>"))),
            "||||");
  EXPECT_EQ(
      shown(page(body(
          paragraphs(),
          "<script type='application/ld+json'>[1,null,{\"@type\":7},{\"@type\":\"Article\",\"headline\":{},\"author\":5}]</script>"))),
      "||||");
}

TEST(HtmlMetadata, TakesNoDateThatIsNone) {
  EXPECT_FALSE(page(body(paragraphs(), "<meta name=date content='recently'>")).published);
  EXPECT_FALSE(page(body(paragraphs(), "<meta property='article:modified_time' content='2025-08-20'>")).published);
}

TEST(HtmlCharset, ComesFromThePageOrItsBytes) {
  EXPECT_THAT(page(body("<p>\xCD\xE1\xC8</p>", "<meta charset='windows-1256'>")).text, HasSubstr("\xD8\xAD\xD9\x84\xD8\xA8"));
  EXPECT_THAT(page(body("<p>caf\xE9</p>", "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>")).text,
              HasSubstr("caf\xC3\xA9"));
  EXPECT_THAT(page(body("<p>caf\xC3\xA9</p>", "<meta charset=iso-8859-1>")).text, HasSubstr("caf\xC3\xA9"));
}

TEST(HtmlPage, TakesBrokenMarkup) {
  for (const std::string& html :
       {std::string("<p>One<p>Two<b>Three</p></b></i></div></div>"), std::string("<html><body><p>One &bogus; &#xD800; &#0; Two"),
        std::string("<<<p>>>One</</p>"), std::string("<p>One<!-- never closed"), std::string("<p title=\"never closed>One"),
        std::string("<table><p>One<tr><td>Two"), std::string("<html>"), std::string("<")}) {
    const auto document = readHtml(html, shippedMarks());
    ASSERT_TRUE(document) << html;
    EXPECT_TRUE(isValidUtf8(document->text)) << html;
  }
}

std::string repeated(const std::string& part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

TEST(HtmlPage, RefusesWhatIsBuiltToHurtTheParser) {
  for (const std::string& html :
       {repeated("<div>", 200'000), repeated("<div><p>x", 100'000), repeated("<b><a href=x>y<i><u></b>", 100'000),
        repeated("<table><tr><td>", 50'000), "<svg>" + repeated("<g>", 100'000),
        "<div " + repeated("a=x b=y ", 20'000) + ">x</div>", repeated("<span>", 2'000)}) {
    const auto start = std::chrono::steady_clock::now();
    const auto document = readHtml("<!DOCTYPE html>" + html, shippedMarks());
    ASSERT_FALSE(document) << html.substr(0, 30);
    EXPECT_EQ(document.error().code, ErrorCode::Malformed);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5)) << html.substr(0, 30);
  }
}

TEST(HtmlPage, TakesWhatIsLargeButNotHostile) {
  EXPECT_TRUE(isSafeToParse(repeated("<p>unclosed paragraph<br>", 20'000)));
  EXPECT_TRUE(isSafeToParse(repeated("<li>item<img src=x>", 20'000)));
  EXPECT_TRUE(isSafeToParse("<script>" + repeated("'<div>'+", 20'000) + "</script>"));
  EXPECT_TRUE(isSafeToParse(repeated("a < b and c > d ", 5'000)));
  const std::string attribute = "<p data-x='" + std::string(2U << 20U, 'x') + "'>" + kLead + "</p>";
  EXPECT_EQ(page(body(attribute)).text, kLead);
  EXPECT_EQ(page(body(repeated("<div>", 400) + kLead + repeated("</div>", 400))).text, kLead);
}

TEST(HtmlPage, IsTakenWhateverItsName) {
  for (const char* name : {"page.html", "page.txt", "page", "page.pdf"}) {
    const auto source = sourceFromBytes("\n<!-- saved --><!doctype HTML><p>" + std::string(kLead), name, shippedMarks());
    ASSERT_TRUE(source) << name;
    EXPECT_EQ(source->format, Format::Html);
    EXPECT_EQ(source->text, kLead);
  }
  EXPECT_EQ(sourceFromBytes("A plain note that mentions <b>tags</b>.", "note.txt", shippedMarks())->format, Format::Text);
}

TEST(HtmlPage, SaysWhereThereIsNoText) {
  const auto source = sourceFromBytes("<html><body><script>x()</script></body></html>", "a.html", shippedMarks());
  ASSERT_FALSE(source);
  EXPECT_EQ(source.error().code, ErrorCode::Empty);
}

TEST(HtmlPage, LetsItsMetadataGoBeforeItsText) {
  const Source s =
      sourceFromBytes(
          body(
              "<article><h1>Raid near the border</h1><p>Valley Times</p><p>Aug. 21, 2025</p>" + paragraphs() + "</article>",
              "<meta property='og:site_name' content='Hill Gazette'><meta property='article:published_time' content='2025-08-20'><meta name=author content=AFP>"),
          "a.html", shippedMarks())
          .value();
  EXPECT_EQ(s.outlet, "Hill Gazette");
  EXPECT_EQ(isoPublished(*s.published), "2025-08-20");
  EXPECT_EQ(s.agency, "AFP");
  EXPECT_THAT(s.text, Not(HasSubstr("<")));
}

}  // namespace
}  // namespace collate
