// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/error.h"
#include "core/model/source.h"

namespace collate {

class SourceMarks;  // core/intake/source_marks.h: SourceMarks::load(resourceFolder()), once

// Files over this are refused (TooLarge), but for .jsonl, which is read line by line.
inline constexpr std::uintmax_t kLargestFile = 64u << 20;  // bytes

// Reads files, folders (recursively, sorted by path) and .jsonl lists, and hands over one source after the other, in
// order, each complete but for id and takenIn. What cannot be read becomes a diagnostic and the rest goes on.
// `taken` returns false to stop. "-" as a path reads .jsonl lines from standard input. A line of a list is named
// "list.jsonl#ID" after its "id", or "list.jsonl:12" after its line number where it has none, so that no two share a name.
struct IntakeSink {
  std::function<bool(Source&&)> taken;
  std::function<void(Diagnostic&&)> problem;
  std::function<void(std::size_t done, std::size_t total, const std::string& file)> progress;  // may be empty
};
void takeIn(std::span<const std::filesystem::path> paths, const SourceMarks& marks, const IntakeSink& sink,
            std::stop_token stop = {});

// One document from memory. `name` decides the kind together with the bytes' own marks.
Result<Source> sourceFromBytes(std::string bytes, const std::string& name, const SourceMarks& marks);
// A paste: plain text.
Result<Source> sourceFromText(std::string text, const std::string& name, const SourceMarks& marks);
// One line of a .jsonl list: {"id","outlet","title","published","url","text"}, all but text optional.
Result<Source> sourceFromJsonLine(std::string_view line, const std::string& file, const SourceMarks& marks);

// A document whose kind is known, because it was taken in before: the same bytes, name and kind give the same source.
Result<Source> sourceOfKind(Format format, std::string bytes, const std::string& name, const SourceMarks& marks);

// Finds headline, outlet, byline, agency, dateline, publication date, language and regions in source.text; fills only what is
// empty.
void describe(Source& source, const SourceMarks& marks);

}  // namespace collate
