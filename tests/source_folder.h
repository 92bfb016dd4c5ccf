// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace collate::test {

// The checkout that the tests were built from. Only source_folder.cpp is compiled with it, so that the compiler's cache serves
// every checkout.
std::filesystem::path sourceFolder();

}  // namespace collate::test
