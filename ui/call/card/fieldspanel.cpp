// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/fieldspanel.h"

#include "core/call/checkfield.h"
#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"
#include "core/catalogue/proposedresolver.h"
#include "ui/call/front/draftkeeper.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/counteditor.h"
#include "ui/form/fieldeditors.h"
#include "ui/form/resolvereditor.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>

#include <algorithm>

namespace helpdesk {

FieldsPanel::FieldsPanel(FrontCall &front, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_drafts(drafts),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    // The definitions of the left column are the longer ones.
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 3);
    connect(&front, &FrontCall::frontChanged, this, [this] {
        m_filledIn.removeIf([this](decltype(m_filledIn)::iterator of) { return !m_front.callInHand(of.key()); });
    });
}

std::vector<Field> FieldsPanel::wantedFields() const
{
    const CallState &state = m_front.call()->state;
    const Operation &operation = state.operation();
    const bool act = operation.effect == Effect::MakeTicket || operation.effect == Effect::ReadStatus
        || operation.effect == Effect::GiveNumber;
    const bool done = act && state.isEffectDone();
    std::vector<Field> wanted;
    // What lacks is asked right there, also when a jump passed the card that would have asked.
    QStringList lacking = done ? QStringList() : missingForEffect(state);
    if (lacking.removeOne(dgseiCheckFact))
        lacking << fieldkey::callerStaff << fieldkey::authoriserName << fieldkey::authoriserStaff;
    for (const QString &key : lacking) {
        const Field *field = operation.field(key) ? nullptr : state.run().procedure()->field(key);
        if (field)
            wanted.push_back(*field);
    }
    for (const Field &field : operation.fields) {
        // The caller is asked how they were served at the farewell, not before.
        const bool atFarewell = field.key == fieldkey::satisfaction;
        if (!state.run().asks(field))
            continue;
        if (atFarewell ? (!act || done) : !done)
            wanted.push_back(field);
    }
    // What the path required and nobody said is asked at the end, in one place.
    const std::vector<LackingField> atEnd =
        operation.effect == Effect::Register ? lackingAtEnd(state) : std::vector<LackingField>{};
    for (const LackingField &lacks : atEnd) {
        const bool asked =
            std::any_of(wanted.begin(), wanted.end(), [&](const Field &f) { return f.key == lacks.key; });
        if (!asked) {
            wanted.push_back(*state.run().procedure()->field(lacks.key));
            wanted.back().required = true;
        }
    }
    // Urgency is judged before impact, whose proposal comes from the numbers beside it.
    const auto ofType = [&](FieldType type) {
        return std::find_if(wanted.begin(), wanted.end(), [&](const Field &f) { return f.type == type; });
    };
    const auto urgency = ofType(FieldType::Urgency);
    if (const auto impact = ofType(FieldType::Impact); impact < urgency && urgency != wanted.end())
        std::iter_swap(impact, urgency);
    return wanted;
}

void FieldsPanel::build()
{
    for (FieldEditor *editor : m_editors)
        editor->disconnect(this);
    if (m_resolver) { // It stands in the foot of the card, not among the children here.
        m_resolver->hide();
        m_resolver->deleteLater();
    }
    m_editors.clear();
    m_faulty.clear();
    m_resolver = nullptr;
    m_share = nullptr;
    m_askedService.clear();
    const auto old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    const OpenCall *open = m_front.call();
    const std::size_t visit = open ? open->state.run().visits().size() : 0;
    if (m_call != m_front.id() || m_visit != visit || (open && open->state.isEffectDone()))
        m_choices.clear();
    m_call = m_front.id();
    m_visit = visit;
    if (!open)
        return;
    m_grid->setVerticalSpacing(m_front.session().density() == Density::Senior ? 2
                                   : m_front.session().folding().height       ? 4
                                                                              : 8);
    const std::vector<Field> fields = wantedFields();
    const bool judged =
        std::any_of(fields.begin(), fields.end(), [](const Field &f) { return f.type == FieldType::Impact; });
    int row = 0;
    int column = 0;
    for (const Field &field : fields) {
        if (judged && field.type == FieldType::Count)
            continue;
        const bool needed = field.required || open->state.operation().needs.contains(field.key);
        FieldEditor *editor = makeFieldEditor({field, open->state.definitions(), m_front.session().screen(), needed,
                                               m_front.session().density(), [this] { return m_front.now().wallMs; },
                                               m_front.session().folding().height},
                                              this);
        adopt(editor);
        if (auto *resolver = qobject_cast<ResolverEditor *>(editor))
            m_resolver = resolver;
        else
            place(editor, row, column);
    }
    if (judged)
        placeCounts(fields);
    for (FieldEditor *editor : m_editors) {
        showValue(editor, valueOf(editor->field().key));
        if (const auto draft = m_drafts.draft(editor->field().key))
            editor->restore(*draft);
    }
    refresh();
    setVisible(!m_editors.empty());
}

void FieldsPanel::place(FieldEditor *editor, int &row, int &column)
{
    const auto *choice = qobject_cast<ChoiceEditor *>(editor);
    const bool whole = editor->field().type == FieldType::Due || editor->field().type == FieldType::TicketQuery
        || (editor->context().density == Density::Senior && !(choice && choice->isColumn()))
        || (choice && !choice->isColumn() && (!choice->isChips() || editor->field().options.size() > 3));
    if (whole && column == 1)
        ++row;
    if (whole)
        column = 0;
    m_grid->addWidget(editor, row, column, 1, whole ? 2 : 1, Qt::AlignTop);
    if (whole || column == 1) {
        ++row;
        column = 0;
    } else {
        column = 1;
    }
}

void FieldsPanel::placeCounts(const std::vector<Field> &fields)
{
    ChoiceEditor *impact = nullptr;
    for (FieldEditor *editor : m_editors) {
        if (editor->field().type == FieldType::Impact)
            impact = qobject_cast<ChoiceEditor *>(editor);
    }
    for (const Field &field : fields) {
        if (field.type != FieldType::Count)
            continue;
        //: "affected [12] of [38]": before the two numbers of people
        const QString word = field.key == fieldkey::affected ? tr("affected") : tr("of");
        auto *count =
            new CountEditor({field, impact->context().definitions, impact->context().screen, false}, word, impact);
        adopt(count);
        m_editors.pop_back();
        m_editors.insert(std::find(m_editors.begin(), m_editors.end(), impact), count);
        impact->headRow()->addWidget(count);
    }
    m_share = new PlainLabel(PlainLabel::Face::Strong, Tone::Text, impact);
    m_share->setMinimumWidth(m_share->fontMetrics().horizontalAdvance(shareText(888, 1000)) + 4); // None is longer.
    impact->headRow()->addWidget(m_share);
}

void FieldsPanel::adopt(FieldEditor *editor)
{
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::typed, this, [this, editor](const QString &text) {
        m_drafts.keep(editor->field().key, text);
        Q_EMIT beingTyped(editor->field().key, text);
        Q_EMIT touched();
    });
    connect(editor, &FieldEditor::finished, this, [this, editor](const FieldValue &value) {
        m_drafts.flush();
        remember(editor);
        hand(editor, value);
        Q_EMIT touched();
    });
    connect(editor, &FieldEditor::undecided, this, &FieldsPanel::undecided);
    connect(editor, &FieldEditor::nextWanted, this, [this, editor] { goOnFrom(editor); });
}

/// What stood before a choice; nothing when it is the same again.
void FieldsPanel::remember(const FieldEditor *editor)
{
    const OpenCall *open = m_front.call();
    if (!open || (editor != m_resolver && !editor->takesDigits()))
        return;
    const FieldValue before = valueOf(editor->field().key);
    if (before != editor->entered())
        m_choices.push_back({editor->field().key, before});
}

bool FieldsPanel::undoChoice()
{
    if (m_choices.empty() || !m_front.call())
        return false;
    const Choice last = m_choices.back();
    m_choices.pop_back();
    if (!m_front.perform(command::Capture{{{last.key, last.before}}, scopeAtEnd(last.key)}))
        return false;
    if (FieldEditor *chosen = editor(last.key)) {
        showValue(chosen, last.before);
        chosen->takeFocus();
    }
    refresh();
    Q_EMIT touched();
    return true;
}

bool FieldsPanel::hand(FieldEditor *editor, const FieldValue &entered)
{
    const OpenCall *open = m_front.call();
    if (!open)
        return true;
    const Field &field = editor->field();
    const FieldValue value = keptValue(field, entered);
    if (!checkField(field, value, *open->state.definitions())) {
        const bool spelled = field.type == FieldType::Email || field.type == FieldType::Phone;
        editor->showFault(faultOf(field, value.text), spelled && value.text.size() <= limitOf(field));
        return false;
    }
    const FieldValue stood = valueOf(field.key);
    if (stood == value || (!value.stands() && !stood.stands())) {
        m_drafts.withdraw(field.key);
        showValue(editor, stood);
    } else if (m_front.perform(command::Capture{{{field.key, value}}, scopeAtEnd(field.key)})) {
        m_drafts.captured(field.key);
        showValue(editor, value);
        refresh();
    }
    if (field.type == FieldType::TicketQuery)
        Q_EMIT queryFinished(value.text);
    return true;
}

/// The request or attempt whose value still lacks at the end; empty: the one in hand, as everywhere else.
std::optional<int> FieldsPanel::scopeAtEnd(const QString &key) const
{
    const CallState &state = m_front.call()->state;
    if (state.operation().effect != Effect::Register)
        return std::nullopt;
    for (const LackingField &lacks : lackingAtEnd(state)) {
        if (lacks.key == key)
            return lacks.scope == state.run().scopeOf(key) ? std::nullopt : std::optional(lacks.scope);
    }
    return std::nullopt;
}

FieldValue FieldsPanel::valueOf(const QString &key) const
{
    const ProcedureRun &run = m_front.call()->state.run();
    return run.valueIn(key, scopeAtEnd(key).value_or(run.scopeOf(key)));
}

void FieldsPanel::showValue(FieldEditor *editor, const FieldValue &value)
{
    editor->display(value);
    const auto filledIn = m_filledIn.constFind(m_front.id());
    editor->setUnknown(value.state == FieldValue::State::Unknown);
    editor->setFilledIn(filledIn != m_filledIn.constEnd() && !value.text.isEmpty()
                        && filledIn->value(editor->field().key) == value.text);
}

bool FieldsPanel::fillIn(const command::Capture &known)
{
    if (!m_front.perform(known))
        return false;
    for (const auto &[key, value] : known.fields) {
        m_filledIn[m_front.id()].insert(key, value.text);
        m_drafts.captured(key);
        if (FieldEditor *filled = editor(key))
            showValue(filled, value);
    }
    refresh();
    Q_EMIT touched();
    return true;
}

void FieldsPanel::proposeStaff(const QString &staff)
{
    m_knownStaff = staff;
    if (FieldEditor *asked = editor(fieldkey::callerStaff))
        asked->setProposed(staff);
}

QString FieldsPanel::faultOf(const Field &field, const QString &text) const
{
    if (const QString fault = Words::tooLong(text, limitOf(field)); !fault.isEmpty())
        return fault;
    switch (field.type) {
    case FieldType::Email:
        return tr("An e-mail looks like name@place.mx");
    case FieldType::Phone:
        return tr("A telephone has 7 to 15 digits");
    case FieldType::Extension:
        return tr("An extension has 1 to 8 digits");
    case FieldType::Due:
        return tr("Write a time, such as 16:30");
    case FieldType::Count:
        return tr("Write a number");
    case FieldType::Service:
        return tr("Choose one of the services");
    default:
        return tr("This value is not known");
    }
}

bool FieldsPanel::flush()
{
    m_drafts.flush();
    m_faulty.clear();
    const std::vector<FieldEditor *> editors = m_editors; // What is handed over may make the card anew.
    for (FieldEditor *editor : editors) {
        if (std::find(m_editors.begin(), m_editors.end(), editor) == m_editors.end())
            continue;
        const bool proposed = editor == m_resolver && editor->entered().stands();
        if ((editor->isTouched() || proposed) && !hand(editor, editor->entered()))
            m_faulty.push_back(editor);
    }
    return m_faulty.empty();
}

void FieldsPanel::focusFault()
{
    if (!m_faulty.empty())
        m_faulty.front()->takeFocus();
}

QStringList FieldsPanel::faulty() const
{
    QStringList names;
    for (const FieldEditor *editor : m_faulty)
        names.append(editor->field().label.in(m_front.session().screen()));
    return names;
}

FieldEditor *FieldsPanel::editor(const QString &key) const
{
    const auto found =
        std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *e) { return e->field().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

void FieldsPanel::refresh()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    for (FieldEditor *editor : m_editors) {
        if (!editor->isTouched())
            showValue(editor, valueOf(editor->field().key));
        if (editor->field().when == FieldWhen::Equipment)
            editor->setVisible(open->state.asksEquipment());
    }
    propose();
    const FieldEditor *taker = digitTaker();
    for (FieldEditor *editor : m_editors)
        editor->setLive(editor == taker);
}

void FieldsPanel::propose()
{
    const OpenCall *open = m_front.call();
    const ProcedureRun &run = open->state.run();
    const Catalogue &catalogue = *open->state.definitions()->catalogue;
    const qint64 affected = run.value(fieldkey::affected).text.toLongLong();
    const qint64 total = run.value(fieldkey::affectedOf).text.toLongLong();
    if (FieldEditor *staff = editor(fieldkey::callerStaff))
        staff->setProposed(m_knownStaff);
    if (FieldEditor *impact = editor(fieldkey::impact)) {
        const auto proposed = catalogue.impactOfShare(affected, total);
        impact->setProposed(proposed.value_or(QString()));
        if (m_share)
            m_share->setText(proposed ? shareText(affected, total) : QString());
    }
    if (!m_resolver)
        return;
    const QString service = run.value(fieldkey::service).text;
    m_resolver->setService(service);
    const ResolverGroup *group = catalogue.groupOf(service);
    if (m_askedService == service || !group || group->people.empty() || !m_front.ports().openTicketsOf)
        return;
    m_askedService = service;
    QStringList people;
    for (const ResolverPerson &person : group->people)
        people.append(person.id);
    QPointer<ResolverEditor> resolver(m_resolver);
    QPointer<FieldsPanel> self(this);
    m_front.ports().openTicketsOf(
        people,
        [self, resolver, service, definitions = open->state.definitions()](const Result<std::vector<int>> &counts) {
            if (!self || !resolver)
                return;
            resolver->setProposed(
                proposedResolver(*definitions->catalogue, service, counts ? counts.value() : std::vector<int>{}));
            Q_EMIT self->touched();
        });
}

} // namespace helpdesk
