// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/base/error.h"

namespace collate::cli {

// "1 source", "2 sources"
std::string counted(std::size_t n, std::string_view noun);

// Standard output and standard error of one run, and the exit status that they come to.
class Console {
 public:
  // One line on standard error: the file, the line where there is one, and what is wrong. A failure makes the status 1;
  // notes are not for the command line.
  void complain(const Diagnostic& d);
  void complain(const Error& e) { complain(failureOf(e)); }

  // To standard output, at once. False when it cannot be written to; that is complained of once.
  bool print(std::string_view text);

  int status() const { return m_failed ? 1 : 0; }

 private:
  bool m_failed = false;
  bool m_outputBroken = false;
};

}  // namespace collate::cli
