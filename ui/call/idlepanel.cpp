// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/idlepanel.h"

#include "ui/call/frontcall.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QVBoxLayout>

namespace helpdesk {

IdlePanel::IdlePanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_ring(new KeyButton(KeyButton::Look::Main, QStringLiteral("call-in"), QStringLiteral("F5"), this)),
      m_lastHead(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)), m_last(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this))
{
    m_last->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ring);
    layout->addSpacing(24);
    layout->addWidget(m_lastHead);
    layout->addWidget(m_last);
    layout->addStretch(1);
    connect(m_ring, &KeyButton::clicked, this, &IdlePanel::ringWanted);
}

void IdlePanel::refresh()
{
    m_ring->setWord(tr("A call rings"));
    const auto &last = m_front.lastRegistered();
    m_lastHead->setVisible(last.has_value());
    m_last->setVisible(last.has_value());
    if (!last)
        return;
    m_lastHead->setText(tr("The last one"));
    const QString folio = last->folio ? tr("Call %1").arg(groupedNumber(last->folio)) : tr("Call registered, its folio comes with saving");
    QStringList words{folio, Words::of(last->summary.outcome), last->summary.requester};
    words.removeAll(QString());
    m_last->setText(words.join(QStringLiteral(" · ")));
}

void IdlePanel::takeFocus()
{
    m_ring->setFocus(Qt::TabFocusReason);
}

} // namespace helpdesk
