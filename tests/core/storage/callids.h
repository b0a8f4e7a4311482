// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "tests/support/enginefixture.h"

#include <vector>

namespace helpdesk::test {

using CallIds = std::vector<CallId>;

/// An id that a desk may have made then.
inline CallId callIdAt(qint64 ms)
{
    return CallId{(ms << idRandomBits) + 5};
}

/// Of a test's calls, one a minute.
inline CallId nthCall(int i)
{
    return CallId{(testNowMs + i * 60000LL) << idRandomBits};
}

} // namespace helpdesk::test
