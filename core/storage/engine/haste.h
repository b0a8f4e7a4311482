// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace helpdesk {

class Connection;

/// Writes much at once into an SQLite file that nobody else has open (Connection::isAlone): the disk is waited for at
/// the end, not with every transaction, and pages are taken into the file less often. Where somebody else is, or comes,
/// and on a server, all is as always.
///
/// As long as it lasts a power cut may take what was committed last, and tears nothing. Nothing is called saved before
/// end().
class Haste
{
public:
    /// Begins at once. The connection is borrowed, and not within a transaction.
    explicit Haste(Connection &connection);
    Haste(const Haste &) = delete;
    Haste &operator=(const Haste &) = delete;
    ~Haste();

    /// Looks whether there is still nobody else, and ends where there is. Not within a transaction.
    [[nodiscard]] bool lasts();
    /// As lasts() saw it.
    [[nodiscard]] bool isOn() const { return m_on; }
    /// What was committed is on the disk: as from then on with every transaction.
    [[nodiscard]] Result<> end();

private:
    Connection &m_connection;
    bool m_on = false;
};

} // namespace helpdesk
