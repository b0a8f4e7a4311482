// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/remindertext.h"

#include "core/call/fieldkeys.h"
#include "ui/text/times.h"

#include <QDateTime>

namespace helpdesk {

namespace {

QString joined(QStringList words, const QString &between)
{
    words.removeAll(QString());
    return words.join(between);
}

} // namespace

const Operation &ReminderText::nextOf(const CallState &state)
{
    const Operation &here = state.operation();
    const Operation *next = here.effect == Effect::Park && !here.answers.empty()
        ? state.run().procedure()->operation(here.answers.front().to)
        : nullptr;
    return next ? *next : here;
}

QString ReminderText::sentenceOf(const CallState &state, const Operation &operation, const SentenceContext &context,
                                 Language speech)
{
    const Protocol &protocol = *state.definitions()->protocol;
    for (const Say &say : operation.say) {
        if (!say.answer.isEmpty())
            continue;
        const QTime clock = Times::local(context.nowMs).time();
        return plainText(say.script.isEmpty()
                             ? filledSentence(protocol, say.text, speech, sentenceValues(state, context, speech))
                             : scriptSentence(protocol, say.script, speech, context.agent, clock));
    }
    return {};
}

Reminder ReminderText::of(const CallState &state, const TrailText::Names &names, const SentenceContext &context,
                          Language screen, Language speech)
{
    const PromiseRecord &promise = *state.openPromise();
    const ProcedureRun &run = state.run();
    const QString between = QStringLiteral(" · ");
    Reminder reminder;
    const QString name = run.value(fieldkey::callerName).text.simplified();
    reminder.whom =
        joined({name.isEmpty() ? tr("Caller not known") : name, run.value(fieldkey::callerUnit).text.simplified()},
               QStringLiteral(", "));
    //: a moment, and how long until it or since it
    reminder.when =
        tr("at %1, %2")
            .arg(Times::shortMoment(promise.dueMs, context.nowMs), Times::untilDue(promise.dueMs, context.nowMs));
    const QString callee = joined({run.value(fieldkey::calleeName).text.simplified(),
                                   promise.phone.isEmpty() ? run.value(fieldkey::calleePhone).text : promise.phone,
                                   run.value(fieldkey::calleePlace).text.simplified()},
                                  between);
    reminder.what = callee.isEmpty() ? tr("Call again") : tr("Call %1").arg(callee);
    QStringList since;
    if (!state.attempts().empty())
        since.append(tr("%n attempt(s), the last one at %1", nullptr, static_cast<int>(state.attempts().size()))
                         .arg(Times::shortMoment(state.attempts().back().atMs, context.nowMs)));
    const QString made = Times::shortMoment(promise.madeAtMs, context.nowMs);
    const QString by = names.value(promise.by);
    since.append(by.isEmpty() ? tr("promised at %1").arg(made) : tr("promised at %1 by %2").arg(made, by));
    reminder.since = since.join(between);
    const Operation &next = nextOf(state);
    reminder.next = QStringLiteral("%1 %2").arg(next.id, next.title.in(screen));
    reminder.sentence = sentenceOf(state, next, context, speech);
    return reminder;
}

} // namespace helpdesk
