// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/storage/directoryimport.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QFile>

namespace helpdesk::cli {

namespace {

const char *reasonOf(FileRefusal refusal)
{
    switch (refusal) {
    case FileRefusal::Empty:
        return "the file is empty";
    case FileRefusal::NotText:
        return "neither CSV nor vCards nor LDIF; save the list as CSV and try again";
    case FileRefusal::TooLarge:
        return "larger than 64 MB; this is no list of people";
    case FileRefusal::NoNameColumn:
        return "no column is called \"nombre\" or \"name\"; is this a list of people?";
    case FileRefusal::NoLines:
        return "a header and nothing else";
    }
    return "cannot be understood";
}

void print(Call &call, const QString &file, const ImportReport &report)
{
    for (const BadLine &bad : report.bad)
        call.err << file << ':' << bad.line << ": " << directoryFaultWords.word(bad.fault) << '\n';
    for (const ToldLine &told : report.told)
        call.err << file << ':' << told.line << ": taken, but " << directoryNoteWords.word(told.note) << '\n';
    for (const PassedColumn &column : report.passed)
        call.err << file << ": \"" << column.head << "\": " << column.values << " not taken\n";
    call.out << (call.isSet("dry-run") ? "would be: " : "") << report.added << " new, " << report.changed << " changed, " << report.unchanged
             << " unchanged, " << report.bad.size() << " bad\n";
}

} // namespace

int directory(Call &call)
{
    if (call.files.size() != 2 || call.files.front() != QLatin1String("import")) {
        call.err << "auricular-cli: directory import FILE [--dry-run] [--database WHERE]\n";
        return wrongUse;
    }
    const QString &name = call.files.at(1);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        call.err << "auricular-cli: " << name << ": cannot be read\n";
        return wrongUse;
    }
    const DirectoryFile people = readDirectoryFile(file);
    if (people.refused) {
        call.err << "auricular-cli: " << name << ": " << reasonOf(*people.refused) << "; nothing was changed\n";
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
            call.err << "auricular-cli: what was imported until then stays; the same file again goes on with the rest\n";
        return noDatabase;
    }
    print(call, name, report.value());
    return report.value().bad.empty() ? done : differs;
}

} // namespace helpdesk::cli
