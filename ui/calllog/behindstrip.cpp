// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/behindstrip.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace helpdesk {

BehindStrip::BehindStrip(QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_back(new KeyButton(KeyButton::Look::Framed, QStringLiteral("undo"), {}, this)),
      m_all(new KeyButton(KeyButton::Look::Framed, {}, QStringLiteral("Esc"), this))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    row->addWidget(m_all);
    connect(m_back, &KeyButton::clicked, this, &BehindStrip::reportWanted);
    connect(m_all, &KeyButton::clicked, this, &BehindStrip::allWanted);
}

void BehindStrip::showWords(const QString &words)
{
    m_of = words;
    retranslate();
}

void BehindStrip::retranslate()
{
    //: %1 is a figure of a report: "Second level, October 2026"
    m_words->setText(tr("Calls behind: %1").arg(m_of));
    m_back->setWord(tr("Back to the report"));
    m_all->setWord(tr("All calls"));
}

void BehindStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tone(palette(), Tone::AccentSoft));
}

} // namespace helpdesk
