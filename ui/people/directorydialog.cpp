// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/directorydialog.h"

#include "ui/common/agentsession.h"
#include "ui/common/folding.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/people/directorylist.h"
#include "ui/people/importdialog.h"
#include "ui/people/mergedialog.h"
#include "ui/people/partdialog.h"
#include "ui/people/requesterform.h"
#include "ui/text/errortext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int callsShown = 50;

QPushButton *makeButton(const QString &word, QWidget *parent)
{
    auto *button = new QPushButton(word, parent);
    button->setAccessibleName(QString(word).remove(QLatin1Char('&')));
    button->setMinimumHeight(34);
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->accessibleName()) + 32);
    button->setAutoDefault(false); // Enter in a line is the line's.
    return button;
}

} // namespace

DirectoryDialog::DirectoryDialog(const DirectoryPorts &ports, AgentSession &session, std::optional<RequesterRow> person,
                                 QWidget *parent)
    : QDialog(parent),
      m_ports(ports),
      m_session(session),
      m_list(new DirectoryList(ports, this)),
      m_form(new RequesterForm(this)),
      m_before(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_history(new QListWidget(this)),
      m_said(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_save(makeButton(tr("&Save"), this)),
      m_take(makeButton(tr("&This is the caller"), this)),
      m_merge(makeButton(tr("&Merge with another…"), this)),
      m_part(makeButton(tr("&Part again"), this)),
      m_new(makeButton(tr("&New person"), this)),
      m_import(makeButton(tr("&Import a CSV file…"), this))
{
    setWindowTitle(tr("Directory"));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_new);
    acts->addWidget(m_import);
    left->addLayout(acts);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 16);
    columns->setSpacing(24);
    columns->addLayout(left, 2);
    columns->addWidget(makePerson(), 3);
    connectActs();
    if (person) {
        showPerson(*person);
        m_list->search(person->requester.id);
    } else {
        m_list->search();
    }
    m_list->takeFocus();
    updateActs();
    resizeWithin(*this, {940, 600});
}

QWidget *DirectoryDialog::makePerson()
{
    auto *pane = new QWidget(this);
    m_before->setFont(typeface(12, QFont::DemiBold));
    m_before->setText(tr("Calls and open tickets"));
    m_history->setAccessibleName(m_before->text());
    m_history->setTextElideMode(Qt::ElideRight);
    m_said->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_take);
    acts->addStretch(1);
    acts->addWidget(m_merge);
    acts->addWidget(m_part);
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_form);
    rows->addLayout(acts);
    rows->addWidget(m_said);
    rows->addWidget(m_before);
    rows->addWidget(m_history, 1);
    return pane;
}

void DirectoryDialog::connectActs()
{
    connect(m_list, &DirectoryList::personFound, this, &DirectoryDialog::showFound);
    connect(m_list, &DirectoryList::personShown, this, &DirectoryDialog::goTo);
    connect(m_list, &DirectoryList::personChosen, this, [this] {
        if (m_takingOffered)
            takePerson();
        else
            m_form->takeFocus();
    });
    connect(m_form, &RequesterForm::changed, this, &DirectoryDialog::formChanged);
    connect(m_save, &QPushButton::clicked, this, &DirectoryDialog::save);
    connect(m_take, &QPushButton::clicked, this, &DirectoryDialog::takePerson);
    connect(m_merge, &QPushButton::clicked, this, &DirectoryDialog::merge);
    connect(m_part, &QPushButton::clicked, this, &DirectoryDialog::part);
    connect(m_new, &QPushButton::clicked, this, &DirectoryDialog::showNew);
    connect(m_import, &QPushButton::clicked, this, &DirectoryDialog::importFile);
}

void DirectoryDialog::offerTaking(bool offered)
{
    m_takingOffered = offered;
    updateActs();
}

void DirectoryDialog::updateActs()
{
    const bool stands = m_person && !m_form->isChanged();
    m_save->setEnabled(m_form->isChanged() && !m_saving);
    m_take->setVisible(m_takingOffered);
    m_take->setEnabled(m_person.has_value());
    m_merge->setEnabled(stands); // What is written anew would take the place of what is typed.
    m_part->setVisible(m_person && !m_person->merged.empty());
    m_part->setEnabled(stands);
}

void DirectoryDialog::formChanged()
{
    m_done.clear();
    say();
    updateActs();
}

void DirectoryDialog::say()
{
    QString words = m_done;
    if (words.isEmpty() && m_person && !m_person->merged.empty())
        words =
            tr("%n other entry(ies) stand for the same person.", nullptr, static_cast<int>(m_person->merged.size()));
    m_said->setTone(Tone::TextMuted);
    m_said->setText(words);
}

void DirectoryDialog::sayFault(Error::Code code)
{
    m_said->setTone(Tone::Overdue);
    m_said->setText(ErrorText::of(code).whole());
}

/// An answer to what is typed in the search line: it takes nobody's place who is being written.
void DirectoryDialog::showFound(const RequesterRow &person)
{
    if (m_isNew || m_form->isChanged())
        m_list->mark(shownId());
    else
        showPerson(person);
}

void DirectoryDialog::goTo(const RequesterRow &person)
{
    if (person.requester.id == shownId())
        return;
    if (mayLeave())
        showPerson(person);
    else
        m_list->mark(shownId());
}

void DirectoryDialog::showPerson(const RequesterRow &person)
{
    if (person.requester.id != shownId())
        m_done.clear();
    m_person = person;
    m_isNew = false;
    ++m_forms;
    m_form->showPerson(person.requester);
    say();
    updateActs();
    askHistory();
}

void DirectoryDialog::showNew()
{
    if (!mayLeave())
        return;
    m_person.reset();
    m_isNew = true;
    ++m_forms;
    m_done.clear();
    m_form->showPerson({});
    m_list->mark({});
    m_history->clear();
    say();
    updateActs();
    m_form->takeFocus();
}

bool DirectoryDialog::mayLeave()
{
    if (!m_form->isChanged())
        return true;
    const QString name = m_form->requester().name;
    QMessageBox ask(QMessageBox::Question, tr("Discard what was typed?"), {}, QMessageBox::NoButton, this);
    ask.setTextFormat(Qt::PlainText);
    ask.setText(name.isEmpty() ? tr("What you typed is not saved.")
                               : tr("What you typed about %1 is not saved.").arg(name));
    const QPushButton *discard = ask.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    QPushButton *stay = ask.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    ask.setDefaultButton(stay);
    ask.setEscapeButton(stay);
    ask.exec();
    if (ask.clickedButton() == discard)
        return true;
    m_form->takeFocus();
    return false;
}

void DirectoryDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void DirectoryDialog::askHistory()
{
    m_history->clear();
    const RequesterId id = m_person->requester.id;
    m_ports.history(id, callsShown, [self = QPointer(this), id](const Result<CallerHistory> &found) {
        if (self && found && self->m_person && self->m_person->requester.id == id)
            self->showHistory(found.value());
    });
}

void DirectoryDialog::showHistory(const CallerHistory &history)
{
    const auto serviceName = [this](const QString &id) {
        const DefinitionsPtr &definitions = m_session.definitions();
        const Service *service = definitions ? definitions->catalogue->service(id) : nullptr;
        return service ? service->label.in(m_session.screen()) : id;
    };
    m_history->clear();
    for (const TicketRow &ticket : history.openTickets) {
        m_history->addItem(tr("Ticket %1 · P%2 · %3 · %4")
                               .arg(groupedNumber(ticket.number))
                               .arg(ticket.ticket.content.priority)
                               .arg(serviceName(ticket.ticket.content.service), Words::of(ticket.ticket.state)));
    }
    for (const CallRow &call : history.calls) {
        QStringList words{Times::dayAndHour(call.summary.startedAtMs), Words::of(call.summary.outcome)};
        if (!call.summary.service.isEmpty())
            words.append(serviceName(call.summary.service));
        m_history->addItem(words.join(QStringLiteral(" · ")));
    }
    if (history.moreCalls)
        m_history->addItem(tr("Older calls are in the call log."));
    if (m_history->count() == 0)
        m_history->addItem(tr("No call of theirs is known yet."));
}

void DirectoryDialog::tell(const Result<RequesterRow> &written, const QString &done, int form, const Requester &before)
{
    updateActs();
    if (!written) {
        sayFault(written.error().code);
        return;
    }
    const RequesterRow person = written.value();
    if (form == m_forms) {
        m_person = person;
        m_isNew = false;
        m_form->follow(person.requester, before);
        updateActs();
        askHistory();
    }
    m_done = done;
    say();
    m_list->search(person.requester.id);
}

void DirectoryDialog::tellConflict(RequesterId person, int form)
{
    m_ports.person(person, [self = QPointer(this), form](const Result<RequesterRow> &now) {
        if (!self)
            return;
        self->updateActs();
        if (!now) {
            self->sayFault(now.error().code);
        } else if (form == self->m_forms) {
            self->m_person = now.value();
            self->m_form->follow(now.value().requester, self->m_form->edit().shown);
            self->updateActs();
            self->m_said->setTone(Tone::Overdue);
            self->m_said->setText(tr("Somebody else changed this entry meanwhile, and not as you did. What you typed "
                                     "is still here: save again if it is right."));
        }
    });
}

void DirectoryDialog::save()
{
    if (!m_form->check())
        return;
    m_saving = true; // Twice would make two of a new person.
    m_save->setEnabled(false);
    const RequesterEdit edit = m_form->edit();
    m_ports.save(edit, [self = QPointer(this), edit, form = m_forms](const Result<RequesterRow> &saved) {
        if (!self)
            return;
        self->m_saving = false;
        if (!saved && saved.error().code == Error::Code::Conflict)
            self->tellConflict(edit.wanted.id, form);
        else
            self->tell(saved, tr("Saved."), form, edit.wanted);
    });
}

void DirectoryDialog::merge()
{
    auto *dialog = new MergeDialog(m_ports, *m_person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::confirmed, this, [this](RequesterId from, RequesterId into) {
        const auto told = [self = QPointer(this), form = m_forms,
                           before = m_form->edit().shown](const Result<RequesterRow> &merged) {
            if (self)
                self->tell(merged, tr("Merged: both are found as this person."), form, before);
        };
        m_ports.merge(from, into, m_session.account().id, told);
    });
    dialog->open();
}

void DirectoryDialog::part()
{
    m_ports.merges(shownId(), [self = QPointer(this), form = m_forms](const Result<std::vector<MergedEntry>> &merges) {
        if (!self || form != self->m_forms)
            return;
        if (!merges)
            self->sayFault(merges.error().code);
        else if (!merges.value().empty())
            self->choosePart(merges.value());
    });
}

void DirectoryDialog::choosePart(const std::vector<MergedEntry> &merges)
{
    auto *dialog = new PartDialog(m_person->requester, merges, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PartDialog::confirmed, this, [this](RequesterId entry) {
        const auto told = [self = QPointer(this), form = m_forms,
                           before = m_form->edit().shown](const Result<RequesterRow> &parted) {
            if (self)
                self->tell(parted, tr("Parted: this entry stands for itself again."), form, before);
        };
        m_ports.unmerge(entry, told);
    });
    dialog->open();
}

void DirectoryDialog::importFile()
{
    auto *dialog = new ImportDialog(m_ports, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] { m_list->search(); });
    dialog->open();
    dialog->chooseFile();
}

void DirectoryDialog::takePerson()
{
    if (!m_person || !mayLeave())
        return;
    Q_EMIT personTaken(*m_person);
    accept();
}

} // namespace helpdesk
