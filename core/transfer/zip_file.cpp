// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace collate {
namespace {

struct Closer {
  void operator()(archive* a) const { archive_free(a); }
  void operator()(archive_entry* e) const { archive_entry_free(e); }
};
using Archive = std::unique_ptr<archive, Closer>;
using Entry = std::unique_ptr<archive_entry, Closer>;

la_ssize_t append(archive*, void* out, const void* bytes, std::size_t size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

bool writeFile(archive& zip, const ZippedFile& file) {
  const Entry entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), file.name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0644);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.bytes.size()));
  return archive_write_header(&zip, entry.get()) == ARCHIVE_OK &&
         archive_write_data(&zip, file.bytes.data(), file.bytes.size()) == static_cast<la_ssize_t>(file.bytes.size());
}

// What can be had of the file at hand, up to a block more than `most`; a wrong checksum is not the reader's business.
std::string readFile(archive& zip, std::size_t most) {
  std::string bytes;
  std::array<char, 1 << 16> block{};
  for (;;) {
    const la_ssize_t got = archive_read_data(&zip, block.data(), block.size());
    if (got <= 0) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(got));
    if (bytes.size() > most) return bytes;
  }
}

std::unexpected<Error> damaged() { return fail(ErrorCode::Malformed, "This is no zip archive, or it was damaged or cut off."); }

// A few bytes that unpack to gigabytes take all memory.
std::unexpected<Error> inflated() {
  return fail(ErrorCode::Malformed,
              "This archive holds more than its own size. Collate's are not compressed; ask for the archive as it was written.");
}

}  // namespace

Result<std::string> zipOf(std::span<const ZippedFile> files) {
  std::string out;
  const Archive zip(archive_write_new());
  bool done = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK &&
              archive_write_zip_set_compression_store(zip.get()) == ARCHIVE_OK &&
              archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK &&
              archive_write_open(zip.get(), &out, nullptr, append, nullptr) == ARCHIVE_OK;
  for (const ZippedFile& file : files) done = done && writeFile(*zip, file);
  if (!done || archive_write_close(zip.get()) != ARCHIVE_OK)
    return fail(ErrorCode::Unwritable, "The archive could not be put together; is there enough memory?");
  return out;
}

Result<std::vector<ZippedFile>> unzipped(std::string_view bytes) {
  const Archive zip(archive_read_new());
  if (archive_read_support_format_zip_seekable(zip.get()) != ARCHIVE_OK ||
      archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
    return damaged();
  std::vector<ZippedFile> files;
  std::size_t left = bytes.size();
  archive_entry* entry = nullptr;
  for (;;) {
    const int got = archive_read_next_header(zip.get(), &entry);
    if (got == ARCHIVE_EOF) return files;
    if (got < ARCHIVE_WARN) return damaged();
    const char* name = archive_entry_pathname(entry);
    files.push_back({name ? name : "?", readFile(*zip, left)});
    if (files.back().bytes.size() > left) return inflated();
    left -= files.back().bytes.size();
  }
}

}  // namespace collate
