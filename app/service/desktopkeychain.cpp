// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/passwordstore.h"
#include "app/service/patientwait.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

#include <functional>
#include <variant>

namespace helpdesk::console {

namespace {

struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::DesktopKeychain)
};

const QString service = QStringLiteral("auricular");

Error errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, QStringLiteral("nothing kept"), {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Code::NotAllowed, QStringLiteral("the keychain stays locked"), {}};
    default: // What a keychain says for itself may name what it keeps: none of it goes to a log.
        return {Error::Code::ConnectionLost, QStringLiteral("no keychain answers"), {}};
    }
}

/// Runs \a job and reads what came of it while it stands. One that is not waited for goes by itself when it is
/// answered: it cannot be told to give up.
template<typename T, typename Job>
Result<T> ended(Job *job, const QString &name, const std::function<T(const Job &)> &result)
{
    job->setKey(name);
    job->setAutoDelete(false);
    const bool answered = waitForEvents(KeychainText::tr("Waiting for the keychain of this desktop…"),
                                        [job](const std::function<void()> &end) {
                                            QObject::connect(job, &QKeychain::Job::finished, job, [end] { end(); });
                                            job->start();
                                        });
    if (!answered) {
        job->setAutoDelete(true);
        return errorOf(QKeychain::OtherError);
    }
    job->deleteLater();
    if (job->error() != QKeychain::NoError)
        return errorOf(job->error());
    return result(*job);
}

template<typename Job>
Result<> done(Job *job, const QString &name)
{
    return ended<std::monostate, Job>(job, name, [](const Job &) { return std::monostate(); });
}

} // namespace

Result<QString> DesktopKeychain::read(const QString &name)
{
    using Job = QKeychain::ReadPasswordJob;
    return ended<QString, Job>(new Job(service), name, [](const Job &job) { return job.textData(); });
}

Result<> DesktopKeychain::keep(const QString &name, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(password);
    return done(job, name);
}

Result<> DesktopKeychain::forget(const QString &name)
{
    return done(new QKeychain::DeletePasswordJob(service), name);
}

} // namespace helpdesk::console
