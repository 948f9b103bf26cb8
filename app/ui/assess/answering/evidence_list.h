// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace soundings {

/// Links and names of documents, one a line; lines are added and removed. Rows are kept from item to item.
class EvidenceList final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceList(QWidget* parent);
    /// Empties it for what is to be answered next.
    void begin();
    void showEvidence(const std::vector<std::string>& evidence);
    /// Opens an empty line to write in, and goes there.
    void addLine();
    /// Says settled() now if there is anything new.
    void settle();
    enum class Access { Write, ReadOnly };
    void setAccess(Access access);

Q_SIGNALS:
    void settled(const std::vector<std::string>& evidence);

private:
    struct Row {
        QWidget* box;
        QLineEdit* field;
        QPushButton* remove;
    };
    void makeRow();
    void removeRow(const QLineEdit* field);
    [[nodiscard]] std::vector<std::string> written() const;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    std::vector<Row> m_all;
    std::vector<std::string> m_onFile;
    Access m_access = Access::Write;
};

} // namespace soundings
