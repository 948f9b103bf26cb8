// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace soundings {

/// A file inside an office document.
struct PackagePart {
    QByteArray name; ///< "word/document.xml", with slashes
    QByteArray bytes;
    bool isStored = false; ///< not compressed: pictures, which are compressed already, and ODT's mimetype
};

/// The parts in this order as a zip archive; all carry the same fixed time, so that the same parts are the same bytes.
/// Throws std::runtime_error where there is no memory for it.
QByteArray officePackage(const std::vector<PackagePart>& parts);

} // namespace soundings
