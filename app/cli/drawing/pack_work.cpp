// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/pack_work.h"

#include "app/cli/drawing/export_work.h"
#include "app/cli/drawing/import_work.h"
#include "app/cli/drawing/invite_work.h"
#include "app/cli/drawing/sample_board_work.h"

namespace soundings::cli {

int packWork(const Options& options, const Streams& streams)
{
    const auto& verb = options["verb"].as<std::string>();
    if (verb == "invite")
        return invite(options, streams);
    if (verb == "export")
        return exportPack(options, streams);
    if (verb == "sample")
        return sampleBoard(options, streams);
    return verb == "import" ? importFiles(options, streams) : key(options, streams);
}

} // namespace soundings::cli
