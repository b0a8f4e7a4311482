// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shiftssection.h"

#include "ui/common/choicelist.h"
#include "ui/common/keybutton.h"
#include "ui/settings/savebar.h"
#include "ui/settings/settingfield.h"
#include "ui/text/errortext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

const QString hourFormat = QStringLiteral("HH:mm");

QTimeEdit *makeHour(QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setDisplayFormat(hourFormat);
    edit->setWrapping(true);
    return edit;
}

} // namespace

ShiftsSection::ShiftsSection(SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_list(new ChoiceList(this)),
      m_add(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_name(makeSettingLine(this)),
      m_start(makeHour(this)),
      m_end(makeHour(this)),
      m_remove(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_nameField(new SettingField(m_name, this)),
      m_startField(new SettingField(m_start, this)),
      m_endField(new SettingField(m_end, this)),
      m_save(new SaveBar(this))
{
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &ShiftsSection::showShift);
    connect(m_add, &KeyButton::clicked, this, &ShiftsSection::add);
    connect(m_remove, &KeyButton::clicked, this, &ShiftsSection::remove);
    connect(m_name, &QLineEdit::textEdited, this, &ShiftsSection::keep);
    for (QTimeEdit *edit : {m_start, m_end})
        connect(edit, &QTimeEdit::timeChanged, this, &ShiftsSection::keep);
    connect(m_save, &SaveBar::saveWanted, this, &ShiftsSection::save);
    connect(m_save, &SaveBar::undoWanted, this, &ShiftsSection::undo);
    retranslate();
}

void ShiftsSection::layOut()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    auto *form = new QVBoxLayout;
    form->setSpacing(12);
    for (SettingField *field : {m_nameField, m_startField, m_endField})
        form->addWidget(field);
    form->addWidget(m_remove);
    form->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addLayout(form, 1);
    column()->addLayout(columns, 1);
    column()->addWidget(m_save);
}

Shift *ShiftsSection::shift()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_draft.size()) ? &m_draft[static_cast<std::size_t>(row)] : nullptr;
}

void ShiftsSection::load()
{
    QPointer<ShiftsSection> self(this);
    m_ports.shifts([self](const Result<ShiftPlan> &plan) {
        if (!self)
            return;
        if (plan)
            self->take(plan.value());
        else
            self->m_save->tellFault(ErrorText::of(plan.error().code).whole());
    });
}

void ShiftsSection::take(const ShiftPlan &plan)
{
    if (isChanged() || m_saving)
        return; // What is being edited stays.
    if (m_known && m_stands == plan.shifts())
        return;
    m_stands = plan.shifts();
    m_known = true;
    undo();
}

void ShiftsSection::undo()
{
    m_draft = m_stands;
    m_checked = false;
    m_save->tell({});
    showList();
    showShift();
}

void ShiftsSection::add()
{
    if (!m_known)
        return;
    const QTime from = m_draft.empty() ? QTime(7, 0) : m_draft.back().end;
    m_draft.push_back({ShiftPlan::newId(m_draft), {}, from, from.addSecs(8 * 3600)});
    showList();
    m_list->setCurrentRow(static_cast<int>(m_draft.size()) - 1);
    showShift();
    m_name->setFocus(Qt::TabFocusReason);
}

void ShiftsSection::remove()
{
    if (!shift())
        return;
    m_draft.erase(m_draft.begin() + m_list->currentRow()); // Reports that were signed keep its name.
    showList();
    showShift();
    (shift() ? static_cast<QWidget *>(m_list) : m_add)->setFocus(Qt::OtherFocusReason);
}

void ShiftsSection::keep()
{
    Shift *edited = shift();
    if (!edited)
        return;
    edited->name = m_name->text().simplified();
    edited->start = m_start->time();
    edited->end = m_end->time();
    m_save->tell({});
    showList();
    showFaults();
}

void ShiftsSection::save()
{
    if (m_saving)
        return;
    m_checked = true;
    showList();
    showFaults();
    const auto plan = ShiftPlan::of(m_draft);
    if (!plan) {
        m_save->tellFault(tr("Not saved, nothing is lost: %n fault(s), each said at its place.", nullptr,
                             static_cast<int>(ShiftPlan::faultsOf(m_draft).size())));
        return;
    }
    m_saving = true;
    QPointer<ShiftsSection> self(this);
    m_ports.keepShifts(plan.value(), [self, plan = plan.value()](const Result<> &kept) {
        if (self)
            self->finish(plan, kept);
    });
}

void ShiftsSection::finish(const ShiftPlan &plan, const Result<> &kept)
{
    m_saving = false;
    if (!kept) {
        m_save->tellFault(ErrorText::of(kept.error().code).whole());
        return;
    }
    m_stands = plan.shifts();
    undo();
    m_save->tell(tr("Saved: reports go by these hours from now on. Signed ones stay as they are."));
}

void ShiftsSection::showList()
{
    const auto faults = m_checked ? ShiftPlan::faultsOf(m_draft) : std::vector<ShiftFault>();
    std::vector<ChoiceList::Row> rows;
    for (const Shift &each : m_draft)
        rows.push_back({each.name.isEmpty() ? tr("(no name)") : each.name,
                        QStringLiteral("%1–%2").arg(each.start.toString(hourFormat), each.end.toString(hourFormat))});
    for (const ShiftFault &fault : faults)
        rows[fault.shift].mark = ChoiceList::Mark::Faulty;
    m_list->setRows(rows);
    m_save->setChanged(isChanged());
}

void ShiftsSection::showShift()
{
    const Shift *shown = shift();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameField, m_startField, m_endField, m_remove})
        widget->setEnabled(shown != nullptr);
    const QSignalBlocker quietStart(m_start);
    const QSignalBlocker quietEnd(m_end);
    if (!shown || m_name->text().simplified() != shown->name)
        m_name->setText(shown ? shown->name : QString());
    m_start->setTime(shown ? shown->start : QTime(0, 0));
    m_end->setTime(shown ? shown->end : QTime(0, 0));
    showFaults();
}

void ShiftsSection::showFaults()
{
    for (SettingField *field : {m_nameField, m_startField, m_endField})
        field->setFault({});
    const Shift *shown = shift();
    m_endField->setHint(!shown || shown->end > shown->start ? QString()
                            : shown->end == shown->start    ? tr("A whole day.")
                                                            : tr("Over midnight: it ends the next day."));
    if (!m_checked || !shown)
        return;
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    for (const ShiftFault &fault : ShiftPlan::faultsOf(m_draft)) {
        const bool ofTwo = fault.kind == ShiftFault::Kind::Overlap || fault.kind == ShiftFault::Kind::NameTaken;
        const bool meetsHere = ofTwo && fault.other == row; // Said at both: either can give way.
        if (fault.shift != row && !meetsHere)
            continue;
        switch (fault.kind) {
        case ShiftFault::Kind::NoName:
            m_nameField->setFault(tr("A shift needs a name: it is printed."));
            break;
        case ShiftFault::Kind::NameTaken:
            m_nameField->setFault(tr("Another shift has this name already."));
            break;
        case ShiftFault::Kind::NoTime:
            m_startField->setFault(tr("This is no hour of the day."));
            break;
        case ShiftFault::Kind::Overlap:
            m_startField->setFault(tr("It overlaps with “%1”: a call belongs to one shift.")
                                       .arg(m_draft[meetsHere ? fault.shift : fault.other].name));
            break;
        }
    }
}

void ShiftsSection::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void ShiftsSection::retranslate()
{
    setHead(tr("The shift report, the copies of the call report and the agents' figures go by them. A shift belongs to "
               "the day on which it begins; "
               "there may be gaps between shifts, no overlaps."));
    m_list->setAccessibleName(title());
    m_add->setWord(tr("New shift"));
    m_list->setEmptyText(tr("No shifts: there is no shift report. “%1” adds the first one.").arg(tr("New shift")));
    m_nameField->setName(tr("Name"));
    m_startField->setName(tr("Begins at"));
    m_endField->setName(tr("Ends at"));
    m_remove->setWord(tr("Remove"));
    m_save->retranslate();
    m_save->tell({});
    showList();
    showShift();
}

} // namespace helpdesk
