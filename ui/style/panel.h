// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace collate::ui {

// The surface of what floats over the window, the search and the tour: round, with a hairline.
class Panel : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace collate::ui
