// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QDialog>
#include <QTextBrowser>

class QListWidget;

namespace helpdesk {

class AgentSession;

/// Shows the program's own help texts and nothing else: no network, no file, no way out.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
};

/// The help, in a window of its own: the call goes on behind it. Follows the language of the screen.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// The session is borrowed.
    HelpWindow(const AgentSession &session, QWidget *parent);

    /// The topics by the names of their texts, in the order of the list.
    [[nodiscard]] static QStringList topics();
    void openTopic(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const AgentSession &m_session;
    QListWidget *m_list;
    HelpBrowser *m_browser;
};

} // namespace helpdesk
