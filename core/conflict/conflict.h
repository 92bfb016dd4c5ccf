// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

class Lexicon;

// The id that an incident of this key gets where no other has it. 40 bits, so that it survives JSON readers.
IncidentId incidentIdOf(std::string_view key);

// Groups the accounts of all sources into incidents, compares them attribute by attribute, and counts originators. A pure
// function; sources[i] goes with readings[i]. `assessments` are keyed by "incidentKey attribute" (core/edit/edit.h) and found
// under the key of any of an incident's accounts, so that they follow when an earlier report comes in later. Incidents come
// newest first, undated last; the result does not depend on the order of the sources. An id is made from the incident's key and
// stays the same while that does. `grouping`: what an analyst decided on two accounts, by "accountKey accountKey" (groupingKey in
// core/edit/edit.h): true puts them into one incident, false keeps them out of one, whatever the evidence.
std::vector<Incident> collateIncidents(std::span<const Source> sources, std::span<const Reading> readings, const Lexicon& lexicon,
                                       const std::map<std::string, Assessment>& assessments = {},
                                       const std::map<std::string, bool>& grouping = {});

// The same for a case that is collated again and again: where what matters for the grouping is as it was, nothing is grouped
// anew.
class Collation {
 public:
  Collation();
  Collation(const Collation&);
  Collation& operator=(Collation&&) noexcept;
  ~Collation();
  std::vector<Incident> collate(std::span<const Source> sources, std::span<const Reading> readings,
                                const std::map<std::string, Assessment>& assessments, const std::map<std::string, bool>& grouping,
                                const std::stop_token& stop = {});  // asked to stop: nothing, or some of it

 private:
  struct Memory;
  std::unique_ptr<Memory> m_memory;
};

// What the evidence alone would bring together, before anything is compared and whatever the analyst decided: accounts, key and
// id of each incident.
std::vector<Incident> groupIncidents(std::span<const Source> sources, std::span<const Reading> readings);

}  // namespace collate
