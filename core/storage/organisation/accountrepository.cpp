// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/accountrepository.h"

#include "core/base/text.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Account readAccount(const QSqlQuery &row)
{
    return {AccountId{row.value(0).toLongLong()}, row.value(2).toString(), row.value(1).toString()};
}

/// By name, sorted here: the engines' collations differ.
bool isBefore(const Account &a, const Account &b)
{
    const QString first = foldedForSearch(a.name);
    const QString second = foldedForSearch(b.name);
    return first != second ? first < second : a.id < b.id;
}

Result<std::optional<Account>> firstAccount(const Result<std::vector<Account>> &found)
{
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(found.value().front());
}

} // namespace

AccountRepository::AccountRepository(Connection &connection) : m_connection(connection) {}

Result<Account> AccountRepository::add(const QString &login, const QString &name)
{
    static const Statement turn{u"accounts' turn"_s, u"SELECT 1"_s, u"SELECT pg_advisory_xact_lock(4718594022)"_s};
    static const Statement statement{
        u"add account"_s,
        u"INSERT INTO account (id, login, name) SELECT coalesce(max(id), 0) + 1, CAST(? AS text), CAST(? AS text) "
        "FROM account RETURNING id"_s};
    Account account{{}, name.trimmed(), login.trimmed()};
    if (account.login.isEmpty() || account.name.isEmpty())
        return {Error::Code::InvalidInput, u"account: login or name is empty"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const auto mine = m_connection.value(turn); !mine) // Two desks would else both take max + 1.
        return mine.error();
    const auto id = m_connection.value(statement, {account.login, account.name});
    if (!id)
        return id.error();
    account.id = AccountId{id.value()->toLongLong()};
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return account;
}

Result<> AccountRepository::rename(AccountId id, const QString &name)
{
    static const Statement statement{u"rename account"_s, u"UPDATE account SET name = ? WHERE id = ?"_s};
    if (name.trimmed().isEmpty())
        return {Error::Code::InvalidInput, u"account: name is empty"_s};
    const Result<int> changed = m_connection.execute(statement, {name.trimmed(), id.value});
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? Result<>() : Result<>(Error::Code::NotFound, u"no such account"_s);
}

Result<std::vector<Account>> AccountRepository::accounts()
{
    static const Statement statement{u"accounts"_s, u"SELECT id, login, name FROM account WHERE active = 1"_s};
    auto found = m_connection.all<Account>(statement, {}, readAccount);
    if (!found)
        return found;
    std::vector<Account> accounts = found.take();
    std::sort(accounts.begin(), accounts.end(), isBefore);
    return accounts;
}

Result<> AccountRepository::setActive(AccountId id, bool active)
{
    static const Statement statement{u"set account active"_s, u"UPDATE account SET active = ? WHERE id = ?"_s};
    const Result<int> changed = m_connection.execute(statement, {active ? 1 : 0, id.value});
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? Result<>() : Result<>(Error::Code::NotFound, u"no such account"_s);
}

Result<std::vector<AccountEntry>> AccountRepository::everybody()
{
    static const Statement statement{u"everybody"_s, u"SELECT id, login, name, active FROM account"_s};
    auto found = m_connection.all<AccountEntry>(statement, {}, [](const QSqlQuery &row) {
        return AccountEntry{readAccount(row), row.value(3).toInt() == 1};
    });
    if (!found)
        return found;
    std::vector<AccountEntry> entries = found.take();
    std::sort(entries.begin(), entries.end(), [](const AccountEntry &a, const AccountEntry &b) {
        return a.active != b.active ? a.active : isBefore(a.account, b.account);
    });
    return entries;
}

Result<std::optional<Account>> AccountRepository::byLogin(const QString &login)
{
    static const Statement statement{u"account by login"_s, u"SELECT id, login, name FROM account WHERE login = ?"_s};
    return firstAccount(m_connection.all<Account>(statement, {login}, readAccount));
}

Result<std::optional<Account>> AccountRepository::byId(AccountId id)
{
    static const Statement statement{u"account by id"_s, u"SELECT id, login, name FROM account WHERE id = ?"_s};
    return firstAccount(m_connection.all<Account>(statement, {id.value}, readAccount));
}

} // namespace helpdesk
