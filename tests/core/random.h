// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace collate::test {

// The same numbers on every machine: std's distributions differ between libraries, the engine does not.
class Random {
 public:
  explicit Random(unsigned seed) : m_engine(seed) {}

  std::size_t below(std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(m_engine()) % n; }
  bool oneIn(std::size_t n) { return below(n) == 0; }
  template <class T>
  const T& of(const std::vector<T>& list) {
    return list[below(list.size())];
  }
  std::string bytes(std::size_t n) {
    std::string all;
    while (all.size() < n) all += static_cast<char>(below(256));
    return all;
  }
  // One change of the kind that transfers, editors and bad disks make.
  void damage(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    const std::size_t length = below(24) + 1;
    switch (below(5)) {
      case 0:
        if (at < bytes.size()) bytes[at] = static_cast<char>(below(256));
        break;
      case 1: bytes.erase(at, length); break;
      case 2: bytes.insert(at, this->bytes(length)); break;
      case 3: bytes.insert(at, bytes.substr(below(bytes.size() + 1), length)); break;
      default:
        if (oneIn(4)) bytes.resize(at);
    }
  }

 private:
  std::mt19937 m_engine;
};

}  // namespace collate::test
