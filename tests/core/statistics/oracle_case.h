// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace soundings::statistics::oracle {

using Json = nlohmann::json;
using Columns = std::map<std::string, std::vector<double>>;

/// The folder beside the project, with data that may not be copied; may be missing.
std::filesystem::path sharedFolder();
/// Those of its files that may be copied.
std::filesystem::path copiedFolder();

/// A CSV of numbers; what is none (NA, empty) is NaN.
Columns readColumns(const std::filesystem::path& path);

/// One reference case: its inputs, what is expected of them, and how near.
struct Case {
    Json json;
    std::filesystem::path data;
    [[nodiscard]] const Json& params() const { return json["params"]; }
    /// |got − expect| ≤ tol·max(1, |expect|), and the published value within its own tolerance.
    void check(const std::string& key, double got) const;
    void check(const std::string& key, const std::vector<double>& got) const;
};

/// The case's items reverse-scored where it says so, a row each person; missing is NaN.
std::vector<std::vector<double>> itemRows(const Case& test);

} // namespace soundings::statistics::oracle
