// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/command.h"
#include "ui/form/fieldeditor.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace helpdesk {

class DraftKeeper;
class FrontCall;
class PlainLabel;
class ResolverEditor;

/// The fields of the operation in hand, and those its effect needs and no earlier card asked for.
///
/// Built when the card changes, updated in place after that: what somebody types is never touched.
class FieldsPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Completed { ByEnter, ByChoice };

    FieldsPanel(FrontCall &front, DraftKeeper &drafts, QWidget *parent);

    /// Anew, for the operation in hand.
    void build();
    /// Shows what stands now.
    void refresh();
    /// Hands over everything typed and proposed. False when a value does not keep its rule: it stays as it is typed.
    bool flush();
    /// To the first value that flush() left as it was typed.
    void focusFault();
    /// What those fields are called.
    [[nodiscard]] QStringList faulty() const;
    /// Takes the last choice made on this card back, and goes there; false when none was made.
    bool undoChoice();
    [[nodiscard]] bool hasChoice() const { return !m_choices.empty(); }
    /// True when the time promised has passed: says so, and the field has the keyboard.
    bool refusePast();
    /// Keys that the main act still lacks, counting what is typed but not handed over.
    [[nodiscard]] QStringList missing() const;
    /// To the first empty field that is required; false when there is none.
    bool focusFirstMissing();
    /// To the first empty field; false when there is none.
    bool focusFirstEmpty();
    /// To the numbers of people affected; false when they are not asked here.
    bool focusCounts();
    /// Digits go here before the answers.
    [[nodiscard]] bool wantsDigits() const { return digitTaker() != nullptr; }
    bool takeDigit(int digit);
    /// Belongs to the foot of the card; null when this operation has none.
    [[nodiscard]] ResolverEditor *resolver() const { return m_resolver; }
    /// Of the field that has the keyboard; empty: none.
    [[nodiscard]] QString focusedKey() const;
    [[nodiscard]] FieldEditor *editor(const QString &key) const;
    /// Captures what the directory knows, in place of what was being typed in those fields, and marks it as filled in.
    bool fillIn(const command::Capture &known);
    /// Proposed where it is asked whether the caller is DGSEI staff; an empty one: not known.
    void proposeStaff(const QString &staff);

Q_SIGNALS:
    /// As it stands in a field, not finished yet.
    void beingTyped(const QString &key, const QString &text);
    /// Nothing more is asked here.
    void completed(helpdesk::FieldsPanel::Completed how);
    /// Something typed or chosen may change what lacks.
    void touched();
    void queryFinished(const QString &text);
    /// Enter in a choice that the agent must make: nothing is taken for them.
    void undecided();

private:
    [[nodiscard]] std::vector<Field> wantedFields() const;
    void place(FieldEditor *editor, int &row, int &column);
    void placeCounts(const std::vector<Field> &fields);
    void adopt(FieldEditor *editor);
    bool hand(FieldEditor *editor, const FieldValue &value);
    void remember(const FieldEditor *editor);
    [[nodiscard]] bool isOffered(const FieldEditor *editor) const;
    void goOnFrom(FieldEditor *editor);
    void propose();
    [[nodiscard]] FieldEditor *digitTaker() const;
    [[nodiscard]] bool isAsked(const FieldEditor *editor) const;
    [[nodiscard]] bool isWanting(const FieldEditor *editor) const;
    [[nodiscard]] QString faultOf(const Field &field, const QString &text) const;
    [[nodiscard]] std::optional<int> scopeAtEnd(const QString &key) const;
    [[nodiscard]] FieldValue valueOf(const QString &key) const;
    void showValue(FieldEditor *editor, const FieldValue &value);

    FrontCall &m_front;
    DraftKeeper &m_drafts;
    QGridLayout *m_grid;
    std::vector<FieldEditor *> m_editors;
    ResolverEditor *m_resolver = nullptr;
    PlainLabel *m_share = nullptr;
    std::vector<FieldEditor *> m_faulty; ///< As the last flush() found them.
    struct Choice
    {
        QString key;
        FieldValue before;
    };
    std::vector<Choice> m_choices; ///< Made on this card, the last one last.
    std::size_t m_visit = 0;       ///< The card's, of the call.
    CallId m_call;
    QString m_askedService;
    QString m_knownStaff;
    QHash<CallId, QHash<QString, QString>> m_filledIn; ///< By call and field: as it was filled in.
};

} // namespace helpdesk
