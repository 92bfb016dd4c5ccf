// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/model/source.h"

namespace collate {

// What `bytes` are. Their own marks decide ("%PDF-", a zip's local header, "<!DOCTYPE html"); where they have none, the
// extension of `name` does. Zip archives come as Docx or Odt by extension, Docx where it says neither; the reader looks inside.
// Empty, Unsupported, Encrypted (an Office file behind a password), or Malformed where the extension promises a PDF or
// archive and the bytes are none.
Result<Format> formatOf(std::string_view bytes, const std::string& name);

// True for .jsonl and .ndjson, which are lists of sources and never one document.
bool namesList(std::string_view name);

// Lower case, with the dot: ".html"; empty where there is none.
std::string extensionOf(std::string_view name);

}  // namespace collate
