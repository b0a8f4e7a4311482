// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/directorytext.h"

namespace helpdesk {

QString DirectoryText::details(const Requester &requester)
{
    QStringList parts;
    if (!requester.unit.isEmpty())
        parts.append(requester.unit);
    if (!requester.phones.isEmpty())
        parts.append(requester.phones.front());
    else if (!requester.email.isEmpty())
        parts.append(requester.email);
    if (!requester.extension.isEmpty())
        parts.append(tr("ext. %1").arg(requester.extension));
    return parts.join(QStringLiteral(" · "));
}

QString DirectoryText::of(Staff staff)
{
    switch (staff) {
    case Staff::Unknown:
        return tr("not known");
    case Staff::Yes:
        return tr("yes");
    case Staff::No:
        return tr("no");
    }
    return {};
}

QString DirectoryText::of(DirectoryFault fault)
{
    switch (fault) {
    case DirectoryFault::NameMissing:
        return tr("The name is missing");
    case DirectoryFault::TooLong:
        return tr("A value is too long");
    case DirectoryFault::EmailForm:
        return tr("The e-mail does not have the form of one");
    case DirectoryFault::PhoneForm:
        return tr("A telephone does not have 7 to 15 digits");
    case DirectoryFault::ExtensionForm:
        return tr("The extension does not have 1 to 8 digits");
    case DirectoryFault::StaffWord:
        return tr("Whether DGSEI staff is neither yes nor no");
    case DirectoryFault::QuoteOpen:
        return tr("A quotation mark is never closed");
    case DirectoryFault::TooManyCells:
        return tr("More values than columns");
    case DirectoryFault::SaidBefore:
        return tr("An earlier line says otherwise of the same person");
    case DirectoryFault::Letters:
        return tr("Some letters cannot be read: save the file as UTF-8");
    case DirectoryFault::CardOpen:
        return tr("The file ends in the middle of a card");
    }
    return {};
}

QString DirectoryText::of(DirectoryNote note)
{
    switch (note) {
    case DirectoryNote::PhoneNotRead:
        return tr("something where the telephone stands cannot be read as one");
    case DirectoryNote::ExtensionTaken:
        return tr("the telephone of three to six digits was taken as an extension");
    case DirectoryNote::ExtensionNotRead:
        return tr("something where the extension stands cannot be read as one");
    }
    return {};
}

QString DirectoryText::of(FileRefusal refusal)
{
    switch (refusal) {
    case FileRefusal::Empty:
        return tr("The file is empty.");
    case FileRefusal::NotText:
        return tr("This is no CSV file and no address book (vCard, LDIF). Open it in the program it came from and save "
                  "it as CSV.");
    case FileRefusal::TooLarge:
        return tr("The file is larger than 64 MB: this is no list of people.");
    case FileRefusal::NoNameColumn:
        return tr("No column is called “nombre” or “name”. The first line must name the columns.");
    case FileRefusal::NoLines:
        return tr("The file has a first line and nobody after it.");
    }
    return {};
}

} // namespace helpdesk
