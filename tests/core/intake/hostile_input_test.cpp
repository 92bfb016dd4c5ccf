// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes, every reader ends with a source that holds together or with an error that says so, and the rest of the
// files is taken in all the same.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "core/base/sha256.h"
#include "core/intake/html_page.h"
#include "core/intake/intake.h"
#include "core/intake/json_lines.h"
#include "core/intake/text_flow.h"
#include "core/text/encoding.h"
#include "described.h"
#include "marks.h"
#include "pdf_builder.h"
#include "zip_builder.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::SizeIs;

constexpr const char* kNames[] = {"a.txt", "a.html", "a.pdf", "a.docx", "a.odt", "a", "a.md", "a.xml", "a.rtf", "a.json"};

std::string randomBytes(std::mt19937& random, std::size_t most) {
  std::string bytes;
  for (auto n = random() % most; n > 0; --n) bytes += static_cast<char>(random() % 256);
  return bytes;
}

void expectWhole(const Source& s, const std::string& bytes) {
  EXPECT_EQ(s.bytes, bytes);
  EXPECT_EQ(s.sha256, sha256Hex(bytes));
  EXPECT_TRUE(isValidUtf8(s.text));
  EXPECT_NE(s.text.find_first_not_of(" \t\r\n"), std::string::npos) << "an empty text is an error";
  std::uint32_t end = 0;
  for (const Region& r : s.regions) {
    EXPECT_LE(end, r.span.begin) << regionKindName(r.kind);
    EXPECT_LE(r.span.begin, r.span.end);
    EXPECT_LE(r.span.end, s.text.size());
    EXPECT_TRUE(isValidUtf8(r.span.of(s.text)));
    end = r.span.end;
  }
}

void expectAnswer(const std::string& bytes, const std::string& name) {
  const auto source = sourceFromBytes(bytes, name, shippedMarks());
  if (source) {
    expectWhole(*source, bytes);
  } else {
    EXPECT_EQ(source.error().file, name);
    EXPECT_TRUE(source.error().message.ends_with('.')) << source.error().message;
  }
}

TEST(AnyBytes, AreTakenOrRefusedUnderAnyName) {
  std::mt19937 random(41);
  for (int round = 0; round < 120; ++round) {
    const std::string bytes = randomBytes(random, 400);
    for (const char* name : kNames) expectAnswer(bytes, name);
  }
}

TEST(AnyBytes, BehindTheMarkOfAFormatAreTakenOrRefused) {
  std::mt19937 random(43);
  for (const std::string& mark :
       {std::string("%PDF-1.7\n"), std::string("PK\x03\x04"), std::string("<!DOCTYPE html>"), std::string("<html>"),
        std::string("\xFF\xFE"), std::string("\xFE\xFF"), std::string("\xEF\xBB\xBF"), std::string("{\\rtf1"),
        std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), std::string("SQLite format 3")})
    for (int round = 0; round < 12; ++round) expectAnswer(mark + randomBytes(random, 300), "a.txt");
}

std::string changed(std::string bytes, std::mt19937& random) {
  for (auto n = 1 + random() % 4; n > 0 && !bytes.empty(); --n) {
    const std::size_t at = random() % bytes.size();
    switch (random() % 4) {
      case 0: bytes[at] = static_cast<char>(random() % 256); break;
      case 1: bytes.erase(at, random() % 9); break;
      case 2: bytes.insert(at, randomBytes(random, 6)); break;
      default: bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 40)); break;
    }
  }
  return bytes;
}

TEST(ChangedBytes, OfAReportOfEachFormatAreTakenOrRefused) {
  const std::string lead = "Three people were killed when a house in the valley was raided before dawn on Monday.";
  const std::string word = "<w:document><w:body><w:p><w:r><w:t>" + lead + "</w:t></w:r></w:p></w:body></w:document>";
  const std::pair<const char*, std::string> wholes[] = {
      {"a.html", "<html><head><title>Raid</title><meta name=date content='2025-08-20'></head><body><article><h1>Raid</h1><p>" +
                     lead + "</p></article></body></html>"},
      {"a.docx", zipOf({{"word/document.xml", word}})},
      {"a.pdf", pdfOf({{lead}})},
      {"a.txt", "Raid near the border\nBy Ann Lee\nAug. 20, 2025\n\nFERRIN (AFP) - " + lead + "\n\n© 2025 The Hill Gazette\n"}};
  std::mt19937 random(47);
  for (const auto& [name, whole] : wholes) {
    ASSERT_TRUE(sourceFromBytes(whole, name, shippedMarks())) << name;
    for (int round = 0; round < 60; ++round) expectAnswer(changed(whole, random), name);
  }
}

TEST(Pages, OfAnyLinesKeepTheirRegionsInOrder) {
  const char* pieces[] = {"Raid near the border kills three people",
                          "By Ann Lee",
                          "Aug. 20, 2025",
                          "Share",
                          "",
                          "FERRIN (AFP) - Three people were killed when a house in the valley was raided before dawn on Monday.",
                          "The road to the town was closed by the police for several hours and opened again at noon.",
                          "Photo: Ann Lee/AFP",
                          "© 2025 The Hill Gazette. All rights reserved.",
                          "Related stories",
                          "Follow us on Telegram",
                          "Home > News > Security",
                          "– AFP",
                          "قتل ثلاثة أشخاص في غارة قرب الحدود.",
                          "\t",
                          "The Hill Gazette | 20 August 2025",
                          "Image of a house. [Ann Lee/AFP]",
                          "\"",
                          "Leave a reply"};
  std::mt19937 random(53);
  for (int round = 0; round < 600; ++round) {
    std::string text;
    for (auto n = 1 + random() % 14; n > 0; --n)
      text += std::string(pieces[random() % std::size(pieces)]) + (random() % 4 ? "\n" : "\n\n");
    if (text.find_first_not_of(" \t\n") == std::string::npos) continue;
    const auto source = sourceFromText(text, "paste", shippedMarks());
    ASSERT_TRUE(source) << text;
    expectWhole(*source, text);
    EXPECT_EQ(source->text, text) << "nothing is cut";
    Source again = *source;
    describe(again, shippedMarks());
    EXPECT_EQ(again.title, source->title) << "what is filled stays";
    EXPECT_EQ(again.outlet, source->outlet);
  }
}

class HostileFolder : public testing::Test {
 protected:
  HostileFolder() { fs::create_directories(m_folder); }
  ~HostileFolder() override { fs::remove_all(m_folder); }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(m_folder / name, std::ios::binary) << bytes;
  }
  fs::path m_folder = fs::temp_directory_path() / ("collate_hostile_" + std::to_string(::getpid()));
};

TEST_F(HostileFolder, OneBadFileNeverCostsAnother) {
  const std::string good = "The road to the town was closed by the police for several hours on Monday.";
  std::mt19937 random(59);
  for (int i = 0; i < 10; ++i) {
    write(std::to_string(i) + "-good.txt", good + " " + std::to_string(i));
    write(std::to_string(i) + std::string("-x") + std::string(kNames[static_cast<std::size_t>(i)] + 1),
          std::string(1, '\0') + randomBytes(random, 3000));
  }
  write("empty.pdf", "");
  write("cut.docx", "PK\x03\x04");
  std::vector<std::string> taken;
  std::size_t problems = 0;
  const IntakeSink sink{[&](Source&& s) {
                          if (s.text.starts_with(good)) taken.push_back(fs::path(s.file).filename().string());
                          return true;
                        },
                        [&](Diagnostic&& d) {
                          EXPECT_FALSE(d.file.empty());
                          ++problems;
                        },
                        {}};
  takeIn(std::vector<fs::path>{m_folder}, shippedMarks(), sink);
  EXPECT_THAT(taken, SizeIs(10));
  EXPECT_GE(problems, 2U);
}

// ---- lists

struct Lines {
  std::vector<std::string> texts;
  std::vector<int> problems;
};

Lines linesOf(const std::string& list) {
  Lines out;
  std::istringstream in(list);
  const IntakeSink sink{[&](Source&& s) {
                          out.texts.push_back(s.text);
                          return true;
                        },
                        [&](Diagnostic&& d) { out.problems.push_back(d.line); },
                        {}};
  EXPECT_TRUE(takeLines(in, "list.jsonl", shippedMarks(), sink, {}));
  return out;
}

class BrokenLine : public testing::TestWithParam<std::string> {};
TEST_P(BrokenLine, IsNamedAndTheRestGoesOn) {
  const Lines lines = linesOf("{\"text\":\"first\"}\n" + GetParam() + "\n{\"text\":\"last\"}\n");
  EXPECT_THAT(lines.texts, ElementsAre("first", "last")) << GetParam();
  EXPECT_THAT(lines.problems, ElementsAre(2)) << GetParam();
}
INSTANTIATE_TEST_SUITE_P(Lines, BrokenLine,
                         testing::Values("{", "}", "{}", "[]", "null", "true", "\"text\"", "{\"text\":null}",
                                         "{\"text\":[\"x\"]}", "{\"text\":{\"a\":1}}", "{\"text\":\"\"}",
                                         "{\"text\":\" \\n\\t\"}", "{\"text\":\"x\"", "{\"text\":\"x\"}}", "{\"text\":\"x\"},",
                                         "{'text':'x'}", "{\"text\":\"\\x41\"}", "{\"Text\":\"x\"}", "// comment",
                                         "{\"text\":\"x\xC3\"}", "{\"text\":\"\\udc00\"}", "{\"text\":\"a\tb\"}", "text: x",
                                         "{\"title\":\"x\"}"));

TEST(ListLines, EndInAnyWay) {
  for (const char* end : {"\n", "\r\n"}) {
    const std::string e = end;
    EXPECT_THAT(linesOf("{\"text\":\"a\"}" + e + e + "{\"text\":\"b\"}").texts, ElementsAre("a", "b"));
    EXPECT_THAT(linesOf(e + e + "{\"text\":\"a\"}" + e).texts, ElementsAre("a"));
  }
  EXPECT_TRUE(linesOf("").texts.empty());
}

TEST(ListLines, OfRandomBytesNeverLoseTheOnesBetween) {
  std::mt19937 random(61);
  std::string list;
  for (int i = 0; i < 200; ++i) {
    std::string noise = randomBytes(random, 60);
    std::ranges::replace(noise, '\n', ' ');
    list += "x" + noise + "\n{\"text\":\"good " + std::to_string(i) + "\"}\n";
  }
  const Lines lines = linesOf(list);
  EXPECT_THAT(lines.texts, SizeIs(200));
  EXPECT_THAT(lines.problems, SizeIs(200));
}

TEST(ListLines, WithADateThatIsNoneAreTakenWithAWarning) {
  for (const char* field : {"\"published\":\"soon\"", "\"published\":\"2025-13-40\"", "\"published\":\"20 Augustember\""}) {
    const Lines lines = linesOf(std::string("{") + field + ",\"text\":\"The road was closed.\"}\n");
    EXPECT_THAT(lines.texts, ElementsAre("The road was closed.")) << field;
    EXPECT_THAT(lines.problems, ElementsAre(1)) << field;
  }
}

// ---- pages

struct PageRow {
  const char* name;
  const char* html;
  const char* text;
};
class PageText : public testing::TestWithParam<PageRow> {};
TEST_P(PageText, Test) {
  const auto document = readHtml(GetParam().html, shippedMarks());
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(document->text, GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(
    Rows, PageText,
    testing::Values(PageRow{"entities", "<p>One &lt;b&gt; &quot;two&quot; &#8211; &eacute;&nbsp;&copy;</p>",
                            "One <b> \"two\" – é ©"},
                    PageRow{"numericEntities", "<p>&#x62D;&#1604;&#x628; &#x1F681;</p>", "حلب 🚁"},
                    PageRow{"unclosed", "<p>One<p>Two<p>Three", "One\n\nTwo\n\nThree"},
                    PageRow{"nestedInline", "<p>a<b>b<i>c</i></b>d <em>e</em></p>", "abcd e"},
                    PageRow{"comment", "<p>One <!-- not this --> two</p>", "One two"},
                    PageRow{"cdataLikeScript", "<script>//<![CDATA[\n<p>no</p>\n//]]></script><p>Yes</p>", "Yes"},
                    PageRow{"styleInBody", "<p>One</p><style>p{content:'<p>no</p>'}</style><p>Two</p>", "One\n\nTwo"},
                    PageRow{"blanks", "<p>  One\n\n   two\t three  </p>", "One two three"},
                    PageRow{"preservesSigns", "<p>3 < 5 and 5 > 3 & more</p>", "3 < 5 and 5 > 3 & more"},
                    PageRow{"quotedAngle", "<p title='a>b'>One</p>", "One"},
                    PageRow{"upperCase", "<P>One</P><P>Two</P>", "One\n\nTwo"},
                    PageRow{"list", "<ul><li>One man</li><li>Two women</li></ul>", "One man\n\nTwo women"},
                    PageRow{"emptyParagraphs", "<p></p><p> </p><p>&nbsp;</p><p>One</p>", "One"},
                    PageRow{"template", "<template><p>no</p></template><p>One</p>", "One"}),
    [](const auto& row) { return std::string(row.param.name); });

// ---- running text of pages

TEST(TextFlowProperty, LosesNoWordOfARun) {
  std::mt19937 random(67);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> pages;
    std::vector<std::string> words;
    for (auto p = 1 + random() % 3; p > 0; --p) {
      std::string page;
      for (auto n = 20 + random() % 60; n > 0; --n) {
        words.push_back("w" + std::to_string(words.size()) + "x");
        page += words.back() + (random() % 9 == 0 ? "\n" : " ");
      }
      pages.push_back(page);
    }
    const std::string text = flowingText(pages);
    std::size_t at = 0;
    for (const std::string& word : words) {
      at = text.find(word, at);
      ASSERT_NE(at, std::string::npos) << word << " in\n" << text;
    }
  }
}

TEST(TextFlowProperty, OfAnyBytesEnds) {
  std::mt19937 random(71);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> pages;
    for (auto n = random() % 5; n > 0; --n) pages.push_back(randomBytes(random, 300));
    EXPECT_LE(flowingText(pages).size(), 3U * 1500U);
  }
  EXPECT_EQ(flowingText({}), "");
  EXPECT_EQ(flowingText({"", "\n", "  "}), "");
}

}  // namespace
}  // namespace collate
