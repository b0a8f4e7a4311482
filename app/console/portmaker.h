// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/querythread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace helpdesk::console {

/// Makes a page's ports of what is asked of the database, so that none is written by hand.
///
/// A port takes what the page gives it and, last, where the answer goes. What was given is handed on, behind the
/// connection, to a function that runs in the thread of the store; it may use nothing of the window's. The answer
/// arrives in the window's thread, and ends with \a asker. Thread and asker are borrowed.
class PortMaker
{
public:
    PortMaker(QueryThread &thread, QObject *asker) : m_thread(&thread), m_asker(asker) {}

    /// Only the newest question of a kind is answered: one that still waits is replaced. \a kind is a text, or says
    /// which from what the page gave.
    template<typename Kind, typename Ask>
    [[nodiscard]] auto question(Kind kind, Ask ask) const
    {
        return port(std::move(ask), [*this, kind](const auto &given, auto work, auto answer) {
            m_thread->ask(kindOf(kind, given), m_asker, std::move(work), std::move(answer));
        });
    }

    /// Done in its turn, never replaced, always answered.
    template<typename Act>
    [[nodiscard]] auto act(Act act) const
    {
        return port(std::move(act), [*this](const auto &, auto work, auto answer) {
            m_thread->act(m_asker, std::move(work), std::move(answer));
        });
    }

    /// For a function that wants, behind the connection, what \a moment says when the page asks.
    template<typename Moment, typename Do>
    [[nodiscard]] static auto at(Moment moment, Do what)
    {
        return At<Moment, Do>{std::move(moment), std::move(what)};
    }

private:
    template<typename Moment, typename Do>
    struct At
    {
        Moment moment;
        Do what;

        /// In the window's thread; what it returns runs in the other one.
        [[nodiscard]] auto now() const
        {
            return [what = what, at = moment()](Connection &connection, const auto &...given) {
                return what(connection, at, given...);
            };
        }
    };

    template<typename Do>
    [[nodiscard]] static const Do &now(const Do &what)
    {
        return what;
    }
    template<typename Moment, typename Do>
    [[nodiscard]] static auto now(const At<Moment, Do> &what)
    {
        return what.now();
    }

    template<typename Kind, typename Given>
    [[nodiscard]] static QString kindOf(const Kind &kind, const Given &given)
    {
        if constexpr (std::is_convertible_v<Kind, QString>)
            return kind;
        else
            return std::apply(kind, given);
    }

    template<typename T>
    struct Answered;
    template<typename T>
    struct Answered<std::function<void(const Result<T> &)>>
    {
        using Type = T;
    };

    template<typename Do, typename Hand>
    [[nodiscard]] static auto port(Do what, Hand hand)
    {
        return [what = std::move(what), hand = std::move(hand)](auto... all) {
            constexpr std::size_t last = sizeof...(all) - 1;
            auto whole = std::forward_as_tuple(all...);
            // The answer stays in this thread: what it holds is the window's.
            auto given = [&]<std::size_t... i>(std::index_sequence<i...>)
            {
                return std::make_tuple(std::get<i>(whole)...);
            }
            (std::make_index_sequence<last>());
            auto &answer = std::get<last>(whole);
            using T = typename Answered<std::remove_cvref_t<decltype(answer)>>::Type;
            std::function<Result<T>(Connection &)> work = [given, what = now(what)](Connection &connection) {
                return std::apply([&](const auto &...each) -> Result<T> { return what(connection, each...); }, given);
            };
            hand(given, std::move(work), std::move(answer));
        };
    }

    QueryThread *m_thread;
    QObject *m_asker;
};

} // namespace helpdesk::console
