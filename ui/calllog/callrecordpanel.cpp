// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/callrecordpanel.h"

#include "ui/call/map/trailview.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/desktext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <bit>

namespace helpdesk {

CallRecordPanel::CallRecordPanel(AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_name(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_folio(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_when(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_facts(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_trail(new TrailView(true, this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::Overdue, this)),
      m_amend(new KeyButton(KeyButton::Look::Framed, QStringLiteral("note"), QStringLiteral("Alt E"), this)),
      m_copy(new KeyButton(KeyButton::Look::Framed, QStringLiteral("copy"), QStringLiteral("Ctrl C"), this)),
      m_print(new KeyButton(KeyButton::Look::Framed, QStringLiteral("print"), QStringLiteral("Ctrl P"), this)),
      m_goOn(new KeyButton(KeyButton::Look::Framed, QStringLiteral("resume"), {}, this)),
      m_empty(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this))
{
    m_when->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_said->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(24, 0, 24, 0);
    m_said->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_folio);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(24, 16, 16, 12);
    facts->setSpacing(3);
    facts->addLayout(head);
    facts->addWidget(m_when);
    facts->addWidget(m_facts);
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(24, 4, 16, 12);
    keys->setSpacing(8);
    auto *open = new QHBoxLayout; // Its long word has a line of its own.
    open->setContentsMargins(24, 4, 16, 0);
    open->addWidget(m_goOn);
    open->addStretch(1);
    keys->addWidget(m_amend);
    keys->addWidget(m_copy);
    keys->addWidget(m_print);
    keys->addStretch(1);
    m_said->setContentsMargins(24, 4, 16, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(facts);
    layout->addWidget(m_empty);
    layout->addWidget(m_trail, 1);
    layout->addWidget(m_said);
    layout->addLayout(open);
    layout->addLayout(keys);
    connect(m_amend, &KeyButton::clicked, this, &CallRecordPanel::amendWanted);
    connect(m_goOn, &KeyButton::clicked, this, &CallRecordPanel::goOnWanted);
    connect(m_copy, &KeyButton::clicked, this, &CallRecordPanel::copyWanted);
    connect(m_print, &KeyButton::clicked, this, &CallRecordPanel::printWanted);
    retranslate();
}

void CallRecordPanel::retranslate()
{
    m_amend->setWord(tr("Amend"));
    m_goOn->setWord(tr("Go on with this call"));
    m_copy->setWord(tr("Copy"));
    m_print->setWord(tr("Print"));
    m_empty->setText(tr("Choose a call at the left to see its path."));
    m_trail->setAccessibleName(tr("Record of the call"));
    refresh();
}

void CallRecordPanel::showCall(const LoadedCall &loaded)
{
    m_loaded = loaded;
    m_said->hide();
    refresh();
}

void CallRecordPanel::showNothing()
{
    m_loaded.reset();
    m_said->hide();
    refresh();
}

void CallRecordPanel::say(const QString &words)
{
    m_said->setTone(Tone::Overdue);
    m_said->setText(words);
    m_said->show();
}

void CallRecordPanel::tell(const QString &words)
{
    m_said->setTone(Tone::Ok);
    m_said->setText(words);
    m_said->show();
}

QString CallRecordPanel::title() const
{
    if (!m_loaded)
        return {};
    return QStringList{m_name->text(), m_folio->text(), Times::dayAndHour(m_loaded->stored.row.summary.startedAtMs)}
        .join(QStringLiteral(" · "));
}

std::optional<RecordSheet> CallRecordPanel::record() const
{
    if (!m_loaded)
        return std::nullopt;
    RecordSheet sheet =
        RecordText::sheetOf(m_loaded->stored, m_loaded->definitions, m_session.names(), m_session.screen());
    sheet.notice = DeskText::notice(m_session.deskKind());
    return sheet;
}

/// Where the words do not fit beside each other, the last two show icon and key; then all three.
void CallRecordPanel::foldKeys()
{
    const int room = width() - 41;
    m_amend->setFolded(false);
    const int first = m_amend->isHidden() ? 0 : m_amend->sizeHint().width() + 8;
    const int needed = first + m_copy->widthWith(m_copy->text()) + 8 + m_print->widthWith(m_print->text());
    for (KeyButton *button : {m_copy, m_print})
        button->setFolded(needed > room);
    m_amend->setFolded(needed > room && first + m_copy->sizeHint().width() + 8 + m_print->sizeHint().width() > room);
}

void CallRecordPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldKeys();
}

void CallRecordPanel::refresh()
{
    const bool any = m_loaded.has_value();
    for (QWidget *part :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_folio), static_cast<QWidget *>(m_when),
          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_trail)})
        part->setVisible(any);
    m_empty->setVisible(!any);
    m_amend->setVisible(any && m_loaded->stored.row.summary.registeredAtMs);
    m_goOn->setVisible(any && !m_loaded->stored.row.summary.registeredAtMs);
    m_copy->setVisible(any);
    m_print->setVisible(any);
    foldKeys();
    if (!any)
        return;
    const StoredCall &stored = m_loaded->stored;
    const CallSummary &summary = stored.row.summary;
    const CallState state = m_loaded->state();
    const Language screen = m_session.screen();
    m_name->setText(summary.requester.isEmpty() ? tr("Caller not known") : summary.requester);
    const bool imported = hasFlag(summary.flags, CallFlag::Imported);
    m_folio->setText(stored.row.folio ? tr("Call %1").arg(groupedNumber(stored.row.folio))
                         : imported   ? tr("Imported call")
                                      : tr("in progress"));
    QStringList when{summary.unit, Times::dayAndHour(summary.startedAtMs), m_session.nameOf(summary.agent)};
    when.removeAll(QString());
    m_when->setText(when.join(QStringLiteral(" · ")));
    QStringList facts;
    if (summary.registeredAtMs)
        facts.append(Words::of(summary.outcome));
    if (const QStringList kinds = Words::kinds(summary.kinds); kinds.size() > 1)
        facts.append(tr("kinds: %1").arg(kinds.join(QStringLiteral(", "))));
    if (const Service *service = m_loaded->definitions->catalogue->service(summary.service))
        facts.append(service->label.in(screen));
    for (const qint64 number : stored.row.ticketNumbers)
        facts.append(tr("ticket %1").arg(groupedNumber(number)));
    if (summary.pointsDue) {
        facts.append(tr("protocol %1 of %2")
                         .arg(std::popcount(static_cast<unsigned>(summary.pointsKept)))
                         .arg(std::popcount(static_cast<unsigned>(summary.pointsDue))));
    }
    facts += Words::flags(summary, stored.joinedFolio);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_trail->setItems(TrailText::record(state, stored.ticketNumbers, m_session.names(), screen, stored.saidBefore));
}

void CallRecordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, 0, 0, height());
}

} // namespace helpdesk
