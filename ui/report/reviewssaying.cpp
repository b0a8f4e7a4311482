// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a listened call, on its way to the store.

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/report/reviewsheet.h"
#include "ui/report/reviewspanel.h"
#include "ui/text/errortext.h"

#include <QPointer>

namespace helpdesk {

void ReviewsPanel::say(const decltype(ReviewEntry::what) &what)
{
    if (!m_opened || m_busy)
        return;
    ReviewEntry entry{0, m_asker.account, m_ports.now().wallMs, what};
    if (const Result<> allowed = m_opened->check(entry); !allowed) {
        if (allowed.error().missing.isEmpty())
            m_sheet->tellFault(ErrorText::of(allowed.error().code).whole());
        else
            m_sheet->tellLacking(allowed.error());
        return;
    }
    // Said again after an answer that was lost, it is written once.
    const bool again = m_saying && m_saying->what == what && m_sayingOf == m_openedId;
    entry.id = again ? m_saying->id : m_ports.nextId();
    m_saying = entry;
    m_sayingOf = m_openedId;
    m_busy = true;
    m_sheet->setBusy(true);
    showState(tr("Being kept…"));
    QPointer<ReviewsPanel> self(this);
    m_ports.reviews.say(m_openedId, entry, static_cast<int>(m_opened->entries().size()), m_asker,
                        [self, id = m_openedId, by = m_asker](const Result<CallReview> &said) {
                            if (self)
                                self->finishSaying(id, by, said);
                        });
}

void ReviewsPanel::finishSaying(ReviewId id, const ReviewAsker &by, const Result<CallReview> &said)
{
    m_busy = false;
    m_sheet->setBusy(false);
    if (said)
        m_drafts.remove({by.account.value, id.value});
    if (by != m_asker)
        return;
    if (!said) {
        const bool quicker = said.error().code == Error::Code::Conflict;
        showState(tr("It was not kept; what you typed is still there."), true);
        if (id == m_openedId)
            m_sheet->tellFault(
                quicker ? tr(
                    "Somebody has said something of this call meanwhile: it stands above. Look at it, then keep yours.")
                        : ErrorText::of(said.error().code).whole());
        if (quicker)
            ask();
        return;
    }
    m_saying.reset();
    if (id == m_openedId && current()) { // Nobody has gone on to another call meanwhile.
        m_opened = said.value();
        m_sheet->showCall(*current(), {});
        m_sheet->showReview(*m_opened);
        m_list->setFocus(Qt::OtherFocusReason);
    }
    if (said.value().state() == ReviewState::Passed) {
        showState(tr("Kept. Another call of this agent is drawn in its place."));
        m_drawnOn = {};
        draw();
    } else {
        showState(said.value().state() == ReviewState::Answered ? tr("Kept. Whoever listens sees your answer.")
                                                                : tr("Kept. Its agent can read it now and answer."));
    }
    peek();
    ask();
}

} // namespace helpdesk
