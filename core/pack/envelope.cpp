// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/envelope.h"

#include "core/pack/file_kind.h"
#include "core/pack/seal.h"
#include "core/pack/sodium_start.h"
#include "core/questionnaire/json_value.h"

#include <sodium.h>

namespace soundings {

namespace {

constexpr std::string_view kFormatNumber = "1";
constexpr JsonLimits kEnvelopeLimits{kMostEnvelopeBytes, 16};

std::string nameOfKind(SignedKind kind) { return kind == SignedKind::Pack ? "pack" : "round"; }

/// What is signed: the content, and before it what it is, so that a signature is good for nothing else.
std::string signedText(SignedKind kind, std::string_view content)
{
    return "soundings-" + nameOfKind(kind) + " " + std::string(kFormatNumber) + "\n" + std::string(content);
}

JsonValue numberOf(std::string_view digits)
{
    JsonValue value = JsonValue::string(std::string(digits));
    value.type = JsonType::Number;
    return value;
}

std::string envelopeText(std::string_view what, const std::vector<std::pair<std::string, std::string>>& fields)
{
    JsonValue root = JsonValue::object();
    root.field("soundings") = JsonValue::string(std::string(what));
    root.field("format") = numberOf(kFormatNumber);
    for (const auto& [name, value] : fields)
        root.field(name) = JsonValue::string(value);
    return writeJson(root) + "\n";
}

std::string signedFileText(SignedKind kind, const std::string& key, const std::string& signature,
                           const std::string& content)
{
    return envelopeText(nameOfKind(kind), {{"key", key}, {"signature", signature}, {"content", content}});
}

OpenedEnvelope refusedFor(OpeningReason reason)
{
    OpenedEnvelope opened;
    opened.refused = reason;
    return opened;
}

std::string textAt(const JsonValue& root, std::string_view name)
{
    const JsonValue* found = root.find(name);
    return found != nullptr && found->type == JsonType::String ? found->text : std::string();
}

bool isLaterFormat(const JsonValue& root)
{
    const JsonValue* format = root.find("format");
    return format != nullptr && format->type == JsonType::Number && format->text != kFormatNumber
        && format->text.find_first_not_of("0123456789") == std::string::npos && format->text != "0";
}

bool isSignatureOf(const std::string& signature, const std::string& text, const PublicKey& signer)
{
    startSodium();
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.data()),
                                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), signer.data())
        == 0;
}

OpenedEnvelope openSigned(const JsonValue& root, SignedKind kind, std::string_view bytes)
{
    const std::string key = textAt(root, "key");
    const std::string signature = textAt(root, "signature");
    OpenedEnvelope opened;
    opened.kind = kind;
    opened.content = textAt(root, "content");
    if (signedFileText(kind, key, signature, opened.content) != bytes)
        return refusedFor(OpeningReason::NotWhole);
    const std::optional<PublicKey> signer = publicKeyFrom(key);
    const std::optional<std::string> made = fromBase64(signature);
    if (!signer || !made)
        return refusedFor(OpeningReason::NotWhole);
    if (!isSignatureOf(*made, signedText(kind, opened.content), *signer))
        return refusedFor(OpeningReason::WrongSignature);
    opened.signer = *signer;
    return opened;
}

OpenedEnvelope openParsed(const JsonValue& root, std::string_view bytes, const Openers* openers);

OpenedEnvelope openText(std::string_view bytes, const Openers* openers)
{
    Issues faults;
    const std::optional<JsonValue> root = parseJson(bytes, {}, faults, kEnvelopeLimits);
    const bool isOurs = bytes.starts_with(R"({"soundings":)");
    const bool isNamed = root && faults.empty() && !textAt(*root, "soundings").empty();
    if (!isNamed)
        return refusedFor(isOurs ? OpeningReason::NotWhole : OpeningReason::NeitherPackNorRound);
    return isLaterFormat(*root) ? refusedFor(OpeningReason::NewerThanWe) : openParsed(*root, bytes, openers);
}

/// `openers` is null inside a seal: nothing is sealed twice.
OpenedEnvelope openSealed(const JsonValue& root, std::string_view what, std::string_view bytes, const Openers* openers)
{
    if (openers == nullptr || envelopeText(what, {{"by", textAt(root, "by")}, {"box", textAt(root, "box")}}) != bytes)
        return refusedFor(OpeningReason::NotWhole);
    const Unsealed inside = unsealed({textAt(root, "by"), textAt(root, "box")}, *openers);
    return inside.refused ? refusedFor(*inside.refused) : openText(inside.file, nullptr);
}

OpenedEnvelope openParsed(const JsonValue& root, std::string_view bytes, const Openers* openers)
{
    const std::string what = textAt(root, "soundings");
    for (const SignedKind kind : {SignedKind::Pack, SignedKind::Round})
        if (what == nameOfKind(kind))
            return openSigned(root, kind, bytes);
    if (what == "sealed")
        return openSealed(root, what, bytes, openers);
    return refusedFor(OpeningReason::NeitherPackNorRound);
}

} // namespace

std::string signedFile(SignedKind kind, std::string_view content, const SignKeys& keys)
{
    startSodium();
    const std::string text = signedText(kind, content);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(text.data()), text.size(), keys.secretKey.data());
    return signedFileText(kind, base64Of(keys.publicKey), base64Of(signature), std::string(content));
}

std::string sealedFor(std::string_view file, const PublicKey& reader)
{
    const SealedBox box = sealFor(file, reader);
    return envelopeText("sealed", {{"by", box.by}, {"box", box.box}});
}

std::string sealedByPassphrase(std::string_view file, std::string_view passphrase)
{
    const SealedBox box = sealByPassphrase(file, passphrase);
    return envelopeText("sealed", {{"by", box.by}, {"box", box.box}});
}

OpenedEnvelope openEnvelope(std::string_view bytes, const Openers& openers)
{
    if (bytes.size() > kMostEnvelopeBytes)
        return refusedFor(OpeningReason::TooLarge);
    if (const std::optional<OpeningReason> other = otherKindOf(bytes))
        return refusedFor(*other);
    return openText(bytes, &openers);
}

} // namespace soundings
