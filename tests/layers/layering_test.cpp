// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include of core, ui and app and holds it against the layer table; and holds every file against the rules of the
// house that a program can check. A failure names each file and line that breaks a rule, all of them at once.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/layers/layer_rules.h"
#include "tests/source_folder.h"

namespace collate::layers {
namespace {

namespace fs = std::filesystem;

const fs::path kTop = collate::test::sourceFolder();

struct Line {
  std::string file;  // relative to the checkout
  std::size_t number;
  std::string text;
};

std::string extensionOf(const std::string& file) { return fs::path(file).extension().string(); }
bool isCode(const std::string& file) { return extensionOf(file) == ".cpp" || extensionOf(file) == ".h"; }

// Every file below the folders, sorted, relative to the checkout.
std::vector<std::string> filesBelow(std::initializer_list<const char*> folders) {
  std::vector<std::string> found;
  for (const char* folder : folders)
    for (const fs::directory_entry& e : fs::recursive_directory_iterator(kTop / folder))
      if (e.is_regular_file()) found.push_back(e.path().lexically_relative(kTop).generic_string());
  std::ranges::sort(found);
  return found;
}

std::vector<std::string> codeBelow(std::initializer_list<const char*> folders) {
  std::vector<std::string> found = filesBelow(folders);
  std::erase_if(found, [](const std::string& f) { return !isCode(f); });
  return found;
}

std::vector<Line> linesOf(const std::string& file) {
  std::ifstream in(kTop / file);
  std::vector<Line> lines;
  for (std::string text; std::getline(in, text);) lines.push_back({file, lines.size() + 1, text});
  return lines;
}

std::vector<std::string> words(std::string_view list) {
  std::istringstream in{std::string(list)};
  return {std::istream_iterator<std::string>(in), {}};
}

bool allows(std::string_view list, const std::string& path) {
  const std::vector<std::string> entries = words(list);
  return std::ranges::any_of(entries, [&](const std::string& e) { return e.back() == '/' ? path.starts_with(e) : path == e; });
}

const LayerRule* ruleFor(const std::string& file) {
  const auto rule =
      std::ranges::find_if(kLayerRules, [&](const LayerRule& r) { return file.starts_with(std::string(r.folder) + "/"); });
  return rule == kLayerRules.end() ? nullptr : rule;
}

// What `line` includes, and whether by quotes; empty where it includes nothing.
struct Include {
  std::string path;
  bool quoted = false;
};
Include includeOf(const std::string& line) {
  static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
  std::smatch m;
  if (!std::regex_search(line, m, pattern)) return {};
  return {m[2], m[1] == "\""};
}

std::string at(const Line& line) { return line.file + ":" + std::to_string(line.number) + ": "; }

// Why the include is against the table; empty where it is not.
std::string breach(const Line& line, const Include& include) {
  const LayerRule* rule = ruleFor(line.file);
  if (!rule) return at(line) + "no row of the layer table covers this file";
  if (include.path.starts_with(std::string(rule->folder) + "/") || allows(rule->may, include.path)) return {};
  const std::string never = rule->never.empty() ? "" : "; never " + std::string(rule->never);
  return at(line) + std::string(rule->folder) + " may not include " + include.path + " (may: " + std::string(rule->may) + never +
         ")";
}

std::string joined(const std::vector<std::string>& problems) {
  std::ostringstream out;
  for (const std::string& p : problems) out << p << '\n';
  return out.str();
}

TEST(Layers, EveryIncludeIsInTheTable) {
  std::vector<std::string> problems;
  std::size_t checked = 0;
  for (const std::string& file : codeBelow({"core", "ui", "app"})) {
    for (const Line& line : linesOf(file)) {
      const Include include = includeOf(line.text);
      if (!include.quoted || include.path.ends_with(".moc")) continue;
      ++checked;
      if (std::string problem = breach(line, include); !problem.empty()) problems.push_back(std::move(problem));
    }
  }
  EXPECT_TRUE(problems.empty()) << joined(problems);
  EXPECT_GT(checked, 100U) << "the includes were not found";
}

// Tests may name what stands beside them without its folder.
TEST(Layers, QuotedIncludesNameTheFileFromTheTop) {
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "ui", "app", "tests"}))
    for (const Line& line : linesOf(file))
      if (const Include i = includeOf(line.text);
          i.quoted && !i.path.ends_with(".moc") && !fs::exists(kTop / i.path) &&
          !(file.starts_with("tests/") && fs::exists((kTop / file).parent_path() / i.path)))
        problems.push_back(at(line) + "no file " + i.path + " in the checkout");
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Layers, CoreKnowsNoQt) {
  static const std::regex qt(R"re(^(Qt?[A-Z]\w*(/\w+)?|q[a-z]+\.h)$)re");
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "app/cli"}))
    for (const Line& line : linesOf(file))
      if (const Include i = includeOf(line.text); std::regex_match(i.path, qt)) problems.push_back(at(line) + i.path);
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Layers, LibrariesStayWhereTheyServe) {
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "ui", "app"}))
    for (const Line& line : linesOf(file)) {
      const Include i = includeOf(line.text);
      for (const LibraryRule& rule : kLibraryRules)
        if (!i.path.empty() && i.path.starts_with(rule.header) && !allows(rule.folders, file))
          problems.push_back(at(line) + i.path + " belongs to " + std::string(rule.folders));
    }
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Layers, EveryFolderHasARowAndEveryRowAFolder) {
  std::set<std::string> folders;
  for (const char* top : {"core", "ui", "app"})
    for (const fs::directory_entry& e : fs::directory_iterator(kTop / top))
      if (e.is_directory()) folders.insert(std::string(top) + "/" + e.path().filename().string());
  std::set<std::string> rows;
  for (const LayerRule& r : kLayerRules) rows.insert(std::string(r.folder));
  EXPECT_EQ(folders, rows);
}

// A row may only name rows that do not lead back to it, else two layers include one another.
TEST(Layers, TheTableHasNoCircle) {
  const auto reaches = [](const std::string& from, const std::string& to) {
    std::set<std::string> seen;
    std::vector<std::string> open{from};
    while (!open.empty()) {
      const std::string folder = open.back();
      open.pop_back();
      if (!seen.insert(folder).second) continue;
      const LayerRule* rule = ruleFor(folder + "/x.h");
      for (const LayerRule& next : kLayerRules)
        if (rule && next.folder != folder && allows(rule->may, std::string(next.folder) + "/x.h")) open.emplace_back(next.folder);
    }
    return seen.contains(to);
  };
  for (const LayerRule& a : kLayerRules)
    for (const LayerRule& b : kLayerRules)
      if (a.folder < b.folder) {
        EXPECT_FALSE(reaches(std::string(a.folder), std::string(b.folder)) &&
                     reaches(std::string(b.folder), std::string(a.folder)))
            << a.folder << " and " << b.folder;
      }
}

TEST(Rules, FilesStayShort) {
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "ui", "app"})) {
    const std::size_t limit = extensionOf(file) == ".h" ? 250 : 600;
    if (const std::size_t lines = linesOf(file).size(); lines > limit)
      problems.push_back(file + ": " + std::to_string(lines) + " lines, the end is " + std::to_string(limit));
  }
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Rules, EveryFileNamesItsLicense) {
  const std::set<std::string> kinds{".cpp", ".h", ".cmake", ".sh", ".py", ".qml", ".sql"};
  std::vector<std::string> problems;
  for (const std::string& file : filesBelow({"core", "ui", "app", "tests", "cmake", "packaging", "resources"})) {
    if (!kinds.contains(extensionOf(file)) && !file.ends_with("CMakeLists.txt")) continue;
    const std::vector<Line> lines = linesOf(file);
    const auto head =
        lines.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, lines.size()));  // a script has #! above
    if (std::none_of(lines.begin(), head,
                     [](const Line& l) { return l.text.contains("SPDX-License-Identifier: GPL-3.0-or-later"); }))
      problems.push_back(file);
  }
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Rules, EverySourceFileIsBuilt) {
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "ui", "app", "tests"})) {
    if (extensionOf(file) != ".cpp") continue;
    bool named = false;
    for (fs::path folder = fs::path(file).parent_path(); !folder.empty() && !named; folder = folder.parent_path()) {
      std::ifstream in(kTop / folder / "CMakeLists.txt");
      const std::string list{std::istreambuf_iterator<char>(in), {}};
      named = list.contains(fs::path(file).lexically_relative(folder).generic_string());
    }
    if (!named) problems.push_back(file + " stands in no CMakeLists.txt");
  }
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

// Two types of one name in one namespace are one to the linker: it keeps one copy of what is inline in both, and a program dies
// far from the cause. Types in an unnamed namespace are each their own.
TEST(Rules, NoTwoTypesOfOneNamespaceShareAName) {
  static const std::regex opening(R"(^namespace ([\w:]*) ?\{$)");
  static const std::regex type(R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :[^;]*)? \{)");
  std::map<std::string, std::string> seen;
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "ui", "app"})) {
    std::vector<std::string> open;
    for (const Line& line : linesOf(file)) {
      std::smatch m;
      if (std::regex_match(line.text, m, opening) || line.text == "namespace {") open.push_back(m.empty() ? "" : m[1].str());
      if (line.text.starts_with("}  // namespace") && !open.empty()) open.pop_back();
      if (!std::regex_search(line.text, m, type) || open.empty() || std::ranges::contains(open, "")) continue;
      const std::string name = open.back() + "::" + m[1].str();
      if (const auto [it, fresh] = seen.emplace(name, file); !fresh && it->second != file)
        problems.push_back(at(line) + name + " is in " + it->second + " too");
    }
  }
  EXPECT_TRUE(problems.empty()) << joined(problems);
  EXPECT_GT(seen.size(), 100U) << "the types were not found";
}

// Data is named in code by its path below resources/ ("gazetteer/places.tsv"). A renamed file must not be found missing by a
// user.
TEST(Rules, EveryDataFileThatCodeNamesExists) {
  static const std::regex name(R"re("((?:[\w-]+/)+[\w.-]+\.(?:tsv|json|geojson|sql|svg|qml|ttf|png))")re");
  std::vector<std::string> problems;
  for (const std::string& file : codeBelow({"core", "ui", "app"}))
    for (const Line& line : linesOf(file))
      for (std::sregex_iterator m(line.text.begin(), line.text.end(), name), end; m != end; ++m) {
        const std::string path = (*m)[1];
        if (!fs::exists(kTop / "resources" / path) && !fs::exists(kTop / path) &&
            !fs::exists(kTop / fs::path(file).parent_path() / path))
          problems.push_back(at(line) + "no " + path + " in resources/");
      }
  EXPECT_TRUE(problems.empty()) << joined(problems);
}

// The checks themselves: what must be caught is caught.
TEST(LayerCheck, ReadsIncludes) {
  EXPECT_EQ(includeOf("#include \"core/base/ids.h\"").path, "core/base/ids.h");
  EXPECT_TRUE(includeOf("  #  include \"a/b.h\"  // why").quoted);
  EXPECT_EQ(includeOf("#include <QString>").path, "QString");
  EXPECT_FALSE(includeOf("#include <vector>").quoted);
  EXPECT_TRUE(includeOf("// see core/base/ids.h").path.empty());
}

TEST(LayerCheck, CatchesWhatTheTableForbids) {
  const auto broken = [](const char* file, const char* path) { return !breach({file, 1, ""}, {path, true}).empty(); };
  EXPECT_TRUE(broken("core/text/tokens.cpp", "core/model/claim.h"));
  EXPECT_TRUE(broken("core/extract/extractor.cpp", "core/store/case_file.h"));
  EXPECT_TRUE(broken("core/model/claim.h", "ui/style/theme.h"));
  EXPECT_TRUE(broken("ui/map/map_page.cpp", "core/workspace/workspace.h"));
  EXPECT_TRUE(broken("ui/map/map_page.cpp", "ui/reader/reader_page.h"));
  EXPECT_TRUE(broken("core/elsewhere/x.cpp", "core/base/ids.h"));
  EXPECT_FALSE(broken("core/text/tokens.cpp", "core/text/offsets.h"));
  EXPECT_FALSE(broken("ui/map/map_page.cpp", "core/workspace/case_state.h"));
  EXPECT_FALSE(broken("ui/shell/main_window.cpp", "ui/map/map_page.h"));
  EXPECT_FALSE(broken("core/workspace/workspace.cpp", "core/store/case_file.h"));
}

}  // namespace
}  // namespace collate::layers
