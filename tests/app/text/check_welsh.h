// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"

#include <QStringList>

#include <catch2/catch.hpp>

namespace soundings::test {

/// Each of the sentences has Welsh of its own, with nothing left to fill in.
template <typename Sentences> void checkWelsh(const Sentences& sentences)
{
    const QStringList english = sentences();
    setProgramLanguage(QStringLiteral("cy"));
    const QStringList welsh = sentences();
    setProgramLanguage(QStringLiteral("en"));
    REQUIRE(english.size() == welsh.size());
    for (int i = 0; i < english.size(); ++i) {
        INFO(welsh[i].toStdString());
        CHECK(welsh[i] != english[i]);
        CHECK_FALSE(welsh[i].contains(QStringLiteral("%1")));
    }
}

} // namespace soundings::test
