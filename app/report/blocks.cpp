// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/blocks.h"

#include "app/text/language.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct BlocksText {
    Q_DECLARE_TR_FUNCTIONS(BlocksText)
};

/// A figure's words are painted and spoken, so no mark may stay in them.
RulerChart withoutMarks(RulerChart chart)
{
    for (QString* words : {&chart.title, &chart.beforeLabel, &chart.afterLabel})
        *words = withoutFallbackMarks(*words);
    for (QString& point : chart.points)
        point = withoutFallbackMarks(point);
    for (RulerRow& row : chart.rows)
        for (QString* words : {&row.title, &row.note, &row.spoken})
            *words = withoutFallbackMarks(*words);
    return chart;
}

QString spokenRows(const RulerChart& chart)
{
    QStringList sentences;
    if (!chart.title.isEmpty())
        sentences << chart.title + QLatin1Char('.');
    for (const RulerRow& row : chart.rows)
        sentences << row.spoken;
    return sentences.join(QLatin1Char(' '));
}

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

void Blocks::figure(RulerChart chart)
{
    if (chart.rows.empty())
        return;
    RulerChart clean = withoutMarks(std::move(chart));
    const QString spoken = spokenRows(clean);
    m_blocks.push_back({Figure{std::move(clean), spoken}});
}

void Blocks::headline(Headline headline) { m_blocks.push_back({std::move(headline)}); }

void Blocks::fold(const QString& title, Blocks inside)
{
    if (!inside.isEmpty())
        m_blocks.push_back({Fold{title, inside.take()}});
}

void Blocks::contents() { m_blocks.push_back({Contents{BlocksText::tr("Contents")}}); }

void Blocks::append(Blocks others)
{
    for (Block& block : others.m_blocks)
        m_blocks.push_back(std::move(block));
}

} // namespace soundings
