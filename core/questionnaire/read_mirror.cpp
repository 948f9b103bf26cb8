// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_mirror.h"

#include "core/questionnaire/questionnaire.h"

namespace soundings {

namespace {

/// `mirror_of` repeats for a reader of the file what `mirror` says, where it is another item.
void checkMirrorOf(const JsonReader& field, const ItemId& mirror, const Questionnaire& questionnaire)
{
    const std::string words = field.string();
    if (!words.empty() && questionnaire.findItem({words}) == nullptr)
        field.add(IssueCode::MirrorPointsNowhere, words);
    else if (!words.empty() && words != mirror.value)
        field.add(IssueCode::MirrorNotMutual, words);
}

void checkMirror(const JsonReader& field, const ItemId& self, const ItemId& mirror, const Questionnaire& questionnaire)
{
    const Item* other = questionnaire.findItem(mirror);
    if (other == nullptr)
        field.add(IssueCode::MirrorPointsNowhere, mirror.value);
    else if (other->mirror != self)
        field.add(IssueCode::MirrorNotMutual, mirror.value);
}

} // namespace

void readMirror(const JsonReader& item, Item& made)
{
    const JsonReader mirror = item.field("mirror");
    const JsonReader mirrorOf = item.field("mirror_of");
    made.mirror = {mirror.isThere() ? mirror.string() : std::string()};
    made.mirrorText = item.field("mirror_text").textIfThere(ReadBy::Respondent);
    made.compare = item.field("compare").choiceOr<CompareKind>(CompareKind::None,
                                                               {{"perception", CompareKind::Perception},
                                                                {"shared-fact", CompareKind::SharedFact},
                                                                {"reciprocity", CompareKind::Reciprocity}});
    if (made.compare != CompareKind::None && !mirror.isThere())
        mirror.add(IssueCode::MissingField);
    if (!made.mirror.isEmpty())
        item.reading().checkLater([mirror, self = made.id, other = made.mirror](const Questionnaire& questionnaire) {
            checkMirror(mirror, self, other, questionnaire);
        });
    if (mirrorOf.isThere())
        item.reading().checkLater([mirrorOf, other = made.mirror](const Questionnaire& questionnaire) {
            checkMirrorOf(mirrorOf, other, questionnaire);
        });
}

} // namespace soundings
