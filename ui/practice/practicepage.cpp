// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practicepage.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/commandregistry.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/practice/practiceroom.h"
#include "ui/practice/scoreview.h"
#include "ui/text/errortext.h"
#include "ui/text/practicetext.h"
#include "ui/text/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int leftWidth = 348;
constexpr int foldedLeftWidth = 280;
constexpr int callsWidth = 332;
constexpr int foldedCallsWidth = 290;
constexpr int rowHeight = 34;

QString figuresOf(const PracticeResult::Total &total)
{
    const auto share = [](int part, int whole) {
        return whole == 0 ? QStringLiteral("—") : QStringLiteral("%1/%2").arg(part).arg(whole);
    };
    return QStringLiteral("%1 · %2").arg(share(total.kept, total.due), share(total.right, total.asked));
}

void onWindow(ChoiceList *list)
{
    list->setBackgroundRole(QPalette::Window);
    list->viewport()->setBackgroundRole(QPalette::Window);
}

} // namespace

PracticePage::PracticePage(PracticeRoom &room, AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_session(session),
      m_left(new QWidget(this)),
      m_roundsHead(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, m_left)),
      m_rounds(new ChoiceList(m_left)),
      m_main(new KeyButton(KeyButton::Look::Main, QStringLiteral("call-in"), {}, m_left)),
      m_earlierHead(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, m_left)),
      m_earlier(new ChoiceList(m_left)),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_text(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_calls(new ChoiceList(this)),
      m_score(new ScoreView(this))
{
    layOut();
    connect(m_rounds, &QListWidget::itemClicked, this, [this] { showWhat(Shown::Round); });
    connect(m_earlier, &QListWidget::itemClicked, this, [this] { showWhat(Shown::Result); });
    connect(m_rounds, &QListWidget::currentRowChanged, this, [this] { showWhat(Shown::Round); });
    connect(m_earlier, &QListWidget::currentRowChanged, this, [this] { showWhat(Shown::Result); });
    connect(m_rounds, &QListWidget::itemActivated, this, &PracticePage::act);
    connect(m_earlier, &QListWidget::itemActivated, this, [this] {
        showWhat(Shown::Result);
        m_calls->setFocus(Qt::TabFocusReason);
    });
    connect(m_calls, &QListWidget::currentRowChanged, this, &PracticePage::showCall);
    connect(m_calls, &QListWidget::itemActivated, this, [this] { m_score->setFocus(Qt::TabFocusReason); });
    connect(m_score, &ScoreView::entered, this, &PracticePage::openCall);
    connect(m_main, &KeyButton::clicked, this, &PracticePage::act);
    connect(&m_room, &PracticeRoom::resultChanged, this, [this] { takeEarlier(m_results); });
    connect(&m_room, &PracticeRoom::ended, this, [this] { takeEarlier(m_results); });
    connect(&session, &AgentSession::folded, this, &PracticePage::fold);
    connect(&session, &AgentSession::changed, this, &PracticePage::followSession);
    fold();
    retranslate();
}

void PracticePage::layOut()
{
    for (ChoiceList *list : {m_rounds, m_earlier})
        onWindow(list);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 14, 0, 8);
    left->setSpacing(6);
    const auto inset = [left](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 12, 0);
        row->addWidget(widget);
        left->addLayout(row);
    };
    inset(m_roundsHead);
    left->addWidget(m_rounds);
    inset(m_main);
    left->addSpacing(14);
    inset(m_earlierHead);
    left->addWidget(m_earlier, 1);
    m_text->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 14, 20, 10);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_text);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_calls);
    body->addWidget(m_score, 1);
    auto *right = new QWidget(this);
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::Base);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addLayout(body, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_left);
    columns->addWidget(right, 1);
}

void PracticePage::addCommands(CommandRegistry &commands, QWidget *anywhere)
{
    using Group = CommandEntry::Group;
    commands.add(anywhere,
                 {QStringLiteral("practice-again"), Group::Call,
                  [] { return tr("Practice: ask the caller to say who they are again"); },
                  [this] { m_room.askAgain(); }, QKeySequence(Qt::ALT | Qt::Key_P), QStringLiteral("again"),
                  [this] { return m_room.canAskAgain(); }});
    commands.add(anywhere,
                 {QStringLiteral("practice-stop"),
                  Group::Desk,
                  [] { return tr("Practice: end the round; nobody rings any more"); },
                  [this] { m_room.stop(); },
                  {},
                  QStringLiteral("dropped"),
                  [this] { return m_room.isRunning(); }});
    commands.add(this,
                 {QStringLiteral("practice-call-in-log"), Group::Call,
                  [] { return tr("Practice: open the call in the log"); }, [this] { openCall(); },
                  QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("log"), [this] { return !shownCall().isNull(); }});
}

CallId PracticePage::shownCall() const
{
    const PracticeResult *result = chosen();
    const int row = m_calls->currentRow();
    return !result || row < 0 || row >= static_cast<int>(result->calls.size())
        ? CallId()
        : result->calls[static_cast<std::size_t>(row)].call;
}

void PracticePage::openCall()
{
    if (const CallId call = shownCall(); !call.isNull())
        Q_EMIT callWanted(call);
}

void PracticePage::act()
{
    if (m_room.isRunning()) {
        m_room.stop();
        return;
    }
    const auto &rounds = m_room.library().rounds();
    const int row = m_rounds->currentRow();
    if (row < 0 || row >= static_cast<int>(rounds.size()))
        return;
    m_room.begin(rounds[static_cast<std::size_t>(row)].id);
    if (m_room.isRunning())
        Q_EMIT begun();
}

void PracticePage::takeFocus()
{
    if (chosen())
        m_calls->setFocus(Qt::TabFocusReason);
    else
        m_rounds->setFocus(Qt::TabFocusReason);
}

void PracticePage::showLast()
{
    m_earlier->setCurrentRow(0);
    showWhat(Shown::Result);
    takeFocus();
}

void PracticePage::askEarlier()
{
    QPointer<PracticePage> self(this);
    m_room.ports().results(m_session.account().id, [self](const Result<std::vector<PracticeResult>> &results) {
        if (!self)
            return;
        if (results)
            self->takeEarlier(results.value());
        else
            self->m_earlier->setEmptyText(ErrorText::of(results.error().code).whole());
    });
}

/// What this window knows of its own round is newer than what is read.
void PracticePage::takeEarlier(const std::vector<PracticeResult> &results)
{
    std::vector<PracticeResult> all = results;
    if (const auto &own = m_room.result(); own && own->agent == m_session.account().id) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const PracticeResult &one) { return one.id == own->id; });
        if (same == all.end())
            all.insert(all.begin(), *own);
        else
            *same = *own;
    }
    m_results = std::move(all);
    showEarlier();
    showRounds();
    showChosen();
}

QString PracticePage::roundTitle(const QString &id)
{
    const PracticeRound *round = m_room.library().round(id);
    return round ? round->title.in(m_session.screen()) : id;
}

QString PracticePage::callerTitle(const QString &id)
{
    const auto caller = m_room.library().caller(id);
    return caller ? caller->title.in(m_session.screen()) : id;
}

void PracticePage::showRounds()
{
    std::vector<ChoiceList::Row> rows;
    for (const PracticeRound &round : m_room.library().rounds())
        rows.push_back(
            {round.title.in(m_session.screen()), tr("%n call(s)", nullptr, static_cast<int>(round.callers.size()))});
    m_rounds->setRows(rows);
    m_rounds->setFixedHeight(std::max<int>(1, static_cast<int>(rows.size())) * rowHeight + 2);
    m_main->setWord(m_room.isStopping()      ? tr("Register the call in hand")
                        : m_room.isRunning() ? tr("End the round")
                                             : tr("Begin the round"));
    m_main->setEnabled(!m_room.isStopping());
    m_main->setLook(m_room.isRunning() ? KeyButton::Look::Framed : KeyButton::Look::Main);
    m_main->setKey(m_room.isRunning() ? QString() : tr("Enter"));
}

void PracticePage::showEarlier()
{
    std::vector<ChoiceList::Row> rows;
    for (const PracticeResult &result : m_results)
        rows.push_back(
            {QStringLiteral("%1 %2").arg(Times::local(result.begunAtMs).toString(QStringLiteral("dd/MM HH:mm")),
                                         roundTitle(result.round)),
             figuresOf(result.total())});
    m_earlier->setRows(rows);
}

const PracticeResult *PracticePage::chosen() const
{
    const int row = m_earlier->currentRow();
    return m_shown == Shown::Round || row < 0 || row >= static_cast<int>(m_results.size())
        ? nullptr
        : &m_results[static_cast<std::size_t>(row)];
}

void PracticePage::showWhat(Shown shown)
{
    m_shown = shown;
    showChosen();
}

void PracticePage::showChosen()
{
    if (const PracticeResult *result = chosen())
        showResult(*result);
    else
        showRound(m_rounds->currentRow());
}

void PracticePage::showResult(const PracticeResult &result)
{
    m_title->setText(QStringLiteral("%1 · %2").arg(roundTitle(result.round), Times::dayAndHour(result.begunAtMs)));
    const PracticeResult::Total total = result.total();
    const bool runs = m_room.isRunning() && m_room.result() && m_room.result()->id == result.id;
    const QString figures =
        tr("Points of the protocol kept: %1. Right of what was asked: %2. Two figures, never one mark.")
            .arg(PracticeText::share(total.kept, total.due), PracticeText::share(total.right, total.asked));
    m_text->setText(runs ? tr("%1 %n call(s) still to ring.", nullptr, m_room.left()).arg(figures) : figures);
    std::vector<ChoiceList::Row> rows;
    for (const PracticeResult::Call &call : result.calls) {
        // Who it is stays open until the call is over: the trainee has to find out.
        const QString name = call.score ? callerTitle(call.caller) : tr("In course, or left in the middle");
        const QString note = call.score
            ? figuresOf({call.score->kept(), call.score->due(), call.score->right(), call.score->asked()})
            : QString();
        const bool whole =
            call.score && call.score->kept() == call.score->due() && call.score->right() == call.score->asked();
        rows.push_back({name, note,
                        call.score && !whole ? ChoiceList::Mark::Faulty
                            : call.score     ? ChoiceList::Mark::None
                                             : ChoiceList::Mark::Quiet});
    }
    m_calls->setRows(rows);
    m_calls->show();
    showCall(m_calls->currentRow());
}

void PracticePage::showRound(int row)
{
    const auto &rounds = m_room.library().rounds();
    m_calls->setRows({});
    m_calls->hide();
    if (row < 0 || row >= static_cast<int>(rounds.size())) {
        m_title->clear();
        m_text->clear();
        m_score->showWords(tr("The procedure in force has no practice calls made for it."));
        return;
    }
    const PracticeRound &round = rounds[static_cast<std::size_t>(row)];
    m_title->setText(round.title.in(m_session.screen()));
    m_text->setText(round.text.in(m_session.screen()));
    m_score->showWords(tr("The telephone rings by itself. Answer with Enter and work as always: what the caller says "
                          "stands above the note row. If you did not catch it, ask again "
                          "with Alt P. Nobody waits on hold for ever, and an angry caller is to be marked with "
                          "F8.\n\nAfter each call one line says what it came to; the whole "
                          "score is here."));
}

void PracticePage::showCall(int row)
{
    const PracticeResult *result = chosen();
    if (!result)
        return;
    if (row < 0 || row >= static_cast<int>(result->calls.size()) || !m_session.definitions()) {
        m_score->showWords(tr("No call has rung yet."));
        return;
    }
    const PracticeResult::Call &call = result->calls[static_cast<std::size_t>(row)];
    if (call.score)
        m_score->showScore(*call.score, *m_session.definitions(), m_session.screen());
    else
        m_score->showWords(tr("This call is not registered yet, and has no score."));
}

void PracticePage::fold()
{
    m_left->setFixedWidth(m_session.folding().words ? foldedLeftWidth : leftWidth);
    m_calls->setFixedWidth(m_session.folding().words ? foldedCallsWidth : callsWidth);
}

void PracticePage::followSession()
{
    if (std::exchange(m_agent, m_session.account().id)
        != m_session.account().id) { // What was taken so far is each one's own.
        takeEarlier({});
        if (isVisible())
            askEarlier();
    }
    retranslate();
}

void PracticePage::retranslate()
{
    m_roundsHead->setText(tr("Rounds"));
    m_earlierHead->setText(tr("Taken so far"));
    m_rounds->setAccessibleName(tr("Rounds"));
    m_earlier->setAccessibleName(tr("Taken so far"));
    m_earlier->setEmptyText(tr("None yet. Choose a round and press Enter."));
    m_calls->setAccessibleName(tr("Calls of the round"));
    m_score->setAccessibleName(tr("Score of the call"));
    //: read aloud of the score of a practice call
    m_score->setAccessibleDescription(tr("Enter opens the call in the log"));
    setPlainToolTip(m_score, m_score->accessibleDescription());
    showRounds();
    showEarlier();
    showChosen();
}

/// Enter leads on: from a call to its score, from there to its record; Esc leads back.
void PracticePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    showWhat(Shown::Round);
    m_rounds->setFocus(Qt::TabFocusReason);
}

void PracticePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askEarlier();
}

} // namespace helpdesk
