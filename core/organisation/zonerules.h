// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <mutex>

namespace helpdesk {

/// Which rules a zone's clocks go by. A zone's name says nothing of them: its laws change, and with them what a PC's
/// collection of rules (tzdata) says of the same name.
struct ZoneRules
{
    QString sum;     ///< SHA-256 of the zone's TZif file, in hex; without such files what knows the rules ("qt-6.8.2").
                     ///< Empty: not known.
    QString edition; ///< Of the collection that the file came with, "2026f"; empty: it does not say.

    [[nodiscard]] bool isKnown() const { return !sum.isEmpty(); }
    friend bool operator==(const ZoneRules &, const ZoneRules &) = default;
};

/// How one set of rules stands to another of the same zone.
enum class RulesOrder {
    Same,
    Older,
    Newer,
    NotOrdered, ///< Other rules, and neither edition says which came later.
};
[[nodiscard]] RulesOrder orderOf(const ZoneRules &rules, const ZoneRules &other);

/// A zone as this process counts by it.
struct LoadedZone
{
    QTimeZone zone; ///< Not valid: this PC knows no such zone.
    ZoneRules rules;
};

/// Knows which rules were loaded for each zone that was asked for.
///
/// Qt reads a zone's file once and goes by it until the process ends, so the rules are those of the first question: a
/// file replaced since changes neither. From any thread; the first question of a name reads its file.
class ZoneLoader
{
public:
    /// \a folders: where Qt looks for files (zoneFolders).
    explicit ZoneLoader(QStringList folders);

    [[nodiscard]] LoadedZone zone(const QString &name);
    /// The zone's file is another one than was loaded: it counts from the next start on. Reads the file.
    [[nodiscard]] bool isReplaced(const QString &name);

private:
    const QStringList m_folders;
    std::mutex m_mutex;
    QHash<QString, ZoneRules> m_loaded;
};

/// Of the one loader of this process.
[[nodiscard]] LoadedZone loadedZone(const QString &name);
[[nodiscard]] bool isReplaced(const QString &name);

/// Where Qt looks for a zone's file, in its order; empty where it asks the system otherwise.
[[nodiscard]] QStringList zoneFolders();
/// The rules as they stand in these folders now. Not known: none of them has a file of this name.
[[nodiscard]] ZoneRules rulesIn(const QStringList &folders, const QString &name);

/// How the sums of a desk, which were counted by a zone's days, stand to the rules of this process.
struct RulesStanding
{
    enum class Kind {
        Same,
        Awaiting,   ///< They are to be counted anew here, in the background or when they are next asked for.
        HereOlder,  ///< Whoever counted them has newer rules: they stay, and this PC is to be brought up to date.
        NotOrdered, ///< Other rules; who is right is for a person to say.
    };
    QString zone;
    ZoneRules kept;
    ZoneRules here;
    bool isStale = false;    ///< Somebody added to them by other rules where a month ends.
    bool isReplaced = false; ///< This PC has other rules since, which count from the next start on.

    /// Same also of a default value, which says nothing of any sums.
    [[nodiscard]] Kind kind() const;
    friend bool operator==(const RulesStanding &, const RulesStanding &) = default;
};
inline constexpr EnumWords<RulesStanding::Kind, 4> rulesStandingWords{{{
    {RulesStanding::Kind::Same, "same"},
    {RulesStanding::Kind::Awaiting, "awaiting"},
    {RulesStanding::Kind::HereOlder, "here_older"},
    {RulesStanding::Kind::NotOrdered, "not_ordered"},
}}};

} // namespace helpdesk
