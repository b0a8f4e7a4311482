// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/patientwait.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <thread>

namespace helpdesk::console {

namespace {

struct WaitText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::PatientWait)
};

constexpr int silentMs = 1000;

} // namespace

bool waitForEvents(const QString &words, const std::function<void(const std::function<void()> &end)> &begin)
{
    QEventLoop loop;
    const QPointer<QEventLoop> waiting(&loop);
    const auto ended = std::make_shared<bool>(false); // Of this thread alone.
    begin([waiting, ended] {
        *ended = true;
        if (waiting)
            waiting->quit();
    });
    if (*ended)
        return true;
    QMessageBox box(QMessageBox::Information, QStringLiteral("Auricular"), words);
    box.setTextFormat(Qt::PlainText);
    QPushButton *leave = box.addButton(WaitText::tr("Do not wait"), QMessageBox::RejectRole);
    QObject::connect(leave, &QPushButton::clicked, &loop, &QEventLoop::quit);
    QTimer::singleShot(silentMs, &loop, [&box] { box.show(); });
    loop.exec();
    return *ended;
}

bool waitPatiently(const QString &words, std::function<void()> work)
{
    return waitForEvents(words, [&work](const std::function<void()> &end) {
        // Who leaves does not wait for it: a driver cannot be told to give up.
        std::thread([work = std::move(work), end] {
            work();
            QMetaObject::invokeMethod(QCoreApplication::instance(), end, Qt::QueuedConnection);
        }).detach();
    });
}

} // namespace helpdesk::console
