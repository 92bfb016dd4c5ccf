// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/source_folder.h"

namespace collate::test {

std::filesystem::path sourceFolder() { return COLLATE_SOURCE_DIR; }

}  // namespace collate::test
