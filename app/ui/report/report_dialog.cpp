// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_dialog.h"

#include "app/report/write_report.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/text/error_text.h"
#include "app/text/in_language.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/prompts.h"
#include "app/ui/report/page_preview.h"
#include "app/ui/report/print_pages.h"
#include "app/ui/report/report_form.h"
#include "app/ui/report/report_outcome.h"
#include "app/ui/report/report_words.h"
#include "app/ui/save_file.h"
#include "app/ui/window/file_acts.h"
#include "app/ui/writing_library.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr int kPause = 200; ///< milliseconds
constexpr double kFormEms = 23;
constexpr double kLeastPreviewEms = 20;
constexpr double kLeastHeightEms = 12; ///< of the preview below what is chosen
constexpr double kAroundEms = 9; ///< title and buttons

} // namespace

ReportDialog::ReportDialog(Session& session, Prompts& prompts, Settings& settings, QWidget* parent,
                           const ReportStart& start)
    : QDialog(parent), m_session(session), m_prompts(prompts), m_settings(settings),
      m_form(new ReportForm(session, prompts, settings.report(), start, this)), m_preview(new PagePreview(this)),
      m_outcome(new ReportOutcome(this))
{
    setObjectName(QStringLiteral("report"));
    setWindowTitle(tr("Report"));
    setAccessibleName(tr("Report"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    layOut();
    connectAll();
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(qRound(bodyPixels() * 76), qRound(bodyPixels() * 56)).boundedTo(room));
    place();
    tabAsLaidOut(*this);
    m_form->setFocus();
    m_pause.start(0); // the dialog stands on the screen first
}

void ReportDialog::layOut()
{
    m_scroller = makeScroller(m_form, this, PageWidth::Reading);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_scroller);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    QLabel* title = makeLabel(TextRole::Section, tr("Report"), this);
    title->setContentsMargins(space::kXl, space::kL, space::kXl, space::kM);
    whole->addWidget(title);
    whole->addLayout(m_sides, 1);
    whole->addWidget(makeHairline(this));
    whole->addWidget(m_outcome);
    whole->addWidget(makeButtons());
}

QWidget* ReportDialog::makeButtons()
{
    QPushButton* close = makeButton(ButtonRole::Plain, tr("Close"), QStringLiteral("report-close"), this);
    m_print = makeButton(ButtonRole::Plain, tr("Print…"), QStringLiteral("report-print"), this);
    m_export = makeButton(ButtonRole::Primary, tr("Export…"), QStringLiteral("report-export"), this);
    QWidget* row = makeActionRow(m_export, {close, m_print});
    row->setContentsMargins(space::kXl, space::kM, space::kXl, space::kM);
    for (QPushButton* button : {close, m_print}) // Enter in a field is for the field
        button->setAutoDefault(false);
    m_export->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_export, &QPushButton::clicked, this, &ReportDialog::exportReport);
    return row;
}

void ReportDialog::connectAll()
{
    connect(m_form, &ReportForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_form, &ReportForm::changed, m_outcome, &QWidget::hide);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pause.setInterval(kPause);
        rebuild();
    });
    connect(&m_session, &Session::closed, this, &QDialog::reject);
    connect(&m_session, &Session::opened, this, &QDialog::reject);
    connect(&m_session, &Session::changed, this, [this] {
        m_form->refresh();
        m_pause.start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_scroller->isAncestorOf(now))
            m_scroller->ensureWidgetVisible(now, 0, space::kXl);
    });
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &ReportDialog::print);
}

void ReportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    place();
}

void ReportDialog::place()
{
    const int formWidth = qRound(bodyPixels() * kFormEms);
    const bool isWide = width() >= formWidth + qRound(bodyPixels() * kLeastPreviewEms);
    const bool isBeside = m_sides->indexOf(m_preview) >= 0;
    m_scroller->setMinimumWidth(isWide ? formWidth : 0);
    m_scroller->setMaximumWidth(isWide ? formWidth : QWIDGETSIZE_MAX);
    m_preview->setMinimumHeight(
        isWide ? 0 : std::max(qRound(bodyPixels() * kLeastHeightEms), height() - qRound(bodyPixels() * kAroundEms)));
    if (isWide && !isBeside)
        m_sides->addWidget(m_preview, 1);
    else if (!isWide && m_form->layout()->indexOf(m_preview) < 0)
        m_form->layout()->addWidget(m_preview);
}

void ReportDialog::rebuild()
{
    m_pause.stop();
    m_order = m_form->order();
    m_document.reset();
    m_pages.reset();
    try {
        m_document = orderedDocument(m_session, m_order);
        const InLanguage language(m_order.language);
        m_pages = loadedWriting().printedPages(*m_document);
    } catch (const Error& error) {
        m_preview->sayInstead(errorText(error));
    }
    if (m_pages)
        m_preview->setPages(m_pages);
    m_export->setEnabled(m_document.has_value());
    m_print->setEnabled(m_document.has_value());
}

/// What is written is what was chosen, although it is not seen yet.
void ReportDialog::rebuildIfDue()
{
    if (m_pause.isActive())
        rebuild();
}

QString ReportDialog::suggestedName() const
{
    const std::string round = m_session.rounds().result(m_order.round).round.label;
    QString name = QString::fromStdString(m_session.workspace().ours.name + " " + round);
    if (const QString kind = kindInName(m_order.choices.kind); !kind.isEmpty())
        name += QLatin1Char(' ') + kind;
    return asFileName(name) + endingOf(m_order.format);
}

void ReportDialog::exportReport()
{
    rebuildIfDue();
    if (!m_document)
        return;
    m_settings.setReport(m_form->chosen());
    if (const auto path = askWhere(m_prompts, tr("Export the report"), suggestedName(), formatFilter(m_order.format)))
        write(*path);
}

void ReportDialog::write(const QString& path)
{
    try {
        const InLanguage language(m_order.language);
        writeReport(path, loadedWriting().written(*m_document, formatOf(path).value_or(m_order.format)));
    } catch (const Error& error) { // a report is no act of the session, so its refusal ends here
        m_outcome->sayRefused(errorText(error));
        return;
    }
    m_written = tr("The report is in %1.").arg(QDir::toNativeSeparators(path));
    m_outcome->say(m_written, path);
}

void ReportDialog::print()
{
    rebuildIfDue();
    if (!m_pages)
        return;
    m_settings.setReport(m_form->chosen());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(m_document->title);
    if (!m_prompts.askPrinter(printer, m_pages->count()))
        return;
    if (printPages(*m_pages, printer))
        m_outcome->say(tr("The report was sent to the printer."));
    else
        m_outcome->sayRefused(tr("The printer takes nothing just now. Look whether it is on and has paper, or export "
                                 "a PDF and print that."));
}

void ReportDialog::done(int result)
{
    if (m_session.isOpen())
        m_settings.setReport(m_form->chosen());
    QDialog::done(result);
    if (!m_written.isEmpty())
        Q_EMIT said(m_written);
}

} // namespace soundings
