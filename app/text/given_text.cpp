// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/given_text.h"

#include "app/text/pack_page.h"
#include "app/text/score_text.h"
#include "core/date.h"
#include "core/pack/pack_parts.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>

namespace soundings {

namespace {

struct GivenText {
    Q_DECLARE_TR_FUNCTIONS(GivenText)
};

QString sealText(PackSeal seal)
{
    switch (seal) {
    case PackSeal::Key:
        return GivenText::tr("Sealed for the reader’s key.");
    case PackSeal::Passphrase:
        return GivenText::tr("Sealed by a passphrase.");
    case PackSeal::None:
        break;
    }
    return GivenText::tr("Not sealed.");
}

} // namespace

QString givenText(const GivenPack& given)
{
    const std::optional<Date> day = parseDate(std::string_view(given.at).substr(0, 10));
    QStringList parts;
    for (const std::string& id : given.parts)
        if (const std::optional<PackPart> part = packPartFrom(id))
            parts << packPartText(*part);
    return GivenText::tr("%1, pack %2, for %3: %4. %5", "day, number, for whom, what left, how it was sealed")
        .arg(day ? dateText(*day) : QString::fromStdString(given.at), QString::number(given.number),
             given.recipient.empty() ? GivenText::tr("whoever has the file") : QString::fromStdString(given.recipient),
             parts.join(QStringLiteral("; ")), sealText(given.seal));
}

QString fingerprintAdvice(const QString& fingerprint)
{
    return GivenText::tr("Ring up whoever opens it, on a number that you know, and read out the fingerprint of your "
                         "key: %1. If they see the same, the file is from you.")
        .arg(fingerprint);
}

} // namespace soundings
