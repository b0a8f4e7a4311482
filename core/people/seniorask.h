// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QString>

namespace helpdesk {

/// An agent on a call asks a senior for help.
struct SeniorAsk
{
    qint64 id = 0; ///< Client-made, ordered by time.
    CallId call;
    QString operation; ///< Of the call when it was asked.
    AccountId askedBy;
    qint64 askedAtMs = 0;
    AccountId endedBy; ///< None: it waits. Who asked: taken back. Another: who helps.

    [[nodiscard]] bool isOpen() const { return endedBy.isNull(); }
    friend bool operator==(const SeniorAsk &, const SeniorAsk &) = default;
};

} // namespace helpdesk
