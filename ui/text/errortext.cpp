// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

namespace helpdesk {

ErrorText ErrorText::of(const Error &error)
{
    ErrorText text = of(error.code);
    const auto told = [&](const QString &happened, const QString &toDo) {
        text.happened = happened;
        text.toDo = toDo;
    };
    using Reason = Error::Reason;
    switch (error.reason) {
    case Reason::None:
        break;
    case Reason::PasswordMissing:
        told(tr("The server asks for a password."),
             tr("Type it when asked, or keep it in ~/.pgpass, or in a file named by ?passfile= in the address."));
        break;
    case Reason::PasswordRefused:
        told(tr("The server does not take the password."),
             tr("Check the role's name and its password, also in ~/.pgpass."));
        break;
    case Reason::RoleUnknown:
        told(tr("The server does not know this role."),
             tr("Check the name before the @ of the address, or let the server's administrator create the role."));
        break;
    case Reason::NotAdmitted:
        told(tr("The server lets this role in from nowhere, or not from this PC."),
             tr("Let the server's administrator allow it (pg_hba.conf, right to connect)."));
        break;
    case Reason::EncryptionRefused:
        told(tr("The server and this PC do not agree on encryption (TLS), or its certificate does not pass."),
             tr("Check sslmode and sslrootcert in the address, and the server's certificate."));
        break;
    case Reason::ConnectionLimit:
        told(tr("The server takes no more connections."),
             tr("Close what is not needed, or let the server's administrator raise the limit."));
        break;
    case Reason::HostUnknown:
        told(tr("No machine of that name is known."),
             tr("Check the server's name in the address, and the network of this PC."));
        break;
    case Reason::NothingListens:
        told(tr("At that address no server answers: it is not started, or the port is another one."),
             tr("Check the port, and that the server runs."));
        break;
    case Reason::NoAnswer:
        told(tr("The server does not answer."),
             tr("Check that it runs and that this PC reaches it through the network."));
        break;
    case Reason::StartingUp:
        told(tr("The server is starting or stopping."), tr("Try again in a moment."));
        break;
    case Reason::Standby:
        told(tr("This server is a standby: it copies another one and takes no writes."),
             tr("Name the primary server in the address, or all of them with commas."));
        break;
    case Reason::Pooler:
        told(tr("Between this PC and the server stands a connection pooler that mixes the statements of several "
                "programs."),
             tr("Let the administrator set it to session pooling, or name the server itself in the address."));
        break;
    case Reason::OwnerMustMigrate:
        told(
            tr("The database is of an older version, and this role may not bring it up to date."),
            tr("Let the owner of the database open it once, for example with: auricular-cli check --database ADDRESS"));
        break;
    case Reason::ForeignLog:
        told(tr("A write-ahead log that is not its own lies beside the database."),
             tr("Let the administrator look at it."));
        break;
    case Reason::LogOfAnother:
        told(tr("A file beside the database belongs to somebody else and keeps everybody from writing: %1.")
                 .arg(error.missing.value(0)),
             tr("When nobody has the database open, let the administrator give that file to the owner of the "
                "database."));
        break;
    case Reason::Damaged:
        told(tr("The database is damaged."), tr("Restore a copy."));
        break;
    case Reason::EarlierEventsMissing:
        told(tr("The database lacks what this window had saved before: it was set back to an earlier state."),
             tr("Finish the call, close the window and save the unsaved part to a file. Then tell the administrator."));
        text.safe = tr("Nothing is lost: what you enter stays in this window.");
        break;
    case Reason::Replaced:
        told(tr("Another file stands where the database was."),
             tr("Put the database back, or close the window and save the unsaved part to a file."));
        break;
    }
    return text;
}

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
        return {tr("The database is not where it was."),
                tr("No new one was made in its place. What you enter, and what was saved since this window opened, "
                   "stays in this window."),
                tr("Put it back, or check the drive; else close the window and save the unsaved part to a file.")};
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
        return {
            tr("The database is damaged."),
            tr("Nothing more is written to it; what is not saved stays in this window."),
            tr("Finish the call, close the window and save the unsaved part to a file. Then tell the administrator.")};
    case Error::Code::StorageFailed:
        return {tr("The database does not answer as it should."), kept,
                tr("Go on with the call. It is tried again by itself; if this stays, tell the administrator.")};
    }
    return {};
}

ErrorText ErrorText::noWorkbooks()
{
    return {tr("The part of the program that writes Excel files is not on this PC."),
            tr("Nothing was written; a file of that name stays as it was."),
            tr("Have the program installed again. CSV and PDF do without it.")};
}

} // namespace helpdesk
