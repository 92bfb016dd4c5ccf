// SPDX-License-Identifier: GPL-3.0-or-later
// Contested attributes: their passages side by side, and the figures by date of report.
#include <algorithm>
#include <format>
#include <utility>

#include "core/conflict/toll_curve.h"
#include "core/report/sheet_parts.h"
#include "core/report/wording.h"

namespace collate {
namespace {

using namespace wording;

// "2 detained", "1 detained, Omar Bassam", "air strike".
std::string versionWords(const ReportContext& context, const Comparison& comparison, const Version& version) {
  const Attribute a = comparison.attribute;
  const bool tolls = a == Attribute::Killed || a == Attribute::Wounded || a == Attribute::Detained || a == Attribute::Freed;
  const std::string figure = figureOf(context, comparison, comparison.cells[version.cells.front()]);
  if (!tolls || version.denied || figure.find("casualt") != std::string::npos || !version.value.starts_with(figure))
    return typographic(version.value);
  return std::format("{} {}{}", figure, attributeName(a), typographic(version.value.substr(figure.size())));
}

const Passage* passageOf(const ReportContext& context, const Cell& cell) {
  return context.book.find(context.book.ref(citedClaim(context, cell)));
}

DisputeQuote quoteOf(const ReportContext& context, const Incident& incident, const Comparison& comparison,
                     const Version& version) {
  const std::size_t position = version.cells.front();
  const ClaimRef& ref = citedClaim(context, comparison.cells[position]);
  const Claim& claim = context.claimOf(ref);
  DisputeQuote quote;
  quote.version = versionWords(context, comparison, version);
  quote.outlet = context.outletOf(incident.accounts[position]);
  quote.chain = chainWords(claim);
  quote.hand = handOf(claim);
  quote.ref = context.book.ref(ref);
  if (const Passage* passage = context.book.find(quote.ref)) {
    quote.text = passage->text;
    quote.rightToLeft = passage->rightToLeft;
    quote.marks = cleaned(context.sourceOf(ref.account).text, passage->span, {claim.span}).marks;
  }
  return quote;
}

AlsoSaid alsoOf(const ReportContext& context, const Incident& incident, const Cell& cell, std::size_t position,
                const DisputeQuote& quote) {
  const std::size_t source = incident.accounts[position].source;
  const Passage* passage = passageOf(context, cell);
  const bool samePaper = context.copies[source] == context.copies[quote.ref.source - 1];
  return {context.outletOf(incident.accounts[position]), passage ? passage->ref : PassageRef{},
          samePaper || (passage && passage->text == quote.text)};
}

std::vector<DisputeQuote> quotesOf(const ReportContext& context, const Incident& incident, const Comparison& comparison) {
  std::vector<DisputeQuote> quotes;
  for (const Version& version : versionsOf(context, comparison)) {
    if (comparison.cells[version.cells.front()].claims.empty()) continue;
    DisputeQuote quote = quoteOf(context, incident, comparison, version);
    if (quote.ref.source == 0) continue;
    for (std::size_t i = 1; i < version.cells.size(); ++i)
      quote.also.push_back(alsoOf(context, incident, comparison.cells[version.cells[i]], version.cells[i], quote));
    quotes.push_back(std::move(quote));
  }
  return quotes;
}

std::string titleOf(const ReportContext& context, const Comparison& comparison) {
  const int values = static_cast<int>(versionsOf(context, comparison).size());
  const bool figures = isCount(comparison.attribute);
  const std::string versions = figures ? counted(values, "figure", "figures", comparison.independent)
                                       : counted(values, "version", "versions", comparison.independent);
  return std::format("{}: {}, {}", attributeLabel(comparison.attribute), versions,
                     counted(comparison.independent, "originator", "originators", values));
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

// By publication, whoever gives it. The line says whose word it is, so the label names him and not who prints him.
std::vector<TollPoint> pointsOf(const TollCurve& curve) {
  constexpr std::size_t kNameRoom = 24;  // characters
  std::vector<TollPoint> points;
  for (std::size_t line = 0; line < curve.lines.size(); ++line)
    for (const ToldFigure& f : curve.lines[line].figures)
      points.push_back({*f.published, f.count,
                        std::format("{} · {}", countText(f.count), shortened(curve.lines[line].originator, kNameRoom)),
                        std::to_string(line), f.step});
  std::ranges::stable_sort(points, {}, [](const TollPoint& p) { return std::pair(p.published.day, p.published.minute); });
  return points;
}

// What is told without a date of publication has no place on the axis.
std::string undatedWords(const TollCurve& curve) {
  std::string words;
  for (const TollLine& line : curve.undated)
    for (const ToldFigure& f : line.figures)
      words += std::format("{}{} ({})", words.empty() ? "" : ", ", countText(f.count), line.originator);
  return words.empty() ? words : std::format("Without a date of publication: {}.", words);
}

// A curve has two days at least, and figures that are not all the same.
bool isCurve(const TollChart& chart) {
  const auto moves = [&](const TollPoint& p) { return p.published.day != chart.points.front().published.day; };
  const auto differs = [&](const TollPoint& p) { return p.count != chart.points.front().count; };
  return std::ranges::any_of(chart.points, moves) && std::ranges::any_of(chart.points, differs);
}

}  // namespace

std::vector<Dispute> disputesOf(const ReportContext& context, const Incident& incident) {
  std::vector<Dispute> disputes;
  for (const Comparison& c : incident.comparisons) {
    if (c.kind != DisagreementKind::Contradiction) continue;
    Dispute dispute;
    dispute.attribute = c.attribute;
    dispute.kind = *c.kind;
    dispute.title = titleOf(context, c);
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
    const TollCurve curve = tollCurve(incident, c, context.input.sources, context.input.readings);
    TollChart chart{c.attribute,     attributeLabel(c.attribute) + ", by date of report",
                    pointsOf(curve), undatedWords(curve),
                    curve.sentence,  {}};
    if (!isCurve(chart)) continue;
    if (isDecided(c)) chart.decided = countFromText(c.assessment->value);
    charts.push_back(std::move(chart));
  }
  return charts;
}

}  // namespace collate
