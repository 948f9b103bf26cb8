// SPDX-License-Identifier: GPL-3.0-or-later
// soundings-writers.so: the writers, and all that only they need, for a window that loads them when they are first
// used.
#include "app/document/writing.h"
#include "app/forms/questionnaire_template.h"
#include "app/forms/questionnaire_workbook.h"
#include "app/forms/survey_forms.h"
#include "app/text/language.h"
#include "app/writers/actions/action_files.h"
#include "app/writers/logo/logo.h"
#include "app/writers/pdf/laid_out_pages.h"
#include "app/writers/writers.h"
#include "core/mapping/read_survey_files.h"
#include "core/xlsform/open_form.h"

#include <cstring>

namespace soundings {

namespace {

class WritingHere final : public Writing {
public:
    [[nodiscard]] QByteArray written(const Document& document, DocumentFormat format) const override
    {
        return soundings::written(document, format);
    }
    [[nodiscard]] std::unique_ptr<const PrintedPages> printedPages(const Document& document) const override
    {
        return std::make_unique<const LaidOutPages>(document);
    }
    [[nodiscard]] QByteArray writtenActions(const ActionSheet& sheet, ActionFormat format) const override
    {
        return soundings::writtenActions(sheet, format);
    }
    [[nodiscard]] QByteArray surveyForm(const SurveyOrder& order, SurveyForm form) const override
    {
        return soundings::surveyForm(order, form);
    }
    [[nodiscard]] QByteArray staffNoticePdf(const SurveyOrder& order) const override
    {
        return soundings::staffNoticePdf(order);
    }
    [[nodiscard]] SurveyFiles readSurveyFiles(const std::vector<std::string>& paths, const Questionnaire& questionnaire,
                                              const SurveyTerms& terms, const ProgressListener& progress) const override
    {
        return soundings::readSurveyFiles(paths, questionnaire, terms, progress);
    }
    [[nodiscard]] ReadQuestionnaire readFormAt(const std::string& path, const ProgressListener& progress) const override
    {
        return soundings::readFormAt(path, progress);
    }
    [[nodiscard]] QByteArray questionnaireWorkbook(const Questionnaire& questionnaire) const override
    {
        return soundings::questionnaireWorkbook(questionnaire);
    }
    [[nodiscard]] QByteArray questionnaireTemplate() const override { return soundings::questionnaireTemplate(); }
    [[nodiscard]] QByteArray questionnaireGuidePdf() const override { return soundings::questionnaireGuidePdf(); }
    [[nodiscard]] Logo readLogo(const QString& path) const override { return soundings::readLogo(path); }
};

} // namespace

} // namespace soundings

extern "C" Q_DECL_EXPORT const soundings::Writing* soundingsWriting(const char* version, const char* language);

const soundings::Writing* soundingsWriting(const char* version, const char* language)
{
    static const soundings::WritingHere writing;
    if (std::strcmp(version, SOUNDINGS_VERSION) != 0)
        return nullptr;
    soundings::followLanguage(QString::fromLatin1(language));
    return &writing;
}
