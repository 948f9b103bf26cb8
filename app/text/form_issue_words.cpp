// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/form_issue_words.h"

#include "app/text/issue_words_context.h"

namespace soundings {

QString formIssueWords(IssueCode code)
{
    switch (code) {
    case IssueCode::NoFormSheet:
        return IssueWords::tr(
            "the workbook has no sheet of this name, or nothing stands in it%1. A questionnaire needs "
            "the sheets survey, choices and settings.");
    case IssueCode::UnknownFormColumn:
        return IssueWords::tr("this column is not one that Soundings keeps%1. Check its spelling, or take it out.");
    case IssueCode::LanguageWithoutCode:
        return IssueWords::tr(
            "this heading does not say which language it is%1. Put its code in brackets: English (en).");
    case IssueCode::UnknownFormLanguage:
        return IssueWords::tr("no column is in this language%1. Write it exactly as in the headings: English (en).");
    case IssueCode::RefersToAnswer:
        return IssueWords::tr("this refers to another answer%1, which Soundings does not fill in. Take out ${ and }.");
    case IssueCode::WrongFormName:
        return IssueWords::tr("this cannot be a name%1. Use a letter first, then letters, digits, hyphens, dots and "
                              "underscores, and no space.");
    case IssueCode::UnknownFormType:
        return IssueWords::tr(
            "Soundings has no questions of this type%1. Use select_one with the name of a list; text, "
            "note, begin_group or end_group.");
    case IssueCode::UnknownList:
        return IssueWords::tr("this list is not on the sheet choices%1. Add it there, or check its spelling.");
    case IssueCode::ListsDiffer:
        return IssueWords::tr("this is not the same in every list or question that needs it%1. All statements have "
                              "the points, scores and words of one scale; only where a list is called scale may others "
                              "have words of their own.");
    case IssueCode::GroupNotClosed:
        return IssueWords::tr("this group does not end before the next begins, or not at all%1. Add an end_group row.");
    case IssueCode::GroupNotOpened:
        return IssueWords::tr("a group ends here that did not begin%1. Take the row out, or add a begin_group row.");
    case IssueCode::NotInAGroup:
        return IssueWords::tr(
            "this question stands in no group%1. Put it between begin_group and end_group: a group is "
            "a section. Only the question called role and one text question stand alone.");
    case IssueCode::NotInThisGroup:
        return IssueWords::tr(
            "this question stands in the group of a case%1. Put it in a group of its own: with a case "
            "may stand only how sure people are, whose name ends in _sure.");
    case IssueCode::TextInGroup:
        return IssueWords::tr("a question in words stands in a group%1. Put it after the last end_group.");
    case IssueCode::NoteInGroup:
        return IssueWords::tr("a note stands in a group%1. Put it above the first begin_group, or take it out.");
    case IssueCode::CannotBeKept:
        return IssueWords::tr("Soundings has no place for this%1. It asks everybody the same: empty the cell.");
    case IssueCode::UnknownKey:
        return IssueWords::tr(
            "this names nothing that a questionnaire has, or something that stands on another sheet%1. "
            "Check its spelling, or take the row out.");
    default:
        return {};
    }
}

} // namespace soundings
