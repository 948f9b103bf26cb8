// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/round_picker.h"

#include "app/text/score_text.h"
#include "app/ui/kit/kit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace soundings {

RoundPicker::RoundPicker(const QString& objectName, const QString& accessibleName, QWidget* parent) : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumHeight(space::kTarget);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT roundChosen(chosenRound()); });
}

void RoundPicker::setRounds(const std::vector<Round>& rounds, const RoundId& chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        addItem(tr("%1, %2", "label, date").arg(QString::fromStdString(round->label), dateText(round->date)),
                QString::fromStdString(round->id.value));
    choose(chosen);
}

/// Narrow enough for large text: a round's name that does not fit is cut with an ellipsis here and whole in the list.
QSize RoundPicker::minimumSizeHint() const
{
    return {qRound(bodyPixels() * 12), QComboBox::minimumSizeHint().height()};
}

RoundId RoundPicker::chosenRound() const { return {currentData().toString().toStdString()}; }

void RoundPicker::choose(const RoundId& round)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(QString::fromStdString(round.value)));
}

void RoundPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_F4:
    case Qt::Key_Select:
        showPopup();
        break;
    default:
        event->ignore();
    }
}

void RoundPicker::wheelEvent(QWheelEvent* event) { event->ignore(); }

QWidget* makeRoundChooser(const QString& words, RoundPicker* picker)
{
    auto* chooser = new QWidget;
    QLabel* label = makeLabel(TextRole::Muted, words, chooser);
    label->setWordWrap(false);
    label->setBuddy(picker);
    auto* row = new QHBoxLayout(chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    row->addWidget(label, 0, Qt::AlignVCenter);
    row->addWidget(picker);
    return chooser;
}

} // namespace soundings
