// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/blocks.h"

#include "app/text/language.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct BlocksText {
    Q_DECLARE_TR_FUNCTIONS(BlocksText)
};

} // namespace

void Blocks::heading(int level, const QString& words, const QString& id)
{
    m_blocks.push_back({Heading{level, words, id}});
}

void Blocks::say(const QString& words, Tone tone)
{
    if (!words.isEmpty())
        m_blocks.push_back({Paragraph{words, tone}});
}

void Blocks::list(const QStringList& items)
{
    std::vector<ListItem> made;
    for (const QString& item : items)
        made.push_back({item, {}});
    list(std::move(made));
}

void Blocks::list(std::vector<ListItem> items, bool numbered)
{
    if (!items.empty())
        m_blocks.push_back({List{numbered, std::move(items)}});
}

void Blocks::table(Table table)
{
    if (!table.rows.empty())
        m_blocks.push_back({std::move(table)});
}

/// A figure's words are painted and spoken, so no mark may stay in them.
void Blocks::figure(const FigureChart& chart)
{
    if (soundings::isEmpty(chart))
        return;
    QStringList sentences = spokenSentences(chart);
    if (const QString title = titleOf(chart); !title.isEmpty())
        sentences.prepend(title + QLatin1Char('.'));
    m_blocks.push_back(
        {Figure{withWords(chart, withoutFallbackMarks), withoutFallbackMarks(sentences.join(QLatin1Char(' ')))}});
}

void Blocks::headline(Headline headline) { m_blocks.push_back({std::move(headline)}); }

void Blocks::fold(const QString& title, Blocks inside)
{
    if (!inside.isEmpty())
        m_blocks.push_back({Fold{title, inside.take()}});
}

void Blocks::beside(Blocks left, Blocks right, int leftShare)
{
    m_blocks.push_back({Beside{left.take(), right.take(), leftShare}});
}

void Blocks::together(Blocks inside) { m_blocks.push_back({Beside{inside.take(), {}, 100}}); }

void Blocks::contents() { m_blocks.push_back({Contents{BlocksText::tr("Contents")}}); }

void Blocks::append(Blocks others)
{
    for (Block& block : others.m_blocks)
        m_blocks.push_back(std::move(block));
}

} // namespace soundings
