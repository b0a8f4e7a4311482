// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/practicedesk.h"

#include "core/base/day.h"
#include "core/call/calldesk.h"
#include "core/call/fieldkeys.h"
#include "core/practice/practicelibrary.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/organisationkeeping.h"
#include "core/storage/journal/journals.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/accountsettingrepository.h"
#include "core/storage/organisation/markeddesk.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/people/directoryrepository.h"
#include "core/storage/practice/practicerepository.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFileInfo>

namespace helpdesk::practice {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"yes"_s;
const QString earlierLogin = u"earlier"_s;

/// Somebody of another day: not offered to sit down.
Result<Account> earlierAgent(Connection &connection)
{
    AccountRepository accounts(connection);
    auto added = accounts.add(earlierLogin, u"Turno anterior"_s);
    if (!added)
        return added;
    if (const Result<> left = accounts.setActive(added.value().id, false); !left)
        return left.error();
    return added;
}

/// The call in which a caller's ticket was made, by the procedure like every other.
Result<> makeTicket(const PracticeCaller &caller, CallDesk &desk, const DefinitionsPtr &definitions, const Actor &actor,
                    Moment now)
{
    const auto rung = desk.ring({Channel::Phone, caller.phone}, definitions, actor, now);
    if (!rung)
        return rung.error();
    command::Capture said;
    const auto put = [&](const QString &key, const QString &text) { said.fields.emplace_back(key, FieldValue{text}); };
    put(fieldkey::requestType, caller.ticket->requestType);
    put(fieldkey::service, caller.ticket->service);
    put(fieldkey::detail, caller.ticket->detail);
    put(fieldkey::callerName, caller.name);
    put(fieldkey::callerUnit, caller.unit);
    put(fieldkey::callerEmail, caller.email);
    put(fieldkey::callerPhone, caller.phone);
    put(fieldkey::urgency, caller.ticket->urgency);
    put(fieldkey::impact, caller.ticket->impact);
    const std::vector<Command> acts{command::Choose{u"answered"_s},
                                    command::Choose{u"support"_s},
                                    command::Choose{u"second-level"_s},
                                    said,
                                    command::GoOn{},
                                    command::MakeTicket{},
                                    command::Choose{u"noted"_s},
                                    command::Register{}};
    for (const Command &act : acts) {
        now = now.after(std::chrono::seconds(9));
        if (const Result<> done = desk.perform(rung.value(), act, actor, now); !done)
            return done;
    }
    return {};
}

Result<> fill(Connection &connection, qint64 nowMs)
{
    SettingRepository settings(connection);
    for (const auto &[setting, value] :
         {std::pair(DeskSetting::Practice, mark), std::pair(DeskSetting::CentrePhone, u"722 555 0100"_s)}) {
        if (const Result<> done = settings.set(setting, value); !done)
            return done;
    }
    DefinitionCache cache;
    const auto definitions = DefinitionRepository(connection, cache).current();
    if (!definitions)
        return definitions.error();
    const auto agent = earlierAgent(connection);
    if (!agent)
        return agent.error();
    std::vector<PracticeFault> faults;
    const PracticeLibrary library = PracticeLibrary::shipped(*definitions.value()->procedure, faults);
    InlineJournal journal(connection);
    CallDesk desk(journal, IdSource());
    std::optional<Error> failed;
    QObject::connect(&desk, &CallDesk::commitFailed, &desk, [&failed](CallId, const Error &error) { failed = error; });
    const Actor actor{agent.value().id, IdSource().session()};
    for (const auto &caller : library.callers()) {
        if (caller->known) {
            const Requester who{{},
                                caller->name,
                                caller->unit,
                                caller->staff ? Staff::Yes : Staff::No,
                                caller->email,
                                {caller->phone},
                                caller->extension};
            if (const auto saved = DirectoryRepository(connection).save({{}, who}, nowMs); !saved)
                return saved.error();
        }
        if (!caller->ticket)
            continue;
        if (const Result<> made = makeTicket(*caller, desk, definitions.value(), actor, {nowMs - dayMs, 1}); !made)
            return made;
    }
    return failed ? Result<>(*failed) : Result<>();
}

/// Who works at a desk, and whose it is.
struct OwnDesk
{
    std::vector<Account> accounts;
    QHash<AccountId, Density> densities;
    Organisation organisation;
};

Result<OwnDesk> ownDesk(const DatabaseLocation &own)
{
    const auto connection = Connection::open(own, OpenMode::Existing);
    if (!connection)
        return connection.error();
    SettingRepository settings(*connection.value());
    const auto kind = settings.kind();
    if (!kind)
        return kind.error();
    if (kind.value() != DeskKind::Own)
        return Error{Error::Code::InvalidInput, u"nobody works at a desk to look around or to practise"_s, {}};
    auto accounts = AccountRepository(*connection.value()).accounts();
    auto densities = AccountSettingRepository(*connection.value()).densities();
    auto organisation = settings.organisation();
    if (!accounts)
        return accounts.error();
    if (!densities)
        return densities.error();
    if (!organisation)
        return organisation.error();
    return OwnDesk{accounts.take(), densities.take(), organisation.take()};
}

Result<AccountId> seat(Connection &connection, const Account &own, Density density)
{
    AccountRepository accounts(connection);
    const auto known = accounts.byLogin(own.login);
    if (!known)
        return known.error();
    if (known.value()) {
        const Result<> named =
            known.value()->name == own.name ? Result<>() : accounts.rename(known.value()->id, own.name);
        return named ? Result<AccountId>(known.value()->id) : named.error();
    }
    const auto added = accounts.add(own.login, own.name);
    if (!added)
        return added.error();
    const Result<> set = AccountSettingRepository(connection).setDensity(added.value().id, density);
    return set ? Result<AccountId>(added.value().id) : set.error();
}

Result<> make(const QString &path, qint64 nowMs)
{
    const auto location = DatabaseLocation::parse(path);
    if (!location)
        return location.error();
    const auto opened = openDesk(location.value(), OpenMode::Create, nowMs);
    return opened ? fill(*opened.value(), nowMs) : Result<>(opened.error());
}

} // namespace

QString folderBeside(const DatabaseLocation &own, const QString &dataFolder)
{
    return own.engine == Engine::Sqlite ? QFileInfo(own.path).absolutePath() : dataFolder;
}

Result<QString> deskIn(const QString &folder, qint64 nowMs)
{
    const MarkedDesk desk(folder, u"practice"_s, DeskSetting::Practice);
    if (desk.isThere())
        return desk.path();
    QDir().mkpath(folder);
    desk.removeUnfinished(); // Of an attempt that was cut off.
    const Result<> made = make(desk.unfinished(), nowMs);
    if (made && desk.publish())
        return desk.path();
    desk.removeUnfinished();
    if (desk.isThere()) // Another start was quicker.
        return desk.path();
    return made ? Error{Error::Code::StorageFailed, u"the practice desk could not be named"_s, {}} : made.error();
}

Result<QHash<AccountId, AccountId>> takeOver(const QString &practice, const DatabaseLocation &own, qint64 nowMs)
{
    auto desk = ownDesk(own);
    if (!desk)
        return desk.error();
    const auto location = DatabaseLocation::parse(practice);
    const auto connection = location ? openDesk(location.value(), OpenMode::Existing, nowMs)
                                     : Result<std::unique_ptr<Connection>>(location.error());
    if (!connection)
        return connection.error();
    QHash<AccountId, AccountId> seated;
    for (const Account &account : desk.value().accounts) {
        if (account.login == earlierLogin)
            continue;
        const auto here = seat(*connection.value(), account, desk.value().densities.value(account.id, Density::Junior));
        if (!here)
            return here.error();
        seated.insert(account.id, here.value());
    }
    SettingRepository settings(*connection.value());
    Organisation organisation = desk.value().organisation;
    const auto stands = settings.organisation();
    if (!stands)
        return stands.error();
    if (organisation.centreNumber.isEmpty()) // Callers ask for it.
        organisation.centreNumber = stands.value().centreNumber;
    const Result<> kept =
        organisation == stands.value() ? Result<>() : keepOrganisation(*connection.value(), organisation);
    return kept ? Result<QHash<AccountId, AccountId>>(seated) : kept.error();
}

Result<std::vector<PracticeResult>> resultsOf(Connection &connection, DefinitionCache &cache, AccountId agent,
                                              int limit)
{
    const auto rounds = PracticeRepository(connection).rounds(agent, limit);
    if (!rounds)
        return rounds.error();
    CallRepository calls(connection);
    DefinitionRepository definitions(connection, cache);
    std::vector<PracticeFault> faults;
    std::optional<PracticeLibrary> library;
    std::shared_ptr<const Procedure> libraryOf;
    std::vector<PracticeResult> results;
    for (const PracticeRoundRow &round : rounds.value()) {
        PracticeResult result{round.id, round.round, round.begunAtMs, {}, agent};
        for (const PracticeCallRow &row : round.calls) {
            result.calls.push_back({row.call, row.caller, std::nullopt});
            const auto stored = calls.call(row.call);
            if (!stored || !stored.value().row.summary.registeredAtMs)
                continue; // Not written yet, or not ended.
            const auto under = definitions.definitions(stored.value().row.summary.definitions);
            if (!under)
                return under.error();
            if (!library || libraryOf != under.value()->procedure) {
                libraryOf = under.value()->procedure;
                library = PracticeLibrary::shipped(*libraryOf, faults);
            }
            const auto caller = library->caller(row.caller);
            if (!caller)
                continue;
            CallState state(row.call, under.value());
            for (const CallEvent &event : stored.value().events)
                state.apply(event);
            result.calls.back().score = judgePractice(*caller, state);
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace helpdesk::practice
