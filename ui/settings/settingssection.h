// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace helpdesk {

class PlainLabel;

/// One section of the settings: what it is called, what it is about, its fields below.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// The section comes to the front: asks for what stands now, but keeps what is being edited.
    virtual void load() {}
    /// Gives the keyboard to the first field.
    virtual void takeFocus();
    virtual void retranslate() = 0;
    /// Something was changed or typed that is not kept yet: lost with the window.
    [[nodiscard]] virtual bool isChanged() const { return false; }

protected:
    /// Title and words at the top, for retranslate().
    void setHead(const QString &words);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    PlainLabel *m_title;
    PlainLabel *m_words;
    QVBoxLayout *m_column;
};

} // namespace helpdesk
