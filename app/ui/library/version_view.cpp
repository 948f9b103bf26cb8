// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/version_view.h"

#include "app/text/language.h"
#include "app/ui/back_words.h"
#include "app/ui/kit/kit.h"
#include "app/ui/library/library_words.h"
#include "app/ui/library/questionnaire_preview.h"

#include <QVBoxLayout>

namespace soundings {

VersionView::VersionView(const KeptVersion& version, const std::vector<Round>& rounds, QWidget* parent)
    : QWidget(parent)
{
    const Questionnaire& questionnaire = *version.questionnaire;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    QPushButton* back = makeButton(ButtonRole::Link, {}, QStringLiteral("library-view-back"), this);
    showBack(*back, backTo(PageId::Library));
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(TextRole::Title, nameWithVersion(questionnaire), this));
    if (!questionnaire.purpose.isEmpty())
        column->addWidget(makeLabel(TextRole::Lead, shown(questionnaire.purpose), this));
    column->addWidget(makeLabel(TextRole::Body, questionnaireFacts(questionnaire), this, Measure::Wide));
    column->addWidget(makeLabel(TextRole::Body, usedText(version, rounds), this, Measure::Wide));
    column->addWidget(makeQuestionnairePreview(version.questionnaire, this));
    QPushButton* save =
        makeButton(ButtonRole::Plain, tr("Save as a spreadsheet…"), QStringLiteral("library-view-save"), this);
    column->addWidget(makeActionRow(save));
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, &VersionView::left);
    connect(save, &QPushButton::clicked, this, &VersionView::saveAsked);
}

} // namespace soundings
