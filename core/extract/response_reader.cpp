// SPDX-License-Identifier: GPL-3.0-or-later
// What those in charge say of it: that they have said nothing yet, or what they have said. A body that acted, or a state body or
// force, counts; media and witnesses don't.
#include <algorithm>

#include "core/extract/readers.h"

namespace collate {
namespace {

using enum PhraseClass;

class ResponseReader {
 public:
  explicit ResponseReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretches()) {
      if (!silence(s)) statement(s);
    }
  }

 private:
  bool official(const Entity& g) const {
    if (g.phrase == nullptr) return true;  // a body by its name: a ministry, a command
    return g.phrase->cls == Group && (g.phrase->tag == "coalition" || g.phrase->tag == "force" || g.phrase->tag == "state");
  }

  const Entity* speakerBefore(std::uint32_t verb, TokenRange s) const {
    for (std::uint32_t t = verb; t > s.begin && t + 10 > verb; --t) {
      if (m_doc.isMark(t - 1, ".") || m_doc.isMark(t - 1, ";")) return nullptr;
      if (const Entity* g = m_account.entities().at(t - 1, MentionKind::Group)) return official(*g) ? g : nullptr;
    }
    return nullptr;
  }

  // "has not released any statements", "declined to comment", "there was no immediate comment from"
  bool silence(TokenRange s) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      const Word w = m_doc.word(i);
      const bool none = (w == "not" || w == "no" || w == "yet" || w == "declined") && i > s.begin;
      if (!none) continue;
      const std::uint32_t reach = std::min(s.end, i + 8);
      for (std::uint32_t t = i + 1; t < reach; ++t) {
        const Hit* say = m_doc.hitAt(t, maskOf(Say, SayNoun));
        if (say == nullptr) continue;
        const Entity* speaker = speakerBefore(i, s);
        const Word noun = m_doc.word(t);
        const bool from =
            m_doc.word(i) == "no" && (noun == "comment" || noun == "statement" || noun == "statements" || noun == "announcement");
        if (speaker == nullptr && !from) return false;
        if (m_doc.word(i) == "no" && !from) return false;
        const bool whole = m_doc.covers(t, maskOf(SayNoun)) || say->phrase->canonical == "comment" ||
                           say->phrase->canonical == "respond" || say->phrase->canonical == "claim";
        const std::uint32_t end = whole ? std::max(t + 1, say->range.end) : m_account.clause().end(t, s);
        const TokenRange r{speaker != nullptr ? speaker->range.begin : i, std::min(end, s.end)};
        Claim c = m_account.claim(Attribute::OfficialResponse, r, {whole ? "none" : m_doc.words({i, std::min(end, i + 12)}), {}},
                                  whole ? "response.none" : "response.not-confirmed");
        c.modality = whole ? Modality::Denied : Modality::Stated;
        if (speaker != nullptr && !whole) c.originators = {{speaker->name, {}, m_doc.span(speaker->range)}};
        m_account.add(std::move(c));
        return true;
      }
    }
    return false;
  }

  // "CENTCOM said, 'This operation demonstrates ...'": what the acting side says in quotes.
  void statement(TokenRange s) {
    for (const Cited& c : m_account.text().cited) {
      if (c.inherited || c.source.empty() || !s.contains(c.source.begin)) continue;
      const std::vector<const Entity*> groups = m_account.entities().within(c.source, MentionKind::Group);
      if (groups.empty() || !official(*groups.front()) || !acted(*groups.front())) continue;
      for (std::uint32_t i = c.cue.end; i < s.end; ++i) {
        if (!m_doc.isMark(i, "\"")) continue;
        std::uint32_t end = i + 1;
        while (end < s.end && !m_doc.isMark(end, "\"")) ++end;
        // "announced that it 'conducted a raid'" tells the deed, not what is said of it
        bool deed = false;
        for (std::uint32_t t = i; t < end; ++t) deed |= m_doc.starts(t, maskOf(Conduct, Effect, Act));
        if (end - i < 6 || deed) {
          i = end;
          continue;
        }
        if (m_account.has(Attribute::OfficialResponse)) return;
        constexpr std::uint32_t kShown = 14;  // words of a statement that stand for it
        m_account.add(m_account.claim(Attribute::OfficialResponse, {i + 1, end},
                                      {m_doc.words({i + 1, std::min(end, i + 1 + kShown)}), {}}, "response.statement"));
        return;
      }
    }
  }

  bool acted(const Entity& g) const {
    if (g.phrase != nullptr && g.phrase->tag == "coalition") return true;
    return std::ranges::any_of(m_account.claims(), [&](const Claim& c) {
      return c.attribute == Attribute::Actor && (c.value.text == g.name || c.value.text.find("coalition") != std::string::npos);
    });
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readResponse(AccountText& account) { ResponseReader(account).run(); }

}  // namespace collate
