// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/error.h"

namespace collate {

// What a line of a pasted web page can be, before its place on the page is looked at.
enum class MarkKind {
  Boilerplate,  // surely no part of the report: newsletter, comment form, share buttons, cookie notice, copyright
  Section,      // a rubric over the headline: "News", "Security"
  Photo,        // opens a caption: "Photo:", "Image of"
  PhotoOwner,   // an image agency that closes a caption in brackets: "Getty Images"
  Byline,       // opens a byline: "By"
  Dated,        // opens a date line: "Published", "Updated"
};

// The phrases by which intake knows headlines, bylines, captions and boilerplate. Immutable once loaded; share one among threads.
//
// Files, tab-separated, # opens a comment, in `folder`/marks:
//   boilerplate.tsv  how (line, start, end), phrase     a line that is, opens with, or ends with the phrase is boilerplate
//   labels.tsv       kind (section, photo, byline, dated, author, label), phrase
//   agencies.tsv     canonical name, written form       news agencies as they sign: "– AFP", "(Reuters)"
//   stopwords.tsv    language (ISO 639-1), words        separated by spaces
class SourceMarks {
 public:
  // `folder` is resources/. A missing or malformed file is an error that names file and line.
  static Result<std::shared_ptr<const SourceMarks>> load(const std::filesystem::path& folder);
};

}  // namespace collate
