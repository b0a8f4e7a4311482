// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace helpdesk::demo {

/// What people ask of one service of the catalogue, and what helped.
struct ServiceWords
{
    QString service;
    int share = 1; ///< How often it is asked for, against the other services.
    QStringList troubles;
    QStringList requests;
    QStringList solutions;
};

/// The words of the demonstration desk, all invented, in Spanish as its agents would write them.
struct Vocabulary
{
    QStringList firstNames;
    QStringList surnames;
    QStringList units;
    QStringList places;
    QStringList circumstances; ///< Follow a trouble: since when, where, after what.
    QStringList notes;
    QStringList companies; ///< Whom outside calls are for.
    QStringList cities;
    QStringList outOfScope;
    std::vector<ServiceWords> services;
};

[[nodiscard]] const Vocabulary &vocabulary();

} // namespace helpdesk::demo
