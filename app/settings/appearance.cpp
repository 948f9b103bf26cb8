// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appearance.h"

#include <array>
#include <utility>

namespace soundings {

namespace {

template <class Value> using Names = std::array<std::pair<Value, const char*>, 4>;

constexpr Names<ThemeChoice> kThemes{{{ThemeChoice::System, "system"},
                                      {ThemeChoice::Light, "light"},
                                      {ThemeChoice::Dark, "dark"},
                                      {ThemeChoice::Contrast, "contrast"}}};
constexpr Names<TextSize> kTextSizes{
    {{TextSize::Normal, "100"}, {TextSize::Large, "125"}, {TextSize::Larger, "150"}, {TextSize::Double, "200"}}};

template <class Value> std::optional<Value> valueNamed(const Names<Value>& names, const QString& wanted)
{
    for (const auto& [value, name] : names)
        if (wanted == QLatin1String(name))
            return value;
    return std::nullopt;
}

template <class Value> QString nameOf(const Names<Value>& names, Value wanted)
{
    for (const auto& [value, name] : names)
        if (value == wanted)
            return QString::fromLatin1(name);
    return {};
}

} // namespace

QString themeName(ThemeChoice theme) { return nameOf(kThemes, theme); }
std::optional<ThemeChoice> themeNamed(const QString& name) { return valueNamed(kThemes, name); }
QString textSizeName(TextSize size) { return nameOf(kTextSizes, size); }
std::optional<TextSize> textSizeNamed(const QString& name) { return valueNamed(kTextSizes, name); }

} // namespace soundings
