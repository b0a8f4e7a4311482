// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/import/importedcall.h"

#include <array>
#include <vector>

namespace helpdesk {

/// A row that is a call which stands in the file already.
struct TwiceRow
{
    int sheet = 0;
    int row = 0;
    int firstSheet = 0;
    int firstRow = 0;

    friend bool operator==(const TwiceRow &, const TwiceRow &) = default;
};

/// What an import did, or would do.
struct CallImportReport
{
    qint64 run = 0;  ///< 0: nothing was written.
    qint64 rows = 0; ///< Below the heads.
    qint64 taken = 0;
    qint64 known = 0;   ///< Here already, by an import or as calls of this desk.
    qint64 changed = 0; ///< Of these, brought in before and mended in the file since: they stay as they were.
    qint64 twice = 0;   ///< Stand in the file already: they count once.
    std::vector<TwiceRow> twiceFirst; ///< The first of them.
    std::vector<BadRow> changedFirst; ///< Where the first of those stand; their fault says nothing.
    std::array<qint64, 9> outcomes{}; ///< Of those taken, by CallOutcome.
    std::vector<BadRow> bad;
};

/// One file that was brought in.
struct ImportRun
{
    qint64 id = 0;
    QString file; ///< Name without folder.
    qint64 madeAtMs = 0;
    AccountId madeBy;
    qint64 calls = 0;
    std::optional<qint64> finishedAtMs; ///< Empty: stopped before its end, or at it still.
    std::optional<qint64> undoneAtMs;
};

} // namespace helpdesk
