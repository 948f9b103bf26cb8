// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/reading/reading_questions.h"

#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"

#include <QVBoxLayout>

namespace soundings {

ReadingQuestions::ReadingQuestions(AnswersReading& reading, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_column(new QVBoxLayout(this)),
      m_title(makeLabel(TextRole::Strong, tr("What has to be said first"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kM);
    m_column->addWidget(m_title);
    askMore();
}

StillBox* ReadingQuestions::makeBox(const QString& objectName, const std::vector<Sayable>& choices)
{
    auto* box = new StillBox(objectName, this);
    for (const Sayable& choice : choices)
        box->addItem(choice.words, QString::fromStdString(choice.name));
    return box;
}

void ReadingQuestions::askMore()
{
    if (!m_isDoubtAsked && !doubtLines(m_reading).isEmpty())
        addDoubt();
    for (; m_columns < m_reading.columns().size(); ++m_columns) {
        const ColumnQuestion& asked = m_reading.columns()[m_columns];
        StillBox* box =
            makeBox(QStringLiteral("read-column-%1").arg(m_columns), sayableTargets(m_reading.questionnaire()));
        m_column->addWidget(makeField(columnTitle(asked), columnHint(asked), box, this));
        connect(box, &QComboBox::activated, this, [this, box, at = m_columns] {
            m_reading.setTarget(at, box->currentData().toString().toStdString());
            Q_EMIT said();
        });
    }
    for (; m_values < m_reading.values().size(); ++m_values) {
        const ValueQuestion& asked = m_reading.values()[m_values];
        StillBox* box =
            makeBox(QStringLiteral("read-value-%1").arg(m_values), sayableMeanings(m_reading.questionnaire(), asked));
        m_column->addWidget(makeField(valueTitle(asked), valueHint(asked), box, this));
        connect(box, &QComboBox::activated, this, [this, box, at = m_values] {
            m_reading.setMeaning(at, box->currentData().toString().toStdString());
            Q_EMIT said();
        });
    }
    m_title->setVisible(m_columns + m_values > 0);
    setVisible(m_isDoubtAsked || m_columns + m_values > 0);
}

void ReadingQuestions::addDoubt()
{
    m_isDoubtAsked = true;
    auto* box = new StillBox(QStringLiteral("read-doubt"), this);
    box->addItem(tr("Take them, but no averages or totals"), static_cast<int>(DoubtfulRows::Undecided));
    box->addItem(tr("Take them all"), static_cast<int>(DoubtfulRows::Take));
    box->addItem(tr("Leave them all out"), static_cast<int>(DoubtfulRows::Leave));
    m_column->insertWidget(0, makeField(tr("Rows that may be nobody"), {}, box, this));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_reading.setRowsInDoubt(static_cast<DoubtfulRows>(box->currentData().toInt()));
        Q_EMIT said();
    });
}

} // namespace soundings
