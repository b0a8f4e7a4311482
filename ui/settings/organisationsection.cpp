// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/organisationsection.h"

#include "ui/common/agentsession.h"
#include "ui/settings/settingfield.h"
#include "ui/text/errortext.h"
#include "ui/text/rulestext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int wideFieldWidth = 560;

} // namespace

OrganisationSection::OrganisationSection(AgentSession &session, SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_name(makeSettingLine(this)),
      m_unit(makeSettingLine(this)),
      m_zone(new QComboBox(this)),
      m_centre(makeSettingLine(this)),
      m_short(makeSettingLine(this)),
      m_centreName(makeSettingLine(this)),
      m_nameField(new SettingField(m_name, this)),
      m_unitField(new SettingField(m_unit, this)),
      m_zoneField(new SettingField(m_zone, this)),
      m_centreField(new SettingField(m_centre, this)),
      m_shortField(new SettingField(m_short, this)),
      m_centreNameField(new SettingField(m_centreName, this))
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(timeZoneNames());
    m_zone->setCurrentIndex(-1); // No zone is the desk's because it comes first.
    m_zone->clearEditText();
    for (SettingField *field :
         {m_nameField, m_shortField, m_unitField, m_zoneField, m_centreNameField, m_centreField}) {
        field->setMaximumWidth(wideFieldWidth);
        column()->addWidget(field);
    }
    column()->addStretch(1);
    for (QLineEdit *line : {m_name, m_short, m_unit, m_centreName, m_centre, m_zone->lineEdit()})
        connect(line, &QLineEdit::editingFinished, this, &OrganisationSection::finish);
    connect(m_zone, &QComboBox::activated, this, &OrganisationSection::finish);
    connect(&session, &AgentSession::changed, this, &OrganisationSection::load);
    retranslate();
}

void OrganisationSection::askRules()
{
    if (!m_ports.zoneRules)
        return;
    QPointer<OrganisationSection> self(this);
    m_ports.zoneRules([self](const Result<RulesStanding> &rules) {
        if (!self || !rules)
            return;
        self->m_rules = rules.value();
        self->showRules();
    });
}

void OrganisationSection::showRules()
{
    m_zoneField->setHint(RulesText::with(
        tr("All clocks of the desk, the part of the day in the greeting, months and shifts go by it."), m_rules));
}

void OrganisationSection::load()
{
    askRules();
    const Organisation &stands = m_session.organisation();
    if (stands == m_shown)
        return;
    // What is being typed stays; the rest shows what another place has set.
    const auto put = [](QLineEdit *line, const QString &before, const QString &now) {
        if (line->text() == before)
            line->setText(now);
    };
    put(m_name, m_shown.name, stands.name);
    put(m_unit, m_shown.unit, stands.unit);
    put(m_centre, m_shown.centreNumber, stands.centreNumber);
    put(m_short, m_shown.shortName, stands.shortName);
    put(m_centreName, m_shown.centreName, stands.centreName);
    put(m_zone->lineEdit(), m_shown.timeZone, stands.timeZone);
    m_shown = stands;
}

Organisation OrganisationSection::typed() const
{
    return {m_name->text().simplified(),   m_unit->text().simplified(),       m_zone->currentText().trimmed(),
            m_centre->text().simplified(), m_centreName->text().simplified(), m_short->text().simplified()};
}

OrganisationSection::Faults OrganisationSection::faultsOf(const Organisation &typed)
{
    const auto tooLong = [](const QString &name) {
        return name.size() > longestOrganisationName
            ? tr("Too long to be said or printed: at most %n letters.", nullptr, longestOrganisationName)
            : QString();
    };
    const auto faultOf = [&](const QString &name) {
        return name.isEmpty() ? tr("It cannot stay empty: it is said and printed.") : tooLong(name);
    };
    return {faultOf(typed.name),
            faultOf(typed.unit),
            isTimeZone(typed.timeZone)
                ? QString()
                : tr("This is no time zone. Choose one of the list, for example America/Mexico_City."),
            typed.centreNumber.size() > longestCentreNumber ? tr("Too long for a telephone number.") : QString(),
            tooLong(typed.shortName),
            tooLong(typed.centreName)};
}

/// What can be kept is kept on leaving the field.
bool OrganisationSection::isChanged() const
{
    const Organisation typed = this->typed();
    return typed != m_shown && faultsOf(typed) != Faults();
}

std::optional<Organisation> OrganisationSection::entered()
{
    const Organisation typed = this->typed();
    const Faults faults = faultsOf(typed);
    SettingField *fields[] = {m_nameField, m_unitField, m_zoneField, m_centreField, m_shortField, m_centreNameField};
    for (std::size_t n = 0; n < faults.size(); ++n)
        fields[n]->setFault(faults[n]);
    return faults == Faults() ? std::optional(typed) : std::nullopt;
}

void OrganisationSection::finish()
{
    const std::optional<Organisation> typed = entered();
    if (!typed || *typed == m_shown)
        return;
    QPointer<OrganisationSection> self(this);
    m_ports.keepOrganisation(*typed, [self](const Result<> &kept) {
        if (self && !kept)
            self->m_nameField->setFault(ErrorText::of(kept.error().code).whole());
    });
}

void OrganisationSection::retranslate()
{
    setHead(
        tr("Said in sentences, shown in the window's title and printed. A change is true when you leave the field."));
    m_nameField->setName(tr("Name of the organisation"));
    m_nameField->setHint(tr("Said to whoever is called on behalf of a user (operation 16)."));
    m_shortField->setName(tr("Short name"));
    m_shortField->setHint(tr("As callers know it: said where it is asked whose staff somebody is. Empty: %1.")
                              .arg(m_session.organisation().spokenName()));
    m_unitField->setName(tr("Unit"));
    m_zoneField->setName(tr("Time zone"));
    showRules();
    m_centreNameField->setName(tr("Name of the centre that answers for other services"));
    m_centreNameField->setHint(tr("Said with its number (operation X). Empty: as the manual calls it."));
    m_centreField->setName(tr("Telephone of the Centro de Atención Telefónica"));
    m_centreField->setHint(
        tr("Given to callers who ask for a service of somebody else (operation X). May stay empty."));
    load();
}

} // namespace helpdesk
