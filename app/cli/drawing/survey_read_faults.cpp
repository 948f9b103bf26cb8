// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/survey_read_faults.h"

#include "app/cli/verb_support.h"
#include "app/text/issue_text.h"
#include "app/text/survey_fault_text.h"
#include "core/text_identity.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct SurveyReadFaults {
    Q_DECLARE_TR_FUNCTIONS(SurveyReadFaults)
};

QString shownOf(const std::string& text) { return QString::fromStdString(shownText(text)); }

/// Writes what stands in the way of one table, or of the forms.
class PartFaults {
public:
    PartFaults(const SurveyFiles& read, const SurveyPart& part, const Streams& streams)
        : m_read(read), m_part(part), m_isForm(read.files[part.files.front()].isForm), m_streams(streams)
    {
    }

    void tell() const
    {
        const SurveyReading& reading = m_part.reading;
        for (const SurveyFault& fault : reading.faults)
            write(fault.row,
                  m_isForm ? QString::fromStdString(fault.heading) + QStringLiteral(": ") + surveyFaultReason(fault)
                           : surveyFaultText(fault));
        if (reading.moreFaults > 0)
            write(0, SurveyReadFaults::tr("… and %1 faults more.").arg(reading.moreFaults));
        for (const ReadColumn& column : reading.columns)
            if (!column.target)
                write(0,
                      SurveyReadFaults::tr("column %1 (“%2”) is no question of ours: map it, or drop it with "
                                           "--ignore-columns or \"drop\" in the mapping.")
                          .arg(QString::fromStdString(columnLetter(column.index)), shownOf(column.heading)));
        for (const UnmatchedValues& group : reading.unmatched)
            for (const UnmatchedValue& value : group.values)
                write(0,
                      SurveyReadFaults::tr("“%1” is no answer of ours (%2 times, in %3 columns): say what it "
                                           "means, or \"blank\", under \"values\" in the mapping.")
                          .arg(shownOf(value.text))
                          .arg(value.people)
                          .arg(group.columns.size()));
    }

private:
    /// `row` is 0 for what is said of the whole of it.
    void write(int row, const QString& line) const
    {
        const std::size_t at = m_isForm && row > 0 ? static_cast<std::size_t>(row) - 1 : 0;
        m_streams.err << m_read.files[m_part.files[at]].path << ": " << line << "\n";
    }

    const SurveyFiles& m_read;
    const SurveyPart& m_part;
    bool m_isForm;
    const Streams& m_streams;
};

} // namespace

void tellSurveyFaults(const SurveyFiles& read, const Questionnaire& questionnaire, const Streams& streams)
{
    if (read.isMixed)
        streams.err << SurveyReadFaults::tr("There are tables and files of the browser form together. They may hold "
                                            "the same people: read one kind at a time.")
                    << "\n";
    for (const SurveyFile& file : read.files)
        for (const QString& line : issueLines(file.issues, questionnaire))
            streams.err << file.path << ": " << line << "\n";
    for (const SurveyPart& part : read.parts)
        PartFaults(read, part, streams).tell();
}

} // namespace soundings::cli
