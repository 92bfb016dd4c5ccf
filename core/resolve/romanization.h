// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace collate {

// How one word of a name sounds, whichever alphabet it is written in: a letter a sound. Lower case as spelled, but x for kh and c
// for a c that may be k or s; upper case: C for ch, D for dh, G for gh, S for sh, T for th. Words longer than kLongest are cut.
struct Sounds {
  static constexpr std::size_t kLongest = 30;

  std::array<char, kLongest> letters{};
  std::uint8_t size = 0;
  bool unvoweled = false;  // from Arabic script, which leaves short vowels out

  std::string_view view() const { return {letters.data(), size}; }
  void add(char sound) {
    if (size < kLongest) letters[size++] = sound;
  }
  void append(const Sounds& other);
};

// Of a word in lower-case Latin letters without accents or apostrophes ("muslih").
Sounds latinSounds(std::string_view word);
// Of a word in Arabic script (also Persian, Urdu and Pashto letters), its article taken off.
Sounds arabicSounds(std::u32string_view word);

// The consonants that transcriptions of one word share; initial vowels are one letter, others are left out.
// "muslih" and "musleh" -> "mslh"; "qadhafi" and "gaddafi" both keep their first letter: "kdf", "gdf".
Sounds consonantKey(const Sounds& word);

// How far two words are apart: 0 for letters that transcribe one sound, 1 for words that share nothing. A weighted edit distance
// in which vowels weigh little, and letters that transcribe the same Arabic letter (dh, z, d) weigh less than letters that do
// not. Symmetric. What is farther apart than `farthest` may come as 1, which is sooner known.
double soundDistance(const Sounds& a, const Sounds& b, double farthest = 1);

}  // namespace collate
