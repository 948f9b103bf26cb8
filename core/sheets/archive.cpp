// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/archive.h"

#include "core/sheets/sheet_limits.h"

#include <zip.h>

namespace soundings {

namespace {

constexpr std::uint64_t kMegabyte = std::uint64_t{1} << 20U;

struct UnpackedSize {
    std::uint64_t all = 0;
};

/// Whether one file of an archive is of a kind and size that may be unpacked.
bool mayUnpack(const zip_stat_t& entry, UnpackedSize& size, SheetFaults& faults)
{
    const std::string name = (entry.valid & ZIP_STAT_NAME) != 0 ? entry.name : std::string();
    constexpr zip_uint64_t kNeeded =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((entry.valid & kNeeded) != kNeeded) {
        faults.add(IssueCode::DamagedArchive, {}, name);
        return false;
    }
    if (entry.encryption_method != ZIP_EM_NONE) {
        faults.add(IssueCode::IsEncrypted, {});
        return false;
    }
    size.all = entry.size > kMostMegabytes * kMegabyte ? entry.size : size.all + entry.size;
    const bool isTooLarge = entry.size > kMostPartMegabytes * kMegabyte || size.all > kMostMegabytes * kMegabyte
        || entry.size / kMostRatio > entry.comp_size;
    if (isTooLarge)
        faults.add(IssueCode::UnpacksTooLarge, {}, name, kMostPartMegabytes);
    const bool isKnownKind = entry.comp_method == ZIP_CM_STORE || entry.comp_method == ZIP_CM_DEFLATE;
    if (!isKnownKind && !isTooLarge)
        faults.add(IssueCode::DamagedArchive, {}, name);
    return isKnownKind && !isTooLarge;
}

} // namespace

void ArchivePart::Close::operator()(zip_file* file) const { zip_fclose(file); }

std::optional<std::size_t> ArchivePart::read(char* to, std::size_t most)
{
    const zip_int64_t count = zip_fread(m_file.get(), to, most);
    if (count < 0)
        return std::nullopt;
    m_read += static_cast<std::uint64_t>(count);
    return m_read > m_size ? std::nullopt : std::optional(static_cast<std::size_t>(count));
}

void Archive::Discard::operator()(zip* archive) const { zip_discard(archive); }

std::optional<Archive> Archive::open(std::string_view bytes, SheetFaults& faults)
{
    zip_error_t ignored;
    zip_error_init(&ignored);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &ignored);
    zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &ignored);
    if (source != nullptr && opened == nullptr)
        zip_source_free(source);
    zip_error_fini(&ignored);
    if (opened == nullptr) {
        faults.add(IssueCode::DamagedArchive, {});
        return std::nullopt;
    }
    Archive archive(opened);
    return archive.check(faults) ? std::optional(std::move(archive)) : std::nullopt;
}

bool Archive::check(SheetFaults& faults) const
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > static_cast<zip_int64_t>(kMostParts)) {
        faults.add(IssueCode::TooManyParts, {}, {}, kMostParts);
        return false;
    }
    UnpackedSize size;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(i), 0, &entry) != 0) {
            faults.add(IssueCode::DamagedArchive, {});
            return false;
        }
        if (!mayUnpack(entry, size, faults))
            return false;
    }
    return true;
}

std::optional<std::uint64_t> Archive::indexOf(const std::string& name) const
{
    const zip_int64_t exact = zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_ENC_GUESS);
    const zip_int64_t found =
        exact < 0 ? zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE) : exact;
    return found < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(found));
}

std::optional<ArchivePart> Archive::part(const std::string& name, SheetFaults& faults) const
{
    const std::optional<std::uint64_t> index = indexOf(name);
    if (!index) {
        faults.add(IssueCode::MissingPart, {}, name);
        return std::nullopt;
    }
    zip_stat_t entry;
    zip_stat_init(&entry);
    zip_file_t* file = zip_fopen_index(m_zip.get(), *index, 0);
    if (file == nullptr || zip_stat_index(m_zip.get(), *index, 0, &entry) != 0) {
        faults.add(IssueCode::DamagedPart, {}, name);
        return std::nullopt;
    }
    return ArchivePart(name, file, entry.size);
}

} // namespace soundings
