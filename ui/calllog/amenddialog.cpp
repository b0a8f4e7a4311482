// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/amenddialog.h"

#include "core/call/checkfield.h"
#include "ui/common/plainlabel.h"
#include "ui/form/fieldeditors.h"
#include "ui/form/resolvereditor.h"
#include "ui/text/fieldtext.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

AmendDialog::AmendDialog(CallState state, Language screen, QWidget *parent)
    : QDialog(parent),
      m_state(std::move(state)),
      m_screen(screen),
      m_call(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_fields(new QComboBox(this)),
      m_before(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_slot(new QVBoxLayout),
      m_reason(new QLineEdit(this)),
      m_lacks(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    setWindowTitle(tr("Amend the call"));
    setMinimumWidth(520);
    m_fields->setAccessibleName(tr("Field"));
    m_fields->setMinimumHeight(32);
    m_before->setWordWrap(true);
    m_reason->setAccessibleName(tr("Why it is amended"));
    m_reason->setPlaceholderText(tr("Who confirmed it, or what was wrong"));
    m_reason->setMinimumHeight(34);
    m_lacks->setObjectName(QStringLiteral("lacks"));
    m_lacks->setWordWrap(true);
    const auto label = [this](const QString &words) {
        return new PlainLabel(words, PlainLabel::Face::Small, Tone::TextMuted, this);
    };
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Amend"), QDialogButtonBox::AcceptRole);
    m_leave = buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_ok, m_leave})
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 32);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    m_call->setWordWrap(true);
    layout->addWidget(m_call);
    layout->addWidget(label(tr("What is amended")));
    layout->addWidget(m_fields);
    layout->addWidget(m_before);
    layout->addLayout(m_slot);
    layout->addWidget(label(m_reason->accessibleName()));
    layout->addWidget(m_reason);
    layout->addWidget(m_lacks);
    layout->addWidget(buttons);
    listFields();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &AmendDialog::showField);
    connect(m_reason, &QLineEdit::textChanged, this, &AmendDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &AmendDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(Rejected); });
    showField();
}

void AmendDialog::setCall(const QString &words)
{
    m_call->setText(words);
    m_fields->setAccessibleDescription(words);
}

void AmendDialog::listFields()
{
    int requests = 1;
    int attempts = 0;
    for (const Visit &visit : m_state.run().visits()) {
        requests = std::max(requests, visit.request);
        attempts = std::max(attempts, visit.attempt);
    }
    QStringList seen;
    const auto add = [&](const Field &field, int scope, const QString &name) {
        m_entries.push_back({field.key, scope});
        m_fields->addItem(name);
    };
    for (const Operation &operation : m_state.run().procedure()->operations) {
        for (const Field &field : operation.fields) {
            if (seen.contains(field.key) || field.type == FieldType::TicketQuery || field.type == FieldType::Due)
                continue;
            seen.append(field.key);
            const QString label = field.label.in(m_screen);
            if (field.scope == FieldScope::Call)
                add(field, 0, label);
            for (int scope = 1; field.scope == FieldScope::Request && scope <= requests; ++scope)
                add(field, scope, requests > 1 ? tr("%1 (request %2)").arg(label).arg(scope) : label);
            for (int scope = 0; field.scope == FieldScope::Attempt && scope <= attempts; ++scope) {
                if (m_state.run().valueIn(field.key, scope).stands())
                    add(field, scope, attempts > 0 ? tr("%1 (attempt %2)").arg(label).arg(scope + 1) : label);
            }
        }
    }
}

void AmendDialog::showField()
{
    delete m_editor;
    m_editor = nullptr;
    const Entry &entry = m_entries[static_cast<std::size_t>(m_fields->currentIndex())];
    const Field *field = m_state.run().procedure()->field(entry.key);
    const FieldValue before = m_state.run().valueIn(entry.key, entry.scope);
    const QString shown = FieldText::shown(*field, before, *m_state.definitions(), m_screen);
    m_before->setText(tr("Now: %1").arg(shown.isEmpty() ? tr("empty") : shown));
    Field named = *field; // What it is called stands above.
    named.label = {tr("New value"), tr("New value")};
    m_editor = makeFieldEditor({named, m_state.definitions(), m_screen, false}, this);
    if (auto *resolver = qobject_cast<ResolverEditor *>(m_editor))
        resolver->setService(m_state.run().valueIn(QStringLiteral("service"), entry.scope).text);
    m_chosen = before;
    m_editor->display(before);
    m_slot->addWidget(m_editor);
    orderTabs();
    m_tried = Tried::Nothing;
    connect(m_editor, &FieldEditor::typed, this, &AmendDialog::check);
    connect(m_editor, &FieldEditor::finished, this, [this] {
        m_tried = std::max(m_tried, Tried::Value);
        check();
    });
    connect(m_editor, &FieldEditor::nextWanted, m_reason, qOverload<>(&QWidget::setFocus));
    check();
}

FieldValue AmendDialog::value() const
{
    return m_editor ? m_editor->entered() : FieldValue{};
}

/// As the eye goes: what, its new value, why, and the act.
void AmendDialog::orderTabs()
{
    QWidget *last = m_fields;
    QList<QWidget *> parts = m_editor->findChildren<QWidget *>();
    parts.prepend(m_editor); // A choice takes the keyboard as a whole.
    for (QWidget *part : parts) {
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, part);
            last = part;
        }
    }
    setTabOrder(last, m_reason);
    setTabOrder(m_reason, m_ok);
    setTabOrder(m_ok, m_leave);
}

QString AmendDialog::valueFault() const
{
    if (const QString fault = Words::tooLong(value().text, limitOf(m_editor->field())); !fault.isEmpty())
        return fault;
    return checkField(m_editor->field(), value(), *m_state.definitions())
        ? QString()
        : tr("This value does not have the right form");
}

QString AmendDialog::reasonFault() const
{
    const QString reason = m_reason->text().trimmed();
    return reason.isEmpty() ? tr("Why it is amended is missing") : Words::tooLong(reason, shortTextLimit);
}

/// Finds fault only with what was tried: a value that was left, and all of it once it was to be amended.
void AmendDialog::check()
{
    QString fault = m_tried >= Tried::Value ? valueFault() : QString();
    if (m_tried == Tried::All && fault.isEmpty())
        fault = value() == m_chosen ? tr("Nothing is changed yet") : reasonFault();
    m_lacks->setText(fault);
    m_lacks->setAccessibleName(fault);
}

void AmendDialog::accept()
{
    m_tried = Tried::All;
    check();
    if (m_lacks->text().isEmpty())
        QDialog::accept();
    else if (value() == m_chosen || !valueFault().isEmpty())
        m_editor->takeFocus();
    else
        m_reason->setFocus(Qt::TabFocusReason);
}

bool AmendDialog::isBegun() const
{
    return value() != m_chosen || !m_reason->text().trimmed().isEmpty();
}

void AmendDialog::reject()
{
    if (isBegun()) {
        QMessageBox ask(QMessageBox::Question, tr("Discard what was typed?"), {}, QMessageBox::NoButton, this);
        ask.setTextFormat(Qt::PlainText);
        ask.setText(tr("What you typed is not in the call yet."));
        const QPushButton *discard = ask.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
        QPushButton *stay = ask.addButton(tr("Go on writing"), QMessageBox::RejectRole);
        ask.setDefaultButton(stay);
        ask.setEscapeButton(stay);
        ask.exec();
        if (ask.clickedButton() != discard)
            return;
    }
    QDialog::reject();
}

command::Amend AmendDialog::amendment() const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(m_fields->currentIndex())];
    return {entry.key, entry.scope, value(), m_reason->text().trimmed()};
}

} // namespace helpdesk
