// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/sheet_faults.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace soundings {

/// One file of an archive, unpacked as it is read.
class ArchivePart {
public:
    ArchivePart(std::string name, zip_file* file, std::uint64_t size)
        : m_name(std::move(name)), m_file(file), m_size(size)
    {
    }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::uint64_t size() const { return m_size; } ///< bytes it says it has
    /// Up to `most` bytes; 0 at the end. Empty where it is damaged, or has more bytes than it says.
    std::optional<std::size_t> read(char* to, std::size_t most);

private:
    struct Close {
        void operator()(zip_file* file) const;
    };
    std::string m_name;
    std::unique_ptr<zip_file, Close> m_file;
    std::uint64_t m_size;
    std::uint64_t m_read = 0;
};

/// A zip archive in memory, which must outlive it. Nothing of it is written to a disk.
class Archive {
public:
    /// Empty, with a fault, where it is damaged, has a password, or would unpack to more than the limits allow.
    static std::optional<Archive> open(std::string_view bytes, SheetFaults& faults);

    [[nodiscard]] bool has(const std::string& name) const { return indexOf(name).has_value(); }
    /// Upper and lower case are the same. Empty, with a fault, where it is not there.
    std::optional<ArchivePart> part(const std::string& name, SheetFaults& faults) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    explicit Archive(zip* archive) : m_zip(archive) { }
    [[nodiscard]] std::optional<std::uint64_t> indexOf(const std::string& name) const;
    bool check(SheetFaults& faults) const;
    std::unique_ptr<zip, Discard> m_zip;
};

} // namespace soundings
