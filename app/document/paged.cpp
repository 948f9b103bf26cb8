// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/paged.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct Paged {
    Q_DECLARE_TR_FUNCTIONS(Paged)
};

constexpr int kAnnexLevel = 2;
constexpr int kPartLevel = 3;

/// A fold inside a fold stands where it stood, without a fold.
void addOpened(std::vector<Block>& blocks, const std::vector<Block>& from)
{
    for (const Block& block : from) {
        if (const auto* fold = std::get_if<Fold>(&block.is)) {
            addOpened(blocks, fold->blocks);
            continue;
        }
        blocks.push_back(block);
        if (auto* heading = std::get_if<Heading>(&blocks.back().is))
            heading->level = std::max(heading->level, kPartLevel + 1);
    }
}

/// The folds taken out of a document, one part of the annex each.
class Annex {
public:
    /// The title of the new part: "A2 Sum: readiness".
    QString add(const Fold& fold)
    {
        ++m_parts;
        const QString number = QStringLiteral("A%1").arg(m_parts);
        const QString title = QStringLiteral("%1 %2").arg(number, fold.title);
        m_blocks.push_back({Heading{kPartLevel, title, QStringLiteral("annex-%1").arg(m_parts)}});
        addOpened(m_blocks, fold.blocks);
        return title;
    }
    void appendTo(std::vector<Block>& blocks) const
    {
        blocks.push_back({Heading{kAnnexLevel, Paged::tr("Annex"), QStringLiteral("annex")}});
        blocks.insert(blocks.end(), m_blocks.begin(), m_blocks.end());
    }

private:
    int m_parts = 0;
    std::vector<Block> m_blocks;
};

void addTables(std::vector<Table>& found, const std::vector<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block.is))
            found.push_back(*table);
        if (const auto* fold = std::get_if<Fold>(&block.is))
            addTables(found, fold->blocks);
    }
}

} // namespace

Document paged(const Document& document)
{
    const auto isFold = [](const Block& block) { return std::holds_alternative<Fold>(block.is); };
    if (std::none_of(document.blocks.begin(), document.blocks.end(), isFold))
        return document;
    Document made = document;
    made.blocks.clear();
    Annex annex;
    for (auto block = document.blocks.begin(); block != document.blocks.end();) {
        if (!isFold(*block)) {
            made.blocks.push_back(*block++);
            continue;
        }
        QStringList parts;
        for (; block != document.blocks.end() && isFold(*block); ++block)
            parts << annex.add(std::get<Fold>(block->is));
        const QString told = Paged::tr("In the annex: %1.").arg(parts.join(QStringLiteral("; ")));
        made.blocks.push_back({Paragraph{told, Tone::Quiet}});
    }
    annex.appendTo(made.blocks);
    return made;
}

std::vector<Table> tables(const Document& document)
{
    std::vector<Table> found;
    addTables(found, document.blocks);
    return found;
}

} // namespace soundings
