// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/selection_settling.h"

#include <algorithm>

namespace collate::ui {
namespace {

bool holds(const CaseState& state, AccountRef ref) {
  return ref.source < state.readings.size() && ref.account < state.readings[ref.source].accounts.size();
}

bool holds(const CaseState& state, const ClaimRef& ref) {
  return holds(state, ref.account) && ref.claim < state.accountOf(ref.account).claims.size();
}

const Annotation* annotationOf(const CaseState& state, AnnotationId id) {
  const auto it = std::ranges::find(state.annotations, id, &Annotation::id);
  return it == state.annotations.end() ? nullptr : &*it;
}

std::optional<std::size_t> sourceByHash(const CaseState& state, const std::string& hash) {
  const auto it = std::ranges::find(state.sources, hash, &Source::sha256);
  if (it == state.sources.end()) return std::nullopt;
  return static_cast<std::size_t>(it - state.sources.begin());
}

std::optional<AccountRef> sameAccount(AccountRef ref, const CaseState& from, const CaseState& to) {
  if (!holds(from, ref)) return std::nullopt;
  const auto source = sourceByHash(to, from.sourceOf(ref).sha256);
  if (!source) return std::nullopt;
  const auto& accounts = to.readings[*source].accounts;
  const auto it = std::ranges::find(accounts, from.accountOf(ref).anchor, &Account::anchor);
  if (it == accounts.end()) return std::nullopt;
  return AccountRef{*source, static_cast<std::size_t>(it - accounts.begin())};
}

std::optional<ClaimRef> sameClaim(const ClaimRef& ref, const CaseState& from, const CaseState& to) {
  if (!holds(from, ref)) return std::nullopt;
  const auto account = sameAccount(ref.account, from, to);
  if (!account) return std::nullopt;
  const Claim& was = from.claimOf(ref);
  const auto& claims = to.accountOf(*account).claims;
  const auto it =
      std::ranges::find_if(claims, [&](const Claim& c) { return c.span == was.span && c.attribute == was.attribute; });
  if (it == claims.end()) return std::nullopt;
  return ClaimRef{*account, static_cast<std::size_t>(it - claims.begin())};
}

}  // namespace

Selection completed(Selection s, const CaseState& state) {
  if (s.claim && !holds(state, *s.claim)) s.claim.reset();
  if (s.claim) {
    s.account = s.claim->account;
    s.attribute = state.claimOf(*s.claim).attribute;
  }
  if (s.account && !holds(state, *s.account)) s.account.reset();
  if (s.account) {
    s.source = s.account->source;
    if (const Incident* in = state.incidentOf(*s.account)) s.incident = in->id;
  }
  if (const Annotation* a = annotationOf(state, s.annotation)) {
    s.source = sourceByHash(state, a->sourceHash);
    s.span = a->span;
  } else {
    s.annotation = {};
  }
  if (s.source && *s.source >= state.sources.size()) s.source.reset();
  if (!s.source) s.span.reset();
  const Incident* incident = state.incident(s.incident);
  s.incident = incident ? incident->id : IncidentId{};
  return s;
}

Selection carriedOver(const Selection& selection, const CaseState& from, const CaseState& to) {
  Selection s = selection;
  if (s.claim) s.claim = sameClaim(*s.claim, from, to);
  if (s.account) s.account = sameAccount(*s.account, from, to);
  if (s.source) s.source = *s.source < from.sources.size() ? sourceByHash(to, from.sources[*s.source].sha256) : std::nullopt;
  const IncidentId named = s.incident;
  s = completed(s, to);
  const Incident* now = to.incident(named);
  if (now && now->id == s.incident) s.incident = named;
  return s;
}

}  // namespace collate::ui
