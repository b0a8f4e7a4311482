// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/settingrepository.h"

#include "core/base/enumwords.h"
#include "core/storage/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Stored: never change one.
constexpr EnumWords<DeskSetting, 6> settingKeys{{{
    {DeskSetting::OrganisationName, "organisation-name"},
    {DeskSetting::UnitName, "unit-name"},
    {DeskSetting::TimeZone, "time-zone"},
    {DeskSetting::CentrePhone, "centre-phone"},
    {DeskSetting::CurrentDefinitionSet, "current-definition-set"},
    {DeskSetting::Demo, "demo"},
}}};

QString untilSet(DeskSetting setting)
{
    return setting == DeskSetting::TimeZone ? u"America/Mexico_City"_s : QString();
}

} // namespace

SettingRepository::SettingRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QString> SettingRepository::value(DeskSetting setting)
{
    static const Statement statement{u"setting"_s, u"SELECT value FROM desk_setting WHERE key = ?"_s};
    const auto found = m_connection.value(statement, {settingKeys.word(setting)});
    if (!found)
        return found.error();
    return found.value() ? found.value()->toString() : untilSet(setting);
}

Result<> SettingRepository::set(DeskSetting setting, const QString &value)
{
    static const Statement statement{u"keep setting"_s,
        u"INSERT INTO desk_setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s};
    const auto done = m_connection.execute(statement, {settingKeys.word(setting), value});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace helpdesk
