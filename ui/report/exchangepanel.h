// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/exportports.h"
#include "ui/report/reportpanel.h"
#include "ui/report/reportports.h"

class QComboBox;

namespace helpdesk {

class KeyButton;
class PlainLabel;
class AgentSession;
class StepRow;

/// The general call report as a file: of which months, in which form, how far it is.
class ExchangePanel : public ReportPanel
{
    Q_OBJECT

public:
    /// The session is borrowed.
    ExchangePanel(AgentSession &session, ReportPorts ports, ExportPorts exports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Call report"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;

private:
    void layOut();
    void step(Month &month, int by);
    void showMonths();
    void save();
    void finish(const CallReportEnd &end, const QString &path);
    void tell(const QString &words, bool good);
    [[nodiscard]] CallReportWish::Format format() const;

    ReportPorts m_ports;
    ExportPorts m_exports;
    std::optional<QTimeZone> m_zone;
    Month m_first;
    Month m_last;
    bool m_saving = false;

    PlainLabel *m_title;
    PlainLabel *m_words;
    PlainLabel *m_firstName;
    PlainLabel *m_lastName;
    PlainLabel *m_formatName;
    StepRow *m_firstRow;
    StepRow *m_lastRow;
    QComboBox *m_format;
    KeyButton *m_save;
    KeyButton *m_stop;
    PlainLabel *m_said;
};

} // namespace helpdesk
