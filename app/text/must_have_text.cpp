// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/must_have_text.h"

#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct MustHaveText {
    Q_DECLARE_TR_FUNCTIONS(MustHaveText)
};

struct Found {
    const Questionnaire* questionnaire = nullptr;
    const Answers* answers = nullptr;
    bool isStaff = false;
};

Found findReadinessItem(const RoundResult& result, const ItemId& id)
{
    if (const ConsensusResult* governance = result.governance())
        if (governance->questionnaire->findItem(id) != nullptr)
            return {governance->questionnaire.get(), &governance->answers, false};
    if (const StaffResult* staff = result.staff())
        if (staff->questionnaire->findItem(id) != nullptr)
            return {staff->questionnaire.get(), nullptr, true};
    return {};
}

/// Labels such as "Slightly true" can stand in a sentence as they are.
bool readsAsWords(const ScalePoint& point)
{
    return QString::fromStdString(point.label.original).endsWith(QStringLiteral(" true"));
}

QString lowered(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toLower();
    return words;
}

QString staffClause(const MustHaveItem& mustHave)
{
    const ScalePoint* least = mustHave.questionnaire->findPoint(mustHave.item->mustHave->atLeast);
    if (least == nullptr)
        return MustHaveText::tr("staff as a group do not yet say %1").arg(quoted(mustHave.title));
    return MustHaveText::tr("for staff as a group, %1 is on average below ‘%2’")
        .arg(quoted(mustHave.title), lowered(shown(least->label)));
}

QString ratedClause(const MustHaveItem& mustHave)
{
    const Questionnaire& questionnaire = *mustHave.questionnaire;
    const ScalePoint* point = questionnaire.findPoint(mustHave.answer.point);
    const ScalePoint* least = questionnaire.findPoint(mustHave.item->mustHave->atLeast);
    const QString title = quoted(mustHave.title);
    if (point == nullptr || least == nullptr)
        return MustHaveText::tr("%1 is not met").arg(title);
    if (!readsAsWords(*point))
        return MustHaveText::tr("%1 stands at ‘%2’ and needs ‘%3’")
            .arg(title, shown(point->label), shown(least->label));
    const QString words = lowered(shown(point->label));
    return point == &questionnaire.scale.front() ? MustHaveText::tr("%1 is %2", "not at all true").arg(title, words)
                                                 : MustHaveText::tr("%1 is only %2", "slightly true").arg(title, words);
}

/// Whether its first letter is a vowel, also of Welsh: some languages say "and" in two ways.
bool beginsWithVowel(const QString& words)
{
    const auto letter = std::find_if(words.begin(), words.end(), [](QChar character) { return character.isLetter(); });
    if (letter == words.end())
        return false;
    const QString plain = QString(letter->toLower()).normalized(QString::NormalizationForm_D);
    return QStringLiteral("aeiouwy").contains(plain.front());
}

} // namespace

QString quoted(const QString& words) { return MustHaveText::tr("‘%1’", "quotation marks").arg(words); }

QString withoutStop(const QString& sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString first = parts.mid(0, parts.size() - 1).join(MustHaveText::tr(", ", "between the parts of a list"));
    return (beginsWithVowel(parts.last()) ? MustHaveText::tr("%1 and %2", "the end of a list, before a vowel")
                                          : MustHaveText::tr("%1 and %2", "the end of a list"))
        .arg(first, parts.last());
}

std::vector<MustHaveItem> mustHaveItems(const RoundResult& result, const PartnerResult* partner,
                                        const std::vector<ItemId>& ids)
{
    Names names;
    names.agency = QString::fromStdString(result.ours.name);
    if (partner != nullptr)
        names.partner = QString::fromStdString(partner->about.name);
    std::vector<MustHaveItem> items;
    for (const ItemId& id : ids) {
        const Found found = partner != nullptr ? Found{partner->questionnaire.get(), &partner->answers, false}
                                               : findReadinessItem(result, id);
        const Item* item = found.questionnaire != nullptr ? found.questionnaire->findItem(id) : nullptr;
        if (item == nullptr || !item->mustHave)
            continue;
        const Answer answer = found.answers != nullptr ? answerTo(*found.answers, id) : Answer{};
        items.push_back({found.questionnaire, item, answer, found.isStaff, withoutStop(shown(item->text, names))});
    }
    return items;
}

QString unmetClause(const MustHaveItem& mustHave)
{
    if (mustHave.isStaff)
        return staffClause(mustHave);
    if (mustHave.answer.state == AnswerState::Rated)
        return ratedClause(mustHave);
    if (mustHave.answer.state == AnswerState::DontKnow)
        return MustHaveText::tr("nobody could confirm %1").arg(quoted(mustHave.title));
    return MustHaveText::tr("%1 is not met").arg(quoted(mustHave.title));
}

} // namespace soundings
