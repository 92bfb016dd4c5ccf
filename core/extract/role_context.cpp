// SPDX-License-Identifier: GPL-3.0-or-later
// A man who is shot in a report of crime is a victim, one who is shot in a report of soccer scored a goal: what words a text and
// a sentence have says so where the phrase itself does not.
#include "core/extract/role_context.h"

namespace collate {
namespace {

bool counts(const Document& doc, std::uint32_t i) { return doc.entry(i) != nullptr; }

}  // namespace

RoleContext::RoleContext(const Document& doc) : m_sentences(doc.sentences().size()) {
  const RoleModel& model = doc.lexicon().roles();
  RowSum text(model), here(model);
  const auto look = [&](std::uint64_t words) {
    const RoleModel::InContext* found = model.inContext(words);
    if (found == nullptr) return;
    text.add(found->text);
    here.add(found->sentence);
  };
  for (std::uint32_t s = 0; s < m_sentences.size() && !doc.stopped(); ++s) {
    const Sentence& sentence = doc.sentences()[s];
    if (sentence.skipped) continue;
    int before = 0;  // how the word before tells
    for (std::uint32_t i = sentence.range.begin; i < sentence.range.end; ++i) {
      const int tells = counts(doc, i) ? doc.entry(i)->telling : 0;
      if ((tells & WordEntry::Alone) != 0) look(doc.hash(i));
      if ((before & WordEntry::OpensPair) != 0 && (tells & WordEntry::ClosesPair) != 0)
        look(joinedHash(doc.hash(i - 1), doc.hash(i)));
      before = tells;
    }
    m_sentences[s] = here.take();
  }
  m_text = text.take();
}

std::vector<std::string> RoleContext::words(const Document& doc, const Sentence& sentence) {
  std::vector<std::string> out;
  for (std::uint32_t i = sentence.range.begin; i < sentence.range.end; ++i) {
    if (!counts(doc, i)) continue;
    out.emplace_back(doc.word(i));
    if (i > sentence.range.begin && counts(doc, i - 1))
      out.push_back(std::string(doc.word(i - 1)) + "/" + std::string(doc.word(i)));
  }
  return out;
}

}  // namespace collate
