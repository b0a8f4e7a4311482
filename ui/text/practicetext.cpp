// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/practicetext.h"

#include "ui/text/fieldtext.h"

#include <algorithm>

namespace helpdesk {

namespace {

QString answerWord(const PracticeCheck &check, const QString &id, const Definitions &definitions, Language screen)
{
    const Operation *operation = definitions.procedure->operation(check.operation);
    const Answer *answer = operation ? operation->answer(id) : nullptr;
    return answer ? answer->label.in(screen) : id;
}

QString valueWord(const PracticeCheck &check, const QString &text, const Definitions &definitions, Language screen)
{
    const Field *field = definitions.procedure->field(check.key);
    if (!field || text.isEmpty())
        return text;
    const bool none = text == noPracticeValue;
    return FieldText::shown(*field,
                            {none ? QString() : text, none ? FieldValue::State::None : FieldValue::State::Given},
                            definitions, screen);
}

} // namespace

QString PracticeText::heard(const PracticeReaction &reaction, Language speech)
{
    switch (reaction.heard) {
    case PracticeReaction::Heard::Nothing:
        return {};
    case PracticeReaction::Heard::Rings:
        return tr("The telephone rings.");
    case PracticeReaction::Heard::Says:
        return tr("The caller says: “%1”").arg(reaction.line.in(speech));
    case PracticeReaction::Heard::OnLine:
        return tr("On the line: %1").arg(reaction.line.in(speech));
    case PracticeReaction::Heard::Waits:
        return tr("The caller waits and hears nothing.");
    case PracticeReaction::Heard::Gone:
        return tr("The line is free: they have hung up.");
    }
    return {};
}

QString PracticeText::share(int part, int whole)
{
    return whole == 0 ? QStringLiteral("—") : tr("%1 of %2").arg(part).arg(whole);
}

QString PracticeText::verdict(const PracticeScore &score, const Definitions &definitions, Language screen)
{
    if (score.unanswered)
        return tr("Last call: nobody answered it in time.");
    const QString figures = tr("Last call: protocol %1, right %2.")
                                .arg(share(score.kept(), score.due()), share(score.right(), score.asked()));
    const auto wrong =
        std::find_if(score.checks.begin(), score.checks.end(), [](const PracticeCheck &check) { return !check.right; });
    if (wrong != score.checks.end())
        return tr("%1 First of what was not: %2").arg(figures, of(*wrong, definitions, screen));
    for (int number = 1; number <= 7; ++number) {
        if ((score.pointsDue & ~score.pointsKept) & (1 << number))
            return QStringLiteral("%1 %2").arg(figures, point(number, false, definitions, screen));
    }
    return figures;
}

QString PracticeText::of(const PracticeCheck &check, const Definitions &definitions, Language screen)
{
    switch (check.what) {
    case PracticeCheck::What::Decision: {
        const QString expected = answerWord(check, check.expected.value(0), definitions, screen);
        if (check.right)
            return tr("At %1: %2").arg(check.operation, answerWord(check, check.found, definitions, screen));
        if (check.found.isEmpty())
            return tr("At %1: not reached; expected “%2”").arg(check.operation, expected);
        return tr("At %1: “%2” in the place of “%3”")
            .arg(check.operation, answerWord(check, check.found, definitions, screen), expected);
    }
    case PracticeCheck::What::Datum: {
        const Field *field = definitions.procedure->field(check.key);
        const QString label = field ? field->label.in(screen) : check.key;
        const QString found = valueWord(check, check.found, definitions, screen);
        const bool any = check.expected.contains(anyPracticeValue);
        const QString expected = any ? QString() : valueWord(check, check.expected.value(0), definitions, screen);
        if (check.right)
            return QStringLiteral("%1: %2").arg(label, found);
        if (found.isEmpty())
            return any ? tr("%1: nothing was written down").arg(label)
                       : tr("%1: nothing was written down; it was “%2”").arg(label, expected);
        return tr("%1: “%2” in the place of “%3”").arg(label, found, expected);
    }
    case PracticeCheck::What::Continued:
        return check.right ? tr("The same person after the cut: gone on with")
                           : tr("The same person rang again and was not gone on with");
    case PracticeCheck::What::Tense:
        return check.right ? tr("The call was tense, and marked so")
                           : tr("The call was tense: mark it (F8) and stay calm");
    case PracticeCheck::What::Hold:
        return check.right ? tr("Looked up while they were on hold, told why")
                           : tr("Something had to be looked up: on hold, with its reason (F6)");
    }
    return {};
}

QString PracticeText::point(int number, bool kept, const Definitions &definitions, Language screen)
{
    const auto &points = definitions.protocol->points;
    const auto found = std::find_if(points.begin(), points.end(),
                                    [number](const ProtocolPoint &point) { return point.number == number; });
    const QString title = found == points.end() ? QString() : found->title.in(screen);
    return kept ? tr("Point %1, %2: kept").arg(number).arg(title) : tr("Point %1, %2: not kept").arg(number).arg(title);
}

} // namespace helpdesk
