// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/survey_forms.h"

#include "app/forms/html_form.h"
#include "app/forms/lime_survey_form.h"
#include "app/forms/paper_form.h"
#include "app/forms/survey_js_form.h"
#include "app/forms/xls_form.h"
#include "app/report/write_report.h"
#include "app/writers/pdf/pdf_document.h"
#include "core/error.h"

namespace soundings {

QByteArray surveyForm(const SurveyOrder& order, SurveyForm form)
{
    switch (form) {
    case SurveyForm::Html:
        return htmlForm(order);
    case SurveyForm::Paper:
        return pdfDocument(paperForm(order));
    case SurveyForm::XlsForm:
        return xlsForm(order);
    case SurveyForm::LimeSurvey:
        return limeSurveyForm(order);
    case SurveyForm::SurveyJs:
        return surveyJsForm(order);
    }
    return {};
}

QByteArray staffNoticePdf(const SurveyOrder& order) { return pdfDocument(staffNotice(order)); }

void writeSurveyForm(const SurveyOrder& order, const QString& path)
{
    const std::optional<SurveyForm> form = surveyFormOf(path);
    if (!form)
        throw Error(ErrorCode::Internal, "no survey form has this ending", path.toStdString());
    writeReport(path, surveyForm(order, *form));
}

} // namespace soundings
