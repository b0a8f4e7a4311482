// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/extensionssection.h"

#include "ui/common/keybutton.h"
#include "ui/settings/cataloguedraft.h"
#include "ui/settings/settingfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace helpdesk {

ExtensionsSection::ExtensionsSection(CatalogueDraft &draft, QWidget *parent)
    : CatalogueSection(draft, parent),
      m_number(makeSettingLine(this)),
      m_holder(makeSettingLine(this)),
      m_place(makeSettingLine(this)),
      m_remove(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_numberField(new SettingField(m_number, this)),
      m_holderField(new SettingField(m_holder, this)),
      m_placeField(new SettingField(m_place, this))
{
    setFirstLine(m_number);
    for (SettingField *field : {m_numberField, m_holderField, m_placeField})
        form()->addWidget(field);
    form()->addWidget(m_remove);
    form()->addStretch(1);
    for (QLineEdit *line : {m_number, m_holder, m_place})
        connect(line, &QLineEdit::textEdited, this, &ExtensionsSection::keep);
    connect(m_remove, &KeyButton::clicked, this, &ExtensionsSection::remove);
    retranslate();
}

Extension *ExtensionsSection::extension(int row) const
{
    auto &extensions = draft().catalogue().extensions;
    return row >= 0 && row < static_cast<int>(extensions.size()) ? &extensions[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<ChoiceList::Row> ExtensionsSection::rows() const
{
    std::vector<ChoiceList::Row> rows;
    for (int row = 0; const Extension *one = extension(row); ++row) {
        const bool faulty = !draft().faultAt(QStringLiteral("/extensions/%1").arg(row)).isEmpty();
        rows.push_back({QStringLiteral("%1  %2").arg(one->number, one->holder), one->place,
                        faulty ? ChoiceList::Mark::Faulty : ChoiceList::Mark::None});
    }
    return rows;
}

void ExtensionsSection::showEntry(int row)
{
    const Extension *one = extension(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_numberField, m_holderField, m_placeField, m_remove})
        widget->setEnabled(one != nullptr);
    put(m_number, one ? one->number : QString());
    put(m_holder, one ? one->holder : QString());
    put(m_place, one ? one->place : QString());
    const auto fault = [&](const char *key) {
        return one ? draft().faultAt(QStringLiteral("/extensions/%1/%2").arg(row).arg(QLatin1String(key))) : QString();
    };
    m_numberField->setFault(fault("number"));
    m_holderField->setFault(fault("holder"));
}

void ExtensionsSection::keep()
{
    if (Extension *one = extension(row())) {
        *one = {m_number->text(), m_holder->text(), m_place->text()};
        draft().touch();
    }
}

int ExtensionsSection::addEntry()
{
    draft().catalogue().extensions.push_back({});
    return static_cast<int>(draft().catalogue().extensions.size()) - 1;
}

void ExtensionsSection::remove()
{
    auto &extensions = draft().catalogue().extensions;
    if (!extension(row()))
        return;
    extensions.erase(extensions.begin() + row()); // Earlier editions keep it for the calls that named it.
    draft().touch();
}

void ExtensionsSection::retranslate()
{
    setHead(tr("Whom a call can be transferred to. At a transfer, the number says whose it is."));
    m_numberField->setName(tr("Extension"));
    m_numberField->setHint(tr("1 to 8 digits"));
    m_holderField->setName(tr("Who answers"));
    m_placeField->setName(tr("Place (may stay empty)"));
    m_remove->setWord(tr("Remove"));
    CatalogueSection::retranslate();
}

} // namespace helpdesk
