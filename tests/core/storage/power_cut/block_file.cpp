// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/power_cut/block_file.h"

#include <algorithm>
#include <functional>

namespace soundings::test {

std::string& BlockFile::forWriting(std::size_t block)
{
    std::shared_ptr<Block>& mine = m_blocks[block];
    if (mine.use_count() > 1)
        mine = std::make_shared<Block>(Block{mine->bytes});
    mine->hash = 0;
    return mine->bytes;
}

void BlockFile::write(std::size_t at, std::string_view bytes)
{
    resize(std::max(m_size, at + bytes.size()));
    while (!bytes.empty()) {
        const std::size_t from = at % kBlock;
        const std::string_view part = bytes.substr(0, kBlock - from);
        std::copy(part.begin(), part.end(), forWriting(at / kBlock).begin() + static_cast<std::ptrdiff_t>(from));
        at += part.size();
        bytes.remove_prefix(part.size());
    }
}

void BlockFile::resize(std::size_t size)
{
    const std::size_t end = size % kBlock;
    const std::size_t blocks = (size + kBlock - 1) / kBlock;
    while (m_blocks.size() < blocks)
        m_blocks.push_back(std::make_shared<Block>());
    m_blocks.resize(blocks);
    if (size < m_size && end != 0) {
        std::string& last = forWriting(blocks - 1);
        std::fill(last.begin() + static_cast<std::ptrdiff_t>(end), last.end(), '\0');
    }
    m_size = size;
}

std::string BlockFile::bytes() const
{
    std::string all;
    all.reserve(m_blocks.size() * kBlock);
    for (const std::shared_ptr<Block>& block : m_blocks)
        all += block->bytes;
    all.resize(m_size);
    return all;
}

std::size_t BlockFile::hash() const
{
    std::string all = std::to_string(m_size);
    for (const std::shared_ptr<Block>& block : m_blocks) {
        if (block->hash == 0)
            block->hash = std::hash<std::string>()(block->bytes);
        all += ' ' + std::to_string(block->hash);
    }
    return std::hash<std::string>()(all);
}

} // namespace soundings::test
