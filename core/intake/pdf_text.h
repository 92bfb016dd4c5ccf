// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/error.h"
#include "core/intake/document_text.h"

namespace collate {

// The text of a PDF with its lines joined to paragraphs. Encrypted where it needs a password, Malformed where it is
// broken, Empty where its pages are pictures.
Result<DocumentText> readPdf(std::string_view bytes);

}  // namespace collate
