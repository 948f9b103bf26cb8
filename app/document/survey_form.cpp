// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/survey_form.h"

#include <algorithm>
#include <array>

namespace soundings {

namespace {

struct SurveyFormEnding {
    SurveyForm form;
    const char* ending;
};

constexpr std::array kFormEndings{
    SurveyFormEnding{SurveyForm::Html, ".html"}, SurveyFormEnding{SurveyForm::Paper, ".pdf"},
    SurveyFormEnding{SurveyForm::XlsForm, ".xlsx"}, SurveyFormEnding{SurveyForm::LimeSurvey, ".lss"},
    SurveyFormEnding{SurveyForm::SurveyJs, ".json"}};

} // namespace

std::vector<SurveyForm> surveyForms()
{
    std::vector<SurveyForm> forms;
    for (const SurveyFormEnding& known : kFormEndings)
        forms.push_back(known.form);
    return forms;
}

std::optional<SurveyForm> surveyFormOf(const QString& fileName)
{
    for (const SurveyFormEnding& known : kFormEndings)
        if (fileName.endsWith(QLatin1String(known.ending), Qt::CaseInsensitive))
            return known.form;
    return std::nullopt;
}

QString endingOf(SurveyForm form)
{
    return QLatin1String(std::find_if(kFormEndings.begin(), kFormEndings.end(), [&](const SurveyFormEnding& known) {
                             return known.form == form;
                         })->ending);
}

} // namespace soundings
