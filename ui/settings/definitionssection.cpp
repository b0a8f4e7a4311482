// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/definitionssection.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/errortext.h"
#include "ui/text/faulttext.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPointer>

namespace helpdesk {

namespace {

constexpr qint64 largestFile = 8'000'000; ///< A definition has some tens of kilobytes.

DefinitionKind kindOf(const QByteArray &body)
{
    const QString kind = QJsonDocument::fromJson(body).object().value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("protocol"))
        return DefinitionKind::Protocol;
    return kind == QLatin1String("catalogue") ? DefinitionKind::Catalogue : DefinitionKind::Procedure;
}

} // namespace

DefinitionsSection::DefinitionsSection(AgentSession &session, SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_list(new ChoiceList(this)),
      m_about(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_back(new KeyButton(KeyButton::Look::Framed, QStringLiteral("undo"), {}, this)),
      m_offer(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_newer(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_take(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_result(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_faults(new QPlainTextEdit(this))
{
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(40);
    m_result->setWordWrap(true);
    m_faults->setReadOnly(true);
    m_faults->setTabChangesFocus(true);
    m_faults->setFont(spelledTypeface());
    m_faults->hide();
    m_list->setMinimumHeight(140);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addWidget(m_offer);
    buttons->addStretch(1);
    m_newer->setWordWrap(true);
    auto *newer = new QHBoxLayout;
    newer->setSpacing(8);
    newer->addWidget(m_newer, 1);
    newer->addWidget(m_take);
    column()->addLayout(newer);
    column()->addWidget(m_list, 2);
    column()->addWidget(m_about);
    column()->addLayout(buttons);
    column()->addWidget(m_result);
    column()->addWidget(m_faults, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &DefinitionsSection::showChosen);
    connect(m_back, &KeyButton::clicked, this, &DefinitionsSection::goBack);
    connect(m_offer, &KeyButton::clicked, this, &DefinitionsSection::chooseFile);
    connect(m_take, &KeyButton::clicked, this, &DefinitionsSection::takeOver);
    retranslate();
}

void DefinitionsSection::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void DefinitionsSection::load()
{
    QPointer<DefinitionsSection> self(this);
    m_ports.editions([self](const Result<std::vector<DefinitionEdition>> &found) {
        if (!self)
            return;
        if (found)
            self->m_editions = found.value();
        self->show();
    });
    m_ports.offeredDefinitions([self](const Result<std::vector<DefinitionKind>> &found) {
        if (!self)
            return;
        self->m_offered = found ? found.value() : std::vector<DefinitionKind>{};
        self->showOffered();
    });
}

void DefinitionsSection::showOffered()
{
    m_newer->setVisible(!m_offered.empty());
    m_take->setVisible(!m_offered.empty());
    if (m_offered.empty())
        return;
    m_newer->setText(m_offered.front() == DefinitionKind::Protocol ? tr(
                         "A newer protocol came with the program. Your rings and holds are kept when it is taken over.")
                                                                   : tr("A newer procedure came with the program."));
}

void DefinitionsSection::takeOver()
{
    if (m_offered.empty())
        return;
    const DefinitionKind kind = m_offered.front();
    QPointer<DefinitionsSection> self(this);
    m_ports.takeOver(kind, [self, kind](const Result<Acceptance> &done) {
        if (self)
            self->finish([kind] { return Words::of(kind); }, done);
    });
}

void DefinitionsSection::show()
{
    std::vector<ChoiceList::Row> rows;
    for (const DefinitionEdition &edition : m_editions) {
        rows.push_back({tr("%1, edition %2").arg(Words::of(edition.kind), edition.edition),
                        edition.current ? tr("current") : QString(),
                        edition.current ? ChoiceList::Mark::None : ChoiceList::Mark::Quiet});
    }
    m_list->setRows(rows);
    showChosen();
}

const DefinitionEdition *DefinitionsSection::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_editions.size()) ? &m_editions[static_cast<std::size_t>(row)] : nullptr;
}

void DefinitionsSection::showChosen()
{
    const DefinitionEdition *edition = chosen();
    m_back->setEnabled(edition && !edition->current);
    if (!edition) {
        m_about->clear();
        return;
    }
    const QString by = edition->acceptedBy.isNull() && edition->cameWithProgram ? tr("Came with the program")
        : edition->acceptedBy.isNull()                                          ? tr("Accepted by a command")
                                       : tr("Accepted by %1").arg(m_session.nameOf(edition->acceptedBy));
    m_about->setText(
        QStringLiteral("%1 · %2 · %3").arg(by, Times::dayAndHour(edition->acceptedAtMs), checkOf(edition->id))
        + QLatin1Char('\n')
        + (edition->current ? tr("New calls run under it.") : tr("Calls that ran under it keep it.")));
}

QString DefinitionsSection::checkOf(qint64 edition)
{
    if (m_checked != edition) {
        m_checked = edition;
        m_check.reset();
        QPointer<DefinitionsSection> self(this);
        m_ports.faultsOf(edition, [self, edition](const Result<std::vector<Fault>> &faults) {
            if (!self || self->m_checked != edition)
                return;
            self->m_check = faults;
            self->showChosen();
        });
    }
    if (!m_check)
        return tr("is being checked…");
    if (!m_check->ok())
        return tr("could not be checked");
    const int faults = static_cast<int>(m_check->value().size());
    return faults == 0 ? tr("passes this program's check") : tr("%n fault(s) by this program's check", nullptr, faults);
}

void DefinitionsSection::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Offer a definition"), {}, tr("Definitions (*.json);;All files (*)"));
    if (!path.isEmpty())
        offer(path);
}

void DefinitionsSection::offer(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        finish([name] { return name; }, Acceptance{{Fault{Fault::Kind::NotReadable, {}, {}}}});
        return;
    }
    const QByteArray body = file.readAll();
    QPointer<DefinitionsSection> self(this);
    m_ports.accept(kindOf(body), body, 0, [self, name](const Result<Acceptance> &done) {
        if (self)
            self->finish([name] { return name; }, done);
    });
}

void DefinitionsSection::goBack()
{
    const DefinitionEdition *edition = chosen();
    if (!edition)
        return;
    const auto what = [kind = edition->kind, name = edition->edition] {
        return tr("%1, edition %2").arg(Words::of(kind), name);
    };
    QPointer<DefinitionsSection> self(this);
    m_ports.goBackTo(edition->id, [self, what](const Result<Acceptance> &done) {
        if (self)
            self->finish(what, done);
    });
}

void DefinitionsSection::finish(const std::function<QString()> &what, const Result<Acceptance> &done)
{
    m_outcome = Outcome{what, done};
    showOutcome();
    if (done)
        load();
}

void DefinitionsSection::showOutcome()
{
    if (!m_outcome)
        return;
    const Result<Acceptance> &done = m_outcome->done;
    const bool accepted = done && done.value().faults.empty();
    m_faults->setVisible(done && !accepted);
    m_result->setTone(accepted ? Tone::Ok : Tone::Overdue);
    if (!done)
        m_result->setText(ErrorText::of(done.error().code).whole());
    else if (accepted)
        m_result->setText(tr("%1: accepted. New calls run under it.").arg(m_outcome->what()));
    else
        showFaults(done.value().faults);
}

void DefinitionsSection::showFaults(const std::vector<Fault> &faults)
{
    m_result->setText(
        tr("%1: not accepted, %n fault(s). What is current stays so.", nullptr, static_cast<int>(faults.size()))
            .arg(m_outcome->what()));
    QStringList lines;
    for (const Fault &fault : faults) {
        const QString place = fault.pointer.isEmpty() ? QStringLiteral("/") : fault.pointer;
        lines.append(fault.subject.isEmpty()
                         ? QStringLiteral("%1  %2").arg(place, Words::of(fault.kind))
                         : QStringLiteral("%1  %2: %3").arg(place, Words::of(fault.kind), FaultText::subjectOf(fault)));
    }
    m_faults->setPlainText(lines.join(QLatin1Char('\n')));
}

void DefinitionsSection::retranslate()
{
    setHead(tr("What calls run under. An edition is never changed or deleted: another one follows, or an earlier one "
               "becomes current again."));
    m_list->setAccessibleName(tr("Editions"));
    m_faults->setAccessibleName(tr("Faults"));
    m_back->setWord(tr("Make it current again"));
    m_offer->setWord(tr("Offer a file…"));
    m_take->setWord(tr("Take it over"));
    showOffered();
    show();
    showOutcome();
}

} // namespace helpdesk
