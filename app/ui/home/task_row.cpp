// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/task_row.h"

#include "app/ui/kit/kit.h"
#include "app/ui/round_tasks.h"
#include "app/ui/theme/icon.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace soundings {

namespace {

QLabel* shape(const RoundTask& task, QWidget* parent)
{
    auto* label = new QLabel(parent);
    const int side = qRound(bodyPixels() * 1.4);
    label->setFixedSize(side, side);
    if (task.isComplete() && !task.isWaiting())
        label->setPixmap(iconPixmap(QStringLiteral("check"), side, currentTokens().good, parent->devicePixelRatioF()));
    return label;
}

QProgressBar* bar(const RoundTask& task, QWidget* parent)
{
    auto* progress = new QProgressBar(parent);
    progress->setRange(0, task.total);
    progress->setValue(task.answered);
    progress->setTextVisible(false);
    progress->setFixedWidth(qRound(bodyPixels() * 9));
    return progress;
}

} // namespace

TaskRow::TaskRow(const RoundTask& task, QWidget* parent) : QPushButton(parent)
{
    QString progress = taskProgressText(task);
    if (task.comeBack > 0)
        progress += QLatin1Char('\n') + tr("%n to come back to", nullptr, task.comeBack);
    const QString about = QString::fromStdString(task.place.about.value);
    setObjectName(QStringLiteral("task-") + QString::fromStdString(task.place.questionnaire.value)
                  + (about.isEmpty() ? QString() : QLatin1Char('-') + about));
    setProperty("button", QStringLiteral("row"));
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("%1, %2").arg(task.title, progress).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    row->setSpacing(space::kM);
    row->addWidget(shape(task, this), 0, Qt::AlignVCenter);
    QLabel* title = makeLabel(TextRole::Body, task.title, this);
    title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(title, 1);
    if (!task.isSurvey && textSize() < TextSize::Larger) // the words beside it say the same
        row->addWidget(bar(task, this), 0, Qt::AlignVCenter);
    QLabel* words = makeLabel(TextRole::Muted, progress, this);
    words->setWordWrap(task.isSurvey);
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (!task.isSurvey)
        words->setMinimumWidth(qRound(bodyPixels() * 5));
    row->addWidget(words);
    auto* arrow = new QLabel(this);
    const int side = qRound(bodyPixels() * 1.2);
    arrow->setPixmap(iconPixmap(QStringLiteral("arrow-right"), side, currentTokens().muted, devicePixelRatioF()));
    row->addWidget(arrow, 0, Qt::AlignVCenter);
    for (QWidget* inside : findChildren<QWidget*>())
        inside->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize TaskRow::sizeHint() const { return layout()->totalSizeHint(); }
QSize TaskRow::minimumSizeHint() const { return layout()->totalMinimumSize(); }

} // namespace soundings
