// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// number_race DATABASE COUNT: registers COUNT calls with a ticket each as fast as it can, like one desk of many. What
// fails for now is tried again until it stands, so that a server may die meanwhile. Prints "folio ticket" per call.

#include "core/base/ids.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/engine/connection.h"
#include "tests/support/samplecall.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace helpdesk;

namespace {

/// Writes until it stands. Returns false for an error that does not pass.
bool writeSurely(std::unique_ptr<Connection> &connection, const DatabaseLocation &location, const CallCommit &commit,
                 CommitReceipt &receipt)
{
    for (;;) {
        if (!connection) {
            if (auto opened = Connection::open(location, OpenMode::Existing))
                connection = opened.take();
        }
        if (connection) {
            auto written = CallWriter(*connection).write(commit);
            if (written) {
                receipt = written.take();
                return true;
            }
            if (isPermanent(written.error().code))
                return false;
            if (written.error().code == Error::Code::ConnectionLost)
                connection.reset();
        }
        QEventLoop pause; // The server is away: leave it the processor.
        QTimer::singleShot(20, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("auricular.storage.warning=false\nqt.sql.*=false"));
    const QStringList arguments = QCoreApplication::arguments();
    const auto location = DatabaseLocation::parse(arguments.value(1));
    if (!location)
        return 2;
    IdSource ids;
    const SessionId session = ids.session();
    std::unique_ptr<Connection> connection;
    for (int i = arguments.value(2).toInt(); i > 0; --i) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        test::SampleCall call(CallId{ids.next(now)}, session, now);
        CommitReceipt made;
        CommitReceipt closed;
        if (!writeSurely(connection, location.value(), call.begin(), made)
            || !writeSurely(connection, location.value(), call.withTicket(TicketId{ids.next(now)}), made)
            || !writeSurely(connection, location.value(), call.registered(), closed))
            return 1;
        std::printf("%lld %lld\n", static_cast<long long>(closed.folio),
                    static_cast<long long>(made.ticketNumbers.begin().value()));
        std::fflush(stdout);
    }
    return 0;
}
