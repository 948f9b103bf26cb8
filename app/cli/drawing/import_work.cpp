// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/import_work.h"

#include "app/cli/drawing/export_work.h"
#include "app/cli/verb_support.h"
#include "app/text/taken_text.h"
#include "core/acts/files_to_take.h"
#include "core/acts/take_packs.h"
#include "core/utc_now.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct ImportWork {
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};

const char* wordOfResult(TakenAs result)
{
    switch (result) {
    case TakenAs::New:
        return "new";
    case TakenAs::Unchanged:
        return "unchanged";
    case TakenAs::Newer:
        return "newer";
    case TakenAs::Older:
        return "older";
    case TakenAs::Refused:
        break;
    }
    return "refused";
}

/// What to write on the command line, where that would help; empty otherwise.
QString hintText(const TakenFile& file)
{
    if (file.reason == OpeningReason::SealedByPassphrase)
        return ImportWork::tr("Put the passphrase in a file and name it with --passphrase-file.");
    if (file.reason == OpeningReason::KeyChanged)
        return ImportWork::tr("To accept it, open the file again with --accept-key and the fingerprint.");
    return {};
}

/// The reason with what stands in the file that should not; empty where there is none.
QString reasonText(const TakenFile& file)
{
    constexpr qsizetype kMostNamed = 5;
    QStringList said{takenReasonText(file)};
    said << takenFaultLines(file).mid(0, kMostNamed) << hintText(file);
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

Json jsonOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

void writeTakenJson(const std::vector<TakenFile>& taken, const Streams& streams)
{
    Json list = Json::array();
    for (const TakenFile& file : taken) {
        const QString reason = reasonText(file);
        list.push_back({{"path", file.path},
                        {"kind",
                         !file.kind                           ? Json(nullptr)
                             : *file.kind == SignedKind::Pack ? Json("pack")
                                                              : Json("round")},
                        {"agency", jsonOrNull(file.agency)},
                        {"round", jsonOrNull(file.round)},
                        {"result", wordOfResult(file.result)},
                        {"reason", jsonOrNull(reason.toStdString())},
                        {"fingerprint", jsonOrNull(file.fingerprint)}});
    }
    writeJson(streams, {{"format", 1}, {"opened", list}});
}

void writeTakenText(const std::vector<TakenFile>& taken, const Streams& streams)
{
    for (const TakenFile& file : taken) {
        const bool isRefused = file.result == TakenAs::Refused;
        std::ostream& out = isRefused ? streams.err : streams.out;
        out << file.path << ": " << takenResultText(file.result);
        if (!file.agency.empty())
            out << "; " << QString::fromStdString(file.agency) << ", " << QString::fromStdString(file.round);
        if (!file.fingerprint.empty())
            out << "; " << ImportWork::tr("key %1").arg(QString::fromStdString(file.fingerprint));
        if (const QString reason = reasonText(file); !reason.isEmpty())
            out << ". " << reason;
        out << "\n";
    }
}

} // namespace

int importFiles(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    TakeChoice choice;
    choice.passphrase = passphraseOf(options);
    if (options.count("accept-key") != 0)
        choice.acceptedKeys = options["accept-key"].as<std::vector<std::string>>();
    if (options.count("path") == 0)
        throw UsageError(ImportWork::tr("name the packs to open, or a folder of them"));
    const std::vector<FileToTake> files = filesToTake(options["path"].as<std::vector<std::string>>());
    const Connection connection = openToWrite(options, streams);
    const std::string now = utcNow();
    const auto progress = [&](double done) {
        if (streams.errIsTerminal)
            streams.err << "\r" << ImportWork::tr("%1 %").arg(static_cast<int>(done * 100)) << "\r" << std::flush;
        return true;
    };
    const std::vector<TakenFile> taken = transact(connection, [&](const Transaction& transaction) {
        return takeFiles(transaction, files, choice, now, progress);
    });
    if (format == Format::Json)
        writeTakenJson(taken, streams);
    else
        writeTakenText(taken, streams);
    const bool isAnyRefused =
        std::any_of(taken.begin(), taken.end(), [](const TakenFile& file) { return file.result == TakenAs::Refused; });
    return isAnyRefused ? Refused : Done;
}

} // namespace soundings::cli
