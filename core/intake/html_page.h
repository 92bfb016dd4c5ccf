// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/error.h"
#include "core/intake/document_text.h"

namespace collate {

class SourceMarks;

// The main text of a web page and what its metadata says of it. Paragraphs come separated by empty lines, without
// scripts, menus, forms and asides. Malformed where the page nests or is sized as no report is.
Result<DocumentText> readHtml(std::string_view bytes, const SourceMarks& marks);

}  // namespace collate
