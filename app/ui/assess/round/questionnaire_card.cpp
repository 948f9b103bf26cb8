// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/round/questionnaire_card.h"

#include "app/text/language.h"
#include "app/text/minutes_text.h"
#include "app/ui/assess/mark_shape.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/round_tasks.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace soundings {

namespace {

QLabel* makeMark(MarkShape shape, QWidget* parent)
{
    auto* mark = new QLabel(parent);
    mark->setPixmap(markPixmap(shape, static_cast<int>(bodyPixels() * 1.2), parent->devicePixelRatioF()));
    return mark;
}

MarkShape shapeOf(const ResponseState& state)
{
    if (state.progress.isComplete())
        return state.progress.comeBack > 0 ? MarkShape::ComeBack : MarkShape::Done;
    return state.isStarted() ? MarkShape::Started : MarkShape::Open;
}

QString stateText(const ResponseState& state)
{
    QStringList parts{
        QuestionnaireCard::tr("%1 of %2 answered").arg(state.progress.answered).arg(state.progress.total)};
    if (state.influences.total > 0)
        parts.append(QuestionnaireCard::tr("helps and hinders: %1 of %2 (optional)")
                         .arg(state.influences.answered)
                         .arg(state.influences.total));
    if (state.progress.comeBack > 0)
        parts.append(QuestionnaireCard::tr("%n to come back to", nullptr, state.progress.comeBack));
    return parts.join(QStringLiteral(" · "));
}

QString withMinutes(const QString& lead, const Questionnaire& questionnaire)
{
    if (questionnaire.expectedMinutes == 0)
        return lead;
    return lead + QLatin1Char(' ') + minutesText(questionnaire.expectedMinutes);
}

QString suffixOf(const ResponseState& state)
{
    const std::string about = state.about.isEmpty() ? std::string() : "-" + state.about.value;
    return QString::fromStdString(state.questionnaire->id.value + about);
}

} // namespace

QuestionnaireCard::QuestionnaireCard(const Session& session, const Round& round, const QuestionnairePtr& questionnaire,
                                     const std::vector<ResponseState>& states, const std::optional<Place>& next,
                                     QWidget* parent)
    : QFrame(parent), m_session(session), m_round(round), m_questionnaire(questionnaire), m_next(next),
      m_column(nullptr)
{
    dressCard(*this, CardRole::Plain);
    m_column = makeCardLayout(this);
    switch (questionnaire->respondent) {
    case Respondent::Consensus:
        for (const ResponseState& state : states)
            if (state.about.isEmpty() && state.questionnaire->id == questionnaire->id)
                addConsensus(state);
        break;
    case Respondent::PerPartner:
        addPartners(states);
        break;
    case Respondent::Individual:
        addSurvey();
        break;
    }
}

void QuestionnaireCard::addHead(const QString& lead)
{
    m_column->addWidget(makeLabel(TextRole::Section, shown(m_questionnaire->title), this));
    m_column->addWidget(makeLabel(TextRole::Muted, lead, this, Measure::Wide));
}

bool QuestionnaireCard::mayWrite() const { return m_round.state == RoundState::Open && !m_session.file().isReadOnly; }

/// Primary for what to go on with.
ButtonRole QuestionnaireCard::roleOf(const AgencyId& about) const
{
    const bool isNext = m_next && m_next->questionnaire == m_questionnaire->id && m_next->about == about;
    return isNext ? ButtonRole::Primary : ButtonRole::Plain;
}

/// Null where there is nothing to view and nothing may be written.
QPushButton* QuestionnaireCard::makeWay(const ResponseState& state)
{
    if (!mayWrite() && !state.isStarted())
        return nullptr;
    const bool isDone = state.progress.isComplete() && state.progress.comeBack == 0;
    const QString text = !mayWrite() ? tr("View answers")
        : isDone                     ? tr("View or change answers")
        : state.isStarted()          ? tr("Continue")
                                     : tr("Start");
    QPushButton* way = makeButton(roleOf(state.about), text, QStringLiteral("answer-") + suffixOf(state), this);
    way->setAccessibleName(tr("%1: %2").arg(text, state.name));
    connect(way, &QPushButton::clicked, this,
            [this, id = state.questionnaire->id, about = state.about] { Q_EMIT answer(id, about); });
    return way;
}

void QuestionnaireCard::addConsensus(const ResponseState& state)
{
    addHead(withMinutes(tr("Answer once for your agency, together."), *m_questionnaire));
    auto* what = new QWidget(this);
    auto* line = new QHBoxLayout(what);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    line->addWidget(makeMark(shapeOf(state), what));
    line->addWidget(makeLabel(TextRole::Body, stateText(state), what), 1, Qt::AlignVCenter);
    std::vector<QWidget*> parts{what};
    if (state.isStarted()) {
        QPushButton* look =
            makeButton(ButtonRole::Link, tr("Check your answers"), QStringLiteral("check-") + suffixOf(state), this);
        look->setAccessibleName(tr("Check your answers: %1").arg(state.name));
        connect(look, &QPushButton::clicked, this,
                [this, id = state.questionnaire->id, about = state.about] { Q_EMIT check(id, about); });
        parts.push_back(look);
    }
    if (state.progress.isComplete()) {
        QPushButton* see =
            makeButton(ButtonRole::Link, tr("See the results"), QStringLiteral("results-") + suffixOf(state), this);
        connect(see, &QPushButton::clicked, this, &QuestionnaireCard::results);
        parts.push_back(see);
    }
    if (QPushButton* way = makeWay(state))
        parts.push_back(way);
    m_column->addWidget(new FoldingRow(parts, FoldingRow::Share::First, this));
}

void QuestionnaireCard::addPartners(const std::vector<ResponseState>& states)
{
    addHead(withMinutes(tr("Answer once for each partner."), *m_questionnaire));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kM);
    grid->setVerticalSpacing(space::kS);
    grid->setColumnStretch(1, 1);
    for (const ResponseState& state : states)
        if (!state.about.isEmpty() && state.questionnaire->id == m_questionnaire->id)
            addPartner(grid, state);
    m_column->addLayout(grid);
    if (grid->count() == 0) {
        if (m_round.state == RoundState::Closed)
            return m_column->addWidget(makeLabel(TextRole::Body, tr("This round has no partners."), this));
        m_column->addWidget(makeLabel(TextRole::Body, tr("There are no partners yet."), this));
        QPushButton* add = makeButton(ButtonRole::Plain, tr("Add partners"), QStringLiteral("addPartners"), this);
        connect(add, &QPushButton::clicked, this, &QuestionnaireCard::partners);
        m_column->addWidget(add, 0, Qt::AlignLeft);
    }
}

void QuestionnaireCard::addPartner(QGridLayout* grid, const ResponseState& state)
{
    const int row = grid->rowCount();
    QLabel* name = makeLabel(TextRole::Body, state.name, this);
    QLabel* how = makeLabel(TextRole::Muted, stateText(state), this);
    auto* words = new QVBoxLayout; // beside each other some rows would have the room and some not
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(how);
    grid->addWidget(makeMark(shapeOf(state), this), row, 0);
    grid->addLayout(words, row, 1, Qt::AlignVCenter);
    if (QPushButton* way = makeWay(state))
        grid->addWidget(way, row, 2, Qt::AlignRight | Qt::AlignVCenter);
}

void QuestionnaireCard::addSurvey()
{
    const bool isClosed = !m_session.staffSurveys().isOpen(m_round.id, m_questionnaire->id);
    const RoundTask task = surveyTask(m_session, m_round, *m_questionnaire);
    addHead(task.people == 0 ? tr("Nobody had answered this survey when the round was closed.")
                : isClosed
                ? tr("What each person answered was destroyed when the survey closed. What was published of it is "
                     "under Results.")
                : withMinutes(tr("Each person answers alone, on this screen, on paper or elsewhere. Soundings shows "
                                 "nobody, you included, what they answered."),
                              *m_questionnaire));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    line->addWidget(makeLabel(TextRole::Body, taskProgressText(task), this), 1, Qt::AlignVCenter);
    if (m_round.state == RoundState::Open && !m_session.file().isReadOnly && !isClosed) {
        QPushButton* hand =
            makeButton(roleOf({}), tr("Open the survey"),
                       QStringLiteral("survey-") + QString::fromStdString(m_questionnaire->id.value), this);
        connect(hand, &QPushButton::clicked, this, [this, id = m_questionnaire->id] { Q_EMIT survey(id); });
        line->addWidget(hand);
    } else {
        const bool isKept = m_round.state == RoundState::Open && m_session.file().isReadOnly;
        line->addWidget(makeLabel(TextRole::Muted,
                                  isKept ? tr("The file can only be read here.") : tr("The survey is closed."), this));
    }
    m_column->addLayout(line);
}

} // namespace soundings
