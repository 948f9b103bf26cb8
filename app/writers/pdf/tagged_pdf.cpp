// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/tagged_pdf.h"

#include "app/text/language.h"
#include "app/writers/pdf/artifact_filter.h"
#include "app/writers/pdf/structure_writer.h"
#include "app/writers/pdf/xmp_packet.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace soundings {

namespace {

using Object = QPDFObjectHandle;

/// ISO 14289-1, 7.21.3.2: how glyphs of an embedded font are numbered is said; the sets of glyphs, which Cairo may list
/// incompletely, are not (7.21.4.2).
void completeFonts(QPDF& pdf)
{
    for (Object& object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        if (object.isDictionaryOfType("/Font", "/CIDFontType2"))
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
        if (object.isDictionaryOfType("/FontDescriptor")) {
            object.removeKey("/CIDSet");
            object.removeKey("/CharSet");
        }
    }
}

/// Cairo counts the bookmarks below a closed root, which there is not (ISO 32000-1, table 152).
void openBookmarks(QPDF& pdf)
{
    Object outlines = pdf.getRoot().getKey("/Outlines");
    if (!outlines.isDictionary() || !outlines.getKey("/Count").isInteger())
        return;
    const long long count = outlines.getKey("/Count").getIntValue();
    outlines.replaceKey("/Count", Object::newInteger(count < 0 ? -count : count));
}

void describe(QPDF& pdf, const QString& title, const QString& language)
{
    Object root = pdf.getRoot();
    Object yes = Object::newBool(true);
    root.replaceKey("/Lang", Object::newString(language.toStdString()));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", yes);
    root.replaceKey("/ViewerPreferences", preferences);
    Object marks = Object::newDictionary();
    marks.replaceKey("/Marked", yes);
    root.replaceKey("/MarkInfo", marks);
    Object metadata = pdf.newStream(xmpPacket(title, language).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    // In place of what Cairo says of itself and of the time.
    Object facts = Object::newDictionary();
    facts.replaceKey("/Title", Object::newUnicodeString(title.toStdString()));
    facts.replaceKey("/Producer", Object::newString("Soundings"));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(facts));
}

} // namespace

QByteArray taggedPdf(const QByteArray& drawn, const QString& title, const QString& language, const PaperPages& pages,
                     const std::vector<MarkedNodes>& marked)
{
    QPDF pdf;
    pdf.processMemoryFile("drawn", drawn.constData(), std::size_t(drawn.size()));
    writeStructure(pdf, pages, marked);
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.addContentTokenFilter(std::make_shared<ArtifactFilter>());
    completeFonts(pdf);
    openBookmarks(pdf);
    describe(pdf, withoutFallbackMarks(title), language);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace soundings
