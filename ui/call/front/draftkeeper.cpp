// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/front/draftkeeper.h"

#include "ui/call/front/frontcall.h"

namespace helpdesk {

namespace {

constexpr int pauseMs = 300;

} // namespace

DraftKeeper::DraftKeeper(FrontCall &front, QObject *parent) : QObject(parent), m_front(front)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&front, &FrontCall::frontChanged, this, &DraftKeeper::loadFront);
}

DraftKeeper::Place DraftKeeper::placeOf(const QString &key) const
{
    const OpenCall *open = m_front.call();
    return {m_front.id(), key, open ? open->state.run().scopeOf(key) : 0};
}

void DraftKeeper::loadFront()
{
    m_pause.stop();
    m_waitingKey.clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    for (const FieldDraft &draft : open->drafts)
        m_drafts.insert({{m_front.id(), draft.key, draft.scope}, draft.text}); // What this window knows is newer.
}

void DraftKeeper::keep(const QString &key, const QString &text)
{
    if (!m_waitingKey.isEmpty() && m_waitingKey != key)
        flush();
    m_drafts[placeOf(key)] = text;
    m_waitingKey = key;
    m_waitingText = text;
    m_pause.start();
}

void DraftKeeper::flush()
{
    m_pause.stop();
    if (m_waitingKey.isEmpty())
        return;
    m_front.keepDraft(m_waitingKey, m_waitingText);
    m_waitingKey.clear();
}

void DraftKeeper::captured(const QString &key)
{
    if (m_waitingKey == key) {
        m_pause.stop();
        m_waitingKey.clear();
    }
    m_drafts.erase(placeOf(key));
}

void DraftKeeper::withdraw(const QString &key)
{
    if (m_drafts.count(placeOf(key)) == 0)
        return;
    captured(key);
    m_front.keepDraft(key, {});
}

std::optional<QString> DraftKeeper::draft(const QString &key) const
{
    const auto found = m_drafts.find(placeOf(key));
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::pair<QString, QString>> DraftKeeper::left() const
{
    std::vector<std::pair<QString, QString>> found;
    for (const auto &[place, text] : m_drafts) {
        if (std::get<CallId>(place) == m_front.id() && !text.trimmed().isEmpty())
            found.emplace_back(std::get<QString>(place), text);
    }
    return found;
}

} // namespace helpdesk
