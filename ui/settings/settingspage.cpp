// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/settings/accountssection.h"
#include "ui/settings/cataloguedraft.h"
#include "ui/settings/definitionssection.h"
#include "ui/settings/extensionssection.h"
#include "ui/settings/groupssection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/monthfilesection.h"
#include "ui/settings/numberssection.h"
#include "ui/settings/organisationsection.h"
#include "ui/settings/protocolsection.h"
#include "ui/settings/reportcopiessection.h"
#include "ui/settings/reviewssection.h"
#include "ui/settings/servicessection.h"
#include "ui/settings/shiftssection.h"
#include "ui/settings/soundssection.h"
#include "ui/settings/storesection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int listWidth = 256;
constexpr int foldedListWidth = 196;

} // namespace

SettingsPage::SettingsPage(AgentSession &session, SettingsPorts ports, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_ports(std::move(ports)),
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
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_sections[static_cast<std::size_t>(m_list->currentRow())]->takeFocus(); });
    const auto fold = [this] { m_list->setFixedWidth(m_session.folding().words ? foldedListWidth : listWidth); };
    connect(&session, &AgentSession::folded, this, fold);
    fold();
}

void SettingsPage::makeSections()
{
    if (!m_sections.empty())
        return;
    auto *draft = new CatalogueDraft(m_session, m_ports, this);
    addSection(new AccountsSection(m_session, m_ports));
    addSection(new OrganisationSection(m_session, m_ports));
    addSection(new ShiftsSection(m_ports));
    if (m_ports.reviewsPerWeek)
        addSection(new ReviewsSection(m_ports));
    addSection(new ServicesSection(m_session, *draft));
    addSection(new GroupsSection(m_session, *draft));
    addSection(new ExtensionsSection(*draft));
    addSection(new ProtocolSection(m_ports));
    addSection(new NumbersSection(m_ports));
    addSection(new DefinitionsSection(m_session, m_ports));
    if (m_ports.sounds.choice)
        addSection(new SoundsSection(m_ports.sounds));
    addSection(new LookSection(m_session, m_ports));
    if (m_ports.store.state)
        addSection(new StoreSection(m_ports.store));
    if (m_ports.reportCopies.choice)
        addSection(new ReportCopiesSection(m_ports.reportCopies));
    if (m_ports.monthFile.choice)
        addSection(new MonthFileSection(m_ports.monthFile));
    retranslate();
    m_list->setCurrentRow(0);
}

void SettingsPage::addSection(SettingsSection *section)
{
    auto *scroll = new QScrollArea(this);
    section->setAttribute(
        Qt::WA_Resized); // The scroll area gives it its size; asking for one now costs as much as a paint.
    scroll->setWidget(section);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    section->setAutoFillBackground(true);
    section->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(scroll);
    m_sections.push_back(section);
}

void SettingsPage::showSection(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    refresh();
}

int SettingsPage::sections()
{
    makeSections();
    return static_cast<int>(m_sections.size());
}

void SettingsPage::openSection(int section)
{
    makeSections();
    m_list->setCurrentRow(section);
}

void SettingsPage::openResolvers()
{
    makeSections();
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        if (qobject_cast<GroupsSection *>(m_sections[section]))
            openSection(static_cast<int>(section));
    }
}

void SettingsPage::takeFocus()
{
    makeSections();
    m_list->setFocus(Qt::TabFocusReason);
    refresh();
}

void SettingsPage::refresh()
{
    if (isVisible() && m_list->currentRow() >= 0)
        m_sections[static_cast<std::size_t>(m_list->currentRow())]->load();
}

QStringList SettingsPage::begun() const
{
    QStringList titles;
    for (const SettingsSection *section : m_sections) {
        if (section->isChanged())
            titles.append(section->title());
    }
    return titles.isEmpty() ? titles : QStringList(tr("Settings: %1").arg(titles.join(QStringLiteral(", "))));
}

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections of the settings"));
    std::vector<ChoiceList::Row> rows;
    for (SettingsSection *section : m_sections) {
        rows.push_back({section->title()});
        section->retranslate();
    }
    m_list->setRows(rows);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_list->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    makeSections();
    QWidget::showEvent(event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_sections.empty())
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
