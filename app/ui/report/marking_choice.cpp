// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/marking_choice.h"

#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kMostCharacters = 100; ///< as a workspace's own

/// As they stand on the page, in every language.
QStringList usualMarkings() { return {QStringLiteral("OFFICIAL"), QStringLiteral("OFFICIAL-SENSITIVE")}; }

} // namespace

MarkingChoice::MarkingChoice(QWidget* parent)
    : QWidget(parent), m_box(new StillBox(QStringLiteral("report-marking"), this)), m_words(new QLineEdit(this))
{
    m_box->addItem(tr("None"));
    m_box->addItems(usualMarkings());
    m_box->addItem(tr("Own words"));
    m_words->setObjectName(QStringLiteral("report-marking-words"));
    m_words->setAccessibleName(tr("Own words of the marking"));
    m_words->setMaxLength(kMostCharacters);
    m_words->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeField(tr("Protective marking"), {}, m_box, this));
    column->addWidget(m_words);
    connect(m_box, &StillBox::currentIndexChanged, this, [this] {
        m_words->setVisible(hasOwnWords());
        Q_EMIT changed();
    });
    connect(m_words, &QLineEdit::textChanged, this, &MarkingChoice::changed);
}

bool MarkingChoice::hasOwnWords() const { return m_box->currentIndex() == m_box->count() - 1; }

void MarkingChoice::setMarking(const QString& marking)
{
    const QSignalBlocker silence(this);
    const auto usual = static_cast<int>(usualMarkings().indexOf(marking));
    const bool isOwn = usual < 0 && !marking.isEmpty();
    m_words->setText(isOwn ? marking : QString());
    m_box->setCurrentIndex(isOwn ? m_box->count() - 1 : usual + 1);
}

QString MarkingChoice::marking() const
{
    if (hasOwnWords())
        return m_words->text().simplified();
    return m_box->currentIndex() == 0 ? QString() : m_box->currentText();
}

} // namespace soundings
