// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "core/storage/people/directoryimport.h"
#include "core/storage/store.h"
#include "ui/text/directorytext.h"

#include <QDateTime>
#include <QFile>

namespace helpdesk::cli {

namespace {

QString reasonOf(FileRefusal refusal)
{
    switch (refusal) {
    case FileRefusal::Empty:
        return CommandText::tr("the file is empty");
    case FileRefusal::NotText:
        return CommandText::tr("neither CSV nor vCards nor LDIF; save the list as CSV and try again");
    case FileRefusal::TooLarge:
        return CommandText::tr("larger than 64 MB; this is no list of people");
    case FileRefusal::NoNameColumn:
        return CommandText::tr("no column is called \"nombre\" or \"name\"; is this a list of people?");
    case FileRefusal::NoLines:
        return CommandText::tr("a header and nothing else");
    }
    return CommandText::tr("cannot be understood");
}

void print(Call &call, const QString &file, const ImportReport &report)
{
    for (const BadLine &bad : report.bad)
        call.err << file << ':' << bad.line << ": "
                 << reasonOf(call, directoryFaultWords.word(bad.fault), DirectoryText::of(bad.fault)) << '\n';
    for (const ToldLine &told : report.told)
        call.err << file << ':' << told.line << ": "
                 << CommandText::tr("taken, but %1")
                        .arg(reasonOf(call, directoryNoteWords.word(told.note), DirectoryText::of(told.note)))
                 << '\n';
    for (const PassedColumn &column : report.passed)
        call.err << file << ": \"" << column.head << "\": " << CommandText::tr("%1 not taken").arg(column.values)
                 << '\n';
    const QString people = CommandText::tr("%1 new, %2 changed, %3 unchanged, %4 bad")
                               .arg(report.added)
                               .arg(report.changed)
                               .arg(report.unchanged)
                               .arg(report.bad.size());
    call.out << (call.isSet("dry-run") ? CommandText::tr("would be: %1").arg(people) : people) << '\n';
}

} // namespace

int directory(Call &call)
{
    if (call.files.size() != 2 || call.files.front() != QLatin1String("import"))
        return showForm(call, CommandText::tr("directory import FILE [--dry-run] [--database WHERE]"));
    const QString &name = call.files.at(1);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(call, name, CommandText::tr("cannot be read"));
        return wrongUse;
    }
    const DirectoryFile people = readDirectoryFile(file);
    if (people.refused) {
        complain(call, name, CommandText::tr("%1; nothing was changed").arg(reasonOf(*people.refused)));
        return differs;
    }
    auto location = locationOf(call);
    if (!location)
        return wrongUse;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto connection = openedDesk(call, *location, call.isSet("create") ? OpenMode::Create : OpenMode::Existing);
    if (!connection)
        return noDatabase;
    DirectoryImport import(*connection, people);
    const auto report = call.isSet("dry-run") ? import.preview() : import.write(nowMs);
    if (!report) {
        call.err << explained(report.error(), location->displayText()) << '\n';
        if (!call.isSet("dry-run"))
            complain(call,
                     CommandText::tr("what was imported until then stays; the same file again goes on with the rest"));
        return noDatabase;
    }
    print(call, name, report.value());
    return report.value().bad.empty() ? done : differs;
}

} // namespace helpdesk::cli
