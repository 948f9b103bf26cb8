// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <zip.h>

namespace soundings::test {

/// One file of a zip archive that is in memory; empty where there is none of that name.
inline std::string zipEntry(const QByteArray& archive, const char* name)
{
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    std::string content;
    if (zip_file_t* file = zip == nullptr ? nullptr : zip_fopen(zip, name, 0)) {
        char part[4096];
        for (zip_int64_t read = 0; (read = zip_fread(file, part, sizeof part)) > 0;)
            content.append(part, static_cast<std::size_t>(read));
        zip_fclose(file);
    }
    if (zip != nullptr)
        zip_close(zip);
    return content;
}

} // namespace soundings::test
