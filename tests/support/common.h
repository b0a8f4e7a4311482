// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

#include <atomic>

namespace helpdesk {

/// Words as they stand in a test's source.
inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A file's whole content; empty when it cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For what can be stopped: nobody stops it.
inline const std::atomic<bool> goOn{false};

} // namespace helpdesk
