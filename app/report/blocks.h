// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <utility>
#include <vector>

namespace soundings {

/// Collects the blocks of a document. What has nothing to say is left out: empty words, lists, tables, figures, folds.
class Blocks {
public:
    void heading(int level, const QString& words, const QString& id = {});
    void say(const QString& words, Tone tone = Tone::Plain);
    void list(const QStringList& items);
    void list(std::vector<ListItem> items, bool numbered = false);
    void table(Table table);
    /// Spoken row by row, or of lines the numbers of each, below its title.
    void figure(const FigureChart& chart);
    void headline(Headline headline);
    void fold(const QString& title, Blocks inside);
    void beside(Blocks left, Blocks right, int leftShare = 50);
    /// What no page end cuts.
    void together(Blocks inside);
    void contents();
    void append(Blocks others);
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    std::vector<Block> m_blocks;
};

} // namespace soundings
