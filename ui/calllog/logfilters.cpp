// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/logfilters.h"

#include "core/organisation/localtime.h"
#include "ui/calllog/dayrange.h"
#include "ui/common/agentsession.h"
#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

// What an item stands for: its group and a number in it.
constexpr int outcomeBase = 0;
constexpr int kindBase = 1000;
constexpr int stillOpen = 2000;
constexpr int everything = -1;
constexpr qint64 everybody = 0;
constexpr qint64 mine = -1;

constexpr CallOutcome outcomes[] = {CallOutcome::FirstLevel,  CallOutcome::SecondLevel,  CallOutcome::Outside,
                                    CallOutcome::Transferred, CallOutcome::Status,       CallOutcome::OutOfScope,
                                    CallOutcome::Dropped,     CallOutcome::NotCarriedOut};
constexpr CallKind kinds[] = {CallKind::FirstLevel,  CallKind::SecondLevel, CallKind::Outside,
                              CallKind::Transferred, CallKind::Status,      CallKind::OutOfScope};

/// Fills a box anew and keeps what was chosen in it, without a word to anybody.
template<typename Fill>
void refill(QComboBox &box, Fill fill)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    fill();
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

LogFilters::LogFilters(const AgentSession &session, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_today(std::move(today)),
      m_days(new QComboBox(this)),
      m_classes(new QComboBox(this)),
      m_agents(new QComboBox(this)),
      m_range(new DayRange(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QComboBox *box : {m_days, m_classes, m_agents}) {
        box->setFont(typeface(13));
        box->setFixedHeight(34);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->view()->setTextElideMode(Qt::ElideNone);
        layout->addWidget(box);
        if (box != m_days)
            connect(box, &QComboBox::currentIndexChanged, this, &LogFilters::changed);
    }
    m_range->hide();
    connect(m_days, &QComboBox::currentIndexChanged, this, &LogFilters::chooseDays);
    connect(m_range, &DayRange::changed, this, [this] {
        m_range->check(m_today());
        Q_EMIT changed();
    });
    m_days->setMinimumContentsLength(12);
    m_classes->setMinimumContentsLength(18);
    m_agents->setMinimumContentsLength(10);
    retranslate();
}

void LogFilters::fillDays()
{
    const auto add = [this](const QString &text, Days days) { m_days->addItem(text, static_cast<int>(days)); };
    add(tr("All days"), Days::All);
    add(tr("Today"), Days::Today);
    add(tr("Yesterday"), Days::Yesterday);
    add(tr("Last 7 days"), Days::LastSeven);
    add(tr("This month"), Days::ThisMonth);
    add(tr("Last month"), Days::LastMonth);
    add(tr("From … to …"), Days::Range);
}

LogFilters::Days LogFilters::chosenDays() const
{
    return static_cast<Days>(m_days->currentData().toInt());
}

/// A range of one's own begins with the days that were chosen before it.
void LogFilters::chooseDays()
{
    const Days chosen = chosenDays();
    if (chosen == Days::Range) {
        const auto [first, last] = daysOf(m_before == Days::All ? Days::ThisMonth : m_before, m_today());
        m_range->setDays(first, last);
    }
    m_before = chosen;
    m_range->setVisible(chosen == Days::Range);
    Q_EMIT changed();
    if (chosen == Days::Range)
        m_range->takeFocus();
}

QWidget *LogFilters::rangeLine() const
{
    return m_range;
}

QString LogFilters::fault() const
{
    return chosenDays() == Days::Range ? m_range->fault(m_today()) : QString();
}

void LogFilters::fillClasses()
{
    m_classes->addItem(tr("All classes"), everything);
    for (const CallOutcome outcome : outcomes)
        m_classes->addItem(Words::of(outcome), outcomeBase + static_cast<int>(outcome));
    m_classes->addItem(tr("Still open"), stillOpen);
    for (const CallKind kind : kinds)
        m_classes->addItem(tr("Kind: %1").arg(Words::of(kind)), kindBase + static_cast<int>(kind));
}

void LogFilters::fillAgents()
{
    m_agents->addItem(tr("Everybody's"), everybody);
    m_agents->addItem(tr("Mine"), mine);
    std::vector<std::pair<QString, qint64>> people;
    for (auto name = m_session.names().begin(); name != m_session.names().end(); ++name)
        people.emplace_back(name.value(), name.key().value);
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[name, id] : people)
        m_agents->addItem(name, id);
}

void LogFilters::retranslate()
{
    refill(*m_days, [this] { fillDays(); });
    refill(*m_classes, [this] { fillClasses(); });
    refill(*m_agents, [this] { fillAgents(); });
    m_range->retranslate(m_session.screen());
    m_range->check(m_today());
    m_days->setAccessibleName(tr("Days of the calls"));
    m_classes->setAccessibleName(tr("Outcome or kind of the calls"));
    m_agents->setAccessibleName(tr("Whose calls"));
}

bool LogFilters::isNarrowed() const
{
    return m_days->currentIndex() > 0 || m_classes->currentIndex() > 0 || m_agents->currentIndex() > 0;
}

CallFilter LogFilters::filter() const
{
    CallFilter wanted;
    auto [first, last] = daysOf(chosenDays(), m_today());
    if (const auto own = chosenDays() == Days::Range ? m_range->days(m_today()) : std::nullopt) {
        first = own->first;
        last = own->last;
    }
    const QTimeZone desk(m_session.organisation().timeZone.toLatin1());
    const QTimeZone zone = desk.isValid() ? desk : QTimeZone::systemTimeZone();
    if (first.isValid())
        wanted.fromMs = beginOf(first, zone);
    if (last.isValid())
        wanted.toMs = beginOf(last.addDays(1), zone);
    const int chosen = m_classes->currentData().toInt();
    if (chosen == stillOpen)
        wanted.open = true;
    else if (chosen >= kindBase)
        wanted.kinds = chosen - kindBase;
    else if (chosen > everything)
        wanted.outcome = static_cast<CallOutcome>(chosen - outcomeBase);
    const qint64 agent = m_agents->currentData().toLongLong();
    wanted.agent = agent == mine ? m_session.account().id : AccountId{agent};
    return wanted;
}

std::pair<QDate, QDate> daysOf(LogFilters::Days days, QDate today)
{
    const QDate monthBegin(today.year(), today.month(), 1);
    switch (days) {
    case LogFilters::Days::Today:
        return {today, today};
    case LogFilters::Days::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case LogFilters::Days::LastSeven:
        return {today.addDays(-6), today};
    case LogFilters::Days::ThisMonth:
        return {monthBegin, today};
    case LogFilters::Days::LastMonth:
        return {monthBegin.addMonths(-1), monthBegin.addDays(-1)};
    case LogFilters::Days::All:
    case LogFilters::Days::Range:
        break;
    }
    return {};
}

} // namespace helpdesk
