// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/workbook/workbook.h"

#include "core/error.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace soundings {

namespace {

/// Of a workbook's own clock; any moment will do, as long as it is always the same.
constexpr time_t kMade = 946'684'800; // 2000-01-01
constexpr qsizetype kLongestProperty = 255; ///< of a page's header too, with its marks
constexpr qsizetype kLongestCell = 32'767;
constexpr uint8_t kA4 = 9;

/// Never half of a character that takes two units.
QString cut(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString start = text.left(most - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + QChar(0x2026);
}

/// "&" begins a code of page headers.
QByteArray pageHeader(const QString& text)
{
    QString plain = text;
    return (QStringLiteral("&C") + plain.replace(QLatin1Char('&'), QStringLiteral("&&")))
        .left(kLongestProperty)
        .toUtf8();
}

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        throw Error(ErrorCode::WriteFailed, path.toStdString());
    return file.readAll();
}

} // namespace

Workbook::Workbook(const QString& title, const QString& marks)
    : m_marks(marks),
      m_workbook(workbook_new(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData()))
{
    QByteArray titleText = cut(title, kLongestProperty).toUtf8();
    QByteArray marksText = cut(marks, kLongestProperty).toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.keywords = marksText.data();
    properties.created = kMade;
    workbook_set_properties(m_workbook, &properties);
}

Workbook::~Workbook()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

lxw_worksheet* Workbook::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.isEmpty() ? nullptr : name.toUtf8().constData());
    if (sheet == nullptr)
        throw Error(ErrorCode::WriteFailed, name.toStdString());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (!m_marks.isEmpty()) {
        worksheet_set_header(sheet, pageHeader(m_marks).constData());
        worksheet_set_footer(sheet, pageHeader(m_marks).constData());
    }
    return sheet;
}

lxw_format* Workbook::addFormat()
{
    lxw_format* format = workbook_add_format(m_workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    return format;
}

QByteArray Workbook::take()
{
    const QString path = QFile::decodeName(m_workbook->filename);
    const lxw_error fault = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (fault != LXW_NO_ERROR)
        throw Error(ErrorCode::WriteFailed, lxw_strerror(fault));
    return bytesOfFile(path);
}

QByteArray sheetText(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString plain = cut(text, kLongestCell);
    plain.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    return plain.replace(code, QStringLiteral("_x005F_")).toUtf8();
}

} // namespace soundings
