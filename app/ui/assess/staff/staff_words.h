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
};

struct StaffWords {
    QString title;
    QStringList paragraphs;
    QStringList points; ///< as a list under the paragraphs
    QString noticeTitle; ///< a card of its own at the top, where there is a notice; nothing starts by Enter then
    QString notice;
    std::vector<StaffWay> ways; ///< the first is the primary one
    /// None is: whoever presses Enter without reading does nothing.
    bool hasEqualWays = false;
};

StaffWords welcomeWords(const Questionnaire& survey);
/// Somebody's unfinished answers are on this screen.
StaffWords foundWords();
StaffWords deletingWords();
StaffWords finishWords(const StaffSitting& sitting);
StaffWords stopWords();
StaffWords thanksWords();

} // namespace soundings
