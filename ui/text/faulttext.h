// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// What a fault of a definition is about, for a person.
class FaultText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::FaultText)

public:
    /// The word, key or id in question; what kind of value was expected is said in words.
    [[nodiscard]] static QString subjectOf(const Fault &fault);
};

} // namespace helpdesk
