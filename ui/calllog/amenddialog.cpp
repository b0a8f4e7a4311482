// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/amenddialog.h"

#include "core/call/checkfield.h"
#include "ui/call/fieldeditor.h"
#include "ui/call/resolvereditor.h"
#include "ui/common/plainlabel.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

AmendDialog::AmendDialog(CallState state, Language screen, QWidget *parent)
    : QDialog(parent), m_state(std::move(state)), m_screen(screen), m_fields(new QComboBox(this)),
      m_before(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)), m_slot(new QVBoxLayout), m_reason(new QLineEdit(this)),
      m_lacks(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    setWindowTitle(tr("Amend the call"));
    setMinimumWidth(520);
    m_fields->setAccessibleName(tr("Field"));
    m_fields->setMinimumHeight(32);
    m_before->setWordWrap(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason: who confirmed it, or what was wrong"));
    m_reason->setMinimumHeight(34);
    m_reason->setMaxLength(500);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Amend"), QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_ok, leave})
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 32);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_fields);
    layout->addWidget(m_before);
    layout->addLayout(m_slot);
    layout->addWidget(m_reason);
    layout->addWidget(m_lacks);
    layout->addWidget(buttons);
    listFields();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &AmendDialog::showField);
    connect(m_reason, &QLineEdit::textChanged, this, &AmendDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showField();
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
    m_editor = makeFieldEditor({*field, m_state.definitions(), m_screen, false}, this);
    if (auto *resolver = qobject_cast<ResolverEditor *>(m_editor))
        resolver->setService(m_state.run().valueIn(QStringLiteral("service"), entry.scope).text);
    m_chosen = before;
    m_editor->display(before);
    m_slot->addWidget(m_editor);
    connect(m_editor, &FieldEditor::typed, this, &AmendDialog::check);
    connect(m_editor, &FieldEditor::finished, this, &AmendDialog::check);
    connect(m_editor, &FieldEditor::nextWanted, m_reason, qOverload<>(&QWidget::setFocus));
    check();
}

FieldValue AmendDialog::value() const
{
    return m_editor ? m_editor->entered() : FieldValue{};
}

void AmendDialog::check()
{
    const bool changed = !(value() == m_chosen);
    const bool fits = m_editor && checkField(m_editor->field(), value(), *m_state.definitions()).ok();
    const bool reason = !m_reason->text().trimmed().isEmpty();
    m_lacks->setText(!changed ? tr("Nothing is changed yet") : !fits ? tr("This value does not have the right form") : reason ? QString() : tr("The reason is missing"));
    m_ok->setEnabled(changed && fits && reason);
}

command::Amend AmendDialog::amendment() const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(m_fields->currentIndex())];
    return {entry.key, entry.scope, value(), m_reason->text().trimmed()};
}

} // namespace helpdesk
