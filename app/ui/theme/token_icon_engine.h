// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

namespace soundings {

/// Paints one of our SVG icons in a colour of the theme that is on when it is painted.
class TokenIconEngine final : public QIconEngine {
public:
    explicit TokenIconEngine(QString name);
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

    static void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

private:
    QString m_name;
};

} // namespace soundings
