// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/long_task.h"

#include <QCoreApplication>

namespace soundings {

namespace {

constexpr int kWholeBar = 1000;
constexpr int kBeforeBar = 1000; ///< ms

struct LongTaskWords {
    Q_DECLARE_TR_FUNCTIONS(LongTask)
};

} // namespace

LongTask::LongTask(const QString& title, const QString& words, QWidget* parent)
    : QProgressDialog(words, LongTaskWords::tr("Cancel"), 0, kWholeBar, parent)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(kBeforeBar);
    setAutoReset(false);
    setValue(0);
}

ProgressListener LongTask::listener()
{
    return [this](double done) {
        setValue(static_cast<int>(done * (kWholeBar - 1)));
        if (!isVisible()) // Qt lets the window be drawn only once the bar is there
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        return !wasCanceled();
    };
}

} // namespace soundings
