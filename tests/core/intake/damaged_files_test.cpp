// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a transfer or a disk has damaged, of every kind that is read: each is either a source that is sound in itself, or an
// error that names the file. Seeds are fixed, so a failure can be had again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/base/sha256.h"
#include "core/intake/intake.h"
#include "core/intake/json_lines.h"
#include "core/text/encoding.h"
#include "marks.h"
#include "pdf_builder.h"
#include "tests/core/random.h"
#include "zip_builder.h"

namespace collate {
namespace {

using test::Random;

constexpr const char* kReport =
    "Raid near Atmeh leaves three dead\n\nBy Lina Example\n\nATMEH, Syria, 21 August 2025 - Three people were killed in a raid on "
    "a house near Atmeh, police said.\n\nقتل ثلاثة أشخاص في أطمة.\n\nSubscribe to our newsletter.\n";

std::string page() {
  return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Raid near Atmeh | Orontes Courier</title>"
         "<meta property=\"article:published_time\" content=\"2025-08-21T09:00:00Z\"><script type=\"application/ld+json\">"
         "{\"@type\":\"NewsArticle\",\"headline\":\"Raid near Atmeh\",\"datePublished\":\"2025-08-21\"}</script></head><body>"
         "<article><h1>Raid near Atmeh</h1><p>Three people were killed in a raid &amp; two were held.</p><ul><li>one<li>two</ul>"
         "<table><tr><td>a<td>b</table></article><footer>All rights reserved</footer></body></html>";
}

std::string letter() {
  return zipOf({{"[Content_Types].xml", "<Types/>"},
                {"docProps/core.xml", "<cp:coreProperties><dc:title>Raid</dc:title></cp:coreProperties>"},
                {"word/document.xml",
                 "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>Three people were killed near Atmeh."
                 "</w:t></w:r></w:p></w:body></w:document>"}});
}

std::string openLetter() {
  return zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                {"content.xml",
                 "<?xml version=\"1.0\"?><office:document-content><office:body><office:text><text:p>Three people were killed."
                 "</text:p></office:text></office:body></office:document-content>"}});
}

std::string inUtf16(const std::string& ascii) {
  std::string wide = "\xFF\xFE";
  for (const char c : ascii) wide += {c, '\0'};
  return wide;
}

struct Kind {
  const char* name;
  std::string whole;
};
std::vector<Kind> kinds() {
  return {{"report.txt", kReport},
          {"wide.txt", inUtf16("Three people were killed in a raid near Atmeh on 20 August 2025, police said.")},
          {"western.txt",
           "Le caf\xE9 a \xE9t\xE9 d\xE9truit \xE0 Idlib, dit la d\xE9"
           "fense civile."},
          {"page.html", page()},
          {"print.pdf", pdfOf({{"Raid near Atmeh", "Three people were killed."}, {"Page two"}}, "/Title (Raid)")},
          {"letter.docx", letter()},
          {"letter.odt", openLetter()}};
}

bool atBoundary(const std::string& text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

void expectSound(const Source& s, const std::string& bytes) {
  EXPECT_TRUE(isValidUtf8(s.text));
  EXPECT_EQ(s.text.find('\0'), std::string::npos);
  EXPECT_EQ(s.bytes, bytes);
  EXPECT_EQ(s.sha256, sha256Hex(bytes));
  for (const Region& r : s.regions) {
    ASSERT_LT(r.span.begin, r.span.end);
    ASSERT_LE(r.span.end, s.text.size());
    EXPECT_TRUE(atBoundary(s.text, r.span.begin) && atBoundary(s.text, r.span.end));
  }
  for (const std::string* field : {&s.outlet, &s.title, &s.byline, &s.agency, &s.url, &s.language})
    EXPECT_TRUE(isValidUtf8(*field)) << *field;
}

void expectSoundOrNamed(const std::string& bytes, const std::string& name) {
  const auto source = sourceFromBytes(bytes, name, shippedMarks());
  if (source) return expectSound(*source, bytes);
  EXPECT_EQ(source.error().file, name);
  EXPECT_TRUE(source.error().message.ends_with('.')) << source.error().message;
}

class DamagedFile : public ::testing::TestWithParam<std::size_t> {
 protected:
  Kind kind = kinds()[GetParam()];
};

TEST_P(DamagedFile, IsGoodBeforeItIsDamaged) {
  const auto source = sourceFromBytes(kind.whole, kind.name, shippedMarks());
  ASSERT_TRUE(source) << source.error().message;
  expectSound(*source, kind.whole);
}

TEST_P(DamagedFile, CutOffAnywhereIsSoundOrNamed) {
  const std::size_t step = std::max<std::size_t>(1, kind.whole.size() / 150);
  for (std::size_t length = 0; length < kind.whole.size(); length += step) {
    SCOPED_TRACE(length);
    expectSoundOrNamed(kind.whole.substr(0, length), kind.name);
  }
}

TEST_P(DamagedFile, ChangedAnywhereIsSoundOrNamed) {
  for (unsigned seed = 0; seed < 150; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    std::string bytes = kind.whole;
    for (std::size_t n = random.below(6) + 1; n > 0; --n) random.damage(bytes);
    expectSoundOrNamed(bytes, kind.name);
  }
}

TEST_P(DamagedFile, UnderAnotherKindsNameIsSoundOrNamed) {
  for (const Kind& other : kinds()) {
    SCOPED_TRACE(other.name);
    expectSoundOrNamed(kind.whole, other.name);
  }
}

INSTANTIATE_TEST_SUITE_P(EveryKind, DamagedFile, ::testing::Range<std::size_t>(0, 7));

TEST(RandomBytes, AreSoundOrNamedWhateverTheirName) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    Random random(seed);
    const std::string bytes = random.bytes(random.below(3000));
    for (const char* name : {"a", "a.txt", "a.html", "a.pdf", "a.docx", "a.odt", "a.json"}) {
      SCOPED_TRACE(std::string(name) + " " + std::to_string(seed));
      expectSoundOrNamed(bytes, name);
    }
  }
}

// Signatures that a reader goes by, followed by nothing that they promise.
TEST(RandomBytes, BehindASignatureAreSoundOrNamed) {
  Random random(7);
  for (const std::string& signature : {std::string("%PDF-1.7\n"), std::string("PK\x03\x04"), std::string("PK\x05\x06"),
                                       std::string("<!DOCTYPE html>"), std::string("\xFF\xFE"), std::string("\xFE\xFF"),
                                       std::string("\xEF\xBB\xBF"), std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")})
    for (int i = 0; i < 20; ++i)
      for (const char* name : {"a.txt", "a.html", "a.pdf", "a.docx"}) expectSoundOrNamed(signature + random.bytes(400), name);
}

// Lists are read line by line: whatever is wrong with a line, the lines around it are read.
TEST(DamagedList, KeepsTheLinesAround) {
  const std::string good = R"({"id":"a","text":"Three people were killed near Atmeh.","published":"2025-08-20"})";
  for (unsigned seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    std::string bad = good;
    random.damage(bad);
    std::erase(bad, '\n');
    std::istringstream in(R"({"id":"first","text":"One."})"
                          "\n" +
                          bad + "\n" + R"({"id":"last","text":"Two."})" + "\n");
    std::vector<Source> sources;
    std::vector<Diagnostic> problems;
    IntakeSink sink;
    sink.taken = [&](Source&& s) {
      sources.push_back(std::move(s));
      return true;
    };
    sink.problem = [&](Diagnostic&& d) { problems.push_back(std::move(d)); };
    EXPECT_TRUE(takeLines(in, "list.jsonl", shippedMarks(), sink, {}));
    ASSERT_GE(sources.size(), 2U);
    EXPECT_EQ(sources.front().externalId, "first");
    EXPECT_EQ(sources.back().externalId, "last");
    for (const Diagnostic& d : problems) EXPECT_EQ(d.line, 2) << d.message;
    for (const Source& s : sources) EXPECT_TRUE(isValidUtf8(s.text));
  }
}

}  // namespace
}  // namespace collate
