// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reviewtext.h"

#include <QStringList>

namespace helpdesk {

QString ReviewText::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept:
        return tr("Kept");
    case Verdict::NotKept:
        return tr("Not kept");
    case Verdict::NotHeard:
        return tr("Cannot be told");
    case Verdict::NotApplicable:
        return tr("Did not come up");
    }
    return {};
}

QString ReviewText::of(PassReason reason)
{
    switch (reason) {
    case PassReason::NoRecording:
        return tr("There is no recording");
    case PassReason::NothingToHear:
        return tr("Nothing is said in it");
    case PassReason::Other:
        return tr("Another reason");
    }
    return {};
}

QString ReviewText::of(HeardPoint point)
{
    switch (point) {
    case HeardPoint::Tone:
        return tr("Tone");
    case HeardPoint::Attention:
        return tr("Attention");
    case HeardPoint::Patience:
        return tr("Patience");
    }
    return {};
}

QString ReviewText::of(ReviewState state)
{
    switch (state) {
    case ReviewState::Waiting:
        return {};
    case ReviewState::Heard:
        return tr("heard");
    case ReviewState::Answered:
        return tr("answered");
    case ReviewState::Passed:
        return tr("not heard");
    }
    return {};
}

QString ReviewText::verdictsOf(const Judgement &judgement)
{
    QStringList words;
    for (const HeardPoint point : heardPoints)
        words.append(QStringLiteral("%1: %2").arg(of(point), of(judgement.of(point)).toLower()));
    return words.join(QStringLiteral(" · "));
}

QString ReviewText::headOf(const ReviewEntry &entry)
{
    if (const auto *judgement = std::get_if<Judgement>(&entry.what))
        return verdictsOf(*judgement);
    if (const auto *passing = std::get_if<Passing>(&entry.what))
        return tr("Could not be heard: %1").arg(of(passing->reason).toLower());
    return tr("Answer of the agent");
}

QString ReviewText::wordsOf(const ReviewEntry &entry)
{
    if (const auto *judgement = std::get_if<Judgement>(&entry.what))
        return judgement->comment;
    if (const auto *passing = std::get_if<Passing>(&entry.what))
        return passing->words;
    return std::get<ReviewAnswer>(entry.what).text;
}

} // namespace helpdesk
