// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/personpart.h"
#include "core/people/requester.h"

#include <QStringList>

#include <vector>

namespace helpdesk {

/// What was read otherwise than it stands, or not at all, while the person was taken.
enum class DirectoryNote {
    PhoneNotRead,     ///< Something in a telephone's place that is none.
    ExtensionTaken,   ///< An extension in a telephone's place.
    ExtensionNotRead, ///< Something in an extension's place that is none.
};
extern const EnumWords<DirectoryNote, 3> directoryNoteWords;

/// Gathers what a line or a card says of one person.
class PersonDraft
{
public:
    /// False: nothing of \a value is kept, since another says it already.
    bool take(PersonPart part, const QString &value);

    /// Fills \a requester; or why it cannot be taken.
    [[nodiscard]] std::optional<DirectoryFault> finish(Requester &requester);

    /// Each once. After finish().
    [[nodiscard]] const std::vector<DirectoryNote> &notes() const { return m_notes; }

private:
    [[nodiscard]] QString name() const;
    void takePhones(const QString &cell, DirectoryNote otherwise);
    bool takeExtension(const QString &extension);
    void note(DirectoryNote note);

    Requester m_requester;
    QString m_fullName;
    QStringList m_given;
    QStringList m_surnames;
    QString m_login;
    QString m_organisation;
    std::optional<DirectoryFault> m_fault;
    std::vector<DirectoryNote> m_notes;
};

} // namespace helpdesk
