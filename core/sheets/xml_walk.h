// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/cell_limits.h"
#include "core/sheets/sheet_faults.h"

#include <functional>
#include <optional>
#include <string_view>

namespace soundings {

/// The attributes of one element; texts are valid while it is handled.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** all) : m_all(all) { }
    /// One in no namespace.
    [[nodiscard]] std::optional<std::string_view> plain(std::string_view name) const;
    /// One in a namespace whose name contains `space`.
    [[nodiscard]] std::optional<std::string_view> in(std::string_view space, std::string_view name) const;

private:
    const char** m_all; ///< name and value in turn, then nothing
};

enum class XmlStep { Into, Over, Stop }; ///< the element's content, past it, or no further at all

/// What is told of a part, element by element. Names are without their namespace: strict and other workbooks differ in
/// nothing else.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual XmlStep start(std::string_view name, const XmlAttributes& attributes) = 0;
    /// False to stop. Not called for an element that was passed over.
    virtual bool end(std::string_view name) = 0;
    virtual void text(std::string_view) { }
};

/// How far each part of a reading counts in its progress: it goes from `from` to `to`.
struct XmlProgress {
    const ReadingClock& clock;
    double from = 0;
    double to = 1;
    std::size_t mostBytes = SIZE_MAX; ///< of the part, when a first look is enough
};

/// Reads a part of an archive from its begin to its end, keeping nothing. False, with a fault, where it is damaged, is
/// nested too deeply, has a document type declaration, or takes too long. True where the handler stopped, which then
/// has said why. Throws what the handler throws, and Error{Interrupted}.
bool walkXml(ArchivePart& part, XmlHandler& handler, const XmlProgress& progress, SheetFaults& faults);

} // namespace soundings
