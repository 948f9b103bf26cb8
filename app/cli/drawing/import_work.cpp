// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/import_work.h"

#include "app/cli/drawing/export_work.h"
#include "app/cli/verb_support.h"
#include "app/text/issue_text.h"
#include "app/text/opening_text.h"
#include "core/acts/take_packs.h"
#include "core/exchange/read_file.h"

#include <QCoreApplication>
#include <QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace soundings::cli {

namespace fs = std::filesystem;

namespace {

struct ImportWork {
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};

/// Of a folder the packs and invitations in it, by name.
std::vector<std::string> filesAt(const std::string& path)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return {path};
    std::vector<std::string> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with('.') && (name.ends_with(".soundings-pack") || name.ends_with(".soundings-round")))
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<FileToTake> filesOf(const Options& options)
{
    if (options.count("path") == 0)
        throw UsageError(ImportWork::tr("name the packs to open, or a folder of them"));
    std::vector<FileToTake> files;
    for (const std::string& path : options["path"].as<std::vector<std::string>>())
        for (const std::string& file : filesAt(path))
            files.push_back({file, readFileUpTo(file, kMostEnvelopeBytes)});
    return files;
}

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

QString resultText(TakenAs result)
{
    switch (result) {
    case TakenAs::New:
        return ImportWork::tr("new");
    case TakenAs::Unchanged:
        return ImportWork::tr("unchanged");
    case TakenAs::Newer:
        return ImportWork::tr("newer than the one before");
    case TakenAs::Older:
        return ImportWork::tr("older than the one that is here, and left aside");
    case TakenAs::Refused:
        break;
    }
    return ImportWork::tr("refused");
}

/// The reason with what stands in the file that should not; empty where there is none.
QString reasonText(const TakenFile& file)
{
    if (!file.reason)
        return {};
    QString text = openingText(*file.reason, {file.detail, file.fingerprint, file.knownFingerprint});
    constexpr std::size_t kMostNamed = 5;
    for (std::size_t i = 0; i < std::min(file.faults.size(), kMostNamed); ++i)
        text += QLatin1Char(' ') + issueText(file.faults[i]);
    return text;
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
        out << file.path << ": " << resultText(file.result);
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
    const std::vector<FileToTake> files = filesOf(options);
    const Connection connection = openToWrite(options, streams);
    const std::string now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const auto progress = [&](std::size_t done) {
        if (streams.errIsTerminal)
            streams.err << "\r" << ImportWork::tr("%1 of %2").arg(done).arg(files.size())
                        << (done == files.size() ? "\r" : "") << std::flush;
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
