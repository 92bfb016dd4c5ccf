// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/account_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace collate {
namespace {

auto rankOf(const Source& source, AccountRef account) {
  const auto& p = source.published;
  return std::tuple(!p, p ? p->day : CalendarDay{}, p ? p->minute.value_or(0) : 0, account);
}

// order[i] is the position from which the account at i comes.
void reorder(Incident& incident, const std::vector<std::size_t>& order) {
  std::vector<std::size_t> to(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) to[order[i]] = i;
  const Incident before = incident;
  for (std::size_t i = 0; i < order.size(); ++i) incident.accounts[i] = before.accounts[order[i]];
  for (std::size_t k = 0; k < incident.comparisons.size(); ++k) {
    Comparison& c = incident.comparisons.edit()[k];
    for (std::size_t i = 0; i < c.cells.size(); ++i) c.cells[i] = before.comparisons[k].cells[order[i]];
    const auto move = [&](std::vector<std::size_t>& accounts) {
      for (std::size_t& a : accounts) a = to[a];
      std::ranges::sort(accounts);
    };
    for (SharedOriginator& origin : c.origins) move(origin.accounts);
    for (SharedOriginator& shared : c.shared) move(shared.accounts);
    move(c.against);
  }
}

}  // namespace

std::vector<Incident> inSourceOrder(std::span<const Incident> incidents, std::span<const Source> sources) {
  std::vector<Incident> out(incidents.begin(), incidents.end());
  for (Incident& incident : out) {
    std::vector<std::size_t> order(incident.accounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return rankOf(sources[incident.accounts[i].source], incident.accounts[i]); });
    if (!std::ranges::is_sorted(order)) reorder(incident, order);
  }
  return out;
}

}  // namespace collate
