// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/give_pack_dialog.h"

#include "app/report/write_report.h"
#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/text/given_text.h"
#include "app/ui/exchange/give_form.h"
#include "app/ui/exchange/pack_reading.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/save_file.h"
#include "app/ui/window/file_acts.h"
#include "core/pack/sign_keys.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kPauseBeforePage = 60; ///< milliseconds
constexpr double kChoiceEms = 27;
constexpr double kLeastPageEms = 22;
constexpr double kLeastPageHeightEms = 20; ///< below what is chosen

} // namespace

GivePackDialog::GivePackDialog(Session& session, Prompts& prompts, const Round& round, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompts(prompts), m_form(new GiveForm(session, prompts, round.id, this)),
      m_page(new PackReading(this)), m_outcome(makeLabel(TextRole::Body, {}, this, Measure::Whole))
{
    setObjectName(QStringLiteral("givePack"));
    setWindowTitle(tr("Give a pack"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforePage);
    layOut();
    connect(m_form, &GiveForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_form, &GiveForm::changed, m_outcome, &QWidget::hide);
    connect(&m_pause, &QTimer::timeout, this, &GivePackDialog::showPage);
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(&session, &Session::failed, this, [this](const Error& error) { say(errorText(error)); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_scroller->isAncestorOf(now))
            m_scroller->ensureWidgetVisible(now, 0, space::kXl);
    });
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(qRound(bodyPixels() * 76), qRound(bodyPixels() * 52)).boundedTo(room));
    place();
    tabAsLaidOut(*this);
    m_form->setFocus();
    showPage();
}

void GivePackDialog::layOut()
{
    m_scroller = makeScroller(m_form, this, PageWidth::Reading);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_scroller);
    m_outcome->setObjectName(QStringLiteral("give-outcome"));
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setContentsMargins(space::kXl, space::kM, space::kXl, 0);
    m_outcome->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    QLabel* title = makeLabel(TextRole::Section, windowTitle(), this);
    title->setContentsMargins(space::kXl, space::kL, space::kXl, space::kM);
    whole->addWidget(title);
    whole->addLayout(m_sides, 1);
    whole->addWidget(makeHairline(this));
    whole->addWidget(m_outcome);
    whole->addWidget(makeButtons());
}

QWidget* GivePackDialog::makeButtons()
{
    QPushButton* close = makeButton(ButtonRole::Plain, tr("Close"), QStringLiteral("give-close"), this);
    m_save = makeButton(ButtonRole::Primary, tr("Save the pack…"), QStringLiteral("give-save"), this);
    for (QPushButton* button : {close, m_save}) // Enter in a field is for the field
        button->setAutoDefault(false);
    QWidget* row = makeActionRow(m_save, {close});
    row->setContentsMargins(space::kXl, space::kM, space::kXl, space::kM);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &GivePackDialog::save);
    return row;
}

void GivePackDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    place();
}

/// The page beside what is chosen, or below it where there is no room.
void GivePackDialog::place()
{
    const int choice = qRound(bodyPixels() * kChoiceEms);
    const bool isWide = width() >= choice + qRound(bodyPixels() * kLeastPageEms);
    m_scroller->setMinimumWidth(isWide ? choice : 0);
    m_scroller->setMaximumWidth(isWide ? choice : QWIDGETSIZE_MAX);
    m_page->setMinimumHeight(isWide ? 0 : qRound(bodyPixels() * kLeastPageHeightEms));
    if (isWide && m_sides->indexOf(m_page) < 0)
        m_sides->addWidget(m_page, 1);
    else if (!isWide && m_form->layout()->indexOf(m_page) < 0)
        m_form->layout()->addWidget(m_page);
}

void GivePackDialog::showPage()
{
    const PackChoice choice = m_form->choice();
    const std::optional<PackContent> content = m_session.packs().content(m_form->round(), choice, m_form->readerName());
    m_page->show(content ? packPage(*content, m_session.packs().versions()) : std::vector<PackPagePart>{});
    m_save->setEnabled(content && !choice.parts.empty());
}

void GivePackDialog::save()
{
    PackReader reader;
    reader.name = m_form->readerName();
    if (!m_form->fillSeal(reader))
        return;
    const auto path = askWhere(m_prompts, tr("Save the pack"),
                               asFileName(QString::fromStdString(m_session.workspace().ours.name))
                                   + QStringLiteral(".soundings-pack"));
    if (!path)
        return;
    const auto write = [&](const std::string& bytes) { writeReport(*path, QByteArray::fromStdString(bytes)); };
    if (!m_session.packs().give(m_form->round(), m_form->choice(), reader, write))
        return;
    m_form->showGiven();
    const std::optional<KeyFile> key = m_session.packs().key();
    say(tr("Written: %1").arg(QDir::toNativeSeparators(*path)) + QLatin1Char('\n')
        + (key ? fingerprintAdvice(QString::fromStdString(fingerprintOf(key->key))) : QString())
        + (reader.passphrase ? QLatin1Char('\n')
                   + tr("Tell them the passphrase then, too, and never in the same message "
                        "as the file.")
                             : QString()));
}

void GivePackDialog::say(const QString& words)
{
    m_outcome->setText(words);
    m_outcome->show();
}

} // namespace soundings
