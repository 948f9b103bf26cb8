// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/storage/agency_table.h"
#include "core/storage/check_file.h"
#include "core/storage/round_table.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace {

std::string pathOfOurs()
{
    const auto folder = std::filesystem::temp_directory_path() / ("soundings-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    return (folder / "fuzz.soundings").string();
}

} // namespace

/// Read only, so that nothing is migrated and no backups pile up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace soundings;
    static const std::string path = pathOfOurs();
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    try {
        const Connection file = Connection::open(path, Sharing::Shared, Access::ReadOnly);
        (void)agencies(file);
        (void)rounds(file);
        (void)checkFile(path);
    } catch (const Error&) { // refused with a reason
    }
    return 0;
}
