// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_tree.h"

#include <algorithm>
#include <array>

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kLargestPage = 16u << 20;  // bytes; a page of that size takes the parser 3 s and 1 GB
constexpr int kDeepest = 1000;
constexpr int kMostAttributes = 1000;  // of one element; compared each with each

bool isNameCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

std::string lowerName(string_view s) {
  std::string name;
  for (const char c : s.substr(0, 16)) {
    if (!isNameCharacter(c)) break;
    name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return name;
}

// Elements that stay open for no child, and those that the next of their kind closes.
bool nests(string_view name) {
  constexpr std::array<string_view, 27> kFlat = {"br",   "img", "meta",  "link",   "input", "hr",    "source", "wbr",  "area",
                                                 "base", "col", "embed", "param",  "track", "p",     "li",     "tr",   "td",
                                                 "th",   "dt",  "dd",    "option", "tbody", "thead", "html",   "body", "head"};
  return std::ranges::find(kFlat, name) == kFlat.end();
}

// The end of the tag that starts at `at`; counts its attributes by the equal signs and gaps outside of quotes.
std::size_t tagEnd(string_view html, std::size_t at, int& attributes) {
  char quote = 0;
  for (; at < html.size(); ++at) {
    const char c = html[at];
    if (quote != 0)
      quote = c == quote ? '\0' : quote;
    else if (c == '>')
      break;
    else if ((c == '"' || c == '\'') && at > 0 && html[at - 1] == '=')
      quote = c;
    else if (c == ' ' || c == '\n' || c == '\t' || c == '/')
      ++attributes;
  }
  return at;
}

// Past the content of an element that holds no markup.
std::size_t rawTextEnd(string_view html, std::size_t at, const std::string& name) {
  for (at = html.find("</", at); at != string_view::npos; at = html.find("</", at + 2))
    if (lowerName(html.substr(at + 2)) == name) return at;
  return html.size();
}

void appendCollapsed(std::string& out, string_view text) {
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    if (!space)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
}

}  // namespace

HtmlTree parseHtml(string_view utf8) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return HtmlTree(gumbo_parse_with_options(&options, utf8.data(), utf8.size()));
}

bool isSafeToParse(string_view html) {
  if (html.size() > kLargestPage) return false;
  int depth = 0;
  for (std::size_t at = html.find('<'); at != string_view::npos; at = html.find('<', at)) {
    if (html.substr(at).starts_with("<!--")) {
      at = std::min(html.find("-->", at), html.size());
      continue;
    }
    const bool closes = at + 1 < html.size() && html[at + 1] == '/';
    const std::string name = lowerName(html.substr(at + (closes ? 2 : 1)));
    int attributes = 0;
    at = name.empty() ? at + 1 : tagEnd(html, at, attributes);
    if (attributes > kMostAttributes) return false;
    if (name.empty() || !nests(name)) continue;
    depth = closes ? std::max(0, depth - 1) : depth + 1;
    if (depth > kDeepest) return false;
    if (!closes && (name == "script" || name == "style" || name == "textarea" || name == "title"))
      at = rawTextEnd(html, at, name);
  }
  return true;
}

const GumboVector* childrenOf(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  return isElement(node) ? &node.v.element.children : nullptr;
}

bool isElement(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }

GumboTag tagOf(const GumboNode& node) { return isElement(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN; }

string_view attributeOf(const GumboNode& node, const char* name) {
  if (!isElement(node)) return {};
  const GumboAttribute* attribute = gumbo_get_attribute(&node.v.element.attributes, name);
  return attribute == nullptr ? string_view{} : string_view(attribute->value);
}

std::string textOf(const GumboNode& node) {
  std::string text;
  walkTree(
      node,
      [&](const GumboNode& n) {
        if (n.type == GUMBO_NODE_TEXT || n.type == GUMBO_NODE_CDATA || n.type == GUMBO_NODE_WHITESPACE)
          appendCollapsed(text, n.v.text.text);
        return true;
      },
      [](const GumboNode&) {});
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace collate
