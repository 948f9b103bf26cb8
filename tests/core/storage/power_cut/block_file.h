// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace soundings::test {

/// What a file holds, in blocks that copies share until one of them is written: thousands of disks that differ in a
/// block or two cost little.
class BlockFile {
public:
    BlockFile() = default;
    explicit BlockFile(std::string_view bytes) { write(0, bytes); }
    void write(std::size_t at, std::string_view bytes);
    /// Longer by zeros, or cut off.
    void resize(std::size_t size);
    [[nodiscard]] std::string bytes() const;
    /// Of all that it holds.
    [[nodiscard]] std::size_t hash() const;

private:
    static constexpr std::size_t kBlock = 4096;
    /// Never changed once it is shared; its hash is reckoned once.
    struct Block {
        std::string bytes = std::string(kBlock, '\0'); ///< zeros beyond the file's end
        mutable std::size_t hash = 0; ///< 0: not yet reckoned
    };
    std::string& forWriting(std::size_t block);
    std::vector<std::shared_ptr<Block>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace soundings::test
