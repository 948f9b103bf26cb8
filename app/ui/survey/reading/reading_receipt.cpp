// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/reading/reading_receipt.h"

#include "app/document/writing.h"
#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/save_file.h"
#include "app/ui/writing_library.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReadingReceipt {
    Q_DECLARE_TR_FUNCTIONS(ReadingReceipt)
};

Document receiptDocument(const Session& session, const SurveyFacts& facts, const QStringList& lines)
{
    const Workspace& workspace = session.workspace();
    const QString round = QString::fromStdString(facts.round.label);
    Document document;
    document.title = ReadingReceipt::tr("Answers read in: %1").arg(shown(facts.questionnaire->title));
    document.language = programLanguage();
    document.running = QStringLiteral("%1, %2").arg(QString::fromStdString(workspace.ours.name), round);
    document.marking = QString::fromStdString(workspace.marking);
    document.blocks.push_back({Heading{1, document.title, {}}});
    document.blocks.push_back({Paragraph{document.running, Tone::Quiet}});
    for (const QString& line : lines)
        document.blocks.push_back({Paragraph{line, Tone::Plain}});
    return document;
}

} // namespace

QString saveReadingReceipt(const Session& session, Prompts& prompts, const SurveyFacts& facts, const QStringList& lines)
{
    const Document document = receiptDocument(session, facts, lines);
    return saveFile(prompts, ReadingReceipt::tr("Save the receipt"), document.title, endingOf(DocumentFormat::Pdf),
                    [&] { return loadedWriting().written(document, DocumentFormat::Pdf); });
}

} // namespace soundings
