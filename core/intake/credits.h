// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/byte_span.h"

namespace collate {

class SourceMarks;

// Who wrote a report, as a line says it. Agencies and outlets beside the names are taken out: "By Ann Lee, CNN", "By Ann Lee and
// AFP".
struct Byline {
  std::string names;   // "Ann Lee and Omar Haddad"; empty where only an agency is named
  std::string agency;  // canonical
  std::string outlet;
};

// "By Ann Lee", "By ANN LEE in Beirut |", "Written by Ann Lee, Staff Writer", "بقلم ...". Nothing for a sentence that starts with
// "By".
std::optional<Byline> readByline(std::string_view line, const SourceMarks& marks);
// "Ann Lee in Beirut and agencies": no label, but a place where one reports from.
std::optional<Byline> readPlacedByline(std::string_view line, const SourceMarks& marks);
// "Author The Hill Gazette", "Author: Ann Lee": a label and a name, nothing else.
std::optional<Byline> readAuthorBox(std::string_view line, const SourceMarks& marks);

// Whether words could be the name of a person or outlet: capitals but for particles, no digits, at most five.
bool looksLikeName(std::string_view words, const SourceMarks& marks);

// The agencies that `words` consists of, canonical, separated by ", ": "AFP", "With inputs from Reuters, AP". Empty where there
// is anything else.
std::string agenciesIn(std::string_view words, const SourceMarks& marks);

// What signs the end of a report: "... they said. – AFP", "(Reuters)". `span` is from the dash or bracket on.
struct Signature {
  ByteSpan span;
  std::string agency;
};
std::optional<Signature> readSignature(std::string_view paragraph, const SourceMarks& marks);

// Under a picture: "Image of ...", "... on August 20. [Ann Lee/AFP]", "... Photo: AFP", "... REUTERS/Ann Lee".
bool isCaption(std::string_view line, const SourceMarks& marks);
// Directly under a headline less is enough: a sentence, and a short name in brackets or behind a bar, "... in the valley. (Civil
// Defense)".
bool isCaptionUnderHeadline(std::string_view line, const SourceMarks& marks);

// Whom "© 2025 The Hill Gazette. All rights reserved." names; empty where it names nobody.
std::string copyrightOwner(std::string_view line, const SourceMarks& marks);

// Whom "... experts told Al-Masar." in the first paragraph names: an outlet calls itself by its name there. Nothing where the
// name goes on with a description ("told Sawt, a local outlet") or is one that everyone quotes.
std::string outletTold(std::string_view paragraph, const SourceMarks& marks);

}  // namespace collate
