// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicelibrary.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace helpdesk {

namespace {

std::optional<QByteArray> bodyOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void keep(const QString &file, const std::vector<Fault> &found, std::vector<PracticeFault> &faults)
{
    for (const Fault &fault : found)
        faults.push_back({file, fault});
}

} // namespace

PracticeLibrary PracticeLibrary::shipped(const Procedure &procedure, std::vector<PracticeFault> &faults)
{
    PracticeLibrary library;
    QStringList ids;
    const QDir folder(QStringLiteral(":/practice/callers"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        std::vector<Fault> found;
        const auto body = bodyOf(folder.filePath(name));
        auto caller = body ? readPracticeCaller(*body, procedure, found) : nullptr;
        if (!body)
            found.push_back({Fault::Kind::NotReadable, {}, name});
        if (caller && ids.contains(caller->id)) {
            found.push_back({Fault::Kind::DoubleId, QStringLiteral("/id"), caller->id});
            caller.reset();
        }
        keep(name, found, faults);
        if (!caller)
            continue;
        ids.append(caller->id);
        library.m_callers.push_back(std::move(caller));
    }
    library.readRounds(ids, faults);
    return library;
}

void PracticeLibrary::readRounds(const QStringList &ids, std::vector<PracticeFault> &faults)
{
    std::vector<Fault> found;
    const QString rounds = QStringLiteral("rounds.json");
    const auto body = bodyOf(QStringLiteral(":/practice/") + rounds);
    if (body)
        m_rounds = readPracticeRounds(*body, ids, found);
    else
        found.push_back({Fault::Kind::NotReadable, {}, rounds});
    keep(rounds, found, faults);
    std::erase_if(m_rounds, [&](const PracticeRound &round) {
        return round.callers.isEmpty()
            || std::any_of(round.callers.begin(), round.callers.end(),
                           [&](const QString &id) { return !ids.contains(id); });
    });
}

std::shared_ptr<const PracticeCaller> PracticeLibrary::caller(const QString &id) const
{
    const auto found =
        std::find_if(m_callers.begin(), m_callers.end(), [&](const auto &caller) { return caller->id == id; });
    return found == m_callers.end() ? nullptr : *found;
}

const PracticeRound *PracticeLibrary::round(const QString &id) const
{
    const auto found =
        std::find_if(m_rounds.begin(), m_rounds.end(), [&](const PracticeRound &round) { return round.id == id; });
    return found == m_rounds.end() ? nullptr : &*found;
}

} // namespace helpdesk
