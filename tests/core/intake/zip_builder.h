// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <utility>
#include <vector>

namespace collate {

// A zip archive of these files. A password makes its entries encrypted.
inline std::string zipOf(const std::vector<std::pair<std::string, std::string>>& files, const char* password = nullptr) {
  std::string bytes;
  archive* zip = archive_write_new();
  archive_write_set_format_zip(zip);
  if (password != nullptr) {
    archive_write_set_options(zip, "zip:encryption=zipcrypt");
    archive_write_set_passphrase(zip, password);
  }
  const auto append = [](archive*, void* out, const void* data, std::size_t size) -> la_ssize_t {
    static_cast<std::string*>(out)->append(static_cast<const char*>(data), size);
    return static_cast<la_ssize_t>(size);
  };
  archive_write_open(zip, &bytes, nullptr, append, nullptr);
  for (const auto& [name, content] : files) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(zip, entry);
    archive_write_data(zip, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(zip);
  archive_write_free(zip);
  return bytes;
}

}  // namespace collate
