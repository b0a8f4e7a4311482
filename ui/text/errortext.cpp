// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

namespace helpdesk {

ErrorText ErrorText::of(Error::Code code)
{
    const QString kept = tr("Nothing is lost: what you enter stays in this window.");
    switch (code) {
    case Error::Code::NotFound:
        return {tr("It is not there any more."), tr("Nothing was changed."), tr("Refresh the list and choose again.")};
    case Error::Code::Conflict:
        return {tr("Somebody else was first."), tr("What you entered is kept on the call's trail."),
                tr("Look at the call as it stands now and go on from there.")};
    case Error::Code::InvalidInput:
        return {tr("This value does not have the right form."), tr("What you typed is still there."),
                tr("Correct it and try again.")};
    case Error::Code::NotAllowed:
        return {tr("The procedure does not allow that now."), tr("Nothing was changed."),
                tr("Complete what the card marks as missing.")};
    case Error::Code::DefinitionInvalid:
        return {tr("A procedure, protocol or catalogue has faults."), tr("The last accepted one stays in use."),
                tr("Let the administrator check the file.")};
    case Error::Code::DatabaseMissing:
        return {tr("The database is not where it was."), tr("No new one was made in its place."),
                tr("Check the path or the drive, or choose another database.")};
    case Error::Code::DatabaseExists:
        return {tr("There is a database already."), tr("It was not touched."), tr("Open it, or choose another place.")};
    case Error::Code::SchemaNewer:
        return {tr("The database was written by a newer version of Auricular."), tr("It was not changed."),
                tr("Install that version on this PC.")};
    case Error::Code::ConnectionLost:
        return {tr("The connection to the database is lost."), kept,
                tr("Go on with the call. It is saved by itself as soon as the connection is back.")};
    case Error::Code::StorageReadOnly:
        return {tr("The database cannot be written."), kept,
                tr("Go on with the call and tell the administrator: the folder or the disk is read-only.")};
    case Error::Code::StorageFull:
        return {tr("The disk is full."), kept, tr("Go on with the call. Free some space: it is then saved by itself.")};
    case Error::Code::StorageBusy:
        return {tr("The database is busy."), kept, tr("Go on with the call. It is saved by itself in a moment.")};
    case Error::Code::StorageCorrupt:
        return {tr("The database is damaged."), tr("Nothing more is written to it; what is not saved stays in this window."),
                tr("Finish the call, close the window and save the unsaved part to a file. Then tell the administrator.")};
    case Error::Code::StorageFailed:
        return {tr("The database does not answer as it should."), kept,
                tr("Go on with the call. It is tried again by itself; if this stays, tell the administrator.")};
    }
    return {};
}

ErrorText ErrorText::noWorkbooks()
{
    return {tr("The part of the program that writes Excel files is not on this PC."), tr("Nothing was written; a file of that name stays as it was."),
            tr("Have the program installed again. CSV and PDF do without it.")};
}

} // namespace helpdesk
