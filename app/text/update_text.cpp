// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/update_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace soundings {

namespace {

struct UpdateText {
    Q_DECLARE_TR_FUNCTIONS(UpdateText)
};

} // namespace

QString updatedText(const QString& file, const std::vector<std::string>& copiesLeft)
{
    const QString done = UpdateText::tr("%1 was made by an earlier version and is up to date now. Its closed staff "
                                        "surveys keep their figures; what each "
                                        "person answered is destroyed, in the copy from before as well.");
    if (copiesLeft.empty())
        return done.arg(file);
    QStringList copies;
    for (const std::string& copy : copiesLeft)
        copies << QString::fromStdString(copy);
    return UpdateText::tr("%1 These copies from before still hold what people answered: %2. Delete them when you no "
                          "longer need them.",
                          "%1: sentences; %2: files")
        .arg(UpdateText::tr("%1 was made by an earlier version and is up to date now.").arg(file),
             copies.join(UpdateText::tr(", ", "between files")));
}

} // namespace soundings
