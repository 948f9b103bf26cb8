// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/session/typed_forms.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>
#include <vector>

namespace soundings {

/// A column of the grid that paper forms are typed into.
struct FormColumn {
    enum class Kind { Number, Role, Statement, Case, Sureness, Comment };
    Kind kind = Kind::Statement;
    std::size_t index = 0; ///< of the statement or the case
    QString head; ///< "5"
    QString place; ///< "Statement 5"
    QString question; ///< what is asked, in full
    [[nodiscard]] bool isText() const { return kind == Kind::Number || kind == Kind::Comment; }
};

/// A key that answers, and what it stands for.
struct FormKey {
    QChar key;
    QString label;
    Code code = kCodeNotAnswered;
};

/// The number, and in the order of the form what it asks. `forAgain`: no comment, which nobody types twice.
std::vector<FormColumn> formColumns(const Questionnaire& questionnaire, bool forAgain = false);
/// As they stand beside the boxes on paper (paperCodes()), but for codes of two characters: the tenth answer is 0, the
/// eleventh +. d and n as far as they are offered. Empty for texts.
std::vector<FormKey> formKeys(const Questionnaire& questionnaire, const FormColumn& column);
/// Empty where the key is no answer there. Capital letters are as small ones.
std::optional<FormKey> formKey(const std::vector<FormKey>& keys, QChar key);

/// kCodeNotAnswered for texts.
Code codeAt(const TypedForm& form, const FormColumn& column);
/// A case without an answer has no sureness either.
void putCode(TypedForm& form, const FormColumn& column, Code code);
TypedForm emptyForm(const Questionnaire& questionnaire, const QString& number);

} // namespace soundings
