// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "core/report/passages.h"
#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

using testing::HasSubstr;

ReportOptions options() {
  ReportOptions o;
  o.title = "Northern Syria, June to September 2025";
  o.author = "R. Example";
  o.purpose = "Background for a story on the raid in Atmeh";
  o.classification = "For editors only";
  return o;
}

QByteArray pdf(const CaseState& state, const ReportOptions& o = options()) {
  const auto bytes = reportPdf(state, o);
  EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().message);
  return bytes.value_or(QByteArray());
}

// Runs a program on the report; its standard output.
class ReportFile {
 public:
  explicit ReportFile(const QByteArray& bytes, const QString& name = QStringLiteral("report")) {
    // A folder given by hand keeps the files to be looked at.
    const QString folder = qEnvironmentVariable("COLLATE_TEST_OUTPUT", m_folder.path());
    m_path = QDir(folder).filePath(name + QStringLiteral(".pdf"));
    QFile file(m_path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QString run(const QString& program, const QStringList& before, const QStringList& after = {}) const {
    QProcess process;
    process.start(program, QStringList(before) << m_path << after);
    EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
  }
  std::string text() const { return run(QStringLiteral("pdftotext"), {}, {QStringLiteral("-")}).simplified().toStdString(); }

 private:
  QTemporaryDir m_folder;
  QString m_path;
};

TEST(ReportPdf, IsWholeByQpdf) {
  const ReportFile file(pdf(*test::sampleState()), QStringLiteral("sample"));
  EXPECT_THAT(file.run(QStringLiteral("qpdf"), {QStringLiteral("--check")}).toStdString(),
              HasSubstr("No syntax or stream encoding errors"));
}

}  // namespace
}  // namespace collate::ui
