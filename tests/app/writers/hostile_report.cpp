// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/writers/hostile_report.h"

#include "core/questionnaire/limits.h"
#include "core/response/action.h"
#include "core/response/marking.h"
#include "tests/app/report/reports.h"

namespace soundings::test {

namespace {

const QString kAgency = QStringLiteral("Cyngor Tŷ’r Dŵr & <b>Północ</b> 信息局 🤝");
const QString kPartner = QStringLiteral("=Zażółć(\"gęślą\";'jaźń') {partner} %1");
const QString kOtherPartner = QStringLiteral("محکمہ صحت، لاہور");
const QString kRound = QStringLiteral("@Hydref 2026 <script>alert(1)</script> خزاں 秋");
const QString kReopened = QStringLiteral("+Wedi’i hailagor: ponieważ źle; کیونکہ غلط تھا");
const QString kReason = QStringLiteral("-Nid yw’n berthnasol </td></tr> 不適用 🚫");
const QString kAction = QStringLiteral("=cmd|' /C calc'!A0: uzgodnić, cytuno, اتفاق، 同意 ✍️");
const QString kOwner = QStringLiteral("@Pennaeth <i>gwasanaeth</i> — 主任");
const QString kComment = QStringLiteral("+44 to nie działa; ddim yn gweithio; یہ کام نہیں کرتا; 不行 😟 <hr>");
const QStringList kEvidence{QStringLiteral("=HYPERLINK(\"https://example.org/?a=1&b=<2>\")"),
                            QStringLiteral("-1+1 dowód.pdf"), QStringLiteral("ثبوت.odt")};

/// Lines in every script, until there are as many characters as a note may have; it ends in words of its own.
QString longNote()
{
    const QString line = QStringLiteral(
        "Mae’r tŷ’n wag\nZażółć gęślą jaźń\nیہ ایک نوٹ ہے\n漢字 🙂 <p>&amp;\n=1+1\n");
    const QString end = QStringLiteral(" Diwedd y nodyn.");
    QString note;
    const auto length = [](const QString& words) { return words.toUcs4().size(); };
    while (length(note) + length(line) + length(end) <= qsizetype(kLongestText))
        note += line;
    return note + QString(qsizetype(kLongestText) - length(note) - length(end), QLatin1Char('x')) + end;
}

Answers& answersOf(RoundRecord& record) { return record.consensus.front().answers; }

void fillAnswers(RoundRecord& record)
{
    auto answer = answersOf(record).begin();
    answer->second.note = longNote().toStdString();
    for (const QString& evidence : kEvidence)
        answer->second.evidence.push_back(evidence.toStdString());
    ++answer;
    answer->second.answer = Answer::notApplicable(kReason.toStdString());
    answer->second.note = "@short note";
}

} // namespace

QString hostileMarking()
{
    const QString words = QStringLiteral("=OFFICIAL–SENSITIVE & <SWYDDOGOL> ŚCIŚLE خفیہ 機密 🔒 ");
    return words.repeated(4).left(qsizetype(kLongestMarking)).trimmed();
}

QStringList hostileWords()
{
    return QStringList{kAgency,
                       kPartner,
                       kOtherPartner,
                       kRound,
                       kReopened,
                       kReason,
                       kAction,
                       kOwner,
                       kComment,
                       longNote(),
                       QStringLiteral("@short note")}
    + QStringList{kEvidence.join(QStringLiteral("; "))};
}

ReportSource hostileSource()
{
    RoundRecord record = northvaleRound();
    record.ours.name = kAgency.toStdString();
    record.round.label = kRound.toStdString();
    record.round.reopenings.push_back({{}, kReopened.toStdString()});
    record.partners = {trustIn(kPartner.toStdString()), trustIn(kOtherPartner.toStdString(), kWorkedExampleWithout)};
    record.surveys.front().release->comments = {kComment.toStdString()};
    fillAnswers(record);
    RoundRecord before = record;
    before.round.label = "Gwanwyn \"2025\" <b>";
    before.consensus = {governanceAt(2)};
    ReportSource source = sourceOf(record);
    source.comparison = compareRounds(before, record);
    FollowedAction action = actionDue(kAction.toStdString(), Date{2026, 11, 1});
    action.action.owner = kOwner.toStdString();
    action.action.about = record.partners.front().about.id;
    source.actions = {action};
    source.today = Date{2026, 12, 1};
    source.file.partners = {kPartner.toStdString(), kOtherPartner.toStdString()};
    source.file.marking = hostileMarking().toStdString();
    return source;
}

} // namespace soundings::test
