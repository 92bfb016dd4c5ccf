// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace collate {

// Every byte sequence is well-formed UTF-8: no overlong forms, no surrogates, nothing cut off.
bool isValidUtf8(std::string_view bytes);

// True for what no text editor would show: NULs or control characters throughout. Says nothing good of UTF-16, which has
// NULs by nature; decodeText asks for that first.
bool looksBinary(std::string_view bytes);

// Makes valid UTF-8 of text in any of the encodings that reports come in: UTF-8, UTF-16 of either order (by mark or by
// its look), Windows-1252, Windows-1254 (Turkish), -1256 (Arabic), -1251 (Russian). `declared` is what the document itself says
// it is ("windows-1256"), and is believed only where the bytes do not contradict it. A leading byte order mark is dropped;
// otherwise text that was UTF-8 comes back byte for byte. Single broken bytes in UTF-8 become U+FFFD.
// Unsupported: binary. The error names no file; the caller does.
Result<std::string> decodeText(std::string_view bytes, std::string_view declared = {});

}  // namespace collate
