// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace collate {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;
using testing_cli::json;
using testing_cli::kReport;
using testing_cli::Outcome;
namespace fs = testing_cli::fs;

class Cli : public testing_cli::CliTest {
 protected:
  static std::vector<json> jsonLines(const std::string& text) {
    std::vector<json> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) all.push_back(json::parse(line));
    return all;
  }
  std::string manyLines(int count) {
    std::string lines;
    for (int i = 0; i < count; ++i)
      lines +=
          std::format(
              R"({{"id":"n{}","outlet":"Post","published":"2025-05-03","text":"{} people were killed in Idlib on 2 May 2025."}})",
              i, i) +
          "\n";
    return lines;
  }
};

TEST_F(Cli, SaysItsVersionAndHelps) {
  EXPECT_THAT(run({"--version"}).out, StartsWith("collate-cli "));
  const Outcome help = run({"--help"});
  EXPECT_EQ(help.status, 0);
  for (const char* command : {"analyze", "import", "export", "bundle", "verify", "names", "check"}) {
    EXPECT_THAT(help.out, HasSubstr(command));
    EXPECT_EQ(run({command, "--help"}).status, 0);
  }
}

TEST_F(Cli, ACommandLineThatMakesNoSenseExitsWith2) {
  for (const auto& arguments :
       std::vector<std::vector<std::string>>{{},
                                             {"fly"},
                                             {"analyze"},
                                             {"analyze", "--format", "xml", "x"},
                                             {"analyze", "--published", "yesterday", "x"},
                                             {"analyze", "--jobs", "0", "x"},
                                             {"analyze", "--jobs", "many", "x"},
                                             {"analyze", "--bogus", "x"},
                                             {"import", "x"},
                                             {"export", "x", "-o", "y"},
                                             {"export", "x", "--format", "doc", "-o", "y"},
                                             {"export", "x", "--format", "csv", "--table", "words", "-o", "y"},
                                             {"export", "x", "--format", "json", "--table", "claims", "-o", "y"},
                                             {"export", "x", "--format", "stix", "--bom", "-o", "y"},
                                             {"bundle", "x"},
                                             {"verify"},
                                             {"names"},
                                             {"names", "one"},
                                             {"names", "one", "two", "--pairs", "x"},
                                             {"check"}}) {
    const Outcome r = run(arguments);
    EXPECT_EQ(r.status, 2) << r.err;
    EXPECT_THAT(r.errorLines(), SizeIs(1)) << r.err;
    EXPECT_THAT(r.err, StartsWith("collate-cli: "));
    EXPECT_THAT(r.out, IsEmpty());
  }
}

TEST_F(Cli, SaysWhatMakesNoSense) {
  EXPECT_THAT(run({"fly"}).err, HasSubstr("no command \"fly\""));
  EXPECT_THAT(run({"--fly"}).err, HasSubstr("no option \"--fly\""));
  EXPECT_THAT(run({}).err, HasSubstr("a command is needed"));
  EXPECT_THAT(run({"names", "one"}).err, HasSubstr("names needs two names"));
  EXPECT_THAT(run({"analyze", "--bogus", "x"}).err, HasSubstr("--bogus"));
  EXPECT_THAT(run({"export", "x", "--format", "json", "--table", "claims", "-o", "y"}).err, HasSubstr("--table goes with"));
}

TEST_F(Cli, AFileThatIsNamedTwiceIsReadOnce) {
  const std::string report = put("r.txt", kReport);
  EXPECT_EQ(json::parse(run({"analyze", report, report, folder.string()}).out)["sources"].size(), 1U);
}

TEST_F(Cli, AnalyzesAReport) {
  const Outcome r = run({"analyze", put("r.txt", kReport)});
  EXPECT_EQ(r.status, 0);
  EXPECT_THAT(r.err, IsEmpty());
  const json document = json::parse(r.out);
  EXPECT_EQ(document["sources"][0]["published"], "2025-08-21");
  ASSERT_FALSE(document["incidents"].empty());
  const json incident = document["incidents"][0];
  EXPECT_EQ(incident["date"]["from"], "2025-08-20");
  bool killed = false;
  for (const json& c : incident["claims"]) killed = killed || (c["attribute"] == "killed" && c["value"] == 3);
  EXPECT_TRUE(killed) << incident;
}

TEST_F(Cli, ReadsAListFromStandardInput) {
  const Outcome r = run({"analyze", "--format", "jsonl", "-"}, "<" + quoted(put("list.jsonl", manyLines(3))));
  EXPECT_EQ(r.status, 0) << r.err;
  const auto lines = jsonLines(r.out);
  ASSERT_THAT(lines, SizeIs(3));
  EXPECT_EQ(lines[2]["id"], "n2");
  EXPECT_EQ(lines[2]["outlet"], "Post");
}

TEST_F(Cli, LinesComeInInputOrderWhateverTheJobs) {
  const std::string list = put("list.jsonl", manyLines(200));
  const Outcome one = run({"analyze", "--format", "jsonl", "--jobs", "1", list});
  const Outcome eight = run({"analyze", "--format", "jsonl", "--jobs", "8", list});
  EXPECT_EQ(one.status, 0);
  EXPECT_EQ(one.out, eight.out);
  const auto lines = jsonLines(one.out);
  ASSERT_THAT(lines, SizeIs(200));
  for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(lines[i]["id"], "n" + std::to_string(i));
}

TEST_F(Cli, ThePublicationDateIsForThoseThatHaveNone) {
  const std::string undated = put("u.txt", "Two men were shot dead in Idlib on Friday, police said.\n");
  const json document = json::parse(run({"analyze", "--published", "2025-09-06", undated, put("r.txt", kReport)}).out);
  EXPECT_EQ(document["sources"][0]["published"], "2025-09-06");
  EXPECT_EQ(document["sources"][1]["published"], "2025-08-21");
}

TEST_F(Cli, ExplainNamesTheRules) {
  const std::string report = put("r.txt", kReport);
  EXPECT_THAT(run({"analyze", "--explain", report}).out, HasSubstr("\"rule\""));
  EXPECT_THAT(run({"analyze", report}).out, ::testing::Not(HasSubstr("\"rule\"")));
}

TEST_F(Cli, AFurtherGazetteerIsRead) {
  const std::string places =
      put("places.txt", "1\tQarnfel\tQarnfel\t\t36.5\t37.25\tP\tPPL\tSY\t\t12\t\t\t\t900\t\t300\tAsia/Damascus\t2024-01-01\n");
  const std::string report = put("q.txt", "Four people were killed in an air strike on Qarnfel on 2 May 2025, residents said.\n");
  const json with = json::parse(run({"analyze", "--gazetteer", places, report}).out);
  ASSERT_FALSE(with["incidents"].empty());
  EXPECT_EQ(with["incidents"][0]["place"]["lat"], 36.5);
  const json without = json::parse(run({"analyze", report}).out);
  EXPECT_TRUE(without["incidents"].empty() || without["incidents"][0]["place"].is_null() ||
              without["incidents"][0]["place"]["lat"].is_null());
}

TEST_F(Cli, ImportsExportsAndChecks) {
  const std::string file = (folder / "case.collate").string();
  put("in/r.txt", kReport);
  put("in/list.jsonl", manyLines(2));
  Outcome r = run({"import", file, (folder / "in").string()});
  EXPECT_EQ(r.status, 0) << r.err;
  EXPECT_THAT(r.out, HasSubstr("3 added, 0 already there"));
  r = run({"import", file, (folder / "in").string()});
  EXPECT_THAT(r.out, HasSubstr("0 added, 3 already there, 3 sources in all"));
  EXPECT_THAT(run({"check", file}).out, HasSubstr("whole. 3 sources"));
  const auto exported = [&](const std::string& format) {
    const std::string out = (folder / ("out." + format)).string();
    const Outcome e = run({"export", file, "--format", format, "-o", out});
    EXPECT_EQ(e.status, 0) << e.err;
    EXPECT_THAT(e.out, IsEmpty());
    return read(out);
  };
  EXPECT_THAT(exported("csv"), StartsWith("incident,"));
  EXPECT_EQ(json::parse(exported("geojson"))["type"], "FeatureCollection");
  EXPECT_EQ(json::parse(exported("json"))["sources"].size(), 3U);
  EXPECT_EQ(json::parse(exported("webannotation"))["type"], "AnnotationPage");
  EXPECT_EQ(run({"export", file, "--format", "csv", "-o", "-"}).out, exported("csv"));
}

// Where a source lay may say whose machine it is. Bytes in a bundle stand as they are, so that the folder can be looked for.
TEST_F(Cli, NothingThatLeavesSaysWhereASourceLay) {
  const std::string file = (folder / "case.collate").string();
  const std::string report = put("in/home-of-r-example/r.txt", kReport);
  put("in/home-of-r-example/other/r.txt", std::string(kReport) + "A fourth man was wounded, residents said.\n");
  put("in/home-of-r-example/list.jsonl", manyLines(2));
  ASSERT_EQ(run({"import", file, (folder / "in").string()}).status, 0);
  const auto expectNoFolder = [](const std::string& bytes, const std::string& what) {
    EXPECT_THAT(bytes, ::testing::Not(IsEmpty())) << what;
    EXPECT_EQ(bytes.find("home-of-r-example"), std::string::npos) << what;
  };
  for (const char* format : {"csv", "geojson", "json", "kml", "markdown", "stix", "webannotation"})
    expectNoFolder(run({"export", file, "--format", format, "-o", "-"}).out, format);
  for (const char* table : {"incidents", "disagreements"})
    expectNoFolder(run({"export", file, "--format", "csv", "--table", table, "-o", "-"}).out, table);
  const std::string zip = (folder / "b.zip").string();
  ASSERT_EQ(run({"bundle", file, "--key", (folder / "key.pem").string(), "-o", zip}).status, 0);
  expectNoFolder(read(zip), "bundle");
  EXPECT_NE(read(zip).find("r.txt (source 4)"), std::string::npos);
  EXPECT_THAT(read(file), HasSubstr("home-of-r-example")) << "the case itself knows it still";
  EXPECT_EQ(json::parse(run({"analyze", report}).out)["sources"][0]["file"], report) << "as it was given";
}

TEST_F(Cli, TheCaseInABundleIsWhole) {
  const std::string file = (folder / "case.collate").string();
  run({"import", file, put("in/r.txt", kReport)});
  const std::string zip = (folder / "b.zip").string();
  ASSERT_EQ(run({"bundle", file, "--key", (folder / "key.pem").string(), "-o", zip}).status, 0);
  if (std::system("command -v python3 >/dev/null") != 0) GTEST_SKIP() << "python3 is not here to unpack it";
  const std::string unpack =
      "cd " + quoted(folder.string()) + " && python3 -c \"import zipfile; zipfile.ZipFile('b.zip').extractall('b')\"";
  ASSERT_EQ(std::system(unpack.c_str()), 0);
  const std::string copy = (folder / "b" / "case.collate").string();
  EXPECT_THAT(run({"check", copy}).out, HasSubstr("whole. 1 source and 0 rows"));
  EXPECT_EQ(run({"export", copy, "--format", "csv", "-o", "-"}).out, run({"export", file, "--format", "csv", "-o", "-"}).out);
}

TEST_F(Cli, AnExportedCaseIsImportedAgain) {
  const std::string file = (folder / "case.collate").string(), again = (folder / "again.collate").string();
  const std::string out = (folder / "out.json").string(), second = (folder / "second.json").string();
  run({"import", file, put("r.txt", kReport), put("list.jsonl", manyLines(2))});
  EXPECT_EQ(run({"export", file, "--format", "json", "-o", out}).status, 0);
  Outcome r = run({"import", again, out});
  EXPECT_EQ(r.status, 0) << r.err;
  EXPECT_THAT(r.out, HasSubstr("3 added, 0 already there, 3 sources in all"));
  EXPECT_EQ(run({"export", again, "--format", "json", "-o", second}).status, 0);
  EXPECT_EQ(read(second), read(out));
  expectComplaint(run({"import", again, put("broken.json", "{")}), "broken.json");
  EXPECT_EQ(run({"export", file, "--format", "json", "--redact", "-o", out}).status, 0);
  expectComplaint(run({"import", again, out}), "out.json");
}

TEST_F(Cli, AnExportReplacesWhatWasThereAsAWhole) {
  const std::string file = (folder / "case.collate").string();
  run({"import", file, put("r.txt", kReport)});
  const std::string out = put("out.csv", "old");
  EXPECT_EQ(run({"export", file, "--format", "csv", "-o", out}).status, 0);
  EXPECT_THAT(read(out), StartsWith("incident,"));
  for (const auto& entry : fs::directory_iterator(folder))
    EXPECT_NE(entry.path().extension(), ".part") << "no temporary file is left";
}

TEST_F(Cli, ComparesTwoNames) {
  const Outcome same = run({"names", "Muslih al-Haddad", "Musleh Haddad"});
  EXPECT_EQ(same.status, 0);
  EXPECT_THAT(same.out, StartsWith("same\t"));
  EXPECT_THAT(run({"names", "Sami Haddad", "Omar Aziz"}).out, StartsWith("different\t"));
}

TEST_F(Cli, ComparesPairsALineEach) {
  const std::string pairs =
      put("pairs.tsv",
          "label\tkind\tname1\tname2\n1\tspelling\tMuslih Haddad\tMusleh Haddad\textra\n0\tother\tSami Haddad\tOmar Aziz\r\n");
  const Outcome r = run({"names", "--pairs", pairs});
  EXPECT_EQ(r.status, 0) << r.err;
  std::vector<std::string> verdicts;
  std::istringstream in(r.out);
  for (std::string line; std::getline(in, line);) verdicts.push_back(line.substr(0, line.find('\t')));
  EXPECT_THAT(verdicts, ElementsAre("same", "different"));
}

TEST_F(Cli, ALineThatIsNoPairKeepsItsPlace) {
  const std::string pairs =
      put("pairs.tsv", "label\tkind\tname1\tname2\n1\tspelling\tonly one\n0\tother\tSami Haddad\tOmar Aziz\n");
  const Outcome r = run({"names", "--pairs", pairs});
  expectComplaint(r, pairs + ":2:");
  EXPECT_EQ(std::ranges::count(r.out, '\n'), 2);
  expectComplaint(run({"names", "--pairs", (folder / "none.tsv").string()}), "none.tsv");
  expectComplaint(run({"names", "--pairs", put("empty.tsv", "")}), "empty.tsv");
}

}  // namespace
}  // namespace collate
