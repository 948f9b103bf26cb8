// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/entry/differences_page.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"

namespace soundings {

namespace {

QString answerText(const Questionnaire& questionnaire, const FormColumn& column, Code code)
{
    for (const FormKey& key : formKeys(questionnaire, column))
        if (key.code == code)
            return DifferencesPage::tr("%1, %2", "key, answer").arg(QString(key.key), key.label);
    return DifferencesPage::tr("left open");
}

} // namespace

DifferencesPage::DifferencesPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("formDifferences"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void DifferencesPage::showDifferences(TypedForms& typed, const QuestionnairePtr& questionnaire)
{
    m_questionnaire = questionnaire;
    discard(m_page);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kXxl, space::kXs, space::kXxl, space::kXl);
    column->setSpacing(space::kM);
    const SampleOutcome outcome = outcomeOf(typed, *questionnaire);
    addOutcome(*column, outcome);
    m_unsettled = 0;
    for (const CellDifference& difference : differences(typed, *questionnaire))
        addDifference(*column, typed, difference, ++m_unsettled);
    addEnd(*column, outcome.isPoor() && typed.sample.size() < static_cast<std::size_t>(typed.count()));
    column->addStretch(1);
    m_page = makeScroller(content, this);
    layout()->addWidget(m_page);
    m_page->show();
    showEnd();
    if (auto* first = content->findChild<QPushButton*>(m_unsettled > 0 ? QStringLiteral("difference-1-first")
                                                                       : QStringLiteral("differencesDone")))
        first->setFocus(Qt::OtherFocusReason);
}

void DifferencesPage::addOutcome(QVBoxLayout& column, const SampleOutcome& outcome)
{
    column.addWidget(makeLabel(TextRole::Title, tr("Typed twice: what differs"), this));
    QLabel* sum = makeLabel(TextRole::Lead,
                            outcome.differed == 0
                                ? tr("All %n answers were typed the same both times.", nullptr, outcome.compared)
                                : tr("%n of %1 answers differ.", nullptr, outcome.differed).arg(outcome.compared),
                            this);
    sum->setObjectName(QStringLiteral("differencesSum"));
    column.addWidget(sum);
    if (outcome.isPoor())
        column.addWidget(
            makeLabel(TextRole::Body,
                      tr("That is more than one in a hundred, and the other forms will have as many: it is "
                         "worth typing all of them a second time."),
                      this));
    m_left = makeLabel(TextRole::Body, {}, this);
    m_left->setObjectName(QStringLiteral("differencesLeft"));
    column.addWidget(m_left);
}

void DifferencesPage::addDifference(QVBoxLayout& column, TypedForms& typed, const CellDifference& difference,
                                    int number)
{
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    const QString place = tr("Form %1, %2").arg(typed.again[difference.place].number, difference.column.place);
    inside->addWidget(makeLabel(TextRole::Strong, place, card));
    inside->addWidget(makeLabel(TextRole::Body, difference.column.question, card));
    std::vector<QWidget*> ways;
    const auto add = [&](const char* name, const QString& words, Code code) {
        QPushButton* way = makeButton(ButtonRole::Plain, words,
                                      QStringLiteral("difference-%1-%2").arg(number).arg(QLatin1String(name)), card);
        way->setAccessibleName(tr("%1: %2").arg(place, words));
        connect(way, &QPushButton::clicked, this, [this, &typed, difference, code, card] {
            settle(typed, difference, code);
            card->setEnabled(false);
            card->hide();
            --m_unsettled;
            showEnd();
        });
        ways.push_back(way);
    };
    add("first", tr("First time: %1").arg(answerText(*m_questionnaire, difference.column, difference.first)),
        difference.first);
    add("second", tr("Second time: %1").arg(answerText(*m_questionnaire, difference.column, difference.second)),
        difference.second);
    inside->addWidget(new FoldingRow(ways, FoldingRow::Share::None, card));
    column.addWidget(card);
}

void DifferencesPage::addEnd(QVBoxLayout& column, bool offersAll)
{
    QPushButton* done =
        makeButton(ButtonRole::Primary, tr("Back to the forms"), QStringLiteral("differencesDone"), this);
    connect(done, &QPushButton::clicked, this, &DifferencesPage::leave);
    std::vector<QWidget*> others;
    if (offersAll) {
        QPushButton* all =
            makeButton(ButtonRole::Plain, tr("Type every form a second time"), QStringLiteral("differencesAll"), this);
        connect(all, &QPushButton::clicked, this, &DifferencesPage::allAsked);
        others.push_back(all);
    }
    m_end = makeActionRow(done, others);
    column.addWidget(m_end);
}

void DifferencesPage::showEnd()
{
    m_left->setText(m_unsettled == 0
                        ? QString()
                        : tr("Look at the paper, and choose what it says: %n to go.", nullptr, m_unsettled));
    m_left->setVisible(m_unsettled > 0);
    m_end->setEnabled(m_unsettled == 0);
    m_end->setVisible(m_unsettled == 0);
    if (m_unsettled == 0 && isVisible())
        m_end->findChild<QPushButton*>(QStringLiteral("differencesDone"))->setFocus(Qt::OtherFocusReason);
}

} // namespace soundings
