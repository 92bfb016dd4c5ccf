// SPDX-License-Identifier: GPL-3.0-or-later
// Fits one logistic regression a label over sparse binary features (AdaGrad with an L1 penalty applied lazily):
//   fit_linear LABELS MIN_COUNT L1 EPOCHS [COST [DROPPED [LEAST]]] <EXAMPLES >WEIGHTS
// With a COST, weights are the mean of those and of another fit with an L2 penalty, which spreads over all features that tell the
// same what L1 gives to one of them; with a share DROPPED, of a third one too, to which each time so many of an example's
// features are not shown, so that it learns to do without any. They err on different examples. LEAST: what no weight of a feature
// reaches leaves it out. EXAMPLES: a line each, "LABELS-AS-0-AND-1<TAB>feature<TAB>feature...". WEIGHTS: feature<TAB>weight of
// label 1<TAB>... A feature in fewer than MIN_COUNT examples is left out, and so is one whose weights are all nothing. The order
// of examples is shuffled by a fixed seed.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <numeric>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

struct Example {
  std::string labels;
  std::vector<std::uint32_t> features;
};

class Problem {
 public:
  void read(std::istream& in) {
    for (std::string line; std::getline(in, line);) add(line);
  }

  void prune(std::uint32_t least) {
    for (Example& e : examples) std::erase_if(e.features, [&](std::uint32_t f) { return m_counts[f] < least; });
  }

  std::vector<Example> examples;
  std::vector<std::string> names;

 private:
  void add(const std::string& line) {
    Example e;
    std::size_t at = 0;
    for (bool first = true; at <= line.size(); first = false) {
      const std::size_t end = std::min(line.find('\t', at), line.size());
      const std::string cell = line.substr(at, end - at);
      if (first)
        e.labels = cell;
      else
        e.features.push_back(number(cell));
      at = end + 1;
    }
    examples.push_back(std::move(e));
  }

  std::uint32_t number(const std::string& name) {
    const auto [at, fresh] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(names.size()));
    if (fresh) {
      names.push_back(name);
      m_counts.push_back(0);
    }
    ++m_counts[at->second];
    return at->second;
  }

  std::unordered_map<std::string, std::uint32_t> m_numbers;
  std::vector<std::uint32_t> m_counts;
};

// Xiao 2010, "Dual averaging methods", with AdaGrad's scaling: the weight follows from the sum of gradients and of their squares.
class Fit {
 public:
  Fit(std::size_t features, double l1) : m_sum(features), m_square(features), m_l1(l1) {}

  double weight(std::size_t f) const {
    constexpr double kRate = 0.2;
    const double cut = std::abs(m_sum[f]) - m_l1 * m_steps;
    if (cut <= 0) return 0;
    return -std::copysign(kRate * cut / (1e-6 + std::sqrt(m_square[f])), m_sum[f]);
  }

  void step(const Example& e, bool label) {
    double score = 0;
    for (const std::uint32_t f : e.features) score += weight(f);
    const double gradient = 1 / (1 + std::exp(-score)) - (label ? 1 : 0);
    m_steps += 1;
    for (const std::uint32_t f : e.features) {
      m_sum[f] += gradient;
      m_square[f] += gradient * gradient;
    }
  }

 private:
  std::vector<double> m_sum, m_square;
  double m_l1;
  double m_steps = 0;
};

// Yu, Huang and Lin 2011, "Dual coordinate descent methods for logistic regression": each example pulls on its features by a
// share between 0 and the cost.
class RidgeFit {
 public:
  RidgeFit(std::size_t features, std::size_t examples, double cost)
      : m_weight(features),
        m_share(examples, cost * 1e-3),
        m_cost(cost) {}

  double weight(std::size_t f) const { return m_weight[f]; }

  void start(std::size_t i, const Example& e, bool label) { pull(e, label, m_share[i]); }

  void step(std::size_t i, const Example& e, bool label) {
    double score = 0;
    for (const std::uint32_t f : e.features) score += m_weight[f];
    const double share = best(label ? score : -score, m_share[i], static_cast<double>(e.features.size()));
    pull(e, label, share - m_share[i]);
    m_share[i] = share;
  }

 private:
  void pull(const Example& e, bool label, double by) {
    for (const std::uint32_t f : e.features) m_weight[f] += label ? by : -by;
  }

  // The share that is best for one example while the others stay, by halving the stretch of its log odds.
  double best(double margin, double share, double size) const {
    double low = -margin - size * (m_cost - share), high = -margin + size * share;
    for (int n = 0; n < 30; ++n) {
      const double odds = (low + high) / 2;
      const double at = m_cost / (1 + std::exp(-odds));
      (odds + size * (at - share) + margin > 0 ? high : low) = odds;
    }
    return m_cost / (1 + std::exp(-(low + high) / 2));
  }

  std::vector<double> m_weight, m_share;
  double m_cost;
};

// Wager, Wang and Liang 2013, "Dropout training as adaptive regularization", with AdaGrad's steps; the mean of a few runs.
class DropoutFit {
 public:
  DropoutFit(std::size_t features, double dropped)
      : m_weight(features),
        m_mean(features),
        m_square(features),
        m_dropped(dropped) {}

  double weight(std::size_t f) const { return m_mean[f] / kRuns; }

  void run(const std::vector<Example>& examples, std::size_t label) {
    std::vector<std::size_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0);
    for (unsigned run = 0; run < kRuns; ++run) {
      std::mt19937 random(run + 1);
      std::ranges::fill(m_weight, 0);
      std::ranges::fill(m_square, 1e-3);
      for (int epoch = 0; epoch < kEpochs; ++epoch) {
        std::ranges::shuffle(order, random);
        const double rate = kRate * (1 - 0.9 * epoch / kEpochs);
        for (const std::size_t i : order) step(examples[i], examples[i].labels[label] == '1', rate, random);
      }
      for (std::size_t f = 0; f < m_weight.size(); ++f) m_mean[f] += m_weight[f];
    }
  }

 private:
  static constexpr int kEpochs = 25;
  static constexpr unsigned kRuns = 3;
  static constexpr double kRate = 0.1, kShrink = 3e-5;

  void step(const Example& e, bool label, double rate, std::mt19937& random) {
    m_shown.clear();
    for (const std::uint32_t f : e.features)
      if (static_cast<double>(random()) >= m_dropped * static_cast<double>(std::mt19937::max())) m_shown.push_back(f);
    const double scale = 1 / (1 - m_dropped);
    double score = 0;
    for (const std::uint32_t f : m_shown) score += m_weight[f];
    const double slope = (1 / (1 + std::exp(-score * scale)) - (label ? 1 : 0)) * scale;
    for (const std::uint32_t f : m_shown) {
      const double gradient = slope + kShrink * m_weight[f];
      m_square[f] += gradient * gradient;
      m_weight[f] -= rate * gradient / std::sqrt(m_square[f]);
    }
  }

  std::vector<double> m_weight, m_mean, m_square;
  std::vector<std::uint32_t> m_shown;
  double m_dropped;
};

std::vector<DropoutFit> dropout(const Problem& problem, std::size_t labels, double dropped) {
  std::vector<DropoutFit> fits(labels, DropoutFit(problem.names.size(), dropped));
  for (std::size_t l = 0; l < labels; ++l) fits[l].run(problem.examples, l);
  return fits;
}

std::vector<RidgeFit> ridge(const Problem& problem, std::size_t labels, double cost) {
  constexpr int kPasses = 12;
  std::vector<RidgeFit> fits(labels, RidgeFit(problem.names.size(), problem.examples.size(), cost));
  std::vector<std::size_t> order(problem.examples.size());
  std::iota(order.begin(), order.end(), 0);
  std::mt19937 random(17);
  for (int pass = 0; pass <= kPasses; ++pass) {
    for (std::size_t l = 0; l < labels; ++l)
      for (const std::size_t i : order) {
        const Example& e = problem.examples[i];
        pass == 0 ? fits[l].start(i, e, e.labels[l] == '1') : fits[l].step(i, e, e.labels[l] == '1');
      }
    std::ranges::shuffle(order, random);
  }
  return fits;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5 || argc > 8) return 2;
  const auto labels = static_cast<std::size_t>(std::stoul(argv[1]));
  Problem problem;
  problem.read(std::cin);
  problem.prune(static_cast<std::uint32_t>(std::stoul(argv[2])));
  std::vector<Fit> fits(labels, Fit(problem.names.size(), std::stod(argv[3])));
  std::vector<std::size_t> order(problem.examples.size());
  std::iota(order.begin(), order.end(), 0);
  std::mt19937 random(17);
  for (int epoch = 0; epoch < std::stoi(argv[4]); ++epoch) {
    std::ranges::shuffle(order, random);
    for (std::size_t l = 0; l < labels; ++l)
      for (const std::size_t i : order) fits[l].step(problem.examples[i], problem.examples[i].labels[l] == '1');
  }
  const std::vector<RidgeFit> ridges = argc > 5 ? ridge(problem, labels, std::stod(argv[5])) : std::vector<RidgeFit>{};
  const std::vector<DropoutFit> dropouts = argc > 6 ? dropout(problem, labels, std::stod(argv[6])) : std::vector<DropoutFit>{};
  // What L2 alone gives a little weight is left out, for that is most features.
  const double least = argc > 7 ? std::stod(argv[7]) : ridges.empty() ? 0.005 : 0.01;
  for (std::size_t f = 0; f < problem.names.size(); ++f) {
    std::string row = problem.names[f];
    bool any = false;
    for (std::size_t l = 0; l < labels; ++l) {
      double weight = fits[l].weight(f);
      if (!ridges.empty()) weight += ridges[l].weight(f);
      if (!dropouts.empty()) weight += dropouts[l].weight(f);
      weight /= 1.0 + !ridges.empty() + !dropouts.empty();
      char cell[32];
      std::snprintf(cell, sizeof cell, "\t%.2f", weight);
      any = any || std::abs(weight) >= least;
      row += cell;
    }
    if (any) std::cout << row << '\n';
  }
  return 0;
}
