// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/error.h"
#include "core/model/annotation.h"
#include "core/model/source.h"

namespace collate {

struct AnnotationImport {
  std::vector<Annotation> annotations;  // without ids
  std::vector<Diagnostic> problems;     // one for each annotation that found no place, a Failure
};

// Reads W3C Web Annotations: one, a list, a page, or a collection with its first page. An annotation's source is that whose URL
// or urn:sha256: its target names. Its span is where its position selector points, if the quote stands there; else where its
// quote stands with its prefix and suffix, if that is one place; else where the quote stands, if that is one place. Anything
// else is a problem: no annotation is placed by guess. Bodies with the purpose "tagging" become tags, others the text. Claims
// that Collate itself wrote are passed over: they are read from the source anew. Malformed: not JSON, or none of these.
Result<AnnotationImport> annotationsFromWeb(std::string_view json, std::span<const Source> sources);

}  // namespace collate
