// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/settingrepository.h"

#include "core/base/enumwords.h"
#include "core/organisation/zonerules.h"
#include "core/review/sample.h"
#include "core/storage/engine/connection.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Stored: never change one.
constexpr EnumWords<DeskSetting, 17> settingKeys{{{
    {DeskSetting::OrganisationName, "organisation-name"},
    {DeskSetting::UnitName, "unit-name"},
    {DeskSetting::TimeZone, "time-zone"},
    {DeskSetting::CentrePhone, "centre-phone"},
    {DeskSetting::CentreName, "centre-name"},
    {DeskSetting::OrganisationShortName, "organisation-short-name"},
    {DeskSetting::CurrentDefinitionSet, "current-definition-set"},
    {DeskSetting::Demo, "demo"},
    {DeskSetting::AdoptedProcedure, "adopted-procedure"},
    {DeskSetting::AdoptedProtocol, "adopted-protocol"},
    {DeskSetting::AdoptedCatalogue, "adopted-catalogue"},
    {DeskSetting::Shifts, "shifts"},
    {DeskSetting::FiguresZone, "figures-zone"},
    {DeskSetting::FiguresStale, "figures-stale"},
    {DeskSetting::ReviewsPerWeek, "reviews-per-week"},
    {DeskSetting::ReviewSecret, "review-secret"},
    {DeskSetting::Practice, "practice"},
}}};

QString untilSet(DeskSetting setting)
{
    switch (setting) {
    case DeskSetting::OrganisationName:
        return seedOrganisation;
    case DeskSetting::UnitName:
        return seedUnit;
    case DeskSetting::TimeZone:
        return u"America/Mexico_City"_s;
    case DeskSetting::ReviewsPerWeek:
        return u"3"_s;
    default:
        return {};
    }
}

} // namespace

SettingRepository::SettingRepository(Connection &connection) : m_connection(connection) {}

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

Result<DeskKind> SettingRepository::kind()
{
    for (const auto &[setting, kind] :
         {std::pair(DeskSetting::Demo, DeskKind::Demo), std::pair(DeskSetting::Practice, DeskKind::Practice)}) {
        const auto marked = value(setting);
        if (!marked)
            return marked.error();
        if (!marked.value().isEmpty())
            return kind;
    }
    return DeskKind::Own;
}

Result<Organisation> SettingRepository::organisation()
{
    Organisation found;
    for (const auto &[setting, place] :
         {std::pair(DeskSetting::OrganisationName, &found.name), std::pair(DeskSetting::UnitName, &found.unit),
          std::pair(DeskSetting::TimeZone, &found.timeZone), std::pair(DeskSetting::CentrePhone, &found.centreNumber),
          std::pair(DeskSetting::CentreName, &found.centreName),
          std::pair(DeskSetting::OrganisationShortName, &found.shortName)}) {
        Result<QString> text = value(setting);
        if (!text)
            return text.error();
        *place = text.take();
    }
    return found;
}

Result<> SettingRepository::set(const Organisation &organisation)
{
    for (const auto &[setting, text] :
         {std::pair(DeskSetting::OrganisationName, organisation.name),
          std::pair(DeskSetting::UnitName, organisation.unit), std::pair(DeskSetting::TimeZone, organisation.timeZone),
          std::pair(DeskSetting::CentrePhone, organisation.centreNumber),
          std::pair(DeskSetting::CentreName, organisation.centreName),
          std::pair(DeskSetting::OrganisationShortName, organisation.shortName)}) {
        if (const Result<> done = set(setting, text); !done)
            return done;
    }
    return {};
}

Result<QTimeZone> SettingRepository::zone()
{
    const Result<QString> name = value(DeskSetting::TimeZone);
    if (!name)
        return name.error();
    const QTimeZone zone = loadedZone(name.value()).zone;
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<ShiftPlan> SettingRepository::shifts()
{
    const Result<QString> text = value(DeskSetting::Shifts);
    if (!text)
        return text.error();
    if (text.value().isEmpty())
        return ShiftPlan::standard();
    return ShiftPlan::fromJson(QJsonDocument::fromJson(text.value().toUtf8()).array());
}

Result<> SettingRepository::keep(const ShiftPlan &shifts)
{
    return set(DeskSetting::Shifts, QString::fromUtf8(QJsonDocument(shifts.toJson()).toJson(QJsonDocument::Compact)));
}

Result<int> SettingRepository::reviewsPerWeek()
{
    const Result<QString> text = value(DeskSetting::ReviewsPerWeek);
    return text ? Result<int>(std::clamp(text.value().toInt(), 0, mostReviewsPerWeek)) : Result<int>(text.error());
}

Result<> SettingRepository::keepReviewsPerWeek(int calls)
{
    if (calls < 0 || calls > mostReviewsPerWeek)
        return {Error::Code::InvalidInput, u"so many reviews a week are not drawn"_s};
    return set(DeskSetting::ReviewsPerWeek, QString::number(calls));
}

Result<QByteArray> SettingRepository::reviewSecret()
{
    static const Statement make{u"make the secret of the lot"_s,
                                u"INSERT INTO desk_setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s};
    Result<QString> secret = value(DeskSetting::ReviewSecret);
    if (secret && secret.value().isEmpty()) {
        std::array<quint32, 8> bits{};
        QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
        const QByteArray made(reinterpret_cast<const char *>(bits.data()), sizeof bits);
        // Another window may be making one: whoever was first has made it.
        const auto done = m_connection.execute(
            make, {settingKeys.word(DeskSetting::ReviewSecret), QString::fromLatin1(made.toHex())});
        secret = done ? value(DeskSetting::ReviewSecret) : Result<QString>(done.error());
    }
    return secret ? Result<QByteArray>(QByteArray::fromHex(secret.value().toLatin1()))
                  : Result<QByteArray>(secret.error());
}

} // namespace helpdesk
