// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"
#include "core/call/callreader.h"
#include "core/call/callstate.h"

#include <vector>

namespace helpdesk {

/// What is to be written once \a events have led from \a before to \a after.
///
/// REQUIRES: events is not empty and of one session; all of them have been applied.
[[nodiscard]] CallCommit commitOf(const CallState &before, const CallState &after, std::vector<CallEvent> events);

/// Makes ready what is stored of the events, so that whoever writes much need not.
void encodePayloads(CallCommit &commit);

/// A stored call as what would write it again, event by event, with the numbers it has. REQUIRES: definitions are those
/// it names.
[[nodiscard]] std::vector<CallCommit> commitsOf(const StoredCall &stored, const DefinitionsPtr &definitions);

} // namespace helpdesk
