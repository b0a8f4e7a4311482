// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/copy/databasecopy.h"

namespace helpdesk::test {

/// In many small steps, and without a pause for others.
inline constexpr CopyPace fastCopy{64, std::chrono::milliseconds(0)};

} // namespace helpdesk::test
