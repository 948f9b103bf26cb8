// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "app/cli/command_line.h"
#include "app/cli/drawing/drawn_here.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace soundings::tests {

/// What a command line did.
struct CliRun {
    int code = -1;
    std::string out;
    std::string err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline CliRun runCli(const std::vector<std::string>& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    const int code = cli::runCommandLine(arguments, {out, err, false}, cli::drawnHere());
    return {code, out.str(), err.str()};
}

/// A folder of its own for one test.
class CliFolder {
public:
    [[nodiscard]] std::string path(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    /// Writes a file and returns its path.
    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }
    [[nodiscard]] static std::string bytesOf(const std::string& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    QTemporaryDir m_folder;
};

/// The sample partnership in a file of the folder.
inline std::string sampleIn(const CliFolder& folder, const std::string& name = "sample.soundings")
{
    const std::string file = folder.path(name);
    REQUIRE(runCli({"sample", file}).code == 0);
    return file;
}

} // namespace soundings::tests
