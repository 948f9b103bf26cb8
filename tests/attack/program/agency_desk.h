// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/cli_run.h"
#include "tests/attack/program/agency_files.h"

namespace soundings::test {

/// A workspace that the real command line made, with one survey of invented people.
class AgencyDesk {
public:
    /// Adds the questionnaire unless it is built in.
    explicit AgencyDesk(QuestionnairePtr questionnaire);
    /// Records a round and closes it; what closing says of the survey is returned. The first is of October 2026, each
    /// that follows a month later.
    tests::CliRun hold(const std::string& round, const std::vector<Person>& people,
                       const std::vector<std::string>& comments = {});
    /// Records a round without closing it.
    void begin(const std::string& round, const std::vector<Person>& people,
               const std::vector<std::string>& comments = {});
    /// One agreed governance response of this level, so that there is a Readiness to rest on the staff figures.
    void govern(const std::string& round, int level = 3);
    /// A verb on this workspace.
    [[nodiscard]] tests::CliRun run(const std::string& verb, const std::vector<std::string>& more = {}) const;
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path(name); }
    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }

private:
    [[nodiscard]] std::string dateOf(const std::string& round);
    tests::CliFolder m_folder;
    std::string m_file;
    QuestionnairePtr m_questionnaire;
    std::vector<std::string> m_rounds;
};

} // namespace soundings::test
