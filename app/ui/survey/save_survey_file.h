// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace soundings {

class Prompts;
class Session;

/// Asks under `title` where to, offering `name` as a file's name, makes the bytes and writes them there with that
/// ending (".pdf") where none was given. Returns what to say of it, empty where the person changed their mind. Throws
/// what `bytes` and writeOut() do.
QString saveSurveyFile(const Session& session, Prompts& prompts, const QString& title, const QString& name,
                       const QString& ending, const std::function<QByteArray()>& bytes);

} // namespace soundings
