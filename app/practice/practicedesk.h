// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/practice/practicerecord.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/databaselocation.h"

#include <QHash>

#include <vector>

namespace helpdesk {

class Connection;

namespace practice {

/// The practice desk in \a folder, made when there is none: a file of its own with the shipped definitions, in whose
/// directory stand the callers who are known, with the tickets that they will ask about. The file gets its name when it
/// is whole; another desk of that name is left alone and the next name taken.
[[nodiscard]] Result<QString> deskIn(const QString &folder, qint64 nowMs);

/// Who may sit down at \a own, with their levels, and whose desk it is, for the practice desk in the file \a practice;
/// those who are known there by their login stay, under the name that they have now. \a own is read only: InvalidInput
/// when it is a demonstration or practice itself. Answers whom each account of \a own is in practice.
[[nodiscard]] Result<QHash<AccountId, AccountId>> takeOver(const QString &practice, const DatabaseLocation &own,
                                                           qint64 nowMs);

/// Where practice lies beside one's own desk; \a dataFolder for a desk on a server.
[[nodiscard]] QString folderBeside(const DatabaseLocation &own, const QString &dataFolder);

/// Somebody's last rounds, newest first, each call judged anew from what is stored of it. A caller that is not among
/// the shipped ones any more has no score.
[[nodiscard]] Result<std::vector<PracticeResult>> resultsOf(Connection &connection, DefinitionCache &cache,
                                                            AccountId agent, int limit);

} // namespace practice
} // namespace helpdesk
