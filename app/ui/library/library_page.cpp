// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/library_page.h"

#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/ui/back_words.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/library/addition_view.h"
#include "app/ui/library/file_faults_view.h"
#include "app/ui/library/library_files.h"
#include "app/ui/library/library_words.h"
#include "app/ui/library/questionnaire_entry.h"
#include "app/ui/library/read_questionnaire_file.h"
#include "app/ui/library/version_view.h"
#include "app/ui/own_workspace.h"
#include "app/ui/prompts.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"

#include <QFileInfo>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace soundings {

LibraryPage::LibraryPage(Session& session, Prompts& prompts, QWidget* parent)
    : Page(session, prompts, parent), m_stack(new QStackedLayout(this)),
      m_list(new PageLayout(QStringLiteral("library.scroller"), this))
{
    setObjectName(QStringLiteral("libraryPage"));
    m_stack->addWidget(m_list);
}

bool LibraryPage::mayWrite() const { return !session().file().isReadOnly; }

void LibraryPage::rebuild()
{
    discard(std::exchange(m_view, nullptr));
    fill();
    m_stack->setCurrentWidget(m_list);
}

void LibraryPage::clear() { m_list->clear(); }

void LibraryPage::refresh(const Changes& changes)
{
    m_isStale =
        m_isStale || changes.rounds || changes.response || changes.survey || changes.decisions; // what keeps versions
    if (isVisible() && m_view == nullptr && m_isStale)
        fill();
}

void LibraryPage::arrive(const Place& place)
{
    if (place.from && place.step != PlaceStep::Return && *place.from != PageId::Library)
        m_from = *place.from;
    discard(std::exchange(m_view, nullptr));
    fill();
    m_stack->setCurrentWidget(m_list);
}

void LibraryPage::fill()
{
    m_isStale = false;
    m_list->renew();
    if (session().isOpen()) {
        const std::vector<KeptVersion> versions = session().library().versions();
        addHead();
        addList(tr("Added by you"), versions, Origin::Added);
        addList(tr("Built in"), versions, Origin::BuiltIn);
    }
    m_list->restore();
}

void LibraryPage::addHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    QPushButton* back = makeButton(ButtonRole::Link, {}, QStringLiteral("library-back"), head);
    showBack(*back, backTo(m_from));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT goTo({m_from, {}, {}, {}, PlaceStep::Return}); });
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(TextRole::Title, tr("Questionnaires"), head));
    column->addWidget(makeLabel(
        TextRole::Lead, tr("What a round can ask: the questionnaires that are built in, and those you add."), head));
    m_list->add(head);
}

void LibraryPage::addList(const QString& title, const std::vector<KeptVersion>& versions, Origin origin)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Section, title, all));
    bool isEmpty = true;
    for (auto first = versions.begin(); first != versions.end();) {
        const QuestionnaireId& id = first->questionnaire->id;
        const auto last =
            std::find_if(first, versions.end(), [&](const KeptVersion& one) { return one.questionnaire->id != id; });
        if (builtInText(id).has_value() == (origin == Origin::BuiltIn)) {
            auto* entry = new QuestionnaireEntry({first, last}, session().workspace().rounds, mayWrite(), all);
            connect(entry, &QuestionnaireEntry::lookAsked, this, &LibraryPage::look);
            connect(entry, &QuestionnaireEntry::saveAsked, this, &LibraryPage::saveVersion);
            connect(entry, &QuestionnaireEntry::removeAsked, this, &LibraryPage::remove);
            column->addWidget(entry);
            isEmpty = false;
        }
        first = last;
    }
    if (origin == Origin::Added)
        addAdding(*column, isEmpty);
    m_list->add(all, origin == Origin::BuiltIn ? PageLayout::Side::Second : PageLayout::Side::First);
}

void LibraryPage::addAdding(QVBoxLayout& column, bool isEmpty)
{
    if (isEmpty) {
        QLabel* none =
            makeLabel(TextRole::Body,
                      tr("Nothing yet. Ask what matters to you beside the built-in questionnaires, such as a "
                         "survey that you have used before: write it in a spreadsheet, and rounds can ask it."),
                      this, Measure::Wide);
        none->setObjectName(QStringLiteral("library-none"));
        column.addWidget(none);
    }
    QPushButton* fromTemplate =
        makeButton(ButtonRole::Link, tr("Save the template…"), QStringLiteral("library-template"), this);
    QPushButton* guide =
        makeButton(ButtonRole::Link, tr("Save the guide to print…"), QStringLiteral("library-guide"), this);
    connect(fromTemplate, &QPushButton::clicked, this, [this] { attempt([&] { return saveTemplate(prompts()); }); });
    connect(guide, &QPushButton::clicked, this, [this] { attempt([&] { return saveGuide(prompts()); }); });
    if (!mayWrite())
        return column.addWidget(new FoldingRow({fromTemplate, guide}, FoldingRow::Share::None, this));
    QPushButton* add = makeButton(ButtonRole::Primary, tr("Add a questionnaire…"), QStringLiteral("library-add"), this);
    connect(add, &QPushButton::clicked, this, &LibraryPage::chooseFile);
    column.addWidget(makeActionRow(add, {fromTemplate, guide}));
}

void LibraryPage::show(QWidget* view)
{
    discard(m_view);
    m_view = makeScroller(view, this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    focusFirst();
}

void LibraryPage::leaveView()
{
    discard(std::exchange(m_view, nullptr));
    if (m_isStale)
        fill();
    m_stack->setCurrentWidget(m_list);
    if (isVisible())
        focusFirst();
}

void LibraryPage::chooseFile()
{
    const auto path = prompts().askOpenPath(
        tr("Add a questionnaire"), tr("Questionnaires (%1);;All files (*)").arg(QStringLiteral("*.xlsx *.ods *.json")));
    if (!path)
        return;
    if (const QString isOurs = refusalOfOwnWorkspace(*path); !isOurs.isEmpty())
        return Q_EMIT refused(isOurs);
    attempt([&] {
        const QString fileName = QFileInfo(*path).fileName();
        const std::optional<ReadQuestionnaire> read = readQuestionnaireFile(*path, window());
        if (read && read->questionnaire)
            offer(read->questionnaire, fileName);
        else if (read)
            showFaults(read->issues, fileName);
        return QString();
    });
}

void LibraryPage::showFaults(const Issues& faults, const QString& fileName)
{
    auto* view = new FileFaultsView(faults, fileName);
    connect(view, &FileFaultsView::left, this, &LibraryPage::leaveView);
    connect(view, &FileFaultsView::anotherAsked, this, &LibraryPage::chooseFile);
    show(view);
}

void LibraryPage::offer(const QuestionnairePtr& questionnaire, const QString& fileName)
{
    const std::optional<QuestionnaireAddition> addition = session().library().addition(*questionnaire);
    if (!addition)
        return;
    auto* view = new AdditionView(questionnaire, *addition, fileName);
    connect(view, &AdditionView::left, this, &LibraryPage::leaveView);
    connect(view, &AdditionView::added, this, [this, questionnaire] {
        const QString name = nameWithVersion(*questionnaire);
        if (!session().library().add(questionnaire, name))
            return;
        leaveView();
        Q_EMIT said(tr("%1 is added. Rounds can ask it now.").arg(name));
    });
    show(view);
}

void LibraryPage::look(const KeptVersion& version)
{
    auto* view = new VersionView(version, session().workspace().rounds);
    connect(view, &VersionView::left, this, &LibraryPage::leaveView);
    connect(view, &VersionView::saveAsked, this, [this, version] { saveVersion(version); });
    show(view);
}

void LibraryPage::remove(const KeptVersion& version)
{
    const QString name = nameWithVersion(*version.questionnaire);
    if (session().library().remove(version.questionnaire, name))
        Q_EMIT said(tr("%1 is removed.").arg(name));
}

void LibraryPage::saveVersion(const KeptVersion& version)
{
    attempt([&] { return saveWorkbook(prompts(), *version.questionnaire); });
}

void LibraryPage::attempt(const std::function<QString()>& act)
{
    try {
        if (const QString message = act(); !message.isEmpty())
            Q_EMIT said(message);
    } catch (const Error& error) {
        Q_EMIT refused(errorText(error));
    }
}

} // namespace soundings
