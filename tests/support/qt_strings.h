// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

namespace Catch {

/// Failed checks print Qt's strings as text.
template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return "\"" + text.toStdString() + "\""; }
};
template <> struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return convertOne(list.join(QStringLiteral("\" \""))); }
    static std::string convertOne(const QString& text) { return "\"" + text.toStdString() + "\""; }
};

} // namespace Catch
