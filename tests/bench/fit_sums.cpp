// SPDX-License-Identifier: GPL-3.0-or-later
// Fits one logistic regression a label over a few numbers (Newton's method with a small L2 penalty):
//   fit_sums LABELS <EXAMPLES >WEIGHTS
// EXAMPLES: a line each, "LABELS-AS-0-AND-1 number number ...", each as many numbers. WEIGHTS: a line a label.
#include <cmath>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using Row = std::vector<double>;

struct Example {
  std::string labels;
  Row values;
};

// Solves a x = b; a is symmetric and positive, so the diagonal serves as pivots.
Row solved(std::vector<Row> a, Row b) {
  const std::size_t n = b.size();
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = i + 1; k < n; ++k) {
      const double f = a[k][i] / a[i][i];
      for (std::size_t j = i; j < n; ++j) a[k][j] -= f * a[i][j];
      b[k] -= f * b[i];
    }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = i + 1; j < n; ++j) b[i] -= a[i][j] * b[j];
    b[i] /= a[i][i];
  }
  return b;
}

double dot(const Row& a, const Row& b) {
  double out = 0;
  for (std::size_t i = 0; i < a.size(); ++i) out += a[i] * b[i];
  return out;
}

Row fit(const std::vector<Example>& examples, std::size_t label) {
  constexpr int kSteps = 8;
  constexpr double kPenalty = 1.0;
  const std::size_t n = examples.front().values.size();
  Row weights(n);
  for (int step = 0; step < kSteps; ++step) {
    std::vector<Row> curvature(n, Row(n));
    Row gradient(n);
    for (std::size_t i = 0; i < n; ++i) {
      curvature[i][i] = kPenalty;
      gradient[i] = kPenalty * weights[i];
    }
    for (const Example& e : examples) {
      const double p = 1 / (1 + std::exp(-dot(weights, e.values)));
      const double slope = p - (e.labels[label] == '1' ? 1 : 0);
      for (std::size_t i = 0; i < n; ++i) {
        gradient[i] += slope * e.values[i];
        for (std::size_t j = 0; j < n; ++j) curvature[i][j] += p * (1 - p) * e.values[i] * e.values[j];
      }
    }
    const Row change = solved(std::move(curvature), std::move(gradient));
    for (std::size_t i = 0; i < n; ++i) weights[i] -= change[i];
  }
  return weights;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::vector<Example> examples;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream cells(line);
    Example e;
    cells >> e.labels;
    for (double v = 0; cells >> v;) e.values.push_back(v);
    examples.push_back(std::move(e));
  }
  if (examples.empty()) return 2;
  for (std::size_t label = 0; label < std::stoul(argv[1]); ++label) {
    for (const double w : fit(examples, label)) std::printf("%.4f\t", w);
    std::printf("\n");
  }
  return 0;
}
