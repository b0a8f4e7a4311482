// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/practicetour.h"

#include "ui/practice/practicepage.h"

namespace helpdesk::console {

using namespace std::chrono_literals;

void PracticeTour::play()
{
    settle();
    m_console.addAccount(QStringLiteral("Ana Ruiz"));
    settle();
    m_console.practice()->show();
    settle();
    grab("practice-rounds");
    m_console.practice()->room().begin(QStringLiteral("holds-and-angry"));
    m_console.window().showCalls();
    settle();
    takeCall();
    awaitRing();
    grab("practice-verdict-and-ring");
    answer("answered", 2s);
    answer("out-of-scope", 2s);
    grab("practice-angry");
    act(command::BeginHold{QStringLiteral("look-up")});
    practise(41s);
    grab("practice-forgotten-on-hold");
    act(command::EndHold{});
    act(command::GiveNumber{});
    answer("given", 2s);
    finish();
    m_console.practice()->room().stop();
    practise(2s);
    settle();
    grab("practice-score");
}

void PracticeTour::takeCall()
{
    awaitRing();
    answer("answered", 3s);
    answer("support", 3s);
    answer("first-level", 3s);
    grab("practice-caller");
    act(command::BeginHold{QStringLiteral("look-up")}, 12s);
    act(command::EndHold{});
    capture({{fieldkey::service, QStringLiteral("networks")}});
    practise(20s);
    answer("solved");
    finish();
}

void PracticeTour::awaitRing()
{
    for (int i = 0; i < 60 && !m_console.front().call(); ++i)
        practise(1s);
    practise(1s);
    if (!m_console.front().call())
        fail(QStringLiteral("nobody rings in practice"));
}

void PracticeTour::practise(std::chrono::milliseconds time)
{
    for (auto passed = 0ms; passed < time; passed += 500ms)
        pass(500ms);
}

} // namespace helpdesk::console
