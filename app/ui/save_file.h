// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace soundings {

class Prompts;

/// Asks under `title` where to write, offering `name` with its ending. The path has that ending where none was typed;
/// empty where the person changed their mind. `filter` is of that ending if none is given.
std::optional<QString> askWhere(Prompts& prompts, const QString& title, const QString& name,
                                const QString& filter = {});

/// askWhere(), offering `name` as a file's name with `ending` (".pdf"); makes the bytes and writes them there. Returns
/// what to say of it, empty where the person changed their mind. Throws what `bytes` and writeReport() do.
QString saveFile(Prompts& prompts, const QString& title, const QString& name, const QString& ending,
                 const std::function<QByteArray()>& bytes);

} // namespace soundings
