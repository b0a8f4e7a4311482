// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/requesteredit.h"

namespace helpdesk {

namespace {

/// False: both changed it, and not to the same.
template<typename Value>
bool takeChange(Value &own, const Value &whole, const Value &shown, const Value &wanted)
{
    if (wanted == shown || wanted == whole)
        return true;
    if (whole != shown)
        return false;
    own = wanted;
    return true;
}

template<typename Value>
void clearTaken(Value &merged, const Value &shown, const Value &wanted)
{
    if (wanted == Value() && merged == shown)
        merged = Value();
}

QStringList changedPhones(const QStringList &own, const RequesterEdit &edit)
{
    QStringList phones;
    for (const QString &phone : edit.wanted.phones) {
        // Not touched and not its own: a merged entry's.
        if (!edit.shown.phones.contains(phone) || sharesPhone(own, {phone}))
            phones.append(phone);
    }
    for (const QString &phone : own) {
        if (!sharesPhone(edit.shown.phones, {phone}) && !sharesPhone(phones, {phone}))
            phones.append(phone); // Came meanwhile.
    }
    return phones;
}

} // namespace

std::optional<Requester> edited(const Requester &own, const Requester &whole, const RequesterEdit &edit)
{
    const auto &[shown, wanted] = edit;
    Requester result = own;
    const bool agreed = takeChange(result.name, whole.name, shown.name, wanted.name)
        && takeChange(result.unit, whole.unit, shown.unit, wanted.unit)
        && takeChange(result.staff, whole.staff, shown.staff, wanted.staff)
        && takeChange(result.email, whole.email, shown.email, wanted.email)
        && takeChange(result.extension, whole.extension, shown.extension, wanted.extension);
    result.phones = changedPhones(own.phones, edit);
    return agreed ? std::optional(result) : std::nullopt;
}

Requester withoutTaken(const Requester &merged, const RequesterEdit &edit)
{
    const auto &[shown, wanted] = edit;
    Requester result = merged;
    clearTaken(result.unit, shown.unit, wanted.unit);
    clearTaken(result.staff, shown.staff, wanted.staff);
    clearTaken(result.email, shown.email, wanted.email);
    clearTaken(result.extension, shown.extension, wanted.extension);
    result.phones.removeIf([&](const QString &phone) {
        return sharesPhone(shown.phones, {phone}) && !sharesPhone(wanted.phones, {phone});
    });
    return result;
}

} // namespace helpdesk
