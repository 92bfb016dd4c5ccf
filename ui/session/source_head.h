// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "core/workspace/workspace.h"

namespace collate {
class SourceMarks;
}

namespace collate::ui {

// Reads a day as a person types it, in any form that Collate reads in reports: "12 August 2025", "Aug. 12, 2025, 14:03",
// "2025-08-12". Loads the tables of months once; where they are missing only ISO 8601 is read.
class DayReader {
 public:
  DayReader();
  // Nothing for what is no day with its year, and for 03/04/2025, which may be two.
  std::optional<Published> read(const QString& words) const;
  // What is typed as the value of a claim, as core reads it. A date in ISO 8601: as typed ("2025-08", "2025-08-19/2025-08-20"),
  // or the day or month that all of the words are; nothing for other words. Any other attribute takes words as they stand.
  std::optional<std::string> claimValue(Attribute attribute, const QString& typed) const;
  // What to say of words that are no day, and of those that are no date of a claim.
  static QString refusal(const QString& words);
  static QString claimRefusal(const QString& words);

 private:
  std::shared_ptr<const SourceMarks> m_marks;
};

// Who published a source and when; empty where that is not known.
struct SourceHead {
  QString outlet;
  std::optional<Published> published;
};
SourceHead headOf(const Source& source);

// One step that sets both; no changes where they stand so already.
Edit sourceHeadEdit(const CaseState& state, std::size_t source, const SourceHead& head);

}  // namespace collate::ui
