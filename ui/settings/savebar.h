// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// Save and undo for what takes effect only as a whole, and what became of it.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    /// Ctrl S saves while the keyboard is in \a scope.
    explicit SaveBar(QWidget *scope);

    /// Whether there is something to save.
    void setChanged(bool changed);
    void tell(const QString &words);
    void tellFault(const QString &words);
    void retranslate();

Q_SIGNALS:
    void saveWanted();
    void undoWanted();

private:
    KeyButton *m_save;
    KeyButton *m_undo;
    PlainLabel *m_words;
};

} // namespace helpdesk
