// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <new>

namespace soundings {

/// Lets go of a handle of a C library by the library's own function.
template <auto Release> struct ReleasedBy {
    template <typename T> void operator()(T* handle) const { Release(handle); }
};

using CairoSurface = std::unique_ptr<cairo_surface_t, ReleasedBy<cairo_surface_destroy>>;
using CairoCanvas = std::unique_ptr<cairo_t, ReleasedBy<cairo_destroy>>;
using CairoFontOptions = std::unique_ptr<cairo_font_options_t, ReleasedBy<cairo_font_options_destroy>>;
using PangoDescription = std::unique_ptr<PangoFontDescription, ReleasedBy<pango_font_description_free>>;
using PangoAttributes = std::unique_ptr<PangoAttrList, ReleasedBy<pango_attr_list_unref>>;
/// A GObject: a layout, a context, a font, an SVG document.
template <typename T> using OwnedObject = std::unique_ptr<T, ReleasedBy<g_object_unref>>;

/// Cairo fails where we use it for want of memory alone.
inline void checkCairo(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::bad_alloc();
}

} // namespace soundings
