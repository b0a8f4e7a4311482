// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"
#include "ui/common/printports.h"
#include "ui/report/exportports.h"
#include "ui/report/reportports.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace helpdesk {

class AgentSession;
class ChoiceList;
class CommandRegistry;
class ReportPanel;
class ReviewsPanel;
class ShiftPanel;

/// The reports of the desk: their panels in a list at the left, the chosen one at the right. Never waits: figures come
/// through the ports.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    ReportsPage(AgentSession &session, ReportPorts ports, ExportPorts exports, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Reports"); }

    /// The key that prints the report of the shift, from \a anywhere in the window; \a bring puts this page in front.
    void addCommands(CommandRegistry &commands, QWidget *anywhere, std::function<void()> bring,
                     std::function<bool()> enabled);
    /// One panel more, after the others; it is made when the page is first asked for.
    void offer(std::function<ReportPanel *()> make) { m_offered.push_back(std::move(make)); }
    /// The panel offered so, from 0, in front; the keyboard goes into it when the page comes to the front.
    void openOffered(int offered);
    void takeFocus();
    [[nodiscard]] int panels();
    void openPanel(int panel);
    /// What was begun on the panels and is lost with the window, in words.
    [[nodiscard]] QStringList begun() const;
    /// Something in the database has changed.
    void refresh();
    /// What stands on the panel in front, to a printer or a PDF.
    [[nodiscard]] bool canPrint() const;
    void print();
    /// The report of the shift that runs or ended last, once it is counted.
    void printShiftReport();
    void setPrintPorts(PrintPorts ports) { m_printing = std::move(ports); }

Q_SIGNALS:
    /// The calls behind a figure are to be listed; \a words say which they are.
    void callsWanted(const helpdesk::CallFilter &filter, const QString &words);
    /// One call is to be seen in the log.
    void callWanted(helpdesk::CallId call);

protected:
    /// Esc leads back to the list; Enter in the list, or Tab, into the panel.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePanels();
    void addPanel(ReportPanel *panel);
    void showPanel(int row);
    [[nodiscard]] ReportPanel *front() const;
    void openReviews();
    void peek();
    void fold();
    void showNames();
    void retranslate();

    AgentSession &m_session;
    ReportPorts m_ports;
    ExportPorts m_exports;
    PrintPorts m_printing = printPortsOfSystem();
    ChoiceList *m_list;
    QStackedWidget *m_stack;
    std::vector<ReportPanel *> m_panels; ///< Made when the page is first asked for.
    std::vector<std::function<ReportPanel *()>> m_offered;
    ShiftPanel *m_shift = nullptr;
    ReviewsPanel *m_reviews = nullptr; ///< Null: there are no such ports.
    QTimer m_changed{this};            ///< Many changes in a row are one.
    bool m_panelWanted = false;        ///< Whoever comes back finds what they left.
};

} // namespace helpdesk
