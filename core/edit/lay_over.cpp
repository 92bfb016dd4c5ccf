// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lay_over.h"

#include <algorithm>
#include <format>
#include <tuple>
#include <unordered_map>

#include "core/edit/account_header.h"
#include "core/edit/key_parts.h"
#include "core/edit/source_fields.h"

namespace collate {
namespace {

using IndexByHash = std::unordered_map<std::string_view, std::size_t>;

IndexByHash indexByHash(std::span<const Source> sources) {
  IndexByHash index;
  for (std::size_t i = 0; i < sources.size(); ++i) index.emplace(sources[i].sha256, i);
  return index;
}

// Calls visit(key, payload) for each entry of one target; what it refuses is orphaned.
template <class Visit>
void place(const Overlay& overlay, EditTarget target, std::vector<OrphanedEdit>& orphans, Visit visit) {
  for (auto it = overlay.lower_bound({target, {}}); it != overlay.end() && it->first.target == target; ++it)
    if (!visit(it->first.key, it->second)) orphans.push_back({target, it->first.key, it->second});
}

std::string_view hashOfClaimKey(std::string_view key) { return key.substr(0, key.find(':')); }

const std::string& machineText(const Claim& c) { return c.review == Review::Corrected ? c.readAs : c.value.text; }

// Claims of one source by the key of their review. Claims that the analyst added have none.
class ClaimsByKey {
 public:
  ClaimsByKey(std::string_view sourceHash, Reading& reading) {
    std::unordered_map<std::string, std::vector<At>> byPlace;
    for (Account& account : reading.accounts.edit())
      for (Claim& claim : account.claims)
        if (claim.review != Review::Added)
          byPlace[claimKey(sourceHash, claim.span, claim.attribute)].push_back({&account, &claim});
    for (auto& [key, claims] : byPlace) addShared(key, claims);
  }

  struct At {
    Account* account = nullptr;
    Claim* claim = nullptr;
  };
  const At* find(const std::string& key) const {
    const auto it = m_claims.find(key);
    return it == m_claims.end() ? nullptr : &it->second;
  }
  std::string keyOf(const Claim* claim) const {
    for (const auto& [key, at] : m_claims)
      if (at.claim == claim) return key;
    return {};
  }

 private:
  void addShared(const std::string& key, const std::vector<At>& claims) {
    if (claims.size() == 1) {
      m_claims.emplace(key, claims.front());
      return;
    }
    std::unordered_map<std::string, int> alike;
    for (const At& at : claims) {
      const std::string named = key + "=" + machineText(*at.claim);
      const int nth = ++alike[named];
      m_claims.emplace(nth == 1 ? named : std::format("{}#{}", named, nth), at);
    }
  }

  std::unordered_map<std::string, At> m_claims;
};

void review(Claim& claim, const ReviewPayload& payload, const ValueReader& valueOf) {
  claim.review = payload.review;
  if (payload.review != Review::Corrected) return;
  claim.readAs = claim.value.text;
  claim.value = valueOf(claim.attribute, payload.value);
}

// Lays claims over readings, building a source's table of claims when its first edit comes.
class ClaimLayer {
 public:
  ClaimLayer(std::span<const Source> sources, std::span<Reading> readings, const ValueReader& valueOf)
      : m_sources(sources),
        m_readings(readings),
        m_valueOf(valueOf),
        m_byHash(indexByHash(sources)) {}

  bool layReview(const std::string& key, const std::string& payload) {
    const auto parsed = reviewFromJson(payload);
    const auto source = m_byHash.find(hashOfClaimKey(key));
    if (!parsed || source == m_byHash.end()) return false;
    const auto table = m_tables.try_emplace(source->second, source->first, m_readings[source->second]).first;
    const ClaimsByKey::At* at = table->second.find(key);
    if (!at) return false;
    m_reviews.push_back({*at, *parsed});
    return true;
  }

  // Reviews are gathered first and laid then: correcting a value must not change the key of its neighbor.
  void finishReviews() {
    for (const auto& [at, payload] : m_reviews) {
      const Value before = at.claim->value;
      review(*at.claim, payload, m_valueOf);
      followReview(*at.account, *at.claim, before);
    }
    m_reviews.clear();
    m_tables.clear();
  }

  bool layAdded(const std::string&, const std::string& payload) {
    const auto added = addedClaimFromJson(payload);
    if (!added) return false;
    const auto source = m_byHash.find(added->sourceHash);
    if (source == m_byHash.end() || added->span.end > m_sources[source->second].text.size()) return false;
    Account* account = accountAt(source->second, *added);
    if (!account) return false;
    account->claims.push_back(claimOf(*added));
    followReview(*account, account->claims.back(), {});
    return true;
  }

 private:
  // The account that the claim was made on; null where it is not read any more.
  Account* accountAt(std::size_t source, const AddedClaimPayload& added) {
    std::vector<Account>& accounts = m_readings[source].accounts.edit();
    const std::string_view key = accountKeyOf(added.anchor);
    const auto isIt = [&](const Account& a) { return accountKey(added.sourceHash, a.anchor) == key; };
    if (const auto found = std::ranges::find_if(accounts, isIt); found != accounts.end()) return &*found;
    const auto anchor = opensAccount(added.anchor) ? partsOfKey(key) : std::nullopt;
    if (!anchor || anchor->span.end > m_sources[source].text.size()) return nullptr;
    accounts.emplace_back().anchor = anchor->span;
    return &accounts.back();
  }

  Claim claimOf(const AddedClaimPayload& added) const {
    Claim claim;
    claim.attribute = added.attribute;
    claim.value = m_valueOf(added.attribute, added.value);
    claim.span = added.span;
    claim.rule = "analyst";
    claim.review = Review::Added;
    return claim;
  }

  std::span<const Source> m_sources;
  std::span<Reading> m_readings;
  const ValueReader& m_valueOf;
  IndexByHash m_byHash;
  std::unordered_map<std::size_t, ClaimsByKey> m_tables;
  std::vector<std::pair<ClaimsByKey::At, ReviewPayload>> m_reviews;
};

}  // namespace

std::string reviewKey(std::string_view sourceHash, const Reading& reading, std::size_t account, std::size_t claim) {
  Reading copy = reading;
  const ClaimsByKey table(sourceHash, copy);
  return table.keyOf(&copy.accounts[account].claims[claim]);
}

std::vector<OrphanedEdit> laySourceFields(std::span<Source> sources, const Overlay& overlay) {
  std::vector<OrphanedEdit> orphans;
  const IndexByHash byHash = indexByHash(sources);
  place(overlay, EditTarget::SourceField, orphans, [&](const std::string& key, const std::string& payload) {
    const auto source = byHash.find(hashOfKey(key));
    return source != byHash.end() && setSourceField(sources[source->second], fieldOfKey(key), payload).has_value();
  });
  return orphans;
}

std::vector<OrphanedEdit> layClaims(std::span<const Source> sources, std::span<Reading> readings, const Overlay& overlay,
                                    const ValueReader& valueOf) {
  std::vector<OrphanedEdit> orphans;
  ClaimLayer layer(sources, readings, valueOf);
  place(overlay, EditTarget::ClaimReview, orphans,
        [&](const std::string& key, const std::string& payload) { return layer.layReview(key, payload); });
  layer.finishReviews();
  place(overlay, EditTarget::AddedClaim, orphans,
        [&](const std::string& key, const std::string& payload) { return layer.layAdded(key, payload); });
  return orphans;
}

LaidAnnotations layAnnotations(std::span<const Source> sources, const Overlay& overlay) {
  LaidAnnotations laid;
  const IndexByHash byHash = indexByHash(sources);
  std::vector<OrphanedEdit> unreadable;  // applyEdit lets none in; a damaged one is left to the check of the case
  place(overlay, EditTarget::Annotation, unreadable, [&](const std::string&, const std::string& payload) {
    const auto annotation = annotationFromJson(payload);
    if (!annotation) return false;
    const auto source = byHash.find(annotation->sourceHash);
    const bool holds = source != byHash.end() && annotation->span.end <= sources[source->second].text.size() &&
                       annotation->span.of(sources[source->second].text) == annotation->quote;
    (holds ? laid.held : laid.orphaned).push_back(*annotation);
    return true;
  });
  std::ranges::sort(laid.held, {}, [&](const Annotation& a) { return std::tuple(byHash.at(a.sourceHash), a.span, a.id); });
  return laid;
}

std::map<std::string, bool> groupingOf(const Overlay& overlay) {
  std::map<std::string, bool> decisions;
  std::vector<OrphanedEdit> unreadable;
  place(overlay, EditTarget::Grouping, unreadable, [&](const std::string& key, const std::string& payload) {
    if (const auto grouping = groupingFromJson(payload)) decisions.emplace(key, grouping->together);
    return true;
  });
  return decisions;
}

std::map<std::string, Assessment> assessmentsOf(const Overlay& overlay) {
  std::map<std::string, Assessment> assessments;
  std::vector<OrphanedEdit> unreadable;
  place(overlay, EditTarget::Assessment, unreadable, [&](const std::string& key, const std::string& payload) {
    if (auto assessment = assessmentFromJson(payload)) assessments.emplace(key, std::move(*assessment));
    return true;
  });
  return assessments;
}

}  // namespace collate
