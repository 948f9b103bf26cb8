// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/actions_export.h"

#include "app/report/write_report.h"
#include "app/session/session.h"
#include "app/text/action_sheet.h"
#include "app/ui/actions/action_lines.h"
#include "app/ui/prompts.h"
#include "app/ui/save_file.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/writing_library.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace soundings {

namespace {

struct ExportPageActions {
    Q_DECLARE_TR_FUNCTIONS(ExportPageActions)
};

struct ExportKind {
    ActionFormat format;
    QString suffix;
    QString words;
};

std::array<ExportKind, 3> exportKinds()
{
    return {{{ActionFormat::Xlsx, QStringLiteral(".xlsx"), ExportPageActions::tr("Workbook (XLSX)")},
             {ActionFormat::Csv, QStringLiteral(".csv"), ExportPageActions::tr("Table as text (CSV)")},
             {ActionFormat::Ics, QStringLiteral(".ics"), ExportPageActions::tr("Calendar of due days (ICS)")}}};
}

ActionSheet sheetOf(const Session& session)
{
    const Workspace& workspace = session.workspace();
    const std::vector<FollowedAction> actions = session.decisions().actions();
    ActionNames names{workspace.partners, workspace.rounds, {}};
    names.agencies.push_back(workspace.ours);
    for (const FollowedAction& followed : actions)
        if (const QuestionnairePtr asked = questionnaireOf(session, followed.action))
            names.questionnaires.push_back(asked);
    return actionSheet(actions, names, session.decisions().fileSheet(), workspace.isSample);
}

} // namespace

QString exportActions(const Session& session, Prompts& prompts)
{
    const auto kinds = exportKinds();
    QStringList choices;
    for (const ExportKind& kind : kinds)
        choices << kind.words;
    const QString title = ExportPageActions::tr("Export the actions");
    const auto chosen = prompts.choose(title, ExportPageActions::tr("What they are written as"), choices,
                                       ExportPageActions::tr("Go on"));
    if (!chosen)
        return {};
    const ExportKind& kind = kinds.at(static_cast<std::size_t>(*chosen));
    const QString name = asFileName(
        ExportPageActions::tr("%1 actions", "our agency").arg(QString::fromStdString(session.workspace().ours.name)));
    const auto path = askWhere(prompts, title, name + kind.suffix);
    if (!path)
        return {};
    writeReport(*path, loadedWriting().writtenActions(sheetOf(session), actionFormatOf(*path).value_or(kind.format)));
    return QDir::toNativeSeparators(*path);
}

} // namespace soundings
