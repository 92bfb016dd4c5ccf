// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <memory>
#include <stop_token>

#include "core/base/error.h"
#include "core/report/report.h"
#include "core/workspace/case_state.h"

namespace collate::ui {

// A report laid out but not written: what the PDF will show, page by page, as pictures. Made and used on one thread, since
// laid-out text belongs to the thread that laid it out.
class ReportPages {
 public:
  static Result<ReportPages> lay(const CaseState& state, const ReportOptions& options, std::stop_token stop);
  ReportPages(ReportPages&&) noexcept;
  ReportPages& operator=(ReportPages&&) noexcept;
  ~ReportPages();

  int count() const;
  // A page `width` pixels wide, as high as its paper. `page` counts from 0.
  QImage picture(int page, int width) const;

 private:
  struct Parts;
  explicit ReportPages(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

}  // namespace collate::ui
