// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/file_acts.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/text/error_text.h"
#include "app/text/language.h"
#include "app/ui/prompts.h"
#include "app/ui/report/report_dialog.h"
#include "app/ui/window/message_bar.h"
#include "app/ui/writing_library.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
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
    if (m_session.workspace().isSample && (path == m_settings.samplePath() || path == m_settings.sampleBoardPath()))
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
    if (const int forms = m_session.staffSurveys().typed().count(); forms > 0
        && !m_prompts.confirmDestroying(tr("Forms that are not put in"),
                                        tr("%n forms are typed in and not put in yet. They are in no file: leave now, "
                                           "and they have to be typed again.",
                                           nullptr, forms),
                                        tr("Delete what was typed")))
        return false;
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

void FileActs::exploreSample(SampleKind kind)
{
    if (!mayLeave())
        return;
    const QString path = kind == SampleKind::Board ? m_settings.sampleBoardPath() : m_settings.samplePath();
    if (QFileInfo::exists(path))
        m_session.open(path);
    else
        m_session.createSample(path, programLanguage(), kind);
}

void FileActs::resetSample()
{
    if (!m_prompts.confirmDestroying(
            tr("Reset the sample"),
            tr("The sample partnership goes back to how it came. What was changed in it is lost."),
            tr("Reset the sample")))
        return;
    const bool isBoard = m_session.isOpen() && m_session.file().path == m_settings.sampleBoardPath();
    const QString path = isBoard ? m_settings.sampleBoardPath() : m_settings.samplePath();
    if (mayLeave() && m_session.createSample(path, programLanguage(), isBoard ? SampleKind::Board : SampleKind::Agency))
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

void FileActs::showReport(const ReportStart& start)
{
    if (!m_session.rounds().current() || m_report != nullptr)
        return;
    try {
        loadedWriting();
    } catch (const Error& error) { // a report is no act of the session, so its refusal ends here
        Q_EMIT refused(errorText(error));
        return;
    }
    finishTyping();
    m_report = new ReportDialog(m_session, m_prompts, m_settings, qobject_cast<QWidget*>(parent()), start);
    connect(m_report, &ReportDialog::said, this, &FileActs::said);
    m_report->show();
}

void FileActs::showMirrorReport(const AgencyId& one, const AgencyId& other)
{
    showReport({ReportKind::Mirror, one, other});
}

void FileActs::closeWorkspace()
{
    if (mayLeave())
        m_session.close();
}

} // namespace soundings
