// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/survey_view.h"

#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "app/ui/kit/after_press.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/own_workspace.h"
#include "app/ui/prompts.h"
#include "app/ui/survey/asked_field.h"
#include "app/ui/survey/entry/entry_view.h"
#include "app/ui/survey/reading/read_answers_dialog.h"
#include "app/ui/survey/survey_folds.h"
#include "app/ui/survey/ways/file_way.h"
#include "app/ui/survey/ways/paper_way.h"
#include "app/ui/survey/ways/this_screen_way.h"
#include "app/ui/survey/write_forms.h"
#include "core/error.h"

#include <QStackedLayout>

namespace soundings {

SurveyView::SurveyView(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_stack(new QStackedLayout(this)),
      m_page(new PageLayout(QStringLiteral("surveyPage"), this)), m_entry(new EntryView(session, prompts, this))
{
    setObjectName(QStringLiteral("surveyView"));
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_entry);
    const auto showPage = [this] {
        m_stack->setCurrentWidget(m_page);
        reread();
        if (auto* type = findChild<QPushButton*>(QStringLiteral("surveyTypeIn")))
            type->setFocus(Qt::OtherFocusReason);
    };
    connect(m_entry, &EntryView::leave, this, showPage);
    connect(m_entry, &EntryView::putIn, this, [this, showPage](const QString& message) {
        showPage();
        Q_EMIT said(message);
    });
}

bool SurveyView::begin(const Round& round, const QuestionnaireId& survey)
{
    const auto facts = surveyFacts(m_session, round, survey);
    if (!facts)
        return false;
    m_round = round.id;
    m_survey = survey;
    m_stack->setCurrentWidget(m_page);
    fill(*facts);
    findChild<QPushButton*>(QStringLiteral("surveyBack"))->setFocus(Qt::OtherFocusReason); // not the page that scrolls
    return true;
}

void SurveyView::reread()
{
    afterPress(*this, [this] {
        if (!m_session.isOpen())
            return;
        for (const Round& round : m_session.workspace().rounds)
            if (const auto facts = round.id == m_round ? surveyFacts(m_session, round, m_survey) : std::nullopt)
                return show(*facts);
    });
}

/// How many are asked is said in place: what is open, typed or pressed elsewhere on the page stays.
void SurveyView::show(const SurveyFacts& facts)
{
    SurveyFacts before = m_shown.value_or(facts);
    const bool isMoreAsked = before.asked != facts.asked;
    before.asked = facts.asked;
    if (!isMoreAsked || before != facts)
        return fill(facts);
    m_shown = facts;
    if (auto* asked = m_page->findChild<AskedField*>())
        asked->show(facts.asked);
    sayStanding(facts);
}

void SurveyView::fill(const SurveyFacts& facts)
{
    m_shown = facts;
    m_page->renew();
    m_page->add(makeHead(facts));
    m_page->add(makeStanding(facts), PageLayout::Side::First);
    if (facts.mayWrite)
        m_page->add(makeWays(facts), PageLayout::Side::Second);
    if (facts.isOpen)
        m_page->add(makeSurveyFolds(facts, m_page), PageLayout::Side::First);
    if (facts.mayWrite)
        m_page->add(makeEnd());
    m_page->restore();
}

QWidget* SurveyView::makeHead(const SurveyFacts& facts)
{
    auto* head = new QWidget(m_page);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    const QString round = QString::fromStdString(facts.round.label);
    QPushButton* back =
        makeButton(ButtonRole::Link, tr("‹ Assessment: %1").arg(round), QStringLiteral("surveyBack"), head);
    back->setAccessibleName(tr("Back to the assessment: %1").arg(round));
    connect(back, &QPushButton::clicked, this, &SurveyView::leave);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(TextRole::Title, shown(facts.questionnaire->title), head));
    return head;
}

QWidget* SurveyView::makeStanding(const SurveyFacts& facts)
{
    QFrame* card = makeCard(CardRole::Plain, m_page);
    QVBoxLayout* column = makeCardLayout(card);
    const auto add = [&](TextRole role, const QString& words, const char* objectName) {
        QLabel* label = makeLabel(role, words, card, Measure::Wide);
        label->setObjectName(QString::fromLatin1(objectName));
        label->setVisible(!words.isEmpty());
        column->addWidget(label);
    };
    add(TextRole::Item, standingSentence(facts), "surveyStanding");
    add(TextRole::Body, nextSentence(facts), "surveyNext");
    if (facts.isOpen && !facts.mayWrite)
        add(TextRole::Muted, tr("The file can only be read here."), "surveyReadOnly");
    if (facts.mayWrite) {
        auto* asked = new AskedField(facts.asked, card);
        column->addWidget(asked);
        connect(asked, &AskedField::said, this, [this](std::optional<PeopleCount> people) {
            m_session.staffSurveys().setAsked(m_round, m_survey, people);
        });
    }
    add(TextRole::Body, sizeSentence(facts), "surveySize");
    return card;
}

void SurveyView::sayStanding(const SurveyFacts& facts)
{
    const auto say = [this](const char* objectName, const QString& words) {
        if (auto* label = m_page->findChild<QLabel*>(QString::fromLatin1(objectName))) {
            label->setText(words);
            label->setVisible(!words.isEmpty());
        }
    };
    say("surveyStanding", standingSentence(facts));
    say("surveyNext", nextSentence(facts));
    say("surveySize", sizeSentence(facts));
}

QWidget* SurveyView::makeWays(const SurveyFacts& facts)
{
    QFrame* card = makeCard(CardRole::Plain, m_page);
    QVBoxLayout* column = makeCardLayout(card);
    column->addWidget(makeLabel(TextRole::Section, tr("Ways to answer"), card));
    auto* screen = new ThisScreenWay(card);
    connect(screen, &ThisScreenWay::handOver, this, &SurveyView::handOver);
    connect(screen, &ThisScreenWay::lockAndHandOver, this, &SurveyView::lockAndHandOver);
    auto* paper = new PaperWay(facts.typed, card);
    connect(paper, &PaperWay::typeIn, this, [this, asked = facts.questionnaire] { typeIn(asked); });
    column->addWidget(screen);
    column->addWidget(makeHairline(card));
    column->addWidget(paper);
    connect(paper, &PaperWay::print, this,
            [this, facts] { write([&] { return saveForm(m_session, m_prompts, facts, SurveyForm::Paper); }); });
    addFiles(*column, facts);
    return card;
}

void SurveyView::addFiles(QVBoxLayout& column, const SurveyFacts& facts)
{
    auto* browser = new FileWay(tr("A file that opens in any browser"),
                                tr("Send it to people: they fill it in without any network, and hand or mail back the "
                                   "answer file that it saves, which is one person's answers in plain text."),
                                tr("Save the form…"), "surveyBrowser", this);
    auto* platforms = new FileWay(tr("Survey platforms"), tr("A form for KoBo, ODK, LimeSurvey or SurveyJS."),
                                  tr("Make a form…"), "surveyPlatform", this);
    auto* notice = new FileWay(tr("Notice for staff"),
                               tr("A page to put up or send: what is asked, what happens to it, who sees what."),
                               tr("Save to print…"), "surveyNotice", this);
    auto* answers = new FileWay(tr("Answers that came back"),
                                tr("Answer files of the form for browsers, or a table from a survey platform. You see "
                                   "what would be taken before anything is stored."),
                                tr("Answers from a file…"), "surveyRead", this);
    for (FileWay* way : {browser, platforms, answers, notice}) {
        column.addWidget(makeHairline(this));
        column.addWidget(way);
    }
    connect(browser, &FileWay::begun, this,
            [this, facts] { write([&] { return saveForm(m_session, m_prompts, facts, SurveyForm::Html); }); });
    connect(platforms, &FileWay::begun, this,
            [this, facts] { write([&] { return savePlatformForm(m_session, m_prompts, facts); }); });
    connect(answers, &FileWay::begun, this, [this, facts] { readAnswers(facts); });
    connect(notice, &FileWay::begun, this,
            [this, facts] { write([&] { return saveNotice(m_session, m_prompts, facts); }); });
}

void SurveyView::write(const std::function<QString()>& write)
{
    try {
        if (const QString message = write(); !message.isEmpty())
            Q_EMIT said(message);
    } catch (const Error& error) {
        Q_EMIT refused(errorText(error));
    }
}

void SurveyView::readAnswers(const SurveyFacts& facts)
{
    const QStringList paths = m_prompts.askOpenPaths(
        tr("Answers from a file"),
        tr("Answers (%1);;All files (*)").arg(QStringLiteral("*.json *.csv *.tsv *.txt *.xlsx *.ods")));
    if (paths.isEmpty())
        return;
    for (const QString& path : paths)
        if (const QString isOurs = refusalOfOwnWorkspace(path); !isOurs.isEmpty())
            return Q_EMIT refused(isOurs);
    auto dialog = std::make_unique<ReadAnswersDialog>(m_session, m_prompts, facts, paths, window());
    connect(dialog.get(), &ReadAnswersDialog::refused, this, &SurveyView::refused);
    try {
        if (dialog->begin())
            dialog.release()->open(); // which frees it when it is closed
    } catch (const Error& error) {
        Q_EMIT refused(errorText(error));
    }
}

QWidget* SurveyView::makeEnd()
{
    QPushButton* close = makeButton(ButtonRole::Plain, tr("Close the round…"), QStringLiteral("surveyClose"), m_page);
    connect(close, &QPushButton::clicked, this, &SurveyView::closeRound);
    return makeActionRow(close);
}

void SurveyView::typeIn(const QuestionnairePtr& questionnaire)
{
    m_stack->setCurrentWidget(m_entry);
    if (!m_entry->begin(m_round, questionnaire))
        m_stack->setCurrentWidget(m_page);
}

} // namespace soundings
