// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportspage.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/commandregistry.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/printdialog.h"
#include "ui/report/agentspanel.h"
#include "ui/report/exchangepanel.h"
#include "ui/report/monthspanel.h"
#include "ui/report/reviewspanel.h"
#include "ui/report/shiftpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int listWidth = 196;
constexpr int foldedListWidth = 158;
constexpr int changesPauseMs = 1000;

} // namespace

ReportsPage::ReportsPage(AgentSession &session, ReportPorts ports, ExportPorts exports, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_exports(std::move(exports)),
      m_list(new ChoiceList(this)),
      m_stack(new QStackedWidget(this))
{
    m_list->setBackgroundRole(QPalette::Window);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 12, 0, 0);
    left->addWidget(m_list);
    columns->addLayout(left);
    columns->addWidget(m_stack, 1);
    m_changed.setSingleShot(true);
    m_changed.setInterval(changesPauseMs);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (isVisible() && front()) {
            peek();
            front()->load();
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::showPanel);
    connect(m_list, &QListWidget::itemActivated, this, [this] { front()->takeFocus(); });
    connect(&session, &AgentSession::folded, this, &ReportsPage::fold);
    connect(&session, &AgentSession::changed, this, &ReportsPage::retranslate);
    fold();
}

void ReportsPage::makePanels()
{
    if (!m_panels.empty())
        return;
    m_shift = new ShiftPanel(m_session, m_ports);
    addPanel(m_shift);
    addPanel(new MonthsPanel(m_session, m_ports));
    addPanel(new AgentsPanel(m_session, m_ports));
    if (m_ports.reviews.draw) {
        m_reviews = new ReviewsPanel(m_session, m_ports);
        addPanel(m_reviews);
    }
    if (m_exports.start)
        addPanel(new ExchangePanel(m_session, m_ports, m_exports));
    for (const auto &make : m_offered)
        addPanel(make());
    retranslate();
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(0);
    m_stack->setCurrentIndex(0);
}

void ReportsPage::addPanel(ReportPanel *panel)
{
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(panel);
    m_panels.push_back(panel);
    connect(panel, &ReportPanel::printWanted, this, &ReportsPage::print);
    connect(panel, &ReportPanel::noteChanged, this, &ReportsPage::showNames);
    connect(panel, &ReportPanel::callWanted, this, [this](CallId call) {
        m_panelWanted = true;
        Q_EMIT callWanted(call);
    });
    connect(panel, &ReportPanel::callsWanted, this, [this](const CallFilter &filter, const QString &words) {
        m_panelWanted = true;
        Q_EMIT callsWanted(filter, words);
    });
}

ReportPanel *ReportsPage::front() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_panels.size()) ? nullptr : m_panels[static_cast<std::size_t>(row)];
}

void ReportsPage::showPanel(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    if (isVisible())
        front()->load();
}

void ReportsPage::addCommands(CommandRegistry &commands, QWidget *anywhere, std::function<void()> bring,
                              std::function<bool()> enabled)
{
    commands.add(anywhere,
                 {QStringLiteral("shift-report"), CommandEntry::Group::Desk,
                  [] { return tr("Shift report: print the one that runs or ended last"); },
                  [this, bring] {
                      bring();
                      printShiftReport();
                  },
                  QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("print"), enabled});
    if (!m_ports.reviews.draw)
        return;
    commands.add(anywhere,
                 {QStringLiteral("listened-calls"),
                  CommandEntry::Group::Desk,
                  [] { return tr("Listened calls: to listen to, and what was heard of yours"); },
                  [this, bring] {
                      bring();
                      openReviews();
                  },
                  {},
                  QStringLiteral("phone"),
                  std::move(enabled)});
    commands.add(this,
                 {QStringLiteral("listened-call-in-log"), CommandEntry::Group::Desk,
                  [] { return tr("Open the listened call in the log"); }, [this] { m_reviews->openCall(); },
                  QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("log"),
                  [this] { return m_reviews && front() == m_reviews && m_reviews->showsCall(); }});
}

void ReportsPage::openReviews()
{
    makePanels();
    m_list->setCurrentRow(static_cast<int>(std::find(m_panels.begin(), m_panels.end(), m_reviews) - m_panels.begin()));
    m_reviews->takeFocus();
}

int ReportsPage::panels()
{
    makePanels();
    return static_cast<int>(m_panels.size());
}

void ReportsPage::openPanel(int panel)
{
    makePanels();
    m_list->setCurrentRow(panel);
}

void ReportsPage::openOffered(int offered)
{
    openPanel(panels() - static_cast<int>(m_offered.size()) + offered);
    m_panelWanted = true;
}

void ReportsPage::takeFocus()
{
    makePanels();
    if (std::exchange(m_panelWanted, false))
        front()->takeFocus();
    else
        m_list->setFocus(Qt::TabFocusReason);
}

QStringList ReportsPage::begun() const
{
    QStringList words;
    for (const ReportPanel *panel : m_panels) {
        if (const QString of = panel->begun(); !of.isEmpty())
            words.append(of);
    }
    return words;
}

void ReportsPage::refresh()
{
    if (isVisible() && !m_changed.isActive())
        m_changed.start();
}

bool ReportsPage::canPrint() const
{
    return front() && front()->canPrint();
}

void ReportsPage::print()
{
    auto printable = front() ? front()->printable() : std::nullopt;
    if (!printable)
        return;
    auto *dialog = new PrintDialog(std::move(printable->document), printable->fileName, m_printing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportsPage::printShiftReport()
{
    openPanel(0);
    m_shift->printCurrent();
}

void ReportsPage::fold()
{
    m_list->setFixedWidth(m_session.folding().words ? foldedListWidth : listWidth);
    for (ReportPanel *panel : m_panels)
        panel->fold();
}

void ReportsPage::peek()
{
    for (ReportPanel *panel : m_panels)
        panel->peek();
}

void ReportsPage::showNames()
{
    std::vector<ChoiceList::Row> rows;
    for (ReportPanel *panel : m_panels)
        rows.push_back({panel->title(), panel->note()});
    m_list->setRows(rows);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setToolTip(plainToolTip(m_panels[static_cast<std::size_t>(row)]->noteWords()));
}

void ReportsPage::retranslate()
{
    if (m_panels.empty())
        return;
    m_list->setAccessibleName(tr("Reports"));
    for (ReportPanel *panel : m_panels)
        panel->retranslate();
    showNames();
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_list->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    makePanels();
    QWidget::showEvent(event);
    peek();
    front()->load();
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
