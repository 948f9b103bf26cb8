// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/forms/form_language.h"

namespace soundings {

/// A document that says all of it once in each language of an order, one after the other.
class PaperSides {
public:
    PaperSides(const SurveyOrder& order, const FormText& title);

    /// Goes to the first language, then to the next; false when all are done.
    bool begin();
    /// The words in the language that it is at, marked where they are in another than the document's.
    [[nodiscard]] QString in(const FormText& text) const;
    /// Signs and codes that are read in the language that it is at.
    [[nodiscard]] QString marked(const QString& words) const;
    /// A chapter; `below`: how many levels below one.
    void heading(const FormText& text, int below = 0);
    /// Nothing for an empty text.
    void paragraph(const FormText& text, const QString& after = {});
    void plain(const QString& words);
    void table(Table table);

    Document take() { return std::move(m_document); }

private:
    const SurveyOrder& m_order;
    FormText m_title;
    Document m_document;
    qsizetype m_at = -1;
};

} // namespace soundings
