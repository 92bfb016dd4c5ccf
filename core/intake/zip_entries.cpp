// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/zip_entries.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace collate {
namespace {

struct ArchiveCloser {
  void operator()(archive* a) const { archive_read_free(a); }
};
using Archive = std::unique_ptr<archive, ArchiveCloser>;

std::unexpected<Error> damaged() {
  return fail(ErrorCode::Malformed, "The file is damaged or was cut off; get or save it again.");
}

Archive openZip(std::string_view bytes) {
  Archive zip(archive_read_new());
  if (!zip || archive_read_support_format_zip_seekable(zip.get()) != ARCHIVE_OK) return nullptr;
  if (archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return nullptr;
  return zip;
}

Result<std::string> unpacked(archive& zip, archive_entry& entry) {
  if (archive_entry_is_encrypted(&entry) != 0)
    return fail(ErrorCode::Encrypted, "The document needs a password; save it without one and add it again.");
  std::string content;
  std::vector<char> block(64 << 10);
  while (true) {
    const la_ssize_t got = archive_read_data(&zip, block.data(), block.size());
    if (got < 0) return damaged();
    if (got == 0) return content;
    content.append(block.data(), static_cast<std::size_t>(got));
    if (content.size() > kLargestEntry)
      return fail(ErrorCode::TooLarge, "The document unpacks to over 32 MB of text; save only the report.");
  }
}

}  // namespace

Result<std::map<std::string, std::string>> unzip(std::string_view bytes, std::span<const std::string_view> wanted) {
  const Archive zip = openZip(bytes);
  if (!zip) return damaged();
  std::map<std::string, std::string> found;
  archive_entry* entry = nullptr;
  for (int count = 0; found.size() < wanted.size(); ++count) {
    const int got = archive_read_next_header(zip.get(), &entry);
    if (got == ARCHIVE_EOF) break;
    if (got < ARCHIVE_WARN) return damaged();
    if (count >= kMostEntries) return fail(ErrorCode::TooLarge, "The document holds over 10,000 parts; save only the report.");
    const char* path = archive_entry_pathname(entry);
    if (path == nullptr || std::ranges::find(wanted, std::string_view(path)) == wanted.end()) continue;
    std::string name = path;
    auto content = unpacked(*zip, *entry);
    if (!content) return std::unexpected(content.error());
    found.emplace(std::move(name), std::move(*content));
  }
  return found;
}

}  // namespace collate
