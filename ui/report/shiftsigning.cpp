// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shift's report as it is signed, and those that were signed before.

#include "ui/report/shiftpanel.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/times.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int keptAtOnce = 50;

} // namespace

bool ShiftPanel::isSure(const ShiftReport &report)
{
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Sign and keep"));
    const QString which = QStringLiteral("%1 · %2").arg(FigureText::of(report.span, m_desk->zone), FigureText::day(report.span.day));
    QString words = tr("%1\n\n%2 signs it as it stands on the paper. It is kept like that and never changes; a later one stands beside it.").arg(which, report.madeBy);
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
        m_said->setText(tr("Signed and kept."));
        loadKept(0);
    } else {
        m_said->setTone(Tone::Overdue);
        m_said->setText(tr("It was not kept. %1").arg(ErrorText::of(kept.error().code).whole()));
    }
    showState();
}

void ShiftPanel::loadKept(qint64 before)
{
    QPointer<ShiftPanel> self(this);
    m_ports.kept(before, keptAtOnce, [self, before](const Result<std::vector<KeptShiftReport>> &kept) {
        if (!self || !kept)
            return; // What keeps the list away keeps the figures away, and is said there.
        if (before == 0)
            self->m_kept.clear();
        self->m_kept.insert(self->m_kept.end(), kept.value().begin(), kept.value().end());
        self->m_keptGoOn = static_cast<int>(kept.value().size()) == keptAtOnce;
        self->showKept();
    });
}

void ShiftPanel::showKept()
{
    std::vector<ChoiceList::Row> rows{{tr("As it stands now")}};
    int current = 0;
    for (const KeptShiftReport &kept : m_kept) {
        if (kept.id == m_openedId)
            current = static_cast<int>(rows.size());
        rows.push_back({QStringLiteral("%1 %2").arg(kept.span.day.toString(QStringLiteral("dd/MM/yy")), kept.span.name), kept.madeBy});
    }
    if (m_keptGoOn)
        rows.push_back({tr("Earlier ones…"), {}, ChoiceList::Mark::Quiet});
    m_list->setRows(rows);
    for (int row = 1; row <= static_cast<int>(m_kept.size()); ++row) {
        const KeptShiftReport &kept = m_kept[static_cast<std::size_t>(row - 1)];
        m_list->item(row)->setToolTip(plainToolTip(tr("Signed on %1 by %2").arg(Times::dayAndHour(kept.madeAtMs), kept.madeBy)));
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(current);
}

void ShiftPanel::openKept()
{
    const int row = m_list->currentRow();
    if (row > static_cast<int>(m_kept.size())) {
        loadKept(m_kept.back().id);
        return;
    }
    if (row <= 0) {
        m_openedId = 0;
        if (m_opened) {
            m_opened.reset();
            if (m_counted)
                compose();
            else if (m_desk)
                takeDesk(*m_desk);
        }
        return;
    }
    const KeptShiftReport which = m_kept[static_cast<std::size_t>(row - 1)];
    m_openedId = which.id;
    QPointer<ShiftPanel> self(this);
    m_ports.keptReport(which.id, [self, which](const Result<ShiftReport> &report) {
        if (self)
            self->takeKept(which, report);
    });
}

void ShiftPanel::takeKept(const KeptShiftReport &which, const Result<ShiftReport> &report)
{
    if (m_openedId != which.id)
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
