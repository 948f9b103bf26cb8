// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/read_survey_files.h"

#include "core/error.h"
#include "core/exchange/read_file.h"
#include "core/mapping/answer_file.h"
#include "core/mapping/file_digest.h"
#include "core/sheets/sheet_file.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <unordered_set>

namespace soundings {

namespace fs = std::filesystem;

namespace {

bool isOfOffice(const std::string& name)
{
    return name.empty() || name.front() == '.' || name.starts_with("~$") || name == "Thumbs.db"
        || name == "desktop.ini";
}

/// Puts forms together as a table: a column a target, a row a file.
class AnswerFileTable {
public:
    AnswerFileTable() { m_sheet.rows.push_back(kHeader); }

    void add(const AnswerFile& file)
    {
        m_sheet.rows.push_back(++m_row);
        for (const auto& [target, text] : file.answers)
            put(columnOf(target), text);
        for (SheetColumn& column : m_sheet.columns)
            column.cells.resize(m_sheet.rows.size(), 0);
    }

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    static constexpr int kHeader = 0;

private:
    std::size_t columnOf(const std::string& target)
    {
        const auto [place, isNew] = m_columns.try_emplace(target, m_sheet.columns.size());
        if (isNew) {
            SheetColumn& column = m_sheet.columns.emplace_back();
            column.texts = {{}, target};
            column.cells.assign(m_sheet.rows.size(), 0);
            column.cells.front() = 1;
        }
        return place->second;
    }

    void put(std::size_t index, const std::string& text)
    {
        SheetColumn& column = m_sheet.columns[index];
        column.cells.resize(m_sheet.rows.size(), 0);
        const auto [place, isNew] = m_places[index].try_emplace(text, static_cast<std::uint32_t>(column.texts.size()));
        if (isNew)
            column.texts.push_back(text);
        column.cells.back() = place->second;
    }

    Sheet m_sheet;
    int m_row = kHeader;
    std::map<std::string, std::size_t> m_columns;
    std::map<std::size_t, std::map<std::string, std::uint32_t>> m_places; ///< of texts, by column
};

class FilesReader {
public:
    FilesReader(const Questionnaire& questionnaire, const SurveyTerms& terms, const ProgressListener& progress)
        : m_questionnaire(questionnaire), m_terms(terms), m_progress(progress)
    {
    }

    SurveyFiles read(const std::vector<std::string>& paths)
    {
        m_result.fileKey = m_terms.fileKey;
        m_share = 1.0 / static_cast<double>(std::max<std::size_t>(paths.size(), 1));
        for (std::size_t i = 0; i < paths.size(); ++i) {
            m_done = static_cast<double>(i) * m_share;
            tell(m_done);
            readOne(paths[i]);
        }
        readForms();
        tell(1);
        const bool hasForms = std::any_of(m_result.files.begin(), m_result.files.end(),
                                          [](const SurveyFile& file) { return file.isForm; });
        const bool hasTables = std::any_of(m_result.files.begin(), m_result.files.end(),
                                           [](const SurveyFile& file) { return !file.isForm && file.issues.empty(); });
        m_result.isMixed = hasForms && hasTables;
        return std::move(m_result);
    }

private:
    void tell(double done) const
    {
        if (m_progress && !m_progress(done))
            throw Error(ErrorCode::Interrupted);
    }

    /// What a part of the work on this file tells, as a part of all of it: from `begin` to `end` of the file.
    [[nodiscard]] ProgressListener within(double begin, double end) const
    {
        return [this, begin, end](double done) {
            const double ofAll = m_done + m_share * (begin + (end - begin) * done);
            return !m_progress || ofAll >= 1 || m_progress(ofAll);
        };
    }

    void readOne(const std::string& path)
    {
        SurveyFile& file = m_result.files.emplace_back();
        file.path = path;
        std::string bytes = readFile(path);
        file.isForm = isAnswerFile(bytes);
        file.digest = fileDigest(bytes, m_terms.fileKey, within(0, kKnown));
        file.isRepeat = !m_seen.insert(file.digest).second;
        if (file.isRepeat)
            return;
        if (file.isForm)
            readForm(file, bytes);
        else
            readTable(file, std::move(bytes));
    }

    void readForm(SurveyFile& file, const std::string& bytes)
    {
        AnswerFile answers = readAnswerFile(bytes, m_questionnaire);
        file.issues = std::move(answers.issues);
        file.isRepeat = file.issues.empty() && !m_forms.insert(answers.form).second;
        if (!file.issues.empty() || file.isRepeat)
            return;
        m_table.add(answers);
        m_formFiles.push_back(m_result.files.size() - 1);
    }

    void readTable(SurveyFile& file, std::string bytes)
    {
        OpenedSheetFile opened = openSheetFile(std::move(bytes));
        file.issues = std::move(opened.issues);
        if (!opened.file)
            return;
        const std::size_t chosen = opened.file->defaultSheet();
        for (std::size_t i = 0; i < opened.file->sheets().size(); ++i) {
            const std::string& name = opened.file->sheets()[i].name;
            if (i == chosen)
                file.sheet = name;
            else
                file.otherSheets.push_back(name);
        }
        ReadSheet table = opened.file->readSheet(chosen, within(kKnown, kOpened));
        file.issues.insert(file.issues.end(), table.issues.begin(), table.issues.end());
        if (!table.sheet)
            return;
        SurveyReading reading = readSurvey(*table.sheet, m_questionnaire, m_terms, within(kOpened, 1));
        if (!table.issues.empty()) // what was not read may be all that people answered
            std::erase_if(reading.faults,
                          [](const SurveyFault& fault) { return fault.kind == SurveyFaultKind::NobodyAnswered; });
        m_result.parts.push_back({{m_result.files.size() - 1}, std::move(reading)});
    }

    void readForms()
    {
        if (m_formFiles.empty())
            return;
        SurveyTerms terms;
        terms.mapping.headerRow = AnswerFileTable::kHeader;
        if (m_questionnaire.openQuestion)
            terms.mapping.columns["comment"] = "comment";
        m_result.parts.push_back({m_formFiles, readSurvey(m_table.sheet(), m_questionnaire, terms, within(1, 1))});
    }

    static constexpr double kKnown = 0.05; ///< of the work on a table: its digest
    static constexpr double kOpened = 0.7; ///< and its cells

    const Questionnaire& m_questionnaire;
    const SurveyTerms& m_terms;
    const ProgressListener& m_progress;
    double m_done = 0; ///< of all files, before this one
    double m_share = 1; ///< of one file
    SurveyFiles m_result;
    std::unordered_set<std::string> m_seen; ///< digests of whole files
    std::unordered_set<std::string> m_forms;
    AnswerFileTable m_table;
    std::vector<std::size_t> m_formFiles;
};

} // namespace

std::vector<std::string> filesIn(const std::vector<std::string>& paths)
{
    std::vector<std::string> all;
    for (const std::string& path : paths) {
        std::error_code ignored;
        if (!fs::is_directory(path, ignored)) {
            all.push_back(path);
            continue;
        }
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(path))
            if (entry.is_regular_file() && !isOfOffice(entry.path().filename().string()))
                found.push_back(entry.path().string());
        if (found.empty())
            throw Error(ErrorCode::FileEmpty, {}, path);
        std::sort(found.begin(), found.end());
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

SurveyFiles readSurveyFiles(const std::vector<std::string>& paths, const Questionnaire& questionnaire,
                            const SurveyTerms& terms, const ProgressListener& progress)
{
    return FilesReader(questionnaire, terms, progress).read(filesIn(paths));
}

} // namespace soundings
