// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/survey_work.h"

#include "app/cli/drawing/survey_form_verb.h"
#include "app/cli/drawing/survey_read_verb.h"
#include "app/cli/verb_support.h"

#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct SurveyWork {
    Q_DECLARE_TR_FUNCTIONS(SurveyWork)
};

} // namespace

int surveyWork(const Options& options, const Streams& streams)
{
    const std::string what = given(options, "what").value_or(std::string());
    if (what == "form")
        return surveyForm(options, streams);
    if (what == "notice")
        return surveyNotice(options, streams);
    if (what == "read")
        return surveyRead(options, streams);
    throw UsageError(SurveyWork::tr("say what to do: form, notice or read"));
}

} // namespace soundings::cli
