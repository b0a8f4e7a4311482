// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/valuerow.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace helpdesk {

/// A text that is in UTF-8 already, as a value to bind: a QString would be translated for SQLite, and most texts are
/// short but for events.
struct Utf8Text
{
    QByteArray bytes;
};

/// A statement that SQLite itself keeps prepared, for what writes or answers one value: the driver copies every value
/// and every row several times, which for a small statement takes as long as the statement.
///
/// Values are bound and read as the driver does it. Codes are SQLite's own, 0 for none. Belongs to the connection's
/// thread and is gone before the connection is closed.
class SqliteStatement
{
public:
    /// Empty: SQLite refuses the text.
    [[nodiscard]] static std::optional<SqliteStatement> prepare(sqlite3 *database, const QString &sql);

    /// REQUIRES: \a values are as many as the text has places, and no text in them holds U+0000.
    [[nodiscard]] int execute(const QVariantList &values);
    /// Rows that the last execute() changed.
    [[nodiscard]] int changed() const;
    /// Runs to the last row; \a found is the first column of the first one, and empty where there is no row.
    [[nodiscard]] int value(const QVariantList &values, std::optional<QVariant> &found);

    /// Hands over each row.
    [[nodiscard]] int each(const QVariantList &values, const std::function<void(const ValueRow &row)> &handle);

    [[nodiscard]] int places() const;
    /// What the system said to the last step that failed; 0: nothing. Asked at once: what comes after it may fail
    /// otherwise.
    [[nodiscard]] int systemError() const { return m_systemError; }

private:
    struct End
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit SqliteStatement(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] int bind(int place, const QVariant &value);
    [[nodiscard]] int bindAll(const QVariantList &values);
    /// One step: 0 with \a isRow, or a code.
    [[nodiscard]] int step(bool &isRow);
    void reset();

    std::unique_ptr<sqlite3_stmt, End> m_statement;
    int m_systemError = 0;
};

} // namespace helpdesk

Q_DECLARE_METATYPE(helpdesk::Utf8Text)
