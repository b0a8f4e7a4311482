// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/unassignedstrip.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace helpdesk {

UnassignedStrip::UnassignedStrip(QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_show(new KeyButton(KeyButton::Look::Framed, QStringLiteral("log"), {}, this)),
      m_name(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_away(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    m_words->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("unassigned-show"));
    m_name->setObjectName(QStringLiteral("unassigned-name"));
    m_away->setObjectName(QStringLiteral("unassigned-away"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    for (KeyButton *button : {m_show, m_name, m_away}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_show, &KeyButton::clicked, this, &UnassignedStrip::ticketsWanted);
    connect(m_name, &KeyButton::clicked, this, &UnassignedStrip::resolversWanted);
    connect(m_away, &KeyButton::clicked, this, [this] {
        m_putAway = m_tickets;
        showState();
    });
    retranslate();
}

void UnassignedStrip::setTickets(qint64 tickets, bool nobodyNamed)
{
    m_tickets = tickets;
    m_nobodyNamed = nobodyNamed;
    m_putAway = std::min(m_putAway, tickets);
    retranslate();
}

void UnassignedStrip::giveWay(bool givesWay)
{
    m_givesWay = givesWay;
    showState();
}

void UnassignedStrip::showState()
{
    m_name->setVisible(m_nobodyNamed);
    setVisible(m_tickets > m_putAway && !m_givesWay);
}

void UnassignedStrip::retranslate()
{
    const int shown = static_cast<int>(std::min<qint64>(m_tickets, std::numeric_limits<int>::max()));
    const QString count = tr("%n ticket(s) have no resolver.", nullptr, shown);
    m_words->setText(m_nobodyNamed ? tr("%1 No group has one: name who solves them.").arg(count) : count);
    m_show->setWord(tr("See them"));
    m_name->setWord(tr("Name resolvers"));
    m_away->setWord(tr("Not now"));
    showState();
}

void UnassignedStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tone(palette(), Tone::AccentSoft));
}

} // namespace helpdesk
