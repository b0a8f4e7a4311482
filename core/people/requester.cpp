// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/requester.h"

#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "core/people/writing.h"

#include <QHash>

#include <algorithm>

namespace helpdesk {

const EnumWords<Staff, 3> staffWords{{{{Staff::Unknown, "unknown"}, {Staff::Yes, "yes"}, {Staff::No, "no"}}}};

const EnumWords<DirectoryFault, 11> directoryFaultWords{{{
    {DirectoryFault::NameMissing, "name-missing"},
    {DirectoryFault::TooLong, "too-long"},
    {DirectoryFault::EmailForm, "not-an-e-mail"},
    {DirectoryFault::PhoneForm, "not-a-telephone"},
    {DirectoryFault::ExtensionForm, "not-an-extension"},
    {DirectoryFault::StaffWord, "staff-not-understood"},
    {DirectoryFault::QuoteOpen, "quote-never-ends"},
    {DirectoryFault::TooManyCells, "too-many-cells"},
    {DirectoryFault::SaidBefore, "said-otherwise-before"},
    {DirectoryFault::Letters, "not-letters"},
    {DirectoryFault::CardOpen, "card-never-ends"},
}}};

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostPhones = 20;

bool hasPhone(const QStringList &phones, const QString &phone)
{
    return std::any_of(phones.begin(), phones.end(),
                       [&](const QString &other) { return isSameTelephone(other, phone); });
}

/// A number that is there gets the extension that it lacks.
void addPhones(QStringList &phones, const QStringList &more)
{
    for (const QString &phone : more) {
        const auto known = std::find_if(phones.begin(), phones.end(),
                                        [&](const QString &other) { return isSameTelephone(other, phone); });
        if (known == phones.end()) {
            if (phones.size() < mostPhones)
                phones.append(phone);
            continue;
        }
        if (*known == phone)
            continue;
        const auto news = readTelephone(phone);
        if (const auto old = readTelephone(*known);
            old && news && old->extension.isEmpty() && !news->extension.isEmpty())
            *known = phone;
    }
}

QString either(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

} // namespace

std::size_t qHash(const Requester &requester, std::size_t seed) noexcept
{
    return qHashMulti(seed, requester.id.value, requester.name, requester.unit, static_cast<int>(requester.staff),
                      requester.email, requester.phones, requester.extension);
}

Requester tidied(Requester requester)
{
    requester.name = keptName(requester.name);
    requester.unit = withoutUnseen(requester.unit);
    requester.email = keptEmail(requester.email);
    requester.extension = keptExtension(requester.extension);
    QStringList phones;
    for (const QString &phone : requester.phones) {
        if (const QString kept = keptTelephone(phone); !kept.isEmpty())
            addPhones(phones, {kept});
    }
    requester.phones = phones;
    return requester;
}

std::optional<DirectoryFault> faultOf(const Requester &requester)
{
    if (!isName(requester.name))
        return DirectoryFault::NameMissing;
    for (const QString &text : {requester.name, requester.unit, requester.email}) {
        if (text.size() > longestText)
            return DirectoryFault::TooLong;
    }
    if (requester.phones.size() > mostPhones)
        return DirectoryFault::TooLong;
    if (!requester.email.isEmpty() && !isEmail(requester.email))
        return DirectoryFault::EmailForm;
    if (!std::all_of(requester.phones.begin(), requester.phones.end(), isPhone))
        return DirectoryFault::PhoneForm;
    if (!requester.extension.isEmpty() && !isExtension(requester.extension))
        return DirectoryFault::ExtensionForm;
    return std::nullopt;
}

bool sharesPhone(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &phone) { return hasPhone(b, phone); });
}

Requester updated(const Requester &known, const Requester &news)
{
    Requester result = known;
    result.name = either(news.name, known.name);
    result.unit = either(news.unit, known.unit);
    result.email = either(news.email, known.email);
    result.extension = either(news.extension, known.extension);
    result.staff = news.staff == Staff::Unknown ? known.staff : news.staff;
    addPhones(result.phones, news.phones);
    return result;
}

Requester completed(const Requester &known, const Requester &other)
{
    Requester result = known;
    result.unit = either(known.unit, other.unit);
    result.email = either(known.email, other.email);
    result.extension = either(known.extension, other.extension);
    result.staff = known.staff == Staff::Unknown ? other.staff : known.staff;
    addPhones(result.phones, other.phones);
    return result;
}

} // namespace helpdesk
