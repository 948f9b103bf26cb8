// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/structure_writer.h"

#include "app/writers/pdf/paper_type.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace soundings {

namespace {

using Object = QPDFObjectHandle;

Object name(const QByteArray& word) { return Object::newName("/" + word.toStdString()); }
Object words(const QString& text) { return Object::newUnicodeString(text.toStdString()); }
Object number(double value) { return Object::newReal(value, 2); }

/// From our places, which count from the top, to those of PDF.
Object rectangle(const QRectF& rect)
{
    return Object::newArray({number(rect.left()), number(paper::kPageHeight - rect.bottom()), number(rect.right()),
                             number(paper::kPageHeight - rect.top())});
}

/// Where an item stands and to which node it belongs.
std::pair<int, QRectF> placeOf(const PlacedItem& item)
{
    if (const auto* svg = std::get_if<PlacedSvg>(&item))
        return {svg->node, svg->rect};
    if (const auto* fill = std::get_if<PlacedFill>(&item))
        return {fill->node, fill->rect};
    const auto* line = std::get_if<PlacedLine>(&item);
    if (!line || line->isArtifact || line->text->nodes.empty())
        return {kArtifact, {}};
    const SetLine& set = line->text->lines[line->line];
    return {line->text->nodes[0], {line->corner.x() + set.x, line->corner.y(), set.width, set.height}};
}

class StructureWriter final {
public:
    StructureWriter(QPDF& pdf, const PaperPages& pages)
        : m_pdf(pdf), m_pages(pages), m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void write(const std::vector<MarkedNodes>& marked)
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        makeElements(root);
        Object numbers = Object::newArray();
        for (std::size_t i = 0; i < m_sheets.size(); ++i)
            addContent(i, marked[i], numbers);
        addLinks(numbers);
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", numbers);
        root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        root.replaceKey("/K", m_elements.front());
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextKey));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    Object element(const StructureNode& node)
    {
        Object made = Object::newDictionary();
        made.replaceKey("/Type", Object::newName("/StructElem"));
        made.replaceKey("/S", name(node.type));
        made.replaceKey("/K", Object::newArray());
        if (!node.spoken.isEmpty())
            made.replaceKey("/Alt", words(node.spoken));
        if (!node.language.isEmpty())
            made.replaceKey("/Lang", Object::newString(node.language.toStdString()));
        if (!node.scope.isEmpty())
            made.replaceKey("/A", attributes("Table", "/Scope", name(node.scope)));
        if (!node.numbering.isEmpty())
            made.replaceKey("/A", attributes("List", "/ListNumbering", name(node.numbering)));
        return m_pdf.makeIndirectObject(made);
    }

    static Object attributes(const QByteArray& owner, const std::string& key, Object value)
    {
        Object made = Object::newDictionary();
        made.replaceKey("/O", name(owner));
        made.replaceKey(key, value);
        return made;
    }

    void makeElements(Object& root)
    {
        for (const StructureNode& node : m_pages.tree.nodes()) {
            Object made = element(node);
            Object& parent = node.parent == kArtifact ? root : m_elements[std::size_t(node.parent)];
            made.replaceKey("/P", parent);
            if (node.parent != kArtifact)
                parent.getKey("/K").appendItem(made);
            m_elements.push_back(made);
        }
        m_firstPages.assign(m_elements.size(), -1);
    }

    void addContent(std::size_t page, const MarkedNodes& nodes, Object& numbers)
    {
        Object sheet = m_sheets[page].getObjectHandle();
        Object parents = Object::newArray();
        for (std::size_t mcid = 0; mcid < nodes.size(); ++mcid) {
            const auto node = std::size_t(nodes[mcid]);
            m_elements[node].getKey("/K").appendItem(content(node, page, mcid));
            parents.appendItem(m_elements[node]);
        }
        addPlaces(page);
        sheet.replaceKey("/StructParents", Object::newInteger(m_nextKey));
        numbers.appendItem(Object::newInteger(m_nextKey++));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
    }

    /// A number where the element is on one page, and with its page where it goes on.
    Object content(std::size_t node, std::size_t page, std::size_t mcid)
    {
        const auto id = Object::newInteger(static_cast<long long>(mcid));
        Object sheet = m_sheets[page].getObjectHandle();
        if (m_firstPages[node] < 0) {
            m_firstPages[node] = int(page);
            m_elements[node].replaceKey("/Pg", sheet);
        }
        if (m_firstPages[node] == int(page))
            return id;
        Object made = Object::newDictionary();
        made.replaceKey("/Type", Object::newName("/MCR"));
        made.replaceKey("/Pg", sheet);
        made.replaceKey("/MCID", id);
        return made;
    }

    /// Figures say where they stand.
    void addPlaces(std::size_t page)
    {
        std::map<int, QRectF> places;
        for (const PlacedItem& item : m_pages.pages[page].items)
            if (const auto [node, rect] = placeOf(item); node != kArtifact && nodeAt(node).type == "Figure")
                places[node] |= rect;
        for (const auto& [node, rect] : places)
            m_elements[std::size_t(node)].replaceKey("/A", attributes("Layout", "/BBox", rectangle(rect)));
    }

    const StructureNode& nodeAt(int node) const { return m_pages.tree.nodes()[std::size_t(node)]; }

    Object annotation(const PaperLink& link)
    {
        const PaperHeading& target = m_pages.headings[link.heading];
        Object made = Object::newDictionary();
        made.replaceKey("/Type", Object::newName("/Annot"));
        made.replaceKey("/Subtype", Object::newName("/Link"));
        made.replaceKey("/Rect", rectangle(link.rect));
        made.replaceKey("/Border", Object::newArray({number(0), number(0), number(0)}));
        made.replaceKey("/F", Object::newInteger(4)); // printed
        made.replaceKey("/Contents", words(link.words));
        made.replaceKey("/StructParent", Object::newInteger(m_nextKey));
        made.replaceKey("/Dest",
                        Object::newArray({m_sheets[std::size_t(target.page)].getObjectHandle(), Object::newName("/XYZ"),
                                          number(0), number(paper::kPageHeight - target.y), Object::newNull()}));
        return m_pdf.makeIndirectObject(made);
    }

    void addLinks(Object& numbers)
    {
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            Object annotations = Object::newArray();
            for (const PaperLink& link : m_pages.pages[i].links) {
                Object made = annotation(link);
                Object reference = Object::newDictionary();
                reference.replaceKey("/Type", Object::newName("/OBJR"));
                reference.replaceKey("/Pg", m_sheets[i].getObjectHandle());
                reference.replaceKey("/Obj", made);
                Object& element = m_elements[std::size_t(link.node)];
                element.getKey("/K").appendItem(reference);
                annotations.appendItem(made);
                numbers.appendItem(Object::newInteger(m_nextKey++));
                numbers.appendItem(element);
            }
            if (annotations.getArrayNItems() == 0)
                continue;
            Object sheet = m_sheets[i].getObjectHandle();
            sheet.replaceKey("/Annots", annotations);
            sheet.replaceKey("/Tabs", Object::newName("/S"));
        }
    }

    QPDF& m_pdf;
    const PaperPages& m_pages;
    std::vector<QPDFPageObjectHelper> m_sheets;
    std::vector<Object> m_elements; ///< of the tree's nodes
    std::vector<int> m_firstPages; ///< of their content; -1 where they have none
    int m_nextKey = 0; ///< of the parent tree
};

} // namespace

void writeStructure(QPDF& pdf, const PaperPages& pages, const std::vector<MarkedNodes>& marked)
{
    StructureWriter(pdf, pages).write(marked);
}

} // namespace soundings
