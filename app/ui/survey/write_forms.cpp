// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/write_forms.h"

#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/prompts.h"
#include "app/ui/save_file.h"
#include "app/ui/writing_library.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct SavedForms {
    Q_DECLARE_TR_FUNCTIONS(SavedForms)
};

/// The language of the program first, where the survey is whole in it.
SurveyOrder orderOf(const Session& session, const SurveyFacts& facts)
{
    SurveyOrder order;
    order.questionnaire = facts.questionnaire;
    order.agency = QString::fromStdString(session.workspace().ours.name);
    order.round = QString::fromStdString(facts.round.label);
    order.languages = wholeLanguages(*facts.questionnaire);
    if (const qsizetype spoken = order.languages.indexOf(programLanguage()); spoken > 0)
        order.languages.move(spoken, 0);
    order.minimumGroup = facts.minimum;
    return order;
}

QString nameOf(const SurveyFacts& facts)
{
    return SavedForms::tr("%1, %2", "survey, round")
        .arg(shown(facts.questionnaire->title), QString::fromStdString(facts.round.label));
}

} // namespace

QString saveForm(const Session& session, Prompts& prompts, const SurveyFacts& facts, SurveyForm form)
{
    return saveFile(prompts, SavedForms::tr("Save the form"), nameOf(facts), endingOf(form),
                    [&] { return loadedWriting().surveyForm(orderOf(session, facts), form); });
}

QString savePlatformForm(const Session& session, Prompts& prompts, const SurveyFacts& facts)
{
    const std::vector<std::pair<SurveyForm, QString>> platforms{
        {SurveyForm::XlsForm, SavedForms::tr("KoBo, ODK and others that read XLSForm (.xlsx)")},
        {SurveyForm::LimeSurvey, SavedForms::tr("LimeSurvey (.lss)")},
        {SurveyForm::SurveyJs, SavedForms::tr("SurveyJS (.json)")}};
    QStringList names;
    for (const auto& [form, name] : platforms)
        names << name;
    const auto chosen = prompts.choose(SavedForms::tr("A form for a survey platform"),
                                       SavedForms::tr("Which platform is it for?"), names, SavedForms::tr("Go on"));
    return chosen ? saveForm(session, prompts, facts, platforms.at(static_cast<std::size_t>(*chosen)).first)
                  : QString();
}

QString saveNotice(const Session& session, Prompts& prompts, const SurveyFacts& facts)
{
    return saveFile(prompts, SavedForms::tr("Save the notice for staff"),
                    SavedForms::tr("%1, notice for staff").arg(nameOf(facts)), QStringLiteral(".pdf"),
                    [&] { return loadedWriting().staffNoticePdf(orderOf(session, facts)); });
}

} // namespace soundings
