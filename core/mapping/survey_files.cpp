// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/survey_files.h"

#include <algorithm>

namespace soundings {

bool SurveyFiles::isAccepted() const
{
    return !isMixed && !parts.empty()
        && std::all_of(files.begin(), files.end(), [](const SurveyFile& file) { return file.issues.empty(); })
        && std::all_of(parts.begin(), parts.end(), [](const SurveyPart& part) { return part.reading.isAccepted(); });
}

AnswerColumns SurveyFiles::people(const Questionnaire& questionnaire) const
{
    AnswerColumns all = AnswerColumns::emptyFor(questionnaire);
    for (const SurveyPart& part : parts) {
        const std::vector<const CodeColumn*> from = part.reading.people.all();
        const std::vector<CodeColumn*> to = all.all();
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i]->insert(to[i]->end(), from[i]->begin(), from[i]->end());
        all.people += part.reading.people.people;
    }
    return all;
}

FileDigests SurveyFiles::digests() const
{
    FileDigests all{fileKey, {}};
    for (const SurveyFile& file : files)
        all.digests.push_back(file.digest);
    return all;
}

std::vector<std::string> SurveyFiles::comments() const
{
    std::vector<std::string> all;
    for (const SurveyPart& part : parts)
        all.insert(all.end(), part.reading.comments.begin(), part.reading.comments.end());
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace soundings
