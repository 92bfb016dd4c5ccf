// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/office_text.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>

#include "core/intake/metadata.h"
#include "core/intake/zip_entries.h"
#include "core/text/encoding.h"

namespace collate {
namespace {

using std::string_view;

string_view name(const pugi::xml_node& node) { return node.name(); }

// Text with its paragraphs separated by empty lines.
class TextBuilder {
 public:
  void add(string_view s) {
    if (s.empty()) return;
    if (m_breakBefore && !m_text.empty()) m_text += "\n\n";
    m_breakBefore = false;
    m_text += s;
  }
  void breakLine() {
    if (!m_breakBefore && !m_text.empty()) m_text += '\n';
  }
  void breakParagraph() { m_breakBefore = true; }
  std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
  bool m_breakBefore = false;
};

// Walks a document without recursing, since a file can nest as deep as it likes.
class OfficeWalker : public pugi::xml_tree_walker {
 public:
  std::string take() { return m_out.take(); }

 protected:
  // True when the node's children are to be left out.
  virtual bool enter(pugi::xml_node& node, TextBuilder& out) = 0;

 private:
  bool for_each(pugi::xml_node& node) override {
    if (m_skippedDepth >= 0 && depth() > m_skippedDepth) return true;
    m_skippedDepth = enter(node, m_out) ? depth() : -1;
    return true;
  }

  TextBuilder m_out;
  int m_skippedDepth = -1;
};

// Cells of a table of three columns or more stand on one line a row, with bars between. False where the paragraph is of no such
// table; `cell` and `row` are its elements' names.
bool joinsRow(const pugi::xml_node& paragraph, const char* cell, const char* row, TextBuilder& out) {
  pugi::xml_node own = paragraph.parent();
  constexpr int kDeepest = 6;  // a list in a cell
  for (int up = 0; up < kDeepest && own && name(own) != cell; ++up) own = own.parent();
  const pugi::xml_node line = own.parent();
  const bool wide = line.child(cell).next_sibling(cell).next_sibling(cell);
  if (name(own) != cell || name(line) != row || !wide) return false;
  const auto firstOf = [&](const pugi::xml_node& of) {
    return of.find_node([&](const pugi::xml_node& n) { return name(n) == name(paragraph); });
  };
  const bool opens = firstOf(own) == paragraph;
  if (!opens) {
    out.add(" ");
    return true;
  }
  // Cells before that hold no paragraph have no other chance to stand there: OpenDocument writes empty and covered ones so.
  int bars = 0;
  bool first = true;
  for (pugi::xml_node before = own.previous_sibling(); before && first; before = before.previous_sibling()) {
    if (name(before) != cell && name(before) != "table:covered-table-cell") continue;
    constexpr unsigned kMostColumns = 64;
    bars += static_cast<int>(std::clamp(before.attribute("table:number-columns-repeated").as_uint(1), 1U, kMostColumns));
    first = !firstOf(before);
  }
  if (!first)
    out.add(" | ");
  else if (line.previous_sibling(row))
    out.breakLine();
  else
    out.breakParagraph();
  for (int bar = first ? 0 : 1; bar < bars; ++bar) out.add("| ");
  return true;
}

// WordprocessingML: paragraphs w:p of runs with w:t; tracked deletions, and the fallback copies of text boxes, are left out.
class WordWalker : public OfficeWalker {
  bool enter(pugi::xml_node& node, TextBuilder& out) override {
    const string_view n = name(node);
    if (n == "w:del" || n == "w:moveFrom" || n == "mc:Fallback") return true;
    if (n == "w:p") {
      if (!joinsRow(node, "w:tc", "w:tr", out)) out.breakParagraph();
    } else if (n == "w:t")
      out.add(node.text().get());
    else if (n == "w:tab")
      out.add(" ");
    else if (n == "w:br" || n == "w:cr")
      out.breakLine();
    else if (n == "w:noBreakHyphen")
      out.add("-");
    return n == "w:t" || n == "w:pPr" || n == "w:rPr";
  }
};

// OpenDocument: text:p and text:h; their text stands between and within text:span. Tracked changes stand in a list of their own.
class OpenDocumentWalker : public OfficeWalker {
  bool enter(pugi::xml_node& node, TextBuilder& out) override {
    const string_view n = name(node);
    if (n == "text:tracked-changes" || n == "office:annotation" || n == "office:forms") return true;
    if (n == "text:p" || n == "text:h") {
      if (!joinsRow(node, "table:table-cell", "table:table-row", out)) out.breakParagraph();
    } else if (n == "text:line-break")
      out.breakLine();
    else if (n == "text:tab")
      out.add(" ");
    else if (n == "text:s")
      out.add(std::string(std::clamp(node.attribute("text:c").as_uint(1), 1U, 100U), ' '));
    else if (node.type() == pugi::node_pcdata)
      out.add(withoutLineEnds(node.value()));
    return false;
  }
  // White space of the file's own layout; spaces that count are text:s.
  static std::string withoutLineEnds(string_view s) {
    std::string out(s);
    std::ranges::replace_if(out, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return out.find_first_not_of(' ') == std::string::npos && s.contains('\n') ? std::string{} : out;
  }
};

bool parse(pugi::xml_document& xml, const std::string& content) {
  return static_cast<bool>(xml.load_buffer(content.data(), content.size(), pugi::parse_default | pugi::parse_ws_pcdata));
}

// The text of the first element of this name below the root's children: "dc:title".
std::string property(const pugi::xml_document& xml, const char* element) {
  for (const pugi::xml_node& top : xml.children()) {
    if (const pugi::xml_node found = top.child(element)) return found.text().get();
    if (const pugi::xml_node found = top.child("office:meta").child(element)) return found.text().get();
  }
  return {};
}

void addProperties(DocumentText& document, const std::string& content, const char* author) {
  pugi::xml_document xml;
  if (!parse(xml, content)) return;
  document.title = meaningfulTitle(property(xml, "dc:title"));
  document.byline = personalName(property(xml, author));
}

Result<std::string> walked(const std::string& content, OfficeWalker& walker) {
  pugi::xml_document xml;
  if (!parse(xml, content)) return fail(ErrorCode::Malformed, "The document's text is damaged; get or save it again.");
  xml.traverse(walker);
  std::string text = walker.take();
  return isValidUtf8(text) ? text : decodeText(text);
}

}  // namespace

Result<DocumentText> readOffice(string_view bytes) {
  constexpr string_view kWord = "word/document.xml", kWordProperties = "docProps/core.xml";
  constexpr string_view kOpen = "content.xml", kOpenProperties = "meta.xml";
  constexpr string_view kManifest = "META-INF/manifest.xml";
  constexpr std::array kWanted = {kWord, kWordProperties, kOpen, kOpenProperties, kManifest};
  const auto parts = unzip(bytes, kWanted);
  if (!parts) return std::unexpected(parts.error());
  const auto part = [&](string_view n) -> const std::string* {
    const auto it = parts->find(std::string(n));
    return it == parts->end() ? nullptr : &it->second;
  };
  // OpenDocument does not use the zip's own encryption but says in its manifest how the parts were encrypted.
  if (const std::string* manifest = part(kManifest); manifest != nullptr && manifest->contains("encryption-data"))
    return fail(ErrorCode::Encrypted, "The document needs a password; save it without one and add it again.");
  DocumentText document;
  const bool word = part(kWord) != nullptr;
  const std::string* content = part(word ? kWord : kOpen);
  if (content == nullptr) return fail(ErrorCode::Unsupported, "This archive holds no document; unpack it and add the files.");
  document.format = word ? Format::Docx : Format::Odt;
  WordWalker wordWalker;
  OpenDocumentWalker openWalker;
  auto text = word ? walked(*content, wordWalker) : walked(*content, openWalker);
  if (!text) return std::unexpected(text.error());
  document.text = std::move(*text);
  if (const std::string* properties = part(word ? kWordProperties : kOpenProperties))
    addProperties(document, *properties, word ? "dc:creator" : "meta:initial-creator");
  return document;
}

}  // namespace collate
