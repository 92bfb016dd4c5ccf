// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_metadata.h"

#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "core/intake/date_stamp.h"
#include "core/intake/source_marks.h"

namespace collate {
namespace {

using nlohmann::json;
using std::string_view;

constexpr std::size_t kLongestField = 500;  // bytes; a byline or title over it is something else

// What the page offers, by field; the first that is set stays.
struct Found {
  std::string outlet, title, byline, published, url, timeElement, pageTitle;
};

void keepFirst(std::string& field, string_view value) {
  const std::size_t begin = value.find_first_not_of(" \t\r\n");
  if (!field.empty() || begin == string_view::npos || value.size() > kLongestField) return;
  field = value.substr(begin, value.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string stringOf(const json& object, const char* key) {
  const auto it = object.find(key);
  return it != object.end() && it->is_string() ? it->get<std::string>() : std::string{};
}

// "author": "A", {"name": "A"}, or a list of either.
std::string namesOf(const json& object, const char* key) {
  const auto it = object.find(key);
  if (it == object.end()) return {};
  const auto one = [](const json& v) {
    return v.is_string() ? v.get<std::string>() : v.is_object() ? stringOf(v, "name") : std::string{};
  };
  if (!it->is_array()) return one(*it);
  std::string all;
  for (const json& v : *it) {
    const std::string name = one(v);
    if (name.empty()) continue;
    if (!all.empty()) all += ", ";
    all += name;
  }
  return all;
}

// NewsArticle, ReportageNewsArticle, Article, BlogPosting, LiveBlogPosting ...; "@type" may be a list.
bool isReport(const json& object) {
  const auto type = object.find("@type");
  if (type == object.end()) return false;
  const auto named = [](const json& t) {
    const std::string name = t.is_string() ? t.get<std::string>() : std::string{};
    return name.ends_with("Article") || name.ends_with("Posting");
  };
  if (!type->is_array()) return named(*type);
  for (const json& t : *type)
    if (named(t)) return true;
  return false;
}

void readReportObject(const json& object, Found& found) {
  if (!object.is_object() || !isReport(object)) return;
  keepFirst(found.title, stringOf(object, "headline"));
  keepFirst(found.published, stringOf(object, "datePublished"));
  keepFirst(found.byline, namesOf(object, "author"));
  keepFirst(found.outlet, namesOf(object, "publisher"));
  keepFirst(found.url, stringOf(object, "url"));
}

// One object, a list of them, or a list under "@graph".
void readJsonLd(const std::string& text, Found& found) {
  const json top = json::parse(text, nullptr, false);
  if (top.is_discarded()) return;
  const auto each = [&](const json& list) {
    if (!list.is_array()) return;
    for (const json& object : list) readReportObject(object, found);
  };
  readReportObject(top, found);
  each(top);
  if (top.is_object() && top.contains("@graph")) each(top["@graph"]);
}

void readMeta(const GumboNode& node, Found& found) {
  string_view name = attributeOf(node, "property");
  if (name.empty()) name = attributeOf(node, "name");
  if (name.empty()) name = attributeOf(node, "itemprop");
  const string_view content = attributeOf(node, "content");
  const auto any = [&](std::initializer_list<string_view> names) { return std::ranges::find(names, name) != names.end(); };
  if (any({"og:site_name", "application-name", "cre"}))
    keepFirst(found.outlet, content);
  else if (any({"og:title", "twitter:title", "headline"}))
    keepFirst(found.title, content);
  else if (any({"article:published_time", "datePublished", "date", "DC.date", "DC.date.issued", "dcterms.created", "publish-date",
                "pubdate", "parsely-pub-date", "sailthru.date", "article:published", "publication_date"}))
    keepFirst(found.published, content);
  else if (any({"author", "article:author", "DC.creator", "dc.creator", "parsely-author", "sailthru.author"}) &&
           !content.starts_with("http"))
    keepFirst(found.byline, content);
  else if (any({"og:url"}))
    keepFirst(found.url, content);
}

void readElement(const GumboNode& node, Found& fromJson, Found& fromPage) {
  switch (tagOf(node)) {
    case GUMBO_TAG_META: readMeta(node, fromPage); break;
    case GUMBO_TAG_SCRIPT:
      if (attributeOf(node, "type") == "application/ld+json") readJsonLd(textOf(node), fromJson);
      break;
    case GUMBO_TAG_LINK:
      if (attributeOf(node, "rel") == "canonical") keepFirst(fromPage.url, attributeOf(node, "href"));
      break;
    case GUMBO_TAG_TIME: keepFirst(fromPage.timeElement, attributeOf(node, "datetime")); break;
    case GUMBO_TAG_TITLE:
      if (node.parent != nullptr && tagOf(*node.parent) == GUMBO_TAG_HEAD) keepFirst(fromPage.pageTitle, textOf(node));
      break;
    default: break;
  }
}

// "Headline | Outlet", "Headline - Outlet": what page titles end with. The outlet is only taken off, not believed, unless nothing
// else gives one.
void splitPageTitle(string_view title, DocumentText& document, const SourceMarks& marks) {
  constexpr std::array<string_view, 5> kMarks = {" | ", " – ", " — ", " - ", " :: "};
  for (const string_view mark : kMarks) {
    const std::size_t at = title.rfind(mark);
    if (at == string_view::npos) continue;
    const string_view last = title.substr(at + mark.size());
    const bool known = last == document.outlet || marks.looksLikeOutlet(last);
    if (!known && mark != kMarks[0]) continue;
    if (document.outlet.empty() && known) document.outlet = last;
    if (document.title.empty()) document.title = title.substr(0, at);
    return;
  }
  if (document.title.empty()) document.title = title;
}

}  // namespace

void readMetadata(const GumboNode& root, const SourceMarks& marks, DocumentText& document) {
  Found fromJson, fromPage;
  walkTree(
      root,
      [&](const GumboNode& node) {
        readElement(node, fromJson, fromPage);
        return isElement(node) || node.type == GUMBO_NODE_DOCUMENT;
      },
      [](const GumboNode&) {});
  const auto choose = [](std::string& field, std::string& first, std::string& second) {
    field = std::move(first.empty() ? second : first);
  };
  choose(document.outlet, fromPage.outlet, fromJson.outlet);  // og:site_name is how readers know it; a publisher can be a company
  choose(document.title, fromJson.title, fromPage.title);
  choose(document.byline, fromJson.byline, fromPage.byline);
  choose(document.url, fromPage.url, fromJson.url);
  for (const std::string* date : {&fromJson.published, &fromPage.published, &fromPage.timeElement})
    if (!document.published && !date->empty()) document.published = publishedFromWords(*date, marks);
  splitPageTitle(fromPage.pageTitle, document, marks);
}

}  // namespace collate
