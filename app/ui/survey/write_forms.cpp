// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/write_forms.h"

#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/prompts.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/write_out.h"
#include "app/ui/writing_library.h"

#include <QDir>
#include <QFileInfo>

namespace soundings {

namespace {

struct SavedForms {
    Q_DECLARE_TR_FUNCTIONS(SurveyForms)
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

template <class Bytes> QString save(const Session& session, Prompts& prompts, const QString& title, const QString& name,
                                    const QString& ending, Bytes&& bytes)
{
    const auto path = prompts.askSavePath(title, asFileName(name) + ending,
                                          QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending));
    if (!path)
        return {};
    const QString whole = QFileInfo(*path).suffix().isEmpty() ? *path + ending : *path;
    writeOut(session, whole, bytes());
    return SavedForms::tr("Written: %1").arg(QDir::toNativeSeparators(whole));
}

QString nameOf(const SurveyFacts& facts)
{
    return SavedForms::tr("%1, %2", "survey, round")
        .arg(shown(facts.questionnaire->title), QString::fromStdString(facts.round.label));
}

} // namespace

QString saveForm(const Session& session, Prompts& prompts, const SurveyFacts& facts, SurveyForm form)
{
    return save(session, prompts, SavedForms::tr("Save the form"), nameOf(facts), endingOf(form),
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
    return save(session, prompts, SavedForms::tr("Save the notice for staff"),
                SavedForms::tr("%1, notice for staff").arg(nameOf(facts)), QStringLiteral(".pdf"),
                [&] { return loadedWriting().staffNoticePdf(orderOf(session, facts)); });
}

} // namespace soundings
