// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash_slots.h"

namespace collate {

// What a phrase of the tables says about a line or a word. Names in the tables: the same in lower case, words joined by "-".
enum class MarkKind : std::uint8_t {
  // of lines
  Line,     // a line that is this is boilerplate
  Start,    // a short line that opens with this is boilerplate
  Notice,   // any line that opens with this is boilerplate: cookie notices run long
  End,      // a short line that ends with this is boilerplate
  Stop,     // boilerplate, and so is what follows up to the next prose: "Leave a reply", "Related stories"
  Section,  // a rubric over the headline: "News", "Security"
  // what opens a line
  Paper,      // what an office calls its paper: "Press release"
  Photo,      // a caption: "Image of", "FILE PHOTO:"
  Credit,     // a photo credit within a caption: "Photo:", "Picture by"
  Byline,     // "By"
  Author,     // "Author", followed by a name and nothing else
  Copyright,  // "© #", followed by whom it belongs to
  // words of a date line
  Published,
  Updated,
  Filler,
  Zone,
  Weekday,
  Month,
  // names
  Agency,        // a news agency as it signs; canonical name
  PhotoOwner,    // who owns pictures: "Getty Images", "handout"
  Outlet,        // an outlet; canonical name
  Cited,         // an outlet that others quote: "officials told CNN" says nothing of who published it
  OutletNoun,    // last word of an outlet's name: "News", "Gazette"
  MastheadNoun,  // the same, where it stands over a page: "Desk", "Courant"
  MastheadHead,  // first words of an outlet's name: "Radio", "Diario"
  NoMasthead,    // a word that no name over a page has, but headlines and reporters do: "killed", "four", "staff"
  Office,        // head word of an office's, a force's or an organization's name: "ministry", "police", "platform"
  Particle,      // small word within a personal name: "al", "bin", "de"
  Role,          // of a reporter: "correspondent", "staff writer"
  Teller,        // who tells an outlet something: "experts", "witnesses"
  NoPlace,       // in capitals before a colon or dash, but no city: "BREAKING", "ISIS"
  // of web pages
  Class,  // word in a class or id of what is no part of the report: "newsletter"
  CaptionClass,
  // of languages
  Stopword,  // canonical: ISO 639-1
  kCount,
};

// The phrases by which intake knows headlines, bylines, captions and boilerplate. Immutable once loaded; share one among threads.
//
// Every .tsv in `folder`/marks is read. A row is a kind, a tab, and phrases separated by " | "; kinds with a canonical form have
// it after an equal sign ("month=8", "agency=AFP"). # opens a comment line. Phrases are compared by markKey, so
// that case, quotes and most marks do not matter, and # in a phrase stands for any number.
class SourceMarks {
 public:
  // `folder` is resources/. A missing or malformed file is an error that names file and line.
  static Result<std::shared_ptr<const SourceMarks>> load(const std::filesystem::path& folder);
  // One row of a table. Invalid where it is none.
  Result<void> addRow(std::string_view row);

  bool has(MarkKind kind, std::string_view key) const;
  // The canonical form under which the key stands; null where it does not.
  const std::string* canonical(MarkKind kind, std::string_view key) const;
  // Length of the longest phrase of the kind that the key opens with, at a word's end; 0 for none.
  std::size_t opening(MarkKind kind, std::string_view key) const;
  std::size_t ending(MarkKind kind, std::string_view key) const;

  // False where no line that starts like this opens with a phrase of any kind: looks at the first word only, and spares comparing
  // most paragraphs of a report.
  bool mayOpen(std::string_view line) const;
  // The same for a line's end and the kind End.
  bool mayEnd(std::string_view line) const;

  // Whether one of the key's words is a phrase of the kind.
  bool hasWord(MarkKind kind, std::string_view key) const;
  // An outlet of the list, or a short name whose last word is an outlet's ("Hill Country Gazette") and which has no word that
  // names no outlet ("Bus Hits Reporter", "Our Correspondent").
  bool looksLikeOutlet(std::string_view name) const;
  // Whether one of the words in a class or id attribute is of the kind.
  bool hasClass(std::string_view attribute, MarkKind kind) const;

 private:
  struct Phrases {
    HashSlots<std::string> canonicalOf;
    HashSlots<std::vector<std::string>> byFirstWord, byLastWord;
  };
  struct Word {};
  const Phrases& of(MarkKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }

  HashSlots<Word> m_firstWords;  // of the kinds that are looked for at a line's start
  HashSlots<Word> m_lastWords;   // of End
  std::vector<Phrases> m_kinds = std::vector<Phrases>(static_cast<std::size_t>(MarkKind::kCount));
};

}  // namespace collate
