// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// Metadata that name the document and say that it keeps to PDF/UA-1 (ISO 14289-1, clause 5).
QByteArray xmpPacket(const QString& title, const QString& language);

} // namespace soundings
