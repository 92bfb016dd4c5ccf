// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <utility>

namespace collate {

// Keeps a file from whoever else takes a lock of this kind on it, in this process or another, as long as it lives. SQLite's own
// locks go when the process opens and closes the file by any other way, as a file dialog does that shows its folder and an import
// of that folder; this one stays (flock(2)). Where the file system knows no such locks, SQLite's have to do.
class FileLock {
 public:
  enum class Kind { Shared, Exclusive };

  FileLock() = default;
  // Waits so long for another to let go of it. Throws SQLite::Exception with SQLITE_BUSY where it does not, SQLITE_CANTOPEN where
  // the file cannot be opened.
  FileLock(const std::filesystem::path& file, Kind kind, std::chrono::milliseconds patience);
  ~FileLock();
  FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  FileLock& operator=(FileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
  }

 private:
  int m_descriptor = -1;
};

}  // namespace collate
