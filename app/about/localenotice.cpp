// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/localenotice.h"

#include <QString>

namespace helpdesk::about {

namespace {

QtMessageHandler before = nullptr;

void pass(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("Detected locale ")))
        before(type, context, message);
}

} // namespace

LocaleNotice::LocaleNotice()
{
    before = qInstallMessageHandler(pass);
}

LocaleNotice::~LocaleNotice()
{
    qInstallMessageHandler(before);
}

} // namespace helpdesk::about
