// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_codes.h"

#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

/// What a heading may be without the groups before it; the heading itself first.
std::vector<std::string_view> withoutGroups(std::string_view heading)
{
    std::vector<std::string_view> all{heading};
    const std::size_t bracket = heading.find('[');
    if (bracket != std::string_view::npos && heading.back() == ']')
        all.push_back(heading.substr(bracket + 1, heading.size() - bracket - 2));
    // Group names of an XLSForm hold none of the first two, array codes of LimeSurvey no underscore.
    for (const char mark : {'/', '-'})
        if (const std::size_t place = heading.rfind(mark); place != std::string_view::npos)
            all.push_back(heading.substr(place + 1));
    return all;
}

} // namespace

const AnswerCode* AnswerList::findCode(std::string_view code) const
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const AnswerCode& answer) { return areSame(answer.code, code); });
    return found == answers.end() ? nullptr : &*found;
}

const AskedQuestion* FormCodes::findTarget(std::string_view target) const
{
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const AskedQuestion& question) { return question.target == target; });
    return found == asked.end() ? nullptr : &*found;
}

const AskedQuestion* FormCodes::findHeading(std::string_view heading) const
{
    for (const std::string_view part : withoutGroups(trimmed(heading)))
        for (const AskedQuestion& question : asked)
            if (areSame(part, question.heading) || areSame(part, question.name)
                || (!question.group.empty() && areSame(part, question.group + "_" + question.name)))
                return &question;
    return nullptr;
}

} // namespace soundings
