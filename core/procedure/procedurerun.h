// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/procedure/procedure.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace helpdesk {

/// One stay at an operation. The visits in order are the path walked: the trail.
struct Visit
{
    enum class Reached { Start, Followed, Jumped, NewRequest, Dropped, Continued };

    QString operation;
    int request = 1;
    int attempt = 0;
    Reached reached = Reached::Start;
    CallTime entered;
    std::optional<CallTime> left;
    QString answer;                ///< Chosen on leaving; empty when it went on or was left otherwise.
    bool passed = false;           ///< A lane-U operation that the agent's preceding key passed.
    const Operation *at = nullptr; ///< The same operation, of the run's procedure and as long as that lives.

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// A field that a finished operation requires and that does not stand.
struct LackingField
{
    QString key;
    int scope = 0; ///< Request or attempt number; 0 for the call's own.
    friend bool operator==(const LackingField &, const LackingField &) = default;
};

/// Walks a procedure: steps and captured fields, nothing of calls or clocks. Serves calls and tickets alike.
///
/// Every step can be taken back; what was captured stays. A value: copy it freely. Not synchronised.
class ProcedureRun
{
public:
    explicit ProcedureRun(std::shared_ptr<const Procedure> procedure);

    /// In the words of \a way from here on. REQUIRES: not begun.
    void speakBy(Way way);
    /// Enters the first operation. REQUIRES: not begun.
    void begin(CallTime now);
    /// At the end, of a record that was made elsewhere: no path. REQUIRES: not begun.
    void beginAtEnd(CallTime now);
    /// REQUIRES: the operation in hand offers it.
    void answer(const QString &answerId, CallTime now);
    /// REQUIRES: the operation in hand has a way on.
    void goOn(CallTime now);
    /// REQUIRES: the procedure has the operation.
    void jump(const QString &operationId, CallTime now);
    /// One more request, at \a operationId.
    void addRequest(const QString &operationId, CallTime now);
    /// To the end, whatever is unfinished.
    void drop(CallTime now);
    /// Back to where it was dropped, with everything that was captured. REQUIRES: isDropped().
    void continueDropped(CallTime now);
    /// Takes the last step back. REQUIRES: canStepBack().
    void stepBack();

    /// Keeps a value in the scope that the field has now; a Given empty text clears it. Unknown keys are kept for the
    /// call.
    void capture(const QString &key, FieldValue value);
    /// The same in a given scope (request or attempt number).
    void captureIn(const QString &key, int scope, FieldValue value);

    [[nodiscard]] bool hasBegun() const { return !m_visits.empty(); }
    [[nodiscard]] bool canStepBack() const { return !m_steps.empty(); }
    /// Dropped, and not gone on with since.
    [[nodiscard]] bool isDropped() const { return hasBegun() && m_visits.back().reached == Visit::Reached::Dropped; }
    /// The line was lost and the caller has not come back, or nobody ever answered.
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] const Operation &current() const;
    [[nodiscard]] const Visit &currentVisit() const { return m_visits.back(); }
    [[nodiscard]] const std::vector<Visit> &visits() const { return m_visits; }
    [[nodiscard]] int request() const { return m_request; }
    [[nodiscard]] int attempt() const { return m_attempt; }
    /// The index of the visit from which the last step was taken; empty before the first step.
    [[nodiscard]] std::optional<std::size_t> lastOrigin() const;

    [[nodiscard]] FieldValue value(const QString &key) const;
    [[nodiscard]] FieldValue valueIn(const QString &key, int scope) const;
    [[nodiscard]] bool stands(const QString &key) const { return value(key).stands(); }
    /// Request or attempt number under which the field's value is kept now; 0 for the call's own.
    [[nodiscard]] int scopeOf(const QString &key) const;
    /// The required fields of an operation that are asked of this run and do not stand.
    [[nodiscard]] QStringList missingFields(const Operation &operation) const;
    /// Whether a field is asked in this run as it stands.
    [[nodiscard]] bool asks(const Field &field) const;
    /// Whether a sentence is true of what was captured.
    [[nodiscard]] bool isTrue(const Say &say) const;
    /// What the operations that were gone on from require and nobody has said, each once, in the order of the path. Who
    /// was cut off in the middle of an operation, or jumped on, leaves nothing to ask.
    [[nodiscard]] std::vector<LackingField> missingAtEnd() const;

    [[nodiscard]] const std::shared_ptr<const Procedure> &procedure() const { return m_procedure; }

    friend bool operator==(const ProcedureRun &, const ProcedureRun &) = default;

private:
    struct Step
    {
        std::size_t visits = 0; ///< Before the step; its origin is the last of them.
        int request = 1;
        int attempt = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Slot
    {
        QString key;
        int scope = 0;
        FieldValue value;
        friend bool operator==(const Slot &, const Slot &) = default;
    };

    void leave(CallTime now, const QString &answerId);
    void enter(const QString &operationId, Visit::Reached reached, CallTime now);

    std::shared_ptr<const Procedure> m_procedure;
    std::vector<Visit> m_visits;
    std::vector<Step> m_steps;
    std::vector<Slot> m_values;
    int m_request = 1;
    int m_attempt = 0;
};

/// The operations of the shortest way between two that a jump left out, in order.
[[nodiscard]] QStringList skippedBetween(const Procedure &procedure, const QString &from, const QString &to);

} // namespace helpdesk
