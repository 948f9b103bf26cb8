// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/read_questionnaire_file.h"

#include "app/session/library.h"
#include "app/ui/writing_library.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>

namespace soundings {

namespace {

struct ReadQuestionnaireFile {
    Q_DECLARE_TR_FUNCTIONS(ReadQuestionnaireFile)
};

constexpr int kSheetsRead = 1000;
constexpr int kBeforeBar = 1000; ///< ms

} // namespace

std::optional<ReadQuestionnaire> readQuestionnaireFile(const QString& path, QWidget* parent)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return readQuestionnaireAt(path.toStdString());
    QProgressDialog bar(ReadQuestionnaireFile::tr("Reading %1…").arg(QFileInfo(path).fileName()),
                        ReadQuestionnaireFile::tr("Cancel"), 0, kSheetsRead, parent);
    bar.setWindowTitle(ReadQuestionnaireFile::tr("Add a questionnaire"));
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(kBeforeBar);
    bar.setAutoReset(false);
    try {
        return loadedWriting().readFormAt(path.toStdString(), [&](double done) {
            bar.setValue(static_cast<int>(done * (kSheetsRead - 1)));
            return !bar.wasCanceled();
        });
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Interrupted)
            return std::nullopt;
        throw;
    }
}

} // namespace soundings
