// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;

namespace soundings {

class AnsweringView;
class CheckView;
class InfluencesView;
class Prompts;
class RoundView;
class ScreenLock;
class Session;
class StaffView;
class SurveyView;

/// The views of the Assess page; all null before they are made.
struct AssessViews {
    RoundView* overview = nullptr;
    AnsweringView* answering = nullptr;
    InfluencesView* influences = nullptr;
    CheckView* check = nullptr;
    StaffView* staff = nullptr;
    SurveyView* survey = nullptr;
};
/// Made anew, in place of whatever is in the stack.
AssessViews renewViews(QStackedWidget& stack, Session& session, Prompts& prompts, ScreenLock& lock);

} // namespace soundings
