// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/sample_board_work.h"

#include "app/cli/verb_support.h"
#include "core/sample/sample_board.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct SampleBoardWork {
    Q_DECLARE_TR_FUNCTIONS(SampleBoardWork)
};

} // namespace

int sampleBoard(const Options& options, const Streams& streams)
{
    const std::string path = need(options, "file");
    const auto& language = options["language"].as<std::string>();
    Connection::create(path, Sharing::Shared,
                       [&](const Transaction& transaction) { insertSampleBoard(transaction, language); });
    streams.out << SampleBoardWork::tr("Created the sample partnership's board in %1. Every agency in it is invented.")
                       .arg(QString::fromStdString(path))
                << "\n";
    return Done;
}

} // namespace soundings::cli
