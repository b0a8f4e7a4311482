// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/sample.h"

#include "core/organisation/localtime.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <unordered_set>

namespace helpdesk {

namespace {

struct Lot
{
    QByteArray place;
    EligibleCall call;
};

} // namespace

SampleWeek sampleWeekOf(QDate day, const QTimeZone &zone)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    SampleWeek week{beginOf(monday, zone), {}};
    for (std::size_t n = 0; n < week.dayEndsMs.size(); ++n)
        week.dayEndsMs[n] = beginOf(monday.addDays(static_cast<int>(n) + 1), zone);
    return week;
}

QByteArray lotOf(CallId call, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(QByteArray::number(call.value), secret, QCryptographicHash::Sha256);
}

std::vector<CallId> drawSample(const SampleWeek &week, const std::vector<EligibleCall> &calls,
                               const std::vector<DrawnCall> &before, int perWeek, const QByteArray &secret,
                               qint64 nowMs)
{
    std::unordered_set<CallId> gone;
    int standing = 0;
    for (const DrawnCall &drawn : before) {
        gone.insert(drawn.call);
        standing += drawn.passed ? 0 : 1;
    }
    if (standing >= perWeek)
        return {};
    std::vector<Lot> lots;
    for (const EligibleCall &call : calls) {
        if (!gone.contains(call.call))
            lots.push_back({lotOf(call.call, secret), call});
    }
    std::sort(lots.begin(), lots.end(), [](const Lot &a, const Lot &b) { return a.place < b.place; });
    std::vector<CallId> drawn;
    for (int day = 1; day <= 7 && week.dayEndsMs[static_cast<std::size_t>(day - 1)] <= nowMs; ++day) {
        const qint64 endMs = week.dayEndsMs[static_cast<std::size_t>(day - 1)];
        for (auto lot = lots.begin(); lot != lots.end() && standing < sampleBy(day, perWeek);) {
            if (lot->call.startedAtMs >= endMs) {
                ++lot;
                continue;
            }
            drawn.push_back(lot->call.call);
            lot = lots.erase(lot);
            ++standing;
        }
    }
    return drawn;
}

} // namespace helpdesk
