// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <utility>

namespace collate {

// A value that its copies share: copying one costs a pointer, however large it is. Read like the value itself; edit() takes a
// copy of its own first where others hold it, so nobody sees another's change. Never empty; a moved-from one may only be
// assigned to or destroyed. Copies may be read from several threads, edit() is for an owner that no other thread can reach.
template <class T>
class Shared {
 public:
  using value_type = typename T::value_type;
  using size_type = typename T::size_type;
  using const_iterator = typename T::const_iterator;
  using iterator = const_iterator;
  using const_reference = typename T::const_reference;
  using reference = const_reference;

  Shared() : m_value(std::make_shared<T>()) {}
  Shared(T value) : m_value(std::make_shared<T>(std::move(value))) {}
  Shared(std::initializer_list<value_type> values) : Shared(T(values)) {}

  T& edit() {
    if (m_value.use_count() != 1) m_value = std::make_shared<T>(*m_value);
    return *m_value;
  }

  operator const T&() const { return *m_value; }
  const T& operator*() const { return *m_value; }
  const T* operator->() const { return m_value.get(); }
  const_iterator begin() const { return m_value->begin(); }
  const_iterator end() const { return m_value->end(); }
  size_type size() const { return m_value->size(); }
  bool empty() const { return m_value->empty(); }
  decltype(auto) operator[](size_type i) const { return std::as_const(*m_value)[i]; }
  decltype(auto) front() const { return std::as_const(*m_value).front(); }
  decltype(auto) back() const { return std::as_const(*m_value).back(); }

  // Do both hold one value, not only equal ones?
  bool sharesWith(const Shared& other) const { return m_value == other.m_value; }
  friend bool operator==(const Shared& a, const Shared& b) { return a.sharesWith(b) || *a.m_value == *b.m_value; }

 private:
  std::shared_ptr<T> m_value;
};

}  // namespace collate
