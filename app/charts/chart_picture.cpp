// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"

#include <QPainter>

#include <cmath>
#include <functional>

namespace soundings {

namespace {

constexpr double kPictureWidth = 960;
constexpr double kDotsPerPixel = 2; ///< sharp on paper

ChartStyle onPaper() { return {&lightTokens(), 16}; }

QImage dotsOf(const QString& title, double height, const std::function<void(QPainter&)>& paint)
{
    QImage image(qRound(kPictureWidth * kDotsPerPixel), static_cast<int>(std::ceil(height * kDotsPerPixel)),
                 QImage::Format_RGB32);
    image.fill(lightTokens().surface);
    image.setDevicePixelRatio(kDotsPerPixel);
    image.setText(QStringLiteral("Title"), title);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

} // namespace

ChartPicture chartPicture(const FigureChart& chart, const QFont& font)
{
    return {figureChartSvg(chart, kPictureWidth, font, onPaper()),
            dotsOf(titleOf(chart), figureChartHeight(chart, kPictureWidth, font, onPaper()),
                   [&](QPainter& painter) { paintFigureChart(painter, chart, kPictureWidth, font, onPaper()); })};
}

} // namespace soundings
