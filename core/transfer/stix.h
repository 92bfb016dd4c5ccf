// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// A case as a bundle of STIX 2.1:
//
//   identity       each outlet; the analysts who decided; Collate, as whose work all is marked
//   report         each source: title, outlet, url, SHA-256, and the incidents that it tells of; "published" must be there, and
//                  is when it was taken in where nobody knows: then the label "undated" and the description say so
//   incident       name and, since STIX 2.1 gives it no more, a description: type, date, what differs, what was settled
//   location       each place that has a country or a point; a relationship "located-at" leads from incident to place
//   opinion        an analyst's decision: what the reports that fit it (agree) and those that do not (disagree) say; and, where
//                  accounts contradict each other and nobody decided, Collate's own, neutral, with what differs as explanation
//
// Ids are made from what they name and have the form of UUID version 4, times come from the case: the same case gives the same
// bytes, and a second bundle of it updates the first where both are kept.
std::string stixBundle(const ExportedCase& exported);

}  // namespace collate
