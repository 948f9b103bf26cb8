// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/save_survey_file.h"

#include "app/ui/prompts.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/write_out.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace soundings {

namespace {

struct SaveSurveyFile {
    Q_DECLARE_TR_FUNCTIONS(SurveyForms)
};

} // namespace

QString saveSurveyFile(const Session& session, Prompts& prompts, const QString& title, const QString& name,
                       const QString& ending, const std::function<QByteArray()>& bytes)
{
    const auto path = prompts.askSavePath(title, asFileName(name) + ending,
                                          QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending));
    if (!path)
        return {};
    const QString whole = QFileInfo(*path).suffix().isEmpty() ? *path + ending : *path;
    writeOut(session, whole, bytes());
    return SaveSurveyFile::tr("Written: %1").arg(QDir::toNativeSeparators(whole));
}

} // namespace soundings
