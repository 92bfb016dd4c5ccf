// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/workspace/case_state.h"
#include "ui/report/report_pages.h"

namespace collate::ui {

// Lays out and writes reports on a thread of its own, so that the window stays quick. Each new layout stops the one before;
// signals come on the thread that the object lives on, and none for what was stopped.
class ReportStudio : public QObject {
  Q_OBJECT
 public:
  explicit ReportStudio(QObject* parent = nullptr);
  ~ReportStudio() override;

  void lay(std::shared_ptr<const CaseState> state, const ReportOptions& options);
  void draw(int page, int width);
  void write(std::shared_ptr<const CaseState> state, const ReportOptions& options, const QString& path);
  void stop();

 signals:
  void laid(int pages);
  void drawn(int page, const QImage& picture);
  void written(const QString& path);
  void failed(const QString& message);

 private:
  void start(std::function<void(std::stop_token)> job);

  QThread m_thread;
  QObject* m_bench;  // lives on m_thread; jobs run in its event loop
  std::stop_source m_stop;
  std::optional<ReportPages> m_pages;  // touched by m_thread only
};

}  // namespace collate::ui
