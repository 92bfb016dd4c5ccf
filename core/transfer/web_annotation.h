// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// The analyst's annotations, and the claims that count, as W3C Web Annotations in JSON-LD: one AnnotationPage. A target is the
// source's URL, or urn:sha256:HASH of its bytes, with a TextQuoteSelector (exact, and up to 32 characters before and after) and a
// TextPositionSelector that counts code points. Notes are "commenting" with "tagging" bodies, annotations without words
// "highlighting", claims "classifying" with a body "attribute: value" and Collate as generator. The
// context stands on the page and holds for its items; "forReport" is the one term of Collate's own.
std::string webAnnotations(const ExportedCase& exported);

}  // namespace collate
