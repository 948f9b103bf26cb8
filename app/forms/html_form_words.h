// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_content.h"
#include "app/writers/html/html_writer.h"

namespace soundings {

/// An attribute of an element: attribute("id", name).
inline std::pair<QString, QString> attribute(const char* name, const QString& value)
{
    return {QLatin1String(name), value};
}
inline std::pair<QString, QString> attribute(const char* name, const char* value)
{
    return {QLatin1String(name), QString::fromUtf8(value)};
}

/// Writes the words of a form in all of its languages, each marked with its own; the style sheet shows one of them.
class HtmlFormWords {
public:
    using Attributes = HtmlWriter::Attributes;

    HtmlFormWords(HtmlWriter& html, const FormContent& content) : m_html(html), m_content(content) { }

    void words(const FormText& text);
    /// An element with these words; nothing where there are none.
    void line(const char* tag, const FormText& text, const Attributes& attributes = {});
    void say(const char* tag, FormWord word, const Attributes& attributes = {});
    /// Words with a place of this class at "%1", which the form's program fills in; `second` in place of "%2".
    void placed(FormWord word, const char* tag, const char* name, const QString& second);

private:
    HtmlWriter& m_html;
    const FormContent& m_content;
};

} // namespace soundings
