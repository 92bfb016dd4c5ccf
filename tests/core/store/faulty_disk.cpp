// SPDX-License-Identifier: GPL-3.0-or-later
// A VFS of SQLite's that hands everything to the default one, but for writes that are to fail. See https://sqlite.org/vfs.html.
#include "tests/core/store/faulty_disk.h"

#include <cstring>
#include <new>
#include <optional>
#include <utility>

namespace collate::testing_store {
namespace {

struct Fault {
  int writesLeft = -1;  // -1: all succeed
  int code = SQLITE_OK;
  std::optional<FaultyDisk::Protection> protection;
  bool failed = false;
  std::function<void()> beforeOpening = {};
};
Fault fault;  // one at a time, as SQLite's default VFS is

int nextWrite() {
  if (fault.writesLeft < 0) return SQLITE_OK;
  if (fault.writesLeft > 0) {
    --fault.writesLeft;
    return SQLITE_OK;
  }
  fault.failed = true;
  return fault.code;
}

struct File {
  sqlite3_file base;
  sqlite3_file* real;  // stands right behind this
};

sqlite3_file* real(sqlite3_file* f) { return reinterpret_cast<File*>(f)->real; }

int closeFile(sqlite3_file* f) { return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK; }
int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); }
int writeFile(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
  if (const int code = nextWrite()) return code;
  return real(f)->pMethods->xWrite(real(f), from, n, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
  if (const int code = nextWrite()) return code;
  return real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file* f, int flags) {
  if (const int code = nextWrite()) return code == SQLITE_FULL ? SQLITE_IOERR_FSYNC : code;
  return real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); }
int lockFile(sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlockFile(sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int checkLock(sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int fileControl(sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
int sectorSize(sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); }
int characteristics(sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }

// Version 1: no shared memory, which Collate does not need.
const sqlite3_io_methods kMethods = {1,        closeFile,  readFile,  writeFile,   truncateFile, syncFile,        fileSize,
                                     lockFile, unlockFile, checkLock, fileControl, sectorSize,   characteristics, nullptr,
                                     nullptr,  nullptr,    nullptr,   nullptr,     nullptr};

sqlite3_vfs* underlying = nullptr;
sqlite3_vfs vfs;

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags) {
  if (fault.beforeOpening && (flags & SQLITE_OPEN_MAIN_DB)) std::exchange(fault.beforeOpening, {})();
  auto* file = new (f) File{};
  file->real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(f) + sizeof(File));
  file->base.pMethods = nullptr;
  if (fault.protection && (flags & SQLITE_OPEN_READWRITE)) {
    if (fault.protection == FaultyDisk::Protection::Refused || (flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
    flags = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
  }
  const int code = underlying->xOpen(underlying, name, file->real, flags, outFlags);
  if (code == SQLITE_OK) file->base.pMethods = &kMethods;
  return code;
}

}  // namespace

FaultyDisk::FaultyDisk() {
  fault = {};
  underlying = sqlite3_vfs_find(nullptr);
  vfs = *underlying;
  vfs.zName = "faulty";
  vfs.szOsFile = static_cast<int>(sizeof(File)) + underlying->szOsFile;
  vfs.xOpen = openFile;
  sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk::~FaultyDisk() {
  sqlite3_vfs_register(underlying, 1);
  sqlite3_vfs_unregister(&vfs);
}

void FaultyDisk::failFrom(int n, int code) { fault = {n, code, {}, false, {}}; }
void FaultyDisk::heal() { fault = {}; }
void FaultyDisk::protectFromWriting(Protection protection) { fault = {-1, SQLITE_OK, protection, false, {}}; }
void FaultyDisk::beforeNextOpening(std::function<void()> what) { fault.beforeOpening = std::move(what); }
bool FaultyDisk::failed() const { return fault.failed; }

}  // namespace collate::testing_store
