// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"
#include "core/mapping/column_target.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace soundings {

/// What a heading says that its column is.
struct KnownHeading {
    ColumnTarget target;
    /// It is an id or a code of ours, so that the answers are by our ids and points; else it is a wording, and numbers
    /// below it may mean anything.
    bool isOurs = false;
    /// The question how sure somebody is, which is worded alike after every case: of the case before it. `target` has
    /// no index then.
    bool isByPlace = false;
    /// Of a column with our LimeSurvey code: what the answers' codes stand for; else nullptr.
    const AnswerList* codes = nullptr;
};

/// The headings under which the answers to a questionnaire may stand: ids, the codes of forms we make, the wording in
/// every language of the questionnaire, and "comment". Compared after folding and never by likeness; a wording that two
/// questions share is none.
class KnownHeadings {
public:
    explicit KnownHeadings(const Questionnaire& questionnaire);
    KnownHeadings(const KnownHeadings&) = delete;
    KnownHeadings& operator=(const KnownHeadings&) = delete;

    /// `heading` is nothing but one of them: no title or group stands before it.
    [[nodiscard]] std::optional<KnownHeading> findWhole(std::string_view heading) const;
    /// Also behind the name of a group or the title of a grid: "Title [statement]", "group/name", "group-name",
    /// "Title - statement".
    [[nodiscard]] std::optional<KnownHeading> find(std::string_view heading) const;

private:
    void addId(const std::string& id, const ColumnTarget& target, const AnswerList* codes = nullptr);
    void addWording(const Text& text, const ColumnTarget& target);
    void addWording(const std::string& text, const ColumnTarget& target);
    void addCodes();
    void addScenarios();
    [[nodiscard]] std::optional<KnownHeading> findFolded(std::string_view folded) const;
    [[nodiscard]] std::optional<KnownHeading> findSureness(std::string_view folded) const;

    const Questionnaire& m_questionnaire;
    FormCodes m_limeSurvey;
    std::unordered_map<std::string, KnownHeading> m_ids; ///< by foldedText()
    std::unordered_map<std::string, std::optional<KnownHeading>> m_wordings; ///< empty: of several questions
    std::unordered_map<std::string, bool> m_sureness;
    std::unordered_set<std::string> m_comments; ///< that are a whole heading only: behind a title they are on that
};

} // namespace soundings
