// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/source.h"

namespace collate {

// What a document reader gets out of a file: running text as UTF-8, paragraphs separated by empty lines, and what the
// document says of itself. Regions are those that the format marks (a figcaption, an h1).
struct DocumentText {
  Format format = Format::Text;
  std::string text;
  std::string outlet, title, byline, url;
  std::optional<Published> published;
  std::vector<Region> regions;
  // A web page's metadata is made for readers and goes before what its text shows. A PDF's or Word file's is made by a program
  // ("Microsoft Word - draft2", the day it was printed) and only fills what the text leaves open.
  bool metadataGoesFirst = false;
};

}  // namespace collate
