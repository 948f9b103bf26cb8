// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/key_file.h"

#include "core/pack/envelope.h"
#include "core/pack/invitation.h"
#include "core/pack/read_fields.h"
#include "core/pack/sign_keys.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {

std::optional<KeyFile> fromInvitation(std::string_view bytes)
{
    const OpenedEnvelope envelope = openEnvelope(bytes, {});
    if (envelope.refused || envelope.kind != SignedKind::Round)
        return std::nullopt;
    const ReadInvitation read = readInvitation(envelope.content);
    return read.invitation ? std::optional(KeyFile{read.invitation->organiser, envelope.signer}) : std::nullopt;
}

} // namespace

std::string keyFileText(const KeyFile& file)
{
    const nlohmann::ordered_json made{{"soundings", "key"},
                                      {"format", 1},
                                      {"name", file.name},
                                      {"key", base64Of(file.key)},
                                      {"fingerprint", fingerprintOf(file.key)}};
    return made.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::optional<KeyFile> readKeyFile(std::string_view bytes)
{
    Issues faults;
    const std::optional<JsonValue> value = parseJson(bytes, {}, faults);
    Reading reading;
    if (!value || !faults.empty() || value->find("soundings") == nullptr || value->find("soundings")->text != "key")
        return fromInvitation(bytes);
    const JsonReader root(*value, reading);
    (void)root.expectObject({"soundings", "format", "name", "key", "fingerprint"});
    (void)root.field("format").integer(1, 1);
    const KeyFile made{readPackName(root.field("name")),
                       publicKeyFrom(root.field("key").string()).value_or(PublicKey{})};
    const bool isWhole = reading.takeIssues().empty() && fingerprintOf(made.key) == root.field("fingerprint").written();
    return isWhole ? std::optional(made) : std::nullopt;
}

} // namespace soundings
