// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <format>

#include "core/conflict/compare.h"
#include "core/conflict/event_fit.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

std::string wayOf(EventType fine, EventType coarse) {
  return std::format("One kind of {} is {}.", eventTypeName(coarse), withArticle(eventTypeName(fine)));
}

constexpr std::array<std::string_view, 11> kOrdinals = {"ground", "first",   "second", "third", "fourth", "fifth",
                                                        "sixth",  "seventh", "eighth", "ninth", "tenth"};

// The number a text gives a floor: 0 for the ground floor, 2 for "second-floor window" and "2nd floor"; none where it gives none.
std::optional<int> floorNumber(std::string_view text) {
  for (const std::string& w : contentWords(text)) {
    if (const auto it = std::ranges::find(kOrdinals, w); it != kOrdinals.end()) return static_cast<int>(it - kOrdinals.begin());
    int n = 0;
    if (std::from_chars(w.data(), w.data() + w.size(), n).ptr != w.data()) return n;
    if (w == "basement") return -1;
  }
  return std::nullopt;
}

// "none", or a denial without words of its own.
bool saysNone(const Claim& c) {
  const std::string w = plainLetters(c.value.text);
  return w.empty() || w == "none" || w == "nostatement" || w == "nocomment" || w == "noresponse";
}

bool onlyNone(const Side& side) {
  for (std::size_t i = 0; i < side.claims.size(); ++i)
    if (!saysNone(side.at(i))) return false;
  return true;
}

}  // namespace

std::optional<Difference> compareEvents(const Side& a, const Side& b) {
  bool unknown = false;
  std::optional<Difference> finer;
  for (std::size_t i = 0; i < a.claims.size(); ++i) {
    for (std::size_t j = 0; j < b.claims.size(); ++j) {
      const EventType* x = a.at(i).value.event();
      const EventType* y = b.at(j).value.event();
      if (!x || !y) continue;
      switch (fitOf(*x, *y)) {
        case EventFit::Same: return std::nullopt;
        case EventFit::FirstWithin: finer = Difference{DisagreementKind::Precision, wayOf(*x, *y)}; break;
        case EventFit::SecondWithin: finer = Difference{DisagreementKind::Precision, wayOf(*y, *x)}; break;
        case EventFit::Unknown: unknown = true; break;
        case EventFit::Confusable:
        case EventFit::Apart: break;
      }
    }
  }
  if (finer || unknown) return finer;
  if (!a.best().value.event() || !b.best().value.event()) return std::nullopt;
  return Difference{DisagreementKind::Contradiction, {}};
}

std::optional<Difference> compareFloors(const Side& a, const Side& b) {
  const auto x = floorNumber(a.best().value.text);
  const auto y = floorNumber(b.best().value.text);
  if (!x || !y || *x == *y) return std::nullopt;
  const int low = std::min(*x, *y);
  const int high = std::max(*x, *y);
  // One storey apart is what the two ways of counting make of one storey; a basement is a basement in both.
  if (high - low != 1 || low < 0) return Difference{DisagreementKind::Contradiction, {}};
  return Difference{DisagreementKind::Convention,
                    std::format("What Americans call the {} floor is the {} in British counting.",
                                kOrdinals[static_cast<std::size_t>(std::min(high, 10))],
                                low == 0 ? "ground floor" : std::string(kOrdinals[static_cast<std::size_t>(std::min(low, 10))]))};
}

std::optional<Difference> compareResponses(const Side& a, const Side& b) {
  const bool noneA = onlyNone(a);
  const bool noneB = onlyNone(b);
  // Statements by different bodies add up; only whether there is one can differ.
  if (noneA == noneB) return std::nullopt;
  const Side& silent = noneA ? a : b;
  const Side& speaking = noneA ? b : a;
  if (publishedBefore(speaking, silent))
    return Difference{DisagreementKind::Contradiction, "The report that knows of no statement is the later one."};
  if (publishedBefore(silent, speaking))
    return Difference{DisagreementKind::Evolution, "The statement is told in the later report."};
  return Difference{DisagreementKind::Evolution, "Nothing shows that the statement was out when the other report was written."};
}

}  // namespace collate
