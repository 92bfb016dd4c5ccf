// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <array>
#include <optional>
#include <vector>

#include "ui/models/search_results.h"
#include "ui/style/theme.h"

namespace collate::ui {

QString searchGroupLabel(SearchGroup group);

// Results under the heads of their groups; a group shows its first few unless it is the only one asked for.
class SearchListModel : public QAbstractListModel {
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;

  void setResults(std::vector<SearchResult> results);
  void setOnly(std::optional<SearchGroup> group);  // none: all groups
  int count(SearchGroup group) const { return m_counts[static_cast<std::size_t>(group)]; }
  int all() const { return static_cast<int>(m_results.size()); }
  int shown() const;
  const SearchResult* resultAt(const QModelIndex& index) const;  // null for a head
  // The next row that is a result, going by +1 or -1; -1 where there is none.
  int nextResult(int row, int by) const;
  int firstOfNextGroup(int row) const;

  struct Head {
    QString name;
    int shown;
    int all;
  };
  const Head* headAt(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    std::optional<Head> head;
    std::size_t result = 0;
  };
  void arrange();

  std::vector<SearchResult> m_results;
  std::array<int, kSearchGroupCount> m_counts{};
  std::optional<SearchGroup> m_only;
  std::vector<Row> m_rows;
};

// A head of 24 px, or a result of 46: sign, name with what was found marked, a remark under it.
class SearchDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  SearchDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
  void setTheme(const Theme& theme) { m_theme = theme; }
  void setWords(const QStringList& words) { m_words = words; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const SearchListModel::Head& head, bool first) const;
  void paintResult(QPainter& painter, const QStyleOptionViewItem& option, const SearchResult& result) const;
  void paintMarked(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const QFont& font, const QColor& ink,
                   const QString& text) const;
  std::pair<QString, QColor> signOf(const SearchResult& result) const;

  Theme m_theme;
  QStringList m_words;
};

}  // namespace collate::ui
