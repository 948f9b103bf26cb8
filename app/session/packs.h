// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/give_pack.h"
#include "core/acts/invite_round.h"
#include "core/acts/take_packs.h"
#include "core/pack/key_file.h"
#include "core/pack/read_pack.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace soundings {

class Acts;

/// Something that was written beside an answer of a round.
struct WrittenNote {
    ChosenNote place;
    bool isEvidence = false; ///< else a note, or why something does not apply
    Text question;
    std::string text;
};

/// What the open workspace gives to others and takes from them. Acts return false or empty on failure, as in Session.
/// What was given or opened is no step of undo.
class Packs {
public:
    explicit Packs(Acts& acts) : m_acts(acts) { }

    /// Our name and public key, which is made at first use.
    std::optional<KeyFile> key();

    /// Puts the bytes of a file where they belong; what it throws as Error leaves the workspace as it was.
    using Write = std::function<void(const std::string& bytes)>;
    std::optional<MadeInvitation> invite(const RoundId& round, const Write& write);
    /// Who invited to the round; empty where nobody did.
    [[nodiscard]] std::string organiser(const RoundId& round) const;
    /// Whether we may invite to it: nobody else did.
    [[nodiscard]] bool mayInvite(const RoundId& round) const;

    /// What would leave for `reader`; the round must be closed. Empty on failure.
    [[nodiscard]] std::optional<PackContent> content(const RoundId& round, const PackChoice& choice,
                                                     const std::string& reader) const;
    /// Every questionnaire that the file has or that is built in, while it is open.
    [[nodiscard]] KnownVersion versions() const;
    /// Notes, reasons and evidence of the round, each by itself.
    [[nodiscard]] std::vector<WrittenNote> written(const RoundId& round) const;
    std::optional<GivenPack> give(const RoundId& round, const PackChoice& choice, const PackReader& reader,
                                  const Write& write);
    /// What was given of the round before, in the order of time.
    [[nodiscard]] std::vector<GivenPack> given(const RoundId& round) const;

    /// The files at the paths, and in them that are folders; empty on failure and where `progress` stopped it: nothing
    /// is stored then.
    std::optional<std::vector<TakenFile>> take(const std::vector<std::string>& paths, const TakeChoice& choice,
                                               const ProgressListener& progress = {});

private:
    Acts& m_acts;
};

} // namespace soundings
