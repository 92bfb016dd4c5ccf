// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/model/annotation.h"
#include "core/model/claim.h"
#include "core/model/incident.h"
#include "core/model/mention.h"
#include "ui/models/page_blocks.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// A recognized span. Ranges below are positions in the page.
struct PageMention {
  MentionKind kind{};
  TextRange range;
  QString value;  // canonical name or TIMEX3 value; may be empty
};

struct PageClaim {
  ClaimRef ref;
  IncidentId incident;  // 0 where its account is in none
  TextRange range;
  Attribute attribute{};
  Value value;
  Review review = Review::Unchecked;
  Modality modality = Modality::Stated;
  QStringList originators;  // outward to the first origin
  bool mentioned = false;   // overlaps a mention, so that it is seen in the text anyway

  bool decided() const { return review == Review::Confirmed || review == Review::Corrected || review == Review::Added; }
};

struct PageNote {
  AnnotationId id;
  TextRange range;
  QString text;
  QString author;
  QString when;  // ISO 8601 UTC
  QStringList tags;
  NoteColor color = NoteColor::Blue;
};

// What one account covers: `runs` are stretches of neighboring blocks, first and last index.
struct PageAccount {
  AccountRef ref;
  IncidentId incident;
  QString title;  // of its incident; empty where it is in none
  bool background = false;
  std::vector<std::pair<std::size_t, std::size_t>> runs;
};

// One source laid out for reading: its paragraphs and all that was read, claimed and noted in it, in positions of the page.
// A value, made once for a state; claims and mentions come in order of their range.
class SourcePage {
 public:
  SourcePage() = default;
  SourcePage(const CaseState& state, std::size_t source);

  bool empty() const { return m_blocks.empty(); }
  const std::vector<PageBlock>& blocks() const { return m_blocks; }
  const std::vector<PageMention>& mentions() const { return m_mentions; }
  const std::vector<PageClaim>& claims() const { return m_claims; }
  const std::vector<PageNote>& notes() const { return m_notes; }
  const std::vector<PageAccount>& accounts() const { return m_accounts; }

  QString text() const;  // blocks joined by line feeds: positions are those of a text document
  TextRange toPage(ByteSpan span) const;
  ByteSpan toSource(TextRange range) const;  // without blanks at its ends
  std::size_t blockAt(qsizetype position) const;
  std::optional<std::size_t> claimIndex(const ClaimRef& ref) const;
  const PageAccount* account(AccountRef ref) const;
  QString words(TextRange range) const { return text().mid(range.begin, range.size()); }

 private:
  void addMentions(const CaseState& state, std::size_t source);
  void addClaims(const CaseState& state, std::size_t source);
  void addNotes(const CaseState& state, std::size_t source);
  void addRuns();
  void muteBackground(const CaseState& state, std::size_t source);
  qsizetype pageAt(qsizetype unit) const;
  qsizetype sourceAt(qsizetype position) const;

  Utf16Text m_text;
  std::vector<PageBlock> m_blocks;
  std::vector<PageMention> m_mentions;
  std::vector<PageClaim> m_claims;
  std::vector<PageNote> m_notes;
  std::vector<PageAccount> m_accounts;
};

}  // namespace collate::ui
