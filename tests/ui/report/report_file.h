// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <string>

namespace collate::ui::test {

// A PDF on disk, to be looked at by programs that are not ours. COLLATE_TEST_OUTPUT names a folder in which the files stay.
class ReportFile {
 public:
  explicit ReportFile(const QByteArray& bytes, const char* name = "report");
  // Standard output of `program before... FILE after...`, which must succeed.
  std::string run(const char* program, const QStringList& before, const QStringList& after = {}) const;
  std::string text() const;       // by pdftotext, page by page in reading order, runs of white space as one blank
  QStringList pageTexts() const;  // as laid out
  int pages() const;

 private:
  QTemporaryDir m_folder;
  QString m_path;
};

// Whether words stand in extracted text: by their letters in order, without blanks and hyphens, since extraction may break lines
// and words anywhere and takes a hyphen at a line end for a broken word. The letters of an Arabic word count in any order:
// pdftotext gives those of a ligature from left to right.
bool foundIn(const std::string& text, const std::string& words);

}  // namespace collate::ui::test
