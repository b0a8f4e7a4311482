// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shift's report as it is signed, and those that were signed before.

#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/report/keptshifts.h"
#include "ui/report/shiftpanel.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/times.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace helpdesk {

bool ShiftPanel::isSure(const ShiftReport &report)
{
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Sign and keep"));
    const QString which =
        QStringLiteral("%1 · %2").arg(FigureText::of(report.span, report.shownBy()), FigureText::day(report.span.day));
    QString words = tr("%1\n\n%2 signs it as it stands on the paper. It is kept like that and never changes; a later "
                       "one stands beside it.")
                        .arg(which, report.madeBy);
    if (report.span.endMs > m_ports.now().wallMs)
        words += QStringLiteral("\n\n") + tr("The shift still runs: what comes from now on is not in it.");
    box.setText(words);
    QPushButton *yes = box.addButton(tr("Sign and keep"), QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(tr("Not yet"), QMessageBox::RejectRole);
    box.setDefaultButton(no); // For good: not by a key pressed twice.
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void ShiftPanel::sign()
{
    const std::optional<ShiftReport> report = m_opened ? std::nullopt : paperReport();
    if (!report || m_signing)
        return;
    m_signing = true;
    showState();
    if (!isSure(*report)) {
        m_signing = false;
        showState();
        return;
    }
    m_said->setTone(Tone::TextMuted);
    m_said->setText(tr("Being kept…"));
    QPointer<ShiftPanel> self(this);
    m_ports.keep(*report, m_ports.nextId(), m_session.account().id, [self, report = *report](const Result<> &kept) {
        if (self)
            self->finishSigning(report, kept);
    });
}

void ShiftPanel::finishSigning(const ShiftReport &report, const Result<> &kept)
{
    m_signing = false;
    if (kept) {
        m_signed = report;
        m_signedNotes.insert(noteKeyOf(report.span), report.note);
        m_said->setText(tr("Signed and kept."));
        m_kept->load();
    } else {
        m_said->setTone(Tone::Overdue);
        m_said->setText(tr("It was not kept. %1").arg(ErrorText::of(kept.error().code).whole()));
    }
    showState();
}

QString ShiftPanel::begun() const
{
    int notes = 0;
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        const QString words = note.value().trimmed();
        notes += !words.isEmpty() && words != m_signedNotes.value(note.key())
                && note.value() != m_keptNotes.value(note.key())
            ? 1
            : 0;
    }
    return notes == 0 ? QString()
                      : tr("Shift report: %n note(s) for the next shift in no signed report", nullptr, notes);
}

void ShiftPanel::openKept(qint64 id)
{
    m_openedId = id;
    if (id == 0) {
        if (!m_opened)
            return;
        m_opened.reset();
        if (m_counted)
            compose();
        else if (m_desk)
            takeDesk(*m_desk);
        return;
    }
    QPointer<ShiftPanel> self(this);
    m_ports.keptReport(id, [self, id](const Result<ShiftReport> &report) {
        if (self)
            self->takeKept(id, report);
    });
}

void ShiftPanel::takeKept(qint64 id, const Result<ShiftReport> &report)
{
    if (m_openedId != id)
        return;
    if (!report) {
        m_said->setTone(Tone::Overdue);
        m_said->setText(ErrorText::of(report.error().code).whole());
        return;
    }
    m_said->clear();
    m_opened = report.value();
    compose();
}

} // namespace helpdesk
