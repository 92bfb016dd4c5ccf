// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>
#include <map>
#include <memory>
#include <variant>
#include <vector>

#include "ui/report/laid_text.h"
#include "ui/style/theme.h"

namespace collate::ui::report {

// What stands on one page, in the order in which it is painted. Points from the upper left corner.
class Page {
 public:
  struct Line {
    std::shared_ptr<const LaidText> text;
    int line = 0;
    QPointF at;
  };
  struct Shape {
    QPainterPath path;
    QPen pen;     // width in points
    QColor fill;  // invalid: none
  };
  struct Icon {
    QString name;
    QColor ink;
    QRectF rect;
  };
  struct Marker {
    QPointF center;
    qreal size = 0;
    MarkerLook look;
  };
  // Everything up to the next End is clipped to `rect`.
  struct Clip {
    QRectF rect;
  };
  struct End {};
  using Item = std::variant<Line, Shape, Icon, Marker, Clip, End>;
  struct Link {
    QRectF rect;
    QString target;
  };

  void addLine(std::shared_ptr<const LaidText> text, int line, QPointF at) {
    m_items.emplace_back(Line{std::move(text), line, at});
  }
  void addShape(QPainterPath path, const QPen& pen, const QColor& fill = {}) {
    m_items.emplace_back(Shape{std::move(path), pen, fill});
  }
  void addIcon(const QString& name, const QColor& ink, const QRectF& rect) { m_items.emplace_back(Icon{name, ink, rect}); }
  void addMarker(QPointF center, qreal size, const MarkerLook& look) { m_items.emplace_back(Marker{center, size, look}); }
  void addLink(const QRectF& rect, const QString& target) { m_links.push_back({rect, target}); }
  void clip(const QRectF& rect) { m_items.emplace_back(Clip{rect}); }
  void endClip() { m_items.emplace_back(End{}); }

  void rule(qreal x1, qreal x2, qreal y, qreal width, const QColor& ink);
  void line(QPointF a, QPointF b, const QPen& pen);
  void fill(const QRectF& rect, const QColor& ink);
  // Diagonal stripes inside a rectangle, as lines.
  void hatch(const QRectF& rect, const QColor& ink, qreal spacing = 2.4);

  const std::vector<Item>& items() const { return m_items; }
  const std::vector<Link>& links() const { return m_links; }

  QString head;       // right side of the running head
  bool bare = false;  // a cover: no running head

 private:
  std::vector<Item> m_items;
  std::vector<Link> m_links;
};

// A place that links and bookmarks lead to.
struct Anchor {
  int page = 0;  // from 0
  qreal y = 0;
};

struct Bookmark {
  QString title;
  int level = 0;
  Anchor at;
};

struct PageSet {
  std::vector<Page> pages;
  std::map<QString, Anchor> anchors;
  std::vector<Bookmark> bookmarks;

  // From 1; 0 where the target is unknown.
  int pageNumber(const QString& target) const;
};

}  // namespace collate::ui::report
