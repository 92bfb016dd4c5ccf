// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <functional>

namespace collate::testing_store {

// While one lives, SQLite works on a disk of which a chosen write fails, and all after it: a full or broken disk. Not for
// threads.
class FaultyDisk {
 public:
  FaultyDisk();
  ~FaultyDisk();
  FaultyDisk(const FaultyDisk&) = delete;
  FaultyDisk& operator=(const FaultyDisk&) = delete;

  // The `n`th write, sync or truncation from now on, counted from 0, fails with `code`, and so do those after it.
  void failFrom(int n, int code);
  void heal();
  // Opening for writing is refused, as in a folder of somebody else's, or gives a file that can only be read, as a
  // write-protected one does.
  enum class Protection { Refused, OnlyReading };
  void protectFromWriting(Protection protection);
  // Runs once, right before SQLite next opens a database: what another process does at the worst moment.
  void beforeNextOpening(std::function<void()> what);
  bool failed() const;  // has a write failed since failFrom
};

}  // namespace collate::testing_store
