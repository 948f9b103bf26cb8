// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/keeping/keeping_acts.h"

#include "app/session/session.h"
#include "app/text/retention_text.h"
#include "app/ui/prompts.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct KeepingActs {
    Q_DECLARE_TR_FUNCTIONS(KeepingActs)
};

QString markedText(const QString& marking)
{
    return marking.isEmpty() ? KeepingActs::tr("The file has no marking now.")
                             : KeepingActs::tr("The file is marked %1 now.").arg(marking);
}

} // namespace

QString askKeeping(Session& session, Prompts& prompts)
{
    const Workspace& workspace = session.workspace();
    const Keeping before{QString::fromStdString(workspace.marking), workspace.retainUntil};
    const std::optional<Keeping> wanted = prompts.askKeeping(before, session.file().path);
    if (!wanted)
        return {};
    QStringList said;
    if (wanted->marking != before.marking && session.decisions().setMarking(wanted->marking))
        said << markedText(wanted->marking);
    if (wanted->until != before.until && session.decisions().setRetention(wanted->until))
        said << keptUntilText(wanted->until);
    return said.join(QLatin1Char(' '));
}

} // namespace soundings
