// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <array>

#include "ui/style/theme.h"

namespace collate::ui {
namespace {

// Icons that point the way reading goes; all others (clock, check, pen, map, kinds, events) never turn.
constexpr std::array kMirrored = {"back", "forward", "undo", "redo", "chevron-left", "chevron-right", "merge"};

bool turnsNow(const QString& name) {
  return QGuiApplication::isRightToLeft() &&
         std::ranges::any_of(kMirrored, [&](const char* m) { return name == QLatin1String(m); });
}

QPixmap draw(const QString& name, const QColor& color, int size, qreal ratio) {
  QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
  pixmap.fill(Qt::transparent);
  QSvgRenderer svg(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!svg.isValid()) return pixmap;
  QPainter painter(&pixmap);
  svg.render(&painter, QRectF(pixmap.rect()));
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(pixmap.rect(), color);
  painter.end();
  if (turnsNow(name)) pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

// An SVG as a mask, filled with one color. A disabled one takes the palette's disabled text.
class MaskEngine final : public QIconEngine {
 public:
  MaskEngine(QString name, QColor color) : m_name(std::move(name)), m_color(color) {}

  QIconEngine* clone() const override { return new MaskEngine(m_name, m_color); }
  QString key() const override { return QStringLiteral("collate-mask"); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const int size = std::min(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(corner, ui::pixmap(m_name, inkFor(mode), size, painter->device()->devicePixelRatioF()));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    return ui::pixmap(m_name, inkFor(mode), std::min(size.width(), size.height()), scale);
  }

 private:
  QColor inkFor(QIcon::Mode mode) const {
    return mode == QIcon::Disabled ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text) : m_color;
  }

  QString m_name;
  QColor m_color;
};

}  // namespace

QIcon icon(const QString& name, const QColor& color) { return QIcon(new MaskEngine(name, color)); }

QPixmap pixmap(const QString& name, const QColor& color, int size, qreal ratio) {
  const QString key = QStringLiteral("collate/%1/%2/%3/%4/%5")
                          .arg(name, color.name(QColor::HexArgb))
                          .arg(size)
                          .arg(ratio)
                          .arg(static_cast<int>(turnsNow(name)));
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = draw(name, color, size, ratio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

void paintIcon(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return;
  QSvgRenderer svg(file.readAll().replace("currentColor", color.name().toLatin1()));
  if (svg.isValid()) svg.render(&painter, rect);
}

}  // namespace collate::ui
