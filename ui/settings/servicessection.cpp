// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/servicessection.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/settings/cataloguedraft.h"
#include "ui/settings/settingfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

QString placeOf(int row)
{
    return QStringLiteral("/services/%1").arg(row);
}

} // namespace

ServicesSection::ServicesSection(AgentSession &session, CatalogueDraft &draft, QWidget *parent)
    : CatalogueSection(draft, parent),
      m_session(session),
      m_spanish(makeSettingLine(this)),
      m_english(makeSettingLine(this)),
      m_group(new QComboBox(this)),
      m_procedureB(new QCheckBox(this)),
      m_equipment(new QCheckBox(this)),
      m_retire(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_spanishField(new SettingField(m_spanish, this)),
      m_englishField(new SettingField(m_english, this)),
      m_groupField(new SettingField(m_group, this))
{
    setFirstLine(m_spanish);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (SettingField *field : {m_spanishField, m_englishField, m_groupField})
        form()->addWidget(field);
    form()->addWidget(m_procedureB);
    form()->addWidget(m_equipment);
    form()->addWidget(m_retire);
    form()->addStretch(1);
    for (QLineEdit *line : {m_spanish, m_english})
        connect(line, &QLineEdit::textEdited, this, &ServicesSection::keep);
    connect(m_group, &QComboBox::activated, this, &ServicesSection::keep);
    for (QCheckBox *box : {m_procedureB, m_equipment})
        connect(box, &QCheckBox::clicked, this, &ServicesSection::keep);
    connect(m_retire, &KeyButton::clicked, this, &ServicesSection::retireOrBringBack);
    retranslate();
}

Service *ServicesSection::service(int row) const
{
    Catalogue &catalogue = draft().catalogue();
    const int offered = static_cast<int>(catalogue.services.size());
    if (row < 0 || row >= offered + static_cast<int>(catalogue.retiredServices.size()))
        return nullptr;
    return row < offered ? &catalogue.services[static_cast<std::size_t>(row)]
                         : &catalogue.retiredServices[static_cast<std::size_t>(row - offered)];
}

bool ServicesSection::isRetired(int row) const
{
    return row >= static_cast<int>(draft().catalogue().services.size());
}

std::vector<ChoiceList::Row> ServicesSection::rows() const
{
    std::vector<ChoiceList::Row> rows;
    for (int row = 0; const Service *one = service(row); ++row) {
        const bool faulty = !draft().faultAt(placeOf(row)).isEmpty();
        rows.push_back({one->label.in(m_session.screen()), isRetired(row) ? tr("retired") : QString(),
                        faulty               ? ChoiceList::Mark::Faulty
                            : isRetired(row) ? ChoiceList::Mark::Quiet
                                             : ChoiceList::Mark::None});
    }
    return rows;
}

void ServicesSection::showEntry(int row)
{
    const Service *one = service(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_spanishField, m_englishField, m_groupField, m_procedureB,
                                                            m_equipment, m_retire})
        widget->setEnabled(one != nullptr);
    put(m_spanish, one ? one->label.es : QString());
    put(m_english, one ? one->label.en : QString());
    std::vector<std::pair<QString, QString>> groups;
    for (const ResolverGroup &group : draft().catalogue().groups)
        groups.emplace_back(group.label.in(m_session.screen()), group.id);
    offerChoices(m_group, groups, one ? one->group : QString());
    m_procedureB->setChecked(one && one->procedureB);
    m_equipment->setChecked(one && one->asksEquipment);
    m_retire->setWord(isRetired(row) ? tr("Offer it again") : tr("Retire it"));
    m_spanishField->setFault(one ? draft().faultAt(placeOf(row) + QStringLiteral("/label")) : QString());
    m_groupField->setFault(one ? draft().faultAt(placeOf(row) + QStringLiteral("/group")) : QString());
}

void ServicesSection::keep()
{
    Service *one = service(row());
    if (!one)
        return;
    one->label = {m_spanish->text(), m_english->text()};
    one->group = m_group->currentData().toString();
    one->procedureB = m_procedureB->isChecked();
    one->asksEquipment = m_equipment->isChecked();
    draft().touch();
}

int ServicesSection::addEntry()
{
    Catalogue &catalogue = draft().catalogue();
    Service made;
    made.id = newEntryId(QStringLiteral("service"), draft().ids());
    if (!catalogue.groups.empty())
        made.group = catalogue.groups.front().id;
    catalogue.services.push_back(made);
    return static_cast<int>(catalogue.services.size()) - 1;
}

void ServicesSection::retireOrBringBack()
{
    const Service *one = service(row());
    if (!one)
        return;
    Catalogue &catalogue = draft().catalogue();
    const bool back = isRetired(row());
    auto &from = back ? catalogue.retiredServices : catalogue.services;
    auto &to = back ? catalogue.services : catalogue.retiredServices;
    const Service moved = *one;
    from.erase(std::find_if(from.begin(), from.end(), [&](const Service &s) { return s.id == moved.id; }));
    to.push_back(moved);
    draft().touch();
    chooseRow(static_cast<int>(back ? catalogue.services.size()
                                    : catalogue.services.size() + catalogue.retiredServices.size())
              - 1);
}

void ServicesSection::retranslate()
{
    setHead(tr(
        "What callers ask about. Saving makes a new edition of the catalogue; retired services stay known by name."));
    m_spanishField->setName(tr("Name in Spanish"));
    m_englishField->setName(tr("Name in English"));
    m_englishField->setHint(tr("Empty: as in the other language."));
    m_groupField->setName(tr("Group that solves its tickets"));
    m_procedureB->setText(tr("Its tickets go on to technical support on site"));
    m_procedureB->setAccessibleName(m_procedureB->text());
    m_equipment->setText(tr("Ask which equipment it is"));
    m_equipment->setAccessibleName(m_equipment->text());
    CatalogueSection::retranslate();
}

} // namespace helpdesk
