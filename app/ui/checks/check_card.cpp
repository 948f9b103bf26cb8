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

/// A question, however pressing: the cross is for what is not met.
LineSign signOf(CheckSeverity severity) { return severity == CheckSeverity::Ask ? LineSign::Point : LineSign::Unsure; }

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
    column->addWidget(
        makeLabel(TextRole::Muted,
                  tr("Answers that may not fit each other. There may be a good reason: then set the question aside."),
                  this, Measure::Wide));
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
    std::vector<AskedCheck> asked;
    std::vector<AskedCheck> aside;
    for (AskedCheck& one : askedChecks(m_checks, m_session.decisions().checksSetAside(m_round)))
        (one.reason.empty() ? asked : aside).push_back(std::move(one));
    const std::size_t first = std::min(asked.size(), kFirstChecks);
    for (std::size_t i = 0; i < first; ++i)
        addCheck(*column, asked[i]);
    const auto fold = [&](const QString& words, const char* name, std::vector<AskedCheck> checks) {
        if (checks.empty())
            return;
        column->addWidget(new Disclosure(
            words, QString::fromLatin1(name),
            [this, checks = std::move(checks)] {
                auto* inside = new QWidget;
                QVBoxLayout* rows = makeColumn(inside);
                for (const AskedCheck& one : checks)
                    addCheck(*rows, one);
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

void CheckCard::addCheck(QVBoxLayout& column, const AskedCheck& asked)
{
    const ConsistencyCheck& check = asked.checks.front();
    const CheckSeverity severity = severityOf(check.kind);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(new LineMark(signOf(severity), this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    words->addWidget(makeLabel(TextRole::Strong, severityText(severity), this));
    QLabel* question =
        makeLabel(TextRole::Body, checkQuestion(m_session.rounds().result(m_round), asked), this, Measure::Wide);
    question->setObjectName(nameOf("text", check));
    words->addWidget(question);
    const QString under = asked.reason.empty()
        ? checkReason(check) + QLatin1Char(' ') + checkAdvice(check)
        : tr("Set aside: %1", "a reason").arg(QString::fromStdString(asked.reason));
    words->addWidget(makeLabel(TextRole::Muted, under, this, Measure::Wide));
    if (asked.checks.size() > 1)
        words->addWidget(new Disclosure(
            tr("Which questions"), nameOf("which", check), [this, asked] { return makeItems(asked); }, this));
    words->addWidget(makeWays(asked), 0, Qt::AlignLeft);
    line->addLayout(words, 1);
    column.addLayout(line);
}

/// Each question that it is about, and the way to its answer.
QWidget* CheckCard::makeItems(const AskedCheck& asked)
{
    const RoundResult& result = m_session.rounds().result(m_round);
    auto* items = new QWidget;
    QVBoxLayout* rows = makeColumn(items);
    for (const ConsistencyCheck& check : asked.checks) {
        const QString item = checkedItem(result, check);
        auto* row = new QVBoxLayout;
        row->setSpacing(0);
        row->addWidget(makeLabel(TextRole::Body, item));
        row->addWidget(makeGo(check, item), 0, Qt::AlignLeft);
        rows->addLayout(row);
    }
    return items;
}

QPushButton* CheckCard::makeWay(const char* act, const QString& text, const ConsistencyCheck& check,
                                const QString& about)
{
    QPushButton* button = makeButton(ButtonRole::Link, text, nameOf(act, check));
    button->setAccessibleName(tr("%1: %2", "an act: what it is about").arg(text, about));
    return button;
}

QPushButton* CheckCard::makeGo(const ConsistencyCheck& check, const QString& about)
{
    QPushButton* go = makeWay("go", tr("Go to the answer"), check, about);
    connect(go, &QPushButton::clicked, this, [this, check] { open(check); });
    return go;
}

QWidget* CheckCard::makeWays(const AskedCheck& asked)
{
    const ConsistencyCheck& first = asked.checks.front();
    const QString question = checkQuestion(m_session.rounds().result(m_round), asked);
    std::vector<QWidget*> ways;
    if (asked.checks.size() == 1)
        ways.push_back(makeGo(first, question));
    if (!m_session.file().isReadOnly) {
        QPushButton* other = asked.reason.empty() ? makeWay("aside", tr("Set aside…"), first, question)
                                                  : makeWay("again", tr("Ask again"), first, question);
        connect(other, &QPushButton::clicked, this, [this, asked] {
            if (asked.reason.empty())
                askWhy(asked);
            else
                setAside(asked, {});
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

void CheckCard::setAside(const AskedCheck& asked, const std::string& reason)
{
    std::vector<CheckSetAside> all;
    for (const ConsistencyCheck& check : asked.checks)
        all.push_back(asSetAside(check, reason));
    m_session.decisions().setAside(m_round, std::move(all));
}

void CheckCard::askWhy(const AskedCheck& asked)
{
    const auto reason =
        m_prompts.askText(tr("Set the question aside"), tr("Why does it need no change?"), {}, tr("Set it aside"));
    if (reason)
        setAside(asked, reason->toStdString());
}

CheckCard* makeCheckCard(Session& session, Prompts& prompts, const RoundId& round, std::optional<CheckScope> scope)
{
    auto card = std::make_unique<CheckCard>(session, prompts, round, std::move(scope));
    return card->isEmpty() ? nullptr : card.release();
}

} // namespace soundings
