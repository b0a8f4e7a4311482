// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/looksection.h"

#include "ui/common/agentsession.h"
#include "ui/settings/settingfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int fieldWidth = 420;

QComboBox *languages(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(QStringLiteral("Español"), static_cast<int>(Language::Spanish));
    box->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    return box;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

LookSection::LookSection(AgentSession &session, SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_look(new QComboBox(this)),
      m_screen(languages(this)),
      m_speech(languages(this)),
      m_lookField(new SettingField(m_look, this)),
      m_screenField(new SettingField(m_screen, this)),
      m_speechField(new SettingField(m_speech, this))
{
    for (const LookChoice look : {LookChoice::System, LookChoice::Light, LookChoice::Dark})
        m_look->addItem({}, static_cast<int>(look));
    for (SettingField *field : {m_lookField, m_screenField, m_speechField}) {
        field->setMaximumWidth(fieldWidth);
        column()->addWidget(field);
    }
    column()->addStretch(1);
    // Only what a person does: what is shown when another place changes it is no choice.
    connect(m_look, &QComboBox::activated, this,
            [this] { m_ports.setLook(static_cast<LookChoice>(m_look->currentData().toInt())); });
    connect(m_screen, &QComboBox::activated, this,
            [this] { m_ports.setScreenLanguage(static_cast<Language>(m_screen->currentData().toInt())); });
    connect(m_speech, &QComboBox::activated, this,
            [this] { m_ports.setSpeechLanguage(static_cast<Language>(m_speech->currentData().toInt())); });
    connect(&session, &AgentSession::changed, this, &LookSection::load);
    retranslate();
}

void LookSection::load()
{
    choose(m_look, static_cast<int>(m_ports.look()));
    choose(m_screen, static_cast<int>(m_session.screen()));
    choose(m_speech, static_cast<int>(m_session.speech()));
}

void LookSection::retranslate()
{
    setHead(tr("They belong to this PC and are true at once."));
    m_look->setItemText(0, tr("As the system"));
    m_look->setItemText(1, tr("Light"));
    m_look->setItemText(2, tr("Dark"));
    m_lookField->setName(tr("Look"));
    m_screenField->setName(tr("Language of the screen"));
    m_speechField->setName(tr("Language spoken with callers"));
    m_speechField->setHint(tr("In it stand the sentences to say."));
    load();
}

} // namespace helpdesk
