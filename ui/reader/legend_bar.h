// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/reader/mark_filter.h"
#include "ui/style/theme.h"

namespace collate::ui {

// One kind of mark in the legend, drawn as it looks in the text, with how many there are. Switches the kind on and off.
class LegendChip : public QAbstractButton {
  Q_OBJECT
 public:
  LegendChip(std::optional<MentionKind> kind, const Theme& theme, QWidget* parent);

  void setTheme(const Theme& theme);
  void setCount(int count);
  void setOffered(bool offered);                              // not while all marks are hidden
  void setCompact(bool compact);                              // without the count
  std::optional<MentionKind> kind() const { return m_kind; }  // none: claims
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent*) override { update(); }
  void leaveEvent(QEvent*) override { update(); }

 private:
  bool isOn() const { return isChecked() && isEnabled(); }
  void paintSample(QPainter& painter, QRectF rect) const;

  std::optional<MentionKind> m_kind;
  Theme m_theme;
  int m_count = 0;
  bool m_compact = false;
};

// The strip above the text that says what the marks mean.
class LegendBar : public QWidget {
  Q_OBJECT
 public:
  LegendBar(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setCounts(const SourcePage& page);
  const MarkFilter& filter() const { return m_filter; }
  void setMarksShown(bool shown);  // all off, or the choice of before

 signals:
  void filterChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void toggled(const LegendChip& chip);

  Theme m_theme;
  MarkFilter m_filter;
  std::vector<LegendChip*> m_chips;  // the last is that of claims
};

}  // namespace collate::ui
