// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/procedure/procedure.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace helpdesk {

/// Reads a procedure from JSON (resources/procedures/README.md) and checks it.
///
/// Adds every fault found to \a faults, of form and of sense. Null when one of them keeps it from being understood; one
/// that is understood is not thereby accepted: for that there must be no fault at all.
[[nodiscard]] std::shared_ptr<const Procedure> readProcedure(const QByteArray &body, std::vector<Fault> &faults);

/// The faults of sense: targets exist, every operation can be reached, every path can reach the end, `register` is the
/// only end, what an effect requires is offered on every path before it, a field is the same wherever it is offered.
void checkProcedure(const Procedure &procedure, std::vector<Fault> &faults);

} // namespace helpdesk
