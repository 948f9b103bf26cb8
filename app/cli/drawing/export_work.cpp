// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/export_work.h"

#include "app/cli/verb_support.h"
#include "app/report/write_report.h"
#include "app/text/pack_page.h"
#include "core/acts/give_pack.h"
#include "core/acts/opened_packs.h"
#include "core/error.h"
#include "core/exchange/read_file.h"
#include "core/pack/key_file.h"
#include "core/storage/key_table.h"
#include "core/utc_now.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct ExportWork {
    Q_DECLARE_TR_FUNCTIONS(ExportWork)
};

constexpr std::size_t kMostKeyBytes = std::size_t{32} << 20U; ///< an invitation may be the key file

PackParts partsOf(const Options& options)
{
    const std::optional<std::string> list = given(options, "include");
    if (!list)
        return usualPackParts();
    PackParts parts;
    const QStringList words = QString::fromStdString(*list)
                                  .replace(QLatin1Char(','), QLatin1Char(' '))
                                  .simplified()
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto part = packPartFrom(word.toStdString());
        if (!part) {
            QStringList all;
            for (const PackPartName& one : kPackParts)
                all << QString::fromUtf8(one.id.data(), static_cast<qsizetype>(one.id.size()));
            throw UsageError(
                ExportWork::tr("--include takes %1, not \"%2\"").arg(all.join(QStringLiteral(", ")), word));
        }
        parts.insert(*part);
    }
    if (parts.empty())
        throw UsageError(ExportWork::tr("--include names nothing: a pack with nothing in it is none"));
    return parts;
}

PackReader readerOf(const Options& options)
{
    PackReader reader;
    reader.name = given(options, "for").value_or(std::string());
    reader.passphrase = passphraseOf(options);
    const std::optional<std::string> path = given(options, "seal-for");
    if (path && reader.passphrase)
        throw UsageError(ExportWork::tr("give either --seal-for or --passphrase-file"));
    if (!path)
        return reader;
    const std::optional<std::string> bytes = readFileUpTo(*path, kMostKeyBytes);
    const std::optional<KeyFile> file = bytes ? readKeyFile(*bytes) : std::nullopt;
    if (!file)
        throw Error(ErrorCode::NotAKey, {}, *path);
    reader.key = file->key;
    return reader;
}

int preview(const Connection& connection, const Options& options, const PackChoice& choice, const Streams& streams)
{
    const Round round = chosenRound(connection, options);
    const PackContent content =
        contentToGive(connection, round.id, choice, given(options, "for").value_or(std::string()));
    if (formatOf(options) == Format::Json) {
        streams.out << packText(content) << "\n";
        return Done;
    }
    writeSampleMark(streams.out, content.sample);
    bool isFirst = true;
    for (const PackPagePart& part : packPage(content, versionsKnown(connection))) {
        streams.out << (isFirst ? "" : "\n") << part.heading << "\n";
        for (const QString& line : part.lines)
            streams.out << "  " << line << "\n";
        isFirst = false;
    }
    return Done;
}

} // namespace

std::optional<std::string> passphraseOf(const Options& options)
{
    constexpr std::size_t kMostPassphrase = 10'000;
    const std::optional<std::string> path = given(options, "passphrase-file");
    if (!path)
        return std::nullopt;
    const std::optional<std::string> text = readFileUpTo(*path, kMostPassphrase);
    std::string line = text ? text->substr(0, text->find_first_of("\r\n")) : std::string();
    if (line.empty())
        throw UsageError(
            ExportWork::tr("--passphrase-file: the first line of the file is empty, or the file too large"));
    return line;
}

int exportPack(const Options& options, const Streams& streams)
{
    PackChoice choice;
    choice.parts = partsOf(options);
    choice.mayNamePairs = options.count("unnamed-pairs") == 0;
    if (options.count("preview") != 0)
        return preview(openToRead(options), options, choice, streams);
    const std::string output = need(options, "output");
    const PackReader reader = readerOf(options);
    const Connection connection = openToWrite(options, streams);
    const Round round = chosenRound(connection, options);
    const std::string now = utcNow();
    const MadePack made = transact(connection, [&](const Transaction& transaction) {
        MadePack pack = givePack(transaction, round.id, choice, reader, now);
        writeReport(QString::fromStdString(output), QByteArray::fromStdString(pack.file));
        return pack;
    });
    streams.out << ExportWork::tr("Wrote pack %1 of %2 to %3.", "its number, the round, the file")
                       .arg(QString::number(made.given.number), QString::fromStdString(round.label),
                            QString::fromStdString(output))
                << "\n"
                << ExportWork::tr("Fingerprint of the key that signed it: %1")
                       .arg(QString::fromStdString(fingerprintOf(ownKeys(connection)->publicKey)))
                << "\n";
    return Done;
}

} // namespace soundings::cli
