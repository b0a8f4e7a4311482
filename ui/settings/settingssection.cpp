// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssection.h"

#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace helpdesk {

SettingsSection::SettingsSection(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_column(new QVBoxLayout)
{
    m_words->setWordWrap(true);
    m_column->setSpacing(12);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 20, 32, 16);
    rows->setSpacing(4);
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addSpacing(12);
    rows->addLayout(m_column, 1);
}

void SettingsSection::setHead(const QString &words)
{
    m_title->setText(title());
    m_words->setText(words);
}

void SettingsSection::takeFocus()
{
    for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace helpdesk
