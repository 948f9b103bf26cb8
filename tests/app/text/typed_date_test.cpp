// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/typed_date.h"

#include <catch2/catch.hpp>

using namespace soundings;

TEST_CASE("a day is read as people type it, in English and in Welsh")
{
    const Date wanted{2026, 10, 5};
    for (const char* typed : {"5 October 2026", "5 Oct 2026", "05 oct 2026", "5th October 2026", " 5  OCTOBER 2026 ",
                              "5 Oct. 2026", "5 Hydref 2026", "5 hyd 2026", "5ed o Hydref 2026", "2026-10-05",
                              "2026-10-5", "5/10/2026", "05.10.2026", "5/10/26", "05-10-2026", "5.10.26", "5 Oct 26"}) {
        INFO(typed);
        CHECK(typedDate(QString::fromUtf8(typed)) == wanted);
    }
    CHECK(typedDate(QStringLiteral("1 Gorffennaf 2026")) == Date{2026, 7, 1});
    CHECK(typedDate(QStringLiteral("1 Mai 2026")) == Date{2026, 5, 1});
    CHECK(typedDate(QStringLiteral("1 Maw 2026")) == Date{2026, 3, 1});
    CHECK(typedDate(QStringLiteral("30 Sept 2026")) == Date{2026, 9, 30});
}

TEST_CASE("what is no day is not read as one")
{
    for (const char* typed :
         {"", "5 October", "October 2026", "31 April 2026", "29 February 2026", "5 Ma 2026", "5 Octember 2026",
          "5 10 2026", "2026-13-01", "0 May 2026", "5/10/226", "26/5/10/1", "soon"}) {
        INFO(typed);
        CHECK_FALSE(typedDate(QString::fromUtf8(typed)).has_value());
    }
}
