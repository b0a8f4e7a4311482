// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/caller/callerrow.h"

#include "core/call/fieldkeys.h"
#include "core/people/telephone.h"
#include "ui/call/caller/callerrecognition.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/front/sign.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace helpdesk {

CallerRow::CallerRow(FrontCall &front, CallerRecognition &recognition, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_recognition(recognition),
      m_name(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_where(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_takeKey(new Sign({}, QStringLiteral("Alt Q"), this)),
      m_before(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_open(new KeyButton(KeyButton::Look::Flat, {}, QStringLiteral("Ctrl I"), this))
{
    setFixedHeight(40);
    m_open->setFolded(true);
    // A name may be of any length: it gives way, and stands whole in the pane.
    for (PlainLabel *label : {m_name, m_where})
        label->setMinimumWidth(40);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 1);
    row->setSpacing(12);
    row->addWidget(new Sign(QStringLiteral("person"), {}, this));
    row->addSpacing(6);
    row->addWidget(m_name);
    row->addWidget(m_where);
    row->addStretch(1);
    row->addWidget(m_takeKey);
    row->addWidget(m_before);
    row->addWidget(m_open);
    connect(m_open, &KeyButton::clicked, this, &CallerRow::paneWanted);
    connect(&front, &FrontCall::changed, this, &CallerRow::refresh);
    connect(&front, &FrontCall::frontChanged, this, &CallerRow::refresh);
    connect(&recognition, &CallerRecognition::changed, this, &CallerRow::refresh);
    connect(&front.session(), &AgentSession::changed, this, &CallerRow::refresh);
    retranslate();
}

void CallerRow::retranslate()
{
    m_open->setWord(tr("Who is calling, whole; again: the directory"));
    refresh();
}

void CallerRow::refresh()
{
    const OpenCall *open = m_front.call();
    const QString name = open ? open->state.run().value(fieldkey::callerName).text.simplified() : QString();
    m_name->setTone(name.isEmpty() ? Tone::TextMuted : Tone::Text);
    m_name->setText(!open ? tr("Nobody on the line") : name.isEmpty() ? tr("Caller not known yet") : name);
    setPlainToolTip(m_name, m_name->text());
    m_where->setText(whereText());
    setPlainToolTip(m_where, m_where->text());
    const bool proposed = open && !m_recognition.proposed().empty();
    m_takeKey->setVisible(proposed);
    m_before->setTone(proposed ? Tone::Text : Tone::TextMuted);
    m_before->setText(beforeText());
    m_open->setVisible(open != nullptr);
}

QString CallerRow::whereText() const
{
    if (!m_front.call())
        return {};
    const CallState &state = m_front.call()->state;
    const auto text = [&](const QString &key) { return state.run().value(key).text.simplified(); };
    QStringList words{text(fieldkey::callerUnit)};
    if (const QString extension = text(fieldkey::callerExtension); !extension.isEmpty())
        words.append(tr("ext. %1").arg(extension));
    if (text(fieldkey::callerName).isEmpty())
        words.append(isWithheld(state.callerNumber()) ? tr("Hidden number") : state.callerNumber());
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString CallerRow::beforeText() const
{
    if (!m_front.call())
        return {};
    if (const auto &proposed = m_recognition.proposed(); !proposed.empty()) {
        const QString first =
            fontMetrics().elidedText(proposed.front().requester.name.simplified(), Qt::ElideMiddle, 240);
        const QString who = proposed.size() == 1
            ? first
            : tr("%1 and %n more", nullptr, static_cast<int>(proposed.size()) - 1).arg(first);
        return m_recognition.isOfAuthoriser() ? tr("authorises: %1").arg(who) : who;
    }
    QStringList words;
    if (const auto &history = m_recognition.history()) {
        if (!history->openTickets.empty())
            words.append(tr("%n open ticket(s)", nullptr, static_cast<int>(history->openTickets.size())));
        if (history->recentCalls > 0)
            words.append(tr("%n call(s)", nullptr, history->recentCalls));
    }
    if (const auto &notes = m_front.call()->state.notes(); !notes.empty())
        words.append(tr("%n note(s)", nullptr, static_cast<int>(notes.size())));
    return words.join(QStringLiteral(" · "));
}

void CallerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace helpdesk
