// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/noun_phrases.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::Not;

class Parsed {
 public:
  explicit Parsed(const std::string& text)
      : m_text(text),
        m_tags(m_text.doc(), m_text.entities()),
        m_phrases(findNounPhrases(m_text.doc(), m_tags)) {}

  Tag tag(std::string_view word) const {
    for (std::uint32_t i = 0; i < m_text.doc().size(); ++i)
      if (m_text.doc().word(i) == word) return m_tags[i];
    ADD_FAILURE() << "no word " << word;
    return Tag::Punct;
  }

  std::vector<std::string> phrases() const {
    std::vector<std::string> out;
    for (const NounPhrase& p : m_phrases) out.push_back(m_text.doc().words(p.range));
    return out;
  }

  // "mayor object kill", "gunmen subject kill", "embassy at fire": head, relation or preposition, governor as written.
  std::vector<std::string> links() const {
    constexpr std::array<std::string_view, 8> kNames = {"subject", "passive", "object", "by", "", "owner", "beside", "is"};
    std::vector<std::string> out;
    for (const NounPhrase& p : m_phrases)
      for (const Link& l : p.links) {
        const std::string_view how = l.relation == Relation::Preposition ? std::string_view(m_text.doc().word(l.preposition))
                                                                         : kNames[static_cast<std::size_t>(l.relation)];
        out.push_back(std::string(m_text.doc().word(p.head)) + " " + std::string(how) + " " +
                      std::string(m_text.doc().word(l.governor)));
      }
    return out;
  }

 private:
  ReadText m_text;
  WordTags m_tags;
  std::vector<NounPhrase> m_phrases;
};

struct TagRow {
  const char* text;
  const char* word;
  Tag tag;
};

class WordTagsTest : public testing::TestWithParam<TagRow> {};

TEST_P(WordTagsTest, SettlesAWordByItsNeighbors) {
  const TagRow& row = GetParam();
  EXPECT_EQ(Parsed(row.text).tag(row.word), row.tag) << row.text;
}

INSTANTIATE_TEST_SUITE_P(Rows, WordTagsTest,
                         testing::Values(TagRow{"The attack was brief.", "attack", Tag::Noun},               //
                                         TagRow{"They attack the garrison at night.", "attack", Tag::Verb},  //
                                         TagRow{"Rebels attacked the garrison.", "attacked", Tag::Verb},     //
                                         TagRow{"The garrison was attacked.", "attacked", Tag::Participle},  //
                                         TagRow{"Two soldiers killed in the ambush were brothers.", "killed", Tag::Participle},
                                         TagRow{"The ambush killed two soldiers.", "killed", Tag::Verb},          //
                                         TagRow{"The wounded man was carried away.", "wounded", Tag::Adjective},  //
                                         TagRow{"He hopes to attack the town.", "attack", Tag::Infinitive},       //
                                         TagRow{"The guards will shoot.", "shoot", Tag::Infinitive},              //
                                         TagRow{"They had seized the bridge.", "seized", Tag::Participle},        //
                                         TagRow{"Guards from that village arrived.", "that", Tag::Determiner},    //
                                         TagRow{"A guard who arrived late said so.", "who", Tag::Relative},       //
                                         TagRow{"He quickly left the town.", "quickly", Tag::Adverb},             //
                                         TagRow{"One farmer was hurt.", "one", Tag::Number},                      //
                                         TagRow{"PARTY LEADER HECTOR ORLITZ WAS SHOT.", "hector", Tag::Name},     //
                                         TagRow{"They hector the guards of Zelnik.", "hector", Tag::Verb},        //
                                         TagRow{"They threw three dynamite charges.", "charges", Tag::Noun},      //
                                         TagRow{"The old church of Zelnik burned.", "zelnik", Tag::Name}));

struct LinkRow {
  const char* text;
  const char* holds;
  const char* lacks;
};

class NounPhraseTest : public testing::TestWithParam<LinkRow> {};

TEST_P(NounPhraseTest, HangsPhrasesOnWords) {
  const LinkRow& row = GetParam();
  const std::vector<std::string> links = Parsed(row.text).links();
  EXPECT_THAT(links, Contains(row.holds)) << row.text;
  EXPECT_THAT(links, Not(Contains(row.lacks))) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, NounPhraseTest,
    testing::Values(LinkRow{"Gunmen killed the mayor.", "mayor object killed", "mayor subject killed"},
                    LinkRow{"Gunmen killed the mayor.", "gunmen subject killed", "gunmen object killed"},
                    LinkRow{"The mayor was killed by gunmen.", "mayor passive killed", "mayor subject killed"},
                    LinkRow{"The mayor was killed by gunmen.", "gunmen by killed", "gunmen subject killed"},
                    LinkRow{"A farmer killed in the blast was buried.", "farmer passive killed", "farmer subject killed"},
                    LinkRow{"A farmer killed in the blast was buried.", "blast in killed", "blast passive buried"},
                    LinkRow{"Members of the cell fired at the convoy.", "members subject fired", "cell subject fired"},
                    LinkRow{"Members of the cell fired at the convoy.", "convoy at fired", "convoy object fired"},
                    LinkRow{"Men who wore masks seized the driver.", "men subject seized", "masks subject seized"},
                    LinkRow{"The judge's son was hurt.", "judge owner son", "judge passive hurt"},
                    LinkRow{"The judge's son was hurt.", "son passive hurt", "judge passive hurt"},
                    LinkRow{"Soldiers shelled the school and the clinic.", "clinic object shelled", "clinic subject shelled"},
                    LinkRow{"The clerk and the guard were abducted.", "clerk passive abducted", "clerk object abducted"},
                    LinkRow{"The clerk and the guard were abducted.", "guard passive abducted", "guard object abducted"},
                    LinkRow{"An attack on the depot left two dead.", "depot on attack", "depot object left"}));

TEST(NounPhrases, EndAtTheirHead) {
  EXPECT_EQ(Parsed("Two masked men on a red motorcycle shot the old baker.").phrases(),
            (std::vector<std::string>{"Two masked men", "a red motorcycle", "the old baker"}));
}

TEST(NounPhrases, AreFoundInCapitalsToo) {
  EXPECT_THAT(Parsed("MASKED MEN SHOT THE BAKER OF THE TOWN.").links(), Contains("baker object shot"));
}

// Every step looks at a bounded number of words: a text of a million words that are no prose would take hours else.
TEST(NounPhrases, AreReadInTextsWithoutEnd) {
  for (const char* word : {"the ", "bomb ", "quickly ", "two ", "old "}) {
    std::string text;
    for (int i = 0; i < 1'000'000; ++i) text += word;
    const std::vector<std::string> phrases = Parsed(text).phrases();
    EXPECT_TRUE(std::ranges::all_of(phrases, [](const std::string& p) { return p.size() <= 30 * 8; })) << word;
  }
}

TEST(NounPhrases, HangOnFewWords) {
  std::string text = "Gunmen killed";
  for (int i = 0; i < 160; ++i) text += " Omar's";
  std::map<std::string, int> links;
  for (const std::string& l : Parsed(text + " son.").links()) ++links[l];
  for (const auto& [link, times] : links) EXPECT_LE(times, 160 * 12) << link;
  EXPECT_LE(Parsed(text + " son.").links().size(), 161u * 12u);
}

TEST(NounPhrases, NoneInATextOfMarks) { EXPECT_TRUE(Parsed("... -- ( ) ; , .").phrases().empty()); }

}  // namespace
}  // namespace collate
