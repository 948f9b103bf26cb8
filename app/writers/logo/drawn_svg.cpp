// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/logo/drawn_svg.h"

#include "app/writers/pdf/handles.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// Its own size, or that of its view box; empty where it says neither.
QSizeF drawingSize(RsvgHandle* svg)
{
    double width = 0;
    double height = 0;
    if (rsvg_handle_get_intrinsic_size_in_pixels(svg, &width, &height) && width > 0 && height > 0)
        return {width, height};
    gboolean hasWidth = FALSE;
    gboolean hasHeight = FALSE;
    gboolean hasBox = FALSE;
    RsvgLength ignored{};
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(svg, &hasWidth, &ignored, &hasHeight, &ignored, &hasBox, &box);
    return hasBox ? QSizeF(box.width, box.height) : QSizeF();
}

} // namespace

QImage drawnSvg(const QByteArray& svg, const QSize& most)
{
    const OwnedObject<RsvgHandle> handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.constData()), gsize(svg.size()), nullptr));
    if (!handle)
        return {};
    const QSizeF own = drawingSize(handle.get());
    if (!std::isfinite(own.width()) || !std::isfinite(own.height()) || own.isEmpty())
        return {};
    const QSize size = own.scaled(most, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}).boundedTo(most);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const CairoSurface surface(cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_ARGB32, image.width(),
                                                                   image.height(), int(image.bytesPerLine())));
    const CairoCanvas canvas(cairo_create(surface.get()));
    const RsvgRectangle room{0, 0, double(size.width()), double(size.height())};
    if (!rsvg_handle_render_document(handle.get(), canvas.get(), &room, nullptr))
        return {};
    cairo_surface_flush(surface.get());
    return image;
}

} // namespace soundings
