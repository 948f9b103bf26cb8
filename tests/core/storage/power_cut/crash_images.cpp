// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/power_cut/crash_images.h"

#include "tests/core/storage/power_cut/block_file.h"

#include <algorithm>
#include <random>
#include <set>

namespace soundings::test {

namespace {

using Steps = std::vector<const DiskStep*>;

constexpr std::size_t kSector = 512;
constexpr int kDropped = 2;
constexpr int kAlone = 1;
constexpr int kTorn = 1;

bool isOfNames(const DiskStep& step)
{
    return step.kind == DiskStep::Kind::Make || step.kind == DiskStep::Kind::Link || step.kind == DiskStep::Kind::Rename
        || step.kind == DiskStep::Kind::Unlink;
}

struct Disk {
    std::map<int, BlockFile> files;
    std::map<std::string, int> names;

    void apply(const DiskStep& step)
    {
        switch (step.kind) {
        case DiskStep::Kind::Make:
        case DiskStep::Kind::Link:
            names[step.name] = step.file;
            break;
        case DiskStep::Kind::Rename:
            names.erase(step.from);
            names[step.name] = step.file;
            break;
        case DiskStep::Kind::Unlink:
            names.erase(step.name);
            break;
        case DiskStep::Kind::Write:
            files[step.file].write(static_cast<std::size_t>(step.at), step.bytes);
            break;
        case DiskStep::Kind::Resize:
            files[step.file].resize(static_cast<std::size_t>(step.at));
            break;
        default:
            break;
        }
    }
    void applyTorn(const DiskStep& step, std::mt19937& random)
    {
        if (step.kind != DiskStep::Kind::Write)
            return apply(step);
        for (std::size_t from = 0; from < step.bytes.size(); from += kSector)
            if (random() % 2 == 0)
                files[step.file].write(static_cast<std::size_t>(step.at) + from,
                                       std::string_view(step.bytes).substr(from, kSector));
    }
    [[nodiscard]] Files named() const
    {
        Files all;
        for (const auto& [name, file] : names) {
            const auto found = files.find(file);
            all[name] = found == files.end() ? std::string() : found->second.bytes();
        }
        return all;
    }
    /// Of the names and what they lead to.
    [[nodiscard]] std::size_t hash() const
    {
        std::string all;
        for (const auto& [name, file] : names) {
            const auto found = files.find(file);
            all += name + ' ' + std::to_string((found == files.end() ? BlockFile() : found->second).hash()) + '\n';
        }
        return std::hash<std::string>()(all);
    }
};

/// Up to `most` of the numbers below `count`.
std::set<std::size_t> some(std::size_t count, int most, std::mt19937& random)
{
    std::set<std::size_t> chosen;
    if (count <= static_cast<std::size_t>(most))
        for (std::size_t i = 0; i < count; ++i)
            chosen.insert(i);
    while (chosen.size() < std::min(count, static_cast<std::size_t>(most)))
        chosen.insert(random() % count);
    return chosen;
}

void eachImage(const Disk& synced, const Steps& pending, std::mt19937& random,
               const std::function<void(const Disk&)>& look)
{
    const auto withThose = [&](const auto& isThere) {
        Disk disk = synced;
        for (std::size_t i = 0; i < pending.size(); ++i)
            if (isThere(i))
                disk.apply(*pending[i]);
        look(disk);
    };
    withThose([](std::size_t) { return false; });
    withThose([](std::size_t) { return true; });
    for (const std::size_t one : some(pending.size(), kDropped, random))
        withThose([one](std::size_t i) { return i != one; });
    for (const std::size_t one : some(pending.size(), kAlone, random))
        withThose([one](std::size_t i) { return i == one; });
    for (int torn = 0; torn < kTorn && !pending.empty(); ++torn) {
        Disk disk = synced;
        for (const DiskStep* step : pending)
            if (random() % 3 > 0)
                disk.applyTorn(*step, random);
        look(disk);
    }
}

/// Puts on disk what `sync` waits for.
void settle(Disk& synced, Steps& pending, const DiskStep& sync)
{
    const auto isWaitedFor = [&](const DiskStep* step) {
        return sync.kind == DiskStep::Kind::SyncFolder ? isOfNames(*step)
                                                       : !isOfNames(*step) && step->file == sync.file;
    };
    for (const DiskStep* step : pending)
        if (isWaitedFor(step))
            synced.apply(*step);
    pending.erase(std::remove_if(pending.begin(), pending.end(), isWaitedFor), pending.end());
}

} // namespace

int forEachCrashImage(const RecordedDisk& disk,
                      const std::function<void(const CrashImage& image, std::size_t promises)>& look)
{
    std::mt19937 random(20261130);
    Disk synced;
    int file = 0;
    for (const auto& [name, bytes] : disk.atStart()) {
        synced.names[name] = file;
        synced.files[file++] = BlockFile(bytes);
    }
    Steps pending;
    std::size_t promises = 0;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (const DiskStep& step : disk.steps()) {
        if (step.kind == DiskStep::Kind::Promise)
            ++promises;
        else if (step.kind == DiskStep::Kind::SyncFile || step.kind == DiskStep::Kind::SyncFolder)
            settle(synced, pending, step);
        else
            pending.push_back(&step);
        // In a row of writes every third is enough: the next has all that this one could leave.
        if (step.kind == DiskStep::Kind::Write && pending.size() % 3 != 0)
            continue;
        eachImage(synced, pending, random, [&](const Disk& image) {
            if (seen.emplace(promises, image.hash()).second)
                look([&] { return image.named(); }, promises);
        });
    }
    return static_cast<int>(seen.size());
}

} // namespace soundings::test
