// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/envelope.h"
#include "core/pack/invitation.h"
#include "core/pack/read_pack.h"
#include "core/questionnaire/built_in.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace soundings;

QuestionnairePtr builtInVersion(const QuestionnaireId& id, const std::string& version)
{
    QuestionnairePtr found = builtInQuestionnaire(id);
    return found && found->version == version ? found : nullptr;
}

/// What is taken is written as what is taken again.
void tryContent(std::string_view text)
{
    const ReadPack pack = readPack(text, builtInVersion);
    if (pack.content && packText(*readPack(packText(*pack.content), builtInVersion).content) != packText(*pack.content))
        std::abort();
    const ReadInvitation round = readInvitation(text);
    if (round.invitation
        && invitationText(*readInvitation(invitationText(*round.invitation)).invitation)
            != invitationText(*round.invitation))
        std::abort();
}

} // namespace

/// The bytes as a file, and as what a file that is rightly signed may hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static const SignKeys keys = newSignKeys();
    (void)openEnvelope(bytes, {keys, {}});
    const OpenedEnvelope again = openEnvelope(signedFile(SignedKind::Pack, "{}", keys), {});
    if (again.refused)
        std::abort();
    tryContent(bytes);
    return 0;
}
