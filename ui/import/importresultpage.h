// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importports.h"

#include <QWidget>

namespace helpdesk {

class KeyButton;
class PlainLabel;
class PlainTable;

/// What was brought in, and the rows that were not.
class ImportResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(QWidget *parent = nullptr);

    void setEnd(const ImportEnd &end);
    [[nodiscard]] bool takeFocus();
    void retranslate();

Q_SIGNALS:
    void rejectedWanted();
    /// What was just brought in is to be taken back; it is not asked yet.
    void undoWanted(qint64 run);

private:
    void showAll();

    ImportEnd m_end;
    PlainLabel *m_counts;
    PlainLabel *m_outcomes;
    PlainLabel *m_told;
    PlainLabel *m_marked;
    PlainLabel *m_refusedName;
    PlainTable *m_refused;
    KeyButton *m_save;
    KeyButton *m_undo;
};

} // namespace helpdesk
