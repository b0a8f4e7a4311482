// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a closed call that is shown in the log is amended.

#include "ui/calllog/amenddialog.h"
#include "ui/calllog/calllogpage.h"
#include "ui/calllog/callrecordpanel.h"
#include "ui/common/agentsession.h"
#include "ui/text/errortext.h"

#include <QPointer>

namespace helpdesk {

void CallLogPage::amend()
{
    const auto loaded = m_record->loaded(); // As it is now: while the dialog stands, the record may be read anew.
    if (!loaded || !loaded->stored.row.summary.registeredAtMs)
        return;
    const CallId call = loaded->stored.row.summary.call;
    const OpenCall *inHand = m_desk.call(call);
    AmendDialog dialog(inHand ? inHand->state : loaded->state(), m_session.screen(), this);
    dialog.setCall(m_record->title());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const command::Amend amendment = dialog.amendment();
    if (m_desk.call(call)) { // An amendment before this one is not on disk yet.
        carryOut(call, amendment);
        return;
    }
    QPointer<CallLogPage> self(this);
    m_ports.loadCall(call, [self, call, amendment](const Result<LoadedCall> &now) {
        if (!self)
            return;
        if (!now) {
            self->m_record->say(ErrorText::of(now.error().code).happened);
            return;
        }
        if (!self->m_desk.call(call))
            self->m_desk.open(now.value().stored, now.value().definitions, self->m_ports.now());
        self->carryOut(call, amendment);
    });
}

void CallLogPage::carryOut(CallId call, const command::Amend &amendment)
{
    const auto done = m_desk.perform(call, amendment, m_session.actor(), m_ports.now());
    if (done)
        return;
    if (const OpenCall *open = m_desk.call(call); open && open->isSaved())
        m_desk.close(call);
    m_record->say(ErrorText::of(done.error().code).happened);
}

} // namespace helpdesk
