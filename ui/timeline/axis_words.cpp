// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/axis_words.h"

#include <QStringList>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr double kIndent = 5;  // from a mark to its label
constexpr double kApart = 4;   // between a label and the badge
constexpr double kHold = 6;    // of the badge to either side of its date

// "July 2025", "July", "Jul".
QStringList namesOf(const TimeTick& tick) {
  QStringList names{tick.label};
  const QString last = tick.label.section(QLatin1Char(' '), -1);  // its year; a month may be of two words
  const QString first = last.isEmpty() || !last.at(0).isDigit() ? tick.label : tick.label.chopped(last.size()).trimmed();
  if (!first.isEmpty() && !first.at(0).isDigit()) names << first;
  if (!tick.brief.isEmpty()) names << tick.brief;
  return names;
}

class Writer {
 public:
  Writer(const AxisStrip& strip, const std::function<double(const QString&)>& widthOf) : m_strip(strip), m_widthOf(widthOf) {
    for (const auto& at : strip.ticks)
      if (at.second.major && at.first >= strip.left) m_majors.push_back(&at);
  }

  AxisWords write() {
    if (m_strip.date) m_words.badge = badgeLeft(*m_strip.date);
    for (std::size_t i = 0; i < m_majors.size(); ++i) addLabel(i);
    return std::move(m_words);
  }

 private:
  double nextOf(std::size_t major) const { return major + 1 < m_majors.size() ? m_majors[major + 1]->first : m_strip.right; }

  double badgeLeft(double date) const {
    const double least = std::min(std::max(m_strip.left, date - m_strip.badge + kHold), m_strip.right - m_strip.badge);
    const double most = std::max(least, std::min(m_strip.right - m_strip.badge, date - kHold));
    const auto within = [&](double from, double to) { return std::clamp(date - m_strip.badge / 2, from, to); };
    const auto after = std::ranges::find_if(m_majors, [&](const auto* m) { return m->first > date; });
    if (after == m_majors.begin()) return within(least, most);
    const auto own = static_cast<std::size_t>(after - m_majors.begin()) - 1;
    // First so that the next month keeps its place too.
    for (double end : {std::min(most, nextOf(own) - m_strip.badge), most})
      for (const QString& name : namesOf(m_majors[own]->second)) {
        const double from = std::max(least, m_majors[own]->first + kIndent + m_widthOf(name) + kApart);
        if (from <= end) return within(from, end);
      }
    return within(least, most);
  }

  void addLabel(std::size_t major) {
    const auto& [x, tick] = *m_majors[major];
    const QStringList names = namesOf(tick);
    const double badgeEnd = m_words.badge + m_strip.badge;
    for (const QString& name : names) {
      const double end = x + kIndent + m_widthOf(name);
      if (end > m_strip.right || (m_strip.date && end + kApart > m_words.badge && x < badgeEnd)) continue;
      m_words.labels.push_back({x + kIndent, name});
      return;
    }
    // A day or an hour that the badge covers is what the badge names.
    if (!m_strip.date || tick.brief.isEmpty() || x >= badgeEnd) return;
    for (const QString& name : names) {
      const double behind = badgeEnd + kApart + 1;
      if (behind + m_widthOf(name) + kApart > nextOf(major)) continue;
      m_words.labels.push_back({behind, name});
      return;
    }
  }

  const AxisStrip& m_strip;
  const std::function<double(const QString&)>& m_widthOf;
  std::vector<const std::pair<double, TimeTick>*> m_majors;
  AxisWords m_words;
};

}  // namespace

AxisWords axisWords(const AxisStrip& strip, const std::function<double(const QString&)>& widthOf) {
  return Writer(strip, widthOf).write();
}

}  // namespace collate::ui
