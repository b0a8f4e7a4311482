// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicecaller.h"

#include <memory>
#include <vector>

namespace helpdesk {

/// A fault of one of the files of practice.
struct PracticeFault
{
    QString file;
    Fault fault;
};

/// The callers and rounds that come with the program. Immutable once read; shared.
class PracticeLibrary
{
public:
    /// Reads :/practice against \a procedure. What has a fault is left out, with every round that names it: a desk may
    /// follow another procedure than the one the callers were written for.
    [[nodiscard]] static PracticeLibrary shipped(const Procedure &procedure, std::vector<PracticeFault> &faults);

    [[nodiscard]] const std::vector<std::shared_ptr<const PracticeCaller>> &callers() const { return m_callers; }
    [[nodiscard]] const std::vector<PracticeRound> &rounds() const { return m_rounds; }
    /// Null when there is none.
    [[nodiscard]] std::shared_ptr<const PracticeCaller> caller(const QString &id) const;
    [[nodiscard]] const PracticeRound *round(const QString &id) const;

private:
    /// Without those that name a caller who is not among \a ids.
    void readRounds(const QStringList &ids, std::vector<PracticeFault> &faults);

    std::vector<std::shared_ptr<const PracticeCaller>> m_callers;
    std::vector<PracticeRound> m_rounds;
};

} // namespace helpdesk
