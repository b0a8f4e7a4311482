// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tones.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace helpdesk::desktop {

/// Whether the desktop is light or dark, live, as its portal says (org.freedesktop.appearance, color-scheme). Without a
/// bus or a portal it says nothing.
class PortalScheme : public QObject
{
    Q_OBJECT

public:
    /// Asks at once; the answer comes as a signal.
    explicit PortalScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    /// What the desktop prefers; empty: it has not said, or has no preference.
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged();

private Q_SLOTS:
    void takeChange(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);

    QDBusConnection m_bus;
    std::optional<Scheme> m_scheme;
};

} // namespace helpdesk::desktop
