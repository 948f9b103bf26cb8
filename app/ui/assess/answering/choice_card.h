// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QString>

namespace soundings {

/// What a card says. `key` is the key that chooses it: "1", "N".
struct Choice {
    QString name; ///< stable: part of the object name
    QString key;
    QString label;
    QString descriptor;
    /// The question, for those who hear the card without seeing the page.
    QString question;
};

enum class ChoiceMark { Open, Chosen };

/// One answer as a card. It never checks itself: a click only says clicked(), and the mark follows what is on file.
class ChoiceCard final : public QRadioButton {
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget* parent);
    void showChoice(const Choice& choice);
    [[nodiscard]] const QString& key() const { return m_choice.key; }
    /// `sign` is the quiet word beside the tick: "Saved 14:02".
    void setMark(ChoiceMark mark, const QString& sign = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void nextCheckState() override { }

private:
    struct Geometry;
    [[nodiscard]] Geometry geometryFor(double width) const;
    void paintFrame(QPainter& painter) const;
    void paintKey(QPainter& painter, const QRectF& box) const;
    Choice m_choice;
    QString m_sign;
};

} // namespace soundings
