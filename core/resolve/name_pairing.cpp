// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/name_pairing.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <rapidfuzz/distance/Levenshtein.hpp>
#include <string_view>
#include <tuple>

namespace collate {
namespace {

// What is left when one of two names drops "Abd", "-ullah" or "al-Din": alike, never close. "Nasiruddin Haqqani" is also called
// "Naseer Haqqani", "Abdul Samad Sial" "Samad Sial".
constexpr double kCurtailed = 0.16;

double curtailedDistance(const NamePart& a, const NamePart& b) {
  const bool oneIs = (a.bare.size > 0) != (b.bare.size > 0) && a.kind == PartKind::Name && b.kind == PartKind::Name;
  if (!oneIs) return 1;
  const Sounds& bare = a.bare.size > 0 ? a.bare : b.bare;
  const Sounds& whole = a.bare.size > 0 ? b.sounds : a.sounds;
  return soundDistance(bare, whole, kClose) <= kClose ? kCurtailed : 1;
}

// "Abdul Rashid" and "Abdul Rahim" are told apart by whom they serve. Abdullah, Abdillahi is one word.
bool isServant(const NamePart& part) {
  if (part.bare.size == 0 || !part.sounds.view().starts_with("abd")) return false;
  const Sounds served = consonantKey(part.bare);
  return served.size > 1 && served.view() != "lh";
}

// Kunyas pair with kunyas only, initials with whatever starts alike.
double partDistance(const NamePart& a, const NamePart& b) {
  if ((a.kind == PartKind::Kunya) != (b.kind == PartKind::Kunya)) return 1;
  if (a.kind == PartKind::Initial || b.kind == PartKind::Initial)
    return a.key.size > 0 && b.key.size > 0 && a.key.letters[0] == b.key.letters[0] ? kClose : 1;
  // Two consonants apart is another word; most pairs of words end here.
  const std::string_view ka = a.key.view();
  const std::string_view kb = b.key.view();
  if (const double curtailed = curtailedDistance(a, b); curtailed < 1) return curtailed;
  const auto apart = ka == kb ? 0 : rapidfuzz::levenshtein_distance(ka, kb, {1, 1, 1}, std::size_t{2});
  if (apart > 2) return 1;
  const bool servants = isServant(a) && isServant(b);
  const double distance = servants ? soundDistance(a.bare, b.bare, kPerhaps) : soundDistance(a.sounds, b.sounds, kPerhaps);
  // Aman and Hasan differ in two consonants, Akhund and Akhundzada in a word: not even perhaps.
  const int longer = std::abs(static_cast<int>(a.sounds.size) - static_cast<int>(b.sounds.size));
  const bool perhaps = apart <= 1 && (longer < 3 || a.sounds.unvoweled != b.sounds.unvoweled);
  if (distance <= kAlike || (perhaps && distance <= kPerhaps)) return distance;
  // Only the vowels differ, by much: Uways, Aweys; Juhani, Jahni.
  return apart == 0 && ka.size() > 1 && perhaps ? kPerhaps : 1;
}

// Parts `i` and `i` + 1 as one, where `other` has them as one.
std::optional<NamePart> joinedAsIn(const NameParts& other, std::span<const NamePart> parts, std::size_t i) {
  const NamePart& first = parts[i];
  const NamePart& second = parts[i + 1];
  if (first.kind != PartKind::Name || second.kind != PartKind::Name) return std::nullopt;
  const std::size_t together = first.sounds.size + second.sounds.size;
  for (const NamePart& whole : other.all()) {
    const std::size_t unwritten = whole.sounds.unvoweled ? 3 : 0;
    const bool longEnough =
        whole.sounds.size + 2U + unwritten >= together && whole.sounds.size > std::max(first.sounds.size, second.sounds.size);
    if (whole.kind != PartKind::Name || !longEnough) continue;
    NamePart joined = first;
    joined.sounds.append(second.sounds);
    if (soundDistance(joined.sounds, whole.sounds, kClose) > kClose) continue;
    joined.bare = {};
    joined.key = consonantKey(joined.sounds);
    return joined;
  }
  return std::nullopt;
}

}  // namespace

bool hasSplitParts(const NameParts& parts, const NameParts& other) {
  for (std::size_t i = 0; i + 1 < parts.all().size(); ++i)
    if (joinedAsIn(other, parts.all(), i)) return true;
  return false;
}

void joinSplitParts(NameParts& parts, const NameParts& other) {
  for (std::size_t i = 0; i + 1 < parts.all().size(); ++i)
    if (const auto joined = joinedAsIn(other, parts.all(), i)) parts.replacePair(i, *joined);
}

Pairing pairUp(std::span<const NamePart> a, std::span<const NamePart> b) {
  std::array<Pair, NameParts::kMost * NameParts::kMost> candidates;
  std::size_t n = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j)
      if (const double d = partDistance(a[i], b[j]); d <= kPerhaps) candidates[n++] = {i, j, d};
  std::sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(n), [](const Pair& x, const Pair& y) {
    const auto rank = [](const Pair& p) {
      return std::tuple(p.distance, p.a > p.b ? p.a - p.b : p.b - p.a, p.a + p.b, std::min(p.a, p.b));
    };
    return rank(x) < rank(y);
  });
  Pairing out;
  for (std::size_t k = 0; k < n; ++k)
    if (!out.usedA[candidates[k].a] && !out.usedB[candidates[k].b]) out.add(candidates[k]);
  return out;
}

}  // namespace collate
