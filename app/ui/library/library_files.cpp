// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/library_files.h"

#include "app/ui/library/library_words.h"
#include "app/ui/save_file.h"
#include "app/ui/writing_library.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct LibraryFiles {
    Q_DECLARE_TR_FUNCTIONS(LibraryFiles)
};

} // namespace

QString saveWorkbook(Prompts& prompts, const Questionnaire& questionnaire)
{
    return saveFile(prompts, LibraryFiles::tr("Save as a spreadsheet"), nameWithVersion(questionnaire),
                    QStringLiteral(".xlsx"), [&] { return loadedWriting().questionnaireWorkbook(questionnaire); });
}

QString saveTemplate(Prompts& prompts)
{
    return saveFile(prompts, LibraryFiles::tr("Save the template"), LibraryFiles::tr("Questionnaire template"),
                    QStringLiteral(".xlsx"), [] { return loadedWriting().questionnaireTemplate(); });
}

QString saveGuide(Prompts& prompts)
{
    return saveFile(prompts, LibraryFiles::tr("Save the guide"), LibraryFiles::tr("Questionnaire guide"),
                    QStringLiteral(".pdf"), [] { return loadedWriting().questionnaireGuidePdf(); });
}

} // namespace soundings
