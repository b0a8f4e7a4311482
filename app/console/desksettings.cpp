// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/desksettings.h"

#include "app/console/deskzone.h"
#include "core/base/text.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/organisationkeeping.h"
#include "core/storage/definition/bundleddefinitions.h"
#include "core/storage/migrator.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/numberrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "ui/common/agentsession.h"

#include <QFileInfo>

#include <algorithm>

namespace helpdesk::console {

namespace {

bool isSame(const std::vector<AccountEntry> &everybody, const AgentSession &session)
{
    return std::all_of(everybody.begin(), everybody.end(), [&](const AccountEntry &entry) {
        return session.nameOf(entry.account.id) == entry.account.name;
    });
}

/// A definition that is refused is an answer, not an error.
Result<Acceptance> answered(const Result<> &done, std::vector<Fault> faults)
{
    if (!done && faults.empty())
        return done.error();
    return Acceptance{std::move(faults)};
}

} // namespace

Result<Account> addUnderFreeLogin(Connection &connection, const QString &name)
{
    QString login = foldedForSearch(name).replace(QLatin1Char(' '), QLatin1Char('.')).left(60);
    if (login.isEmpty())
        login = QStringLiteral("agent"); // A name without a letter that folds.
    AccountRepository accounts(connection);
    for (int again = 1;; ++again) {
        auto added = accounts.add(again == 1 ? login : QStringLiteral("%1%2").arg(login).arg(again), name);
        if (added || added.error().code != Error::Code::Conflict || again == 99)
            return added;
    }
}

DeskSettings::DeskSettings(Store &store, AgentSession &session, MomentSource now, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_session(session),
      m_now(std::move(now))
{
    connect(&store.watcher(), &StoreWatcher::changed, this, &DeskSettings::reload);
}

template<typename T>
void DeskSettings::ask(std::function<Result<T>(Connection &)> question, std::function<void(const Result<T> &)> answer)
{
    // A kind of its own: the newest question of a kind replaces one that waits.
    m_store.reader().ask<T>(QStringLiteral("setting-%1").arg(++m_asked), this, std::move(question), std::move(answer));
}

template<typename T>
void DeskSettings::act(std::function<Result<T>(Connection &)> act, std::function<void(const Result<T> &)> answer)
{
    m_store.acts().act<T>(this, std::move(act), std::move(answer));
}

template<typename T>
void DeskSettings::change(std::function<Result<T>(Connection &)> question,
                          std::function<void(const Result<T> &)> answer)
{
    act<T>(std::move(question), [this, answer = std::move(answer)](const Result<T> &done) {
        if (done)
            reload();
        answer(done);
    });
}

void DeskSettings::reload()
{
    DefinitionCache &cache = m_store.definitions();
    m_store.reader().ask<Facts>(
        QStringLiteral("desk-facts"), this,
        [&cache](Connection &connection) -> Result<Facts> {
            auto everybody = AccountRepository(connection).everybody();
            auto organisation = SettingRepository(connection).organisation();
            auto definitions = DefinitionRepository(connection, cache).current();
            if (!everybody || !organisation)
                return everybody ? organisation.error() : everybody.error();
            if (!definitions)
                return definitions.error();
            return Facts{everybody.take(), organisation.take(), definitions.take()};
        },
        [this](const Result<Facts> &facts) {
            if (facts)
                take(facts.value());
        });
}

void DeskSettings::take(const Facts &facts)
{
    if (!isSame(facts.everybody, m_session)) {
        QHash<AccountId, QString> names;
        Account here = m_session.account();
        for (const AccountEntry &entry : facts.everybody) {
            names.insert(entry.account.id, entry.account.name);
            if (entry.account.id == here.id)
                here = entry.account;
        }
        if (here.name != m_session.account().name)
            m_session.setAccount(here);
        m_session.setNames(names);
    }
    if (facts.organisation != m_session.organisation()) {
        useTimeZone(facts.organisation.timeZone);
        m_session.setOrganisation(facts.organisation);
    }
    if (!m_session.definitions() || facts.definitions->id != m_session.definitions()->id)
        m_session.setDefinitions(facts.definitions);
    Q_EMIT everybodyChanged(facts.everybody);
}

void DeskSettings::fill(SettingsPorts &ports)
{
    fillAccounts(ports);
    fillDefinitions(ports);
    fillNumbers(ports);
    ports.keepOrganisation = [this](const Organisation &organisation, SettingsPorts::Answer<> answer) {
        change<std::monostate>(
            [organisation](Connection &connection) { return keepOrganisation(connection, organisation); },
            std::move(answer));
    };
    ports.zoneRules = [this](SettingsPorts::Answer<RulesStanding> answer) {
        ask<RulesStanding>([](Connection &connection) { return MonthFigures(connection).standing(); },
                           std::move(answer));
    };
    ports.shifts = [this](SettingsPorts::Answer<ShiftPlan> answer) {
        ask<ShiftPlan>([](Connection &connection) { return SettingRepository(connection).shifts(); },
                       std::move(answer));
    };
    ports.keepShifts = [this](const ShiftPlan &shifts, SettingsPorts::Answer<> answer) {
        change<std::monostate>([shifts](Connection &connection) { return SettingRepository(connection).keep(shifts); },
                               std::move(answer));
    };
    ports.reviewsPerWeek = [this](SettingsPorts::Answer<int> answer) {
        ask<int>([](Connection &connection) { return SettingRepository(connection).reviewsPerWeek(); },
                 std::move(answer));
    };
    ports.keepReviewsPerWeek = [this](int calls, SettingsPorts::Answer<> answer) {
        act<std::monostate>(
            [calls](Connection &connection) { return SettingRepository(connection).keepReviewsPerWeek(calls); },
            std::move(answer));
    };
}

void DeskSettings::fillAccounts(SettingsPorts &ports)
{
    ports.accounts = [this](SettingsPorts::Answer<std::vector<AccountEntry>> answer) {
        ask<std::vector<AccountEntry>>([](Connection &connection) { return AccountRepository(connection).everybody(); },
                                       std::move(answer));
    };
    ports.addAccount = [this](const QString &name, SettingsPorts::Answer<Account> answer) {
        change<Account>([name](Connection &connection) { return addUnderFreeLogin(connection, name); },
                        std::move(answer));
    };
    ports.renameAccount = [this](AccountId id, const QString &name, SettingsPorts::Answer<> answer) {
        change<std::monostate>(
            [id, name](Connection &connection) { return AccountRepository(connection).rename(id, name); },
            std::move(answer));
    };
    ports.setAccountActive = [this](AccountId id, bool active, SettingsPorts::Answer<> answer) {
        change<std::monostate>(
            [id, active](Connection &connection) { return AccountRepository(connection).setActive(id, active); },
            std::move(answer));
    };
}

void DeskSettings::fillDefinitions(SettingsPorts &ports)
{
    DefinitionCache &cache = m_store.definitions();
    ports.editions = [this, &cache](SettingsPorts::Answer<std::vector<DefinitionEdition>> answer) {
        ask<std::vector<DefinitionEdition>>(
            [&cache](Connection &connection) { return DefinitionRepository(connection, cache).editions(); },
            std::move(answer));
    };
    ports.currentText = [this, &cache](DefinitionKind kind, SettingsPorts::Answer<CurrentText> answer) {
        ask<CurrentText>(
            [kind, &cache](Connection &connection) -> Result<CurrentText> {
                DefinitionRepository definitions(connection, cache);
                const auto editions = definitions.editions();
                if (!editions)
                    return editions.error();
                CurrentText text;
                for (const DefinitionEdition &edition : editions.value()) {
                    if (edition.kind == kind)
                        text.editions.append(edition.edition);
                    if (edition.kind == kind && edition.current)
                        text.edition = edition.id;
                }
                auto body = definitions.text(text.edition);
                if (!body)
                    return body.error();
                text.body = body.take();
                return text;
            },
            std::move(answer));
    };
    ports.accept = [this, &cache](DefinitionKind kind, const QByteArray &body, qint64 basedOn,
                                  SettingsPorts::Answer<Acceptance> answer) {
        const AccountId by = m_session.account().id;
        const qint64 nowMs = m_now().wallMs;
        change<Acceptance>(
            [=, &cache](Connection &connection) {
                std::vector<Fault> faults;
                const Result<> done =
                    DefinitionRepository(connection, cache).accept(kind, body, by, nowMs, faults, basedOn);
                return answered(done, std::move(faults));
            },
            std::move(answer));
    };
    ports.offeredDefinitions = [this, &cache](SettingsPorts::Answer<std::vector<DefinitionKind>> answer) {
        ask<std::vector<DefinitionKind>>(
            [&cache](Connection &connection) {
                DefinitionRepository definitions(connection, cache);
                return BundledDefinitions(connection, definitions).offered();
            },
            std::move(answer));
    };
    ports.takeOver = [this, &cache](DefinitionKind kind, SettingsPorts::Answer<Acceptance> answer) {
        const AccountId by = m_session.account().id;
        const qint64 nowMs = m_now().wallMs;
        change<Acceptance>(
            [=, &cache](Connection &connection) {
                std::vector<Fault> faults;
                DefinitionRepository definitions(connection, cache);
                const Result<> done = BundledDefinitions(connection, definitions).takeOver(kind, by, nowMs, faults);
                return answered(done, std::move(faults));
            },
            std::move(answer));
    };
    ports.faultsOf = [this, &cache](qint64 edition, SettingsPorts::Answer<std::vector<Fault>> answer) {
        ask<std::vector<Fault>>(
            [edition, &cache](Connection &connection) {
                return DefinitionRepository(connection, cache).faultsOf(edition);
            },
            std::move(answer));
    };
    ports.goBackTo = [this, &cache](qint64 edition, SettingsPorts::Answer<Acceptance> answer) {
        change<Acceptance>(
            [edition, &cache](Connection &connection) {
                std::vector<Fault> faults;
                const Result<> done = DefinitionRepository(connection, cache).goBackTo(edition, faults);
                return answered(done, std::move(faults));
            },
            std::move(answer));
    };
}

void DeskSettings::fillNumbers(SettingsPorts &ports)
{
    ports.numbers = [this](SettingsPorts::Answer<DeskNumbers> answer) {
        ask<DeskNumbers>([](Connection &connection) { return NumberRepository(connection).numbers(); },
                         std::move(answer));
    };
    ports.raiseTicketNumber = [this](qint64 next, SettingsPorts::Answer<> answer) {
        act<std::monostate>(
            [next](Connection &connection) { return NumberRepository(connection).raiseTicketNumber(next); },
            std::move(answer));
    };
}

void DeskSettings::fill(StorePorts &ports, const DatabaseLocation &location, const QString &recoveryPath)
{
    ports.state = [this, location, recoveryPath](StorePorts::Answer<StoreState> answer) {
        ask<StoreState>(
            [location, recoveryPath](Connection &connection) -> Result<StoreState> {
                const Result<int> version = Migrator(connection).storedVersion();
                if (!version)
                    return version.error();
                StoreState state;
                state.place = location.displayText();
                state.engine =
                    location.engine == Engine::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
                state.schemaVersion = version.value();
                if (location.engine == Engine::Sqlite)
                    state.bytes =
                        QFileInfo(location.path).size() + QFileInfo(location.path + QStringLiteral("-wal")).size();
                state.recoveryPath = recoveryPath;
                return state;
            },
            std::move(answer));
    };
}

} // namespace helpdesk::console
