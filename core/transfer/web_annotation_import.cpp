// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/web_annotation_import.h"

#include <algorithm>
#include <cstdint>
#include <format>
#include <limits>
#include <optional>

#include "core/text/offsets.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

const Json kNone;

const Json& member(const Json& j, const char* key) {
  if (!j.is_object()) return kNone;
  const auto found = j.find(key);
  return found == j.end() ? kNone : *found;
}

std::string text(const Json& j) { return j.is_string() ? j.get<std::string>() : std::string(); }

// JSON-LD writes a list of one as the one.
std::vector<const Json*> each(const Json& j) {
  std::vector<const Json*> all;
  if (j.is_array())
    for (const Json& item : j) all.push_back(&item);
  else if (!j.is_null())
    all.push_back(&j);
  return all;
}

struct Selected {
  std::string exact, prefix, suffix;
  std::optional<std::uint32_t> start, end;  // code points
};

// None where it is no number, or one beyond any text.
std::optional<std::uint32_t> codePoint(const Json& j) {
  if (!j.is_number_unsigned()) return std::nullopt;
  const auto number = j.get<std::uint64_t>();
  if (number > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return static_cast<std::uint32_t>(number);
}

Selected selectedBy(const Json& selectors) {
  Selected s;
  for (const Json* selector : each(selectors)) {
    const std::string type = text(member(*selector, "type"));
    if (type == "TextQuoteSelector") {
      s.exact = text(member(*selector, "exact"));
      s.prefix = text(member(*selector, "prefix"));
      s.suffix = text(member(*selector, "suffix"));
    } else if (type == "TextPositionSelector") {
      const auto start = codePoint(member(*selector, "start"));
      const auto end = codePoint(member(*selector, "end"));
      if (start && end) {
        s.start = start;
        s.end = end;
      }
    }
  }
  return s;
}

// Where `words` stand, if they stand at one place.
std::optional<std::size_t> onlyPlace(std::string_view in, std::string_view words) {
  const std::size_t at = in.find(words);
  if (words.empty() || at == std::string_view::npos || in.find(words, at + 1) != std::string_view::npos) return std::nullopt;
  return at;
}

ByteSpan spanAt(std::size_t begin, std::size_t size) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
}

std::optional<ByteSpan> spanIn(const Source& source, const Selected& s) {
  if (s.start && s.end && *s.start < *s.end) {
    const CodePointIndex index(source.text);
    const ByteSpan span{index.bytes(*s.start), index.bytes(*s.end)};
    if (!span.empty() && (s.exact.empty() || span.of(source.text) == s.exact)) return span;
  }
  if (s.exact.empty()) return std::nullopt;
  if (const auto at = onlyPlace(source.text, s.prefix + s.exact + s.suffix)) return spanAt(*at + s.prefix.size(), s.exact.size());
  if (const auto at = onlyPlace(source.text, s.exact)) return spanAt(*at, s.exact.size());
  return std::nullopt;
}

std::string sourceOf(const Json& target) {
  const Json& source = member(target, "source");
  return source.is_object() ? text(member(source, "id")) : text(source);
}

void putBodies(Annotation& a, const Json& annotation) {
  for (const Json* body : each(member(annotation, "body"))) {
    const std::string words = body->is_string() ? text(*body) : text(member(*body, "value"));
    if (words.empty()) continue;
    const std::string purpose = text(member(*body, "purpose"));
    const auto color = purpose == "highlighting" ? noteColorFromName(words) : std::nullopt;
    if (color)
      a.color = *color;
    else if (purpose == "tagging")
      a.tags.push_back(words);
    else
      a.text += (a.text.empty() ? "" : "\n") + words;
  }
}

bool isOwnClaim(const Json& annotation) {
  return text(member(annotation, "motivation")) == "classifying" &&
         text(member(annotation, "id")).starts_with("urn:collate:claim:");
}

class Import {
 public:
  explicit Import(std::span<const Source> sources) : m_sources(sources) {}

  void take(const Json& annotation) {
    if (isOwnClaim(annotation)) return;
    for (const Json* target : each(member(annotation, "target"))) {
      const std::string named = sourceOf(*target);
      const Selected selected = selectedBy(member(*target, "selector"));
      for (const Source& source : m_sources) {
        if (named.empty() || (named != source.url && named != "urn:sha256:" + source.sha256)) continue;
        if (const auto span = spanIn(source, selected)) return place(annotation, source, *span);
      }
    }
    m_result.problems.push_back({Severity::Failure, ErrorCode::NotFound, {}, unplaced(annotation), 0});
  }

  AnnotationImport result() && { return std::move(m_result); }

 private:
  static std::string unplaced(const Json& annotation) {
    const std::string id = text(member(annotation, "id"));
    return std::format("The annotation {} was left out: its words stand at no one place in the sources of this case.",
                       id.empty() ? "without an id" : "\"" + id + "\"");
  }

  void place(const Json& annotation, const Source& source, ByteSpan span) {
    Annotation a;
    a.sourceHash = source.sha256;
    a.span = span;
    a.quote = std::string(span.of(source.text));
    putBodies(a, annotation);
    const Json& creator = member(annotation, "creator");
    a.author = creator.is_object() ? text(member(creator, "name")) : text(creator);
    a.when = text(member(annotation, "created"));
    a.forReport = member(annotation, "forReport") == true;
    m_result.annotations.push_back(std::move(a));
  }

  std::span<const Source> m_sources;
  AnnotationImport m_result;
};

constexpr int kMostPages = 100'000;

// Adds those of a page and of the pages that follow it, where they are written out within each other. False where there is none,
// or the page is named by its address only.
bool addPages(const Json& first, std::vector<const Json*>& all) {
  int pages = 0;
  for (const Json* page = &first; page->is_object() && pages < kMostPages; page = &member(*page, "next"), ++pages) {
    const std::vector<const Json*> items = each(member(*page, "items"));
    all.insert(all.end(), items.begin(), items.end());
  }
  return pages > 0;
}

// The annotations of a page, a collection (its pages may be written into it, or its items), a list, or the one.
std::optional<std::vector<const Json*>> listOf(const Json& document) {
  if (document.is_array()) return each(document);
  const std::vector<const Json*> types = each(member(document, "type"));
  const auto is = [&](std::string_view type) {
    return std::ranges::any_of(types, [&](const Json* t) { return text(*t) == type; });
  };
  if (is("Annotation")) return std::vector{&document};
  std::vector<const Json*> all;
  const Json& items = member(document, "items");
  if (items.is_array() || (items.is_object() && (is("AnnotationPage") || is("AnnotationCollection")))) {
    addPages(document, all);
    return all;
  }
  if (is("AnnotationCollection") && addPages(member(document, "first"), all)) return all;
  return std::nullopt;
}

}  // namespace

Result<AnnotationImport> annotationsFromWeb(std::string_view json, std::span<const Source> sources) {
  const Json document = Json::parse(json, nullptr, false);
  const auto list = document.is_discarded() ? std::nullopt : listOf(document);
  if (!list)
    return fail(
        ErrorCode::Malformed,
        "This is no W3C Web Annotation: JSON with an Annotation, a list, an AnnotationPage, or an AnnotationCollection with "
        "its pages in it.");
  Import import(sources);
  for (const Json* annotation : *list) import.take(*annotation);
  return std::move(import).result();
}

}  // namespace collate
