// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/assess_views.h"

#include "app/ui/assess/answering/answering_view.h"
#include "app/ui/assess/check/check_view.h"
#include "app/ui/assess/influences/influences_view.h"
#include "app/ui/assess/round/round_view.h"
#include "app/ui/assess/staff/staff_view.h"
#include "app/ui/survey/survey_view.h"

#include <QStackedWidget>

namespace soundings {

AssessViews renewViews(QStackedWidget& stack, Session& session, Prompts& prompts, ScreenLock& lock)
{
    while (QWidget* view = stack.widget(0)) {
        stack.removeWidget(view);
        delete view;
    }
    const AssessViews made{new RoundView(session, &stack),
                           new AnsweringView(session, &stack),
                           new InfluencesView(session, prompts, &stack),
                           new CheckView(session, prompts, &stack),
                           new StaffView(session, lock, &stack),
                           new SurveyView(session, prompts, &stack)};
    for (QWidget* view : std::initializer_list<QWidget*>{made.overview, made.answering, made.influences, made.check,
                                                         made.staff, made.survey})
        stack.addWidget(view);
    return made;
}

} // namespace soundings
