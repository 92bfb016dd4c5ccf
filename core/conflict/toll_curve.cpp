// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line belongs to who first said it, not to who prints it, so that a figure changes only where one speaker changed it:
//
//   Levant Wire         20 Aug 3 (first) ... 21 Aug 5 (update)
//     Plain Record, printing it                22 Aug 3 (repeat: the wire's early figure, printed late)
//   the hospital        21 Aug 6 (first) ................ 23 Aug "four, not six" 4 (correction)
//
// The wire did not take back two dead on 22 August, and the hospital's 6 is no update of the wire's 5.
#include "core/conflict/toll_curve.h"

#include <algorithm>
#include <format>
#include <limits>
#include <map>
#include <tuple>

#include "core/conflict/casualties.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

constexpr int kMany = std::numeric_limits<int>::max();

int least(const CountRange& c) { return c.min.value_or(0); }
int most(const CountRange& c) { return c.max.value_or(kMany); }
bool within(const CountRange& fine, const CountRange& coarse) {
  return least(coarse) <= least(fine) && most(fine) <= most(coarse);
}

auto timeOf(const ToldFigure& f) {
  return f.published ? std::tuple(0, f.published->day, f.published->minute.value_or(0)) : std::tuple(1, CalendarDay{}, 0);
}

bool orderUnknown(const ToldFigure& a, const ToldFigure& b) {
  if (!a.published || !b.published) return true;
  if (a.published->day != b.published->day) return false;
  return !a.published->minute || !b.published->minute || *a.published->minute == *b.published->minute;
}

TollStep stepAfter(std::span<const ToldFigure> before, const ToldFigure& told) {
  const auto gave = [&](const CountRange& c) { return std::ranges::any_of(before, [&](const auto& f) { return f.count == c; }); };
  const ToldFigure& last = before.back();
  if (told.takesBack && gave(*told.takesBack)) return TollStep::Correction;
  if (gave(told.count) || within(last.count, told.count)) return TollStep::Repeat;
  if (orderUnknown(last, told)) return TollStep::Unclear;
  return most(told.count) < least(last.count) ? TollStep::Correction : TollStep::Update;
}

class Reader {
 public:
  Reader(const Incident& incident, std::span<const Source> sources, std::span<const Reading> readings)
      : m_incident(incident),
        m_sources(sources),
        m_readings(readings) {}

  TollCurve read(const Comparison& comparison);

 private:
  const Claim& claimOf(const ClaimRef& ref) const {
    return m_readings[ref.account.source].accounts[ref.account.account].claims[ref.claim];
  }
  const Source& sourceOf(std::size_t account) const { return m_sources[m_incident.accounts[account].source]; }
  std::optional<ClaimRef> figureIn(const Cell& cell) const;
  std::optional<CountRange> takenBackIn(const Cell& cell) const;
  void take(const Comparison& comparison, std::size_t account, TollCurve& curve) const;
  std::string originatorOf(const Comparison& comparison, std::size_t account) const;

  const Incident& m_incident;
  std::span<const Source> m_sources;
  std::span<const Reading> m_readings;
};

// The first claim that is a figure and is not said to be wrong. Who denies any gives a figure, too, and who denies five gives
// none.
std::optional<ClaimRef> Reader::figureIn(const Cell& cell) const {
  for (const ClaimRef& ref : cell.claims) {
    const Claim& claim = claimOf(ref);
    const CountRange* count = claim.value.count();
    const bool isFigure = count && (count->min || count->max);
    if (claim.modality == Modality::Denied ? !isFigure || count->max == 0 : isFigure && claim.modality != Modality::Corrected)
      return ref;
  }
  return std::nullopt;
}

std::optional<CountRange> Reader::takenBackIn(const Cell& cell) const {
  for (const ClaimRef& ref : cell.claims)
    if (claimOf(ref).modality == Modality::Corrected && claimOf(ref).value.count()) return *claimOf(ref).value.count();
  return std::nullopt;
}

std::string Reader::originatorOf(const Comparison& comparison, std::size_t account) const {
  const std::optional<std::size_t> origin = comparison.cells[account].origin;
  return origin ? comparison.origins[*origin].name : speakerOf(sourceOf(account), m_incident.accounts[account].source + 1);
}

void Reader::take(const Comparison& comparison, std::size_t account, TollCurve& curve) const {
  const Cell& cell = comparison.cells[account];
  const std::optional<ClaimRef> ref = figureIn(cell);
  if (!ref) {
    if (cell.stance == Stance::Silent || cell.stance == Stance::TooEarly) curve.silent.push_back(account);
    return;
  }
  const Claim& claim = claimOf(*ref);
  const Source& source = sourceOf(account);
  const bool none = claim.modality == Modality::Denied;
  ToldFigure told{account,          *ref, none ? CountRange::exactly(0) : *claim.value.count(), source.published, TollStep::First,
                  takenBackIn(cell)};
  if (!casualtyWords(claim, source.text).empty()) {
    curve.wider.push_back(std::move(told));
    return;
  }
  std::vector<TollLine>& lines = source.published ? curve.lines : curve.undated;
  lines.push_back({originatorOf(comparison, account), {std::move(told)}});
}

// Lines of one figure each become one line for each originator; who has none is his own.
void joinLines(std::vector<TollLine>& lines, const Comparison& comparison) {
  std::map<std::size_t, std::size_t> at;  // of an originator, its line
  std::vector<TollLine> joined;
  for (TollLine& line : lines) {
    const std::optional<std::size_t> origin = comparison.cells[line.figures.front().account].origin;
    const auto known = origin ? at.find(*origin) : at.end();
    if (known != at.end()) {
      joined[known->second].figures.push_back(std::move(line.figures.front()));
      continue;
    }
    if (origin) at[*origin] = joined.size();
    joined.push_back(std::move(line));
  }
  for (TollLine& line : joined) {
    std::ranges::stable_sort(line.figures, {}, timeOf);
    for (std::size_t i = 1; i < line.figures.size(); ++i)
      line.figures[i].step = stepAfter(std::span(line.figures).first(i), line.figures[i]);
  }
  std::ranges::stable_sort(joined, {}, [](const TollLine& l) { return timeOf(l.figures.front()); });
  lines = std::move(joined);
}

TollCurve Reader::read(const Comparison& comparison) {
  TollCurve curve{comparison.attribute, {}, {}, {}, {}, {}};
  if (!isCount(comparison.attribute)) return curve;
  for (std::size_t i = 0; i < std::min(comparison.cells.size(), m_incident.accounts.size()); ++i) take(comparison, i, curve);
  joinLines(curve.lines, comparison);
  joinLines(curve.undated, comparison);
  return curve;
}

std::string counted(std::size_t n, std::string_view one, std::string_view several) {
  return std::format("{} {}", numberWord(static_cast<int>(n)), n == 1 ? one : several);
}

// "Levant Wire went from 3 to 5, and corrected 5 to 4."
std::string changesOf(const TollLine& line) {
  std::vector<std::string> changes;
  const ToldFigure* from = &line.figures.front();
  for (const ToldFigure& f : line.figures) {
    if (f.step == TollStep::Update)
      changes.push_back(std::format("went from {} to {}", countText(from->count), countText(f.count)));
    if (f.step == TollStep::Correction)
      changes.push_back(std::format("corrected {} to {}", countText(f.takesBack.value_or(from->count)), countText(f.count)));
    if (f.step != TollStep::Repeat) from = &f;
  }
  return changes.empty() ? std::string{} : std::format("{} {}.", line.originator, listed(changes));
}

// "The hospital says that 5 is wrong." What a line says of its own figures is among its changes.
std::string objectionOf(const TollLine& line) {
  for (const ToldFigure& f : line.figures)
    if (f.takesBack && f.step != TollStep::Correction)
      return std::format("{} says that {} is wrong.", line.originator, countText(*f.takesBack));
  return {};
}

std::string sentenceOf(const TollCurve& curve) {
  std::vector<CountRange> figures;
  std::size_t accounts = 0;
  std::string changes;
  for (const std::vector<TollLine>* lines : {&curve.lines, &curve.undated})
    for (const TollLine& line : *lines) {
      accounts += line.figures.size();
      for (const ToldFigure& f : line.figures)
        if (!std::ranges::contains(figures, f.count)) figures.push_back(f.count);
      for (const std::string& words : {changesOf(line), objectionOf(line)})
        if (!words.empty()) changes += (changes.empty() ? "" : " ") + words;
    }
  if (accounts == 0) return "No account gives this figure in numbers.";
  if (accounts == 1) return "Only one account gives this figure.";
  if (!changes.empty()) return sentenceCase(changes);
  if (figures.size() == 1) return sentenceCase(counted(accounts, "account gives", "accounts give")) + " the same figure.";
  const std::size_t originators = curve.lines.size() + curve.undated.size();
  return std::format("{} from {}: nobody corrected a figure.", sentenceCase(counted(figures.size(), "figure", "figures")),
                     counted(originators, "originator", "originators"));
}

}  // namespace

std::string_view stepName(TollStep step) {
  switch (step) {
    case TollStep::First: return "first";
    case TollStep::Repeat: return "repeat";
    case TollStep::Update: return "update";
    case TollStep::Correction: return "correction";
    case TollStep::Unclear: return "unclear";
  }
  return "first";
}

std::vector<ToldFigure> TollLine::standing() const {
  std::vector<ToldFigure> held;
  for (const ToldFigure& f : figures) {
    if (f.step == TollStep::Repeat) continue;
    if (f.step != TollStep::Unclear) held.clear();
    held.push_back(f);
  }
  return held;
}

TollCurve tollCurve(const Incident& incident, const Comparison& comparison, std::span<const Source> sources,
                    std::span<const Reading> readings) {
  TollCurve curve = Reader(incident, sources, readings).read(comparison);
  curve.sentence = sentenceOf(curve);
  return curve;
}

}  // namespace collate
