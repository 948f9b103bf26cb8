// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/writers/pdf/pdf_pages.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>
#include <string>

namespace soundings::test {

namespace {

using Object = QPDFObjectHandle;

constexpr int kLongestWait = 120'000; ///< milliseconds, on a machine that does much else

/// Follows marked content through a page's operators (ISO 32000-1, 14.6).
class ContentReader final : public Object::ParserCallbacks {
public:
    explicit ContentReader(Object fonts) : m_fonts(std::move(fonts)) { }

    void handleObject(Object object) override
    {
        if (object.isInlineImage())
            paint();
        else if (object.isOperator()) {
            handleOperator(object.getOperatorValue());
            m_operands.clear();
        } else
            m_operands.push_back(object);
    }
    void handleEOF() override { content.unbalanced += int(m_open.size()); }

    PageContent content;

private:
    enum class Mark { Tag, Artifact, Other };

    void handleOperator(const std::string& word)
    {
        static const std::set<std::string> kPaint{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"};
        static const std::set<std::string> kShow{"Tj", "TJ", "'", "\""};
        if (word == "BDC" || word == "BMC")
            begin();
        else if (word == "EMC" && m_open.empty())
            ++content.unbalanced;
        else if (word == "EMC")
            m_open.pop_back();
        else if (word == "Tf")
            m_isWide = m_fonts.getKey(m_operands[0].getName()).getKey("/Subtype").isNameAndEquals("/Type0");
        else if (kPaint.count(word) == 1)
            paint();
        else if (kShow.count(word) == 1) {
            paint();
            lookForEmpty(m_operands.back());
        }
    }

    void begin()
    {
        const bool isArtifact = m_operands[0].isNameAndEquals("/Artifact");
        const bool isTag = m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID");
        if (isTag)
            content.mcids.push_back(m_operands[1].getKey("/MCID").getIntValueAsInt());
        if ((isTag || isArtifact) && !m_open.empty())
            ++content.mixed;
        m_open.push_back(isTag ? Mark::Tag : isArtifact ? Mark::Artifact : Mark::Other);
    }

    void paint()
    {
        if (m_open.empty() || m_open.front() == Mark::Other)
            ++content.untagged;
    }

    void lookForEmpty(Object shown)
    {
        if (shown.isArray())
            for (Object part : shown.getArrayAsVector())
                lookForEmpty(part);
        if (!m_isWide || !shown.isString())
            return;
        const std::string codes = shown.getStringValue();
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
            content.empty += codes[i] == 0 && codes[i + 1] == 0;
    }

    Object m_fonts;
    std::vector<Object> m_operands;
    std::vector<Mark> m_open;
    bool m_isWide = false;
};

QByteArray outputOf(const QString& program, const QStringList& arguments, const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList(arguments).replaceInStrings(QStringLiteral("FILE"), file.fileName()));
    REQUIRE(process.waitForFinished(kLongestWait));
    CHECK(process.readAllStandardError() == QByteArray());
    return process.readAllStandardOutput();
}

} // namespace

ReadPdf::ReadPdf(const QByteArray& pdf) : bytes(pdf), file(std::make_shared<QPDF>())
{
    file->processMemoryFile("document", bytes.constData(), std::size_t(bytes.size()));
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*file).getAllPages()) {
        ContentReader reader(page.getAttribute("/Resources", false).getKey("/Font"));
        page.parseContents(&reader);
        pages.push_back(reader.content);
    }
}

QStringList pageTexts(const QByteArray& pdf)
{
    const QStringList arguments{QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")};
    QStringList texts =
        QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), arguments, pdf)).split(QLatin1Char('\f'));
    texts.removeLast();
    return texts;
}

QString structureText(const QByteArray& pdf)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("FILE")}, pdf));
}

} // namespace soundings::test
