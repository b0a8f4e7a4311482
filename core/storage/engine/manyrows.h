// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/connection.h"

#include <array>
#include <cstddef>

namespace helpdesk {

/// One statement that inserts several rows: it costs more than a row, and a server's way there and back more than both.
class ManyRows
{
public:
    static constexpr std::size_t most = 16;

    /// \a head ends with VALUES; \a row is one row's places, \a tail what follows the last.
    ManyRows(const QString &name, const QString &head, const QString &row, const QString &tail)
    {
        QStringList rows;
        for (Statement &each : m_statements) {
            rows += row;
            each = {name, head + QLatin1Char(' ') + rows.join(QLatin1String(", ")) + QLatin1Char(' ') + tail};
        }
    }

    /// REQUIRES: 1 to most.
    [[nodiscard]] const Statement &inserting(std::size_t count) const { return m_statements[count - 1]; }

    /// Inserts \a things, as many at once as can be; \a add puts the values of one behind the others.
    template<typename Things, typename Add>
    [[nodiscard]] Result<> insert(Connection &connection, const Things &things, Add add) const
    {
        for (auto next = things.begin(); next != things.end();) {
            QVariantList values;
            std::size_t rows = 0;
            for (; rows < most && next != things.end(); ++rows)
                add(*next++, values);
            if (const auto done = connection.execute(inserting(rows), values); !done)
                return done.error();
        }
        return {};
    }

private:
    std::array<Statement, most> m_statements;
};

} // namespace helpdesk
