// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/error.h"

namespace collate {

// A case file or one of SQLite's beside it (x.collate, x.collate-wal, ...), by name. Never opened here: closing any descriptor of
// an open case would drop this process's locks on it.
bool isCaseFile(const std::filesystem::path& file);

// The files behind `paths`: a file is itself, a folder all files in and below it, sorted by path. Within folders, hidden
// files, lock files of editors and the parts of saved web pages are passed over, and links to folders are not followed, so
// no loop can arise. A file that is named twice is there once. A folder without files goes to `problem`. "-" stays as it is.
std::vector<std::filesystem::path> filesUnder(std::span<const std::filesystem::path> paths,
                                              const std::function<void(Diagnostic&&)>& problem, const std::stop_token& stop);

// All bytes of a file. NotFound, Unreadable (also what is no regular file), TooLarge over `limit`, which is looked at before
// reading.
Result<std::string> readWholeFile(const std::filesystem::path& file, std::uintmax_t limit);

}  // namespace collate
