// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/judgeform.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/report/pointrow.h"
#include "ui/text/reviewtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

JudgeForm::JudgeForm(AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_points{new PointRow(HeardPoint::Tone, this), new PointRow(HeardPoint::Attention, this),
               new PointRow(HeardPoint::Patience, this)},
      m_commentName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_comment(new QPlainTextEdit(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Secondary, Tone::Overdue, this)),
      m_keep(new KeyButton(KeyButton::Look::Main, QStringLiteral("check"), {}, this)),
      m_passing(new QWidget(this)),
      m_reason(new QComboBox(m_passing)),
      m_pass(new KeyButton(KeyButton::Look::Framed, {}, {}, m_passing))
{
    for (std::size_t n = 0; n < m_points.size(); ++n) {
        connect(m_points[n], &PointRow::chosenByPerson, this, [this, n] {
            tell();
            goOn(n);
        });
    }
    layOut();
    connect(m_comment, &QPlainTextEdit::textChanged, this, &JudgeForm::tell);
    connect(m_reason, &QComboBox::activated, this, &JudgeForm::tell);
    connect(m_keep, &KeyButton::clicked, this, &JudgeForm::judge);
    connect(m_pass, &KeyButton::clicked, this, &JudgeForm::pass);
    retranslate();
}

void JudgeForm::layOut()
{
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(56);
    m_commentName->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_reason->setMinimumHeight(34);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *passing = new QHBoxLayout(m_passing);
    passing->setContentsMargins(0, 0, 0, 0);
    passing->setSpacing(8);
    passing->addWidget(m_reason);
    passing->addWidget(m_pass);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(m_keep);
    keys->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (PointRow *point : m_points)
        rows->addWidget(point);
    rows->addWidget(m_commentName);
    rows->addWidget(m_comment);
    rows->addWidget(m_fault);
    rows->addLayout(keys);
    auto *row = new QHBoxLayout;
    row->addWidget(m_passing);
    row->addStretch(1);
    rows->addLayout(row);
}

ReviewDraft JudgeForm::draft() const
{
    ReviewDraft draft;
    for (std::size_t n = 0; n < m_points.size(); ++n)
        draft.verdicts[n] = m_points[n]->chosen();
    draft.comment = m_comment->toPlainText();
    draft.reason = reason();
    return draft;
}

PassReason JudgeForm::reason() const
{
    return static_cast<PassReason>(std::max(0, m_reason->currentIndex()));
}

void JudgeForm::showDraft(const ReviewDraft &draft)
{
    const QSignalBlocker quiet(m_comment);
    for (std::size_t n = 0; n < m_points.size(); ++n)
        m_points[n]->choose(draft.verdicts[n]);
    if (m_comment->toPlainText() != draft.comment)
        m_comment->setPlainText(draft.comment);
    m_reason->setCurrentIndex(static_cast<int>(draft.reason));
    tellFault({});
}

void JudgeForm::setPassable(bool passable)
{
    m_passing->setVisible(passable);
}

void JudgeForm::setBusy(bool busy)
{
    m_busy = busy;
    m_comment->setReadOnly(busy);
}

/// After a point the keyboard is where the next thing is to be said.
void JudgeForm::goOn(std::size_t from)
{
    for (std::size_t n = from + 1; n < m_points.size(); ++n) {
        if (!m_points[n]->chosen()) {
            m_points[n]->takeFocus();
            return;
        }
    }
    m_comment->setFocus(Qt::TabFocusReason);
}

void JudgeForm::tell()
{
    tellFault({});
    Q_EMIT edited(draft());
}

void JudgeForm::tellFault(const QString &words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

void JudgeForm::tellLacking(const Error &error)
{
    if (error.missing.contains(QLatin1String("comment")) || error.missing.contains(QLatin1String("words"))) {
        tellFault(error.missing.contains(QLatin1String("words"))
                      ? tr("Say in a few words why it could not be heard.")
                      : tr("Something was not kept: say what was heard, so that the agent can answer."));
        m_comment->setFocus(Qt::OtherFocusReason);
        return;
    }
    tellFault(
        tr("At least one point must have been heard. If none could be, say below that the call could not be heard."));
    m_points.front()->takeFocus();
}

void JudgeForm::judge()
{
    if (m_busy)
        return;
    const ReviewDraft said = draft();
    for (std::size_t n = 0; n < m_points.size(); ++n) {
        if (!said.verdicts[n]) {
            tellFault(tr("Each of the three points is judged, each by itself."));
            m_points[n]->takeFocus();
            return;
        }
    }
    Q_EMIT judged({*said.verdicts[0], *said.verdicts[1], *said.verdicts[2], said.comment.trimmed()});
}

void JudgeForm::pass()
{
    if (!m_busy)
        Q_EMIT passed({reason(), m_comment->toPlainText().trimmed()});
}

void JudgeForm::takeFocus()
{
    for (PointRow *point : m_points) {
        if (!point->chosen()) {
            point->takeFocus();
            return;
        }
    }
    m_points.front()->takeFocus();
}

/// The protocol words its points itself.
void JudgeForm::showWords()
{
    if (!m_session.definitions())
        return;
    const Protocol &protocol = *m_session.definitions()->protocol;
    for (PointRow *row : m_points) {
        for (const ProtocolPoint &point : protocol.points) {
            if (point.number == static_cast<int>(row->point()))
                row->setWords(
                    QStringLiteral("%1  %2").arg(point.number).arg(protocol.corrected(point.title, m_session.screen())),
                    protocol.corrected(point.text, m_session.screen()));
        }
    }
}

void JudgeForm::retranslate()
{
    for (PointRow *row : m_points)
        row->retranslate();
    showWords();
    m_commentName->setText(tr("What was heard; needed where something was not kept"));
    m_comment->setAccessibleName(m_commentName->text());
    m_keep->setWord(tr("Keep what was heard"));
    const int chosen = std::max(0, m_reason->currentIndex());
    m_reason->clear();
    for (const auto &[reason, word] : passReasonWords.words)
        m_reason->addItem(ReviewText::of(reason));
    m_reason->setCurrentIndex(chosen);
    m_reason->setAccessibleName(tr("Why it could not be heard"));
    m_pass->setWord(tr("Could not be heard"));
    if (std::exchange(m_saidIn, m_session.screen()) != m_session.screen())
        tellFault({});
}

} // namespace helpdesk
