// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>

#include "app/cli/commands.h"
#include "core/model/source.h"
#include "core/workspace/ordered_pipeline.h"

namespace collate::cli {
namespace {

constexpr int kUsage = 2;  // the command line itself makes no sense; 1 is for bad input

CLI::ParseError usage(const std::string& message) { return {message, CLI::ExitCodes::ValidationError}; }

// What is wrong with the command line, and where help is. A word that is no command is named: CLI11 says only that one is
// missing.
std::string wrongUsage(const CLI::App* app, const CLI::Error& error) {
  std::string message = error.what();
  const std::vector<std::string> left = app->remaining(true);
  const bool noCommand = app->get_subcommands().empty();
  if (noCommand && left.empty()) message = "a command is needed";
  if (noCommand && !left.empty())
    message = (left[0].starts_with('-') ? "there is no option \"" : "there is no command \"") + left[0] + "\"";
  const std::string command = noCommand ? "" : " " + app->get_subcommands()[0]->get_name();
  return "collate-cli: " + message + ". Help: collate-cli" + command + " --help\n";
}

const CLI::Validator kPublished(
    [](std::string& text) {
      return publishedFromIso(text) ? std::string()
                                    : "\"" + text + "\" is not a date; write it as 2025-08-20 or 2025-08-20T09:40";
    },
    "DATE");

void addAnalyze(CLI::App& app, Console& console) {
  auto options = std::make_shared<AnalyzeOptions>();
  options->jobs = defaultJobs();
  options->format = "json";
  CLI::App* command = app.add_subcommand("analyze", "Read reports, find incidents and disagreements, and print them as JSON");
  command
      ->add_option(
          "PATH", options->paths,
          "Text, HTML, PDF, DOCX or ODT files, folders of them, or .jsonl lists of sources; - is a list on standard input")
      ->required();
  command->add_option("--published", options->published, "Publication date of sources that give none themselves")
      ->check(kPublished);
  command
      ->add_option("--gazetteer", options->gazetteers,
                   "Further places: a table like Collate's own, or a GeoNames dump; may be given several times")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->type_name("FILE");
  command->add_option("--jobs", options->jobs, "Threads to read with")->check(CLI::Range(1U, 1024U))->capture_default_str();
  command->add_flag("--explain", options->explain, "Also say which rule read each claim, and why accounts were brought together");
  command
      ->add_option("--format", options->format,
                   "json: one document, grouped across sources; jsonl: a line a source, as they are read")
      ->check(CLI::IsMember({"json", "jsonl"}))
      ->capture_default_str();
  command->callback([options, &console] { analyze(*options, console); });
}

void addImport(CLI::App& app, Console& console) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* command = app.add_subcommand("import", "Take reports into a case, which is made when it is missing");
  command->add_option("CASE", options->file, "The case, a .collate file")->required();
  CLI::Option* paths = command->add_option(
      "PATH", options->paths, "Files, folders and .jsonl lists, as for analyze, and cases that were exported as .json");
  CLI::Option* annotations =
      command->add_option("--annotations", options->annotations, "Notes as W3C Web Annotations, on sources that the case has");
  annotations->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->type_name("FILE");
  command->callback([options, &console, paths, annotations] {
    if (paths->count() == 0 && annotations->count() == 0) throw usage("import needs a PATH, or --annotations FILE");
    importInto(*options, console);
  });
}

void addExport(CLI::App& app, Console& console) {
  auto options = std::make_shared<ExportOptions>();
  CLI::App* command = app.add_subcommand("export", "Write what a case holds, with the analyst's corrections");
  command->add_option("CASE", options->file, "The case, a .collate file")->required();
  options->table = "claims";
  command
      ->add_option(
          "--format", options->format,
          "csv: a table (see --table); geojson, kml: incidents; json: all of it, for import too; markdown: the report, for "
          "pasting; stix: STIX 2.1; webannotation: notes and claims as W3C annotations")
      ->required()
      ->check(CLI::IsMember(exportFormats()));
  CLI::Option* table =
      command->add_option("--table", options->table, "Which table for csv; incidents has the columns of ACLED and UCDP")
          ->check(CLI::IsMember({"claims", "incidents", "disagreements"}))
          ->capture_default_str();
  CLI::Option* mark =
      command->add_flag("--bom", options->byteOrderMark, "Begin a csv with a byte order mark, for spreadsheets that need one");
  command->add_flag("--redact", options->redact, "Leave out what notes with the tag \"sensitive\" mark");
  command->add_option("-o,--output", options->out, "The file to write, whole or not at all; - is standard output")->required();
  command->callback([options, &console, table, mark] {
    for (const CLI::Option* o : {table, mark})
      if (o->count() > 0 && options->format != "csv")
        throw usage(o->get_name() + " goes with --format csv alone, not with " + options->format);
    exportFrom(*options, console);
  });
}

void addBundle(CLI::App& app, Console& console) {
  auto options = std::make_shared<BundleOptions>();
  CLI::App* command =
      app.add_subcommand("bundle", "Seal a case with its originals and report in one zip file that anybody can check");
  command->add_option("CASE", options->file, "The case, a .collate file")->required();
  command->add_option("-o,--output", options->out, "The zip file to write, whole or not at all")->required();
  command->add_option("--report", options->report, "The PDF to put in, as collate --report writes it; else Markdown is")
      ->type_name("FILE");
  command->add_option("--key", options->key, "Your Ed25519 key; else the one in your configuration folder, made at first use")
      ->type_name("FILE");
  command->callback([options, &console] { bundle(*options, console); });
}

void addVerify(CLI::App& app, Console& console) {
  auto file = std::make_shared<std::filesystem::path>();
  CLI::App* command = app.add_subcommand("verify", "Check a bundle: is every file what was sealed, and by which key");
  command->add_option("BUNDLE", *file, "The zip file")->required();
  command->callback([file, &console] { verify(*file, console); });
}

void addNames(CLI::App& app, Console& console) {
  auto options = std::make_shared<NamesOptions>();
  CLI::App* command = app.add_subcommand("names", "Do two names mean one person: same, different or undecided, and why");
  CLI::Option* a = command->add_option("A", options->a, "A name");
  CLI::Option* b = command->add_option("B", options->b, "Another");
  CLI::Option* pairs = command->add_option("--pairs", options->pairs,
                                           "Many pairs: a heading line, then label, kind, name, name, separated by tabs");
  pairs->excludes(a)->excludes(b)->type_name("FILE");
  command->callback([options, &console, b, pairs] {
    if (b->count() == 0 && pairs->count() == 0) throw usage("names needs two names, or --pairs FILE");
    names(*options, console);
  });
}

void addCheck(CLI::App& app, Console& console) {
  auto file = std::make_shared<std::filesystem::path>();
  CLI::App* command =
      app.add_subcommand("check", "Check a case against itself: database, hashes of the sources, chain of the journal");
  command->add_option("CASE", *file, "The case, a .collate file")->required();
  command->callback([file, &console] { check(*file, console); });
}

int run(int argc, char** argv) {
  Console console;
  CLI::App app("Reconciles what outlets report about the same incident. Offline; nothing is sent anywhere.", "collate-cli");
  app.set_version_flag("--version", std::string("collate-cli ") + COLLATE_VERSION);
  app.require_subcommand(1);
  app.failure_message(wrongUsage);
  app.footer(
      "Bad input is named on standard error, one line each, and the rest goes on; the exit status is then 1.\n"
      "A command line that makes no sense exits with 2. Help on one command: collate-cli COMMAND --help");
  addAnalyze(app, console);
  addImport(app, console);
  addExport(app, console);
  addBundle(app, console);
  addVerify(app, console);
  addNames(app, console);
  addCheck(app, console);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : kUsage;
  } catch (const std::exception& e) {
    console.complain(Error{ErrorCode::Unreadable, std::string("Collate cannot go on: ") + e.what() + ".", {}});
  }
  return console.status();
}

}  // namespace
}  // namespace collate::cli

// A limit on the size of files is to be a write that fails, like a full disk, not the end of the program.
int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);
  return collate::cli::run(argc, argv);
}
