// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/callreview.h"

#include <QWidget>

#include <vector>

namespace helpdesk {

class AnswerButton;
class PlainLabel;

/// One point of the protocol that only a person hears: what it asks for, and what was heard of it. A digit chooses
/// while the keyboard is in it.
class PointRow : public QWidget
{
    Q_OBJECT

public:
    explicit PointRow(HeardPoint point, QWidget *parent = nullptr);

    /// As the protocol words it.
    void setWords(const QString &title, const QString &definition);
    void choose(std::optional<Verdict> verdict);
    [[nodiscard]] std::optional<Verdict> chosen() const { return m_chosen; }
    [[nodiscard]] HeardPoint point() const { return m_point; }
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    /// By a key or a click.
    void chosenByPerson();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice
    {
        Verdict verdict;
        AnswerButton *button;
    };
    void makeButtons();
    void showChoice();

    const HeardPoint m_point;
    std::optional<Verdict> m_chosen;
    PlainLabel *m_title;
    PlainLabel *m_definition;
    QWidget *m_row;
    std::vector<Choice> m_choices;
};

} // namespace helpdesk
