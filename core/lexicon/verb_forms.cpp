// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/verb_forms.h"

namespace collate {
namespace {

using std::string;
using std::string_view;

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool endsWithAny(string_view s, std::initializer_list<string_view> endings) {
  for (const string_view e : endings)
    if (s.ends_with(e)) return true;
  return false;
}

// "stop" -> "stopp": one syllable, consonant, vowel, consonant (not w, x, y).
string doubled(string_view base) {
  const std::size_t n = base.size();
  const bool closed = n >= 3 && n <= 4 && !isVowel(base[n - 1]) && isVowel(base[n - 2]) && !isVowel(base[n - 3]) &&
                      string_view("wxy").find(base[n - 1]) == string_view::npos;
  string stem(base);
  if (closed) stem += base.back();
  return stem;
}

string third(string_view base) {
  if (endsWithAny(base, {"s", "x", "z", "ch", "sh"})) return string(base) + "es";
  if (base.ends_with('y') && base.size() > 1 && !isVowel(base[base.size() - 2]))
    return string(base.substr(0, base.size() - 1)) + "ies";
  return string(base) + "s";
}

string past(string_view base) {
  if (base.ends_with('e')) return string(base) + "d";
  if (base.ends_with('y') && base.size() > 1 && !isVowel(base[base.size() - 2]))
    return string(base.substr(0, base.size() - 1)) + "ied";
  return doubled(base) + "ed";
}

string gerund(string_view base) {
  if (base.ends_with("ie")) return string(base.substr(0, base.size() - 2)) + "ying";
  if (base.ends_with('e') && !base.ends_with("ee")) return string(base.substr(0, base.size() - 1)) + "ing";
  return doubled(base) + "ing";
}

std::vector<string_view> split(string_view cell, char mark) {
  std::vector<string_view> out;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t next = std::min(cell.find(mark, at), cell.size());
    out.push_back(cell.substr(at, next - at));
    at = next + 1;
  }
  return out;
}

}  // namespace

std::vector<std::pair<string, VerbForm>> verbForms(string_view cell) {
  const std::vector<string_view> listed = split(cell, '|');
  if (listed.size() == 5) {
    const bool same = listed[2] == listed[3];
    std::vector<std::pair<string, VerbForm>> out = {{string(listed[0]), VerbForm::Base},
                                                    {string(listed[1]), VerbForm::Third},
                                                    {string(listed[2]), same ? VerbForm::PastOrParticiple : VerbForm::Past},
                                                    {string(listed[4]), VerbForm::Ing}};
    if (!same && listed[3] != listed[0]) out.emplace_back(string(listed[3]), VerbForm::Participle);
    return out;
  }
  const std::size_t space = std::min(cell.find(' '), cell.size());
  const string_view base = cell.substr(0, space);
  const string rest(cell.substr(space));
  return {{string(base) + rest, VerbForm::Base},
          {third(base) + rest, VerbForm::Third},
          {past(base) + rest, VerbForm::PastOrParticiple},
          {gerund(base) + rest, VerbForm::Ing}};
}

}  // namespace collate
