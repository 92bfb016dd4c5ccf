// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/web_annotation.h"

#include <algorithm>
#include <format>
#include <unordered_map>

#include "core/conflict/casualties.h"
#include "core/transfer/code_points.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

constexpr std::string_view kContextUrl = "http://www.w3.org/ns/anno.jsonld";
constexpr std::uint32_t kContext = 32;  // characters before and after; W3C leaves the number open, Hypothesis takes 32

std::string urnOf(const Source& s) { return "urn:sha256:" + s.sha256; }

Json textualBody(std::string_view text, std::string_view purpose) {
  return {{"type", "TextualBody"}, {"value", text}, {"purpose", purpose}};
}

class Page {
 public:
  explicit Page(const ExportedCase& exported) : m_exported(exported), m_codePoints(exported.sources) {
    for (std::size_t i = 0; i < exported.sources.size(); ++i)
      if (!exported.sources[i].leftOut) m_byHash.emplace(exported.sources[i].sha256, i);
  }

  std::string write() {
    Json items = Json::array();
    for (const Annotation& a : m_exported.annotations)
      if (const auto source = m_byHash.find(a.sourceHash); source != m_byHash.end()) items.push_back(note(source->second, a));
    for (std::size_t i = 0; i < m_exported.readings.size(); ++i)
      for (const Account& account : m_exported.readings[i].accounts)
        for (const Claim& c : account.claims)
          if (c.counts()) items.push_back(claim(i, c));
    const Json page = {{"@context", Json::array({kContextUrl, {{"forReport", "urn:collate:forReport"}}})},
                       {"id", "urn:collate:annotations"},
                       {"type", "AnnotationPage"},
                       {"label", m_exported.fictional ? m_exported.name + " (fictional)" : m_exported.name},
                       {"items", std::move(items)}};
    return written(page, 1);
  }

 private:
  Json target(std::size_t source, ByteSpan span) {
    const Source& s = m_exported.sources[source];
    const CodePointSpan at = m_codePoints.of(source, span);
    const CodePointIndex& index = m_codePoints.indexOf(source);
    const std::uint32_t from = index.bytes(at.start - std::min(at.start, kContext));
    const std::uint32_t to = index.bytes(at.end + kContext);
    return {{"source", s.url.empty() ? urnOf(s) : s.url},
            {"selector",
             {{{"type", "TextQuoteSelector"},
               {"exact", span.of(s.text)},
               {"prefix", ByteSpan{from, span.begin}.of(s.text)},
               {"suffix", ByteSpan{span.end, to}.of(s.text)}},
              {{"type", "TextPositionSelector"}, {"start", at.start}, {"end", at.end}}}}};
  }

  Json note(std::size_t source, const Annotation& a) {
    Json bodies = Json::array();
    if (!a.text.empty()) bodies.push_back(textualBody(a.text, "commenting"));
    for (const std::string& tag : a.tags) bodies.push_back(textualBody(tag, "tagging"));
    if (a.color != NoteColor::Blue) bodies.push_back(textualBody(noteColorName(a.color), "highlighting"));
    Json j = {{"id", std::format("urn:collate:note:{}", a.id.value)}, {"type", "Annotation"}};
    j["motivation"] = !a.text.empty() ? "commenting" : a.tags.empty() ? "highlighting" : "tagging";
    if (!a.author.empty()) j["creator"] = {{"type", "Person"}, {"name", a.author}};
    if (!a.when.empty()) j["created"] = a.when;
    if (a.forReport) j["forReport"] = true;
    if (!bodies.empty()) j["body"] = std::move(bodies);
    j["target"] = target(source, a.span);
    return j;
  }

  Json claim(std::size_t source, const Claim& c) {
    const std::string casualties = casualtyWords(c, m_exported.sources[source].text);
    const std::string words =
        std::format("{}: {}", attributeName(c.attribute), casualties.empty() ? valueText(c.value) : casualties);
    return {{"id", std::format("urn:collate:claim:{}:{}", m_exported.sources[source].sha256, ++m_claims)},
            {"type", "Annotation"},
            {"motivation", "classifying"},
            {"generator", {{"type", "Software"}, {"name", "Collate"}}},
            {"body", Json::array({textualBody(words, "classifying")})},
            {"target", target(source, c.span)}};
  }

  const ExportedCase& m_exported;
  CodePoints m_codePoints;
  std::unordered_map<std::string_view, std::size_t> m_byHash;
  std::size_t m_claims = 0;
};

}  // namespace

std::string webAnnotations(const ExportedCase& exported) { return Page(exported).write(); }

}  // namespace collate
