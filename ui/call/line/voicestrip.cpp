// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/voicestrip.h"

#include "ui/common/agentsession.h"
#include "ui/common/announce.h"
#include "ui/common/boundedlabel.h"
#include "ui/common/keybutton.h"
#include "ui/common/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace helpdesk {

namespace {

constexpr int side = 20;
constexpr int signSize = 18;

} // namespace

VoiceStrip::VoiceStrip(AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_words(new BoundedLabel(PlainLabel::Face::Secondary, Tone::Text, 2, this)),
      m_again(new KeyButton(KeyButton::Look::Flat, {}, QStringLiteral("Alt P"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side + signSize + 10, 0, side, 0);
    row->setSpacing(12);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_again);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(m_again, &KeyButton::clicked, this, &VoiceStrip::askedAgain);
    connect(&session, &AgentSession::folded, this, &VoiceStrip::fold);
    QSizePolicy stays = m_again->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_again->setSizePolicy(stays);
    fold();
    retranslate();
}

void VoiceStrip::fold()
{
    setFixedHeight(m_session.folding().height ? 42 : 52);
}

void VoiceStrip::retranslate()
{
    m_again->setWord(tr("Ask again"));
}

void VoiceStrip::showWords(const QString &words, bool askable)
{
    m_again->setVisible(askable);
    if (m_words->text() == words)
        return;
    m_words->setWhole(words);
    announce(m_words, words, Urgency::Polite);
}

void VoiceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, 0, width(), 0);
    painter.drawPixmap(
        QPointF(side, (height() - signSize) / 2.0),
        paint::icon(QStringLiteral("phone"), signSize, tone(palette(), Tone::TextMuted), devicePixelRatioF()));
}

} // namespace helpdesk
