// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_state.h"

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/sample_texts.h"

namespace collate::ui::test {
namespace {

using enum Attribute;
using enum DisagreementKind;

constexpr const char* kState = "the state broadcaster";

Source report(const char* outlet, const char* text, const char* file, const char* published, char hashDigit) {
  Source s;
  s.file = file;
  s.format = Format::Html;
  s.sha256 = std::string(60, hashDigit) + "7be2";
  s.text = text;
  s.outlet = outlet;
  s.title = s.text.substr(0, s.text.find('\n'));
  s.published = publishedFromIso(published);
  s.language = "en";
  s.takenIn = "2025-11-20T09:00:00Z";
  s.regions.push_back({RegionKind::Headline, {0, static_cast<std::uint32_t>(s.title.size())}});
  return s;
}

void addSources(CaseBuilder& b) {
  b.source(report("Orontes Courier", kOrontesCourier, "orontes-courier-0820.html", "2025-08-20T09:10", '9'));
  b.source(report("Bay Dispatch", kBayDispatch, "bay-dispatch.pdf", "2025-08-20T15:30", 'a'));
  b.source(report("The Plain Record", kPlainRecord, "plain-record.docx", "2025-08-23", '4'));
  b.source(report("Northgate Weekly", kNorthgateWeekly, "northgate.txt", "2025-09-29", 'c'));
  b.state.sources.edit()[0].byline = "By our staff in Gaziantep";
  b.state.sources.edit()[0].url = "https://orontes-courier.example/2025/08/20/atmeh";
  b.state.sources.edit()[0].regions.push_back({RegionKind::Byline, b.spanOf(0, "By our staff in Gaziantep, 20 August 2025")});
  b.state.sources.edit()[1].agency = "Levant Wire";
  b.state.sources.edit()[1].format = Format::Pdf;
  b.state.sources.edit()[1].regions.push_back({RegionKind::Dateline, b.spanOf(1, "ATME, Syria (Levant Wire)")});
  b.state.sources.edit()[2].format = Format::Docx;
  b.state.sources.edit()[3].format = Format::Text;
}

void addMentions(CaseBuilder& b) {
  using enum MentionKind;
  b.mentions(0, {{Group, "Coalition special forces"},
                 {Person, "Yasin Rahmoun"},
                 {Group, "Islamic State group"},
                 {MentionKind::Place, "Atmeh"},
                 {MentionKind::Time, "before dawn"},
                 {MentionKind::Date, "Wednesday"},
                 {Originator, kState},
                 {Originator, "provincial official"},
                 {Count, "Three helicopters"},
                 {Count, "31-year-old"},
                 {Person, "his wife and two daughters"},
                 {Count, "One person"},
                 {MentionKind::Date, "In July"},
                 {Originator, "the district council of al-Bab"},
                 {Count, "nine men"}});
  b.mentions(1, {{Group, "US-led troops"},
                 {MentionKind::Place, "Atme"},
                 {MentionKind::Time, "about 2:40 am"},
                 {MentionKind::Date, "20 August"},
                 {Originator, "state television"},
                 {Person, "Yaseen Rahmun"},
                 {Person, "Abu Layth"},
                 {Originator, "a security source"},
                 {MentionKind::Means, "helicopters"},
                 {Count, "Two children"},
                 {Count, "Four people"},
                 {MentionKind::Place, "Beirut"},
                 {MentionKind::Date, "2013"}});
  b.mentions(2, {{Group, "the coalition"},
                 {MentionKind::Place, "Atmeh"},
                 {Person, "Yasin Rahmoun"},
                 {MentionKind::Time, "2340 GMT"},
                 {MentionKind::Date, "19 August"},
                 {Person, "Abu Layth al-Hadidi"},
                 {Originator, "a nurse"},
                 {Originator, "two neighbors"},
                 {MentionKind::Means, "مروحيات"},
                 {MentionKind::Date, "Friday"},
                 {MentionKind::Means, "helicopter"},
                 {MentionKind::Place, "al-Bab"},
                 {Count, "seven"},
                 {MentionKind::Place, "Syria"}});
  b.mentions(3, {{MentionKind::Means, "drone"},
                 {Count, "a motorcyclist"},
                 {MentionKind::Place, "al-Tamanah"},
                 {MentionKind::Date, "28 September 2025"},
                 {Originator, "civil defense workers"},
                 {MentionKind::Date, "In August"},
                 {Group, "foreign troops"},
                 {MentionKind::Place, "Atma"},
                 {Count, "five people"},
                 {Count, "at least three casualties"},
                 {Person, "an Iraqi"},
                 {Originator, "a war monitor"},
                 {MentionKind::Date, "In June"},
                 {MentionKind::Place, "Idlib province"}});
}

AccountRef courierAccount(CaseBuilder& b) {
  const std::vector<std::string> word = {kState, "provincial official"};
  return b.account(0, EventType::Raid, "house raid in Atmeh before",
                   {{Attribute::EventType, "raid", "house raid", word},
                    {Date, "20 August 2025", "Wednesday", word, Modality::Stated, Review::Confirmed},
                    {Time, "before dawn", "before dawn", word},
                    {Place, "Atmeh", "Atmeh", word},
                    {Actor, "Coalition special forces", "Coalition special forces", word, Modality::Stated, Review::Confirmed},
                    {Target, "Yasin Rahmoun", "Yasin Rahmoun", word, Modality::Stated, Review::Confirmed},
                    {Role, "organizer of the Islamic State group", "an organizer of the Islamic State group", word},
                    {Killed, "1", "shot dead Yasin Rahmoun", word},
                    {Means, "helicopters", "Three helicopters", {}},
                    {Age, "31", "31-year-old", {kState}},
                    {Floor, "second floor", "second floor", {kState}},
                    {Household, "his wife and two daughters", "his wife and two daughters", {kState}},
                    {Detained, "1", "One person was led away", {kState}},
                    {Wounded, "3", "Three helicopters", {}, Modality::Stated, Review::Rejected},
                    {ForceCasualties, "none", "Not one soldier was hurt", {"provincial official"}, Modality::Denied},
                    {OfficialResponse, "could not be reached", "could not be reached in the morning", {}}});
}

AccountRef dispatchAccount(CaseBuilder& b) {
  return b.account(1, EventType::Raid, "US-led troops killed",
                   {{Attribute::EventType, "raid", "killed an Iraqi militant in the border town", {"state television"}},
                    {Date, "20 August 2025", "20 August", {"state television"}},
                    {Time, "about 02:40", "about 2:40 am", {"state television"}},
                    {Place, "Atme", "Atme", {"state television"}, Modality::Stated, Review::Confirmed},
                    {Actor, "US-led troops", "US-led troops", {"state television"}},
                    {Target, "Yaseen Rahmun", "Yaseen Rahmun", {}},
                    {Alias, "Abu Layth", "Abu Layth", {}},
                    {Nationality, "Iraqi", "Iraqi", {"state television"}},
                    {Killed, "1", "The dead man", {}},
                    {Means, "helicopters", "helicopters", {"Neighbors"}, Modality::Stated, Review::Added},
                    {Floor, "first floor", "first-floor window", {"a security source"}, Modality::Hedged},
                    {Wounded, "2", "Two children of the house were wounded", {}},
                    {Detained, "4", "Four people were taken prisoner", {"Levant Wire", "a security source"}}});
}

AccountRef recordAccount(CaseBuilder& b) {
  return b.account(2, EventType::Raid, "raided a house in Atmeh",
                   {{Attribute::EventType, "raid", "raided a house", {}},
                    {Place, "Atmeh", "Atmeh", {}},
                    {Actor, "the coalition", "the coalition", {}},
                    {Target, "Yasin Rahmoun", "Yasin Rahmoun", {}},
                    {Time, "23:40 GMT", "2340 GMT", {}},
                    {Date, "20 August 2025", "19 August", {}, Modality::Stated, Review::Corrected, "19 August 2025"},
                    {Alias, "Abu Layth al-Hadidi", "Abu Layth al-Hadidi", {}},
                    {Killed, "2", "brings the dead to two", {"a nurse"}, Modality::Corrected},
                    {Household, "his parents", "his parents", {"two neighbors"}},
                    {Means, "helicopters", "ثلاث مروحيات", {"A neighbor"}},
                    {OfficialResponse, "confirmed by the coalition", "The coalition confirmed the operation", {}}});
}

AccountRef weeklyAccount(CaseBuilder& b) {
  return b.account(3, EventType::Raid, "foreign troops dropped",
                   {{Date, "August 2025", "In August", {"a war monitor"}},
                    {Actor, "foreign troops", "foreign troops", {"a war monitor"}},
                    {Place, "Atma", "Atma", {"a war monitor"}},
                    {Detained, "5", "detained five people", {"a war monitor"}},
                    {Wounded, "at least 3", "at least three casualties", {"a war monitor"}},
                    {Target, "an Iraqi", "an Iraqi", {"a war monitor"}},
                    {Nationality, "Iraqi", "an Iraqi", {"a war monitor"}}});
}

void addAtmeh(CaseBuilder& b) {
  Incident i;
  i.id = kAtmehRaid;
  i.title = "Raid in Atmeh";
  i.type = EventType::Raid;
  i.date = day("2025-08-20");
  i.place = place("Atmeh", "Idlib", "SY", 36.3107, 36.6889, PlacePrecision::Town);
  i.agreement = Agreement::Contradiction;
  i.accounts = {courierAccount(b), dispatchAccount(b), recordAccount(b), weeklyAccount(b)};
  i.why = {"Same place: Atmeh, Atme and Atma are one town", "Same day: 20 August 2025, or August",
           "Same target: Yasin Rahmoun, Yaseen Rahmun", "Same type: raid"};
  Incident& atmeh = b.incident(std::move(i));
  const std::vector<SharedOriginator> shared = {{"state television", {0, 1}}};
  b.compare(atmeh,
            {{Attribute::EventType, Standing::Agreement, {}, "", "", 3, shared},
             {Date, Standing::Disagreement, Precision, "Three accounts give 20 August, Northgate Weekly only the month.", "", 3,
              shared},
             {Time, Standing::Disagreement, Convention, "23:40 GMT on 19 August is 02:40 on 20 August in Syria.", "", 2, shared},
             {Place, Standing::Disagreement, Variant, "Atmeh, Atme and Atma are spellings of one name.", "", 3, shared},
             {Actor, Standing::Agreement, {}, "", "", 3, shared},
             {Target, Standing::Disagreement, Precision, "Northgate Weekly gives no name; the others name one man.",
              "A name from the monitor that Northgate Weekly cites.", 4},
             {Alias, Standing::Disagreement, Variant, "The Plain Record gives the longer form.", "", 2},
             {Nationality, Standing::Agreement, {}, "", "", 2},
             {Role, Standing::OneAccount, {}, "", "", 1},
             {Age, Standing::OneAccount, {}, "", "", 1},
             {Killed, Standing::Disagreement, Evolution, "The figure rises from 1 to 2 within three days: a wounded child died.",
              "", 3},
             {Wounded, Standing::Disagreement, Scope, "Bay Dispatch counts the wounded, Northgate Weekly all casualties.", "", 2},
             {Detained,
              Standing::Disagreement,
              Contradiction,
              "One, four or five people: three accounts, three figures, three originators.",
              "A list of those who were taken, from the coalition or the monitor.",
              3,
              {},
              {{2, Stance::Silent}}},
             {ForceCasualties, Standing::OneAccount, {}, "", "", 1},
             {Means, Standing::Agreement, {}, "", "", 3},
             {Floor,
              Standing::Disagreement,
              Convention,
              "The second floor as Americans count is the first as the British count.",
              "A photograph of the house.",
              2,
              {},
              {}},
             {Household, Standing::Disagreement, Contradiction, "He lived with wife and daughters, or with his parents.",
              "Names of those who were in the house that night.", 2},
             {OfficialResponse,
              Standing::Disagreement,
              Evolution,
              "Nothing to be had on the first day, a confirmation on the third.",
              "",
              2,
              {},
              {{0, Stance::TooEarly}}}});
}

void addAssessments(Incident& atmeh) {
  for (Comparison& c : atmeh.comparisons.edit()) {
    if (c.attribute == Floor)
      c.assessment = {"upper floor of two",
                      "Both rest on people who saw the house. The photograph shows two stories.",
                      "B",
                      "2",
                      "very likely",
                      Status::Settled,
                      "N. Karam",
                      "2025-11-20T10:02:00Z"};
    if (c.attribute == Killed) {
      c.assessment = {"1",        "Only the man was counted in the first reports.",
                      "C",        "3",
                      "",         Status::Settled,
                      "N. Karam", "2025-11-19T16:40:00Z"};
      c.stale = true;
    }
    if (c.attribute == Detained)
      c.assessment = {"1 to 5",   "Each figure rests on one originator.",
                      "",         "3",
                      "likely",   Status::InReview,
                      "N. Karam", "2025-11-20T10:20:00Z"};
  }
}

void addTamanah(CaseBuilder& b) {
  Incident i;
  i.id = kTamanahStrike;
  i.title = "Drone strike in al-Tamanah";
  i.type = EventType::DroneStrike;
  i.date = day("2025-09-28");
  i.place = place("al-Tamanah", "Idlib", "SY", 35.4736, 36.7417, PlacePrecision::Town);
  const std::vector<std::string> word = {"civil defense workers"};
  i.accounts = {b.account(3, EventType::DroneStrike, "A drone strike killed",
                          {{Attribute::EventType, "drone strike", "drone strike", word},
                           {Killed, "1", "killed a motorcyclist", word},
                           {Place, "al-Tamanah", "al-Tamanah on", word},
                           {Date, "28 September 2025", "28 September 2025", word},
                           {Means, "drone", "drone", word}})};
  b.compare(b.incident(std::move(i)), {{Attribute::EventType, Standing::OneAccount},
                                       {Date, Standing::OneAccount},
                                       {Place, Standing::OneAccount},
                                       {Killed, Standing::OneAccount},
                                       {Means, Standing::OneAccount}});
}

void addBab(CaseBuilder& b) {
  Incident i;
  i.id = kBabArrests;
  i.title = "Arrests in al-Bab";
  i.type = EventType::ArrestOperation;
  i.date = month("2025-07");
  i.place = place("al-Bab", "Aleppo", "SY", 36.3722, 37.5156, PlacePrecision::Town);
  i.agreement = Agreement::Contradiction;
  const std::vector<std::string> council = {"the district council of al-Bab"};
  i.accounts = {b.account(0, EventType::ArrestOperation, "its police detained nine men",
                          {{Date, "July 2025", "In July", council},
                           {Place, "al-Bab", "al-Bab", council},
                           {Actor, "police", "police", council},
                           {Detained, "9", "detained nine men", council}}),
                b.account(2, EventType::ArrestOperation, "The council of al-Bab has since",
                          {{Place, "al-Bab", "al-Bab", {"The council of al-Bab"}},
                           {Date, "July 2025", "in July", {"The council of al-Bab"}},
                           {Detained, "7", "those held in July at seven", {"The council of al-Bab"}}})};
  i.why = {"Same place: al-Bab", "Same month: July 2025", "Same type: arrest operation"};
  b.compare(b.incident(std::move(i)), {{Date, Standing::Agreement, {}, "", "", 1, {{"the council of al-Bab", {0, 1}}}},
                                       {Place, Standing::Agreement, {}, "", "", 1, {{"the council of al-Bab", {0, 1}}}},
                                       {Actor, Standing::OneAccount},
                                       {Detained,
                                        Standing::Disagreement,
                                        Contradiction,
                                        "Nine against seven, both on the council's word.",
                                        "The council's own list.",
                                        1,
                                        {{"the council of al-Bab", {0, 1}}}}});
}

void addIdlib(CaseBuilder& b) {
  Incident i;
  i.id = kIdlibRaid;
  i.title = "Raid in Idlib";
  i.type = EventType::Raid;
  i.date = month("2025-06");
  i.place = place("Idlib", "Idlib", "SY", 35.93, 36.63, PlacePrecision::Admin1);
  const std::vector<std::string> word = {"the monitor"};
  i.accounts = {b.account(3, EventType::Raid, "In June a commander",
                          {{Date, "June 2025", "In June", word},
                           {Target, "a commander", "a commander", word},
                           {Killed, "1", "a commander was killed", word},
                           {Place, "Idlib province", "Idlib province", word}})};
  b.compare(b.incident(std::move(i)), {{Date, Standing::OneAccount},
                                       {Place, Standing::OneAccount},
                                       {Target, Standing::OneAccount},
                                       {Killed, Standing::OneAccount}});
}

void addBeirut(CaseBuilder& b) {
  Incident i;
  i.id = kBeirutBombing;
  i.title = "Bombing in Beirut";
  i.type = EventType::Bombing;
  i.date = DateValue{dayFromIso("2013-01-01"), dayFromIso("2013-12-31"), DatePrecision::Year, "2013"};
  i.place = place("Beirut", "Beirut", "LB", 33.8889, 35.4944, PlacePrecision::Town);
  i.background = true;
  i.accounts = {b.account(1, EventType::Bombing, "The tactics recalled Beirut",
                          {{Place, "Beirut", "Beirut", {}},
                           {Date, "2013", "in 2013", {}},
                           {Attribute::EventType, "bombing", "a bomb in a parked van", {}}})};
  b.compare(b.incident(std::move(i)),
            {{Attribute::EventType, Standing::OneAccount}, {Date, Standing::OneAccount}, {Place, Standing::OneAccount}});
}

void addUndated(CaseBuilder& b) {
  Incident i;
  i.id = kUndatedStrike;
  i.title = "Air strike in Syria";
  i.type = EventType::AirStrike;
  i.place = place("Syria", "", "SY", 35.0, 38.5, PlacePrecision::Country);
  i.accounts = {b.account(2, EventType::AirStrike, "An air strike somewhere",
                          {{Attribute::EventType, "air strike", "An air strike", {}, Modality::Hedged},
                           {Place, "Syria", "somewhere in Syria", {}},
                           {Target, "his cousin", "his cousin", {}, Modality::Hedged},
                           {Killed, "1", "killed his cousin", {}, Modality::Hedged}})};
  b.compare(b.incident(std::move(i)), {{Attribute::EventType, Standing::OneAccount},
                                       {Place, Standing::OneAccount},
                                       {Target, Standing::OneAccount},
                                       {Killed, Standing::OneAccount}});
}

void addAnalystsWork(CaseBuilder& b) {
  b.annotate(0, "second floor", "American count: the same level as the first floor in Bay Dispatch.", {"floors"},
             "2025-11-20T09:58:00Z");
  b.annotate(2, "A child who had been hurt", "Ask the hospital for the date of death.", {"to ask", "toll"},
             "2025-11-20T10:11:00Z");
  b.state.problems = {{Severity::Warning, ErrorCode::Empty, "scan-0412.pdf", "No text: the pages are pictures.", 0},
                      {Severity::Failure, ErrorCode::Malformed, "notes.docx", "Damaged: the file ends before its last part.", 0}};
  const auto row = [&](const char* when, const char* label, bool undone) {
    const EditId id{static_cast<std::int64_t>(b.state.journal.size()) + 1};
    b.state.journal.push_back({id, when, "N. Karam", label, undone});
  };
  row("2025-11-19T16:40:00Z", "Settle Killed: 1", false);
  row("2025-11-20T09:50:00Z", "Confirm claim: Actor Coalition special forces", false);
  row("2025-11-20T09:51:00Z", "Reject claim: Wounded 3", false);
  row("2025-11-20T09:55:00Z", "Correct claim: Date 20 August 2025", false);
  row("2025-11-20T09:58:00Z", "Annotate: second floor", false);
  row("2025-11-20T10:02:00Z", "Settle Floor: upper floor of two", false);
  row("2025-11-20T10:05:00Z", "Reject claim: Household his parents", true);
  row("2025-11-20T10:20:00Z", "Assess Detained: 1 to 5", false);
  b.state.undoLabel = "Assess Detained: 1 to 5";
}

}  // namespace

std::shared_ptr<const CaseState> sampleState() {
  CaseBuilder b;
  b.state.name = "Border towns 2025";
  b.state.file = "border-towns.collate";
  b.state.fictional = true;
  addSources(b);
  addMentions(b);
  addTamanah(b);
  addAtmeh(b);
  addBab(b);
  addIdlib(b);
  addBeirut(b);
  addUndated(b);
  addAssessments(b.state.incidents.edit()[1]);
  addAnalystsWork(b);
  return std::make_shared<const CaseState>(std::move(b.state));
}

}  // namespace collate::ui::test
