// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include "app/session/changes.h"
#include "core/comparison/round_comparison.h"
#include "core/error.h"
#include "core/release/closing.h"
#include "core/response/person.h"
#include "core/response/round_record.h"
#include "core/results/round_result.h"

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace soundings {

struct NewWorkspace {
    QString agency;
    QStringList partners;
    QString language; ///< "en" or "cy"
};

/// The open workspace as the windows see it. Every act is one committed transaction and one step of undo; changed()
/// says what changed, failed() what could not be done (nothing is stored then). Acts return false or empty on
/// failure. Only one thread: the window's.
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // The file.
    bool create(const QString& path, const NewWorkspace& workspace);
    /// The sample partnership, with notes in `language`; replaces a sample that is there, nothing else.
    bool createSample(const QString& path, const QString& language = QStringLiteral("en"));
    bool open(const QString& path);
    /// The file as it is at this moment, also while another program has it open; to be read only.
    bool openToRead(const QString& path);
    void close();
    bool saveCopy(const QString& path);
    /// Puts everything that is open into a new file and goes on in that one; what was refused while the session was
    /// astray is done there.
    bool saveAsNew(const QString& path);
    /// Reads again what another program may have written, and looks whether the file is still where it was; called when
    /// the window becomes active.
    void refreshIfChanged();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The file's name leads to nothing or to another file since it was opened: what is open can be read, nothing is
    /// saved, and failed() has said why. Until settled().
    [[nodiscard]] bool isAstray() const;
    /// When openToRead() read the file; invalid for one that is followed.
    [[nodiscard]] QDateTime readAt() const;
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] QString path() const;
    /// When the last answer was put on disk; invalid before the first.
    [[nodiscard]] QDateTime savedAt() const;

    // What is there. Only while open.
    [[nodiscard]] const Agency& ours() const;
    [[nodiscard]] const std::vector<Agency>& partners() const; ///< active and retired, by name
    [[nodiscard]] const std::vector<Round>& rounds() const; ///< by date
    [[nodiscard]] const std::vector<QuestionnairePtr>& questionnaires() const;
    /// The round the pages show: the last one chosen, else the newest; empty where there is none.
    [[nodiscard]] std::optional<Round> currentRound() const;
    void setCurrentRound(const RoundId& round);
    [[nodiscard]] std::optional<Round> roundBefore(const RoundId& round) const;
    [[nodiscard]] RoundRecord record(const RoundId& round) const;
    /// Kept until something of the round changes.
    [[nodiscard]] const RoundResult& result(const RoundId& round) const;
    [[nodiscard]] RoundComparison comparison(const RoundId& before, const RoundId& after) const;
    [[nodiscard]] Answers answers(const ResponseId& response) const;
    [[nodiscard]] InfluenceMarks influences(const ResponseId& response, InfluenceSide side) const;
    /// What was entered while the session was astray and is to be put on file once that is settled, by question.
    [[nodiscard]] Answers unsavedAnswers(const ResponseId& response) const;
    /// The same of marks; an empty mark is one taken away.
    [[nodiscard]] InfluenceMarks unsavedMarks(const ResponseId& response, InfluenceSide side) const;

    /// People behind any staff figure of this workspace, at least.
    [[nodiscard]] int minimumGroup() const;

    // Setting up.
    bool addPartner(const QString& name);
    bool renameAgency(const AgencyId& id, const QString& name);
    bool setStanding(const AgencyId& id, AgencyStanding standing);
    /// Whether nothing is on file about the partner, so that it can be taken off the list.
    [[nodiscard]] bool mayRemove(const AgencyId& partner) const;
    bool removePartner(const AgencyId& partner);
    std::optional<RoundId> addRound(const QString& label, const Date& date,
                                    const std::vector<QuestionnaireId>& questionnaires);
    bool changeRound(const Round& details); ///< label, date, questionnaires
    /// What closing would publish of the round's staff surveys: those that anybody has finished. Empty on failure.
    [[nodiscard]] std::optional<std::vector<SurveyPreview>> previewClosing(const RoundId& round) const;
    /// For good as to staff surveys: they are published as `choices` say, and their answers destroyed.
    bool closeRound(const RoundId& round, const std::vector<ClosingChoices>& choices = {});
    bool reopenRound(const RoundId& round, const QString& reason);
    /// For good: not undone by anything. False where it would not be more than it is; at most kMostMinimumGroup.
    bool raiseMinimumGroup(int people);

    // Answering.
    /// The response of this round, made if it is not there; empty on failure. `about` empty for a consensus response.
    std::optional<ResponseId> respond(const RoundId& round, const QuestionnaireId& questionnaire,
                                      const AgencyId& about);
    /// `named`: how the question is called in the undo menu; empty for no name.
    bool answer(const ResponseId& response, const ItemId& item, const AnswerRecord& record, const QString& named = {});
    bool markInfluence(const ResponseId& response, InfluenceSide side, const ItemId& influence, const QString& mark);

    // Staff confidence on this screen, one person after another.
    [[nodiscard]] bool isSurveyOpen(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// Whether the survey is open and somebody has finished it or is at it.
    [[nodiscard]] bool hasBegunSurvey(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// How many people have finished; empty while fewer than the minimum group.
    [[nodiscard]] std::optional<int> finishedPeople(const RoundId& round, const QuestionnaireId& questionnaire) const;
    [[nodiscard]] std::optional<Person> draft(const RoundId& round, const QuestionnaireId& questionnaire) const;
    [[nodiscard]] QString draftComment(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// Puts the answers so far of the person at the screen on file.
    bool setDraft(const RoundId& round, const QuestionnaireId& questionnaire, const Person& person,
                  const QString& comment);
    bool finishDraft(const RoundId& round, const QuestionnaireId& questionnaire);
    bool discardDraft(const RoundId& round, const QuestionnaireId& questionnaire);

    /// Undo and redo of setting up and answering; emptied when a round is closed or a person has finished.
    [[nodiscard]] QUndoStack* undoStack() const;

Q_SIGNALS:
    void opened();
    /// The file that was opened is of an earlier version and was brought up to date; `copiesLeft`: copies from before that
    /// still hold what people answered.
    void updated(const std::vector<std::string>& copiesLeft);
    void closed();
    void changed(const soundings::Changes& changes);
    void failed(const soundings::Error& error);
    /// The file is where it was again, or what was open is in a new one.
    void settled();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace soundings
