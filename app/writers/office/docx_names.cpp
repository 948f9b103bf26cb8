// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/docx_names.h"

#include <cmath>

namespace soundings {

QString docxId(OfficeStyle style)
{
    QString id = QString::fromLatin1(lookOf(style).wordName).remove(QLatin1Char(' '));
    id[0] = id[0].toUpper();
    return id;
}

int docxTwentieths(double points) { return int(std::lround(points * 20)); }

OfficeXml::Attributes docxNamespaces()
{
    return {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
            {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
            {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
            {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
            {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}};
}

} // namespace soundings
