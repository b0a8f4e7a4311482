// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/cli/progress.h"
#include "app/demo/demodesk.h"
#include "core/organisation/localtime.h"

#include <QDateTime>
#include <QTimeZone>

namespace helpdesk::cli {

namespace {

constexpr qint64 mostCalls = 20'000'000;

/// A day (its end), or an instant; now when nothing is given.
std::optional<qint64> untilOf(const QString &text)
{
    if (text.isEmpty())
        return QDateTime::currentMSecsSinceEpoch();
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return beginOf(day.addDays(1), QTimeZone("America/Mexico_City"));
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    return instant.isValid() ? std::optional(instant.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

int makeDemo(Call &call)
{
    bool isNumber = false;
    bool isSeed = false;
    const qint64 calls = call.value("calls").toLongLong(&isNumber);
    const quint64 seed = call.value("seed").toULongLong(&isSeed);
    const auto until = untilOf(call.value("until"));
    if (!isNumber || calls < 1 || calls > mostCalls || !isSeed || !until || call.value("database").isEmpty()) {
        return showForm(call,
                        CommandText::tr("demo --calls N [--seed S] [--until YYYY-MM-DD[THH:MM:SS]] --database FILE"));
    }
    const auto location = locationOf(call);
    if (!location)
        return wrongUse;
    catchStops();
    ProgressLine progress(call.err, calls);
    const auto report = demo::makeDemo(*location, {calls, seed, *until}, [&](qint64 made) {
        progress.show(made);
        return !stopAsked();
    });
    progress.end();
    if (!report && report.error().code == Error::Code::NotAllowed) {
        complain(call, location->displayText(),
                 CommandText::tr("a real desk; invented calls are only put into a new database or a demonstration "
                                 "desk. Nothing was changed"));
        return noDatabase;
    }
    if (!report) {
        call.err << explained(report.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    call.out << CommandText::tr("%1 calls in %2 s: %3")
                    .arg(QString::number(report.value().calls), QString::number(progress.elapsedMs() / 1000),
                         location->displayText())
             << '\n';
    if (report.value().refused > 0)
        complain(call,
                 CommandText::tr("the procedure refused %1 acts; its edition is not the one the demonstration knows")
                     .arg(report.value().refused));
    if (report.value().stopped)
        complain(call, CommandText::tr("stopped; what was made is whole"));
    return report.value().stopped || report.value().refused > 0 ? differs : done;
}

} // namespace helpdesk::cli
