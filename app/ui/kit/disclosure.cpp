// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/disclosure.h"

#include "app/ui/kit/kit.h"

#include <QHBoxLayout>

namespace soundings {

namespace {

/// A line of words that wraps, with an arrow that says whether it is open.
class FoldToggle final : public QPushButton {
public:
    FoldToggle(const QString& words, QWidget* parent) : QPushButton(parent), m_arrow(new QLabel(this))
    {
        setProperty("button", QStringLiteral("row"));
        setCheckable(true);
        setAutoDefault(true);
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, space::kS, space::kS, space::kS);
        row->setSpacing(space::kS);
        row->addWidget(m_arrow, 0, Qt::AlignTop);
        QLabel* text = makeLabel(TextRole::Body, words, this, Measure::Wide); // a line or two, alone in its width
        text->setProperty("tone", QStringLiteral("link"));
        row->addWidget(text, 1);
        for (QLabel* label : findChildren<QLabel*>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setMinimumHeight(space::kTarget);
    }
    void point(bool isOpen) { m_arrow->setText(isOpen ? QStringLiteral("▾") : QStringLiteral("▸")); }
    [[nodiscard]] QSize sizeHint() const override { return layout()->totalSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }

private:
    QLabel* m_arrow;
};

} // namespace

Disclosure::Disclosure(const QString& words, const QString& objectName, Make make, QWidget* parent)
    : QWidget(parent), m_words(words), m_make(std::move(make)), m_toggle(new FoldToggle(words, this))
{
    setObjectName(objectName);
    m_toggle->setObjectName(objectName + QStringLiteral(".toggle"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::toggled, this, &Disclosure::showFold);
    showFold();
}

bool Disclosure::isOpen() const { return m_toggle->isChecked(); }
void Disclosure::setOpen(bool isOpen) { m_toggle->setChecked(isOpen); }

void Disclosure::showFold()
{
    if (isOpen() && m_inside == nullptr) {
        m_inside = m_make();
        layout()->addWidget(m_inside);
    }
    if (m_inside != nullptr)
        m_inside->setVisible(isOpen());
    static_cast<FoldToggle*>(m_toggle)->point(isOpen());
    m_toggle->setAccessibleName(isOpen() ? tr("%1: hide", "what is folded").arg(m_words)
                                         : tr("%1: show", "what is folded").arg(m_words));
}

} // namespace soundings
