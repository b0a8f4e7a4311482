// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

using RequesterId = Id<struct RequesterTag>;

/// Whether somebody is DGSEI staff, who may have outside calls dialled (policy 4).
enum class Staff { Unknown = 0, Yes = 1, No = 2 };
extern const EnumWords<Staff, 3> staffWords;

/// Somebody who calls: an entry of the directory.
struct Requester
{
    RequesterId id;
    QString name; ///< Never empty in the store.
    QString unit;
    Staff staff = Staff::Unknown;
    QString email;
    QStringList phones; ///< The one used first comes first.
    QString extension;

    friend bool operator==(const Requester &, const Requester &) = default;
};

[[nodiscard]] std::size_t qHash(const Requester &requester, std::size_t seed = 0) noexcept;

/// An entry as it is found, with what was merged into it.
struct RequesterRow
{
    Requester requester;
    qint64 lastContactMs = 0;        ///< UTC; 0: has not called yet.
    std::vector<RequesterId> merged; ///< Entries that stand for the same person now.
};

/// An entry that was merged into another.
struct MergedEntry
{
    Requester requester;   ///< Its own data.
    qint64 mergedAtMs = 0; ///< UTC.
    AccountId mergedBy;
};

/// Why an entry, or the line of a file, cannot be taken.
enum class DirectoryFault {
    NameMissing,
    TooLong,
    EmailForm,
    PhoneForm,
    ExtensionForm,
    StaffWord,    ///< Neither yes nor no.
    QuoteOpen,    ///< A quoted cell never ends.
    TooManyCells, ///< More than the header has.
    SaidBefore,   ///< An earlier line of the file says something else of the same person.
    Letters,      ///< Bytes that are no letters in the file's encoding.
    CardOpen,     ///< The file ends in the middle of a card.
};
extern const EnumWords<DirectoryFault, 11> directoryFaultWords;

/// As it is to be kept: without signs that nobody sees, needless spaces, empty telephones and telephones that are there
/// twice.
[[nodiscard]] Requester tidied(Requester requester);
/// The first rule that \a requester breaks; empty: none.
[[nodiscard]] std::optional<DirectoryFault> faultOf(const Requester &requester);

/// True when one telephone of each is the same line.
[[nodiscard]] bool sharesPhone(const QStringList &a, const QStringList &b);

/// \a known with what \a news says: what is empty there leaves what is known, new telephones are added.
[[nodiscard]] Requester updated(const Requester &known, const Requester &news);
/// \a known with what it lacks taken from \a other: its own words stay.
[[nodiscard]] Requester completed(const Requester &known, const Requester &other);

} // namespace helpdesk
