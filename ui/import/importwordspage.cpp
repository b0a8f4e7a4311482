// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwordspage.h"

#include "core/base/text.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/text/importtext.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int agentSet = 0;
constexpr int outcomeSet = 1;
constexpr int firstQuestionSet = 2; ///< One for each ImportQuestion::About.
constexpr int heading = -1;
constexpr int leftChoice = 1; ///< Nothing said is 0.
constexpr int nobodyChoice = 2;
constexpr int firstAccount = 3;
constexpr std::size_t mostShown = 300; ///< More are said by "everybody else", or are a wrong column.

constexpr int unansweredChoice = static_cast<int>(CallOutcome::NotCarriedOut) + 1;

int choiceOfOutcome(const SaidOutcome &said)
{
    return said.unanswered ? unansweredChoice : static_cast<int>(said.outcome);
}

/// A unit is of its column; any other answer of the whole file.
QString keyOf(const ImportQuestion &question)
{
    const bool isOfUnit =
        question.about == ImportQuestion::About::Unit || question.about == ImportQuestion::About::Length;
    return importQuestionWords.word(isOfUnit ? ImportQuestion::About::Unit : question.about) + QLatin1Char('\n')
        + (isOfUnit ? question.key : QString());
}

} // namespace

ImportWordsPage::ImportWordsPage(AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_text(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_grid(new ChoiceGrid(3, 2, this))
{
    m_text->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(32, 0, 32, 0);
    text->addWidget(m_text);
    rows->addLayout(text);
    rows->addWidget(m_grid, 1);
    connect(m_grid, &ChoiceGrid::choiceMade, this, &ImportWordsPage::take);
    connect(&session, &AgentSession::changed, this, &ImportWordsPage::retranslate);
    retranslate();
}

void ImportWordsPage::setWords(const ImportWords &words)
{
    m_words = words;
    std::erase_if(m_words.questions, [](const ImportQuestion &question) {
        return question.about == ImportQuestion::About::Dates;
    }); // Said beside the columns.
    // What was just said is no memory.
    for (WordToSay &word : m_words.agents) {
        if (m_agents.contains(word.word))
            word.agent.reset();
    }
    showWords();
}

void ImportWordsPage::forget()
{
    m_words = {};
    m_agents.clear();
    m_outcomes.clear();
    m_answers.clear();
    m_everybodyElse.reset();
    showWords();
}

void ImportWordsPage::addTo(ImportChoices &choices) const
{
    choices.agents = m_agents;
    choices.outcomes = m_outcomes;
    choices.everybodyElse = m_everybodyElse;
    addAnswers(choices);
}

void ImportWordsPage::addAnswers(ImportChoices &choices) const
{
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each) {
        const QString about = each.key().section(u'\n', 0, 0);
        const QJsonValue word(each.value());
        const QJsonObject said = about == importQuestionWords.word(ImportQuestion::About::Unit)
            ? QJsonObject{{QStringLiteral("units"), QJsonObject{{each.key().section(u'\n', 1), word}}}}
            : QJsonObject{{about, word}};
        choices.answers = ImportAnswers::fromJson(said).over(choices.answers);
    }
}

bool ImportWordsPage::lacksAnswer() const
{
    return std::any_of(m_words.questions.begin(), m_words.questions.end(),
                       [this](const ImportQuestion &question) { return answerTo(question) == 0; });
}

/// 0: none.
int ImportWordsPage::answerTo(const ImportQuestion &question) const
{
    const QString said = m_answers.value(keyOf(question), question.said);
    const auto answers = ImportText::answersTo(question.about);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (!said.isEmpty() && answers.at(i).second == said)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

void ImportWordsPage::takeAnswer(const ImportQuestion &question, int choice)
{
    if (choice == 0)
        m_answers.remove(keyOf(question));
    else
        m_answers.insert(keyOf(question), ImportText::answersTo(question.about).at(choice - 1).second);
}

std::size_t ImportWordsPage::shownAgents() const
{
    return std::min(m_words.agents.size(), mostShown);
}

std::size_t ImportWordsPage::shownOutcomes() const
{
    return std::min(m_words.outcomes.size(), mostShown);
}

AgentChoice ImportWordsPage::agentOf(int choice) const
{
    if (choice >= firstAccount)
        return {AgentChoice::Who::Account, m_accounts.at(static_cast<std::size_t>(choice - firstAccount))};
    return {choice == leftChoice ? AgentChoice::Who::Left : AgentChoice::Who::Nobody};
}

int ImportWordsPage::choiceOf(const AgentChoice &agent) const
{
    if (agent.who != AgentChoice::Who::Account)
        return agent.who == AgentChoice::Who::Left ? leftChoice : nobodyChoice;
    const auto found = std::find(m_accounts.begin(), m_accounts.end(), agent.account);
    return found == m_accounts.end() ? 0 : firstAccount + static_cast<int>(found - m_accounts.begin());
}

/// Rows of the grid: a heading, the questions; a heading, everybody else, the agents; a heading, the outcomes.
void ImportWordsPage::take(int row, int choice)
{
    const int questions = m_words.questions.empty() ? 0 : static_cast<int>(m_words.questions.size()) + 1;
    if (row < questions) {
        takeAnswer(m_words.questions[static_cast<std::size_t>(row - 1)], choice);
        showWords();
        Q_EMIT changed();
        return;
    }
    row -= questions;
    const int agents = static_cast<int>(shownAgents());
    const int firstAgent = 2;
    const int firstOutcome = agents > 0 ? firstAgent + agents + 1 : 1;
    if (agents > 0 && row == firstAgent - 1) {
        m_everybodyElse = choice == 0 ? std::nullopt : std::optional(agentOf(choice));
    } else if (agents > 0 && row < firstAgent + agents) {
        const WordToSay &word = m_words.agents[static_cast<std::size_t>(row - firstAgent)];
        if (choice == 0)
            m_agents.remove(word.word);
        else
            m_agents.insert(word.word, agentOf(choice));
    } else {
        const WordToSay &word = m_words.outcomes[static_cast<std::size_t>(row - firstOutcome)];
        if (choice == 0)
            m_outcomes.remove(word.word);
        else
            m_outcomes.insert(word.word,
                              choice == unansweredChoice ? SaidOutcome::nobodyAnswered()
                                                         : SaidOutcome(static_cast<CallOutcome>(choice)));
    }
    showWords();
    Q_EMIT changed();
}

void ImportWordsPage::showWords()
{
    std::vector<ChoiceGrid::Row> rows;
    const auto counted = [](qint64 count) { return tr("%n row(s)", nullptr, static_cast<int>(count)); };
    const auto more = [](std::size_t all) {
        return all > mostShown ? tr("and %n more", nullptr, static_cast<int>(all - mostShown)) : QString();
    };
    addQuestions(rows);
    if (!m_words.agents.empty()) {
        rows.push_back({tr("Agents"), more(m_words.agents.size()), heading});
        rows.push_back({tr("Everybody else"), tr("whoever is not said below"), agentSet,
                        m_everybodyElse ? choiceOf(*m_everybodyElse) : 0});
    }
    for (std::size_t i = 0; i < shownAgents(); ++i) {
        const WordToSay &word = m_words.agents[i];
        const auto said = m_agents.constFind(word.word);
        const bool byHand = said != m_agents.constEnd();
        rows.push_back({word.word, counted(word.rows), agentSet,
                        byHand           ? choiceOf(*said)
                            : word.agent ? choiceOf(*word.agent)
                                         : 0,
                        !byHand && word.agent ? tr("remembered") : QString()});
    }
    if (!m_words.outcomes.empty())
        rows.push_back({tr("Outcomes"), more(m_words.outcomes.size()), heading});
    for (std::size_t i = 0; i < shownOutcomes(); ++i) {
        const WordToSay &word = m_words.outcomes[i];
        const auto said = m_outcomes.constFind(word.word);
        const bool byHand = said != m_outcomes.constEnd();
        rows.push_back({word.word, counted(word.rows), outcomeSet,
                        byHand             ? choiceOfOutcome(*said)
                            : word.outcome ? choiceOfOutcome(*word.outcome)
                                           : 0,
                        !byHand && word.outcome ? tr("remembered") : QString()});
    }
    m_grid->setRows(std::move(rows));
}

void ImportWordsPage::addQuestions(std::vector<ChoiceGrid::Row> &rows) const
{
    if (!m_words.questions.empty())
        rows.push_back({tr("What the cells leave open"), QString(), heading});
    for (const ImportQuestion &question : m_words.questions) {
        const bool byHand = m_answers.contains(keyOf(question));
        rows.push_back({ImportText::asked(question), question.examples.join(QStringLiteral(" · ")),
                        firstQuestionSet + static_cast<int>(question.about), answerTo(question),
                        !byHand && !question.said.isEmpty() ? tr("remembered") : QString()});
    }
}

void ImportWordsPage::fillChoices()
{
    for (const auto &[about, word] : importQuestionWords.words) {
        QStringList answers{tr("Say what it means")};
        for (const auto &[answer, said] : ImportText::answersTo(about))
            answers.append(answer);
        m_grid->setChoices(firstQuestionSet + static_cast<int>(about), answers);
    }
    std::vector<std::pair<QString, AccountId>> people;
    for (auto each = m_session.names().begin(); each != m_session.names().end(); ++each)
        people.emplace_back(each.value(), each.key());
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) {
        const QString left = foldedForSearch(a.first);
        const QString right = foldedForSearch(b.first);
        return left != right ? left < right : a.second.value < b.second.value;
    });
    m_accounts.clear();
    QStringList agents{tr("Say who it is"), tr("Somebody who has left"), tr("Nobody of this desk")};
    for (const auto &[name, id] : people) {
        agents.append(name);
        m_accounts.push_back(id);
    }
    QStringList outcomes{tr("Say what it means")};
    for (int outcome = 1; outcome <= static_cast<int>(CallOutcome::NotCarriedOut); ++outcome)
        outcomes.append(Words::of(static_cast<CallOutcome>(outcome)));
    outcomes.append(tr("Nobody answered"));
    m_grid->setChoices(agentSet, agents);
    m_grid->setChoices(outcomeSet, outcomes);
}

void ImportWordsPage::takeFocus()
{
    m_grid->takeFocus();
}

void ImportWordsPage::retranslate()
{
    m_text->setText(
        tr("What the cells leave open, and words that mean nothing here by themselves. Say each once; it is remembered "
           "for the next file. Rows with a word that stays unsaid are not taken and are given back. "
           "Somebody who has left is kept by their name, for the figures, and cannot sit down."));
    fillChoices();
    showWords();
}

} // namespace helpdesk
