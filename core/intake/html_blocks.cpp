// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the report on a page.
//
// One walk lists the page's blocks of text, each with the element that holds it. Elements are weighed by the text below them
// that is not within links: menus and lists of other reports are nearly all links. The report's root is then the
// heaviest <article>, if it holds half of what the densest element holds; pages that wrap every teaser in an <article> of its
// own fail that. Next comes <main>, then the densest element itself: that whose own paragraphs, and half of
// those one level below, weigh most.
#include "core/intake/html_blocks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "core/intake/source_marks.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kProse = 80;  // bytes outside of links from which a block counts as prose

struct Element {
  int parent = -1;
  GumboTag tag = GUMBO_TAG_BODY;
  bool article = false;
  bool main = false;
  bool suspect = false;     // classed as no part of the report
  std::size_t weight = 0;   // text outside of links at and below it
  std::size_t density = 0;  // of its own prose and half of its children's
};

struct Block {
  HtmlBlock out;
  int holder = -1;
  bool item = false;
  std::size_t linked = 0;  // bytes within links
};

bool isDropped(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_MENU: return true;
    default: return false;
  }
}

bool isInline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_U:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_PICTURE:
    case GUMBO_TAG_SOURCE: return true;
    default: return false;
  }
}

bool isHidden(const GumboNode& node) {
  if (!isElement(node)) return false;
  if (gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr) return true;
  const string_view style = attributeOf(node, "style");
  return style.contains("display:none") || style.contains("display: none");
}

bool hasRole(const GumboNode& node, std::initializer_list<string_view> roles) {
  return std::ranges::find(roles, attributeOf(node, "role")) != roles.end();
}

bool isCell(const GumboNode& node) { return tagOf(node) == GUMBO_TAG_TD || tagOf(node) == GUMBO_TAG_TH; }

// The first element below, in a table the first row or cell behind its caption; null where there is none.
const GumboNode* firstElement(const GumboNode& node) {
  const GumboVector* children = childrenOf(node);
  for (unsigned i = 0; children != nullptr && i < children->length; ++i)
    if (const auto* child = static_cast<const GumboNode*>(children->data[i]);
        isElement(*child) && tagOf(*child) != GUMBO_TAG_CAPTION && tagOf(*child) != GUMBO_TAG_COLGROUP)
      return child;
  return nullptr;
}

bool isPartOfTable(GumboTag tag) {
  return tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT || tag == GUMBO_TAG_TR;
}

// Is it part of a table of data: one with a <thead>, or whose first cell is a head? Tables that only lay out a page have neither.
bool isOfData(const GumboNode& part) {
  const GumboNode* first = part.parent;
  while (first != nullptr && tagOf(*first) != GUMBO_TAG_TABLE) first = first->parent;
  while (first != nullptr && !isCell(*first)) {
    first = firstElement(*first);
    if (first != nullptr && tagOf(*first) == GUMBO_TAG_THEAD) return true;
  }
  return first != nullptr && tagOf(*first) == GUMBO_TAG_TH;
}

// What a cell spans, 1 where it says nothing sensible
unsigned spanOf(const GumboNode& cell, const char* attribute) {
  constexpr unsigned kMost = 64;
  const string_view value = attributeOf(cell, attribute);
  unsigned n = 1;
  std::from_chars(value.data(), value.data() + value.size(), n);
  return std::clamp(n, 1U, kMost);
}

// How many columns the cells of a row cover, those that others above reach down into left out
unsigned columnsOf(const GumboNode& row) {
  unsigned columns = 0;
  const GumboVector* children = childrenOf(row);
  for (unsigned i = 0; i < children->length; ++i)
    if (const auto* child = static_cast<const GumboNode*>(children->data[i]); isCell(*child))
      columns += spanOf(*child, "colspan");
  return columns;
}

// The mark of a footnote: "<sup>3</sup>", "<sup>[3]</sup>", in a table "<sup>a</sup>"
bool isFootnote(const GumboNode& node, bool table) {
  if (tagOf(node) != GUMBO_TAG_SUP) return false;
  const GumboNode* within = &node;  // <sup><a>3</a></sup>
  while (isElement(*within) && childrenOf(*within)->length == 1)
    within = static_cast<const GumboNode*>(childrenOf(*within)->data[0]);
  if (within->type != GUMBO_NODE_TEXT) return false;
  const string_view mark = within->v.text.text;
  return mark.find_first_not_of("0123456789[]()*,") == string_view::npos || (table && mark.size() == 1);
}

class BlockCollector {
 public:
  explicit BlockCollector(const SourceMarks& marks) : m_marks(marks) {}

  bool enter(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE) {
      addText(node.v.text.text);
      return false;
    }
    const GumboTag tag = tagOf(node);
    if (node.type == GUMBO_NODE_COMMENT || isDropped(tag) || isHidden(node)) return false;
    if (hasRole(node, {"navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu"})) return false;
    if (tag == GUMBO_TAG_HEADER && !m_inReport) return false;
    const bool digit = !m_text.empty() && m_text.back() >= '0' && m_text.back() <= '9';  // 12<sup>3</sup>, not m<sup>2</sup>
    if ((digit || m_row != nullptr) && isFootnote(node, m_row != nullptr)) return false;
    if (m_row == nullptr && isPartOfTable(tag) && isDataPart(node)) {  // all its rows are held by the table
      flush();
      if (tag == GUMBO_TAG_TR) openRow(node);
      return true;
    }
    if (m_row != nullptr) {  // cells stand on one line, whatever is in them
      if (isCell(node) && node.parent == m_row) openCell();
      if (!isInline(tag) || tag == GUMBO_TAG_BR) addText(" ");
      m_links += tag == GUMBO_TAG_A;
      return true;
    }
    if (tag == GUMBO_TAG_BR) breakLine();
    if (tag == GUMBO_TAG_A) ++m_links;
    if (!isInline(tag) && tag != GUMBO_TAG_BR) openBlock(node, tag);
    return true;
  }

  void leave(const GumboNode& node) {
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_A) --m_links;
    if (m_row != nullptr && isCell(node) && node.parent == m_row) closeCell(node);
    const bool row = m_row == &node;
    if (row) closeRow();
    if (m_row != nullptr || isInline(tag) || tag == GUMBO_TAG_BR) return;
    flush();
    if (row || (isPartOfTable(tag) && isDataPart(node))) return;
    const Element& element = m_elements[static_cast<std::size_t>(m_current)];
    m_inReport -= element.article || element.main;
    m_captions -= isCaption(node, tag);
    m_current = element.parent;
  }

  std::vector<Element> takeElements() { return std::move(m_elements); }
  std::vector<Block> takeBlocks() { return std::move(m_blocks); }

 private:
  // A cell that reaches down into the rows below
  struct Spanned {
    unsigned rows = 0;  // still to come
    std::string text;
  };

  bool isDataPart(const GumboNode& part) {
    const GumboNode* table = part.parent;
    while (table != nullptr && tagOf(*table) != GUMBO_TAG_TABLE) table = table->parent;
    if (table != m_table) {
      m_table = table;
      m_ofData = isOfData(part);
      m_spanned.clear();
    }
    return m_ofData;
  }

  // Rows of three columns or more are lines with bars between their cells.
  void openRow(const GumboNode& node) {
    constexpr std::size_t kColumns = 3;
    const auto reaching = std::ranges::count_if(m_spanned, [](const Spanned& s) { return s.rows > 0; });
    if (columnsOf(node) + static_cast<std::size_t>(reaching) < kColumns) return;
    m_row = &node;
    m_column = 0;
  }
  void closeRow() {
    takeSpanned();
    m_row = nullptr;
  }

  void addBar() {
    if (m_column++ > 0) m_text += m_text.empty() || m_text.ends_with(' ') ? "| " : " | ";
  }
  // The cells from above that stand here
  void takeSpanned() {
    for (; m_column < m_spanned.size() && m_spanned[m_column].rows > 0; m_text += m_spanned[m_column - 1].text) {
      --m_spanned[m_column].rows;
      addBar();
    }
  }
  void openCell() {
    takeSpanned();
    addBar();
    m_cell = m_text.size();
  }
  // A cell that spans rows stands in each; one that spans columns in the first.
  void closeCell(const GumboNode& cell) {
    const unsigned columns = spanOf(cell, "colspan"), rows = spanOf(cell, "rowspan");
    constexpr std::size_t kLongest = 200;  // bytes of a cell that is told again
    std::string text = m_text.substr(std::min(m_cell, m_text.size()));
    while (text.ends_with(' ')) text.pop_back();
    if (text.size() > kLongest) text.clear();
    for (unsigned c = 0; c < columns; ++c) {
      if (c > 0) addBar();
      if (rows == 1) continue;
      if (m_spanned.size() < m_column) m_spanned.resize(m_column);
      m_spanned[m_column - 1] = {rows - 1, c == 0 ? text : std::string()};
    }
  }

  bool isCaption(const GumboNode& node, GumboTag tag) const {
    return tag == GUMBO_TAG_FIGCAPTION ||
           (tag != GUMBO_TAG_BODY && m_marks.hasClass(attributeOf(node, "class"), MarkKind::CaptionClass));
  }

  void openBlock(const GumboNode& node, GumboTag tag) {
    flush();
    Element element;
    element.parent = m_current;
    element.tag = tag;
    element.article = tag == GUMBO_TAG_ARTICLE || attributeOf(node, "itemprop") == "articleBody" || hasRole(node, {"article"});
    element.main = tag == GUMBO_TAG_MAIN || hasRole(node, {"main"});
    element.suspect = m_marks.hasClass(attributeOf(node, "class"), MarkKind::Class) ||
                      m_marks.hasClass(attributeOf(node, "id"), MarkKind::Class);
    m_inReport += element.article || element.main;
    m_captions += isCaption(node, tag);
    m_current = static_cast<int>(m_elements.size());
    m_elements.push_back(element);
  }

  void addText(string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool noBreak = text.substr(i).starts_with("\xC2\xA0");
      const bool space = noBreak || string_view(" \n\t\r\f").contains(text[i]);
      if (!space)
        m_text += text[i];
      else if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n')
        m_text += ' ';
      if (m_links > 0 && !space) ++m_linked;
      i += noBreak;
    }
  }

  // A second <br> in a row parts paragraphs, as pages write that know no <p>.
  void breakLine() {
    while (m_text.ends_with(' ')) m_text.pop_back();
    if (m_text.ends_with('\n'))
      flush();
    else if (!m_text.empty())
      m_text += '\n';
  }

  void flush() {
    while (m_text.ends_with(' ') || m_text.ends_with('\n')) m_text.pop_back();
    if (!m_text.empty()) {
      const GumboTag tag = m_current < 0 ? GUMBO_TAG_BODY : m_elements[static_cast<std::size_t>(m_current)].tag;
      Block block;
      block.out = {std::move(m_text), tag == GUMBO_TAG_H1, m_captions > 0};
      block.holder = m_current;
      block.item = tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_TD;
      block.linked = m_linked;
      m_blocks.push_back(std::move(block));
    }
    m_text.clear();
    m_linked = 0;
  }

  const SourceMarks& m_marks;
  std::vector<Element> m_elements;
  std::vector<Block> m_blocks;
  std::string m_text;
  std::size_t m_linked = 0;
  int m_current = -1;
  const GumboNode* m_table = nullptr;  // of the last row or part of a table
  bool m_ofData = false;               // is that one of data?
  std::vector<Spanned> m_spanned;      // by column
  const GumboNode* m_row = nullptr;    // of a table of data, being read
  std::size_t m_column = 0;            // of it, behind the cells so far
  std::size_t m_cell = 0;              // where its last cell begins in the text
  int m_links = 0, m_inReport = 0, m_captions = 0;
};

void weigh(std::vector<Element>& elements, const std::vector<Block>& blocks) {
  const auto at = [&](int i) -> Element& { return elements[static_cast<std::size_t>(i)]; };
  for (const Block& b : blocks) {
    const std::size_t own = b.out.text.size() - std::min(b.linked, b.out.text.size());
    for (int e = b.holder; e >= 0; e = at(e).parent) at(e).weight += own;
    if (own < kProse || b.holder < 0) continue;
    // The block's element is its <p>; what holds the report is the next above. A bare text in a <div> counts for that div, too.
    at(b.holder).density += own / 2;
    int above = at(b.holder).parent;
    if (above >= 0) at(above).density += own;
    above = above >= 0 ? at(above).parent : -1;
    if (above >= 0) at(above).density += own / 2;
  }
}

int heaviest(const std::vector<Element>& elements, auto&& weightOf) {
  int best = -1;
  std::size_t most = 0;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const std::size_t w = weightOf(elements[i]);
    if (w > most) {
      most = w;
      best = static_cast<int>(i);
    }
  }
  return best;
}

int rootOf(const std::vector<Element>& elements) {
  const int densest = heaviest(elements, [](const Element& e) { return e.density; });
  const int article = heaviest(elements, [](const Element& e) { return e.article ? e.weight : 0; });
  const int main = heaviest(elements, [](const Element& e) { return e.main ? e.weight : 0; });
  const auto weight = [&](int i) { return i < 0 ? 0 : elements[static_cast<std::size_t>(i)].weight; };
  for (const int candidate : {article, main})
    if (candidate >= 0 && weight(candidate) * 2 >= weight(densest)) return candidate;
  return densest;
}

// Within the root and not within a suspect part that is small beside the report: pages class their body "has-sidebar", too.
bool belongs(const Block& block, const std::vector<Element>& elements, int root) {
  const std::size_t whole = root < 0 ? 0 : elements[static_cast<std::size_t>(root)].weight;
  for (int e = block.holder; e >= 0; e = elements[static_cast<std::size_t>(e)].parent) {
    if (e == root) return true;
    const Element& element = elements[static_cast<std::size_t>(e)];
    if (element.suspect && element.weight * 10 < whole * 3) return false;
  }
  return root < 0;
}

bool isLinkList(const Block& b) { return b.item && b.linked * 10 >= b.out.text.size() * 8; }

}  // namespace

std::vector<HtmlBlock> mainBlocks(const GumboNode& root, const SourceMarks& marks) {
  BlockCollector collector(marks);
  walkTree(root, [&](const GumboNode& n) { return collector.enter(n); }, [&](const GumboNode& n) { collector.leave(n); });
  std::vector<Element> elements = collector.takeElements();
  std::vector<Block> blocks = collector.takeBlocks();
  weigh(elements, blocks);
  const int report = rootOf(elements);
  std::vector<HtmlBlock> out;
  for (Block& b : blocks)
    if (belongs(b, elements, report) && !isLinkList(b)) out.push_back(std::move(b.out));
  return out;
}

}  // namespace collate
