// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "app/session/session.h"
#include "app/ui/assess/assess_page.h"
#include "tests/support/scripted_prompts.h"

namespace soundings::test {

/// A workspace with two partners and an open round of all three questionnaires, and the page that answers it.
struct AssessDesk {
    QTemporaryDir folder;
    Session session;
    ScriptedPrompts prompts;
    AssessPage page{session, prompts, nullptr};
    RoundId round;

    AssessDesk()
    {
        session.create(folder.filePath(QStringLiteral("desk.soundings")),
                       {QStringLiteral("Westmoor Council"),
                        {QStringLiteral("Northdale Trust"), QStringLiteral("Westmoor Police")},
                        QStringLiteral("en")});
        round = *session.rounds().add(QStringLiteral("Autumn 2026"), {2026, 10, 5}, {governance(), staff(), partner()});
        QObject::connect(&session, &Session::changed, &page, [this](const Changes& changes) { page.refresh(changes); });
        page.rebuild();
        page.resize(1240, 760);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }

    /// As the window does: a note saved while the page goes must not reach it.
    ~AssessDesk() { session.disconnect(&page); }
    AssessDesk(const AssessDesk&) = delete;
    AssessDesk& operator=(const AssessDesk&) = delete;

    static QuestionnaireId governance() { return {"governance"}; }
    static QuestionnaireId staff() { return {"staff-confidence"}; }
    static QuestionnaireId partner() { return {"partner-understanding"}; }
    AgencyId partnerNamed(const std::string& name) const
    {
        for (const Agency& one : session.workspace().partners)
            if (one.name == name)
                return one.id;
        return {};
    }
    void go(const QuestionnaireId& questionnaire, const AgencyId& about = {})
    {
        page.arrive({PageId::Assess, questionnaire, about, {}});
        if (questionnaire == staff()) // its page first, from where the screen is handed over
            press("surveyHandOver");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <class Widget = QAbstractButton> Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    /// Presses a button that can be seen; false where there is none.
    bool press(const char* name)
    {
        QApplication::processEvents();
        for (auto* button : page.findChildren<QAbstractButton*>(QString::fromLatin1(name)))
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                return true;
            }
        return false;
    }
    bool isShown(const QString& text)
    {
        QApplication::processEvents();
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    Answers governanceAnswers() { return session.rounds().record(round).consensus.at(0).answers; }
};

} // namespace soundings::test
