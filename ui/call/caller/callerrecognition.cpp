// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/caller/callerrecognition.h"

#include "core/base/text.h"
#include "core/call/fieldkeys.h"
#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "ui/call/front/frontcall.h"

#include <QPointer>

#include <algorithm>

namespace helpdesk {

namespace {

using What = DirectoryQuery::What;

constexpr int lastCalls = 3;
constexpr qsizetype leastTyped = 2;

bool isSameValue(const QString &key, const QString &a, const QString &b)
{
    if (key == fieldkey::callerEmail)
        return isSameEmail(a, b);
    if (key == fieldkey::callerPhone)
        return isSameTelephone(a, b);
    return a == b || isSameName(a, b);
}

std::optional<DirectoryQuery> questionOf(const QString &key, const QString &text)
{
    if (key == fieldkey::note)
        return readDirectoryQuery(text);
    const auto asked = [&](What what, const QString &counted) {
        return counted.size() < leastTyped ? std::nullopt : std::optional(DirectoryQuery{what, text, {}});
    };
    if (key == fieldkey::callerName || key == fieldkey::authoriserName)
        return asked(What::Name, foldedForSearch(text));
    if (key == fieldkey::callerEmail)
        return asked(What::Email, text.trimmed());
    if (key == fieldkey::callerPhone)
        return asked(What::Phone, digitsOf(text).mid(1)); // The first digits are everybody's.
    if (key == fieldkey::callerExtension)
        return asked(What::Extension, digitsOf(text));
    return std::nullopt;
}

} // namespace

CallerRecognition::CallerRecognition(FrontCall &front, QObject *parent) : QObject(parent), m_front(front)
{
    connect(&front, &FrontCall::frontChanged, this, &CallerRecognition::startCall);
    connect(&front, &FrontCall::changed, this, &CallerRecognition::follow);
    startCall();
}

CallerFacts CallerRecognition::facts() const
{
    const OpenCall *open = m_front.call();
    if (!open)
        return {};
    const ProcedureRun &run = open->state.run();
    return {run.value(fieldkey::callerName).text, run.value(fieldkey::callerUnit).text,
            run.value(fieldkey::callerEmail).text, run.value(fieldkey::callerPhone).text,
            run.value(fieldkey::callerExtension).text};
}

void CallerRecognition::startCall()
{
    m_taken.removeIf([this](decltype(m_taken)::iterator of) { return !m_front.callInHand(of.key()); });
    m_key.clear();
    m_query.reset();
    m_facts = {};
    m_proposed.clear();
    m_known.reset();
    m_history.reset();
    if (const OpenCall *open = m_front.call()) {
        const QString &number = open->state.callerNumber();
        if (const auto query = readRingingNumber(number))
            ask(*query);
    }
    follow();
    Q_EMIT changed();
}

void CallerRecognition::read(const QString &key, const QString &text)
{
    const auto query = questionOf(key, text);
    if (!query && key != m_key)
        return; // Nothing to ask, and nothing to take back.
    m_key = key;
    if (query) {
        ask(*query);
        return;
    }
    m_query.reset();
    propose({});
}

void CallerRecognition::ask(const DirectoryQuery &query)
{
    const auto &recognise = m_front.ports().directory.recognise;
    if (!recognise)
        return;
    m_query = query;
    m_query->unit = facts().unit;
    recognise(
        *m_query,
        [self = QPointer(this), asked = *m_query, call = m_front.id()](const Result<std::vector<RequesterRow>> &found) {
            if (self && self->m_query == asked && self->m_front.id() == call)
                self->propose(found ? found.value() : std::vector<RequesterRow>());
        });
}

void CallerRecognition::propose(std::vector<RequesterRow> people)
{
    std::erase_if(people, [this](const RequesterRow &person) { return filling(person).fields.empty(); });
    if (people.empty() && m_proposed.empty())
        return;
    m_proposed = std::move(people);
    Q_EMIT changed();
}

void CallerRecognition::follow()
{
    const CallerFacts now = facts();
    const auto saysNothing = [this](const RequesterRow &person) {
        return !isOfAuthoriser() || filling(person).fields.empty();
    };
    if (m_key == fieldkey::authoriserName && std::any_of(m_proposed.begin(), m_proposed.end(), saysNothing))
        propose(isOfAuthoriser() ? m_proposed : std::vector<RequesterRow>());
    if (now == m_facts)
        return;
    m_facts = now;
    propose(m_proposed); // What stands meanwhile need not be filled in any more.
    const auto taken = m_taken.constFind(m_front.id());
    if (taken != m_taken.constEnd() && isSameName(taken->requester.name, now.name)) {
        setKnown(*taken);
        return;
    }
    const auto &identify = m_front.ports().directory.identify;
    if (now.name.isEmpty() || !identify) {
        setKnown(std::nullopt);
        return;
    }
    identify(now, [self = QPointer(this), now, call = m_front.id()](const Result<std::optional<RequesterRow>> &found) {
        if (!self || !(self->m_facts == now) || self->m_front.id() != call)
            return;
        self->setKnown(found ? found.value() : std::nullopt);
        if (self->m_known && self->m_proposed.empty())
            self->propose({*self->m_known}); // The rest of what is known of them.
    });
}

void CallerRecognition::setKnown(const std::optional<RequesterRow> &person)
{
    const bool same = m_known && person && m_known->requester == person->requester;
    m_known = person;
    if (same || (!person && !m_history)) {
        Q_EMIT changed();
        return;
    }
    m_history.reset();
    const auto &history = m_front.ports().directory.history;
    if (person && history) {
        history(person->requester.id, lastCalls,
                [self = QPointer(this), id = person->requester.id](const Result<CallerHistory> &found) {
                    if (!self || !self->m_known || self->m_known->requester.id != id || !found)
                        return;
                    self->m_history = found.value();
                    Q_EMIT self->changed();
                });
    }
    Q_EMIT changed();
}

void CallerRecognition::take(const RequesterRow &person)
{
    if (isOfAuthoriser()) { // The caller is another one.
        m_query.reset();
        propose({});
        return;
    }
    m_taken.insert(m_front.id(), person);
    m_query.reset();
    m_proposed.clear();
    m_facts = facts();
    setKnown(person);
}

bool CallerRecognition::isFromNote() const
{
    return m_query && m_key == fieldkey::note;
}

bool CallerRecognition::isOfAuthoriser() const
{
    return m_query && m_key == fieldkey::authoriserName && m_front.call()
        && m_front.call()->state.operation().field(fieldkey::authoriserName);
}

QString CallerRecognition::knownStaff() const
{
    if (!m_known || m_known->requester.staff == Staff::Unknown)
        return {};
    return m_known->requester.staff == Staff::Yes ? fieldkey::yes : fieldkey::no;
}

/// The telephone that was typed or that rings, when it is one of theirs; else the one they used first.
QString CallerRecognition::phoneOf(const RequesterRow &person) const
{
    const QStringList &phones = person.requester.phones;
    if (!m_query || m_query->what != What::Phone)
        return phones.value(0);
    const auto same = std::find_if(phones.begin(), phones.end(),
                                   [this](const QString &phone) { return isSameCaller(m_query->text, phone); });
    if (same != phones.end())
        return *same;
    const QString typed = telephoneBeginning(m_query->text);
    const auto begun = std::find_if(phones.begin(), phones.end(), [&](const QString &phone) {
        return !typed.isEmpty() && telephoneKey(phone).startsWith(typed);
    });
    return begun == phones.end() ? phones.value(0) : *begun;
}

/// The name, and whether they are staff where the directory says so; nothing else of them belongs to this call.
command::Capture CallerRecognition::fillingAuthoriser(const Requester &person) const
{
    command::Capture capture;
    const ProcedureRun &run = m_front.call()->state.run();
    if (run.value(fieldkey::authoriserName).text != person.name)
        capture.fields.emplace_back(fieldkey::authoriserName, FieldValue{person.name, FieldValue::State::Given});
    const QString staff = person.staff == Staff::Unknown ? QString()
        : person.staff == Staff::Yes                     ? fieldkey::yes
                                                         : fieldkey::no;
    if (!staff.isEmpty() && run.procedure()->field(fieldkey::authoriserStaff)
        && run.value(fieldkey::authoriserStaff).text != staff)
        capture.fields.emplace_back(fieldkey::authoriserStaff, FieldValue{staff, FieldValue::State::Given});
    return capture;
}

command::Capture CallerRecognition::filling(const RequesterRow &person) const
{
    command::Capture capture;
    const OpenCall *open = m_front.call();
    if (!open)
        return capture;
    if (isOfAuthoriser())
        return fillingAuthoriser(person.requester);
    const ProcedureRun &run = open->state.run();
    const Requester &who = person.requester;
    const std::pair<QString, QString> known[] = {{fieldkey::callerName, who.name},
                                                 {fieldkey::callerUnit, who.unit},
                                                 {fieldkey::callerEmail, who.email},
                                                 {fieldkey::callerPhone, phoneOf(person)},
                                                 {fieldkey::callerExtension, who.extension}};
    for (const auto &[key, text] : known) {
        const FieldValue now = run.value(key);
        const bool beingTyped = m_query && key == m_key && !isSameValue(key, now.text, text);
        if (!text.isEmpty() && run.procedure()->field(key)
            && (!now.stands() || now.state == FieldValue::State::Unknown || beingTyped))
            capture.fields.emplace_back(key, FieldValue{text, FieldValue::State::Given});
    }
    return capture;
}

} // namespace helpdesk
