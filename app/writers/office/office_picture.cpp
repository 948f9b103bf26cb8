// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_picture.h"

#include "app/text/language.h"
#include "app/writers/office/office_style.h"
#include "app/writers/pdf/paper_type.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

constexpr double kPictureDots = 2 * 96.0 / 72; ///< pixels a point: twice a screen's
constexpr double kBehindDots = 1;
constexpr double kPictureType = 9.5;
constexpr double kLargestLogoWidth = 4.5 * paper::kCentimetre;
constexpr double kLargestLogoHeight = 1.5 * paper::kCentimetre;
const QColor kBehindColour(0xE9, 0xEB, 0xEB); ///< pale enough to read over, dark enough for a copier

/// The quickest level of compression: files a quarter larger, written a sixth sooner.
constexpr int kPngQuality = 80;

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG", kPngQuality);
    return bytes;
}

} // namespace

OfficePicture chartPicture(const FigureChart& chart, double width, const QString& spoken)
{
    const QFont font(QString::fromLatin1(kOfficeFont));
    const ChartStyle style{&paperTokens(), kPictureType};
    const QSizeF size(width, figureChartHeight(chart, width, font, style));
    QImage image((size * kPictureDots).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent); // what lies behind the page shows through
    QPainter painter(&image);
    painter.scale(kPictureDots, kPictureDots);
    paintFigureChart(painter, chart, width, font, style);
    painter.end();
    const double scale = std::min(1.0, paper::kHeight / size.height());
    return {figureChartSvg(chart, width, font, style), pngOf(image), size * scale, withoutFallbackMarks(spoken)};
}

OfficePicture behindPicture(const QString& words)
{
    const QSizeF size(paper::kWidth, paper::kHeight);
    QImage image((size * kBehindDots).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QString::fromLatin1(kOfficeFont));
    font.setBold(true);
    font.setPixelSize(100);
    const QString plain = withoutFallbackMarks(words);
    const double room = 0.85 * std::hypot(size.width(), size.height());
    const double scale = std::min(1.0, room / std::max(1.0, QFontMetricsF(font).horizontalAdvance(plain)));
    painter.scale(kBehindDots, kBehindDots);
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-std::atan2(size.height(), size.width()) * 180 / M_PI);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(kBehindColour);
    painter.drawText(QRectF(-2000, -100, 4000, 200), Qt::AlignCenter, plain);
    painter.end();
    return {{}, pngOf(image), size, plain};
}

OfficePicture logoPicture(const QByteArray& logo)
{
    const QImage image = QImage::fromData(logo);
    if (image.isNull())
        return {};
    const double scale = std::min({kLargestLogoWidth / image.width(), kLargestLogoHeight / image.height(), 1.0});
    return {{}, logo, QSizeF(image.size()) * scale, {}};
}

} // namespace soundings
