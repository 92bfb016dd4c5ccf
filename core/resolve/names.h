// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace collate {

enum class NameVerdict { Same, Different, Undecided };
std::string_view verdictName(NameVerdict);  // "same", "different", "undecided"

struct NameComparison {
  NameVerdict verdict = NameVerdict::Undecided;
  bool sameSpelling = false;  // Same, and written alike but for case and punctuation
  bool partDiffers = false;   // Same, though one part of each has no counterpart: another name for it, or one of two cousins
  std::string reason;
};

// Do two names of persons mean one person? Knows romanized Arabic (Dhiya'/Dhiaa, Muslih/Musleh, al-), particles, and
// left-out middle names. A shared single name is never proof: Undecided. Symmetric.
NameComparison compareNames(std::string_view a, std::string_view b);

class NameParts;

// A name that was taken apart once, for comparing it with many.
class PersonName {
 public:
  explicit PersonName(std::string_view name);
  const std::string& text() const { return m_text; }

 private:
  friend NameComparison compareNames(const PersonName& a, const PersonName& b);
  std::string m_text;
  std::shared_ptr<const NameParts> m_parts;
};
NameComparison compareNames(const PersonName& a, const PersonName& b);

// The romanization key of one word: letters that transcriptions of one Arabic word share ("muslih", "musleh" -> "mslh").
std::string romanizationKey(std::string_view word);

// The keys of a name's parts in speaking order, titles and initials left out: "Sheikh Salim bin Numan" -> "slm", "nmn". Two
// spellings of one name share most of them; to find candidates for compareNames.
std::vector<std::string> namePartKeys(std::string_view name);

}  // namespace collate
