// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>

namespace collate {

FileLock::FileLock(const std::filesystem::path& file, Kind kind, std::chrono::milliseconds patience)
    : m_descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
  if (m_descriptor < 0) throw SQLite::Exception("the file cannot be opened", SQLITE_CANTOPEN);
  constexpr std::chrono::milliseconds kPause{20};
  const int how = (kind == Kind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
  while (::flock(m_descriptor, how) != 0 && errno == EWOULDBLOCK) {
    if (patience <= kPause) {
      ::close(m_descriptor);
      throw SQLite::Exception("open elsewhere", SQLITE_BUSY);
    }
    patience -= kPause;
    std::this_thread::sleep_for(kPause);
  }
}

FileLock::~FileLock() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace collate
