// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "core/extract/clause.h"
#include "core/extract/discourse.h"
#include "core/model/reading.h"

namespace collate {

// What the readers of one account share: the text, the draft, the claims so far, and the persons who take part.
class AccountText {
 public:
  AccountText(const Annotated& text, const Draft& draft);

  const Annotated& text() const { return m_text; }
  const Document& doc() const { return m_text.doc; }
  const Entities& entities() const { return m_text.entities; }
  const Draft& draft() const { return m_draft; }
  const Clause& clause() const { return m_clause; }

  // The stretches to read: whole sentences, or the draft's segment.
  const std::vector<TokenRange>& stretches() const { return m_stretches; }
  // Those, and then the sentences beside them that tell of no event: who answers, who is blamed, who the dead were.
  const std::vector<TokenRange>& stretchesAndBeside() const { return m_withBeside; }
  bool reads(std::uint32_t token) const;  // Does one of them hold the token?
  // Does a stretch tell of the event itself, by a frame?
  bool framed(TokenRange stretch) const;
  // That, or go on about it without a guess ("jets could come back"): what is named there was used.
  bool tellsWith(TokenRange stretch) const;
  // A claim on `range`, with originators and hedging as they stand there.
  Claim claim(Attribute attribute, TokenRange range, Value value, std::string_view rule) const;
  // Adds it unless the account says the same on the same word already.
  void add(Claim claim);
  // The same; one on the same passage that names nobody takes its names.
  void addOrName(Claim claim);
  const std::vector<Claim>& claims() const { return m_claims; }
  std::vector<Claim> take() { return std::move(m_claims); }
  bool has(Attribute a) const;
  bool hasWithin(Attribute a, TokenRange range) const;  // one whose passage overlaps the range

  // Those who suffer or are sought; what is said of them becomes claims.
  std::set<std::size_t>& participants() { return m_participants; }
  bool takesPart(const Entity& person) const { return m_participants.contains(person.person); }

 private:
  void readIn(TokenRange sentence);
  bool inProse(const Claim& c) const;

  const Annotated& m_text;
  const Draft& m_draft;
  Clause m_clause;
  std::vector<TokenRange> m_stretches;
  std::vector<TokenRange> m_withBeside;
  std::vector<Claim> m_claims;
  std::set<std::size_t> m_participants;
};

// Event type, date, place; `from` is the frame that says the type, or null.
void readHeader(AccountText& account, EventType type, const Frame* from);
void readPlaces(AccountText& account);             // place; readHeader() asks for it
void readEffects(AccountText& account);            // killed, wounded, detained, freed, force casualties
void readFates(AccountText& account);              // detained, freed: what becomes of those taken
void readParticipants(AccountText& account);       // actor, target
void readResponsibility(AccountText& account);     // actor: who takes it upon themselves, is blamed, denies
void readSuspicion(AccountText& account);          // actor: who is only thought to have done it
void readPersons(AccountText& account);            // nationality, role, alias, age
void readOccupations(AccountText& account);        // role: of those told of without a name, and what more is said of the named
void readIdentities(AccountText& account);         // who those are whom no verb of the deed names
void readScene(AccountText& account);              // time, floor, household
void readMeans(AccountText& account);              // means
void readResponse(AccountText& account);           // official response: that there is none, or what the acting side says
void readAnswers(AccountText& account);            // official response: what those in charge answer
void readReplies(AccountText& account);            // official response: what else those in charge say to it
void readImpersonalAnswers(AccountText& account);  // official response: an inquiry was ordered, the claims are baseless

// Who and what takes part in what the text tells, by the model of roles; `drafts` are those of the reading's accounts, in order.
std::vector<Participant> readParticipation(const Annotated& text, const std::vector<const Draft*>& drafts);

// The type that the frames of an account add up to.
EventType typeOf(const AccountText& account, const Frame** from);

}  // namespace collate
