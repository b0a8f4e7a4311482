// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace helpdesk {

/// A telephone, read from one of the many ways to write it.
///
/// One place reads, keeps and compares telephones: the call, the directory, imports, the search and the state of a
/// ticket ask here. Two writings are one telephone only when every digit that tells numbers apart agrees.
struct Telephone
{
    enum class Kind {
        Mexican, ///< Ten digits, however they are dialled: 01, 044, 045, 52, +52 1.
        Foreign, ///< With the code of its country.
        Local,   ///< Seven or eight digits: an area code is missing, so it may be the end of many numbers.
        Short,   ///< Three to six digits: an extension, or a service such as 911.
        Other,   ///< No number of a country we know, kept digit by digit.
    };

    Kind kind = Kind::Other;
    QString digits;    ///< Mexican: the ten; foreign: with the country's code; else all of them.
    QString extension; ///< Empty: none was written.

    friend bool operator==(const Telephone &, const Telephone &) = default;
};

/// Reads one telephone and nothing else: "+52 (722) 123-4567 ext. 4021", "tel:+52…;ext=4021", "sip:4021@pbx".
/// Empty: no telephone, more than one, or one that cannot be told from another.
[[nodiscard]] std::optional<Telephone> readTelephone(const QString &text);

struct TelephoneText;
/// The same of digits that are cut out of their text already.
[[nodiscard]] std::optional<Telephone> numberOf(const TelephoneText &written);

/// True for a telephone number: seven to fifteen digits. Extensions and short services are none.
[[nodiscard]] bool isPhone(const QString &text);
/// True for an extension: one to eight digits.
[[nodiscard]] bool isExtension(const QString &text);
/// True for a number that reaches a service of the country instead of a person: 911, 089.
[[nodiscard]] bool isShortService(const QString &digits);

/// One telephone in two writings. Two extensions of a switchboard are two; a writing without the extension may be
/// either.
[[nodiscard]] bool isSameTelephone(const QString &a, const QString &b);

/// One caller by what the telephone said of two calls, or by what it said and what they gave. A withheld number is
/// nobody's.
[[nodiscard]] bool isSameCaller(const QString &number, const QString &other);

/// What numbers are kept and compared by, without the extension: equal for the same number, different for two. Empty:
/// none.
[[nodiscard]] QString telephoneKey(const Telephone &telephone);
[[nodiscard]] QString telephoneKey(const QString &text);
/// The same as a number for columns that hold one; 0: no telephone.
[[nodiscard]] qint64 telephoneNumber(const QString &text);
/// The last seven or eight digits by which somebody may say \a telephone without its area.
[[nodiscard]] QStringList telephoneTails(const Telephone &telephone);
/// The last seven or eight digits that a list from before area codes were dialled holds for \a telephone; empty: none.
[[nodiscard]] QString telephoneWithoutArea(const Telephone &telephone);
/// The beginning of telephoneKey() while a number is being typed: without what is dialled before it.
[[nodiscard]] QString telephoneBeginning(const QString &typed);

/// As it is to be kept: what was typed, without signs that nobody sees.
[[nodiscard]] QString keptTelephone(const QString &text);
/// Digits of an extension as somebody writes it ("ext. 4021"); as typed when it is none.
[[nodiscard]] QString keptExtension(const QString &text);

/// True when the telephone said that the caller hides the number: "anonymous", "desconocido", "sip:anonymous@…".
[[nodiscard]] bool isWithheld(const QString &number);

} // namespace helpdesk
