// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The record beside the rows: which call it shows, and what is done with it; the rows are in calllogpage.cpp.

#include "ui/calllog/calllogmodel.h"
#include "ui/calllog/calllogpage.h"
#include "ui/calllog/callrecordpanel.h"
#include "ui/calllog/logtable.h"
#include "ui/common/agentsession.h"
#include "ui/common/printdialog.h"
#include "ui/print/recordpaper.h"
#include "ui/text/errortext.h"
#include "ui/text/recordtext.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QPointer>
#include <QSignalBlocker>

namespace helpdesk {

void CallLogPage::showCall(CallId call)
{
    find({});
    m_wanted = call;
    if (const int row = m_model->find(call); row >= 0) {
        m_table->selectRow(row);
        return;
    }
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setCurrentIndex({});
    }
    load(call);
}

void CallLogPage::load(CallId call)
{
    QPointer<CallLogPage> self(this);
    m_opened = call;
    m_ports.loadCall(call, [self, call](const Result<LoadedCall> &loaded) {
        if (!self || self->m_opened != call) // Another one is wanted by now.
            return;
        if (loaded) {
            self->m_record->showCall(loaded.value());
            return;
        }
        if (self->m_record->loaded() && self->m_record->loaded()->stored.row.summary.call != call)
            self->m_record->showNothing();
        self->m_record->say(ErrorText::of(loaded.error().code).happened);
    });
}

/// No row is shown that it belongs to: nothing is amended that cannot be seen among what was asked for.
void CallLogPage::closeRecord()
{
    m_opened = {};
    m_record->showNothing();
}

void CallLogPage::copyRecord()
{
    if (const auto record = m_record->record()) {
        QApplication::clipboard()->setText(RecordText::plain(*record));
        m_record->tell(tr("The record is on the clipboard as text."));
    }
}

void CallLogPage::printRecord()
{
    const auto record = m_record->record();
    if (!record)
        return;
    auto *dialog = new PrintDialog(
        RecordPaper::documentOf(*record, m_session.organisation(), m_session.account().name, m_ports.now().wallMs),
        RecordPaper::fileName(*record), m_printing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool CallLogPage::showsCall() const
{
    return m_record->loaded().has_value();
}

} // namespace helpdesk
