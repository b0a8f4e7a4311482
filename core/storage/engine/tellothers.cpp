// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/tellothers.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<> tellOthers(Connection &connection)
{
    return connection.engine() == Engine::Postgresql ? connection.command(u"tell"_s, u"NOTIFY "_s + changeChannel)
                                                     : Result<>();
}

} // namespace helpdesk
