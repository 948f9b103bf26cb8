// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/logo/drawing_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace soundings {

namespace {

constexpr int kMostElements = 20'000;
constexpr int kMostReferences = 500; ///< besides those to gradients

struct DrawingText {
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

QString runsSomething() { return DrawingText::tr("The drawing holds a script. Save it as a plain SVG or as a PNG."); }
QString readsOthers()
{
    return DrawingText::tr("The drawing refers to something outside itself. Save it as a plain SVG or as a PNG.");
}
QString holdsPicture() { return DrawingText::tr("The drawing holds another picture. Save it as a PNG."); }
QString tooIntricate() { return DrawingText::tr("The drawing is too intricate. Save it as a PNG."); }

/// Reads a drawing element by element.
class DrawingCheck final {
public:
    explicit DrawingCheck(const QByteArray& svg) : m_reader(svg) { }
    QString fault();

private:
    QString faultOfElement();
    QString faultOfAttributes();
    QString faultOfStyle(const QString& style);
    void refer(const QString& target);
    [[nodiscard]] bool drawsItselfOften() const;

    struct Reference {
        QStringList from; ///< ids of the elements around it
        QString to;
    };
    QXmlStreamReader m_reader;
    QStringList m_open; ///< ids of the elements that are open, one each
    QSet<QString> m_gradients;
    std::vector<Reference> m_references;
    int m_elements = 0;
};

QString DrawingCheck::fault()
{
    while (!m_reader.atEnd()) {
        QString wrong;
        switch (m_reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return readsOthers();
        case QXmlStreamReader::StartElement:
            wrong = faultOfElement();
            break;
        case QXmlStreamReader::EndElement:
            m_open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            wrong = faultOfStyle(m_reader.text().toString());
            break;
        default:
            break;
        }
        if (!wrong.isEmpty())
            return wrong;
    }
    if (m_reader.hasError())
        return DrawingText::tr("This is not an SVG drawing that can be read.");
    return drawsItselfOften() ? tooIntricate() : QString();
}

QString DrawingCheck::faultOfElement()
{
    const QString name = m_reader.name().toString().toLower();
    const QString id = m_reader.attributes().value(QLatin1String("id")).toString();
    m_open.push_back(id);
    if (m_open.size() == 1 && name != QLatin1String("svg"))
        return DrawingText::tr("This is not an SVG drawing that can be read.");
    if (name == QLatin1String("script"))
        return runsSomething();
    if (name == QLatin1String("foreignobject") || name == QLatin1String("include"))
        return readsOthers();
    if (name == QLatin1String("image") || name == QLatin1String("feimage"))
        return holdsPicture();
    if (name == QLatin1String("filter") || name == QLatin1String("pattern") || ++m_elements > kMostElements)
        return tooIntricate();
    if (name.endsWith(QLatin1String("gradient")))
        m_gradients.insert(id);
    return faultOfAttributes();
}

QString DrawingCheck::faultOfAttributes()
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        const QString name = attribute.name().toString().toLower();
        const QString value = attribute.value().toString().trimmed();
        if (name.startsWith(QLatin1String("on")))
            return runsSomething();
        if (name == QLatin1String("href") || name == QLatin1String("src")) {
            if (!value.startsWith(QLatin1Char('#')))
                return readsOthers();
            refer(value.mid(1));
        } else if (const QString wrong = faultOfStyle(value); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

/// Of anything that may be style: what it takes from elsewhere.
QString DrawingCheck::faultOfStyle(const QString& style)
{
    if (style.contains(QLatin1String("@import"), Qt::CaseInsensitive))
        return readsOthers();
    static const QRegularExpression url(QStringLiteral(R"x(url\s*\(\s*["']?([^)"']*))x"),
                                        QRegularExpression::CaseInsensitiveOption);
    for (auto all = url.globalMatch(style); all.hasNext();) {
        const QString target = all.next().captured(1).trimmed();
        if (!target.startsWith(QLatin1Char('#')))
            return readsOthers();
        refer(target.mid(1));
    }
    return {};
}

void DrawingCheck::refer(const QString& target) { m_references.push_back({m_open, target}); }

/// What is referred to may not refer on: each step could multiply what is drawn. Gradients may, they draw nothing.
bool DrawingCheck::drawsItselfOften() const
{
    QSet<QString> referring;
    QSet<QString> referred;
    int count = 0;
    for (const Reference& reference : m_references) {
        if (m_gradients.contains(reference.to))
            continue;
        ++count;
        referred.insert(reference.to);
        for (const QString& id : reference.from)
            if (!id.isEmpty())
                referring.insert(id);
    }
    return count > kMostReferences || referring.intersects(referred);
}

} // namespace

bool looksLikeDrawing(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(256);
    return start.startsWith("\xEF\xBB\xBF<") || start.startsWith("\xFF\xFE<") || start.startsWith("\xFE\xFF")
        || start.trimmed().startsWith('<');
}

QString drawingFault(const QByteArray& svg) { return DrawingCheck(svg).fault(); }

} // namespace soundings
