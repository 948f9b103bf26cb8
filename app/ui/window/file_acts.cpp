// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/file_acts.h"

#include "app/report/report.h"
#include "app/report/write_report.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "app/ui/prompts.h"
#include "app/ui/window/message_bar.h"
#include "app/writers/writers.h"

#include <QApplication>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QWidget>

namespace soundings {

namespace {

QString suffix() { return QStringLiteral(".soundings"); }
QString workspaceFilter() { return FileActs::tr("Soundings workspaces (*.soundings)"); }

QString withSuffix(const QString& path, const QString& wanted)
{
    return QFileInfo(path).suffix().isEmpty() ? path + wanted : path;
}

/// What is still being typed is put on file before the workspace goes away.
void finishTyping()
{
    if (QWidget* writing = QApplication::focusWidget())
        writing->clearFocus();
}

/// Of the round, beside the one before it.
ReportSource sourceOf(const Session& session, const RoundId& round)
{
    ReportSource source;
    source.result = session.rounds().result(round);
    if (const auto before = session.rounds().before(round))
        source.comparison = session.rounds().comparison(before->id, round);
    source.actions = session.decisions().actions();
    source.file = session.decisions().fileSheet();
    const QDate today = QDate::currentDate();
    source.today = Date{today.year(), today.month(), today.day()};
    return source;
}

} // namespace

QString asFileName(const QString& text)
{
    QString name = text.trimmed();
    name.replace(QRegularExpression(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)")), QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name;
}

FileActs::FileActs(Session& session, Prompts& prompts, Settings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_settings(settings)
{
}

void FileActs::remember(const QString& path)
{
    if (m_session.workspace().isSample && path == m_settings.samplePath())
        return;
    m_settings.addRecentFile(path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT recentChanged();
}

void FileActs::open()
{
    if (const auto path = m_prompts.askOpenPath(tr("Open a workspace"), workspaceFilter()))
        openPath(*path);
}

bool FileActs::mayLeave()
{
    finishTyping();
    m_session.refreshIfChanged();
    if (!m_session.file().isAstray)
        return true;
    return m_prompts.confirm(tr("Leave it unsaved"),
                             tr("%1 is not where it was. What you see here and have not saved as a new file is lost "
                                "when you leave it.")
                                 .arg(QFileInfo(m_session.file().path).fileName()),
                             tr("Leave it unsaved"));
}

void FileActs::openToRead(const QString& path)
{
    if (mayLeave() && m_session.openToRead(path))
        remember(path);
}

void FileActs::openPath(const QString& path)
{
    if (!mayLeave())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_session.open(absolute))
        remember(absolute);
}

bool FileActs::create(const QString& path, const NewWorkspace& workspace)
{
    if (!mayLeave())
        return false;
    const QString absolute = QFileInfo(withSuffix(path, suffix())).absoluteFilePath();
    QDir().mkpath(QFileInfo(absolute).absolutePath());
    if (!m_session.create(absolute, workspace))
        return false;
    remember(absolute);
    return true;
}

void FileActs::exploreSample()
{
    if (!mayLeave())
        return;
    const QString path = m_settings.samplePath();
    if (QFileInfo::exists(path))
        m_session.open(path);
    else
        m_session.createSample(path, programLanguage());
}

void FileActs::resetSample()
{
    if (!m_prompts.confirmDestroying(
            tr("Reset the sample"),
            tr("The sample partnership goes back to how it came. What was changed in it is lost."),
            tr("Reset the sample")))
        return;
    if (mayLeave() && m_session.createSample(m_settings.samplePath(), programLanguage()))
        Q_EMIT said(tr("The sample partnership is as it came."));
}

/// Two copies, one before somebody has answered and one after, give away what they answered.
bool FileActs::mayCopy()
{
    for (const Round& round : m_session.workspace().rounds)
        for (const QuestionnaireId& id : round.questionnaires)
            if (round.state == RoundState::Open && m_session.staffSurveys().hasBegun(round.id, id))
                return m_prompts.confirm(
                    tr("Save a copy"),
                    tr("Staff are answering in %1 just now. Comparing this copy with a later one could reveal what one "
                       "person answered. Wait until the round is closed, or keep the copy as safe as the file itself.")
                        .arg(QString::fromStdString(round.label)),
                    tr("Save a copy anyway"));
    return true;
}

void FileActs::saveCopy()
{
    finishTyping();
    m_session.refreshIfChanged();
    if (m_session.file().isAstray)
        return saveAsNew();
    if (!mayCopy())
        return;
    const QString name = QFileInfo(m_session.file().path).completeBaseName();
    const auto path = m_prompts.askNewPath(tr("Save a copy"), tr("%1 copy").arg(name) + suffix(), workspaceFilter());
    if (!path)
        return;
    const QString whole = withSuffix(*path, suffix());
    if (m_session.saveCopy(whole))
        Q_EMIT said(tr("A copy is in %1. You go on working in %2.")
                        .arg(QDir::toNativeSeparators(whole), QFileInfo(m_session.file().path).fileName()));
}

void FileActs::saveAsNew()
{
    const QFileInfo file(m_session.file().path);
    const QString name = file.exists() ? tr("%1 copy").arg(file.completeBaseName()) : file.completeBaseName();
    const auto path = m_prompts.askNewPath(tr("Save as a new file"), name + suffix(), workspaceFilter());
    if (!path)
        return;
    finishTyping();
    const QString whole = QFileInfo(withSuffix(*path, suffix())).absoluteFilePath();
    if (!m_session.saveAsNew(whole))
        return;
    remember(whole);
    Q_EMIT said(tr("Everything is saved in %1, and you go on working in it.").arg(QDir::toNativeSeparators(whole)));
}

void FileActs::takeOffer(FileOffer offer, const QString& file)
{
    switch (offer) {
    case FileOffer::SaveAsNew:
        return saveAsNew();
    case FileOffer::ReadOther:
        return readOther();
    case FileOffer::TryAgain:
        return openPath(file);
    case FileOffer::OpenToRead:
        return openToRead(file);
    }
}

void FileActs::readOther()
{
    if (m_prompts.confirm(
            tr("Read the other one"),
            tr("What you see here goes away, and what it holds that the other file does not is lost. If you "
               "want both, save it as a new file first."),
            tr("Read the other one")))
        m_session.open(m_session.file().path);
}

void FileActs::exportReport()
{
    const std::optional<Round> round = m_session.rounds().current();
    if (!round)
        return;
    const QString name = asFileName(QString::fromStdString(m_session.workspace().ours.name + " " + round->label));
    const auto path =
        m_prompts.askSavePath(tr("Export the report"), name + QStringLiteral(".html"), tr("Web pages (*.html)"));
    if (!path)
        return;
    finishTyping();
    const ReportSource source = sourceOf(m_session, round->id);
    const QString whole = withSuffix(*path, QStringLiteral(".html"));
    try {
        // Opening it once more, if only to look, would drop SQLite's lock on it.
        if (QFileInfo(whole).canonicalFilePath() == QFileInfo(m_session.file().path).canonicalFilePath())
            throw Error(ErrorCode::HoldsDatabase, {}, whole.toStdString());
        writeReport(whole, written(report(source, {}), formatOf(whole).value_or(DocumentFormat::Html)));
        Q_EMIT said(tr("The report of %1 is in %2.")
                        .arg(QString::fromStdString(round->label), QDir::toNativeSeparators(whole)));
        Q_EMIT exported(whole);
    } catch (const Error& error) { // a report is no act of the session, so its refusal ends here
        Q_EMIT refused(errorText(error));
    }
}

void FileActs::openExported(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT refused(tr("No program here opens %1.").arg(QDir::toNativeSeparators(path)));
}

void FileActs::closeWorkspace()
{
    if (mayLeave())
        m_session.close();
}

} // namespace soundings
