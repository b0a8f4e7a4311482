// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed on the page of the call, kept when something else takes its place; how it is laid out is in
// callpage.cpp.

#include "core/call/checkfield.h"
#include "ui/call/callpage.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/front/draftkeeper.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/line/linestrip.h"
#include "ui/call/map/mappanel.h"
#include "ui/call/sidepanels.h"
#include "ui/common/agentsession.h"
#include "ui/common/typingplace.h"

#include <QApplication>

#include <memory>
#include <utility>

namespace helpdesk {

/// The map lies over the columns, never over the clocks; what is typed is handed over first.
void CallPage::toggleMap()
{
    const OpenCall *open = m_front.call();
    if (m_map->isVisible() || !open || open->state.line() == LineState::Ringing) {
        closeMap();
        return;
    }
    keepTyped();
    m_typedBefore = isTextBeingTyped(window()) ? QApplication::focusWidget() : nullptr;
    m_columns->hide();
    m_map->open();
}

void CallPage::closeMap()
{
    if (m_map->isHidden())
        return;
    m_map->hide();
    m_columns->show();
    const QPointer<QWidget> typed = std::exchange(m_typedBefore, nullptr);
    if (typed && typed->isVisible() && typed->isEnabled())
        typed->setFocus(Qt::OtherFocusReason);
    else
        m_card->focusCard();
}

void CallPage::keepTyped()
{
    m_strip->leaveRings();
    m_drafts->flush();
    (void)m_card->flush();
}

/// What no field has taken, here or on a card gone past, is in the record as a note under the field's name.
void CallPage::keepBeforeClosing()
{
    keepTyped();
    m_capture->keepBeforeClosing();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const std::shared_ptr<const Procedure> procedure = open->state.run().procedure();
    for (const auto &[key, text] : m_drafts->left()) {
        const Field *field = procedure->field(key);
        const QString name = field ? field->label.in(m_front.session().screen()) : QString();
        const QString note = name.isEmpty() ? text.trimmed() : QStringLiteral("%1: %2").arg(name, text.trimmed());
        for (qsizetype at = 0; at < note.size(); at += longTextLimit)
            (void)m_front.perform(command::Note{note.mid(at, longTextLimit)});
    }
}

} // namespace helpdesk
