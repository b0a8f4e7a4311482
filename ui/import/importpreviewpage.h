// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importports.h"

#include <QHash>
#include <QWidget>

namespace helpdesk {

class AgentSession;
class PlainLabel;
class PlainTable;

/// What bringing a log in would do: how many, which ones first, and what is wrong with the rest.
class ImportPreviewPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    explicit ImportPreviewPage(AgentSession &session, QWidget *parent = nullptr);

    /// \a people: folded words of agents that are no accounts yet, as they are written.
    void setPreview(const ImportPreview &preview, const QHash<QString, QString> &people);
    [[nodiscard]] const CallImportReport &report() const { return m_preview.report; }
    /// False: there is nothing to be looked at.
    bool takeFocus();
    void retranslate();

    /// "First level 2 · Second level 1", of what is not zero.
    [[nodiscard]] static QString outcomesOf(const CallImportReport &report);
    /// Reason, rows, where first.
    static void showRefused(PlainTable &table, const std::vector<RefusedRows> &refused);
    static void nameRefused(PlainTable &table);
    /// What else is to be known of the file, a line each; empty: nothing.
    [[nodiscard]] static QString toldOf(const CallImportReport &report, const std::vector<ImportNotice> &notices,
                                        const QStringList &sheets);

private:
    void showAll();
    [[nodiscard]] QStringList rowOf(const ImportedCall &call) const;
    [[nodiscard]] QString agentOf(const ImportedCall &call) const;

    AgentSession &m_session;
    ImportPreview m_preview;
    QHash<QString, QString> m_people;
    PlainLabel *m_counts;
    PlainLabel *m_outcomes;
    PlainLabel *m_told;
    PlainLabel *m_firstName;
    PlainTable *m_first;
    PlainLabel *m_refusedName;
    PlainTable *m_refused;
};

} // namespace helpdesk
