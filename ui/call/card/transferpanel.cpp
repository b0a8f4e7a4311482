// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/transferpanel.h"

#include "core/call/fieldkeys.h"
#include "ui/call/front/fittedtext.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace helpdesk {

namespace {

constexpr int targetWidth = 190; ///< Whom they want, and where; who calls has the rest.

} // namespace

TransferPanel::TransferPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_who(new FittedText({64, 52, 44, 32, 24, 18}, this)),
      m_where(new FittedText({40, 32, 26, 20, 16}, this)),
      m_extension(new FittedText({40, 28, 20}, this)),
      m_target(new FittedText({15, 13}, this)),
      m_whoHead(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_whereHead(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_extensionHead(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    for (auto &[slot, head, large] :
         {std::tie(m_whoSlot, m_whoHead, m_who), std::tie(m_whereSlot, m_whereHead, m_where)}) {
        slot = new QBoxLayout(QBoxLayout::TopToBottom);
        slot->setSpacing(0);
        slot->addWidget(head);
        slot->addWidget(large, 1);
        left->addLayout(slot);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_extensionHead);
    right->addWidget(m_extension);
    right->addWidget(m_target);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addLayout(right);
    m_extension->setFixedWidth(targetWidth);
    m_target->setFixedWidth(targetWidth);
}

void TransferPanel::refresh()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const auto text = [&](const QString &key) {
        const QString value = open->state.run().value(key).text;
        return value.isEmpty() ? QStringLiteral("—") : value;
    };
    if (const bool low = m_front.session().folding().height; std::exchange(m_low, low) != low) {
        m_who->setSizes(low ? std::vector<int>{44, 32, 24, 18} : std::vector<int>{64, 52, 44, 32, 24, 18});
        m_where->setSizes(low ? std::vector<int>{26, 20, 16} : std::vector<int>{40, 32, 26, 20, 16});
        const int wide = std::max(m_whoHead->fontMetrics().horizontalAdvance(tr("On the line is")),
                                  m_whereHead->fontMetrics().horizontalAdvance(tr("from")))
            + 12;
        for (const auto &[slot, head] : {std::pair(m_whoSlot, m_whoHead), std::pair(m_whereSlot, m_whereHead)}) {
            slot->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
            head->setMinimumWidth(low ? wide : 0);
        }
    }
    m_whoHead->setText(tr("On the line is"));
    m_whereHead->setText(tr("from"));
    m_extensionHead->setText(tr("Extension"));
    m_who->setText(text(fieldkey::callerName));
    m_where->setText(text(fieldkey::callerUnit));
    m_extension->setText(text(fieldkey::targetExtension));
    m_target->setText(open->state.run().value(fieldkey::targetName).text);
}

void TransferPanel::setRoom(int height)
{
    const int heads = m_low ? 0 : m_whoHead->sizeHint().height() + m_whereHead->sizeHint().height();
    const int lines = std::max(0, height - heads - 4);
    m_who->setRoom(lines * 3 / 5);
    m_where->setRoom(lines * 2 / 5);
    m_target->setRoom(std::max(1, height - m_extensionHead->sizeHint().height() - m_extension->minimumHeight()));
}

} // namespace helpdesk
