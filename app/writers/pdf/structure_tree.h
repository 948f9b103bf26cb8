// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

namespace soundings {

/// What is no part of the structure: rules, page furniture, table headers said again.
inline constexpr int kArtifact = -1;

/// An element of a tagged PDF's structure (ISO 32000-1, 14.8.4). It holds elements or drawn content, never both.
struct StructureNode {
    QByteArray type; ///< "P", "TH"
    int parent = kArtifact; ///< none for the first, "Document"
    QString spoken = {}; ///< alternative text
    QByteArray language = {}; ///< where it is not the document's
    QByteArray scope = {}; ///< of a TH: "Column", "Row"
    QByteArray numbering = {}; ///< of an L: "Decimal", "Disc"
};

/// Elements in reading order: those of one parent in the order in which they were added.
class StructureTree final {
public:
    int add(StructureNode node)
    {
        m_nodes.push_back(std::move(node));
        return int(m_nodes.size()) - 1;
    }
    const std::vector<StructureNode>& nodes() const { return m_nodes; }

private:
    std::vector<StructureNode> m_nodes;
};

} // namespace soundings
