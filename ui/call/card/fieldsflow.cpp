// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fields still lack and where the keyboard goes next; how they are made and filled is in fieldspanel.cpp.

#include "core/call/checkfield.h"
#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/call/front/frontcall.h"
#include "ui/form/resolvereditor.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

bool FieldsPanel::isWanting(const FieldEditor *editor) const
{
    const FieldValue value = editor->entered();
    return !value.stands() || !checkField(editor->field(), value, *editor->context().definitions);
}

bool FieldsPanel::refusePast()
{
    FieldEditor *due = editor(fieldkey::due);
    const OpenCall *open = m_front.call();
    if (!due || !open)
        return false;
    const QDateTime time = QDateTime::fromString(open->state.run().value(fieldkey::due).text, Qt::ISODate);
    if (!time.isValid() || time.toMSecsSinceEpoch() > m_front.now().wallMs)
        return false;
    due->showFault(tr("This time has passed: choose another"), false);
    due->takeFocus();
    return true;
}

QStringList FieldsPanel::missing() const
{
    const OpenCall *open = m_front.call();
    if (!open)
        return {};
    QStringList keys = open->state.run().missingFields(open->state.operation());
    for (const QString &key : missingForEffect(open->state)) {
        if (!keys.contains(key))
            keys.append(key);
    }
    if (open->state.operation().effect == Effect::Register) {
        for (const LackingField &lacks : lackingAtEnd(open->state)) {
            if (!keys.contains(lacks.key))
                keys.append(lacks.key);
        }
    }
    const ResolverGroup *group =
        open->state.definitions()->catalogue->groupOf(open->state.run().value(fieldkey::service).text);
    if (group && group->people.empty())
        keys.removeAll(fieldkey::resolver);
    for (const FieldEditor *editor : m_editors) {
        if (!isWanting(editor))
            keys.removeAll(editor->field().key);
        const bool asksWhose = open->state.run().procedure()->field(fieldkey::authoriserStaff);
        if (editor->field().key == (asksWhose ? fieldkey::authoriserStaff : fieldkey::authoriserName)
            && !isWanting(editor)
            && (!asksWhose
                || (editor->entered().text == fieldkey::yes && open->state.run().stands(fieldkey::authoriserName))))
            keys.removeAll(dgseiCheckFact);
    }
    return keys;
}

QString FieldsPanel::focusedKey() const
{
    const auto found =
        std::find_if(m_editors.begin(), m_editors.end(), [](const FieldEditor *e) { return e->hasKeyboard(); });
    return found == m_editors.end() ? QString() : (*found)->field().key;
}

bool FieldsPanel::focusFirstMissing()
{
    const QStringList keys = missing();
    for (FieldEditor *editor : m_editors) {
        const QString &key = editor->field().key;
        if (keys.contains(key) || (key == fieldkey::callerStaff && keys.contains(dgseiCheckFact))) {
            editor->takeFocus();
            return true;
        }
    }
    return false;
}

bool FieldsPanel::focusFirstEmpty()
{
    for (FieldEditor *editor : m_editors) {
        if (isAsked(editor) && editor->field().type != FieldType::Count) {
            editor->takeFocus();
            return true;
        }
    }
    return false;
}

bool FieldsPanel::focusCounts()
{
    for (FieldEditor *editor : m_editors) {
        if (editor->field().type == FieldType::Count) {
            editor->takeFocus();
            return true;
        }
    }
    return false;
}

bool FieldsPanel::isAsked(const FieldEditor *editor) const
{
    if (editor->field().when == FieldWhen::Equipment && !(m_front.call() && m_front.call()->state.asksEquipment()))
        return false;
    // Whoever is DGSEI staff needs nobody's authority.
    const bool authorises =
        editor->field().key == fieldkey::authoriserName || editor->field().key == fieldkey::authoriserStaff;
    const FieldEditor *staff = authorises ? this->editor(fieldkey::callerStaff) : nullptr;
    if (staff && staff->entered().text == fieldkey::yes)
        return false;
    return editor != m_resolver && isWanting(editor) && !isOffered(editor) && !editor->isUnknown();
}

/// What may be filled in and is not asked.
bool FieldsPanel::isOffered(const FieldEditor *editor) const
{
    return editor->field().key == fieldkey::satisfaction || editor->field().when == FieldWhen::Lost;
}

void FieldsPanel::goOnFrom(FieldEditor *editor)
{
    const auto here = std::find(m_editors.begin(), m_editors.end(), editor);
    if (editor->isTouched() && isWanting(editor) && editor->entered().stands())
        return; // Its fault is shown; the agent corrects it or keeps it as said.
    const bool counting = editor->field().type == FieldType::Count;
    for (auto next = here == m_editors.end() ? here : here + 1; next != m_editors.end(); ++next) {
        // The numbers of people are offered, not asked: only from one to the other.
        if (isAsked(*next) && (counting || (*next)->field().type != FieldType::Count)) {
            (*next)->takeFocus();
            return;
        }
    }
    Q_EMIT completed(editor->takesDigits() ? Completed::ByChoice : Completed::ByEnter);
}

FieldEditor *FieldsPanel::digitTaker() const
{
    const OpenCall *open = m_front.call();
    const bool answered = open && !open->state.operation().answers.empty();
    for (FieldEditor *editor : m_editors) {
        // The digits are the question's of the operation: what is only offered there is chosen by arrows and Enter.
        if (editor->takesDigits() && editor->hasKeyboard() && !(answered && isOffered(editor)))
            return editor;
    }
    for (FieldEditor *editor : m_editors) {
        if (editor->takesDigits() && editor->context().required && !editor->entered().stands())
            return editor;
    }
    // Where nothing is answered, the digits are free for what is only offered.
    for (FieldEditor *editor : m_editors) {
        if (open && !answered && editor->takesDigits() && editor->field().when == FieldWhen::Lost)
            return editor;
    }
    return nullptr;
}

bool FieldsPanel::takeDigit(int digit)
{
    FieldEditor *taker = digitTaker();
    return taker && taker->takeDigit(digit);
}

} // namespace helpdesk
