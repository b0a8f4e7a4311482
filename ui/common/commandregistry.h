// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace helpdesk {

/// One thing a person may ask of the program.
struct CommandEntry
{
    /// In the order in which they are listed.
    enum class Group { Call, Line, Page, Agent, Desk, Program };

    QString id; ///< Stable and unique; entries that come and go together begin alike.
    Group group = Group::Call;
    std::function<QString()> words; ///< In the language of the screen, asked whenever it is shown.
    std::function<void()> act;
    QKeySequence key = {};
    QString icon = {};
    std::function<bool()> enabled = {};     ///< Empty: always.
    std::function<bool()> chosen = {};      ///< For one of several answers: whether it holds now.
    std::function<QString()> choiceOf = {}; ///< What it is an answer to; empty: not one of several.
};

/// A key that only does something where the keyboard is: on the sheet of keys, in no menu.
struct KeyNote
{
    CommandEntry::Group group = CommandEntry::Group::Call;
    std::function<QString()> keys; ///< As shown: "Alt 1 … 9".
    std::function<QString()> words;
    QList<QKeySequence> covers = {}; ///< The shortcuts it stands for.
};

/// Every action of the window, in one list: the palette, the menu and the sheet of keys are drawn from it. Its keys are
/// its own everywhere: no field takes one for editing, whatever that field is and whether the command can act now or
/// not. Only what every field has (copy, cut, paste, undo, select all) stays the field's while it has the keyboard.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    explicit CommandRegistry(QObject *parent = nullptr);

    /// The entry's key works while \a scope can be seen. The registry forgets nothing when a scope is gone: it must
    /// outlive it.
    void add(QWidget *scope, CommandEntry entry);
    void add(KeyNote note) { m_notes.push_back(std::move(note)); }
    /// Takes out every entry whose id begins so. REQUIRES: they have no key.
    void remove(const QString &prefix);

    /// Does it, if it can be done now; a scope that cannot be seen is asked for first. False: unknown, or not now.
    bool run(const QString &id);

    [[nodiscard]] const std::vector<CommandEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<KeyNote> &notes() const { return m_notes; }
    [[nodiscard]] const CommandEntry *entry(const QString &id) const;
    [[nodiscard]] static bool isEnabled(const CommandEntry &entry) { return !entry.enabled || entry.enabled(); }
    /// Whether some entry or note stands for \a key.
    [[nodiscard]] bool knows(const QKeySequence &key) const;

    [[nodiscard]] static QString groupWord(CommandEntry::Group group);
    /// "Ctrl K", "Alt ←": as on the key caps.
    [[nodiscard]] static QString keyText(const QKeySequence &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The widget must come into sight before what belongs to it can act.
    void scopeWanted(QWidget *scope);

private:
    std::vector<CommandEntry> m_entries;
    std::vector<QPointer<QWidget>> m_scopes; ///< Of the entries, one each.
    std::vector<KeyNote> m_notes;
};

} // namespace helpdesk
