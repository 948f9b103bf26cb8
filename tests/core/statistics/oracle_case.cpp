// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/oracle_case.h"
#include "tests/support/places.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <limits>
#include <set>
#include <sstream>

namespace soundings::statistics::oracle {

std::filesystem::path sharedFolder()
{
    return std::filesystem::path(soundings::test::sourceDir()) / ".." / "shared" / "oracle";
}

std::filesystem::path copiedFolder() { return std::filesystem::path(soundings::test::testData()) / "oracle"; }

Columns readColumns(const std::filesystem::path& path)
{
    std::ifstream file(path);
    REQUIRE(file);
    std::string line;
    std::getline(file, line);
    std::vector<std::string> names;
    std::stringstream header(line);
    for (std::string name; std::getline(header, name, ',');) {
        name.erase(std::remove_if(name.begin(), name.end(), [](char c) { return c == '"' || c == '\r'; }), name.end());
        names.push_back(name);
    }
    Columns columns;
    while (std::getline(file, line)) {
        std::stringstream row(line);
        for (const std::string& name : names) {
            std::string cell;
            std::getline(row, cell, ',');
            char* end = nullptr;
            const double value = std::strtod(cell.c_str(), &end);
            columns[name].push_back(end == cell.c_str() ? std::numeric_limits<double>::quiet_NaN() : value);
        }
    }
    return columns;
}

void Case::check(const std::string& key, double got) const
{
    INFO(json["id"] << " " << key << " got " << got);
    const double expected = json["expect"][key];
    const double tolerance = json["tol_abs"].get<double>() * std::max(1.0, std::abs(expected));
    CHECK(std::abs(got - expected) <= std::max(tolerance, 1e-15));
    if (json["published"].is_object() && json["published"].contains(key))
        CHECK(std::abs(got - json["published"][key].get<double>()) <= json["published"]["tol"].get<double>());
}

void Case::check(const std::string& key, const std::vector<double>& got) const
{
    REQUIRE(json["expect"][key].size() == got.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
        INFO(json["id"] << " " << key << " " << i);
        const double expected = json["expect"][key][i];
        CHECK(std::abs(got[i] - expected) <= json["tol_abs"].get<double>() * std::max(1.0, std::abs(expected)) + 1e-15);
    }
}

std::vector<std::vector<double>> itemRows(const Case& test)
{
    const Columns columns = readColumns(test.data);
    std::set<std::string> reversed;
    if (test.params()["reverse"].is_array())
        for (const Json& name : test.params()["reverse"])
            reversed.insert(name);
    else if (test.params()["reverse"].is_string())
        reversed.insert(test.params()["reverse"].get<std::string>());
    const double ends = test.params()["min"].get<double>() + test.params()["max"].get<double>();
    std::vector<std::vector<double>> rows;
    for (const Json& name : test.params()["items"]) {
        const auto& column = columns.at(name);
        rows.resize(column.size());
        for (std::size_t i = 0; i < column.size(); ++i)
            rows[i].push_back(reversed.count(name) != 0 ? ends - column[i] : column[i]);
    }
    return rows;
}

} // namespace soundings::statistics::oracle
