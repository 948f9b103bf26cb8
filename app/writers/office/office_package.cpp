// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_package.h"

#include <memory>
#include <stdexcept>
#include <zip.h>

namespace soundings {

namespace {

constexpr zip_uint16_t kPackageTime = 0; ///< midnight
constexpr zip_uint16_t kPackageDate = (1 << 5) | 1; ///< 1 January 1980, the earliest that a zip can say

struct SourceRelease {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using PackageSource = std::unique_ptr<zip_source_t, SourceRelease>;

struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

[[noreturn]] void failPackage() { throw std::runtime_error("cannot put an office document together"); }

void addPart(zip_t* archive, const PackagePart& part)
{
    PackageSource source(zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0));
    if (!source)
        failPackage();
    const zip_int64_t index = zip_file_add(archive, part.name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        failPackage();
    (void)source.release(); // the archive's now
    const zip_uint64_t at = zip_uint64_t(index);
    if (zip_set_file_compression(archive, at, part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) < 0
        || zip_file_set_dostime(archive, at, kPackageTime, kPackageDate, 0) < 0)
        failPackage();
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        failPackage();
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != bytes.size())
        failPackage();
    return bytes;
}

} // namespace

QByteArray officePackage(const std::vector<PackagePart>& parts)
{
    const PackageSource source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        failPackage();
    zip_source_keep(source.get()); // closing the archive lets go of it
    std::unique_ptr<zip_t, ArchiveDiscard> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(source.get());
        failPackage();
    }
    for (const PackagePart& part : parts)
        addPart(archive.get(), part);
    if (zip_close(archive.get()) < 0)
        failPackage();
    (void)archive.release();
    return contentOf(source.get());
}

} // namespace soundings
