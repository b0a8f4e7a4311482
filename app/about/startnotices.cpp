// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/startnotices.h"

#include <QString>

namespace helpdesk::about {

namespace {

QtMessageHandler before = nullptr;

void pass(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("Detected locale "))
        && !message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        before(type, context, message);
}

} // namespace

StartNotices::StartNotices()
{
    before = qInstallMessageHandler(pass);
}

StartNotices::~StartNotices()
{
    qInstallMessageHandler(before);
}

} // namespace helpdesk::about
