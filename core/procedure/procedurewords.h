// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/procedure/procedure.h"

#include <QHash>

namespace helpdesk {

/// The names that may stand in braces in a sentence of ours, such as {agent}.
[[nodiscard]] const QStringList &knownPlaceholders();

/// What stands in braces in a sentence has to be known.
void checkPlaceholders(const DefinitionReader &at, const LocalText &text);

/// Looks at the words that each way has of its own for one object: \a keys may be said otherwise, each in both
/// languages.
void checkWays(const DefinitionReader &at, const QStringList &keys);

/// What each way says in the place of the protocol's scripts.
class ScriptWords
{
public:
    /// Reads "scripts" of a procedure.
    explicit ScriptWords(const DefinitionReader &root);

    /// Empty: that way has no words for it.
    [[nodiscard]] LocalText text(const QString &script, Way way) const;

private:
    QHash<QString, QHash<QString, LocalText>> m_texts; ///< By script, then by way.
};

/// Puts what stands under "ways" in \a text, for any that is no telephone and for this one, in the place of what \a
/// said took over of the telephone. REQUIRES: \a said was read from \a text, without a fault. False: nothing is said
/// otherwise.
[[nodiscard]] bool putWords(Procedure &said, const QJsonObject &text, const ScriptWords &scripts, Way way);

} // namespace helpdesk
