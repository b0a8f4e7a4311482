// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace helpdesk {

/// Answers the dialogs that come, in order; each once it is in sight. One that nobody answers is closed after a while,
/// so that the test fails instead of waiting forever.
class Answers
{
public:
    explicit Answers(std::vector<std::function<bool(QWidget *)>> answers) : m_answers(std::move(answers))
    {
        m_look.setInterval(5);
        QObject::connect(&m_look, &QTimer::timeout, [this] {
            QWidget *asking = QApplication::activeModalWidget();
            if (!asking)
                return;
            if (m_next < m_answers.size() && m_answers[m_next](asking)) {
                ++m_next;
                m_patience.setRemainingTime(test::patience_ms);
            } else if (m_patience.hasExpired()) {
                m_givenUp = true;
                asking->close();
            }
        });
        m_look.start();
    }
    /// Waits for a question that has not come yet.
    [[nodiscard]] bool allGiven() const
    {
        return test::waitFor([this] { return m_givenUp || m_next == m_answers.size(); }) && !m_givenUp;
    }

private:
    std::vector<std::function<bool(QWidget *)>> m_answers;
    std::size_t m_next = 0;
    bool m_givenUp = false;
    QDeadlineTimer m_patience{test::patience_ms};
    QTimer m_look;
};

/// Presses the button with this word.
inline std::function<bool(QWidget *)> pressing(const char *word)
{
    return [word](QWidget *asking) {
        for (auto *button : asking->findChildren<QAbstractButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(word)) {
                button->click();
                return true;
            }
        }
        return false;
    };
}

} // namespace helpdesk
