// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <format>

#include "core/lexicon/lexicon.h"
#include "core/workspace/workspace.h"
#include "ui/report/report_pdf.h"
#include "ui/session/author.h"
#include "ui/session/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_place.h"

namespace {

using namespace collate;

constexpr std::size_t kLargeCase = 1500;  // sources; below it incidents are brought together within a blink
constexpr int kUsage = 2;                 // the command line itself makes no sense, as in collate-cli

struct Arguments {
  std::string caseFile;
  bool sample = false;
  std::string reportOf;
  std::string out;
};

int complain(const Error& error) {
  const std::string file = error.file.empty() ? "" : error.file + ": ";
  std::fprintf(stderr, "collate: %s%s\n", file.c_str(), error.message.c_str());
  return 1;
}

QString cannotStart(const Error& error) {
  return QCoreApplication::translate("main", "Collate cannot start. %1\n\n%2")
      .arg(QString::fromStdString(error.message), QString::fromStdString(error.file));
}

std::string utcNow() {
  return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

Result<WorkspaceContext> makeContext() {
  auto lexicon = Lexicon::load(resourceFolder());
  if (!lexicon) return std::unexpected(lexicon.error());
  WorkspaceContext context{*lexicon, utcNow, ui::authorName().toStdString()};
  context.settleLaterFrom = kLargeCase;
  return context;
}

int writeReport(const Arguments& arguments, WorkspaceContext context) {
  context.settleLaterFrom = WorkspaceContext().settleLaterFrom;
  auto workspace = Workspace::open(arguments.reportOf, false, context);
  if (!workspace) return complain(workspace.error());
  if (const auto whole = (*workspace)->requireWhole(); !whole) return complain(whole.error());
  ReportOptions options;
  const auto written = ui::writeReportPdf(*(*workspace)->state(), options, QString::fromStdString(arguments.out));
  return written ? 0 : complain(written.error());
}

int runWindow(const Arguments& arguments, const WorkspaceContext& context) {
  ui::Session session;
  ui::AppearanceSetting appearance;
  ui::MainWindow window(session, appearance, context);
  ui::restorePlace(window);
  window.show();
  // After the first paint, so that a large case does not keep the window from appearing.
  QTimer::singleShot(0, &window, [&] {
    if (arguments.sample) window.openSample();
    if (!arguments.caseFile.empty()) window.openCase(QFileInfo(QString::fromStdString(arguments.caseFile)).absoluteFilePath());
  });
  const int code = QApplication::exec();
  // The others go before the session that they show, and each takes its dialogs along.
  QList<QPointer<ui::MainWindow>> others;
  for (QWidget* w : QApplication::topLevelWidgets())
    if (auto* other = qobject_cast<ui::MainWindow*>(w); other && other != &window) others += other;
  for (const QPointer<ui::MainWindow>& other : others) delete other;
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  CLI::App cli{"Collate: what several outlets say about one incident, side by side."};
  cli.add_option("CASE", arguments.caseFile, "A case to open; without it the start page");
  cli.add_flag("--sample", arguments.sample, "Open the sample case");
  auto* report = cli.add_option("--report", arguments.reportOf, "Write the report of this case as PDF, without a window");
  cli.add_option("-o,--output", arguments.out, "Where the report goes")->needs(report);
  cli.failure_message(
      [](const CLI::App*, const CLI::Error& e) { return std::format("collate: {}. Help: collate --help\n", e.what()); });
  try {
    cli.parse(argc, argv);
    if (*report && arguments.out.empty())
      throw CLI::ParseError("--report needs -o and a file to write", CLI::ExitCodes::RequiredError);
  } catch (const CLI::ParseError& e) {
    return cli.exit(e) == 0 ? 0 : kUsage;
  }
  const bool reporting = !arguments.reportOf.empty();
  if (reporting && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");

  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Collate"));
  QApplication::setApplicationName(QStringLiteral("Collate"));
  QApplication::setApplicationVersion(QStringLiteral(COLLATE_VERSION));
  reporting ? ui::startLanguage(ui::LanguageChoice::English) : ui::startLanguage();  // a report is English so far
  const auto context = makeContext();
  if (!context) {
    // Whoever starts Collate from a menu sees no standard error; offscreen nobody could close the box.
    if (!reporting && QGuiApplication::platformName() != QStringLiteral("offscreen"))
      QMessageBox::critical(nullptr, QStringLiteral("Collate"), cannotStart(context.error()));
    return complain(context.error());
  }
  return reporting ? writeReport(arguments, *context) : runWindow(arguments, *context);
}
