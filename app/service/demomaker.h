// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/databaselocation.h"
#include "core/storage/organisation/markeddesk.h"

#include <QObject>
#include <QProcess>

namespace helpdesk::console {

/// Makes a desk of invented calls beside one's own, by the command line's `demo`, in a process of its own.
///
/// The file gets its name when it is whole, and nothing is left of one that failed. A demo that is there already is
/// ready at once; another desk of that name is left alone.
class DemoMaker : public QObject
{
    Q_OBJECT

public:
    /// \a program: makes it; empty: the command line beside this program.
    explicit DemoMaker(const QString &program = {}, QObject *parent = nullptr);
    ~DemoMaker() override;

    /// Beside which desk it is made.
    void setOwn(const DatabaseLocation &own);
    /// Whether this program has the command.
    [[nodiscard]] bool isPossible() const;
    void make();

Q_SIGNALS:
    void working();
    void ready(const QString &path);
    void failed();

private:
    void finish(bool whole);

    QString m_program;
    QString m_folder;
    MarkedDesk m_desk; ///< Without a path until one is made.
    QProcess m_process;
};

} // namespace helpdesk::console
