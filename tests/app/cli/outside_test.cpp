// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves Collate, read by programs that are not ours. A program that is not installed skips its test.
#include "tests/app/cli/cli_fixture.h"
#include "tests/source_folder.h"

namespace collate {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing_cli::json;
using testing_cli::Outcome;
namespace fs = testing_cli::fs;

#define NEEDS(program) \
  if (!has("command -v " program)) GTEST_SKIP() << program " is not installed"

class Outside : public testing_cli::CliTest {
 protected:
  Outside() : file((folder / "sample.collate").string()) {
    run({"import", file, (test::sourceFolder() / "resources" / "sample" / "reports").string()});
  }

  static bool has(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()) == 0; }

  // Standard output of a command that must succeed.
  std::string shell(const std::string& command) {
    const fs::path out = folder / "shell.txt";
    const int raw =
        std::system(("cd " + quoted(folder.string()) + " && " + command + " >" + quoted(out.string()) + " 2>&1").c_str());
    EXPECT_EQ(raw, 0) << command << "\n" << read(out);
    return read(out);
  }
  std::string python(const std::string& program) { return shell("python3 -c " + quoted(program)); }

  std::string exported(const std::string& format, const std::vector<std::string>& more = {}) {
    const std::string out = (folder / ("out." + format)).string();
    std::vector<std::string> arguments = {"export", file, "--format", format, "-o", out};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome r = run(arguments);
    EXPECT_EQ(r.status, 0) << r.err;
    return read(out);
  }

  std::string file;
};

TEST_F(Outside, PythonReadsEveryTable) {
  NEEDS("python3");
  for (const char* table : {"claims", "incidents", "disagreements"}) {
    exported("csv", {"--table", table, "--bom"});
    EXPECT_EQ(python("import csv\n"
                     "rows = list(csv.DictReader(open('out.csv', newline='', encoding='utf-8-sig'), strict=True))\n"
                     "assert len(rows) > 5\n"
                     "assert all(None not in r and None not in r.values() for r in rows)\n"
                     "print(rows[0]['fictional'])"),
              "no\n")
        << table;
  }
}

TEST_F(Outside, AByteOrderMarkIsThereOnlyWhenAskedFor) {
  EXPECT_THAT(exported("csv", {"--bom"}), ::testing::StartsWith("\xEF\xBB\xBFincident,"));
  EXPECT_THAT(exported("csv"), ::testing::StartsWith("incident,"));
}

TEST_F(Outside, GdalReadsGeoJsonAndKml) {
  NEEDS("ogrinfo");
  const auto incidents = json::parse(exported("geojson"))["features"].size();
  exported("kml");
  for (const char* name : {"out.geojson", "out.kml"}) {
    const std::string info = shell(std::string("ogrinfo -ro -so -al ") + name);
    EXPECT_THAT(info, HasSubstr("Feature Count: " + std::to_string(incidents))) << name;
    EXPECT_THAT(info, HasSubstr("Extent: (36.68"));
    EXPECT_THAT(info, ::testing::Not(HasSubstr("ERROR")));
  }
}

TEST_F(Outside, XmllintReadsKml) {
  NEEDS("xmllint");
  exported("kml");
  EXPECT_THAT(shell("xmllint --noout out.kml"), IsEmpty());
  EXPECT_EQ(shell("xmllint --xpath 'count(//*[local-name()=\"Placemark\"])' out.kml"),
            std::to_string(json::parse(exported("geojson"))["features"].size()) + "\n");
}

TEST_F(Outside, TheAnalysisFitsItsSchema) {
  if (!has("python3 -c 'import jsonschema'")) GTEST_SKIP() << "python3-jsonschema is not installed";
  exported("json");
  const std::string schema = (test::sourceFolder() / "resources" / "schema" / "analysis.schema.json").string();
  const std::string check =
      "import json, jsonschema\n"
      "schema = json.load(open(" +
      quoted(schema) +
      "))\n"
      "jsonschema.Draft202012Validator.check_schema(schema)\n"
      "check = jsonschema.Draft202012Validator(schema)\n"
      "document = json.load(open('out.json'))\n"
      "check.validate(document)\n"
      "document['incidents'][0]['claims'][0]['modality'] = 'rumored'\n"
      "assert not check.is_valid(document)\n"
      "print('fits')";
  EXPECT_EQ(python(check), "fits\n");
  const std::string reports = (test::sourceFolder() / "resources" / "sample" / "reports").string();
  std::ofstream(folder / "out.json") << run({"analyze", "--explain", reports}).out;
  EXPECT_EQ(python(check), "fits\n");
}

TEST_F(Outside, StixKeepsTheRulesOfItsSpecification) {
  NEEDS("python3");
  exported("stix");
  const std::string checker = quoted((test::sourceFolder() / "tests" / "app" / "cli" / "check_stix.py").string());
  EXPECT_THAT(shell("python3 " + checker + " out.stix"), HasSubstr("objects"));
  json bundle = json::parse(read(folder / "out.stix"));
  bundle["objects"].back()["object_refs"] = {"report--00000000-0000-4000-8000-000000000000"};
  put("bad.stix", bundle.dump());
  EXPECT_TRUE(has("cd " + quoted(folder.string()) + " && ! python3 " + checker + " bad.stix"))
      << "the checker sees what is wrong";
}

TEST_F(Outside, ABundleIsCheckedWithoutCollate) {
  NEEDS("openssl");
  NEEDS("python3");
  const Outcome r = run({"bundle", file, "--key", (folder / "key.pem").string(), "-o", (folder / "b.zip").string()});
  ASSERT_EQ(r.status, 0) << r.err;
  python("import zipfile; z = zipfile.ZipFile('b.zip'); assert z.testzip() is None; z.extractall('b')");
  EXPECT_THAT(shell("cd b && sha256sum --strict -c MANIFEST.sha256"), ::testing::Not(HasSubstr("FAILED")));
  EXPECT_THAT(
      shell("cd b && openssl pkeyutl -verify -pubin -inkey signer.pem -rawin -in MANIFEST.sha256 -sigfile MANIFEST.sha256.sig"),
      HasSubstr("Signature Verified Successfully"));
  for (const char* name : {"01-levantine-press-agency.txt", "03-harim-post.html"}) {
    const std::string number = std::string(name).substr(0, 2);
    EXPECT_EQ(read(folder / "b" / "originals" / ("00" + number + "-" + name)),
              read(test::sourceFolder() / "resources" / "sample" / "reports" / name));
  }
}

TEST_F(Outside, ABundleIsTheSameTwiceAndVerifyNamesWhatWasChanged) {
  const std::string key = (folder / "key.pem").string();
  const std::string zip = (folder / "b.zip").string();
  ASSERT_EQ(run({"bundle", file, "--key", key, "-o", zip}).status, 0);
  ASSERT_EQ(run({"bundle", file, "--key", key, "-o", (folder / "again.zip").string()}).status, 0);
  const std::string bytes = read(zip);
  EXPECT_EQ(read(folder / "again.zip"), bytes);
  EXPECT_THAT(run({"verify", zip}).out, HasSubstr("whole. 15 files"));
  std::string changed = bytes;
  const std::string original = read(test::sourceFolder() / "resources" / "sample" / "reports" / "01-levantine-press-agency.txt");
  const std::size_t at = bytes.rfind(original);  // the case, before it, holds the same bytes
  ASSERT_NE(at, std::string::npos);
  changed[at + 100] = static_cast<char>(changed[at + 100] ^ 1);
  expectComplaint(run({"verify", put("changed.zip", changed)}), "01-levantine-press-agency.txt");
  expectComplaint(run({"verify", put("cut.zip", bytes.substr(0, 900))}), "cut.zip");
  expectComplaint(run({"verify", (folder / "none.zip").string()}), "none.zip");
  expectComplaint(run({"bundle", file, "--key", key, "--report", put("no.pdf", "text"), "-o", zip}), "no.pdf");
  EXPECT_EQ(read(zip), bytes) << "what failed left the old bundle alone";
}

TEST_F(Outside, NotesComeBackAsTheyWere) {
  exported("webannotation");
  json page = json::parse(read(folder / "out.webannotation"));
  json note = page["items"][0];
  note["id"] = "urn:example:note";
  note["motivation"] = "commenting";
  note["creator"] = {{"type", "Person"}, {"name", "R. Example"}};
  note["created"] = "2025-09-20T08:00:00Z";
  note["body"] = json::array({{{"type", "TextualBody"}, {"value", "Ask again."}, {"purpose", "commenting"}},
                              {{"type", "TextualBody"}, {"value", "toll"}, {"purpose", "tagging"}}});
  json lost = note;
  lost["id"] = "urn:example:lost";
  lost["target"]["source"] = "https://elsewhere.example/";
  page["items"] = {note, lost};
  const std::string notes = put("notes.jsonld", page.dump());
  const Outcome r = run({"import", file, "--annotations", notes});
  EXPECT_EQ(r.status, 1);
  EXPECT_THAT(r.out, HasSubstr("1 annotation added, 0 already there"));
  EXPECT_THAT(r.err, HasSubstr("urn:example:lost"));
  EXPECT_THAT(run({"import", file, "--annotations", notes}).out, HasSubstr("0 annotations added, 1 already there"));
  EXPECT_THAT(run({"check", file}).out, HasSubstr("1 row of the journal"));
  const json back = json::parse(exported("webannotation"))["items"][0];
  for (const char* key : {"motivation", "creator", "created", "body", "target"}) EXPECT_EQ(back[key], note[key]) << key;
}

TEST_F(Outside, WhatIsMarkedSensitiveIsInNoRedactedExport) {
  json note = json::parse(exported("webannotation"))["items"][0];
  note["id"] = "urn:example:sensitive";
  note["body"] = {{"type", "TextualBody"}, {"value", "sensitive"}, {"purpose", "tagging"}};
  note["target"]["selector"] = {{"type", "TextQuoteSelector"}, {"exact", "Abu Rashad"}};
  ASSERT_EQ(run({"import", file, "--annotations", put("s.jsonld", note.dump())}).status, 0);
  for (const char* format : {"csv", "geojson", "json", "kml", "markdown", "stix", "webannotation"}) {
    EXPECT_THAT(exported(format, {"--redact"}), ::testing::Not(::testing::ContainsRegex("[Rr]ashad"))) << format;
    EXPECT_EQ(exported(format, {"--redact"}), exported(format, {"--redact"})) << format;
  }
  EXPECT_THAT(exported("csv"), HasSubstr("Rashad"));
  EXPECT_THAT(run({"export", file, "--format", "json", "-o", "/dev/null"}).err, HasSubstr("Marked as sensitive: 1 annotation"));
}

}  // namespace
}  // namespace collate
