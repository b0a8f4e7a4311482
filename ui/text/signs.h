// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// Stands where there is nothing to tell.
inline const QString dash = QStringLiteral("—");

} // namespace helpdesk
