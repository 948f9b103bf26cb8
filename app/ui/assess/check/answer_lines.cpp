// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/check/answer_lines.h"

#include "app/text/must_have_standing_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

/// The words of the check.
struct AnswerLines {
    Q_DECLARE_TR_FUNCTIONS(soundings::CheckView)
};

} // namespace

QString answerLine(const AnswerSheet& sheet, const Item& item)
{
    const Answer answer = sheet.record(item.id).answer;
    const QString text = answerText(sheet.questionnaire(), item, answer);
    return answer.reason.empty() ? text : AnswerLines::tr("%1: %2").arg(text, QString::fromStdString(answer.reason));
}

QString flagsLine(const AnswerSheet& sheet, const Item& item)
{
    const AnswerRecord record = sheet.record(item.id);
    QStringList flags;
    if (item.mustHave)
        flags.append(AnswerLines::tr("◇ Must-have"));
    if (const QString standing = mustHaveStandingText(sheet.questionnaire(), item, record.answer); !standing.isEmpty())
        flags.append(standing);
    if (record.comeBack)
        flags.append(AnswerLines::tr("⚑ Come back to this"));
    if (!record.note.empty())
        flags.append(AnswerLines::tr("Note: %1").arg(QString::fromStdString(record.note)));
    if (!record.evidence.empty()) {
        QStringList evidence;
        for (const std::string& piece : record.evidence)
            evidence << QString::fromStdString(piece);
        flags.append(AnswerLines::tr("Evidence: %1").arg(evidence.join(QStringLiteral("; "))));
    }
    return flags.join(QStringLiteral(" · "));
}

} // namespace soundings
