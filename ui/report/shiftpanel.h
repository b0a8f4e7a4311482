// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportpanel.h"
#include "ui/report/reportports.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;

namespace helpdesk {

class AgentSession;
class KeptShifts;
class KeyButton;
class PaperPreview;
class PlainLabel;
class StepRow;

/// The shift that runs or ended last, when there is one; otherwise the gap that holds the instant.
[[nodiscard]] ShiftSpan shiftToReport(const ShiftPlan &plan, qint64 nowMs, const QTimeZone &zone);

/// The report of a shift as it will be printed, what the next shift must know, the signature, and the reports that were
/// kept.
///
/// What is typed for a shift stays while the window lives. A kept report is shown as it was signed and never changes.
class ShiftPanel : public ReportPanel
{
    Q_OBJECT

public:
    /// The session is borrowed.
    ShiftPanel(AgentSession &session, ReportPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Shift report"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    void fold() override;
    [[nodiscard]] QString begun() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] std::optional<PrintableReport> printable() override;

    /// Chooses the shift that runs or ended last and asks for its print once it is counted.
    void printCurrent();

private:
    void layOut();
    void takeDesk(const ReportDesk &desk);
    void fillShifts();
    void choose(const ShiftSpan &span);
    void chooseShift();
    void step(int days);
    void ask();
    void takeReport(const ShiftSpan &span, const Result<ShiftReport> &report);
    void showDay();
    /// What stands on the paper: the shift as it stands, or the one that is opened.
    [[nodiscard]] std::optional<ShiftReport> paperReport() const;
    void compose();
    void sayWhy(const QString &words);
    void keepNote();
    void writeNote();
    void readNote();
    void sign();
    [[nodiscard]] bool isSure(const ShiftReport &report);
    void finishSigning(const ShiftReport &report, const Result<> &kept);
    void openKept(qint64 id);
    void takeKept(qint64 id, const Result<ShiftReport> &report);
    void showState();
    void showUnassigned();
    void seeUnassigned();
    [[nodiscard]] QString choiceOf(const ShiftSpan &span) const;
    [[nodiscard]] std::optional<ShiftSpan> spanOf(const QString &choice, QDate day) const;
    [[nodiscard]] QString noteKeyOf(const ShiftSpan &span) const;

    AgentSession &m_session;
    ReportPorts m_ports;
    std::optional<ReportDesk> m_desk;
    std::optional<ShiftSpan> m_span;
    QString m_choice;                      ///< m_span's, in the list of shifts and gaps.
    std::optional<ShiftReport> m_counted;  ///< Of m_span, as it stands.
    std::optional<ShiftReport> m_opened;   ///< One that was kept, in the place of it.
    std::optional<ShiftReport> m_signed;   ///< The last one of this window: the same again is not signed twice.
    std::optional<ShiftReport> m_composed; ///< On the paper in sight.
    Language m_composedIn = Language::Spanish;
    qint64 m_openedId = 0;
    QHash<QString, QString> m_notes;       ///< By shift and day.
    QHash<QString, QString> m_signedNotes; ///< As they stand in a report that this window had signed.
    QHash<QString, QString> m_keptNotes;   ///< As they stand in the desk.
    bool m_printWanted = false;
    bool m_signing = false;

    QComboBox *m_shift;
    StepRow *m_day;
    KeyButton *m_print;
    PlainLabel *m_state;
    PaperPreview *m_preview;
    QWidget *m_side;
    PlainLabel *m_noteName;
    QPlainTextEdit *m_note;
    KeyButton *m_unassigned;
    KeyButton *m_sign;
    PlainLabel *m_said;
    KeptShifts *m_kept;
    QTimer m_typing{this};
    QTimer m_noteTyped{this};
};

} // namespace helpdesk
