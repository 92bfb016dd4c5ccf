// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the candidates for roles of every source of a .jsonl list with their features, for fit_roles.py:
//   role_candidates SOURCES.jsonl
// A line a sentence: id, *, its number, then the words and pairs of words in it that count. A line a candidate: id, heads,
// phrases and their sentences separated by |, then its features. All separated by tabs.
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>

#include "core/extract/modifier_phrases.h"
#include "core/extract/role_context.h"
#include "core/extract/role_features.h"
#include "core/intake/intake.h"
#include "core/intake/source_marks.h"

namespace {

using namespace collate;

void write(const Source& source, const Lexicon& lexicon) {
  const Document doc(source, lexicon);
  const Entities entities = recognizeEntities(doc);
  const WordTags tags(doc, entities);
  const std::vector<NounPhrase> phrases = findPhrasesAndModifiers(doc, entities, tags);
  RoleFeatures features(doc, entities, tags, phrases);
  for (std::uint32_t n = 0; n < doc.sentences().size(); ++n) {
    const Sentence& sentence = doc.sentences()[n];
    if (sentence.skipped) continue;
    std::cout << source.externalId << "\t*\t" << n;
    for (const std::string& word : RoleContext::words(doc, sentence)) std::cout << '\t' << word;
    std::cout << '\n';
  }
  FeatureSink sink;
  for (const Candidate& c : features.candidates()) {
    features.of(c, sink);
    std::vector<std::string_view> heads;
    for (const std::uint32_t p : c.phrases)
      if (std::ranges::find(heads, doc.word(phrases[p].head)) == heads.end()) heads.push_back(doc.word(phrases[p].head));
    std::cout << source.externalId << '\t';
    for (const std::string_view h : heads) std::cout << (h == heads.front() ? "" : "|") << h;
    std::cout << '\t';
    for (const std::uint32_t p : c.phrases) std::cout << (p == c.phrases.front() ? "" : "|") << doc.words(phrases[p].range);
    std::cout << '\t';
    for (const std::uint32_t p : c.phrases) std::cout << (p == c.phrases.front() ? "" : "|") << phrases[p].sentence;
    std::vector<std::string> names = sink.takeNames();
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    for (const std::string& n : names) std::cout << '\t' << n;
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: role_candidates SOURCES.jsonl\n";
    return 2;
  }
  const auto lexicon = Lexicon::load(resourceFolder());
  const auto marks = SourceMarks::load(resourceFolder());
  if (!lexicon || !marks) {
    std::cerr << (lexicon ? marks.error().message : lexicon.error().message) << '\n';
    return 1;
  }
  IntakeSink sink;
  sink.taken = [&](Source&& source) {
    write(source, **lexicon);
    return true;
  };
  sink.problem = [](const Diagnostic& d) { std::cerr << d.message << '\n'; };
  const std::array<std::filesystem::path, 1> paths = {argv[1]};
  takeIn(paths, **marks, sink);
  return 0;
}
