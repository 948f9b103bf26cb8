// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_files.h"

#include <string>
#include <vector>

namespace soundings {

/// A column of which somebody has to say what it is.
struct ColumnQuestion {
    std::string key; ///< that mappings know it by
    std::string heading;
    std::size_t index = 0; ///< in the sheet
    std::vector<UnmatchedValue> values; ///< what stands there most often
    std::string target; ///< as mappings name it; empty: not said
};

/// A text of which somebody has to say what it means, once for all columns that have it.
struct ValueQuestion {
    ColumnTarget column; ///< the first of them
    std::vector<std::string> keys; ///< of the columns
    std::string heading; ///< of the first
    std::string text;
    std::size_t people = 0; ///< over all the columns
    std::string meaning; ///< as mappings name it; empty: not said
};

/// Files of answers that are being read, with what was asked about them and said. Nothing of it is kept.
class AnswersReading {
public:
    /// `fileKey`: SurveyTerms::fileKey.
    AnswersReading(QuestionnairePtr questionnaire, std::vector<std::string> paths, std::string fileKey);

    /// Reads the files by what was said so far. What was asked once stays asked, so that another answer can be given.
    /// Throws what readSurveyFiles() does; nothing of it is accepted then.
    void read(const ProgressListener& progress);
    [[nodiscard]] const SurveyFiles& files() const { return m_files; }
    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const std::vector<std::string>& paths() const { return m_paths; }
    [[nodiscard]] bool isAccepted() const { return m_files.isAccepted(); }

    [[nodiscard]] const std::vector<ColumnQuestion>& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<ValueQuestion>& values() const { return m_values; }
    [[nodiscard]] DoubtfulRows rowsInDoubt() const { return m_terms.mapping.rowsInDoubt; }
    /// Empty takes back what was said; the same below. They hold from the next read() on.
    void setTarget(std::size_t column, const std::string& target);
    void setMeaning(std::size_t value, const std::string& meaning);
    void setRowsInDoubt(DoubtfulRows rows) { m_terms.mapping.rowsInDoubt = rows; }

private:
    void askAbout(const SurveyReading& reading);
    void askAbout(const UnmatchedValues& group, const UnmatchedValue& value, const SurveyReading& reading);
    QuestionnairePtr m_questionnaire;
    std::vector<std::string> m_paths;
    SurveyTerms m_terms;
    SurveyFiles m_files;
    std::vector<ColumnQuestion> m_columns;
    std::vector<ValueQuestion> m_values;
};

} // namespace soundings
