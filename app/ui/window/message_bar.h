// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/error.h"

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace soundings {

enum class MessageKind { Done, Note, Care, Refused };

/// What a message about a file offers to do.
enum class FileOffer { SaveAsNew, ReadOther, TryAgain, OpenToRead };

/// The bar at the top of the page: a shape, what happened and what to do, a way to undo where there is one. One message
/// at a time; it stays until it is closed, another takes its place or the language changes.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Undo { No, Offered };
    explicit MessageBar(QWidget* parent = nullptr);
    void say(MessageKind kind, const QString& text, Undo undo = Undo::No);
    /// Adds to what is being said a way to the results of a round.
    void offerResults(const RoundId& round);
    /// Another round is looked at, or one is open again: a message that offers results has had its day.
    void roundsMoved();
    /// What failed and what to do; displayed again in another language.
    void sayRefused(const Error& error, const std::vector<FileOffer>& offers = {});
    /// The act was undone, or another one followed.
    void withdrawDone();
    void dismiss();
    /// The user goes to another page: what was merely a note is read. What failed or needs care stays.
    void pageLeft();
    [[nodiscard]] QString text() const;
    /// What a message of one line needs.
    [[nodiscard]] int leastHeight() const;
    void retranslate();

Q_SIGNALS:
    void undoAsked();
    void resultsAsked(const soundings::RoundId& round);
    /// One of the offers is taken up, for the file that the message is about.
    void offerTaken(soundings::FileOffer offer, const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showKind(MessageKind kind);
    void showOffers();
    QLabel* m_shape;
    QLabel* m_text;
    QHBoxLayout* m_offerRow;
    std::vector<FileOffer> m_offers;
    QPushButton* m_undo;
    QPushButton* m_results;
    QToolButton* m_close;
    RoundId m_round; ///< whose results are offered; empty: none are
    std::optional<Error> m_error; ///< where the message is about one
    MessageKind m_kind = MessageKind::Note;
};

} // namespace soundings
