// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/savebar.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>

namespace helpdesk {

SaveBar::SaveBar(QWidget *scope)
    : QWidget(scope),
      m_save(new KeyButton(KeyButton::Look::Main, QStringLiteral("check"), QStringLiteral("Ctrl S"), this)),
      m_undo(new KeyButton(KeyButton::Look::Framed, QStringLiteral("undo"), {}, this)),
      m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setMinimumHeight(40);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_undo);
    row->addWidget(m_words, 1);
    auto *key = new QAction(scope);
    key->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(key);
    const auto save = [this] {
        if (m_save->isEnabled())
            Q_EMIT saveWanted();
    };
    connect(key, &QAction::triggered, this, save);
    connect(m_save, &KeyButton::clicked, this, save);
    connect(m_undo, &KeyButton::clicked, this, &SaveBar::undoWanted);
    setChanged(false);
    retranslate();
}

void SaveBar::setChanged(bool changed)
{
    m_save->setEnabled(changed);
    m_undo->setEnabled(changed);
    m_save->setLook(changed ? KeyButton::Look::Main : KeyButton::Look::Framed);
}

void SaveBar::tell(const QString &words)
{
    m_words->setTone(Tone::TextMuted);
    m_words->setText(words);
}

void SaveBar::tellFault(const QString &words)
{
    m_words->setTone(Tone::Overdue);
    m_words->setText(words);
}

void SaveBar::retranslate()
{
    m_save->setWord(tr("Save"));
    m_undo->setWord(tr("Undo"));
}

} // namespace helpdesk
