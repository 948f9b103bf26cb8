// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/document/block.h"

#include <vector>

class QVBoxLayout;

namespace soundings {

class Prompts;

/// Blocks of a document on the screen: the same words and figures as in a report, where folds open and tables stand in
/// the order of the document. Page breaks and contents have no place here.
class BlocksView final : public QWidget {
    Q_OBJECT
public:
    /// Object names of what is inside begin with `objectName`.
    BlocksView(std::vector<Block> blocks, Prompts& prompts, const QString& objectName, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& message);

private:
    void addAll(const std::vector<Block>& blocks);
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const List& list);
    void add(const Table& table);
    void add(const Headline& headline);
    void add(const Figure& figure);
    void add(const Contents&) { }
    void add(const PageBreak&) { }
    void add(const Fold& fold);
    void add(const Beside& beside);
    void addHeadlines(const std::vector<const Headline*>& headlines);
    BlocksView* inner(std::vector<Block> blocks);
    [[nodiscard]] QString nextName(const QString& kind);
    Prompts& m_prompts;
    QVBoxLayout* m_column;
    int m_named = 0; ///< parts that have a name so far
};

} // namespace soundings
