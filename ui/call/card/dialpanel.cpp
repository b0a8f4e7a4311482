// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/dialpanel.h"

#include "core/call/fieldkeys.h"
#include "ui/call/front/fittedtext.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

bool callsUserBack(const Operation &operation)
{
    return std::any_of(operation.answers.begin(), operation.answers.end(),
                       [](const Answer &answer) { return answer.mark == Mark::UserNotReached; });
}

QVBoxLayout *stacked(std::initializer_list<QWidget *> parts)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    return column;
}

} // namespace

DialPanel::DialPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_head(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_number(new FittedText({44, 36, 28, 20, 16}, this)),
      m_whomHead(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_whom(new FittedText({28, 20, 16}, this)),
      m_place(new FittedText({15, 13}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(stacked({m_head, m_number}), 1);
    row->addLayout(stacked({m_whomHead, m_whom, m_place}), 1);
}

bool DialPanel::isFor(const Operation &operation)
{
    return operation.effect == Effect::Dial || callsUserBack(operation);
}

void DialPanel::refresh()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const bool back = open->state.operation().effect != Effect::Dial;
    const auto text = [&](const QString &key) { return open->state.run().value(key).text; };
    const auto orDash = [](const QString &value) { return value.isEmpty() ? QStringLiteral("—") : value; };
    m_head->setText(back ? tr("Dial the extension of who asked") : tr("Dial"));
    m_number->setText(orDash(text(back ? fieldkey::callerExtension : fieldkey::calleePhone)));
    m_whomHead->setText(tr("and ask for"));
    m_whom->setText(orDash(text(back ? fieldkey::callerName : fieldkey::calleeName)));
    m_place->setText(text(back ? fieldkey::callerUnit : fieldkey::calleePlace));
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(m_head->text(), m_number->text(), m_whom->text()));
}

void DialPanel::setRoom(int height)
{
    const int lines = std::max(0, height - m_head->sizeHint().height());
    m_number->setRoom(lines);
    m_whom->setRoom(lines / 2);
    m_place->setRoom(lines / 2);
}

} // namespace helpdesk
