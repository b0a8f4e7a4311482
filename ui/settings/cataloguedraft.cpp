// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/cataloguedraft.h"

#include "ui/common/agentsession.h"
#include "ui/text/errortext.h"
#include "ui/text/words.h"

#include <QPointer>

namespace helpdesk {

namespace {

/// One language is enough to go on with: the other says the same until somebody translates it.
void completeText(LocalText &text)
{
    text.es = text.es.simplified();
    text.en = text.en.simplified();
    if (text.en.isEmpty())
        text.en = text.es;
    if (text.es.isEmpty())
        text.es = text.en;
}

void complete(Catalogue &catalogue)
{
    for (auto *services : {&catalogue.services, &catalogue.retiredServices}) {
        for (Service &service : *services)
            completeText(service.label);
    }
    for (ResolverGroup &group : catalogue.groups) {
        completeText(group.label);
        for (auto *people : {&group.people, &group.formerPeople}) {
            for (ResolverPerson &person : *people) {
                person.name = person.name.simplified();
                person.email = person.email.simplified();
            }
        }
    }
    for (Extension &extension : catalogue.extensions) {
        extension.number = extension.number.simplified();
        extension.holder = extension.holder.simplified();
        extension.place = extension.place.simplified();
    }
}

} // namespace

CatalogueDraft::CatalogueDraft(AgentSession &session, SettingsPorts ports, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_ports(std::move(ports))
{
    connect(&session, &AgentSession::changed, this, [this] {
        if (m_base.edition != 0)
            load(); // Another edition may be current, or the screen's language another.
    });
}

void CatalogueDraft::load()
{
    QPointer<CatalogueDraft> self(this);
    m_ports.currentText(DefinitionKind::Catalogue, [self](const Result<CurrentText> &found) {
        if (!self || self->m_changed)
            return;
        if (found)
            self->take(found.value());
        else
            Q_EMIT self->failed(ErrorText::of(found.error().code).whole());
    });
}

void CatalogueDraft::take(const CurrentText &text)
{
    if (m_base.edition == text.edition && !m_changed && m_faults.empty() && m_base.editions == text.editions) {
        Q_EMIT changed();
        return;
    }
    m_base = text;
    m_faults.clear();
    const auto read = readCatalogue(text.body, m_faults);
    if (read)
        m_catalogue = *read;
    m_changed = false;
    Q_EMIT changed();
}

void CatalogueDraft::touch()
{
    m_changed = true;
    Q_EMIT changed();
}

void CatalogueDraft::undo()
{
    m_changed = false;
    m_base.edition = 0;
    load();
}

void CatalogueDraft::save()
{
    if (!m_changed || m_saving)
        return;
    complete(m_catalogue);
    Catalogue next = m_catalogue;
    next.edition = nextEdition(m_catalogue.edition, m_base.editions);
    const QByteArray body = writeCatalogue(next, m_base.body);
    m_faults.clear();
    (void)readCatalogue(body, m_faults);
    if (!m_faults.empty()) {
        Q_EMIT changed();
        Q_EMIT faultsFound(static_cast<int>(m_faults.size()));
        return;
    }
    m_saving = true;
    m_sent = m_catalogue;
    m_sentBody = body;
    QPointer<CatalogueDraft> self(this);
    m_ports.accept(DefinitionKind::Catalogue, body, m_base.edition,
                   [self, edition = next.edition](const Result<Acceptance> &done) {
                       if (self)
                           self->finish(done, edition);
                   });
}

void CatalogueDraft::finish(const Result<Acceptance> &done, const QString &edition)
{
    const bool goesOn = done && done.value().faults.empty() && m_changed && !(m_catalogue == m_sent);
    if (goesOn) {
        rebase(edition);
        return;
    }
    m_saving = false;
    if (!done) {
        Q_EMIT failed(done.error().code == Error::Code::Conflict ? tr(
                          "Somebody else has saved another edition meanwhile. Undo shows it; then change it again.")
                                                                 : ErrorText::of(done.error().code).whole());
        return;
    }
    m_faults = done.value().faults;
    if (!m_faults.empty()) {
        Q_EMIT changed();
        Q_EMIT faultsFound(static_cast<int>(m_faults.size()));
        return;
    }
    m_changed = false;
    m_base.edition = 0;
    load();
    Q_EMIT saved(edition);
}

/// What was changed while the rest was being saved stays to be saved, on top of the edition that stands now.
void CatalogueDraft::rebase(const QString &edition)
{
    QPointer<CatalogueDraft> self(this);
    m_ports.currentText(DefinitionKind::Catalogue, [self, edition](const Result<CurrentText> &found) {
        if (!self)
            return;
        self->m_saving = false;
        if (found
            && found.value().body == self->m_sentBody) { // Else somebody has saved after us: the next save says so.
            self->m_base = found.value();
            self->m_catalogue.edition = edition;
        }
        Q_EMIT self->changed();
        Q_EMIT self->saved(edition);
    });
}

QString CatalogueDraft::faultAt(const QString &pointer) const
{
    QStringList words;
    for (const Fault &fault : m_faults) {
        const bool here = fault.pointer == pointer || fault.pointer.startsWith(pointer + QLatin1Char('/'));
        if (here && !words.contains(Words::of(fault.kind)))
            words.append(Words::of(fault.kind));
    }
    return words.join(QStringLiteral("; "));
}

QStringList CatalogueDraft::ids() const
{
    QStringList ids;
    for (const auto *services : {&m_catalogue.services, &m_catalogue.retiredServices}) {
        for (const Service &service : *services)
            ids.append(service.id);
    }
    for (const ResolverGroup &group : m_catalogue.groups) {
        ids.append(group.id);
        for (const auto *people : {&group.people, &group.formerPeople}) {
            for (const ResolverPerson &person : *people)
                ids.append(person.id);
        }
    }
    return ids;
}

} // namespace helpdesk
