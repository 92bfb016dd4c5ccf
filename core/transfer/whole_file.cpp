// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <format>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace collate {
namespace {

namespace fs = std::filesystem;

// An open file descriptor, closed at the end of its scope.
class Descriptor {
 public:
  Descriptor(const fs::path& file, int flags, mode_t mode) : m_fd(::open(file.c_str(), flags | O_CLOEXEC, mode)) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  bool isOpen() const { return m_fd >= 0; }
  // Where the system knows no permissions, as on a memory stick, there are none to keep.
  void allow(mode_t mode) { (void)(::fchmod(m_fd, mode) == 0); }
  bool write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t n = ::write(m_fd, bytes.data(), bytes.size());
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
  }
  bool sync() { return ::fsync(m_fd) == 0 || errno == EINVAL || errno == EROFS; }  // pipes and devices cannot be synced
  bool close() {
    const int fd = std::exchange(m_fd, -1);
    return fd < 0 || ::close(fd) == 0;
  }

 private:
  int m_fd;
};

std::unexpected<Error> unwritable(const fs::path& file) {
  const std::string reason = std::error_code(errno, std::generic_category()).message();
  return fail(ErrorCode::Unwritable, std::format("This cannot be written: {}. Choose another place, or free some space.", reason),
              file.string());
}

constexpr mode_t kAnybody = 0666;  // less what the user's umask takes away

bool writeTo(const fs::path& file, std::string_view bytes) {
  Descriptor out(file, O_WRONLY, kAnybody);
  return out.isOpen() && out.write(bytes) && out.sync() && out.close();
}

// A temporary file that we, or a process of our number before us, left behind. What else has its name is not ours.
void removeLeft(const fs::path& temporary) {
  std::error_code error;
  if (fs::is_regular_file(fs::symlink_status(temporary, error))) fs::remove(temporary, error);
}

// A new file, open to those to whom the one that it replaces was. Its name can be guessed: whatever stands there is not followed.
bool writeNew(const fs::path& file, const fs::file_status& replaced, std::string_view bytes) {
  const bool replaces = fs::exists(replaced);
  const auto mode = static_cast<mode_t>(replaced.permissions() & fs::perms::all);
  Descriptor out(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, replaces ? mode & 0600 : kAnybody);
  if (out.isOpen() && replaces) out.allow(mode);
  return out.isOpen() && out.write(bytes) && out.sync() && out.close();
}

}  // namespace

Result<void> writeWhole(const fs::path& file, std::string_view bytes) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (fs::is_directory(status)) return fail(ErrorCode::Unwritable, "This is a folder. Name a file in it.", file.string());
  if (fs::is_block_file(status)) return fail(ErrorCode::Unwritable, "This is a disk. Name a file on it.", file.string());
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    if (!writeTo(file, bytes)) return unwritable(file);
    return {};
  }
  // What a link points to is replaced, not the link.
  const fs::path target = fs::is_symlink(fs::symlink_status(file, error)) ? fs::canonical(file, error) : file;
  const fs::path temporary = std::format("{}.{}.part", target.string(), ::getpid());
  removeLeft(temporary);
  if (!writeNew(temporary, status, bytes) || ::rename(temporary.c_str(), target.c_str()) != 0) {
    auto failure = unwritable(file);
    removeLeft(temporary);
    return failure;
  }
  return {};
}

Result<std::string> readWhole(const fs::path& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) return fail(ErrorCode::NotFound, "There is no such file. Check its name.", file.string());
  std::ifstream in(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (fs::is_directory(status) || !in.is_open() || in.bad())
    return fail(ErrorCode::Unreadable, "This cannot be read. Name a file that you may read.", file.string());
  return bytes;
}

}  // namespace collate
