// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace soundings {

/// The pages of a document's PDF, laid out once, for preview and print.
class PrintedPages {
public:
    PrintedPages() = default;
    virtual ~PrintedPages() = default;
    PrintedPages(const PrintedPages&) = delete;
    PrintedPages& operator=(const PrintedPages&) = delete;

    [[nodiscard]] virtual int count() const = 0; ///< one at least
    /// Of the page from 0: `dotsPerInch` from 10 to 600.
    [[nodiscard]] virtual QImage picture(int page, double dotsPerInch) const = 0;
    /// What stands on the page, without what stands on all of them: for assistive technology.
    [[nodiscard]] virtual QString words(int page) const = 0;

    static constexpr double kHeightOfWidth = 841.89 / 595.276; ///< A4
};

} // namespace soundings
