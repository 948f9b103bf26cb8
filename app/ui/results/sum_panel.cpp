// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/sum_panel.h"

#include "app/models/sum_tree_model.h"
#include "app/text/sum_text.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/result_lines.h"
#include "app/ui/results/sum_tree.h"
#include "core/scoring/sum.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QTimer>

#include <chrono>

namespace soundings {

namespace {

using namespace std::chrono_literals;
constexpr auto kToldFor = 3s;

/// The questionnaire an item of the sum is answered in by one of us; staff items are nobody's to open.
std::optional<QuestionnaireId> questionnaireOf(const RoundResult& result, const AgencyId& about, const ItemId& item)
{
    if (about.isEmpty()) {
        for (const ConsensusResult& consensus : result.consensus)
            if (consensus.questionnaire->findItem(item) != nullptr)
                return consensus.questionnaire->id;
        return std::nullopt;
    }
    for (const PartnerResult& partner : result.partners)
        if (partner.about.id == about && partner.questionnaire->findItem(item) != nullptr)
            return partner.questionnaire->id;
    return std::nullopt;
}

} // namespace

SumPanel::SumPanel(ResultPtr result, const QString& objectName, QWidget* parent)
    : QFrame(parent), m_result(std::move(result)), m_model(new SumTreeModel(this)), m_tree(new SumTree(this)),
      m_question(
          makeButton(ButtonRole::Link, tr("Go to this question"), objectName + QStringLiteral(".question"), this)),
      m_copy(makeButton(ButtonRole::Link, tr("Copy as text"), objectName + QStringLiteral(".copy"), this))
{
    setObjectName(objectName);
    m_tree->setObjectName(objectName + QStringLiteral(".tree"));
    m_tree->setModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kS, 0, space::kS);
    column->setSpacing(space::kS);
    column->addWidget(makeHairline(this));
    column->addWidget(m_tree);
    column->addWidget(makeLabel(TextRole::Muted, sumRoundingText(), this, Measure::Wide));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kL);
    buttons->addWidget(m_question);
    QPushButton* closeButton =
        makeButton(ButtonRole::Link, tr("Close the sum"), objectName + QStringLiteral(".close"), this);
    buttons->addWidget(m_copy);
    buttons->addWidget(closeButton);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &SumPanel::copy);
    connect(closeButton, &QPushButton::clicked, this, &SumPanel::close);
    connect(m_tree, &QTreeView::activated, this, &SumPanel::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SumPanel::showCurrent);
    connect(m_question, &QPushButton::clicked, this, [this] {
        if (const auto place = questionAt(m_tree->currentIndex()))
            Q_EMIT goTo(*place);
    });
    hide();
}

void SumPanel::open(const SumTerm& sum, const AgencyId& about, const std::string& line)
{
    m_openedFrom = QApplication::focusWidget();
    m_sum = sum;
    m_about = about;
    m_model->setSum(*m_result, sum, about);
    m_tree->setAccessibleName(tr("How this adds up: %1").arg(sumTermTitle(*m_result, sum, about)));
    const QModelIndex top = m_model->index(0, 0);
    m_tree->expand(top);
    const QModelIndex wanted = line.empty() ? top : find(line, {});
    for (QModelIndex above = wanted.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->expand(wanted);
    show();
    m_tree->setCurrentIndex(wanted);
    m_tree->scrollTo(wanted, QAbstractItemView::PositionAtTop);
    m_tree->setFocus();
    showCurrent();
    // Its height is known once the page has been laid out anew.
    QTimer::singleShot(0, this, [this] { bringIntoView(*this, rect()); });
}

void SumPanel::close()
{
    hide();
    if (m_openedFrom != nullptr)
        m_openedFrom->setFocus();
}

void SumPanel::copy()
{
    QGuiApplication::clipboard()->setText(sumText(*m_result, m_sum, m_about));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(kToldFor, this, [this] { m_copy->setText(tr("Copy as text")); });
}

void SumPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void SumPanel::showCurrent()
{
    m_question->setEnabled(questionAt(m_tree->currentIndex()).has_value());
    if (m_tree->hasFocus()) // with the keys a line is gone to that the page does not show yet
        bringIntoView(*m_tree->viewport(), m_tree->visualRect(m_tree->currentIndex()));
}

void SumPanel::openCurrent()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    if (const auto place = questionAt(current))
        Q_EMIT goTo(*place);
    else
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
}

const SumTerm* SumPanel::termAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const SumTerm* above = termAt(index.parent());
    if (above == nullptr)
        return &m_sum;
    const auto row = static_cast<std::size_t>(index.row());
    return row < above->terms.size() ? &above->terms[row] : nullptr;
}

QModelIndex SumPanel::find(const std::string& line, const QModelIndex& below) const
{
    for (int row = 0; row < m_model->rowCount(below); ++row) {
        const QModelIndex index = m_model->index(row, 0, below);
        if (termAt(index)->id == line)
            return index;
        if (const QModelIndex found = find(line, index); found.isValid())
            return found;
    }
    return {};
}

std::optional<Place> SumPanel::questionAt(const QModelIndex& index) const
{
    const SumTerm* term = termAt(index);
    if (term == nullptr || term->level != SumLevel::Item)
        return std::nullopt;
    const ItemId item{term->id};
    const auto questionnaire = questionnaireOf(*m_result, m_about, item);
    return questionnaire ? std::optional(questionPlace(*questionnaire, m_about, item)) : std::nullopt;
}

} // namespace soundings
