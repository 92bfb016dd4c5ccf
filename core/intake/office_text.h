// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/error.h"
#include "core/intake/document_text.h"

namespace collate {

// The text of a Word (.docx) or OpenDocument (.odt) file, told apart by what the archive holds. Deleted text of tracked
// changes is left out. Malformed, Encrypted, TooLarge (an archive that unpacks to more than any report), Unsupported
// (another kind of archive).
Result<DocumentText> readOffice(std::string_view bytes);

}  // namespace collate
