// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/document_text.h"
#include "core/intake/html_tree.h"

namespace collate {

class SourceMarks;

// What a page says of itself, into the fields of `document`. For each field the first of these that gives it: JSON-LD
// (schema.org NewsArticle and its kin), Open Graph, plain meta elements, <time datetime>, <title>.
void readMetadata(const GumboNode& root, const SourceMarks& marks, DocumentText& document);

}  // namespace collate
