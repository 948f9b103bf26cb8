// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"

#include "core/error.h"
#include "core/questionnaire/embedded.h"
#include "core/questionnaire/json_value.h"
#include "core/questionnaire/packed_json.h"
#include "core/questionnaire/read_questionnaire.h"

#include <mutex>

namespace soundings {

namespace {

struct BuiltIn {
    std::once_flag once;
    QuestionnairePtr questionnaire;
};

/// The build has read all of them: a fault here is the program's, not somebody's.
QuestionnairePtr readBuiltIn(std::size_t index)
{
    static std::vector<BuiltIn> all(embeddedQuestionnaires().size());
    BuiltIn& wanted = all[index];
    const EmbeddedQuestionnaire& embedded = embeddedQuestionnaires()[index];
    std::call_once(wanted.once, [&] {
        const ReadQuestionnaire read = readParsed(unpackJson(embedded.packed), embedded.source);
        if (!read.questionnaire)
            throw Error(ErrorCode::Internal, read.issues.front().where);
        wanted.questionnaire = read.questionnaire;
    });
    return wanted.questionnaire;
}

std::optional<std::size_t> indexOf(const QuestionnaireId& id)
{
    const auto all = embeddedQuestionnaires();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id == id.value)
            return i;
    return std::nullopt;
}

BuiltInText textOf(const EmbeddedQuestionnaire& embedded)
{
    return {{std::string(embedded.id)}, std::string(embedded.version), embedded.source};
}

} // namespace

const std::vector<QuestionnairePtr>& builtInQuestionnaires()
{
    static const std::vector<QuestionnairePtr> kAll = [] {
        std::vector<QuestionnairePtr> all;
        for (std::size_t i = 0; i < embeddedQuestionnaires().size(); ++i)
            all.push_back(readBuiltIn(i));
        return all;
    }();
    return kAll;
}

QuestionnairePtr builtInQuestionnaire(const QuestionnaireId& id)
{
    const std::optional<std::size_t> index = indexOf(id);
    return index ? readBuiltIn(*index) : nullptr;
}

std::vector<BuiltInText> builtInTexts()
{
    std::vector<BuiltInText> all;
    for (const EmbeddedQuestionnaire& embedded : embeddedQuestionnaires())
        all.push_back(textOf(embedded));
    return all;
}

std::optional<BuiltInText> builtInText(const QuestionnaireId& id)
{
    const std::optional<std::size_t> index = indexOf(id);
    return index ? std::optional(textOf(embeddedQuestionnaires()[*index])) : std::nullopt;
}

} // namespace soundings
