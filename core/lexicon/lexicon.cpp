// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <future>

namespace collate {
namespace {

namespace fs = std::filesystem;

// A file with a heading line whose first column is "id" is ours; else it is taken for a GeoNames dump.
bool isOwnTable(const fs::path& file) {
  std::ifstream in(file);
  std::string first;
  std::getline(in, first);
  return first.starts_with("id\tname");
}

Result<std::vector<fs::path>> tables(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const fs::directory_entry& e : fs::directory_iterator(folder, error))
    if (e.path().extension() == ".tsv") files.push_back(e.path());
  if (error || files.empty())
    return fail(ErrorCode::NotFound, "There are no word tables here; set COLLATE_RESOURCES to the folder that holds them.",
                folder.string());
  std::ranges::sort(files);
  return files;
}

}  // namespace

Result<void> Lexicon::loadWords(const fs::path& folder) {
  const auto files = tables(folder / "phrases");
  if (!files) return std::unexpected(files.error());
  for (const fs::path& file : *files)
    if (auto ok = m_phrases.addFile(file); !ok) return ok;
  if (auto ok = m_words.addFile(folder / "words" / "english.tsv"); !ok) return ok;
  if (auto ok = m_roles.addFile(folder / "models" / "roles.tsv"); !ok) return ok;
  m_roles.markContext(m_words);
  return {};
}

Result<void> Lexicon::loadPlaces(const fs::path& folder, std::span<const fs::path> gazetteers) {
  if (auto ok = m_places.addTable(folder / "gazetteer" / "places.tsv"); !ok) return ok;
  for (const char* list : {"states.tsv", "provinces.tsv", "cities.tsv"})
    if (auto ok = m_places.addListed(folder / "gazetteer" / list); !ok) return ok;
  if (auto ok = m_places.addCapitals(folder / "gazetteer" / "capitals.tsv"); !ok) return ok;
  for (const fs::path& file : gazetteers)
    if (auto ok = isOwnTable(file) ? m_places.addTable(file) : m_places.addGeoNames(file); !ok) return ok;
  return {};
}

// Words and places know nothing of each other, and loading takes longer than reading a hundred reports: both at once.
Result<std::shared_ptr<const Lexicon>> Lexicon::load(const fs::path& folder, std::span<const fs::path> gazetteers) {
  auto lexicon = std::make_shared<Lexicon>();
  auto places = std::async(std::launch::async, [&] { return lexicon->loadPlaces(folder, gazetteers); });
  const Result<void> words = lexicon->loadWords(folder);
  const Result<void> loaded = places.get();
  for (const Result<void>* part : {&words, &loaded})
    if (!*part) return std::unexpected(part->error());
  return lexicon;
}

fs::path resourceFolder() {
  if (const char* set = std::getenv("COLLATE_RESOURCES"); set != nullptr && *set != '\0') return set;
  std::error_code error;
  const fs::path binary = fs::read_symlink("/proc/self/exe", error);
  const fs::path installed = binary.parent_path().parent_path() / "share" / "collate";
  if (!error && fs::is_directory(installed / "phrases", error)) return installed;
  return COLLATE_RESOURCE_DIR;
}

}  // namespace collate
