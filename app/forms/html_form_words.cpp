// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/html_form_words.h"

namespace soundings {

namespace {

HtmlWriter::Attributes inLanguageAt(std::size_t at, const QString& language)
{
    return {attribute("class", QStringLiteral("w w%1").arg(at)), attribute("lang", language)};
}

} // namespace

void HtmlFormWords::words(const FormText& text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        m_html.line(QStringLiteral("span"), text[i].words, inLanguageAt(i, text[i].language));
}

void HtmlFormWords::line(const char* tag, const FormText& text, const Attributes& attributes)
{
    if (isEmpty(text))
        return;
    m_html.open(QLatin1String(tag), attributes);
    words(text);
    m_html.close();
}

void HtmlFormWords::say(const char* tag, FormWord word, const Attributes& attributes)
{
    line(tag, m_content.say(word), attributes);
}

void HtmlFormWords::placed(FormWord word, const char* tag, const char* name, const QString& second)
{
    const FormText& text = m_content.say(word);
    const QString mark = QStringLiteral("%1");
    for (std::size_t i = 0; i < text.size(); ++i) {
        m_html.open(QStringLiteral("span"), inLanguageAt(i, text[i].language));
        m_html.text(text[i].words.section(mark, 0, 0));
        m_html.line(QLatin1String(tag), QStringLiteral("0"), {attribute("class", name)});
        m_html.text(text[i].words.section(mark, 1).replace(QStringLiteral("%2"), second));
        m_html.close();
    }
}

} // namespace soundings
