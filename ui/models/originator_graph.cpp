// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/originator_graph.h"

#include <algorithm>
#include <map>

#include "core/conflict/independence.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

class Builder {
 public:
  Builder(const CaseState& state, const Incident& incident) : m_state(state) {
    for (const AccountRef& account : incident.accounts) addOutlet(account);
    for (const AccountRef& account : incident.accounts)
      for (std::size_t c = 0; c < state.accountOf(account).claims.size(); ++c)
        if (state.accountOf(account).claims[c].counts()) addChain({account, c});
    place();
  }
  OriginatorGraph take() { return std::move(m_graph); }

 private:
  std::size_t node(const std::string& key, const std::string& name) {
    const auto [it, isNew] = m_nodes.emplace(key, m_graph.nodes.size());
    if (isNew) m_graph.nodes.push_back({toQt(name), false, false, 0, 0, {}});
    return it->second;
  }

  void addOutlet(const AccountRef& account) {
    const std::string name = sourceLabel(m_state.sourceOf(account));
    m_graph.nodes[node(originatorKey(name), name)].isOutlet = true;
  }

  std::size_t originator(const Originator& o, const ClaimRef& claim) {
    if (!o.family.empty()) return node("family " + o.family, o.name);
    const std::string own = isNameless(o.name) ? " " + std::to_string(claim.account.source) : std::string();
    return node(originatorKey(o.name) + own, o.name);
  }

  void addChain(const ClaimRef& ref) {
    const Source& source = m_state.sourceOf(ref.account);
    const Claim& claim = m_state.claimOf(ref);
    std::vector<std::size_t> chain = {node(originatorKey(sourceLabel(source)), sourceLabel(source))};
    const auto add = [&](std::size_t next) {
      if (!std::ranges::contains(chain, next)) chain.push_back(next);
    };
    const auto isAgency = [&](const Originator& o) { return o.name == source.agency; };
    if (!source.agency.empty() && std::ranges::none_of(claim.originators, isAgency))
      add(node(originatorKey(source.agency), source.agency));
    for (const Originator& o : claim.originators) add(originator(o, ref));
    for (std::size_t i = 0; i < chain.size(); ++i) {
      m_graph.nodes[chain[i]].claims.push_back(ref);
      if (i > 0) link(chain[i - 1], chain[i]);
    }
    m_graph.nodes[chain.back()].isFirst = true;
  }

  void link(std::size_t from, std::size_t to) {
    const auto same = [&](const OriginatorEdge& e) { return e.from == from && e.to == to; };
    const auto it = std::ranges::find_if(m_graph.edges, same);
    if (it == m_graph.edges.end())
      m_graph.edges.push_back({from, to, 1});
    else
      ++it->claims;
  }

  // Each stands about where those stand that tell it on its word, so that few lines cross.
  void place() {
    settleColumns();
    for (const OriginatorNode& n : m_graph.nodes) m_graph.columns = std::max(m_graph.columns, n.column + 1);
    for (int column = 0; column < m_graph.columns; ++column) {
      std::vector<std::pair<double, std::size_t>> here;
      for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
        if (m_graph.nodes[i].column == column) here.emplace_back(column == 0 ? 0.0 : meanRowOfTellers(i), i);
      std::ranges::sort(here);
      for (std::size_t row = 0; row < here.size(); ++row) m_graph.nodes[here[row].second].row = static_cast<int>(row);
      m_graph.rows = std::max(m_graph.rows, static_cast<int>(here.size()));
    }
  }

  // Beyond all that tell it on its word; a step that closes a circle does not count.
  void settleColumns() {
    std::vector<Seen> seen(m_graph.nodes.size(), Seen::Not);
    for (std::size_t n = 0; n < m_graph.nodes.size(); ++n) settleColumn(n, seen);
  }

  enum class Seen { Not, OnTheWay, Settled };
  void settleColumn(std::size_t node, std::vector<Seen>& seen) {
    if (seen[node] != Seen::Not) return;
    seen[node] = Seen::OnTheWay;
    int column = 0;
    for (const OriginatorEdge& e : m_graph.edges) {
      if (e.to != node || m_graph.nodes[node].isOutlet) continue;
      settleColumn(e.from, seen);
      if (seen[e.from] == Seen::Settled) column = std::max(column, m_graph.nodes[e.from].column + 1);
    }
    m_graph.nodes[node].column = column;
    seen[node] = Seen::Settled;
  }

  double meanRowOfTellers(std::size_t node) const {
    double sum = 0, n = 0;
    for (const OriginatorEdge& e : m_graph.edges) {
      if (e.to != node) continue;
      sum += m_graph.nodes[e.from].row;
      ++n;
    }
    return n > 0 ? sum / n : 0;
  }

  const CaseState& m_state;
  OriginatorGraph m_graph;
  std::map<std::string, std::size_t> m_nodes;
};

}  // namespace

OriginatorGraph originatorGraph(const CaseState& state, const Incident& incident) { return Builder(state, incident).take(); }

}  // namespace collate::ui
