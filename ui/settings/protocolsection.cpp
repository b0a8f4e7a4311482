// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/protocolsection.h"

#include "ui/settings/savebar.h"
#include "ui/settings/settingfield.h"
#include "ui/text/errortext.h"

#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

using namespace std::chrono;

QSpinBox *makeSpin(int from, int to, int step, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setRange(from, to);
    spin->setSingleStep(step);
    return spin;
}

} // namespace

ProtocolSection::ProtocolSection(SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_kept(makeSpin(1, 99, 1, this)),
      m_cadence(makeSpin(500, 60000, 100, this)),
      m_from(makeSpin(1, 600, 1, this)),
      m_by(makeSpin(1, 600, 1, this)),
      m_keptField(new SettingField(m_kept, this)),
      m_cadenceField(new SettingField(m_cadence, this)),
      m_fromField(new SettingField(m_from, this)),
      m_byField(new SettingField(m_by, this)),
      m_save(new SaveBar(this))
{
    for (SettingField *field : {m_keptField, m_cadenceField, m_fromField, m_byField}) {
        field->setMaximumWidth(420);
        column()->addWidget(field);
    }
    column()->addStretch(1);
    column()->addWidget(m_save);
    for (QSpinBox *spin : {m_kept, m_cadence, m_from, m_by}) {
        connect(spin, &QSpinBox::valueChanged, this, [this] {
            m_save->setChanged(isChanged());
            m_save->tell({});
        });
    }
    connect(m_save, &SaveBar::saveWanted, this, &ProtocolSection::save);
    connect(m_save, &SaveBar::undoWanted, this, &ProtocolSection::undo);
    retranslate();
}

RingPolicy ProtocolSection::rings() const
{
    return {m_kept->value(), milliseconds(m_cadence->value()), m_rings.measuredFrom};
}

HoldPolicy ProtocolSection::hold() const
{
    return {seconds(m_from->value()), seconds(m_by->value())};
}

bool ProtocolSection::isChanged() const
{
    return m_base.edition != 0 && (rings() != m_rings || hold() != m_hold);
}

void ProtocolSection::load()
{
    QPointer<ProtocolSection> self(this);
    m_ports.currentText(DefinitionKind::Protocol, [self](const Result<CurrentText> &found) {
        if (!self)
            return;
        if (found)
            self->take(found.value());
        else
            self->m_save->tellFault(ErrorText::of(found.error().code).whole());
    });
}

void ProtocolSection::take(const CurrentText &text)
{
    std::vector<Fault> faults;
    const auto read = readProtocol(text.body, faults);
    if (!read)
        return;
    if (isChanged()) {
        // Set while the rest was being saved: it goes on from the edition that was saved here.
        if (read->rings == m_rings && read->hold == m_hold) {
            m_base = text;
            m_edition = read->edition;
        }
        return;
    }
    m_base = text;
    m_edition = read->edition;
    m_rings = read->rings;
    m_hold = read->hold;
    undo();
}

void ProtocolSection::undo()
{
    m_kept->setValue(m_rings.kept);
    m_cadence->setValue(static_cast<int>(m_rings.cadence.count()));
    m_from->setValue(static_cast<int>(m_hold.contactFrom.count() / 1000));
    m_by->setValue(static_cast<int>(m_hold.contactBy.count() / 1000));
    m_save->setChanged(false);
    showFaults({});
}

void ProtocolSection::save()
{
    if (m_saving)
        return;
    const QString edition = nextEdition(m_edition, m_base.editions);
    const QByteArray body = writeProtocol(rings(), hold(), edition, m_base.body);
    std::vector<Fault> faults;
    (void)readProtocol(body, faults);
    showFaults(faults);
    if (!faults.empty())
        return;
    m_saving = true;
    QPointer<ProtocolSection> self(this);
    m_ports.accept(DefinitionKind::Protocol, body, m_base.edition,
                   [self, edition, rings = rings(), hold = hold()](const Result<Acceptance> &done) {
                       if (self)
                           self->finish(done, edition, rings, hold);
                   });
}

void ProtocolSection::finish(const Result<Acceptance> &done, const QString &edition, const RingPolicy &rings,
                             const HoldPolicy &hold)
{
    m_saving = false;
    if (!done) {
        m_save->tellFault(done.error().code == Error::Code::Conflict
                              ? tr("Somebody else has saved another edition meanwhile. Undo, and change it again.")
                              : ErrorText::of(done.error().code).whole());
        return;
    }
    showFaults(done.value().faults);
    if (!done.value().faults.empty())
        return;
    m_rings = rings;
    m_hold = hold;
    m_save->setChanged(isChanged());
    m_save->tell(tr("Edition %1 stands: new calls run under it, calls in hand keep theirs.").arg(edition));
    load();
}

void ProtocolSection::showFaults(const std::vector<Fault> &faults)
{
    m_byField->setFault({});
    for (const Fault &fault : faults) {
        if (fault.pointer.startsWith(QStringLiteral("/hold")))
            m_byField->setFault(tr("The latest contact must come after the earliest."));
        else
            m_save->tellFault(fault.pointer);
    }
}

void ProtocolSection::retranslate()
{
    setHead(tr("The protocol's measures. Saving makes a new edition: past calls keep the one they ran under."));
    m_keptField->setName(tr("Rings at most"));
    m_keptField->setHint(tr("More are late (point 1)."));
    m_cadenceField->setName(tr("From one ring to the next"));
    m_cadence->setSuffix(QStringLiteral(" ms"));
    m_cadence->setGroupSeparatorShown(true);
    m_cadenceField->setHint(tr("As your telephone rings: usually 5,000 or 6,000 ms."));
    m_fromField->setName(tr("On hold, earliest contact after"));
    m_byField->setName(tr("On hold, latest contact after"));
    m_byField->setHint(tr("Later counts as late (point 6)."));
    m_from->setSuffix(QStringLiteral(" s"));
    m_by->setSuffix(QStringLiteral(" s"));
    m_save->retranslate();
}

} // namespace helpdesk
