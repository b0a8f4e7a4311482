// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/choicegrid.h"
#include "ui/import/importports.h"

#include <QWidget>

namespace helpdesk {

class AgentSession;
class PlainLabel;

/// Who and what the words of an old log are that mean nothing here by themselves.
class ImportWordsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    explicit ImportWordsPage(AgentSession &session, QWidget *parent = nullptr);

    /// What was chosen for a word stays chosen.
    void setWords(const ImportWords &words);
    /// New file, new words.
    void forget();
    [[nodiscard]] bool isEmpty() const
    {
        return m_words.agents.empty() && m_words.outcomes.empty() && m_words.questions.empty();
    }
    /// Some question has no answer yet: without it nothing can be read.
    [[nodiscard]] bool lacksAnswer() const;
    /// The answers alone: they change how the file is read.
    void addAnswers(ImportChoices &choices) const;
    void addTo(ImportChoices &choices) const;
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Said
    {
        int choice = 0;
        bool byHand = false;
    };

    void showWords();
    void addQuestions(std::vector<ChoiceGrid::Row> &rows) const;
    void takeAnswer(const ImportQuestion &question, int choice);
    [[nodiscard]] int answerTo(const ImportQuestion &question) const;
    void fillChoices();
    void take(int row, int choice);
    [[nodiscard]] AgentChoice agentOf(int choice) const;
    [[nodiscard]] int choiceOf(const AgentChoice &agent) const;
    [[nodiscard]] QString openRows() const;
    [[nodiscard]] std::size_t shownAgents() const;
    [[nodiscard]] std::size_t shownOutcomes() const;

    AgentSession &m_session;
    ImportWords m_words;
    QHash<QString, AgentChoice> m_agents; ///< By word, by hand.
    QHash<QString, SaidOutcome> m_outcomes;
    QHash<QString, QString> m_answers; ///< By question (keyOf), by hand.
    std::optional<AgentChoice> m_everybodyElse;
    std::vector<AccountId> m_accounts; ///< As they stand in the list of choices.
    PlainLabel *m_text;
    ChoiceGrid *m_grid;
};

} // namespace helpdesk
