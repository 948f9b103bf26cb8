// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <catch2/catch.hpp>

/// Issues in failed checks: number of the code, place, value.
template <> struct Catch::StringMaker<soundings::Issue> {
    static std::string convert(const soundings::Issue& issue)
    {
        return std::to_string(static_cast<int>(issue.code)) + " at '" + issue.where + "': '" + issue.value + "'";
    }
};
