// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/commandregistry.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace helpdesk {

namespace {

/// What people expect of any field with text in it.
bool isEditing(const QKeyEvent &event)
{
    constexpr QKeySequence::StandardKey fields[]{QKeySequence::Copy,      QKeySequence::Cut,  QKeySequence::Paste,
                                                 QKeySequence::SelectAll, QKeySequence::Undo, QKeySequence::Redo};
    return std::any_of(std::begin(fields), std::end(fields),
                       [&](QKeySequence::StandardKey key) { return event.matches(key); });
}

} // namespace

CommandRegistry::CommandRegistry(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool CommandRegistry::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if ((!asked && event->type() != QEvent::KeyPress) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        || !static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled))
        return QObject::eventFilter(watched, event);
    const QKeyCombination pressed(key->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key->key()));
    if (!knows(QKeySequence(pressed)) || isEditing(*key))
        return QObject::eventFilter(watched, event);
    // Asked whether it wants the key, the field is silent; pressed, when nothing can act on it now, it does nothing
    // with it.
    event->ignore();
    return true;
}

void CommandRegistry::add(QWidget *scope, CommandEntry entry)
{
    if (!entry.key.isEmpty()) {
        auto *action = new QAction(scope);
        action->setShortcut(entry.key);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { run(id); });
        scope->addAction(action);
    }
    m_entries.push_back(std::move(entry));
    m_scopes.emplace_back(scope);
}

void CommandRegistry::remove(const QString &prefix)
{
    for (std::size_t i = m_entries.size(); i-- > 0;) {
        if (!m_entries[i].id.startsWith(prefix))
            continue;
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(i));
        m_scopes.erase(m_scopes.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

const CommandEntry *CommandRegistry::entry(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const CommandEntry &e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

bool CommandRegistry::run(const QString &id)
{
    const CommandEntry *found = entry(id);
    if (!found || !isEnabled(*found))
        return false;
    QWidget *scope = m_scopes[static_cast<std::size_t>(found - m_entries.data())];
    const std::function<void()> act = found->act; // What it does may change the list.
    if (scope && !scope->isVisible())
        Q_EMIT scopeWanted(scope);
    act();
    return true;
}

bool CommandRegistry::knows(const QKeySequence &key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const CommandEntry &e) { return e.key == key; })
        || std::any_of(m_notes.begin(), m_notes.end(), [&](const KeyNote &n) { return n.covers.contains(key); });
}

QString CommandRegistry::groupWord(CommandEntry::Group group)
{
    switch (group) {
    case CommandEntry::Group::Call:
        return tr("Call");
    case CommandEntry::Group::Line:
        return tr("Line");
    case CommandEntry::Group::Page:
        return tr("Pages");
    case CommandEntry::Group::Agent:
        return tr("Agent");
    case CommandEntry::Group::Desk:
        return tr("Desk");
    case CommandEntry::Group::Program:
        return tr("Program");
    }
    return {};
}

QString CommandRegistry::keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::PortableText);
    text.replace(QLatin1String("Left"), QStringLiteral("←"));
    text.replace(QLatin1String("Shift"), tr("Shift"));
    return text.replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace helpdesk
