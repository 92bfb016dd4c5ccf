// SPDX-License-Identifier: GPL-3.0-or-later
// Contested attributes: their passages side by side, and the figures by date of report.
#include <algorithm>
#include <charconv>
#include <format>
#include <set>

#include "core/conflict/casualties.h"
#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using namespace wording;

constexpr std::size_t kMostQuotes = 6;  // two rows of three; beyond that one quote for each value, the others named under it

DisputeQuote quoteOf(const ReportContext& context, const Incident& incident, const Comparison& comparison, std::size_t position) {
  const Cell& cell = comparison.cells[position];
  const ClaimRef& ref = citedClaim(context, cell);
  const Claim& claim = context.claimOf(ref);
  DisputeQuote quote;
  quote.outlet = context.outletOf(incident.accounts[position]);
  quote.chain = chainWords(claim);
  quote.value = shownValue(comparison.attribute, cell.value);
  quote.hand = handOf(claim);
  quote.ref = context.book.ref(ref);
  if (const Passage* passage = context.book.find(quote.ref)) {
    quote.text = passage->text;
    quote.rightToLeft = passage->rightToLeft;
    quote.marks = cleaned(context.sourceOf(ref.account).text, passage->span, {claim.span}).marks;
  }
  return quote;
}

std::vector<DisputeQuote> quotesOf(const ReportContext& context, const Incident& incident, const Comparison& comparison) {
  std::vector<std::size_t> speaking;
  for (std::size_t i = 0; i < comparison.cells.size(); ++i)
    if (!comparison.cells[i].claims.empty()) speaking.push_back(i);
  std::vector<DisputeQuote> quotes;
  const bool all = speaking.size() <= kMostQuotes;
  for (const std::size_t i : speaking) {
    const auto same =
        std::ranges::find(quotes, shownValue(comparison.attribute, comparison.cells[i].value), &DisputeQuote::value);
    if (all || same == quotes.end()) {
      quotes.push_back(quoteOf(context, incident, comparison, i));
    } else {
      same->also += (same->also.empty() ? "" : ", ") + context.outletOf(incident.accounts[i]);
    }
  }
  return quotes;
}

std::string titleOf(const Comparison& comparison) {
  const int values = static_cast<int>(statedValues(comparison).size());
  const bool figures = isCount(comparison.attribute);
  const std::string versions = figures ? counted(values, "figure", "figures") : counted(values, "version", "versions");
  return std::format("{}: {}, {}", attributeLabel(comparison.attribute), versions,
                     counted(comparison.independent, "originator", "originators"));
}

std::string decisionOf(const Comparison& comparison) {
  if (!isDecided(comparison)) return {};
  const Assessment& a = *comparison.assessment;
  std::string out = a.value.empty() ? "Not yet decided" : a.value;
  if (a.status != Status::Settled) out += std::format(", {}", statusName(a.status));
  if (const std::string grade = gradeWords(a); !grade.empty()) out += std::format(" ({})", grade);
  out += ".";
  if (!a.reason.empty()) out += " " + a.reason;
  return out;
}

// Reads back what countText writes; an analyst types figures that way too.
std::optional<CountRange> countFrom(std::string_view s) {
  std::vector<int> numbers;
  for (std::size_t i = 0; i < s.size();) {
    int n = 0;
    const auto [end, error] = std::from_chars(s.data() + i, s.data() + s.size(), n);
    if (error == std::errc{} && s[i] != '-') {
      numbers.push_back(n);
      i = static_cast<std::size_t>(end - s.data());
    } else {
      ++i;
    }
  }
  if (numbers.size() == 2 && numbers[0] <= numbers[1]) return CountRange{numbers[0], numbers[1]};
  if (numbers.size() != 1) return std::nullopt;
  if (s.starts_with("at least")) return CountRange{numbers[0], std::nullopt};
  if (s.starts_with("up to")) return CountRange{std::nullopt, numbers[0]};
  return CountRange::exactly(numbers[0]);
}

std::optional<TollPoint> pointOf(const ReportContext& context, const Incident& incident, const Comparison& comparison,
                                 std::size_t position) {
  const Cell& cell = comparison.cells[position];
  if (cell.claims.empty()) return std::nullopt;
  const ClaimRef& ref = cell.claims.front();
  const Claim& claim = context.claimOf(ref);
  const CountRange* count = claim.value.count();
  if (!count || (!count->min && !count->max)) return std::nullopt;
  // Dead and wounded taken together are no point on a curve of the dead.
  if (!casualtyWords(claim, context.sourceOf(ref.account).text).empty()) return std::nullopt;
  TollPoint point;
  point.published = context.sourceOf(ref.account).published;
  point.count = *count;
  point.label = std::format("{} · {}{}", cell.value, shortened(context.outletOf(incident.accounts[position]), 30),
                            point.published ? "" : ", undated");
  point.origin = originKey(context, ref);
  point.denied = cell.stance == Stance::Denies;
  return point;
}

}  // namespace

std::vector<Dispute> disputesOf(const ReportContext& context, const Incident& incident) {
  std::vector<Dispute> disputes;
  for (const Comparison& c : incident.comparisons) {
    if (c.kind != DisagreementKind::Contradiction) continue;
    Dispute dispute;
    dispute.attribute = c.attribute;
    dispute.kind = *c.kind;
    dispute.title = titleOf(c);
    dispute.quotes = quotesOf(context, incident, c);
    dispute.settle = typographic(c.settle);
    dispute.decision = decisionOf(c);
    disputes.push_back(std::move(dispute));
  }
  return disputes;
}

std::vector<TollChart> tollsOf(const ReportContext& context, const Incident& incident) {
  std::vector<TollChart> charts;
  for (const Comparison& c : incident.comparisons) {
    if (!isCount(c.attribute) || c.attribute == Attribute::Age || c.standing != Standing::Disagreement) continue;
    TollChart chart{c.attribute, attributeLabel(c.attribute) + ", by date of report", {}, std::nullopt};
    for (std::size_t i = 0; i < c.cells.size(); ++i)
      if (auto point = pointOf(context, incident, c, i)) chart.points.push_back(std::move(*point));
    // Accounts come by publication date already; one figure alone is no curve.
    if (chart.points.size() < 2) continue;
    if (isDecided(c)) chart.decided = countFrom(c.assessment->value);
    charts.push_back(std::move(chart));
  }
  return charts;
}

}  // namespace collate
