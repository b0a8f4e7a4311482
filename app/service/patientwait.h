// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace helpdesk::console {

/// Runs \a work in a thread of its own while this one goes on painting. After a second \a words say what is waited for,
/// with a way out: false then, and the work is left to itself.
[[nodiscard]] bool waitPatiently(const QString &words, std::function<void()> work);

/// The same for what goes on in this thread by events: \a begin is given what to call once it has ended.
[[nodiscard]] bool waitForEvents(const QString &words,
                                 const std::function<void(const std::function<void()> &end)> &begin);

/// The first for work with a result; empty when it was not waited for. \a work may use nothing that goes away before it
/// ends.
template<typename T>
[[nodiscard]] std::optional<T> awaited(const QString &words, std::function<T()> work)
{
    const auto result = std::make_shared<std::optional<T>>();
    const bool ended = waitPatiently(words, [result, work = std::move(work)] { result->emplace(work()); });
    return ended ? std::move(*result) : std::nullopt;
}

} // namespace helpdesk::console
