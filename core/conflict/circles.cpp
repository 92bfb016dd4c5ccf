// SPDX-License-Identifier: GPL-3.0-or-later
//
// From every key, in order, a walk by breadth along who names whom until it comes back: the first way back is the shortest.
//
//   Outlet 1 -> Levant Wire -> Outlet 2 -> Outlet 1, Outlet 2 -> Levant Wire       the circle Levant Wire, Outlet 2
#include "core/conflict/circles.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace collate {
namespace {

using Graph = std::map<std::string, std::set<std::string>>;

// The shortest way from `start` back to itself, `start` first; empty where there is none.
std::vector<std::string> wayBack(const Graph& graph, const std::string& start) {
  std::map<std::string, std::string> from;  // of who was reached, by whom
  std::deque<std::string> queue = {start};
  while (!queue.empty()) {
    const std::string at = queue.front();
    queue.pop_front();
    const auto named = graph.find(at);
    if (named == graph.end()) continue;
    for (const std::string& next : named->second) {
      if (next == start) {
        std::vector<std::string> way = {at};
        while (way.back() != start) way.push_back(from[way.back()]);
        std::ranges::reverse(way);
        return way;
      }
      if (from.emplace(next, at).second) queue.push_back(next);
    }
  }
  return {};
}

}  // namespace

std::vector<std::vector<std::string>> circlesOf(std::span<const Citation> citations) {
  Graph graph;
  for (const Citation& c : citations)
    if (c.teller != c.origin) graph[c.teller].insert(c.origin);
  // Shortest first, so that a small circle is not hidden in a large one.
  std::vector<std::vector<std::string>> found;
  for (const auto& [key, named] : graph)
    if (std::vector<std::string> way = wayBack(graph, key); !way.empty()) found.push_back(std::move(way));
  std::ranges::stable_sort(found, {}, [](const auto& way) { return way.size(); });
  std::vector<std::vector<std::string>> circles;
  std::set<std::string> used;
  for (std::vector<std::string>& way : found) {
    if (std::ranges::any_of(way, [&](const std::string& key) { return used.contains(key); })) continue;
    used.insert(way.begin(), way.end());
    circles.push_back(std::move(way));
  }
  std::ranges::sort(circles);
  return circles;
}

}  // namespace collate
