// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// The layer table as data. app -> ui -> core, and inside each only what a row names; what stands in no row may not be included.
namespace collate::layers {

// `may` lists what files below `folder` may include of the project, separated by spaces: a folder with a slash at its end, or one
// header. A folder's own files are always allowed. `never` is what the table says in words, kept for the failure message.
struct LayerRule {
  std::string_view folder;
  std::string_view may;
  std::string_view never;
};

// What a view may know of the core: plain values, never a store or an extractor.
#define COLLATE_VALUES "core/base/ core/model/ core/workspace/case_state.h core/workspace/import_outcome.h "
#define COLLATE_VIEW COLLATE_VALUES "ui/models/ ui/session/ ui/commands/ ui/style/ ui/text/"

inline constexpr std::array kLayerRules = {
    LayerRule{"core/base", "", "anything of ours"},
    LayerRule{"core/text", "core/base/", ""},
    LayerRule{"core/model", "core/base/", ""},
    LayerRule{"core/intake", "core/base/ core/text/ core/model/", "extract, store"},
    LayerRule{"core/lexicon", "core/base/ core/text/ core/model/", ""},
    LayerRule{"core/resolve", "core/base/ core/text/ core/model/ core/lexicon/", "store"},
    LayerRule{"core/extract", "core/base/ core/text/ core/model/ core/lexicon/ core/resolve/", "store, intake"},
    LayerRule{"core/conflict", "core/base/ core/text/ core/model/ core/resolve/", "store"},
    LayerRule{"core/edit", "core/base/ core/model/", "store"},
    LayerRule{"core/store", "core/base/ core/model/ core/edit/", "extract, conflict"},
    LayerRule{"core/transfer",
              "core/base/ core/text/ core/model/ core/edit/ core/conflict/casualties.h core/conflict/casualty_rules.h "
              "core/workspace/case_state.h",
              "store"},
    LayerRule{"core/report", "core/base/ core/model/ core/conflict/ core/workspace/case_state.h", "Qt"},
    LayerRule{"core/workspace", "core/", "Qt"},
    LayerRule{"ui/text", "core/base/", "widgets"},
    LayerRule{"ui/style", "core/base/ core/model/ core/lexicon/lexicon.h ui/text/", "a case"},
    LayerRule{"ui/session", "core/ ui/text/", "widgets"},
    LayerRule{"ui/commands", "core/ ui/session/ ui/style/ ui/text/", "a case"},
    LayerRule{"ui/models",
              COLLATE_VALUES "core/conflict/between.h core/conflict/casualty_rules.h core/conflict/independence.h "
                             "core/conflict/toll_curve.h ui/session/ ui/text/",
              "widgets, store"},
    LayerRule{"ui/incidents", COLLATE_VIEW, "core, except values"},
    LayerRule{"ui/reader", COLLATE_VIEW, "core, except values"},
    LayerRule{"ui/timeline", COLLATE_VIEW, "core, except values"},
    LayerRule{"ui/map", COLLATE_VIEW, "core, except values"},
    LayerRule{"ui/conflict", COLLATE_VIEW, "core, except values"},
    LayerRule{"ui/dialogs", COLLATE_VIEW, "core, except values"},
    LayerRule{"ui/report", COLLATE_VIEW " core/report/ core/transfer/whole_file.h",
              "core, except values and the report's content"},
    LayerRule{"ui/shell", COLLATE_VALUES "core/conflict/versions.h core/report/ ui/",
              "core, except values, what says the same and the report's content"},
    LayerRule{"app/workbench", "core/ ui/", "logic"},
    LayerRule{"app/cli", "core/", "ui, logic"},
};

#undef COLLATE_VIEW
#undef COLLATE_VALUES

// Libraries that serve one purpose, and the folders that serve it. `header` is how an include begins after < or ".
struct LibraryRule {
  std::string_view header;
  std::string_view folders;  // separated by spaces
};

inline constexpr std::array kLibraryRules = {
    LibraryRule{"SQLiteCpp/", "core/store/"},
    LibraryRule{"sqlite3.h", "core/store/"},
    LibraryRule{"gumbo.h", "core/intake/"},
    LibraryRule{"poppler-", "core/intake/"},
    LibraryRule{"poppler/", "core/intake/"},
    LibraryRule{"archive", "core/intake/ core/transfer/"},
    LibraryRule{"pugixml.hpp", "core/intake/ core/transfer/"},
    LibraryRule{"rapidfuzz/", "core/resolve/ core/conflict/"},
    LibraryRule{"unicode/", "core/text/ core/intake/ core/lexicon/ core/resolve/"},
    LibraryRule{"sodium", "core/base/ core/transfer/"},
    LibraryRule{"CLI/", "app/"},
    LibraryRule{"QtCharts", "ui/timeline/"},
    LibraryRule{"QChart", "ui/timeline/"},
    LibraryRule{"QPdfWriter", "ui/report/"},
};

}  // namespace collate::layers
