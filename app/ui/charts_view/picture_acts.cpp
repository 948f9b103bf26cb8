// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/picture_acts.h"

#include "app/report/write_report.h"
#include "app/text/error_text.h"
#include "app/ui/save_file.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace soundings {

namespace {

struct PictureActs {
    Q_DECLARE_TR_FUNCTIONS(PictureActs)
};

QByteArray asPng(const QImage& dots)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    dots.save(&buffer, "PNG");
    return png;
}

} // namespace

QString copyPicture(const ChartPicture& picture)
{
    auto* copied = new QMimeData;
    copied->setImageData(picture.dots);
    copied->setData(QStringLiteral("image/svg+xml"), picture.svg);
    QGuiApplication::clipboard()->setMimeData(copied);
    return PictureActs::tr("The picture is copied.");
}

QString savePicture(const ChartPicture& picture, Prompts& prompts)
{
    const auto path = askWhere(prompts, PictureActs::tr("Save the chart"), PictureActs::tr("chart.png"),
                               PictureActs::tr("Picture of dots (*.png);;Drawing (*.svg)"));
    if (!path)
        return {};
    const bool isSvg = path->endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    try {
        writeReport(*path, isSvg ? picture.svg : asPng(picture.dots));
        return PictureActs::tr("Saved as %1.").arg(QFileInfo(*path).fileName());
    } catch (const Error& error) {
        return errorText(error);
    }
}

} // namespace soundings
