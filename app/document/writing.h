// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/document.h"
#include "app/document/document_format.h"
#include "app/document/printed_pages.h"
#include "app/document/survey_form.h"
#include "app/document/survey_order.h"
#include "app/text/action_sheet.h"
#include "core/mapping/survey_files.h"
#include "core/questionnaire/read_questionnaire.h"

#include <memory>

namespace soundings {

/// A logo for the first page of documents.
struct Logo {
    QByteArray png; ///< made anew from the picture's dots: nothing else of the file is in it; empty where refused
    QString fault; ///< why the file is refused, as a sentence; empty where it is not
};

/// What the window asks of app/writers, app/forms and of what opens workbooks without being linked to them: the
/// libraries that these need take as long to load as an empty window. The functions of these names there say what each
/// does and throws.
class Writing {
public:
    Writing() = default;
    virtual ~Writing() = default;
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    [[nodiscard]] virtual QByteArray written(const Document& document, DocumentFormat format) const = 0;
    [[nodiscard]] virtual std::unique_ptr<const PrintedPages> printedPages(const Document& document) const = 0;
    [[nodiscard]] virtual QByteArray writtenActions(const ActionSheet& sheet, ActionFormat format) const = 0;
    [[nodiscard]] virtual QByteArray surveyForm(const SurveyOrder& order, SurveyForm form) const = 0;
    [[nodiscard]] virtual QByteArray staffNoticePdf(const SurveyOrder& order) const = 0;
    [[nodiscard]] virtual SurveyFiles readSurveyFiles(const std::vector<std::string>& paths,
                                                      const Questionnaire& questionnaire, const SurveyTerms& terms,
                                                      const ProgressListener& progress) const = 0;
    [[nodiscard]] virtual ReadQuestionnaire readFormAt(const std::string& path,
                                                       const ProgressListener& progress) const = 0;
    [[nodiscard]] virtual QByteArray questionnaireWorkbook(const Questionnaire& questionnaire) const = 0;
    [[nodiscard]] virtual QByteArray questionnaireTemplate() const = 0;
    [[nodiscard]] virtual QByteArray questionnaireGuidePdf() const = 0;
    [[nodiscard]] virtual Logo readLogo(const QString& path) const = 0;
};

/// What the library of the writers exports under kWritingSymbol: its only one, null where it is not of this `version`.
/// It has a copy of app/text of its own, which speaks `language` from then on (followLanguage()).
using WritingEntry = const Writing* (*)(const char* version, const char* language);
inline constexpr const char* kWritingSymbol = "soundingsWriting";
inline constexpr const char* kWritingLibrary = "soundings-writers.so"; ///< beside the program, or installed

} // namespace soundings
