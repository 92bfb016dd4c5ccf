// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_page.h"

#include <algorithm>

#include "core/intake/html_blocks.h"
#include "core/intake/html_metadata.h"
#include "core/intake/html_tree.h"
#include "core/text/encoding.h"

namespace collate {
namespace {

using std::string_view;

// The encoding that the page's head names, wherever it stands: <meta charset="x">, content="text/html; charset=x", <?xml
// encoding="x"?>.
string_view declaredCharset(string_view bytes) {
  const string_view head = bytes.substr(0, 4096);
  for (const string_view key : {"charset=", "encoding="}) {
    const std::size_t at = head.find(key);
    if (at == string_view::npos) continue;
    string_view rest = head.substr(at + key.size());
    rest.remove_prefix(std::min(rest.find_first_not_of("\"' "), rest.size()));
    return rest.substr(0, rest.find_first_of("\"' />;?"));
  }
  return {};
}

void addBlock(DocumentText& document, const HtmlBlock& block) {
  if (!document.text.empty()) document.text += "\n\n";
  const auto begin = static_cast<std::uint32_t>(document.text.size());
  document.text += block.text;
  const ByteSpan span{begin, static_cast<std::uint32_t>(document.text.size())};
  if (block.heading)
    document.regions.push_back({RegionKind::Headline, span});
  else if (block.caption)
    document.regions.push_back({RegionKind::Caption, span});
}

// The headline often stands outside of the element that holds the report; then the page's title goes on top.
void addBlocks(DocumentText& document, std::vector<HtmlBlock> blocks) {
  const bool headed = std::ranges::any_of(blocks, [&](const HtmlBlock& b) { return b.heading || b.text == document.title; });
  if (!headed && !document.title.empty() && !blocks.empty()) blocks.insert(blocks.begin(), {document.title, true, false});
  const auto second = [heading = false](HtmlBlock& b) mutable {  // one headline a report
    const bool again = heading && b.heading;
    heading = heading || b.heading;
    if (again) b.heading = false;
  };
  std::ranges::for_each(blocks, second);
  for (const HtmlBlock& block : blocks) addBlock(document, block);
  if (document.title.empty()) {
    const auto h1 = std::ranges::find_if(blocks, [](const HtmlBlock& b) { return b.heading; });
    if (h1 != blocks.end()) document.title = h1->text;
  }
}

}  // namespace

Result<DocumentText> readHtml(string_view bytes, const SourceMarks& marks) {
  const auto text = decodeText(bytes, declaredCharset(bytes));
  if (!text) return std::unexpected(text.error());
  if (!isSafeToParse(*text))
    return fail(ErrorCode::Malformed,
                "The page nests or is sized as no report is; open it in a browser and paste the report's text.");
  const HtmlTree tree = parseHtml(*text);
  if (!tree || tree->root == nullptr)
    return fail(ErrorCode::Malformed, "The page cannot be parsed; paste the report's text instead.");
  DocumentText document;
  document.format = Format::Html;
  document.metadataGoesFirst = true;
  readMetadata(*tree->root, marks, document);
  addBlocks(document, mainBlocks(*tree->root, marks));
  if (!isValidUtf8(document.text)) document.text = decodeText(document.text).value_or(std::string{});
  return document;
}

}  // namespace collate
