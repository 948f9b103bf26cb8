// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ignored_columns.h"

#include "core/exchange/csv_scanner.h"
#include "core/text_identity.h"

namespace soundings {

IgnoredColumns::IgnoredColumns(const std::vector<std::string>& given)
{
    for (const std::string& text : given) {
        add(text);
        IssueList ignored; // what is not well quoted is a name as it stands
        CsvScanner scanner(text, ignored, ',');
        while (scanner.next())
            for (const std::string_view name : scanner.cells())
                add(name);
    }
}

void IgnoredColumns::add(std::string_view name)
{
    if (std::string identity = identityOf(name); !identity.empty())
        m_identities.insert(std::move(identity));
}

bool IgnoredColumns::has(std::string_view name) const
{
    return !m_identities.empty()
        && (m_identities.contains(identityOf(name)) || m_identities.contains(identityOf(shownText(name))));
}

} // namespace soundings
