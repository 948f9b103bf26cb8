// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/removal_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct RemovalText {
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

} // namespace

QStringList removalLines(const RoundContent& content)
{
    QStringList lines;
    const auto add = [&](int count, const QString& line) {
        if (count > 0)
            lines << line;
    };
    add(content.responses, RemovalText::tr("%n agreed response(s)", nullptr, content.responses));
    add(content.partners, RemovalText::tr("What you said about %n partner(s)", nullptr, content.partners));
    add(content.answers, RemovalText::tr("In these, %n answer(s) with their notes", nullptr, content.answers));
    add(content.influences, RemovalText::tr("%n mark(s) of what helps or hinders", nullptr, content.influences));
    add(content.evidence, RemovalText::tr("%n link(s) or name(s) of documents", nullptr, content.evidence));
    add(content.surveys, RemovalText::tr("%n staff survey(s), with what was published", nullptr, content.surveys));
    add(content.comments, RemovalText::tr("%n published comment(s)", nullptr, content.comments));
    add(content.checksSetAside,
        RemovalText::tr("%n check(s) that were set aside, with the reasons", nullptr, content.checksSetAside));
    if (lines.isEmpty())
        lines << RemovalText::tr("Nothing but its name and date");
    return lines;
}

QStringList removalNotes(const RoundContent& content, const std::vector<std::string>& copiesLeft)
{
    QStringList notes;
    if (content.actions > 0)
        notes << RemovalText::tr("%n action(s) made from it stay, without the round.", nullptr, content.actions);
    notes << RemovalText::tr("Partners and questionnaires stay. Copies, reports and packs that you made before are not "
                             "changed.");
    if (!copiesLeft.empty()) {
        QStringList copies;
        for (const std::string& copy : copiesLeft)
            copies << QString::fromStdString(copy);
        notes << RemovalText::tr("These copies from before an update still hold the round: %1. Delete them as well.")
                     .arg(copies.join(RemovalText::tr(", ", "between files")));
    }
    return notes;
}

QString notOverwrittenText()
{
    return RemovalText::tr(
        "The round is gone, but there was no room to write the file anew, so traces of it may be left in "
        "the file. Make room on the disk, save a copy under another name, and delete this file.");
}

} // namespace soundings
