// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/response_card.h"

#include "app/charts/figures.h"
#include "app/text/influence_text.h"
#include "app/text/language.h"
#include "app/text/result_text.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/two_columns.h"
#include "app/ui/results/cases_panel.h"
#include "app/ui/results/index_parts.h"
#include "app/ui/results/kind_tiles.h"
#include "app/ui/results/result_lines.h"
#include "app/ui/results/sum_panel.h"
#include "app/ui/results/survey_parts.h"
#include "app/ui/results/talk_panel.h"
#include "core/results/index_sum.h"
#include "core/scoring/sum.h"

#include <QBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kFirstInfluences = 3;

QString factsText(const Counts& counts)
{
    QStringList facts{knownShareText(counts), openCountsText(counts)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

/// Ids of the sections that stand in the chart, in the order of its rows.
std::vector<std::string> sectionIds(const ResponseScore& score)
{
    std::vector<std::string> ids;
    for (const SectionScore& section : score.sections)
        ids.push_back(section.id.value);
    return ids;
}

std::vector<std::string> sectionIds(const StaffResult& survey)
{
    std::vector<std::string> ids;
    for (const StaffSection& section : survey.sections)
        ids.push_back(section.id.value);
    return ids;
}

} // namespace

ResponseCard::ResponseCard(ResultPtr result, EarlierNumbers earlier, Prompts& prompts, const QString& objectName,
                           QWidget* parent)
    : QFrame(parent), m_result(std::move(result)), m_earlier(std::move(earlier)), m_prompts(prompts),
      m_column(makeCardLayout(this))
{
    setProperty("card", QStringLiteral("plain"));
    setObjectName(objectName);
}

void ResponseCard::showConsensus(std::size_t index)
{
    const ConsensusResult& consensus = m_result->consensus[index];
    const RulerChart figure = sectionsFigure(*m_result, *consensus.questionnaire, consensus.score);
    addHeading(figure.title, factsText(consensus.score.counts));
    addEarlier(*m_column, m_earlier.ofConsensus(consensus.questionnaire->id), this);
    addChart({figure,
              RulerChartView::Title::Elsewhere,
              sumBehind(*consensus.questionnaire, consensus.answers, consensus.score),
              sectionIds(consensus.score),
              {}});
    addMustHaves(mustHaveLines(*m_result, consensus));
}

void ResponseCard::showSurvey(std::size_t index)
{
    const StaffResult& survey = m_result->surveys[index];
    if (!survey.isShown()) {
        addHeading(shown(survey.questionnaire->title), {});
        m_column->addWidget(makeLabel(TextRole::Body, withheldText(survey), this));
        addCases(*survey.questionnaire);
        return;
    }
    const RulerChart figure = staffFigure(survey);
    QStringList facts{participationText(survey),
                      survey.score ? earlySignSentence(*survey.score) : withheldText(survey)};
    facts.removeAll(QString());
    addHeading(figure.title, facts.join(QLatin1Char(' ')));
    if (survey.score)
        m_column->addWidget(makeLabel(TextRole::Body, scoreSentence(*survey.score), this, Measure::Wide));
    addEarlier(*m_column, m_earlier.ofSurvey(survey.questionnaire->id), this);
    const bool feedsReadiness = survey.questionnaire->feeds == FeedsIndex::Readiness;
    addChart({figure,
              RulerChartView::Title::Elsewhere,
              feedsReadiness ? sumBehindReadiness(*m_result) : sumBehindSurvey(survey),
              sectionIds(survey),
              {}});
    if (const QString usual = usualSpreadSentence(survey); !usual.isEmpty())
        m_column->addWidget(makeLabel(TextRole::Muted, usual, this));
    addFindings(*m_column, survey, objectName() + QStringLiteral(".findings"), this);
    addStatements(survey);
    addMustHaves(mustHaveLines(*m_result, survey));
    if (!survey.comments.empty())
        m_column->addWidget(makeCommentsPanel(survey.comments, objectName() + QStringLiteral(".comments"), this));
    addCases(*survey.questionnaire);
}

void ResponseCard::addStatements(const StaffResult& survey)
{
    const auto listen = [this](RulerChartView* view) {
        if (m_result->sample)
            view->setMark(tr("sample"));
        connect(view, &RulerChartView::said, this, &ResponseCard::said);
    };
    m_column->addWidget(
        makeStatementPanel(survey, m_prompts, objectName() + QStringLiteral(".statements"), listen, this));
    if (QWidget* roles = makeRolePanel(survey, objectName() + QStringLiteral(".roles"), this))
        m_column->addWidget(roles);
    if (QWidget* judgement = makeJudgementPanel(survey, objectName() + QStringLiteral(".judgement"), this))
        m_column->addWidget(judgement);
}

/// Not before the round is closed: who still has to answer is not to be told what a good answer is.
void ResponseCard::addCases(const Questionnaire& questionnaire)
{
    if (m_result->round.state == RoundState::Closed && !questionnaire.scenarios.scenarios.empty())
        m_column->addWidget(makeCasesPanel(questionnaire, objectName() + QStringLiteral(".cases"), this));
}

void ResponseCard::showPartner(std::size_t index)
{
    const PartnerResult& partner = m_result->partners[index];
    const QString name = QString::fromStdString(partner.about.name);
    addHeading(partner.trust ? tr("Trust in %1").arg(name)
                             : tr("%1: %2", "partner, questionnaire").arg(name, shown(partner.questionnaire->title)),
               partner.trust ? openCountsText(partner.score.counts) : factsText(partner.score.counts));
    if (partner.trust) {
        m_column->addWidget(makeLabel(TextRole::Body, trustSentence(*m_result, partner), this, Measure::Wide));
        addEarlier(*m_column, m_earlier.ofTrust(partner.about.id), this);
        addPosition(partner);
    }
    if (!partner.questionnaire->kinds.empty()) {
        m_column->addSpacing(space::kS);
        m_column->addWidget(makeKindTiles(partner, this));
        m_column->addSpacing(space::kS);
    }
    addChart({sectionsFigure(*m_result, *partner.questionnaire, partner.score), RulerChartView::Title::Painted,
              sumBehindTrust(partner), sectionIds(partner.score), partner.about.id});
    addMustHaves(mustHaveLines(*m_result, partner));
    addInfluences(partner);
}

void ResponseCard::addInfluences(const PartnerResult& partner)
{
    std::vector<QWidget*> lists;
    for (const MarkedInfluences& group : markedInfluences(*m_result, partner)) {
        lists.push_back(new QWidget(this));
        auto* column = new QVBoxLayout(lists.back());
        column->setContentsMargins(0, space::kS, 0, 0);
        column->setSpacing(space::kS);
        column->addWidget(makeLabel(TextRole::Strong, group.title, lists.back()));
        std::vector<ResultLine> lines;
        for (const MarkedInfluence& influence : group.influences) {
            lines.push_back({LineSign::Point, influence.text, {}, {}});
        }
        column->addWidget(new LineList(QStringLiteral("%1.influences.%2").arg(objectName()).arg(lists.size()),
                                       std::move(lines), kFirstInfluences, lists.back()));
        column->addStretch(1);
    }
    if (lists.size() == 2)
        m_column->addWidget(new TwoColumns(lists.front(), lists.back()));
    else if (!lists.empty())
        m_column->addWidget(lists.front());
    if (QWidget* talk = makeTalkPanel(*m_result, partner, objectName() + QStringLiteral(".talk"), this))
        m_column->addWidget(talk);
}

void ResponseCard::addHeading(const QString& title, const QString& facts)
{
    m_column->addWidget(makeLabel(TextRole::Section, title, this, Measure::Wide));
    if (!facts.isEmpty())
        m_column->addWidget(makeLabel(TextRole::Muted, facts, this, Measure::Wide));
}

void ResponseCard::addPosition(const PartnerResult& partner)
{
    if (!m_result->readiness.score || !partner.trust || !partner.trust->score || lowestTrust(*m_result) == &partner)
        return; // or the sentence above all says it
    const Position position = positionOf(*m_result->readiness.score, *partner.trust->score);
    m_column->addWidget(makeLabel(TextRole::Body,
                                  tr("Beside our readiness this reads ‘%1’: %2", "position, its meaning")
                                      .arg(positionWord(position), positionMeaning(position)),
                                  this, Measure::Wide));
}

void ResponseCard::addChart(const ChartWithSum& chart)
{
    auto* view = new RulerChartView(m_prompts, objectName() + QStringLiteral(".chart"), this);
    view->setChart(chart.figure, chart.title);
    view->setRowAction(tr("Enter or a click opens its sum."));
    if (m_result->sample)
        view->setMark(tr("sample"));
    auto* panel = new SumPanel(m_result, objectName() + QStringLiteral(".sum"), this);
    m_column->addWidget(view);
    m_column->addWidget(panel);
    connect(view, &RulerChartView::said, this, &ResponseCard::said);
    connect(view, &RulerChartView::activated, panel,
            [panel, sum = chart.sum, about = chart.about, ids = chart.lines](int row) {
                panel->open(sum, about, ids[static_cast<std::size_t>(row)]);
            });
    connect(panel, &SumPanel::goTo, this, &ResponseCard::goTo);
}

void ResponseCard::addMustHaves(std::vector<ResultLine> lines)
{
    if (lines.empty())
        return;
    const auto having = [&lines](LineSign sign) {
        return std::count_if(lines.begin(), lines.end(), [sign](const ResultLine& line) { return line.sign == sign; });
    };
    const auto met = having(LineSign::Met);
    const auto waiting = having(LineSign::Waiting);
    const QString summary = waiting == std::ssize(lines) ? tr("Must-haves: not answered")
        : waiting > 0 ? tr("Must-haves: %1 of %2 met, %3 not answered").arg(met).arg(lines.size()).arg(waiting)
                      : tr("Must-haves: %1 of %2 met").arg(met).arg(lines.size());
    m_column->addWidget(makeLabel(TextRole::Strong, summary, this));
    const auto open = lines.size() - static_cast<std::size_t>(met);
    auto* list = new LineList(objectName() + QStringLiteral(".mustHaves"), std::move(lines), open, this);
    connect(list, &LineList::goTo, this, &ResponseCard::goTo);
    m_column->addWidget(list);
}

} // namespace soundings
