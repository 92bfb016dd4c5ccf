// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_list.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <unordered_set>

namespace collate {
namespace {

namespace fs = std::filesystem;
using Problem = std::function<void(Diagnostic&&)>;

bool isPassedOver(const fs::path& file) {
  const std::string name = file.filename().string();
  return isCaseFile(file) || name.starts_with('.') || name.starts_with("~$") || name == "Thumbs.db" || name == "desktop.ini";
}

// "Page_files" or "Page.html_files" beside "Page.html": what a browser saves with a page, which is no report.
bool isSavedPart(const fs::path& folder) {
  constexpr std::string_view kSuffix = "_files";
  const std::string path = folder.string();
  if (!path.ends_with(kSuffix)) return false;
  const std::string page = path.substr(0, path.size() - kSuffix.size());
  std::error_code error;
  return fs::exists(page + ".html", error) || fs::exists(page + ".htm", error);
}

Diagnostic unreadable(const fs::path& file, const char* message) {
  return {Severity::Failure, ErrorCode::Unreadable, file.string(), message, 0};
}

void listFolder(const fs::path& folder, const Problem& problem, std::vector<fs::path>& files, std::vector<fs::path>& folders) {
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
    const fs::path& path = entries->path();
    if (isPassedOver(path)) continue;
    std::error_code ignored;
    const bool link = entries->is_symlink(ignored);
    if (entries->is_directory(ignored)) {
      if (!link && !isSavedPart(path)) folders.push_back(path);
    } else {
      files.push_back(path);
    }
  }
  if (error) problem(unreadable(folder, "The folder cannot be read; check its permissions."));
}

std::vector<fs::path> filesBelow(const fs::path& top, const Problem& problem, const std::stop_token& stop) {
  std::vector<fs::path> files;
  std::vector<fs::path> folders = {top};
  while (!folders.empty() && !stop.stop_requested()) {
    const fs::path folder = std::move(folders.back());
    folders.pop_back();
    listFolder(folder, problem, files, folders);
  }
  std::ranges::sort(files);
  return files;
}

// One name for a file, however its path is written: "a.txt", "./a.txt".
std::string plainPath(const fs::path& file) {
  std::error_code error;
  const fs::path path = file == "-" ? file : fs::absolute(file, error).lexically_normal();
  return error ? file.string() : path.string();
}

}  // namespace

bool isCaseFile(const fs::path& file) {
  const std::string name = file.filename().string();
  const std::size_t at = name.rfind(".collate");
  return at != std::string::npos && (at + 8 == name.size() || name[at + 8] == '-');
}

std::vector<fs::path> filesUnder(std::span<const fs::path> paths, const Problem& problem, const std::stop_token& stop) {
  std::vector<fs::path> files;
  for (const fs::path& path : paths) {
    std::error_code error;
    if (path == "-" || !fs::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    std::vector<fs::path> below = filesBelow(path, problem, stop);
    if (below.empty() && !stop.stop_requested())
      problem({Severity::Failure, ErrorCode::Empty, path.string(), "The folder has no files to read.", 0});
    std::ranges::move(below, std::back_inserter(files));
  }
  std::unordered_set<std::string> seen;
  std::erase_if(files, [&](const fs::path& file) { return !seen.insert(plainPath(file)).second; });
  return files;
}

Result<std::string> readWholeFile(const fs::path& file, std::uintmax_t limit) {
  const std::string name = file.string();
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (status.type() == fs::file_type::not_found) return fail(ErrorCode::NotFound, "There is no such file; check the path.", name);
  if (error) return fail(ErrorCode::Unreadable, std::format("The file cannot be reached ({}).", error.message()), name);
  if (!fs::is_regular_file(status))
    return fail(ErrorCode::Unreadable, "This is no file but a device or pipe; pass a file, or - for standard input.", name);
  const std::uintmax_t size = fs::file_size(file, error);
  const auto tooLarge = [&] {
    return fail(ErrorCode::TooLarge, std::format("The file is over {} MB; split it, or save only the report.", limit >> 20U),
                name);
  };
  if (!error && size > limit) return tooLarge();
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::Unreadable, "The file cannot be opened; check its permissions.", name);
  std::string bytes;
  std::vector<char> block(64 << 10);
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0) {
    bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > limit) return tooLarge();
  }
  if (in.bad())
    return fail(ErrorCode::Unreadable, "Reading the file broke off; check the disk it is on and its permissions.", name);
  return bytes;
}

}  // namespace collate
