// SPDX-License-Identifier: GPL-3.0-or-later
// The most frequent colors are taken as they are; a rarer one is left out only where one that is taken stands close to it, so
// that the few pixels of a small red sign keep their red. How close is close grows until 256 colors are enough.
#include "tests/ui/support/small_png.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <ranges>
#include <utility>
#include <vector>

namespace collate::ui::test {
namespace {

constexpr std::size_t kColors = 256;
constexpr std::size_t kSurfaces = 64;  // taken whatever stands close: greys of surfaces differ by less than a tint from another

int apart(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

std::size_t nearest(const std::vector<QRgb>& table, QRgb color) {
  return static_cast<std::size_t>(std::ranges::min_element(table, {}, [&](QRgb c) { return apart(c, color); }) - table.begin());
}

std::vector<QRgb> byFrequency(const QImage& image) {
  std::map<QRgb, int> counts;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) ++counts[image.pixel(x, y)];
  std::vector<std::pair<QRgb, int>> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted, std::greater<>{}, &std::pair<QRgb, int>::second);
  std::vector<QRgb> colors;
  for (const auto& [color, count] : sorted) colors.push_back(color);
  return colors;
}

std::vector<QRgb> tableOf(const std::vector<QRgb>& colors) {
  for (int close = 0;; ++close) {
    std::vector<QRgb> table(colors.begin(), colors.begin() + static_cast<std::ptrdiff_t>(std::min(kSurfaces, colors.size())));
    for (const QRgb c : colors | std::views::drop(table.size())) {
      if (!table.empty() && apart(table[nearest(table, c)], c) <= close) continue;
      table.push_back(c);
      if (table.size() > kColors) break;
    }
    if (table.size() <= kColors) return table;
  }
}

}  // namespace

bool saveSmall(const QImage& image, const QString& path) {
  const QImage full = image.convertToFormat(QImage::Format_RGB32);
  const std::vector<QRgb> colors = byFrequency(full);
  const std::vector<QRgb> table = tableOf(colors);
  std::map<QRgb, uchar> places;
  for (const QRgb c : colors) places[c] = static_cast<uchar>(nearest(table, c));
  QImage small(full.size(), QImage::Format_Indexed8);
  small.setColorTable(QList<QRgb>(table.begin(), table.end()));
  for (int y = 0; y < full.height(); ++y)
    for (int x = 0; x < full.width(); ++x) small.scanLine(y)[x] = places.at(full.pixel(x, y));
  constexpr int kSmallest = 0;  // of QImage's "quality": the most that zlib can do
  return small.save(path, "PNG", kSmallest);
}

}  // namespace collate::ui::test
