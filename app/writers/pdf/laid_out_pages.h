// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/printed_pages.h"

#include <memory>

namespace soundings {

struct PaperPages;

/// PrintedPages as Cairo and Pango lay them out.
class LaidOutPages final : public PrintedPages {
public:
    explicit LaidOutPages(const Document& document);
    ~LaidOutPages() override;
    LaidOutPages(const LaidOutPages&) = delete;
    LaidOutPages& operator=(const LaidOutPages&) = delete;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QImage picture(int page, double dotsPerInch) const override;
    [[nodiscard]] QString words(int page) const override;

private:
    std::unique_ptr<const PaperPages> m_pages;
};

} // namespace soundings
