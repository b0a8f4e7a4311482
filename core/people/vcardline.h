// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace helpdesk {

class AddressLines;

/// One property of a vCard: "item1.TEL;TYPE=work,pref:+52 722 123 4567".
struct VcardLine
{
    QString name;         ///< Capital letters, without its group; empty: no property.
    QStringList types;    ///< Capital letters: those of TYPE, and the bare ones of 2.1.
    bool isFirst = false; ///< PREF=1.
    QString value;        ///< Decoded, still with its escapes.

    /// Whether the directory keeps the property that \a text begins.
    [[nodiscard]] static bool matters(const QByteArray &text);
    /// \a text as it stands; in quoted-printable it may go on in the lines behind it.
    [[nodiscard]] static VcardLine read(const QByteArray &text, AddressLines &lines);

    [[nodiscard]] QString text() const;
    /// Of N and ORG: what stands between semicolons.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] bool hasType(const QString &type) const { return types.contains(type); }
    [[nodiscard]] bool isPreferred() const { return isFirst || hasType(QStringLiteral("PREF")); }
    /// True where the directory keeps the value.
    [[nodiscard]] bool isKept() const;
};

} // namespace helpdesk
