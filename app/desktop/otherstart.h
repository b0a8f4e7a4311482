// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace helpdesk::desktop {

/// Starts a program that outlives this one, and says whether it has come up.
///
/// The other is told a name by --report-to and reports under it (StartReport): when it begins, and when it is ready to
/// be used. One that leaves in between, or is never heard of, has failed.
class OtherStart : public QObject
{
    Q_OBJECT

public:
    explicit OtherStart(QObject *parent = nullptr);

    [[nodiscard]] bool isUnderWay() const { return m_server.isListening(); }
    /// Nothing while another start is under way.
    void start(const QString &program, const QStringList &arguments);
    /// How long the other may take until it is first heard of; after that it may ask the person something.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void begun();
    void failed();

private:
    void hear();
    void finish(bool ready);

    QLocalServer m_server;
    QLocalSocket *m_other = nullptr; ///< The server's.
    QTimer m_patience;
};

/// What the started program says to whoever started it; nothing when it was started by nobody.
class StartReport
{
public:
    explicit StartReport(const QString &name);
    ~StartReport();

    /// The program can be used, or one that is open already was brought to the front.
    void sayReady();

private:
    std::unique_ptr<QLocalSocket> m_socket; ///< Null: nobody listens.
};

} // namespace helpdesk::desktop
