// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace collate {

// Threads to work with when nobody says how many.
inline unsigned defaultJobs() { return std::max(1U, std::thread::hardware_concurrency()); }

// Works on a stream of items on several threads and hands the results over in the order of the items. At most four items a
// thread are under way, so a stream of any length runs in constant memory. `work` is called from the workers, with no two calls
// on one item; `sink` only from the thread that calls push and finish. With one job all happens in that thread.
//
//   OrderedPipeline<Source, std::string> lines(jobs, readLine, print);
//   while (auto source = next()) lines.push(std::move(*source));
//   lines.finish();
//
// What `work` throws is thrown from push or finish when its item's turn comes.
template <class In, class Out>
class OrderedPipeline {
 public:
  using Work = std::function<Out(In&&)>;
  using Sink = std::function<void(Out&&)>;

  OrderedPipeline(unsigned jobs, Work work, Sink sink)
      : m_work(std::move(work)),
        m_sink(std::move(sink)),
        m_limit(std::size_t{jobs} * 4) {
    if (jobs > 1)
      for (unsigned i = 0; i < jobs; ++i) m_workers.emplace_back([this](std::stop_token stop) { runWorker(stop); });
  }
  ~OrderedPipeline() {
    for (std::jthread& worker : m_workers) worker.request_stop();
    m_wakeWorkers.notify_all();
  }
  OrderedPipeline(const OrderedPipeline&) = delete;
  OrderedPipeline& operator=(const OrderedPipeline&) = delete;

  // Waits while too many items are under way.
  void push(In item) {
    if (m_workers.empty()) {
      m_sink(m_work(std::move(item)));
      return;
    }
    while (m_underWay.size() >= m_limit) handOverFirst();
    auto slot = std::make_shared<Slot>(std::move(item));
    m_underWay.push_back(slot);
    {
      const std::lock_guard lock(m_mutex);
      m_waiting.push_back(std::move(slot));
    }
    m_wakeWorkers.notify_one();
    while (!m_underWay.empty() && firstIsDone()) handOverFirst();
  }

  // Waits for all that is under way.
  void finish() {
    while (!m_underWay.empty()) handOverFirst();
  }

 private:
  struct Slot {
    explicit Slot(In&& i) : in(std::move(i)) {}
    In in;
    std::optional<Out> out;
    std::exception_ptr failure;
    bool done() const { return out.has_value() || failure; }
  };

  void runWorker(const std::stop_token& stop) {
    for (;;) {
      std::shared_ptr<Slot> slot;
      {
        std::unique_lock lock(m_mutex);
        if (!m_wakeWorkers.wait(lock, stop, [this] { return !m_waiting.empty(); })) return;
        slot = std::move(m_waiting.front());
        m_waiting.pop_front();
      }
      workOn(*slot);
    }
  }

  void workOn(Slot& slot) {
    std::optional<Out> out;
    std::exception_ptr failure;
    try {
      out = m_work(std::move(slot.in));
    } catch (...) {
      failure = std::current_exception();
    }
    {
      const std::lock_guard lock(m_mutex);
      slot.out = std::move(out);
      slot.failure = failure;
    }
    m_someDone.notify_all();
  }

  bool firstIsDone() {
    const std::lock_guard lock(m_mutex);
    return m_underWay.front()->done();
  }

  void handOverFirst() {
    const std::shared_ptr<Slot> first = std::move(m_underWay.front());
    m_underWay.pop_front();
    {
      std::unique_lock lock(m_mutex);
      m_someDone.wait(lock, [&] { return first->done(); });
    }
    if (first->failure) std::rethrow_exception(first->failure);
    m_sink(std::move(*first->out));
  }

  Work m_work;
  Sink m_sink;
  std::size_t m_limit;
  std::deque<std::shared_ptr<Slot>> m_underWay;  // in order; only the pushing thread touches it
  std::mutex m_mutex;                            // guards m_waiting and the results of slots
  std::condition_variable_any m_wakeWorkers;
  std::condition_variable m_someDone;
  std::deque<std::shared_ptr<Slot>> m_waiting;
  std::vector<std::jthread> m_workers;  // last: joined before the rest goes
};

}  // namespace collate
