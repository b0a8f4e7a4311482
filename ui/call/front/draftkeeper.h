// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace helpdesk {

class FrontCall;

/// What is being typed, by call, field and scope: kept on disk 300 ms after the last key and on leaving the field,
/// shown again when the card comes back. Forgotten once the field is captured.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(FrontCall &front, QObject *parent = nullptr);

    void keep(const QString &key, const QString &text);
    /// Writes what still waits for its pause.
    void flush();
    /// The field was captured; the store forgets the draft with that event.
    void captured(const QString &key);
    /// The field is as it was: the store must forget it too.
    void withdraw(const QString &key);
    [[nodiscard]] std::optional<QString> draft(const QString &key) const;
    /// What is typed in the call in front and taken nowhere: fields and texts, also those of cards gone past.
    [[nodiscard]] std::vector<std::pair<QString, QString>> left() const;

private:
    using Place = std::tuple<CallId, QString, int>;
    [[nodiscard]] Place placeOf(const QString &key) const;
    void loadFront();

    FrontCall &m_front;
    std::map<Place, QString> m_drafts;
    QTimer m_pause{this};
    QString m_waitingKey;
    QString m_waitingText;
};

} // namespace helpdesk
