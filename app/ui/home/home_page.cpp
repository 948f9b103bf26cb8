// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/home_page.h"

#include "app/session/session.h"
#include "app/ui/home/new_workspace_form.h"
#include "app/ui/home/overview_view.h"
#include "app/ui/home/welcome_view.h"
#include "app/ui/keeping/keeping_acts.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"
#include "app/ui/round_acts.h"
#include "app/ui/window/file_acts.h"

#include <QVBoxLayout>

namespace soundings {

HomePage::HomePage(Session& session, Prompts& prompts, FileActs& file, RoundActs& round, QWidget* parent)
    : Page(session, prompts, parent), m_file(file), m_round(round), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("homePage"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&file, &FileActs::recentChanged, this, [this] {
        if (!this->session().isOpen())
            rebuild();
    });
}

void HomePage::rebuild()
{
    m_isStale = false;
    show(session().isOpen() ? overview() : welcome());
}

void HomePage::refresh(const Changes&)
{
    m_isStale = true;
    if (isVisible())
        rebuild();
}

void HomePage::arrive(const Place& place)
{
    if (m_isStale || m_form) // the form is left, its words are kept
        rebuild();
    const QWidget* focused = window()->focusWidget();
    const QWidget* before = place.step == PlaceStep::Return ? focusWidget() : nullptr; // what had it then
    if ((focused == nullptr || !isAncestorOf(focused)) && (before == nullptr || !isAncestorOf(before)))
        focusNext();
}

void HomePage::focusNext()
{
    if (auto* next = m_content == nullptr ? nullptr : m_content->findChild<QPushButton*>(QStringLiteral("home-next")))
        next->setFocus(Qt::OtherFocusReason);
}

void HomePage::show(QWidget* content)
{
    if (m_form)
        m_draft = m_form->draft();
    const QWidget* focused = window()->focusWidget();
    const bool wasNext =
        focused != nullptr && isAncestorOf(focused) && focused->objectName() == QStringLiteral("home-next");
    discard(m_content);
    m_content = content;
    m_layout->addWidget(m_content);
    m_content->show();
    if (wasNext)
        focusNext();
}

QWidget* HomePage::welcome()
{
    auto* view = new WelcomeView(m_file.settings());
    connect(view, &WelcomeView::sampleAsked, this, [this] { m_file.exploreSample(); });
    connect(view, &WelcomeView::sampleBoardAsked, this, [this] { m_file.exploreSample(SampleKind::Board); });
    connect(view, &WelcomeView::ownAsked, this, [this] { startFor(false); });
    connect(view, &WelcomeView::boardAsked, this, [this] { startFor(true); });
    connect(view, &WelcomeView::openAsked, this, [this] { m_file.open(); });
    connect(view, &WelcomeView::pathAsked, this, [this](const QString& path) { m_file.openPath(path); });
    connect(view, &WelcomeView::recentChanged, this, [this] { Q_EMIT m_file.recentChanged(); });
    return view;
}

QWidget* HomePage::overview()
{
    auto* view = new OverviewView(session());
    connect(view, &OverviewView::goTo, this, &Page::goTo);
    connect(view, &OverviewView::reportAsked, &m_file, [this] { m_file.showReport(); });
    connect(view, &OverviewView::keepingAsked, this, [this] {
        if (const QString what = askKeeping(session(), prompts()); !what.isEmpty())
            Q_EMIT said(what);
    });
    connect(view, &OverviewView::closeRoundAsked, this, [this] { m_round.close(*session().rounds().current()); });
    return view;
}

void HomePage::startFor(bool isBoard)
{
    m_draft.isBoard = isBoard;
    startOurOwn();
}

void HomePage::startOurOwn()
{
    auto* form = new NewWorkspaceForm(prompts(), m_file.settings());
    connect(form, &NewWorkspaceForm::cancelled, this, [this] {
        m_form.clear();
        m_draft = {};
        rebuild();
    });
    connect(form, &NewWorkspaceForm::made, this, [this](const QString& path, const NewWorkspace& workspace) {
        if (!m_file.create(path, workspace))
            return;
        m_form.clear();
        m_draft = {};
        if (m_isStale)
            rebuild();
    });
    show(makeScroller(form, this, PageWidth::Reading));
    form->resume(m_draft);
    m_form = form;
    form->setFocus(Qt::OtherFocusReason);
}

} // namespace soundings
