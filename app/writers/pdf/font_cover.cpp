// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/font_cover.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <hb-ot.h>

#include <algorithm>
#include <functional>

namespace soundings {

namespace {

/// What stands for a character that no font shows: the first of these that has a glyph.
constexpr std::array<char32_t, 3> kMarks{0x25AF, 0x25A1, U'?'};

bool hasTable(hb_face_t* face, hb_tag_t tag)
{
    hb_blob_t* blob = hb_face_reference_table(face, tag);
    const bool has = hb_blob_get_length(blob) > 0;
    hb_blob_destroy(blob);
    return has;
}

/// Colour and bitmap fonts would be embedded as pictures; of variable ones Cairo embeds the wrong weight.
bool isOutline(PangoFont* font)
{
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    const bool hasOutlines = hasTable(face, HB_TAG('g', 'l', 'y', 'f')) || hasTable(face, HB_TAG('C', 'F', 'F', ' '));
    return hasOutlines && !hb_ot_color_has_png(face) && !hb_ot_color_has_layers(face)
        && !hasTable(face, HB_TAG('f', 'v', 'a', 'r'));
}

bool shows(PangoFont* font, char32_t character) { return font && pango_font_has_char(font, character); }

std::string familyOf(PangoFont* font)
{
    const PangoDescription description(pango_font_describe(font));
    return pango_font_description_get_family(description.get());
}

/// Joiners, direction marks and variants: they are obeyed, not drawn.
bool isDrawn(char32_t character)
{
    const auto category = QChar::category(character);
    const bool isVariant =
        (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    return category != QChar::Other_Format && category != QChar::Separator_Line && !isVariant && character != U'\n';
}

/// Composed, with one kind of line break, and without what no text holds.
QString cleaned(const QString& words)
{
    QString clean = words.normalized(QString::NormalizationForm_C);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& character : clean)
        if (character == QLatin1Char('\r') || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = QLatin1Char('\n');
        else if (character.category() == QChar::Other_Control && character != QLatin1Char('\n'))
            character = QLatin1Char(' ');
    return clean;
}

std::vector<char32_t> drawnOf(const QString& cluster)
{
    std::vector<char32_t> drawn;
    for (const uint character : cluster.toUcs4())
        if (isDrawn(character))
            drawn.push_back(character);
    return drawn;
}

void append(CoveredWords& words, const QByteArray& utf8, const std::string& family)
{
    const int start = int(words.utf8.size());
    words.utf8 += utf8;
    if (words.stretches.empty() || words.stretches.back().family != family)
        words.stretches.push_back({start, start, family});
    words.stretches.back().end = int(words.utf8.size());
}

} // namespace

FontCover::FontCover(PangoContext* context) : m_context(context)
{
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        m_descriptions[i].reset(pango_font_description_new());
        pango_font_description_set_family(m_descriptions[i].get(), kPaperFamily);
        pango_font_description_set_weight(m_descriptions[i].get(), i == 0 ? PANGO_WEIGHT_NORMAL : PANGO_WEIGHT_BOLD);
        pango_font_description_set_absolute_size(m_descriptions[i].get(), 10 * PANGO_SCALE);
        m_weights[i].description = m_descriptions[i].get();
        m_weights[i].paper.reset(pango_context_load_font(context, m_descriptions[i].get()));
    }
}

PangoFont* FontCover::found(Weight& weight, char32_t character)
{
    if (!weight.others)
        weight.others.reset(
            pango_context_load_fontset(m_context, weight.description, pango_language_from_string("en")));
    const auto keep = [&weight](PangoFont* font) {
        weight.fonts.emplace_back(font);
        return font;
    };
    OwnedObject<PangoFont> first(pango_fontset_get_font(weight.others.get(), character));
    if (shows(first.get(), character) && isOutline(first.get()))
        return keep(first.release());
    struct Search {
        char32_t character;
        PangoFont* font;
    } search{character, nullptr};
    const auto look = [](PangoFontset*, PangoFont* font, gpointer data) -> gboolean {
        auto& wanted = *static_cast<Search*>(data);
        if (shows(font, wanted.character) && isOutline(font))
            wanted.font = static_cast<PangoFont*>(g_object_ref(font));
        return wanted.font != nullptr;
    };
    pango_fontset_foreach(weight.others.get(), look, &search);
    return search.font ? keep(search.font) : nullptr;
}

PangoFont* FontCover::fontFor(Weight& weight, char32_t character)
{
    if (shows(weight.paper.get(), character))
        return weight.paper.get();
    const auto [entry, isNew] = weight.known.try_emplace(character, nullptr);
    if (isNew)
        entry->second = found(weight, character);
    return entry->second;
}

PangoFont* FontCover::fontForAll(Weight& weight, const std::vector<char32_t>& characters)
{
    for (const char32_t character : characters) {
        PangoFont* font = fontFor(weight, character);
        if (font && std::all_of(characters.begin(), characters.end(), std::bind_front(shows, font)))
            return font;
    }
    return nullptr;
}

QString FontCover::mark(Weight& weight)
{
    const auto shown = std::find_if(kMarks.begin(), kMarks.end(), [&](char32_t mark) { return fontFor(weight, mark); });
    return shown == kMarks.end() ? QString() : QString::fromUcs4(&*shown, 1);
}

void FontCover::coverCluster(CoveredWords& covered, const QString& cluster, Weight& weight)
{
    const auto drawn = drawnOf(cluster);
    const std::string before = covered.stretches.empty() ? kPaperFamily : covered.stretches.back().family;
    if (drawn.empty() || (cluster[0].isSpace() && !covered.stretches.empty())) {
        append(covered, cluster.toUtf8(), before);
    } else if (PangoFont* font = fontForAll(weight, drawn)) {
        append(covered, cluster.toUtf8(), familyOf(font));
    } else if (const QString sign = mark(weight); !sign.isEmpty()) {
        append(covered, sign.toUtf8(), familyOf(fontFor(weight, sign.toUcs4()[0])));
        covered.areMarked = true;
    }
}

CoveredWords FontCover::cover(const QString& words, bool isBold)
{
    Weight& weight = m_weights[isBold ? 1 : 0];
    const QString clean = cleaned(words);
    const auto drawn = drawnOf(clean);
    CoveredWords covered;
    if (std::all_of(drawn.begin(), drawn.end(), std::bind_front(shows, weight.paper.get()))) {
        append(covered, clean.toUtf8(), kPaperFamily);
        return covered;
    }
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, clean);
    for (qsizetype start = 0, end = clusters.toNextBoundary(); end > start;
         start = end, end = clusters.toNextBoundary())
        coverCluster(covered, clean.mid(start, end - start), weight);
    return covered;
}

} // namespace soundings
