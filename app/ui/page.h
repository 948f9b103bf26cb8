// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/changes.h"
#include "app/ui/place.h"

#include <vector>

namespace soundings {

class Prompts;
class Session;

/// Who is at the screen: who runs the assessment, or a member of staff who is only to answer; Locked: who gets no
/// further without the code either.
enum class Attendance { Officer, Respondent, Locked };

/// One page of the main window. It reads the session, acts through it, and asks the window to go elsewhere.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session& session, Prompts& prompts, QWidget* parent);
    /// Builds everything anew: when a workspace opens or closes, and when the language or the theme changes.
    virtual void rebuild() = 0;
    /// Takes off at once what rebuild() is going to build anew: all of it would be styled again for nothing. Nothing of
    /// the page may be in use.
    virtual void clear() { }
    /// Shows what changed and no more, keeping focus and position. Only while a workspace is open.
    virtual void refresh(const Changes& changes) = 0;
    /// Called when the page is gone to; ids may be empty.
    virtual void arrive(const Place& place) = 0;
    /// Whether somebody is answering on the page and sees what they do.
    [[nodiscard]] virtual bool isTaken() const { return false; }
    /// Scrolls to the top of what is laid out on the page.
    void showTop();
    /// Gives the focus to the first thing on the page that takes it; to the title where that would be a choice of
    /// round, so that the keys that scroll do so and no other key changes what is seen.
    void focusFirst();
    /// To be called before the page is left for another, for focusAgain(): which button led there.
    void rememberFocus();
    /// Gives the focus to what had it when the page was left, which is where the page still stands; else to the first.
    void focusAgain();
    /// Gives the focus to what takes it nearest to a place on the screen: what had it is no more.
    void focusNear(const QPoint& place);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    /// A message for the bar at the top of the page.
    void said(const QString& message);
    /// A round was closed from the page, and this was said.
    void roundClosed(const soundings::RoundId& round);
    /// Somebody begins to answer, perhaps not who used the program before: messages displayed until now are not for
    /// them.
    void taken();
    /// The screen is handed over to people who answer, or back to whoever runs the assessment.
    void attended(soundings::Attendance who);

protected:
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }

private:
    [[nodiscard]] std::vector<QWidget*> focusable() const; ///< by Tab
    Session& m_session;
    Prompts& m_prompts;
    QString m_left; ///< name of the button that led elsewhere
};

} // namespace soundings
