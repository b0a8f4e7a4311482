// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/figurekeeper.h"

#include "core/storage/call/monthfigures.h"

namespace helpdesk::console {

namespace {

constexpr std::chrono::minutes lookAgainEvery{5};

} // namespace

FigureKeeper::FigureKeeper(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_timer, &QTimer::timeout, this, &FigureKeeper::look);
}

void FigureKeeper::watch(std::chrono::milliseconds firstLook)
{
    m_timer.start(firstLook);
}

void FigureKeeper::look()
{
    m_timer.setInterval(lookAgainEvery);
    m_store.reader().ask<RulesStanding>(
        QStringLiteral("figure-rules"), this,
        [](Connection &connection) { return MonthFigures(connection).standing(); },
        [this](const Result<RulesStanding> &rules) {
            if (rules && rules.value().kind() == RulesStanding::Kind::Awaiting && rules.value().here.isKnown()
                && !m_working)
                countAnew();
        });
}

void FigureKeeper::countAnew()
{
    m_working = true;
    // What does not succeed now is tried at the next look.
    m_store.acts().act<std::monostate>(
        this, [](Connection &connection) { return MonthFigures(connection).ensure(); },
        [this](const Result<> &) {
            m_working = false;
            Q_EMIT counted();
        });
}

} // namespace helpdesk::console
