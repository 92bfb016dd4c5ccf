// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the reading of any text at all: it ends, and what it points to is there.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/extract/extractor.h"
#include "tests/core/extract/extract_text.h"
#include "tests/core/random.h"

namespace collate {
namespace {

// Words that rules turn on, without the sentences that they expect.
const std::vector<std::string> kWords = {"killed",
                                         "was killed",
                                         "were wounded",
                                         "raid",
                                         "air strike",
                                         "at least",
                                         "two",
                                         "3",
                                         "1,000",
                                         "2,000,000,000",
                                         "dozens of",
                                         "men",
                                         "children",
                                         "Atmeh",
                                         "Idlib",
                                         "Syria",
                                         "northern",
                                         "in",
                                         "on",
                                         "near",
                                         "according to",
                                         "said",
                                         "police said",
                                         "denied",
                                         "reportedly",
                                         "not",
                                         "Monday",
                                         "on Wednesday",
                                         "20 August 2025",
                                         "31 February",
                                         "last week",
                                         "the next day",
                                         "at 02:30",
                                         "24:59",
                                         "pre-dawn",
                                         "Abu Omar",
                                         "Mr Haddad",
                                         "the group",
                                         "Islamic State",
                                         "second floor",
                                         "aged",
                                         "his wife",
                                         "who",
                                         "and",
                                         ",",
                                         ".",
                                         "\"",
                                         "'",
                                         "(",
                                         ")",
                                         "-",
                                         "\xE2\x80\x94",
                                         ":",
                                         "\n",
                                         "\n\n",
                                         "قتل",
                                         "في أطمة",
                                         "ثلاثة",
                                         "\u00e9",
                                         "😀",
                                         "\u200f",
                                         "U.S.",
                                         "Dr.",
                                         "km",
                                         "north of",
                                         "between",
                                         "from",
                                         "to",
                                         "none",
                                         "no one",
                                         "the",
                                         "a",
                                         "CAPITALS",
                                         "Gunmen",
                                         "killed and",
                                         "Earlier",
                                         "At",
                                         "File)",
                                         "as well as",
                                         "others",
                                         "while",
                                         "th",
                                         "by",
                                         "confirmed",
                                         "had",
                                         "of",
                                         "bomb/rocket",
                                         "reduced to",
                                         "freed",
                                         "claimed they",
                                         "drove off",
                                         "allegations of",
                                         "x"};

std::string someText(test::Random& random, std::size_t words) {
  std::string text;
  for (std::size_t i = 0; i < words; ++i) {
    text += random.of(kWords);
    if (!random.oneIn(8)) text += ' ';
  }
  return text;
}

bool standsIn(const std::string& text, ByteSpan span) {
  const auto boundary = [&](std::uint32_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
  };
  return span.begin <= span.end && boundary(span.begin) && boundary(span.end);
}

void expectSound(const Source& source, const Reading& reading) {
  const std::string& text = source.text;
  for (const Account& a : reading.accounts) {
    ASSERT_FALSE(a.anchor.empty());
    ASSERT_TRUE(standsIn(text, a.anchor));
    EXPECT_FALSE(a.claims.empty());
    if (a.date) {
      EXPECT_EQ(a.date->from.has_value(), a.date->to.has_value());
    }
    if (a.date && a.date->from) {
      EXPECT_LE(*a.date->from, *a.date->to);
    }
    for (const Claim& c : a.claims) {
      ASSERT_FALSE(c.span.empty()) << attributeName(c.attribute);
      ASSERT_TRUE(standsIn(text, c.span)) << attributeName(c.attribute);
      EXPECT_FALSE(c.rule.empty());
      EXPECT_EQ(c.review, Review::Unchecked);
      if (const CountRange* n = c.value.count(); n && n->min && n->max) {
        EXPECT_LE(*n->min, *n->max) << c.value.text;
      }
      for (const Originator& o : c.originators) ASSERT_TRUE(standsIn(text, o.span)) << o.name;
    }
  }
  EXPECT_TRUE(std::ranges::is_sorted(reading.mentions, {}, &Mention::span));
  for (const Mention& m : reading.mentions) ASSERT_TRUE(!m.span.empty() && standsIn(text, m.span)) << m.value.text;
  for (const Attribution& a : reading.attributions)
    for (const ByteSpan span : {a.source, a.cue, a.content}) ASSERT_TRUE(standsIn(text, span));
}

TEST(RandomText, IsReadAndEverythingFoundStandsInIt) {
  std::size_t accounts = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    SCOPED_TRACE(seed);
    test::Random random(seed);
    const Source source = sourceOf(someText(random, random.below(120)));
    const Reading reading = readSource(source, shippedLexicon());
    expectSound(source, reading);
    accounts += reading.accounts.size();
  }
  EXPECT_GT(accounts, 100U) << "words without sense still tell of something now and then";
}

// Where a text breaks off, a rule that looks ahead finds nothing.
TEST(RandomText, OfAFewWordsIsRead) {
  for (unsigned seed = 5000; seed < 13000; ++seed) {
    SCOPED_TRACE(seed);
    test::Random random(seed);
    const Source source = sourceOf(someText(random, 1 + random.below(7)));
    expectSound(source, readSource(source, shippedLexicon()));
  }
}

TEST(OddText, CutOffAtAnyWordIsRead) {
  const std::string text =
      "(File photo) IDLIB, Syria - Gunmen killed and robbed nine traders of the 3rd market near Atmeh, in Idlib, on Monday, police "
      "said. Earlier an official had said that at least two people were killed, while three others were wounded in Tamanah. Troops "
      "fought off an attack by rebels as well as two drones; a car bomb/rocket went off at the town's mill, which the army blamed "
      "on the rebels. It was not clear who had carried out the raid. \"They claimed they were police and shot my brother, Omar "
      "Haddad, 41, dead,\" a neighbour told the news agency by phone. The ministry confirmed by radio that it had freed 12 men.";
  for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
    SCOPED_TRACE(at);
    for (const std::string& part : {text.substr(0, at), text.substr(at + 1)}) {
      const Source source = sourceOf(part);
      expectSound(source, readSource(source, shippedLexicon()));
    }
  }
}

TEST(RandomText, IsReadTheSameTwice) {
  for (unsigned seed = 1000; seed < 1040; ++seed) {
    test::Random random(seed);
    const Source source = sourceOf(someText(random, 80));
    EXPECT_EQ(readSource(source, shippedLexicon()), readSource(source, shippedLexicon())) << seed;
  }
}

TEST(RandomText, WithRegionsAnywhereIsRead) {
  for (unsigned seed = 2000; seed < 2100; ++seed) {
    SCOPED_TRACE(seed);
    test::Random random(seed);
    Source source = sourceOf(someText(random, 60));
    const auto size = static_cast<std::uint32_t>(source.text.size());
    for (int i = 0; i < 4; ++i) {
      auto begin = static_cast<std::uint32_t>(random.below(size + 1));
      auto end = static_cast<std::uint32_t>(random.below(size + 1));
      if (begin > end) std::swap(begin, end);
      source.regions.push_back({static_cast<RegionKind>(random.below(5)), {begin, end}});
    }
    expectSound(source, readSource(source, shippedLexicon()));
  }
}

TEST(OddText, IsRead) {
  for (const std::string& text :
       {std::string(), std::string(" "), std::string("."), std::string(5000, '.'), std::string(3000, '"'), std::string(3000, '('),
        std::string(20000, 'a'), std::string(2000, '\n'), std::string("killed"), std::string("\u200f\u200f\u200f"),
        std::string("3") + std::string(400, '0') + " people were killed in Idlib."}) {
    SCOPED_TRACE(text.substr(0, 20));
    const Source source = sourceOf(text);
    expectSound(source, readSource(source, shippedLexicon()));
  }
}

TEST(OddText, LongWithoutAFullStopIsReadInLinearTime) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "three people were killed in Atmeh and ";
  const Source source = sourceOf(text);
  expectSound(source, readSource(source, shippedLexicon()));
}

}  // namespace
}  // namespace collate
