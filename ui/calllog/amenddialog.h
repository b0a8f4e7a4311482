// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/call/command.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class FieldEditor;
class PlainLabel;

/// Corrects one field of a closed call, with a reason. Changes nothing itself.
class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a state is the call as it stood when it was asked for; it may go on meanwhile.
    AmendDialog(CallState state, Language screen, QWidget *parent);

    /// Says at the top whose call it is, and which.
    void setCall(const QString &words);
    /// REQUIRES: accepted.
    [[nodiscard]] command::Amend amendment() const;

    /// Only what can be carried out; else says what lacks and leads there.
    void accept() override;
    /// Esc and the window's cross: not before what was typed was asked about.
    void reject() override;

private:
    enum class Tried { Nothing, Value, All };
    struct Entry
    {
        QString key;
        int scope = 0;
    };

    void listFields();
    void showField();
    void orderTabs();
    void check();
    [[nodiscard]] bool isBegun() const;
    /// What is wrong with what stands there; empty: nothing.
    [[nodiscard]] QString valueFault() const;
    [[nodiscard]] QString reasonFault() const;
    [[nodiscard]] FieldValue value() const;

    CallState m_state;
    Language m_screen;
    std::vector<Entry> m_entries;
    PlainLabel *m_call;
    QComboBox *m_fields;
    PlainLabel *m_before;
    QVBoxLayout *m_slot;
    FieldEditor *m_editor = nullptr;
    QLineEdit *m_reason;
    PlainLabel *m_lacks;
    QPushButton *m_ok;
    QPushButton *m_leave;
    FieldValue m_chosen;
    Tried m_tried = Tried::Nothing;
};

} // namespace helpdesk
