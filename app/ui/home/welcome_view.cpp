// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/welcome_view.h"

#include "app/settings/settings.h"
#include "app/ui/kit/choice_button.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/theme/icon.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace soundings {

WelcomeView::WelcomeView(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_page(new PageLayout(QStringLiteral("welcome.scroller"), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->renew();
    addHead();
    addRecentFiles(); // who comes back goes on where they were
    addChoices();
    m_page->restore();
}

void WelcomeView::addHead()
{
    auto* whole = new QWidget;
    auto* head = new QHBoxLayout(whole);
    head->setContentsMargins(0, space::kL, 0, space::kS);
    head->setSpacing(space::kL);
    auto* lead = new QLabel(this);
    const int side = qRound(bodyPixels() * 4);
    lead->setPixmap(programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    lead->setFixedWidth(side);
    head->addWidget(lead);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    words->addWidget(makeLabel(TextRole::Title, QStringLiteral("Soundings"), this));
    words->addWidget(
        makeLabel(TextRole::Lead,
                  tr("Find out together whether your agencies are ready to share information, and whether you "
                     "trust each other enough to do it."),
                  this));
    head->addLayout(words, 1);
    m_page->add(whole);
}

void WelcomeView::addChoices()
{
    auto* sample =
        new ChoiceButton(QStringLiteral("search"), tr("Explore the sample partnership"),
                         tr("Six invented agencies over four rounds. Change what you like: it can be reset."),
                         QStringLiteral("home-sample"), this);
    auto* own = new ChoiceButton(QStringLiteral("plus"), tr("Start our own"),
                                 tr("Name your agency and your partners, and say where the file is kept."),
                                 QStringLiteral("home-own"), this);
    QPushButton* sampleBoard = makeButton(ButtonRole::Link, tr("Explore the sample as its board sees it"),
                                          QStringLiteral("home-sample-board"), this);
    QPushButton* board =
        makeButton(ButtonRole::Link, tr("Start a board’s workspace"), QStringLiteral("home-board"), this);
    board->setAccessibleDescription(tr("For a partnership: it opens what its agencies give it, and puts it together."));
    board->setToolTip(board->accessibleDescription());
    QPushButton* open =
        makeButton(ButtonRole::Link, tr("Open a workspace you have…"), QStringLiteral("home-open"), this);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(new FoldingRow({sample, own}, FoldingRow::Share::Even));
    column->addWidget(new FoldingRow({open, board, sampleBoard}, FoldingRow::Share::None));
    m_page->add(part, m_settings.recentFiles().isEmpty() ? PageLayout::Side::Both : PageLayout::Side::Second);
    connect(sample, &QPushButton::clicked, this, &WelcomeView::sampleAsked);
    connect(sampleBoard, &QPushButton::clicked, this, &WelcomeView::sampleBoardAsked);
    connect(own, &QPushButton::clicked, this, &WelcomeView::ownAsked);
    connect(board, &QPushButton::clicked, this, &WelcomeView::boardAsked);
    connect(open, &QPushButton::clicked, this, &WelcomeView::openAsked);
}

void WelcomeView::addRecentFiles()
{
    const QStringList files = m_settings.recentFiles();
    if (files.isEmpty())
        return;
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Section, tr("Recent workspaces"), this));
    QFrame* card = makeCard(CardRole::Plain, this);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::kL, space::kS, space::kL, space::kS);
    rows->setSpacing(0);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i > 0)
            rows->addWidget(makeHairline(card));
        rows->addWidget(recentRow(files[i], static_cast<int>(i)));
    }
    column->addWidget(card);
    m_page->add(part, PageLayout::Side::First);
}

QWidget* WelcomeView::recentRow(const QString& path, int number)
{
    const QFileInfo file(path);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::kXs, 0, space::kXs);
    line->setSpacing(space::kL);
    QPushButton* open =
        makeButton(ButtonRole::Link, QString(file.fileName()).replace(QLatin1Char('&'), QStringLiteral("&&")),
                   QStringLiteral("home-recent-%1").arg(number), row);
    open->setEnabled(file.exists());
    open->setAccessibleDescription(QDir::toNativeSeparators(path));
    line->addWidget(open);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    QLabel* where = makeLabel(TextRole::Muted, file.exists() ? folder : tr("No longer in %1").arg(folder), row);
    where->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    line->addWidget(where, 1);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT pathAsked(path); });
    if (!file.exists()) {
        QPushButton* remove =
            makeButton(ButtonRole::Link, tr("Remove"), QStringLiteral("home-recent-remove-%1").arg(number), row);
        remove->setAccessibleName(tr("Remove %1 from this list").arg(file.completeBaseName()));
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, path] {
            m_settings.removeRecentFile(path);
            Q_EMIT recentChanged();
        });
    }
    return row;
}

} // namespace soundings
