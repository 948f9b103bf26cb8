// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/closing/comment_choice.h"

#include "app/ui/kit/kit.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace soundings {

CommentChoice::CommentChoice(const SurveyPreview& preview, QWidget* parent)
    : QWidget(parent), m_comments(new QListWidget(this)), m_all(new QCheckBox(tr("Leave all comments out"), this)),
      m_left(makeLabel(TextRole::Body, {}, this)), m_minimum(preview.minimum)
{
    const QString survey = QString::fromStdString(preview.questionnaire->id.value);
    m_comments->setObjectName(QStringLiteral("closing-comments-") + survey);
    m_all->setObjectName(QStringLiteral("closing-no-comments-") + survey);
    m_left->setObjectName(QStringLiteral("closing-comments-left-") + survey);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeLabel(TextRole::Strong, tr("What people wrote"), this));
    column->addWidget(makeLabel(TextRole::Body,
                                tr("Read the comments. Tick those to leave out because they name somebody, or show who "
                                   "wrote them. None can be changed, and none can be left out later."),
                                this));
    addComments(preview);
    column->addWidget(m_comments);
    column->addWidget(m_all);
    column->addWidget(m_left);
    connect(m_comments, &QListWidget::itemChanged, this, &CommentChoice::sayWhatIsLeft);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_comments->setEnabled(!all);
        sayWhatIsLeft();
    });
    sayWhatIsLeft();
}

void CommentChoice::addComments(const SurveyPreview& preview)
{
    m_comments->setAccessibleName(tr("Comments: tick those to leave out"));
    m_comments->setWordWrap(true);
    m_comments->setTextElideMode(Qt::ElideNone);
    m_comments->setResizeMode(QListView::Adjust);
    m_comments->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_comments->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_comments->setTabKeyNavigation(false);
    m_comments->setMinimumHeight(qRound(bodyPixels() * 12));
    for (const std::string& comment : preview.comments) {
        auto* item = new QListWidgetItem(QString::fromStdString(comment), m_comments);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_comments->setCurrentRow(0);
}

std::vector<std::size_t> CommentChoice::leftOut() const
{
    std::vector<std::size_t> places;
    for (int row = 0; row < m_comments->count(); ++row)
        if (m_comments->item(row)->checkState() == Qt::Checked)
            places.push_back(static_cast<std::size_t>(row));
    return places;
}

bool CommentChoice::areAllLeftOut() const { return m_all->isChecked(); }

void CommentChoice::sayWhatIsLeft()
{
    const int left = areAllLeftOut() ? 0 : m_comments->count() - static_cast<int>(leftOut().size());
    m_left->setText(left == 0 ? tr("No comment will be published.")
                        : left < m_minimum
                        ? tr("Fewer than %1 would be left, so no comment will be published.").arg(m_minimum)
                        : tr("%n comment(s) will be published.", nullptr, left));
}

} // namespace soundings
