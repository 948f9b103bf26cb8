// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace soundings {

/// What is wrong at one place of a user's file. Words for each are in app/text/issue_text.cpp.
enum class IssueCode {
    // questionnaire files
    NotJson,
    NotUtf8,
    FileTooLarge,
    NestedTooDeep,
    TooMany,
    TooManyItems,
    TooManyValues,
    UnknownFormat,
    MissingField,
    UnknownField,
    DuplicateField,
    WrongType,
    WrongValue,
    EmptyText,
    UnknownPlaceholder,
    DuplicateId,
    DuplicateText,
    MissingLevel,
    TooManyLevels,
    MissingTranslation,
    TranslationPointsNowhere,
    MirrorPointsNowhere,
    MirrorNotMutual,
    CalibratesPointsNowhere,
    UnknownKind,
    UnknownFacet,
    UnknownTheme,
    UnknownScenarioLeaning,
    WeightsAddToNothing,
    WeightsTooLarge,
    TooFineToCount,
    ScaleWithoutPoints,
    ScaleTooShort,
    ScaleTooLong,
    ScalePointsNotRising,
    DuplicatePoint,
    MustHaveOutsideScale,
    NoItems,
    MinimumGroupTooLow,
    ScenarioWithoutRecommended,
    // answers files
    EmptyFile,
    NoHeader,
    UnknownColumn,
    DuplicateColumn,
    MissingColumn,
    WrongNumberOfCells,
    UnclosedQuote,
    UnknownItem,
    DuplicateItem,
    PointOutsideScale,
    NotApplicableNotAllowed,
    NotApplicableWithoutReason,
    DontKnowNotAllowed,
    UnknownRole,
    UnknownOption,
    TextTooLong,
    LineTooLong,
    TooManyColumns,
    TooManyPeople,
    NoRows,
    MoreFaults,
    IsWorkbook,
    IsWebPage,
    NamelessColumn,
    HiddenCharacter,
    MissingMark,
    UnknownSureness,
    // spreadsheets and what survey platforms write
    NotASheetFile,
    IsMacroWorkbook,
    IsBinaryWorkbook,
    IsOldWorkbook,
    IsEncrypted,
    DamagedArchive,
    DamagedPart,
    MissingPart,
    PartOutside,
    HasDoctype,
    TooManyParts,
    UnpacksTooLarge,
    TakesTooLong,
    NoSheet,
    NoSuchText,
    WrongCellPlace,
    NotANumber,
    TooManyRows,
    SheetTooLarge,
    RepeatedTooOften,
    TextAfterQuote,
    MoreFaultsLeft,
    // questionnaires as XLSForms
    NoFormSheet,
    UnknownFormColumn,
    LanguageWithoutCode,
    UnknownFormLanguage,
    RefersToAnswer,
    WrongFormName,
    UnknownFormType,
    UnknownList,
    ListsDiffer,
    GroupNotClosed,
    GroupNotOpened,
    NotInAGroup,
    NotInThisGroup,
    TextInGroup,
    NoteInGroup,
    CannotBeKept,
    UnknownKey,
    // releases
    CountsDoNotAddUp,
    TooFewPeople,
    // packs
    DoesNotFollow, ///< a number that is not what the answers beside it make
};

/// One fault with its place. Readers return all faults of a file, never the first alone.
struct Issue {
    IssueCode code;
    /// Where: "row 12", "sections/gov.strategy/items/gov.strategy.joint-plan/levels/3", a column.
    std::string where;
    /// The offending thing as it stood in the file, made harmless and short by shownText(); may be empty.
    std::string value;
    /// Of a fault that is about a limit: how much there may be.
    std::size_t limit = 0;
    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

} // namespace soundings
