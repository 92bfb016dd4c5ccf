// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"

namespace collate {

enum class Severity { Note, Warning, Failure };

// One thing about the input that a person should see. A Failure means that the file (or line) was left out, or that nothing could
// be read in it; after a Warning it was taken in, with what the message says.
struct Diagnostic {
  Severity severity = Severity::Warning;
  ErrorCode code{};
  std::string file;
  std::string message;
  int line = 0;  // 1-based; 0 where lines make no sense

  bool operator==(const Diagnostic&) const = default;
};

inline Diagnostic failureOf(const Error& e) { return {Severity::Failure, e.code, e.file, e.message, 0}; }

}  // namespace collate
