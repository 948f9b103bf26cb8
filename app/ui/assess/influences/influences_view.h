// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/influences/influences_room.h"
#include "app/ui/back_words.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soundings {

class MarkTable;
class Prompts;

/// What helps and hinders one partner in sharing with us, and, if we like, us in sharing with them: a row of marks
/// each.
class InfluencesView final : public QWidget {
    Q_OBJECT
public:
    InfluencesView(Session& session, Prompts& prompts, QWidget* parent);
    /// The same response again: on the side and at the mark where it was left.
    void showSheet(AnswerSheet sheet, const Round& round);
    /// Where leaving leads.
    void showBack(const BackWords& words) { soundings::showBack(*m_back, words); }
    void refresh(const Changes& changes);

Q_SIGNALS:
    void leave();
    void check();

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Escape leaves, as it leaves the statements.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct OtherMarks {
        QString partner;
        InfluenceMarks marks;
    };
    void buildHead(QBoxLayout* column);
    void buildEnd(QBoxLayout* column);
    void nameTabs();
    void showSide(InfluenceSide side);
    void showMarks();
    void mark(const ItemId& influence, std::optional<int> mark);
    [[nodiscard]] std::vector<OtherMarks> otherMarks() const;
    void showSaved();
    void showCopy();
    void copyMarks();

    Session& m_session;
    Prompts& m_prompts;
    std::optional<AnswerSheet> m_sheet;
    RoundId m_round;
    InfluenceSide m_side = InfluenceSide::AboutPartner;
    QLabel *m_title = nullptr, *m_question = nullptr, *m_fallback = nullptr, *m_progress = nullptr, *m_saved = nullptr;
    QLabel* m_keys = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton *m_theirs = nullptr, *m_ours = nullptr, *m_copy = nullptr;
    MarkTable* m_table = nullptr;
    QWidget* m_asked = nullptr;
    InfluencesRoom m_room{};
};

} // namespace soundings
