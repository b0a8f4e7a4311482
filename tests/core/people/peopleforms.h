// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>

namespace helpdesk::test {

/// Invents telephones and addresses, and writes each as people and programs do. The same seed invents the same.
class PeopleForms
{
public:
    explicit PeopleForms(unsigned seed) : m_random(seed) {}

    struct Number
    {
        QString country; ///< "52": Mexico.
        QString national;
        QString extension;

        friend bool operator==(const Number &, const Number &) = default;
    };

    [[nodiscard]] Number number();
    /// Another number that differs in one thing: a digit, two digits exchanged, the country.
    [[nodiscard]] Number neighbour(const Number &number);
    [[nodiscard]] QString written(const Number &number);

    [[nodiscard]] QString address();
    /// Another address that differs in one letter.
    [[nodiscard]] QString neighbour(const QString &address);
    [[nodiscard]] QString written(const QString &address);

    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    [[nodiscard]] QString digits(int count, int from = 0);
    [[nodiscard]] QString grouped(const QString &digits);
    [[nodiscard]] QString withMarks(QString text);
    [[nodiscard]] QString mexican(const Number &number);
    [[nodiscard]] QString withExtension(const QString &text, const QString &extension);

    std::mt19937 m_random;
};

} // namespace helpdesk::test
