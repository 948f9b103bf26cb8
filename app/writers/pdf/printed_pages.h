// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include "app/document/document.h"

#include <memory>

namespace soundings {

struct PaperPages;

/// The pages of a document's PDF, laid out once, for preview and print.
class PrintedPages final {
public:
    explicit PrintedPages(const Document& document);
    ~PrintedPages();
    PrintedPages(const PrintedPages&) = delete;
    PrintedPages& operator=(const PrintedPages&) = delete;

    [[nodiscard]] int count() const; ///< one at least
    /// Of the page from 0: `dotsPerInch` from 10 to 600.
    [[nodiscard]] QImage picture(int page, double dotsPerInch) const;
    /// What stands on the page, without what stands on all of them: for assistive technology.
    [[nodiscard]] QString words(int page) const;

    static constexpr double kHeightOfWidth = 841.89 / 595.276; ///< A4

private:
    std::unique_ptr<const PaperPages> m_pages;
};

} // namespace soundings
