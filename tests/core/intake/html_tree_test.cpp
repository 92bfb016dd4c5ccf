// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_tree.h"

#include <gtest/gtest.h>

#include <string>

#include "core/intake/html_blocks.h"
#include "marks.h"

namespace collate {
namespace {

std::string repeated(const std::string& part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

TEST(WalkTree, EntersAndLeavesInDocumentOrder) {
  const std::string html = "<body><div><p>a</p></div><ul><li>b</ul></body>";
  const HtmlTree tree = parseHtml(html);
  std::string seen;
  const auto name = [](const GumboNode& n) { return std::string(gumbo_normalized_tagname(tagOf(n))); };
  walkTree(
      *tree->root,
      [&](const GumboNode& n) {
        if (n.type == GUMBO_NODE_TEXT) seen += n.v.text.text;
        if (!isElement(n)) return false;
        seen += "<" + name(n) + ">";
        return true;
      },
      [&](const GumboNode& n) { seen += "</" + name(n) + ">"; });
  EXPECT_EQ(seen, "<html><head></head><body><div><p>a</p></div><ul><li>b</li></ul></body></html>");
}

TEST(WalkTree, LeavesOutWhatIsNotEntered) {
  const std::string html = "<body><div><p>a</p></div><p>b</p></body>";
  const HtmlTree tree = parseHtml(html);
  int paragraphs = 0, left = 0;
  walkTree(
      *tree->root,
      [&](const GumboNode& n) {
        paragraphs += tagOf(n) == GUMBO_TAG_P;
        return isElement(n) && tagOf(n) != GUMBO_TAG_DIV;
      },
      [&](const GumboNode& n) { left += tagOf(n) == GUMBO_TAG_DIV; });
  EXPECT_EQ(paragraphs, 1);
  EXPECT_EQ(left, 0);
}

TEST(HtmlNodes, GiveAttributesAndText) {
  const std::string html = "<body><a HREF='x' title=\"a &amp; b\">one\n  <b>two</b>\t three </a></body>";
  const HtmlTree tree = parseHtml(html);
  walkTree(
      *tree->root,
      [&](const GumboNode& n) {
        if (tagOf(n) == GUMBO_TAG_A) {
          EXPECT_EQ(attributeOf(n, "href"), "x");
          EXPECT_EQ(attributeOf(n, "title"), "a & b");
          EXPECT_EQ(attributeOf(n, "none"), "");
          EXPECT_EQ(textOf(n), "one two three");
        }
        return isElement(n);
      },
      [](const GumboNode&) {});
}

TEST(IsSafeToParse, CountsWhatStaysOpen) {
  EXPECT_TRUE(isSafeToParse(repeated("<div>", 900)));
  EXPECT_FALSE(isSafeToParse(repeated("<div>", 1100)));
  EXPECT_TRUE(isSafeToParse(repeated("<div></div>", 50'000)));
  EXPECT_TRUE(isSafeToParse(repeated("</div>", 50'000)));
  EXPECT_FALSE(isSafeToParse(repeated("</b>", 5'000) + repeated("<b>", 1'100)));  // closing before opening saves nothing
}

TEST(IsSafeToParse, LooksThroughQuotesCommentsAndRawText) {
  EXPECT_TRUE(isSafeToParse("<!--" + repeated("<div>", 2'000) + "-->"));
  EXPECT_TRUE(isSafeToParse("<p title=\"" + repeated("<div>", 2'000) + "\">x</p>"));
  EXPECT_TRUE(isSafeToParse("<style>" + repeated("<div>", 2'000) + "</style>"));
  EXPECT_FALSE(isSafeToParse("<style></style>" + repeated("<div>", 2'000)));
  for (const char* html : {"", "<", "</", "<!--", "<script>", "<p title='", "a < b", "<>"})
    EXPECT_TRUE(isSafeToParse(html)) << html;
}

std::string blocksOf(const std::string& html) {
  const HtmlTree tree = parseHtml(html);
  std::string out;
  for (const HtmlBlock& b : mainBlocks(*tree->root, shippedMarks()))
    out += std::string(b.heading ? "# " : b.caption ? "^ " : "") + b.text + "\n";
  return out;
}

TEST(HtmlBlocks, TellHeadingsCaptionsAndParagraphs) {
  EXPECT_EQ(blocksOf("<article><h1>Head</h1><h2>Sub</h2><figure><figcaption>Cap <i>tion</i></figcaption></figure>"
                     "<div class='wp-caption-text'>Other</div><p>Text</p></article>"),
            "# Head\nSub\n^ Cap tion\n^ Other\nText\n");
}

TEST(HtmlBlocks, KeepTextBetweenAndAfterBlocksApart) {
  EXPECT_EQ(blocksOf("<body><div>before<p>within</p>after<div>second</div></div></body>"), "before\nwithin\nafter\nsecond\n");
  EXPECT_EQ(blocksOf("<table><tr><td>one</td><td>two</td></tr></table>"), "one\ntwo\n");
}

TEST(HtmlBlocks, KeepALinkWithinAParagraphAndDropAListOfLinks) {
  EXPECT_EQ(blocksOf("<article><p><a href=x>The force said</a> that it had left the town before noon on Monday.</p>"
                     "<ul><li><a href=y>Another report</a></li><li>An item with <a href=z>a link</a></li></ul></article>"),
            "The force said that it had left the town before noon on Monday.\nAn item with a link\n");
}

TEST(HtmlBlocks, AreNoneForAnEmptyPage) { EXPECT_EQ(blocksOf(""), ""); }

}  // namespace
}  // namespace collate
