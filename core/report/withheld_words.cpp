// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/withheld_words.h"

#include <algorithm>
#include <array>

namespace collate {
namespace {

constexpr std::size_t kNameWords = 5;
constexpr std::size_t kPartLetters = 4;

constexpr std::array<std::string_view, 9> kJoints = {" ", "\t", "\n", "\r", "\xC2\xA0", "-", "_", "+", "%20"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isAsciiLetterOrDigit(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9'); }
bool isForeign(char c) { return static_cast<unsigned char>(c) >= 0x80; }

std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text)
    if (std::string_view(" \t\r\n").contains(c)) {
      if (!words.back().empty()) words.emplace_back();
    } else {
      words.back() += lower(c);
    }
  if (words.back().empty()) words.pop_back();
  return words;
}

// "al-Hassan": al, Hassan.
std::vector<std::string_view> partsOf(std::string_view name) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin < name.size();) {
    std::size_t end = begin;
    while (end < name.size() && (isAsciiLetterOrDigit(name[end]) || isForeign(name[end]))) ++end;
    if (end > begin) parts.push_back(name.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// "Sheikh": capital first; of another script every letter is as good.
bool isNamePart(std::string_view word) {
  const bool capital = word.front() >= 'A' && word.front() <= 'Z';
  const auto letters = std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  return (capital || isForeign(word.front())) && static_cast<std::size_t>(letters) >= kPartLetters;
}

// Bytes of `text` at `at` that `word` takes up; 0 when it does not stand there.
std::size_t wordAt(std::string_view text, std::size_t at, std::string_view word) {
  if (text.size() - at < word.size()) return 0;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (lower(text[at + i]) != word[i]) return 0;
  return word.size();
}

std::size_t jointsAt(std::string_view text, std::size_t at) {
  const std::size_t from = at;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view joint : kJoints)
      if (text.substr(at).starts_with(joint)) {
        at += joint.size();
        found = true;
        break;
      }
  }
  return at - from;
}

std::size_t termAt(std::string_view text, std::size_t at, const std::vector<std::string>& term) {
  std::size_t end = at;
  for (std::size_t i = 0; i < term.size(); ++i) {
    if (i > 0) {
      const std::size_t joint = jointsAt(text, end);
      if (joint == 0) return 0;
      end += joint;
    }
    const std::size_t size = wordAt(text, end, term[i]);
    if (size == 0) return 0;
    end += size;
  }
  return end - at;
}

// Latin words end at what is no letter. Other scripts join particles to a name, so there it may stand inside a word.
bool standsAlone(std::string_view text, ByteSpan span) {
  const bool before = span.begin > 0 && isAsciiLetterOrDigit(text[span.begin - 1]) && isAsciiLetterOrDigit(text[span.begin]);
  const bool after = span.end < text.size() && isAsciiLetterOrDigit(text[span.end]) && isAsciiLetterOrDigit(text[span.end - 1]);
  return !before && !after;
}

}  // namespace

bool WithheldWords::isName(std::string_view words) { return wordsOf(words).size() <= kNameWords; }

void WithheldWords::add(std::string_view words) {
  std::vector<std::string> term = wordsOf(words);
  if (term.empty()) return;
  if (!isName(words)) {
    m_passages.push_back(std::move(term));
    return;
  }
  for (const std::string_view part : partsOf(words))
    if (isNamePart(part)) m_names.push_back(wordsOf(part));
  m_names.push_back(std::move(term));
}

std::vector<ByteSpan> joined(std::vector<ByteSpan> spans) {
  std::ranges::sort(spans);
  std::vector<ByteSpan> out;
  for (const ByteSpan span : spans)
    if (!out.empty() && span.begin <= out.back().end)
      out.back().end = std::max(out.back().end, span.end);
    else
      out.push_back(span);
  return out;
}

void WithheldWords::find(std::string_view text, const std::vector<Term>& terms, std::vector<ByteSpan>& found) {
  for (const Term& term : terms)
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (lower(text[at]) != term.front().front()) continue;
      const std::size_t size = termAt(text, at, term);
      const ByteSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
      if (size > 0 && standsAlone(text, span)) found.push_back(span);
    }
}

std::vector<ByteSpan> WithheldWords::in(std::string_view text) const {
  std::vector<ByteSpan> found;
  find(text, m_names, found);
  find(text, m_passages, found);
  return joined(std::move(found));
}

std::vector<ByteSpan> WithheldWords::passagesIn(std::string_view text) const {
  std::vector<ByteSpan> found;
  find(text, m_passages, found);
  return joined(std::move(found));
}

std::string WithheldWords::without(std::string_view text) const { return CutText(text, in(text), passagesIn(text)).text(); }

CutText::CutText(std::string_view text, const std::vector<ByteSpan>& names, const std::vector<ByteSpan>& passages)
    : m_passages(joined(passages)) {
  std::vector<ByteSpan> all = m_passages;
  all.insert(all.end(), names.begin(), names.end());
  std::size_t at = 0;
  for (const ByteSpan span : joined(std::move(all))) {
    m_text += text.substr(at, span.begin - at);
    const auto begin = static_cast<std::uint32_t>(m_text.size());
    m_text += touchesPassage(span) ? kPassageWithheld : kNameWithheld;
    m_cuts.push_back({span, {begin, static_cast<std::uint32_t>(m_text.size())}});
    at = span.end;
  }
  m_text += text.substr(at);
}

bool CutText::touchesPassage(ByteSpan span) const {
  return std::ranges::any_of(m_passages, [&](ByteSpan p) { return p.overlaps(span); });
}

ByteSpan CutText::moved(ByteSpan span) const {
  const auto place = [&](std::uint32_t old, bool isEnd) {
    std::uint32_t at = old;
    for (const Cut& cut : m_cuts) {
      const bool inside = isEnd ? cut.old.begin < old && old <= cut.old.end : cut.old.begin <= old && old < cut.old.end;
      if (inside) return isEnd ? cut.now.end : cut.now.begin;
      if (cut.old.end <= old) at = old - cut.old.end + cut.now.end;
    }
    return at;
  };
  if (span.empty()) return {place(span.begin, false), place(span.begin, false)};
  return {place(span.begin, false), place(span.end, true)};
}

}  // namespace collate
