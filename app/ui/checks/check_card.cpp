// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/checks/check_card.h"

#include "app/session/session.h"
#include "app/text/check_text.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"
#include "app/ui/results/line_mark.h"

#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kFirstChecks = 3;

LineSign signOf(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Ask:
        return LineSign::Point;
    case CheckSeverity::LookInto:
        return LineSign::Unsure;
    case CheckSeverity::Contradiction:
        break;
    }
    return LineSign::Unmet;
}

QString nameOf(const char* act, const ConsistencyCheck& check)
{
    return QStringLiteral("check-%1-%2-%3-%4")
        .arg(QString::fromLatin1(act), QString::fromStdString(checkId(check.kind)),
             QString::fromStdString(check.item.value), QString::fromStdString(check.about.value));
}

bool isIn(const CheckScope& scope, const ConsistencyCheck& check)
{
    return (check.questionnaire == scope.questionnaire && check.about == scope.about)
        || (check.otherQuestionnaire == scope.questionnaire && scope.about.isEmpty());
}

/// The reason for which it was set aside; empty where it was not.
std::string reasonOf(const std::vector<CheckSetAside>& setAside, const ConsistencyCheck& check)
{
    const auto found =
        std::find_if(setAside.begin(), setAside.end(), [&](const CheckSetAside& one) { return isSame(check, one); });
    return found == setAside.end() ? std::string() : found->reason;
}

QVBoxLayout* makeColumn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    return column;
}

} // namespace

CheckCard::CheckCard(Session& session, Prompts& prompts, const RoundId& round, std::optional<CheckScope> scope,
                     QWidget* parent)
    : QFrame(parent), m_session(session), m_prompts(prompts), m_round(round), m_scope(std::move(scope))
{
    setObjectName(QStringLiteral("checks"));
    dressCard(*this, CardRole::Plain);
    QVBoxLayout* column = makeCardLayout(this);
    column->addWidget(makeLabel(TextRole::Section, tr("Questions worth asking"), this));
    column->addWidget(makeLabel(
        TextRole::Muted,
        tr("Answers that may not fit each other. There may be a good reason: then set the question aside."), this));
    findChecks();
    showChecks();
}

void CheckCard::findChecks()
{
    const auto before = m_session.rounds().before(m_round);
    const RoundResult* earlier = before ? &m_session.rounds().result(before->id) : nullptr; // the session keeps it
    m_checks = consistencyChecks(m_session.rounds().result(m_round), earlier);
    if (m_scope)
        m_checks.erase(std::remove_if(m_checks.begin(), m_checks.end(),
                                      [this](const ConsistencyCheck& one) { return !isIn(*m_scope, one); }),
                       m_checks.end());
}

void CheckCard::refresh()
{
    bool wasOpen = false;
    if (const auto* rest = findChild<Disclosure*>(QStringLiteral("checks-rest")))
        wasOpen = rest->isOpen();
    showChecks();
    if (auto* rest = findChild<Disclosure*>(QStringLiteral("checks-rest")))
        rest->setOpen(wasOpen);
}

void CheckCard::showChecks()
{
    discard(m_content);
    m_content = new QWidget(this);
    QVBoxLayout* column = makeColumn(m_content);
    const std::vector<CheckSetAside> setAside = m_session.decisions().checksSetAside(m_round);
    std::vector<ConsistencyCheck> asked;
    std::vector<ConsistencyCheck> aside;
    for (const ConsistencyCheck& check : m_checks)
        (reasonOf(setAside, check).empty() ? asked : aside).push_back(check);
    const std::size_t first = std::min(asked.size(), kFirstChecks);
    for (std::size_t i = 0; i < first; ++i)
        addCheck(*column, asked[i], {});
    const auto fold = [&](const QString& words, const char* name, std::vector<ConsistencyCheck> checks) {
        if (checks.empty())
            return;
        column->addWidget(new Disclosure(
            words, QString::fromLatin1(name),
            [this, checks, setAside] {
                auto* inside = new QWidget;
                QVBoxLayout* rows = makeColumn(inside);
                for (const ConsistencyCheck& check : checks)
                    addCheck(*rows, check, reasonOf(setAside, check));
                return inside;
            },
            m_content));
    };
    const auto more = static_cast<int>(asked.size() - first);
    fold(tr("%n more question(s)", nullptr, more), "checks-rest",
         {asked.begin() + static_cast<long>(first), asked.end()});
    fold(tr("%n question(s) set aside", nullptr, static_cast<int>(aside.size())), "checks-aside", aside);
    layout()->addWidget(m_content);
    m_content->show();
}

void CheckCard::addCheck(QVBoxLayout& column, const ConsistencyCheck& check, const std::string& reason)
{
    const RoundResult& result = m_session.rounds().result(m_round);
    const CheckSeverity severity = severityOf(check.kind);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(new LineMark(signOf(severity), this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    words->addWidget(makeLabel(TextRole::Strong, severityText(severity), this));
    QLabel* question = makeLabel(TextRole::Body, checkQuestion(result, check), this);
    question->setObjectName(nameOf("text", check));
    words->addWidget(question);
    const QString under = reason.empty() ? checkReason(check) + QLatin1Char(' ') + checkAdvice(check)
                                         : tr("Set aside: %1", "a reason").arg(QString::fromStdString(reason));
    words->addWidget(makeLabel(TextRole::Muted, under, this));
    words->addWidget(makeWays(check, !reason.empty()), 0, Qt::AlignLeft);
    line->addLayout(words, 1);
    column.addLayout(line);
}

QWidget* CheckCard::makeWays(const ConsistencyCheck& check, bool isSetAside)
{
    const QString question = checkQuestion(m_session.rounds().result(m_round), check);
    const auto way = [&](const QString& text, const char* name) {
        QPushButton* button = makeButton(ButtonRole::Link, text, nameOf(name, check));
        button->setAccessibleName(tr("%1: %2", "an act: what it is about").arg(text, question));
        return button;
    };
    std::vector<QWidget*> ways;
    QPushButton* go = way(tr("Go to the answer"), "go");
    connect(go, &QPushButton::clicked, this, [this, check] { open(check); });
    ways.push_back(go);
    if (!m_session.file().isReadOnly) {
        QPushButton* other = isSetAside ? way(tr("Ask again"), "again") : way(tr("Set aside…"), "aside");
        connect(other, &QPushButton::clicked, this, [this, check, isSetAside] {
            if (isSetAside)
                m_session.decisions().setAside(m_round, asSetAside(check, {}));
            else
                setAside(check);
        });
        ways.push_back(other);
    }
    return new FoldingRow(std::move(ways), FoldingRow::Share::None, this);
}

/// Of two answers the one that is in the scope.
void CheckCard::open(const ConsistencyCheck& check)
{
    const bool isOther = m_scope && check.questionnaire != m_scope->questionnaire;
    if (isOther)
        Q_EMIT goTo({PageId::Assess, check.otherQuestionnaire, {}, check.other});
    else
        Q_EMIT goTo({PageId::Assess, check.questionnaire, check.about, check.item});
}

void CheckCard::setAside(const ConsistencyCheck& check)
{
    const auto reason =
        m_prompts.askText(tr("Set the question aside"), tr("Why does it need no change?"), {}, tr("Set it aside"));
    if (reason)
        m_session.decisions().setAside(m_round, asSetAside(check, reason->toStdString()));
}

CheckCard* makeCheckCard(Session& session, Prompts& prompts, const RoundId& round, std::optional<CheckScope> scope)
{
    auto card = std::make_unique<CheckCard>(session, prompts, round, std::move(scope));
    return card->isEmpty() ? nullptr : card.release();
}

} // namespace soundings
