// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/case_state.h"
#include "ui/session/selection.h"

namespace collate::ui {

class Session;

// In the order in which they are shown.
enum class SearchGroup { People, Incidents, Claims, Sources, Notes, Places, Commands };
inline constexpr std::size_t kSearchGroupCount = 7;
// Incidents, and claims, that are looked for: nobody reads on; who types a letter more finds what is meant.
inline constexpr int kMostOfAGroup = 500;

// One thing that a search found, and where it leads.
struct SearchResult {
  SearchGroup group{};
  QString name;
  QString quote;    // a source's words that stand beside the name; may be empty
  QString remark;   // the second line
  QString excerpt;  // a source's words that stand after it; may be empty
  QString trailing;
  Selection selection;
  std::optional<EventType> event;        // of an incident
  std::optional<DisagreementKind> kind;  // of a claim that others dispute
  bool agreed = false;                   // a claim that another account shares
  int command = -1;                      // of a command: its number in the table
};

// What is typed, read: ">" asks for commands, "@" for people, "#" for tags; the rest are words that must all occur.
struct SearchQuery {
  explicit SearchQuery(const QString& typed);
  bool matches(const QString& text) const;  // case does not count
  // The same for the texts of a case, UTF-8: every word in one of `parts`. Fast where the words are ASCII, as most are.
  bool matches(std::initializer_list<std::string_view> parts) const;
  bool empty() const { return words.isEmpty(); }
  bool wants(SearchGroup group) const { return !only || *only == group; }

  std::optional<SearchGroup> only;
  bool tags = false;
  QStringList words;                    // case-folded
  std::vector<std::string> asciiWords;  // those of them that are ASCII; as many, where all are
};

struct SearchFindings {
  std::vector<SearchResult> results;
  QString problem;  // why sources could not be searched; empty where they were
};

// All that the open case holds of it, by group; sources come from the case's full-text search where there is one.
SearchFindings findInCase(const Session& session, const SearchQuery& query);

}  // namespace collate::ui
