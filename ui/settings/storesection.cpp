// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/storesection.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/times.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace helpdesk {

StoreSection::StoreSection(StorePorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_facts(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_recovery(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_copy(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_folder(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_beside(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_copied(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    for (PlainLabel *label : {m_facts, m_recovery, m_copied}) {
        label->setWordWrap(true);
        column()->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton *button : {m_copy, m_folder, m_beside})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->insertLayout(1, buttons);
    column()->insertWidget(2, m_copied);
    column()->addStretch(1);
    m_copy->setVisible(static_cast<bool>(m_ports.copyNow));
    m_folder->setVisible(static_cast<bool>(m_ports.chooseCopiesFolder));
    connect(m_copy, &KeyButton::clicked, this, &StoreSection::copy);
    connect(m_folder, &KeyButton::clicked, this, &StoreSection::chooseFolder);
    connect(m_beside, &KeyButton::clicked, this, [this] { keepCopiesIn({}); });
    retranslate();
}

void StoreSection::load()
{
    QPointer<StoreSection> self(this);
    m_ports.state([self](const Result<StoreState> &state) {
        if (!self)
            return;
        self->m_state = state;
        self->show();
    });
}

void StoreSection::show()
{
    m_beside->setVisible(m_ports.isCopiesFolderChosen && m_ports.isCopiesFolderChosen());
    if (!m_state) {
        m_facts->setText(QStringLiteral("…"));
        return;
    }
    if (!m_state->ok()) {
        m_facts->setText(ErrorText::of(m_state->error().code).whole());
        return;
    }
    const StoreState &state = m_state->value();
    QStringList lines{tr("Place: %1").arg(state.place), tr("Engine: %1").arg(state.engine),
                      tr("Schema: version %1").arg(state.schemaVersion)};
    if (state.bytes)
        lines.append(tr("Size: %1")
                         .arg(QLocale(QStringLiteral("es_MX"))
                                  .formattedDataSize(*state.bytes, 1, QLocale::DataSizeTraditionalFormat)));
    if (m_ports.copyNow)
        lines.append(state.lastCopyMs ? tr("Last copy: %1").arg(Times::dayAndHour(*state.lastCopyMs))
                                      : tr("Last copy: none yet"));
    if (m_ports.copiesFolder)
        lines.append(tr("Copies are kept in: %1").arg(m_ports.copiesFolder()));
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_recovery->setText(
        tr("What could not be saved when the window was closed is looked for here at the next start: %1")
            .arg(state.recoveryPath));
}

void StoreSection::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where the copies are kept"), m_ports.copiesFolder());
    if (!folder.isEmpty())
        keepCopiesIn(folder);
}

void StoreSection::keepCopiesIn(const QString &folder)
{
    m_ports.chooseCopiesFolder(folder);
    show();
    copy(); // Whether it can be written to is seen now and not tomorrow.
}

void StoreSection::copy()
{
    m_copying = true;
    showCopied();
    QPointer<StoreSection> self(this);
    m_ports.copyNow([self](const Result<QString> &made) {
        if (!self)
            return;
        self->m_copying = false;
        self->m_made = made;
        self->showCopied();
        self->load();
    });
}

void StoreSection::showCopied()
{
    m_copy->setEnabled(!m_copying);
    if (m_copying || !m_made) {
        m_copied->setTone(Tone::TextMuted);
        m_copied->setText(m_copying ? tr("Copying…") : QString());
        return;
    }
    m_copied->setTone(m_made->ok() ? Tone::Ok : Tone::Overdue);
    m_copied->setText(m_made->ok() ? tr("Copied and checked: %1").arg(m_made->value())
                                   : ErrorText::of(m_made->error().code).whole());
}

void StoreSection::retranslate()
{
    setHead(tr("Which database this desk writes to. Another one is chosen when the program starts (--database)."));
    m_copy->setWord(tr("Copy it now"));
    m_folder->setWord(tr("Keep copies elsewhere…"));
    m_beside->setWord(tr("Beside the database again"));
    show();
    showCopied();
}

} // namespace helpdesk
