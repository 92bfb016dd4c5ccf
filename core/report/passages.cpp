// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/passages.h"

#include <algorithm>
#include <format>
#include <set>

#include "core/report/wording.h"

namespace collate {
namespace {

// Length of the white space at `at`: ASCII, no-break space, thin spaces, line and paragraph separators, byte order mark.
std::size_t blankLength(std::string_view text, std::size_t at) {
  const unsigned char c = static_cast<unsigned char>(text[at]);
  if (c <= 0x20 || c == 0x7F) return 1;
  if (text.substr(at).starts_with("\xC2\xA0")) return 2;
  if (c == 0xE2 && at + 2 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x80) {
    const unsigned char last = static_cast<unsigned char>(text[at + 2]);
    if (last <= 0x8B || last == 0xA8 || last == 0xA9 || last == 0xAF) return 3;
  }
  if (text.substr(at).starts_with("\xEF\xBB\xBF")) return 3;
  return 0;
}

char32_t codePointAt(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(i < s.size() ? s[i] : 0)); };
  const char32_t c = byte(at);
  if (c < 0x80) return c;
  if (c < 0xE0) return ((c & 0x1F) << 6) | (byte(at + 1) & 0x3F);
  if (c < 0xF0) return ((c & 0x0F) << 12) | ((byte(at + 1) & 0x3F) << 6) | (byte(at + 2) & 0x3F);
  return 0x10000;  // no script that matters here
}

// Spans of a source that the report points to: those of claims that count, and of notes for the report.
std::set<ByteSpan> spansOf(const ReportInput& input, std::size_t source) {
  std::set<ByteSpan> spans;
  if (source < input.readings.size())
    for (const Account& account : input.readings[source].accounts)
      for (const Claim& claim : account.claims)
        if (claim.counts()) spans.insert(claim.span);
  for (const Annotation& note : input.annotations)
    if (note.forReport && note.sourceHash == input.sources[source].sha256) spans.insert(note.span);
  return spans;
}

void fillFacts(SourceEntry& entry, const Source& source) {
  entry.label = outletLabel(source, entry.number) + (source.leftOut ? " (left out by the analyst)" : "");
  entry.outlet = source.outlet;
  entry.title = source.title;
  entry.byline = source.byline;
  entry.agency = source.agency;
  entry.published = source.published ? isoPublished(*source.published) : "";
  entry.url = source.url;
  entry.file = source.file;
  entry.language = source.language;
  entry.sha256 = source.sha256;
  entry.takenIn = source.takenIn;
  entry.rightToLeft = startsRightToLeft(source.title);
}

}  // namespace

std::string refLabel(PassageRef ref) { return std::format("S{}.{}", ref.source, ref.passage); }

std::string outletLabel(const Source& source, std::size_t number) {
  if (!source.outlet.empty()) return source.outlet;
  if (!source.agency.empty()) return source.agency;
  return std::format("Source {}", number);
}

bool startsRightToLeft(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned char byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0) == 0x80) continue;
    const char32_t c = codePointAt(text, i);
    if ((c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) return true;
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x0590)) return false;
  }
  return false;
}

CleanText cleaned(std::string_view text, ByteSpan span, std::vector<ByteSpan> marks) {
  CleanText out;
  const std::size_t end = std::min<std::size_t>(span.end, text.size());
  std::vector<std::uint32_t> moved(span.size() + 1, 0);
  bool pending = false;
  for (std::size_t i = span.begin; i < end;) {
    const std::size_t blank = blankLength(text, i);
    if (blank == 0 && pending) out.text += ' ';
    const std::size_t step = blank == 0 ? 1 : blank;
    for (std::size_t k = 0; k < step && i + k < end; ++k) moved[i + k - span.begin] = static_cast<std::uint32_t>(out.text.size());
    if (blank == 0) out.text += text[i];
    pending = blank != 0 && !out.text.empty();
    i += step;
  }
  moved.back() = static_cast<std::uint32_t>(out.text.size());
  for (const ByteSpan m : marks) {
    const ByteSpan clipped{std::max(m.begin, span.begin), std::min(m.end, span.end)};
    if (clipped.empty()) continue;
    out.marks.push_back({moved[clipped.begin - span.begin], moved[clipped.end - span.begin]});
  }
  return out;
}

PassageBook::PassageBook(const ReportInput& input) : m_input(input) {
  for (std::size_t i = 0; i < input.sources.size(); ++i) addSource(i);
  addUses();
}

void PassageBook::addSource(std::size_t index) {
  const Source& source = m_input.sources[index];
  SourceEntry entry;
  entry.number = index + 1;
  fillFacts(entry, source);
  std::map<ByteSpan, std::vector<ByteSpan>> sentences;
  for (const ByteSpan span : spansOf(m_input, index)) sentences[sentenceAround(source.text, span)].push_back(span);
  for (const auto& [sentence, spans] : sentences) {
    Passage passage;
    passage.ref = {entry.number, entry.passages.size() + 1};
    passage.span = sentence;
    CleanText clean = cleaned(source.text, sentence, spans);
    if (clean.text.empty()) continue;
    passage.text = std::move(clean.text);
    passage.marks = std::move(clean.marks);
    passage.rightToLeft = startsRightToLeft(passage.text);
    for (const ByteSpan span : spans) m_bySpan.emplace(std::pair{index, span}, passage.ref);
    entry.passages.push_back(std::move(passage));
  }
  m_entries.push_back(std::move(entry));
}

// Says at each passage what it is quoted for, so that the way back from a passage to a statement is as short as the way there.
void PassageBook::addUses() {
  for (std::size_t i = 0; i < m_input.incidents.size(); ++i) {
    const Incident& incident = m_input.incidents[i];
    std::map<PassageRef, std::set<Attribute>> uses;
    for (const AccountRef a : incident.accounts) {
      const Account& account = m_input.readings[a.source].accounts[a.account];
      for (const Claim& claim : account.claims)
        if (claim.counts()) uses[ref(a.source, claim.span)].insert(claim.attribute);
    }
    for (const auto& [ref, attributes] : uses) {
      if (ref.source == 0) continue;
      std::vector<std::string> labels;
      for (const Attribute a : attributes) {
        std::string label = wording::attributeLabel(a);
        if (label[0] >= 'A' && label[0] <= 'Z') label[0] = static_cast<char>(label[0] - 'A' + 'a');
        labels.push_back(std::move(label));
      }
      Passage& passage = m_entries[ref.source - 1].passages[ref.passage - 1];
      passage.uses.push_back({i, std::format("{}: {}", incident.title, wording::listed(labels))});
    }
  }
}

PassageRef PassageBook::ref(std::size_t source, ByteSpan span) const {
  const auto it = m_bySpan.find({source, span});
  return it == m_bySpan.end() ? PassageRef{} : it->second;
}

PassageRef PassageBook::ref(const ClaimRef& claim) const {
  const AccountRef a = claim.account;
  return ref(a.source, m_input.readings[a.source].accounts[a.account].claims[claim.claim].span);
}

const Passage* PassageBook::find(PassageRef ref) const {
  if (ref.source == 0 || ref.source > m_entries.size()) return nullptr;
  const std::vector<Passage>& passages = m_entries[ref.source - 1].passages;
  return ref.passage == 0 || ref.passage > passages.size() ? nullptr : &passages[ref.passage - 1];
}

}  // namespace collate
