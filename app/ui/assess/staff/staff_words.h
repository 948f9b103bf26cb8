// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace soundings {

class StaffSitting;
struct Questionnaire;

/// What a page that asks nothing leads on to.
enum class StaffAct { Start, GoOn, AskToDelete, Keep, StartAgain, Back, Stop, GoOnAnswering, Send, NextPerson, Leave };

/// A way on from a message page.
struct StaffWay {
    QString text;
    QString objectName;
    StaffAct act;
    bool destroys = false; ///< what somebody answered is gone for good then
};

struct StaffWords {
    QString title;
    QStringList paragraphs;
    QString moreTitle; ///< of what is folded away under the ways on; empty where there is nothing
    QStringList more;
    std::vector<StaffWay> ways; ///< the first is the primary one
    /// None is: whoever presses Enter without reading does nothing.
    bool hasEqualWays = false;
};

/// `least`: people behind any figure.
StaffWords welcomeWords(const Questionnaire& survey, int least);
/// Somebody's unfinished answers are on this screen.
StaffWords foundWords();
StaffWords deletingWords();
StaffWords finishWords(const StaffSitting& sitting);
StaffWords stopWords();
StaffWords thanksWords();

} // namespace soundings
