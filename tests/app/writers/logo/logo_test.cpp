// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/logo/logo.h"

#include "tests/app/writers/pdf/paper_sample.h"
#include "tests/support/qt_strings.h"

#include <catch2/catch.hpp>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace soundings;
using namespace soundings::test;

namespace {

struct LogoFolder {
    QTemporaryDir folder;
    Logo read(const QByteArray& bytes, const char* name = "logo")
    {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return readLogo(file.fileName());
    }
};

/// An SVG document of 40 by 20 with this in it.
QByteArray drawing(const QByteArray& inside)
{
    return "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "width='40' height='20'>"
        + inside + "</svg>";
}

} // namespace

TEST_CASE("a PNG, a JPEG and a drawing become a PNG in their proportions")
{
    LogoFolder folder;
    QImage photo(600, 200, QImage::Format_RGB32);
    photo.fill(Qt::red);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPEG");
    CHECK(QImage::fromData(folder.read(paintedLogo(300, 100)).png, "PNG").size() == QSize(300, 100));
    CHECK(QImage::fromData(folder.read(jpeg).png, "PNG").size() == QSize(600, 200));
    const Logo drawn = folder.read(drawing("<linearGradient id='g'><stop stop-color='red'/></linearGradient>"
                                           "<linearGradient id='h' xlink:href='#g'/>"
                                           "<g id='one'><rect width='40' height='20' fill='url(#h)'/></g>"
                                           "<use xlink:href='#one'/>"));
    CHECK(drawn.fault == QString());
    const QImage image = QImage::fromData(drawn.png, "PNG");
    CHECK(image.width() == 2 * image.height());
    CHECK(qRed(image.pixel(image.width() / 2, image.height() / 2)) == 255);
}

TEST_CASE("what a picture says besides its dots is not taken along")
{
    LogoFolder folder;
    QImage photo(30, 10, QImage::Format_RGB32);
    photo.fill(Qt::red);
    photo.setText(QStringLiteral("Author"), QStringLiteral("Jane Doe"));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");
    REQUIRE(png.contains("Jane Doe"));
    const Logo logo = folder.read(png);
    CHECK_FALSE(logo.png.isEmpty());
    CHECK_FALSE(logo.png.contains("Jane Doe"));
}

TEST_CASE("a hostile drawing is refused in words")
{
    LogoFolder folder;
    for (const char* inside :
         {"<script>alert(1)</script>", "<rect onload='alert(1)' width='1' height='1'/>",
          "<image xlink:href='file:///etc/passwd' width='9' height='9'/>",
          "<image xlink:href='data:image/png;base64,AAAA' width='9' height='9'/>", "<use xlink:href='other.svg#a'/>",
          "<style>@import 'x.css';</style>", "<style>rect { fill: url( 'https://example.org/a.svg#b') }</style>",
          "<rect style='fill:url(http://example.org/#a)'/>", "<foreignObject/>",
          "<filter id='f'><feTurbulence/></filter>", "<?xml-stylesheet href='a.css'?>",
          "<g id='a'><use xlink:href='#b'/><use xlink:href='#b'/></g><g id='b'><use xlink:href='#a'/></g>"}) {
        INFO(inside);
        const Logo logo = folder.read(drawing(inside));
        CHECK(logo.png.isEmpty());
        CHECK(logo.fault.endsWith(QLatin1Char('.')));
    }
    const QByteArray entities = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
    CHECK_FALSE(folder.read(entities + drawing("<text>&b;</text>").mid(21)).fault.isEmpty());
    CHECK_FALSE(folder.read("<html><p>No drawing</p></html>").fault.isEmpty());
}

TEST_CASE("a picture that would fill the memory is refused before it is decoded, and a large file before it is read")
{
    LogoFolder folder;
    QByteArray bomb = paintedLogo(10, 10);
    bomb.replace(16, 8, QByteArray("\0\0\xEA\x60\0\0\xEA\x60", 8)); // IHDR: 60,000 by 60,000
    // Its check sum is wrong now; libpng would say so, but the size is refused first where it is read at all.
    CHECK_FALSE(folder.read(bomb).fault.isEmpty());
    QImage wide(9000, 3000, QImage::Format_Mono);
    wide.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    wide.save(&buffer, "PNG");
    CHECK(folder.read(png).fault.contains(QStringLiteral("9000")));
    CHECK(folder.read(paintedLogo(10, 10) + QByteArray(2'000'001, '\0')).fault.contains(QStringLiteral("2 MB")));
    CHECK_FALSE(readLogo(folder.folder.path()).fault.isEmpty());
    CHECK_FALSE(readLogo(folder.folder.filePath(QStringLiteral("nowhere.png"))).fault.isEmpty());
    CHECK_FALSE(folder.read("GIF89a").fault.isEmpty());
}
