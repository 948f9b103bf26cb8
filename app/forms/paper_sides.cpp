// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/paper_sides.h"

#include "app/text/language.h"

namespace soundings {

namespace {

constexpr double kLargePrint = 1.6; ///< 16 points of running text
constexpr double kReadablePrint = 1.1; ///< for somebody who holds it in their hands once

} // namespace

PaperSides::PaperSides(const SurveyOrder& order, const FormText& title) : m_order(order), m_title(title)
{
    // What is marked in a document is in the first language of the program, so the document is in another one.
    m_document.language = order.languages.last();
    m_document.running = QStringLiteral("%1, %2").arg(order.agency, order.round);
    m_document.typeScale = order.largePrint ? kLargePrint : kReadablePrint;
    QStringList titles;
    for (const FormWords& words : title)
        titles << (words.language == m_document.language ? words.words : kFallbackStart + words.words + kFallbackEnd);
    titles.removeDuplicates();
    m_document.title = titles.join(QStringLiteral(" / "));
    m_document.blocks.push_back({Heading{1, m_document.title, {}}});
}

bool PaperSides::begin()
{
    if (++m_at >= m_order.languages.size())
        return false;
    if (m_order.languages.size() > 1) {
        if (m_at > 0)
            m_document.blocks.push_back({PageBreak{}});
        m_document.blocks.push_back({Heading{2, marked(ownNameOf(m_order.languages[m_at])), {}}});
    }
    return true;
}

QString PaperSides::in(const FormText& text) const
{
    const FormWords& words = text[static_cast<std::size_t>(m_at)];
    const bool isMarked = words.language != m_document.language && words.language == programLanguages().first();
    return isMarked ? kFallbackStart + words.words + kFallbackEnd : words.words;
}

QString PaperSides::marked(const QString& words) const
{
    const QString& language = m_order.languages[m_at];
    return in(FormText(static_cast<std::size_t>(m_order.languages.size()), {language, words}));
}

void PaperSides::heading(const FormText& text, int below)
{
    const int chapter = m_order.languages.size() > 1 ? 3 : 2;
    m_document.blocks.push_back({Heading{chapter + below, in(text), {}}});
}

void PaperSides::paragraph(const FormText& text, const QString& after)
{
    if (!isEmpty(text))
        plain(in(text) + (after.isEmpty() ? QString() : marked(after)));
}

void PaperSides::plain(const QString& words) { m_document.blocks.push_back({Paragraph{words}}); }

void PaperSides::table(Table table)
{
    table.id = QStringLiteral("table-%1").arg(m_document.blocks.size());
    m_document.blocks.push_back({std::move(table)});
}

} // namespace soundings
