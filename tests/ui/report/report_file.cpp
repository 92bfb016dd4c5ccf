// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/report_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace collate::ui::test {
namespace {

bool isArabic(QChar c) { return c.script() == QChar::Script_Arabic; }

// Without blanks and direction marks; the letters of each Arabic word sorted. Ligatures of Latin letters are taken apart.
QString plain(const std::string& s) {
  static const QRegularExpression kSpaces("[-\\s\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]+");
  QString text = QString::fromStdString(s).normalized(QString::NormalizationForm_KC);
  for (qsizetype i = 0; i < text.size();) {
    qsizetype end = i;
    while (end < text.size() && isArabic(text[end]) && text[end].isLetter()) ++end;
    if (end > i) std::sort(text.begin() + i, text.begin() + end);
    i = std::max(end, i + 1);
  }
  return text.remove(kSpaces);
}

}  // namespace

ReportFile::ReportFile(const QByteArray& bytes, const char* name) {
  const QString folder = qEnvironmentVariable("COLLATE_TEST_OUTPUT", m_folder.path());
  m_path = QDir(folder).filePath(QString("%1.pdf").arg(name));
  QFile file(m_path);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  EXPECT_EQ(file.write(bytes), bytes.size());
}

std::string ReportFile::run(const char* program, const QStringList& before, const QStringList& after) const {
  QProcess process;
  process.start(program, QStringList(before) << m_path << after);
  EXPECT_TRUE(process.waitForFinished(60000)) << program;
  EXPECT_EQ(process.exitCode(), 0) << program << ": " << process.readAllStandardError().toStdString();
  EXPECT_TRUE(process.readAllStandardError().isEmpty()) << program << " warns";
  return QString::fromUtf8(process.readAllStandardOutput()).toStdString();
}

std::string ReportFile::text() const { return QString::fromStdString(run("pdftotext", {}, {"-"})).simplified().toStdString(); }

QStringList ReportFile::pageTexts() const {
  QStringList pages = QString::fromStdString(run("pdftotext", {"-layout"}, {"-"})).split(QChar('\f'));
  if (pages.back().trimmed().isEmpty()) pages.removeLast();
  return pages;
}

int ReportFile::pages() const {
  const QRegularExpression pages("Pages: +(\\d+)");
  return pages.match(QString::fromStdString(run("pdfinfo", {}))).captured(1).toInt();
}

bool foundIn(const std::string& text, const std::string& words) {
  if (plain(text).contains(plain(words))) return true;
  // A passage over several lines of Arabic, or over a page: all of its words stand there.
  const QStringList parts = QString::fromStdString(words).split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
  if (std::ranges::none_of(words,
                           [](char c) { return static_cast<unsigned char>(c) >= 0xD8 && static_cast<unsigned char>(c) <= 0xDB; }))
    return false;
  const QString all = plain(text);
  return std::ranges::all_of(parts, [&](const QString& part) {
    QString letters = part;
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return all.contains(plain(letters.toStdString()));
  });
}

}  // namespace collate::ui::test
