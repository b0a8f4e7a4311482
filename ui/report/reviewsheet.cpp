// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reviewsheet.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/report/judgeform.h"
#include "ui/text/numbers.h"
#include "ui/text/reviewtext.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace helpdesk {

ReviewSheet::ReviewSheet(AgentSession &session, QWidget *parent)
    : QScrollArea(parent),
      m_session(session),
      m_empty(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted)),
      m_whole(new QWidget),
      m_name(new PlainLabel(PlainLabel::Face::Title, Tone::Text, m_whole)),
      m_when(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, m_whole)),
      m_facts(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, m_whole)),
      m_open(new KeyButton(KeyButton::Look::Framed, QStringLiteral("log"), QStringLiteral("Ctrl L"), m_whole)),
      m_entries(new QWidget(m_whole)),
      m_judge(new JudgeForm(session, m_whole)),
      m_answering(new QWidget(m_whole)),
      m_answerName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, m_answering)),
      m_answer(new QPlainTextEdit(m_answering)),
      m_fault(new PlainLabel(PlainLabel::Face::Secondary, Tone::Overdue, m_answering)),
      m_send(new KeyButton(KeyButton::Look::Main, QStringLiteral("check"), {}, m_answering))
{
    layOut();
    connect(m_open, &KeyButton::clicked, this, [this] { Q_EMIT callWanted(m_row->head.call); });
    connect(m_judge, &JudgeForm::edited, this, [this](const ReviewDraft &draft) {
        const QString answer = m_draft.answer;
        m_draft = draft;
        m_draft.answer = answer;
        Q_EMIT edited(m_draft);
    });
    connect(m_judge, &JudgeForm::judged, this, &ReviewSheet::judged);
    connect(m_judge, &JudgeForm::passed, this, &ReviewSheet::passed);
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.answer = m_answer->toPlainText();
        m_fault->hide();
        Q_EMIT edited(m_draft);
    });
    connect(m_send, &KeyButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT answered(m_answer->toPlainText().trimmed());
    });
    // What is lower than the window is tall comes into sight with the keyboard.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_whole->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 48);
    });
    retranslate();
}

void ReviewSheet::layOut()
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    for (PlainLabel *label : {m_name, m_when, m_facts})
        label->setWordWrap(true);
    layOutAnswer();
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(2);
    facts->addWidget(m_name);
    facts->addWidget(m_when);
    facts->addWidget(m_facts);
    head->addLayout(facts, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addLayout(head);
    whole->addWidget(m_entries);
    whole->addWidget(m_judge);
    whole->addWidget(m_answering);
    auto *paper = new QWidget(this);
    auto *rows = new QVBoxLayout(paper);
    rows->setContentsMargins(20, 12, 16, 16);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_whole);
    rows->addStretch(0);
    setWidget(paper);
    paper->setBackgroundRole(QPalette::Base);
}

void ReviewSheet::layOutAnswer()
{
    m_answerName->setWordWrap(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(84);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *rows = new QVBoxLayout(m_answering);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_answerName);
    rows->addWidget(m_answer);
    rows->addWidget(m_fault);
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_send);
    keys->addStretch(1);
    rows->addLayout(keys);
}

bool ReviewSheet::isOwn() const
{
    return m_row && m_row->head.agent == m_session.account().id;
}

void ReviewSheet::say(const QString &words)
{
    m_row.reset();
    m_review.reset();
    m_empty->setText(words);
    m_empty->show();
    m_whole->hide();
}

void ReviewSheet::showCall(const ReviewRow &row, const ReviewDraft &draft)
{
    const bool another = !m_row || m_row->head.id != row.head.id;
    m_row = row;
    m_draft = draft;
    if (another) {
        m_review.reset();
        verticalScrollBar()->setValue(0);
    }
    m_empty->hide();
    m_whole->show();
    {
        const QSignalBlocker quiet(m_answer);
        if (m_answer->toPlainText() != draft.answer)
            m_answer->setPlainText(draft.answer);
    }
    m_judge->showDraft(draft);
    m_fault->hide();
    showFacts();
    showEntries();
    showForms();
}

void ReviewSheet::showReview(const CallReview &review)
{
    m_review = review;
    showEntries();
    showForms();
}

void ReviewSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_judge->setBusy(busy);
    m_answer->setReadOnly(busy);
}

void ReviewSheet::showFacts()
{
    const CallSummary &call = m_row->call;
    m_name->setText(m_session.nameOf(m_row->head.agent));
    QStringList when{Times::day(Times::local(call.startedAtMs).date()), Times::hourWithSeconds(call.startedAtMs),
                     tr("call %1").arg(groupedNumber(m_row->folio))};
    m_when->setText(when.join(QStringLiteral(" · ")));
    QStringList facts{call.phone,
                      hasFlag(call.flags, CallFlag::TimesUnknown)
                          ? QString()
                          : tr("%1 talked").arg(Times::clock(std::chrono::milliseconds(call.talk_ms))),
                      Words::of(call.outcome)};
    if (hasFlag(call.flags, CallFlag::Tense))
        facts.append(Words::of(CallFlag::Tense));
    facts << call.requester << call.unit;
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

/// Oldest first; what no longer counts stays readable.
void ReviewSheet::showEntries()
{
    qDeleteAll(m_entries->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_entries->layout();
    auto *rows = new QVBoxLayout(m_entries);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const bool any = m_review && !m_review->entries().empty();
    m_entries->setVisible(any);
    if (!any)
        return;
    int seq = 0;
    for (const ReviewEntry &entry : m_review->entries()) {
        ++seq;
        const bool replaced = !std::holds_alternative<ReviewAnswer>(entry.what) && seq < m_review->judgedSeq();
        const QString who = QStringLiteral("%1 · %2").arg(Times::dayAndHour(entry.atMs), m_session.nameOf(entry.by));
        const auto add = [&](const QString &words, PlainLabel::Face face, Tone tone) {
            auto *label = new PlainLabel(words, face, tone, m_entries);
            label->setWordWrap(true);
            rows->addWidget(label);
        };
        add(replaced ? tr("%1 · no longer counts").arg(who) : who, PlainLabel::Face::Small, Tone::TextMuted);
        add(ReviewText::headOf(entry), replaced ? PlainLabel::Face::Body : PlainLabel::Face::Strong,
            replaced ? Tone::TextMuted : Tone::Text);
        if (const QString words = ReviewText::wordsOf(entry); !words.isEmpty())
            add(words, PlainLabel::Face::Body, replaced ? Tone::TextMuted : Tone::Text);
        rows->addSpacing(8);
    }
}

void ReviewSheet::showForms()
{
    const bool known = m_review.has_value(); // Nothing is said to what has not been read.
    m_judge->setVisible(known && !isOwn());
    m_judge->setPassable(known && m_review->judgedSeq() == 0 && m_review->state() == ReviewState::Waiting);
    m_answering->setVisible(known && isOwn() && m_review->judgedSeq() > 0);
}

void ReviewSheet::tellFault(const QString &words)
{
    m_judge->tellFault(words);
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

void ReviewSheet::tellLacking(const Error &error)
{
    if (!isOwn()) {
        m_judge->tellLacking(error);
        return;
    }
    tellFault(tr("An answer without words is none."));
    m_answer->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::takeFocus()
{
    if (m_judge->isVisible())
        m_judge->takeFocus();
    else if (m_answering->isVisible())
        m_answer->setFocus(Qt::TabFocusReason);
    else if (m_whole->isVisible())
        m_open->setFocus(Qt::TabFocusReason);
}

void ReviewSheet::retranslate()
{
    m_open->setWord(tr("Open in the log"));
    m_answerName->setText(tr("Your answer: whoever listened reads it and can judge again"));
    m_answer->setAccessibleName(m_answerName->text());
    m_send->setWord(tr("Answer"));
    m_judge->retranslate();
    if (m_row) {
        showFacts();
        showEntries();
    }
}

} // namespace helpdesk
