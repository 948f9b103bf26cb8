// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_form.h"

#include "app/report/report_chapters.h"
#include "app/report/report_names.h"
#include "app/session/session.h"
#include "app/text/language.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"
#include "app/ui/report/chapter_choice.h"
#include "app/ui/report/logo_choice.h"
#include "app/ui/report/marking_choice.h"
#include "app/ui/report/report_subject.h"
#include "app/ui/report/report_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

std::set<ReportChapter> chaptersNamed(const QStringList& names)
{
    std::set<ReportChapter> chapters;
    for (const QString& name : names)
        if (const auto chapter = chapterNamed(name))
            chapters.insert(*chapter);
    return chapters;
}

} // namespace

ReportForm::ReportForm(const Session& session, Prompts& prompts, const ReportSettings& last, const ReportStart& start,
                       QWidget* parent)
    : QWidget(parent), m_session(session), m_lastMarking(last.marking),
      m_subject(new ReportSubject(session, start.kind.value_or(kindNamed(last.kind).value_or(ReportKind::Full)), this)),
      m_format(new StillBox(QStringLiteral("report-format"), this)), m_formatNote(makeLabel(TextRole::Muted, {}, this)),
      m_chapters(new ChapterChoice(chaptersNamed(last.leftOut), this)),
      m_language(new StillBox(QStringLiteral("report-language"), this)), m_marking(new MarkingChoice(this)),
      m_logo(new LogoChoice(session, prompts, this))
{
    setFocusProxy(m_subject);
    layOut(last);
    m_subject->choosePair(start.about, start.other);
    const QString own = QString::fromStdString(session.workspace().marking);
    m_marking->setMarking(own.isEmpty() ? last.marking : own);
    m_logo->setPath(last.logo);
    offerChapters();
    showNeeded();
    const auto tell = [this] {
        showNeeded();
        Q_EMIT changed();
    };
    connect(m_subject, &ReportSubject::changed, this, &ReportForm::offerChapters);
    connect(m_subject, &ReportSubject::changed, this, tell);
    connect(m_format, &StillBox::currentIndexChanged, this, tell);
    connect(m_chapters, &ChapterChoice::changed, this, tell);
    connect(m_language, &StillBox::currentIndexChanged, this, tell);
    connect(m_marking, &MarkingChoice::changed, this, tell);
    connect(m_logo, &LogoChoice::changed, this, tell);
}

void ReportForm::layOut(const ReportSettings& last)
{
    for (const DocumentFormat format : documentFormats())
        m_format->addItem(formatTitle(format), endingOf(format));
    m_format->setCurrentIndex(std::max(0, m_format->findData(last.ending)));
    for (const QString& language : programLanguages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(last.language.isEmpty() ? programLanguage() : last.language)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, 0, space::kL, space::kL);
    column->setSpacing(space::kL);
    column->addWidget(m_marking); // in sight, whatever is chosen below
    column->addWidget(m_subject);
    column->addWidget(makeField(tr("Format"), {}, m_format, this));
    column->addWidget(m_formatNote);
    column->addWidget(m_chapters);
    column->addWidget(makeField(tr("Language"), {}, m_language, this));
    column->addWidget(m_logo);
    column->addStretch(1);
}

void ReportForm::refresh()
{
    m_subject->refresh();
    offerChapters();
    showNeeded();
}

void ReportForm::showNeeded()
{
    const ReportOrder now = order();
    m_formatNote->setText(formatNote(now.format));
    m_format->setAccessibleDescription(formatNote(now.format));
    m_chapters->setVisible(!chaptersOf(now.choices.kind).empty());
}

void ReportForm::offerChapters()
{
    if (m_subject->round().isEmpty())
        return;
    m_chapters->offer(chaptersOf(m_subject->kind(),
                                 {m_session.rounds().result(m_subject->round()), !m_subject->from().isEmpty(),
                                  !m_session.decisions().actionList().empty(), m_session.workspace().rounds.size()}));
}

ReportOrder ReportForm::order() const
{
    ReportOrder order;
    order.choices.kind = m_subject->kind();
    order.choices.marking = m_marking->marking();
    order.choices.logo = m_logo->png();
    order.choices.leftOut = m_chapters->leftOut();
    order.choices.about = m_subject->about();
    order.choices.other = m_subject->other();
    order.format = formatOf(m_format->currentData().toString()).value_or(DocumentFormat::Pdf);
    order.language = m_language->currentData().toString();
    order.round = m_subject->round();
    order.from = m_subject->from();
    return order;
}

ReportSettings ReportForm::chosen() const
{
    ReportSettings chosen;
    chosen.kind = nameOf(m_subject->kind());
    chosen.ending = m_format->currentData().toString();
    if (const QString language = m_language->currentData().toString(); language != programLanguage())
        chosen.language = language;
    for (const ReportChapter chapter : m_chapters->leftOut())
        chosen.leftOut << nameOf(chapter);
    // A workspace's own marking is no choice for another workspace.
    chosen.marking = m_session.workspace().marking.empty() ? m_marking->marking() : m_lastMarking;
    chosen.logo = m_logo->path();
    return chosen;
}

} // namespace soundings
