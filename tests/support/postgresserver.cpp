// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgresserver.h"

#include "tests/support/enginefixture.h"
#include "tests/support/waiting.h"

#include <QProcess>

namespace helpdesk::test {

using namespace Qt::StringLiterals;

namespace {

/// tests/support/postgres; returns the first line it wrote.
QString control(const QStringList &arguments)
{
    const QString script = qEnvironmentVariable("AURICULAR_POSTGRES_CTL");
    if (script.isEmpty())
        FAIL("AURICULAR_POSTGRES_CTL names no script");
    QProcess process;
    process.start(script, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        FAIL("postgres " << arguments.join(u' ').toStdString() << ": " << process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput()).section(u'\n', 0, 0);
}

} // namespace

PostgresServer::PostgresServer() : m_folder(control({u"start"_s})) {}

PostgresServer::~PostgresServer()
{
    QProcess process;
    process.start(qEnvironmentVariable("AURICULAR_POSTGRES_CTL"), {u"destroy"_s, m_folder});
    process.waitForFinished(-1);
}

DatabaseLocation PostgresServer::location() const
{
    return taken(DatabaseLocation::parse(
        u"postgresql://postgres@/postgres?host=%1/s&connect_timeout=%2"_s.arg(m_folder).arg(patience_ms / 1000)));
}

void PostgresServer::stop()
{
    control({u"stop"_s, m_folder});
}

void PostgresServer::kill()
{
    control({u"kill"_s, m_folder});
}

void PostgresServer::start()
{
    control({u"start"_s, m_folder});
}

} // namespace helpdesk::test
