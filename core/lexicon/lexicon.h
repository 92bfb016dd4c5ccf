// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/lexicon/gazetteer.h"
#include "core/lexicon/phrase_table.h"
#include "core/lexicon/role_model.h"
#include "core/lexicon/word_table.h"

namespace collate {

// All that Collate knows before it reads: phrases and their classes, and the gazetteer. Immutable once loaded; share one
// among threads.
class Lexicon {
 public:
  // Loads from `folder` every .tsv in phrases, words/english.tsv, models/roles.tsv and gazetteer/places.tsv, then further
  // GeoNames or gazetteer files. A missing or malformed file is an error that names file and line.
  static Result<std::shared_ptr<const Lexicon>> load(const std::filesystem::path& folder,
                                                     std::span<const std::filesystem::path> gazetteers = {});

  const PhraseTable& phrases() const { return m_phrases; }
  const WordTable& words() const { return m_words; }
  const RoleModel& roles() const { return m_roles; }
  const Gazetteer& places() const { return m_places; }

 private:
  Result<void> loadWords(const std::filesystem::path& folder);
  Result<void> loadPlaces(const std::filesystem::path& folder, std::span<const std::filesystem::path> gazetteers);

  PhraseTable m_phrases;
  WordTable m_words;
  RoleModel m_roles;
  Gazetteer m_places;
};

// Where resources/ is: $COLLATE_RESOURCES, else beside the binary's install prefix, else the source tree it was built in.
std::filesystem::path resourceFolder();

}  // namespace collate
