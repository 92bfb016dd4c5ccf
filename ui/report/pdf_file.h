// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

#include "core/base/error.h"

namespace collate::ui::report {

// A PDF as its numbered objects, so that what QPdfWriter cannot write (links within the file, bookmarks, dates that are not the
// clock's, what glyphs mean) can be added. Reads files with one classic cross-reference table, as Qt writes them; no others.
class PdfFile {
 public:
  struct Object {
    QByteArray head;    // all before the stream, or the whole object
    QByteArray stream;  // as it stands in the file, compressed or not
    bool hasStream = false;
  };

  static Result<PdfFile> parse(const QByteArray& bytes);

  const std::map<int, Object>& objects() const { return m_objects; }
  const Object* find(int number) const;
  void replace(int number, Object object) { m_objects[number] = std::move(object); }
  int add(Object object);
  int root() const { return m_root; }
  int info() const { return m_info; }
  void setInfo(int number) { m_info = number; }

  // Pages in reading order, by object number.
  std::vector<int> pages() const;

  // The same objects give the same bytes, whatever their numbers were: they are numbered anew in the order in which they are
  // reached from the catalog, and what cannot be reached is left out. Qt numbers its fonts by a hash table that differs from run
  // to run.
  QByteArray write() const;

 private:
  std::map<int, Object> m_objects;
  int m_root = 0;
  int m_info = 0;
};

// "/Key 12 0 R" in an object's head: 12; 0 where there is none.
int referenceIn(const QByteArray& head, const char* key);
// References in order of appearance, those inside strings left out.
std::vector<int> referencesIn(const QByteArray& head);
// A text string that any reader understands: UTF-16 with its mark, in hex.
QByteArray pdfText(const QString& text);

}  // namespace collate::ui::report
