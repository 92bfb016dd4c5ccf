// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/transfer/exported_case.h"

namespace collate::testing_transfer {

// Two accounts of one shooting, the second with accents in front of what it claims, so that bytes, code points and UTF-16 differ.
class ExportTest : public ::testing::Test {
 protected:
  ExportTest() {
    addSource("a.txt", "Valley Courier", "Three died at the mill in Tamanah.", "2024-05-05");
    addSource("b.txt", "=Herald", "José 😀 said: \"four died\", at dawn,\nnear the mill.", "");
    Account first = account({0, 10});
    first.claims = {claim(Attribute::Killed, {0, 5}, {"three", CountRange::exactly(3)}),
                    claim(Attribute::Place, {26, 33}, {"Tamanah", *first.place}),
                    claim(Attribute::Date, {0, 5}, {"Saturday", *first.date})};
    first.claims[0].originators = {{"police", "", {}}, {"a resident", "", {}}};
    Account second = account({0, 4});
    const auto four = static_cast<std::uint32_t>(sources[1].text.find("four"));
    second.claims = {claim(Attribute::Killed, {four, four + 9}, {"at least 4", CountRange{4, {}}}),
                     claim(Attribute::Target, {0, 5}, {"José", {}}),
                     claim(Attribute::Time, {four + 15, four + 19}, {"dawn", TimeValue{240, 360, ""}})};
    second.claims[1].participant = ParticipantKind::Person;
    second.claims[1].persons = {"José"};
    second.claims[1].modality = Modality::Hedged;
    readings = {Reading{{first}, {}, {}, {}}, Reading{{second}, {}, {}, {}}};
    addIncident();
  }

  ExportedCase exported() const { return {"Mills", false, sources, readings, incidents, annotations}; }

  void addSource(std::string file, std::string outlet, std::string text, std::string_view published) {
    Source s;
    s.file = std::move(file);
    s.outlet = std::move(outlet);
    s.text = std::move(text);
    s.sha256 = std::string(64, static_cast<char>('a' + sources.size()));
    s.published = publishedFromIso(published);
    s.language = "en";
    sources.push_back(std::move(s));
  }

  static Account account(ByteSpan anchor) {
    Account a;
    a.type = EventType::Shooting;
    a.anchor = anchor;
    a.date = DateValue{dayFromIso("2024-05-04"), dayFromIso("2024-05-04"), DatePrecision::Day, "2024-05-04"};
    a.place = PlaceValue{"sy-7", "Tamanah", "Idlib", "SY", 35.5, 36.75, PlacePrecision::Town};
    return a;
  }

  static Claim claim(Attribute attribute, ByteSpan span, Value value) {
    Claim c;
    c.attribute = attribute;
    c.span = span;
    c.value = std::move(value);
    c.rule = "rule.x";
    return c;
  }

  void addIncident() {
    Incident i;
    i.id = {5};
    i.title = "Shooting in Tamanah";
    i.type = EventType::Shooting;
    i.date = readings[0].accounts[0].date;
    i.place = readings[0].accounts[0].place;
    i.accounts = {{0, 0}, {1, 0}};
    i.agreement = Agreement::Contradiction;
    i.why = {"same town, same day"};
    Comparison killed;
    killed.attribute = Attribute::Killed;
    killed.standing = Standing::Disagreement;
    killed.kind = DisagreementKind::Contradiction;
    killed.cells = {{Stance::Says, "3", {{{0, 0}, 0}}}, {Stance::Says, "at least 4", {{{1, 0}, 0}}}};
    killed.outlets = 2;
    killed.independent = 1;
    killed.sentence = "3 against at least 4";
    Comparison target;
    target.attribute = Attribute::Target;
    target.cells = {{}, {Stance::Says, "José", {{{1, 0}, 1}}}};
    target.outlets = 1;
    target.independent = 1;
    i.comparisons = {killed, target};
    incidents.push_back(std::move(i));
  }

  std::vector<Source> sources;
  std::vector<Reading> readings;
  std::vector<Incident> incidents;
  std::vector<Annotation> annotations;
};

// The stretch of a UTF-8 text between two code points, counted one by one: the slow twin of the index.
inline std::string codePointSlice(const std::string& text, std::size_t start, std::size_t end) {
  std::string slice;
  std::size_t n = 0;
  for (const char c : text) {
    n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (n > start && n <= end) slice += c;
  }
  return slice;
}

}  // namespace collate::testing_transfer
