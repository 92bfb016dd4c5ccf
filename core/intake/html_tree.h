// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace collate {

struct GumboCloser {
  void operator()(GumboOutput* o) const { gumbo_destroy_output(&kGumboDefaultOptions, o); }
};
// A parsed page. The UTF-8 that it was made of must outlive it.
using HtmlTree = std::unique_ptr<GumboOutput, GumboCloser>;

HtmlTree parseHtml(std::string_view utf8);

// False for a page over the limits within which the parser's time is bearable: it looks through all open elements at many
// a tag, so a few hundred KB of nothing but "<div>" would take it minutes. Browsers stop at a depth of 512; report pages have 50.
bool isSafeToParse(std::string_view utf8);

// The children of an element or of the document; none for text.
const GumboVector* childrenOf(const GumboNode& node);
bool isElement(const GumboNode& node);
GumboTag tagOf(const GumboNode& node);  // GUMBO_TAG_UNKNOWN for what is no element
// Empty where the element has no such attribute.
std::string_view attributeOf(const GumboNode& node, const char* name);
// All text below, white space collapsed.
std::string textOf(const GumboNode& node);

// Visits all nodes below `top` and itself in document order without recursing. `enter` returns false to leave out what is
// below; `leave` comes after the last node below, for every node entered.
template <class Enter, class Leave>
void walkTree(const GumboNode& top, Enter&& enter, Leave&& leave) {
  struct Frame {
    const GumboNode* node;
    unsigned next;
  };
  std::vector<Frame> open;
  const auto visit = [&](const GumboNode& node) {
    if (enter(node)) open.push_back({&node, 0});
  };
  visit(top);
  while (!open.empty()) {
    Frame& frame = open.back();
    const GumboVector* children = childrenOf(*frame.node);
    if (children != nullptr && frame.next < children->length) {
      visit(*static_cast<const GumboNode*>(children->data[frame.next++]));
    } else {
      leave(*frame.node);
      open.pop_back();
    }
  }
}

}  // namespace collate
