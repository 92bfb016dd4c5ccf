// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/conflict/reprints.h"
#include "core/conflict/side.h"

namespace collate {

// On how many words an attribute rests.
struct Support {
  std::vector<SharedOriginator> origins;           // that do not rest on one another; positions in the sides
  std::vector<std::optional<std::size_t>> behind;  // of each side that speaks, which of the origins its first claim rests on
  std::string circle;                              // in words, who rests on one another with nobody behind them; empty: nobody
};

// Who rests on whom in a case. Outlets are no witnesses: what counts is where a chain of citations ends. Reads all sources once,
// to learn which names are one family and which texts are copies of one another; then answers for any attribute of any incident.
class Independence {
 public:
  Independence(std::span<const Source> sources, std::span<const Reading> readings);
  // The same where it is known which texts are copies (copyGroups).
  Independence(std::vector<std::size_t> copies, std::span<const Reading> readings);

  // `sides`: one attribute of one incident. What an account says in its own voice beside what it attributes is taken as a
  // restatement and not as a word of its own.
  Support support(std::span<const Side> sides) const;

 private:
  struct Origin {
    std::vector<std::string> chain;  // keys, from the one the report names to the first
    std::vector<std::string> ends;   // keys of where it ends: one, or for an outlet's own voice the outlet and its text
    std::string name;
    std::size_t account = 0;              // position in the sides
    bool known = false;                   // by name, as who is cited or whose wire text it is; else the outlet that prints it
    std::vector<std::string> route = {};  // of a chain: the key of who tells, where known, and those of the chain
    std::vector<std::string> names = {};  // of the route, as they are shown
    PassageRuns passage = {};             // where nobody is named: what another report may have printed, too
  };
  class Union;
  std::string keyOf(const Originator& o) const;
  Origin ownVoice(const Side& side, std::size_t position) const;
  Origin cited(const Claim& claim, const Side& side, std::size_t position) const;
  std::vector<Origin> originsOf(const Side& side, std::size_t position) const;
  std::vector<Origin> originsOf(std::span<const Side> sides) const;
  static std::vector<std::vector<std::string>> circlesIn(std::span<const Origin> origins);
  static std::vector<std::pair<std::size_t, std::size_t>> reprintsIn(std::span<const Origin> origins);
  static std::map<std::string, std::string> namesIn(std::span<const Origin> origins);
  static void joinChains(std::span<const Origin> origins, Union& one);
  static std::string joinCircles(std::vector<Origin>& origins, Union& one);
  static void gather(std::span<const Origin> origins, Union& one, Support& support);

  std::vector<std::size_t> m_copies;              // copyGroups
  std::map<std::string, std::string> m_families;  // normalized name -> family, learned from originators that have one
  std::string m_stateMedia;  // of the one country whose state media the case knows; empty: of none or several
};

// The name of an originator as a key: "Syrian state TV," and "Syrian State TV" are one.
std::string originatorKey(std::string_view name);

// "sources", "local residents", "a security source": somebody who has no name by which two reports could mean the same one.
bool isNameless(std::string_view originator);

}  // namespace collate
