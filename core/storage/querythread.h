// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/connection.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace helpdesk {

/// Asks the database in a thread of its own, and writes into it, so that a window never waits for either.
///
/// Use from one thread with an event loop; answers arrive there, in the order of what was asked and done. An asker that
/// is gone hears nothing.
class QueryThread : public QObject
{
    Q_OBJECT

public:
    explicit QueryThread(const DatabaseLocation &location, QObject *parent = nullptr);
    /// Waits for the question in hand, and until every act is done; the acts end at the first that the store does not
    /// let through.
    ~QueryThread() override;

    /// For reading only: the newest question of a kind replaces one that still waits, whose answer never comes.
    /// \a question runs in the reader's thread and may use nothing of the asker's; \a answer runs in this thread.
    template<typename T>
    void ask(const QString &kind, QObject *asker, std::function<Result<T>(Connection &)> question,
             std::function<void(const Result<T> &)> answer)
    {
        add({Turn::Question, kind, run(asker, std::move(question), std::move(answer))});
    }

    /// Every further question and act is answered with \a error, without asking.
    void refuse(const Error &error);
    /// For writing: done in its turn, never replaced, always answered. Otherwise like ask().
    template<typename T>
    void act(QObject *asker, std::function<Result<T>(Connection &)> act, std::function<void(const Result<T> &)> answer)
    {
        add({Turn::Act, {}, run(asker, std::move(act), std::move(answer))});
    }

    /// Whether every question and act was answered, as known in the asker's thread.
    [[nodiscard]] bool isAtRest() const { return m_open == 0; }

Q_SIGNALS:
    /// Another desk said that it changed something (PostgreSQL).
    void notified();

private:
    /// Runs with a connection, or with why there is none; returns with which error it failed.
    using Run = std::function<std::optional<Error::Code>(Connection *, const Error &)>;
    enum class Turn { Question, Act };
    struct Asked
    {
        Turn turn = Turn::Question;
        QString kind; ///< Of a question.
        Run run;
    };

    template<typename T>
    Run run(QObject *asker, std::function<Result<T>(Connection &)> question,
            std::function<void(const Result<T> &)> answer)
    {
        return [this, asker = QPointer<QObject>(asker), question = std::move(question),
                answer = std::move(answer)](Connection *connection, const Error &unreachable) {
            const Result<T> found = connection ? question(*connection) : Result<T>(unreachable);
            deliver([asker, answer, found] {
                if (asker)
                    answer(found);
            });
            return found ? std::optional<Error::Code>() : std::optional(found.error().code);
        };
    }

    void add(Asked asked);
    std::optional<Error::Code> answer(const Asked &asked);
    void deliver(std::function<void()> act);
    void answerNext();
    [[nodiscard]] std::optional<Asked> takeNext();
    void finishActs();
    [[nodiscard]] Result<> ensureConnection();

    const DatabaseLocation m_location;
    int m_open = 0; ///< Questions and acts whose answer has not come. Of the asker's thread.
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;        ///< Lives in m_thread; its events are the turns of what is asked.
    SameFile m_same;                          ///< Of m_thread.
    std::unique_ptr<Connection> m_connection; ///< Made, used and destroyed in m_thread.
    std::mutex m_mutex;
    std::deque<Asked> m_waiting;
    std::optional<Error> m_refused;
    bool m_closing = false; ///< What waits is finishActs()'s.
};

} // namespace helpdesk
