// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/writers/pdf/structure_check.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <set>

namespace soundings::test {

namespace {

using Object = QPDFObjectHandle;
using Kinds = std::set<std::string>;

/// ISO 32000-1, 14.8.4: what may hold what, for the kinds that are particular.
const std::map<std::string, Kinds>& parentsOf()
{
    static const std::map<std::string, Kinds> all{
        {"/LI", {"/L"}},
        {"/Lbl", {"/LI"}},
        {"/LBody", {"/LI"}},
        {"/TR", {"/Table", "/THead", "/TBody"}},
        {"/TH", {"/TR"}},
        {"/TD", {"/TR"}},
        {"/THead", {"/Table"}},
        {"/TBody", {"/Table"}},
        {"/TOCI", {"/TOC"}},
        {"/Reference", {"/TOCI"}},
        {"/Link", {"/Reference"}},
        {"/Caption", {"/Table"}},
        {"/L", {"/Document"}},
        {"/Table", {"/Document"}},
        {"/Figure", {"/Document"}},
        {"/P", {"/Document", "/LBody"}},
        {"/TOC", {"/Document", "/TOCI"}},
        {"/Document", {""}},
        {"/H1", {"/Document"}},
        {"/H2", {"/Document"}},
        {"/H3", {"/Document"}},
        {"/Span", {"/P", "/TD", "/TH", "/H1", "/H2", "/H3", "/Caption", "/Lbl"}}};
    return all;
}

std::vector<Object> kidsOf(Object element)
{
    Object kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<Object>{} : std::vector<Object>{kids};
}

bool isElement(Object kid) { return kid.isDictionary() && kid.hasKey("/S"); }

class StructureCheck final {
public:
    explicit StructureCheck(const ReadPdf& pdf) : m_pdf(pdf)
    {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*pdf.file).getAllPages())
            m_sheets.push_back(page.getObjectHandle());
        readParents();
    }

    std::vector<std::string> run()
    {
        Object root = m_pdf.file->getRoot().getKey("/StructTreeRoot");
        for (Object kid : kidsOf(root))
            walk(kid, "");
        std::size_t drawn = 0;
        for (const PageContent& page : m_pdf.pages)
            drawn += page.mcids.size();
        expect(drawn == m_seen.size(), "content that is not in the structure");
        checkAnnotations();
        return m_faults;
    }

private:
    void expect(bool is, const std::string& otherwise)
    {
        if (!is && std::find(m_faults.begin(), m_faults.end(), otherwise) == m_faults.end())
            m_faults.push_back(otherwise);
    }

    void readParents()
    {
        Object numbers = m_pdf.file->getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            m_parents.emplace(numbers.getArrayItem(i).getIntValueAsInt(), numbers.getArrayItem(i + 1));
    }

    int pageOf(Object sheet)
    {
        for (std::size_t i = 0; i < m_sheets.size(); ++i)
            if (m_sheets[i].getObjGen() == sheet.getObjGen())
                return int(i);
        return -1;
    }

    void checkContent(Object element, Object sheet, int mcid)
    {
        const int page = pageOf(sheet);
        expect(page >= 0, "content on no page");
        if (page < 0)
            return;
        const auto& mcids = m_pdf.pages[std::size_t(page)].mcids;
        expect(std::count(mcids.begin(), mcids.end(), mcid) == 1, "content that is not drawn, or twice");
        expect(m_seen.insert({page, mcid}).second, "content twice in the structure");
        const auto parents = m_parents.find(sheet.getKey("/StructParents").getIntValueAsInt());
        expect(parents != m_parents.end() && parents->second.getArrayItem(mcid).getObjGen() == element.getObjGen(),
               "a parent tree that leads elsewhere");
    }

    void walk(Object element, const std::string& parent)
    {
        const std::string kind = element.getKey("/S").getName();
        const auto rule = parentsOf().find(kind);
        expect(rule != parentsOf().end() && rule->second.count(parent) == 1, kind + " in " + parent);
        bool hasLink = false;
        for (Object kid : kidsOf(element)) {
            if (isElement(kid)) {
                expect(kid.getKey("/P").getObjGen() == element.getObjGen(), "a kid of somebody else");
                walk(kid, kind);
            } else if (kid.isInteger())
                checkContent(element, element.getKey("/Pg"), kid.getIntValueAsInt());
            else if (kid.hasKey("/MCID"))
                checkContent(element, kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt());
            else if (kid.hasKey("/Obj"))
                hasLink = kid.getKey("/Obj").getKey("/Subtype").isNameAndEquals("/Link");
        }
        expect(hasLink == (kind == "/Link"), "a link without its annotation");
        checkKind(element, kind);
    }

    void checkKind(Object element, const std::string& kind)
    {
        if (kind.size() == 3 && kind[1] == 'H' && kind[2] >= '1' && kind[2] <= '6') {
            expect(kind[2] - '0' <= m_level + 1, "a heading that skips a level");
            m_level = kind[2] - '0';
        }
        if (kind == "/Figure") {
            expect(element.hasKey("/Alt") && !element.getKey("/Alt").getUTF8Value().empty(), "a figure without words");
            expect(element.getKey("/A").getKey("/BBox").isRectangle(), "a figure without a place");
        }
        if (kind == "/TH")
            expect(element.getKey("/A").getKey("/Scope").isName(), "a header without scope");
        if (kind == "/Table")
            checkRows(element);
    }

    void checkRows(Object table)
    {
        std::set<std::size_t> lengths;
        for (Object part : kidsOf(table))
            for (Object row : kidsOf(part))
                if (isElement(row) && row.getKey("/S").isNameAndEquals("/TR"))
                    lengths.insert(kidsOf(row).size());
        expect(lengths.size() <= 1, "rows of unlike length");
    }

    void checkAnnotations()
    {
        for (Object sheet : m_sheets) {
            Object annotations = sheet.getKey("/Annots");
            if (!annotations.isArray())
                continue;
            expect(sheet.getKey("/Tabs").isNameAndEquals("/S"), "a page whose links have no order");
            for (Object annotation : annotations.getArrayAsVector()) {
                expect(annotation.getKey("/Contents").isString(), "a link without words");
                const auto parent = m_parents.find(annotation.getKey("/StructParent").getIntValueAsInt());
                expect(parent != m_parents.end() && parent->second.getKey("/S").isNameAndEquals("/Link"),
                       "a link that is not in the structure");
                expect(pageOf(annotation.getKey("/Dest").getArrayItem(0)) >= 0, "a link to no page");
            }
        }
    }

    const ReadPdf& m_pdf;
    std::vector<Object> m_sheets;
    std::map<int, Object> m_parents;
    std::set<std::pair<int, int>> m_seen;
    std::vector<std::string> m_faults;
    int m_level = 0;
};

void collect(Object element, const std::string& kind, const std::string& key, QStringList& values)
{
    if (element.getKey("/S").isNameAndEquals(kind) && element.hasKey(key))
        values << QString::fromStdString(element.getKey(key).getUTF8Value());
    for (Object kid : kidsOf(element))
        if (isElement(kid))
            collect(kid, kind, key, values);
}

} // namespace

std::vector<std::string> structureFaults(const ReadPdf& pdf) { return StructureCheck(pdf).run(); }

QStringList structureValues(const ReadPdf& pdf, const std::string& kind, const std::string& key)
{
    QStringList values;
    for (Object kid : kidsOf(pdf.file->getRoot().getKey("/StructTreeRoot")))
        collect(kid, kind, key, values);
    return values;
}

} // namespace soundings::test
