// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>

namespace collate {

// The closed set of things that can go wrong in core. A caller may branch on it; the message is for people.
enum class ErrorCode {
  NotFound,      // a file, row or name that was asked for is not there
  Unreadable,    // exists but cannot be read: permission, device
  Unwritable,    // cannot be written: permission, read-only folder, full disk
  Malformed,     // bytes are not what their kind promises: truncated PDF, broken JSON, no zip
  Encrypted,     // needs a password
  Empty,         // nothing to read in it
  TooLarge,      // over a stated limit
  Unsupported,   // a kind of file that Collate does not read
  NewerVersion,  // a case file made by a newer Collate
  Corrupt,       // a case file that fails its own checks
  Busy,          // locked by another process, or open in this one already
  Canceled,      // the stop token was set
  Invalid,       // an argument that makes no sense
};

// One failure, told so that a person knows what to do: `message` is one sentence that says what is wrong and, where
// there is one, the remedy. `file` names the file it is about, or is empty.
struct Error {
  ErrorCode code{};
  std::string message;
  std::string file;

  bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string message, std::string file = {}) {
  return std::unexpected(Error{code, std::move(message), std::move(file)});
}

}  // namespace collate
