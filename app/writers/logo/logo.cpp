// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/logo/logo.h"

#include "app/writers/logo/drawing_check.h"
#include "app/writers/logo/drawn_svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace soundings {

namespace {

struct LogoText {
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

constexpr QSize kMostDots(1600, 640); ///< of what is kept: more than a printer shows

/// Without what else a picture file may hold: places, names, comments.
QByteArray asPng(const QImage& image)
{
    QImage plain(image.size(), QImage::Format_ARGB32);
    plain.fill(Qt::transparent);
    QPainter painter(&plain);
    painter.drawImage(QPoint(), image);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, "PNG");
    return png;
}

QString notAPicture() { return LogoText::tr("This is not a PNG, JPEG or SVG picture that can be read."); }

Logo readSvg(const QByteArray& bytes)
{
    const QString fault = drawingFault(bytes);
    if (!fault.isEmpty())
        return {{}, fault};
    const QImage drawn = drawnSvg(bytes, kMostDots);
    return drawn.isNull() ? Logo{{}, notAPicture()} : Logo{asPng(drawn), {}};
}

Logo readDots(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty())
        return {{}, notAPicture()};
    if (qint64(size.width()) * size.height() > qint64(kLogoMegadots) * 1'000'000)
        return {{},
                LogoText::tr("The picture has %1 by %2 dots. Save it with at most %3 million dots in all.")
                    .arg(size.width())
                    .arg(size.height())
                    .arg(kLogoMegadots)};
    QImage image = reader.read();
    if (image.isNull())
        return {{}, notAPicture()};
    if (image.width() > kMostDots.width() || image.height() > kMostDots.height())
        image = image.scaled(kMostDots, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return {asPng(image), {}};
}

} // namespace

Logo readLogo(const QString& path)
{
    QFile file(path);
    // Reading a pipe would wait for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, LogoText::tr("There is no file here that can be read.")};
    constexpr qint64 kMost = qint64(kLogoMegabytes) * 1'000'000;
    const QByteArray bytes = file.read(kMost + 1); // the size that is said need not be the one that is there
    if (bytes.size() > kMost)
        return {{}, LogoText::tr("The file is larger than %1 MB. Save the logo smaller.").arg(kLogoMegabytes)};
    return looksLikeDrawing(bytes) ? readSvg(bytes) : readDots(bytes);
}

} // namespace soundings
