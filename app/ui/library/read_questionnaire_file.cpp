// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/read_questionnaire_file.h"

#include "app/session/library.h"
#include "app/ui/kit/long_task.h"
#include "app/ui/writing_library.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace soundings {

namespace {

struct ReadQuestionnaireFile {
    Q_DECLARE_TR_FUNCTIONS(ReadQuestionnaireFile)
};

} // namespace

std::optional<ReadQuestionnaire> readQuestionnaireFile(const QString& path, QWidget* parent)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return readQuestionnaireAt(path.toStdString());
    LongTask task(ReadQuestionnaireFile::tr("Add a questionnaire"),
                  ReadQuestionnaireFile::tr("Reading %1…").arg(QFileInfo(path).fileName()), parent);
    try {
        return loadedWriting().readFormAt(path.toStdString(), task.listener());
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Interrupted)
            return std::nullopt;
        throw;
    }
}

} // namespace soundings
