// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_studio.h"

#include <functional>

#include "ui/report/report_pdf.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

ReportStudio::ReportStudio(QObject* parent) : QObject(parent), m_bench(new QObject) {
  m_bench->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_bench, &QObject::deleteLater);
  m_thread.start();
}

ReportStudio::~ReportStudio() {
  stop();
  // The pages go where they were laid out.
  QMetaObject::invokeMethod(m_bench, [this] { m_pages.reset(); }, Qt::BlockingQueuedConnection);
  m_thread.quit();
  m_thread.wait();
}

void ReportStudio::stop() {
  m_stop.request_stop();
  m_stop = {};
}

void ReportStudio::start(std::function<void(std::stop_token)> job) {
  QMetaObject::invokeMethod(
      m_bench,
      [job = std::move(job), token = m_stop.get_token()] {
        if (!token.stop_requested()) job(token);
      },
      Qt::QueuedConnection);
}

void ReportStudio::lay(std::shared_ptr<const CaseState> state, const ReportOptions& options) {
  stop();
  start([this, state = std::move(state), options](const std::stop_token& token) {
    auto pages = ReportPages::lay(*state, options, token);
    if (token.stop_requested()) return;
    if (!pages) {
      emit failed(said(pages.error().message));
      return;
    }
    m_pages = std::move(*pages);
    emit laid(m_pages->count());
  });
}

void ReportStudio::draw(int page, int width) {
  start([this, page, width](const std::stop_token& token) {
    if (!m_pages || page >= m_pages->count()) return;
    const QImage picture = m_pages->picture(page, width);
    if (!token.stop_requested()) emit drawn(page, picture);
  });
}

void ReportStudio::write(std::shared_ptr<const CaseState> state, const ReportOptions& options, const QString& path) {
  start([this, state = std::move(state), options, path](const std::stop_token& token) {
    const auto done = writeReportPdf(*state, options, path, token);
    if (token.stop_requested()) return;
    if (done)
      emit written(path);
    else
      emit failed((done.error().file.empty() ? QString() : toQt(done.error().file) + QStringLiteral(": ")) +
                  said(done.error().message));
  });
}

}  // namespace collate::ui
