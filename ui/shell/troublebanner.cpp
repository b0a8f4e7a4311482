// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/troublebanner.h"

#include "ui/common/announce.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/errortext.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int otherDeskStaysMs = 60'000; ///< It is nothing that has to be mended.
constexpr int toldStaysMs = 120'000;     ///< Long enough to be seen when the call in hand leaves a moment.

} // namespace

TroubleBanner::TroubleBanner(QWidget *parent)
    : QWidget(parent),
      m_happened(new PlainLabel(PlainLabel::Face::Strong, Tone::Overdue, this)),
      m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_read(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 8, 16, 8);
    layout->setSpacing(0);
    layout->addWidget(m_happened);
    layout->addWidget(m_words);
    layout->addWidget(m_read, 0, Qt::AlignLeft);
    m_words->setWordWrap(true);
    m_read->setObjectName(QStringLiteral("notice-read"));
    m_read->setFocusPolicy(Qt::TabFocus);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_notices.empty())
            return;
        const Notice read = m_notices.front();
        m_notices.erase(m_notices.begin());
        retranslate();
        if (read.read)
            read.read();
    });
    m_otherDeskStays.setSingleShot(true);
    m_otherDeskStays.setInterval(otherDeskStaysMs);
    connect(&m_otherDeskStays, &QTimer::timeout, this, [this] { setOtherDeskTrouble(false); });
    m_toldStays.setSingleShot(true);
    m_toldStays.setInterval(toldStaysMs);
    connect(&m_toldStays, &QTimer::timeout, this, [this] { tell({}, {}); });
    hide();
}

void TroubleBanner::setTrouble(std::optional<Error::Code> code, Error::Reason reason)
{
    m_code = code;
    m_reason = reason;
    retranslate();
}

void TroubleBanner::setCopyTrouble(Copy copy, std::optional<Error::Code> code, const QString &folder)
{
    (copy == Copy::Database ? m_database : copy == Copy::Calls ? m_calls : m_month) = {code, folder};
    retranslate();
}

void TroubleBanner::addNotice(const QString &happened, const QString &words, std::function<void()> read)
{
    m_notices.push_back({happened, words, std::move(read)});
    retranslate();
}

void TroubleBanner::setOtherDeskTrouble(bool failed)
{
    m_otherDesk = failed;
    m_otherDeskStays.stop();
    if (failed)
        m_otherDeskStays.start();
    retranslate();
}

void TroubleBanner::tell(const QString &happened, const QString &words)
{
    m_toldHappened = happened;
    m_toldWords = words;
    m_toldStays.stop();
    if (!happened.isEmpty())
        m_toldStays.start();
    retranslate();
}

void TroubleBanner::setClosing(bool closing)
{
    m_closing = closing;
    retranslate();
}

void TroubleBanner::retranslate()
{
    const bool told = !m_toldHappened.isEmpty();
    setVisible(m_code || m_database.code || m_calls.code || m_month.code || m_otherDesk || told || m_closing
               || !m_notices.empty());
    if (isHidden()) {
        setAccessibleName({}); // The next one is news, though it be the same.
        return;
    }
    const ErrorText text = shownText();
    m_read->setText(tr("Read"));
    m_read->setVisible(!m_code && !m_closing && !told && !m_notices.empty());
    m_happened->setText(text.happened);
    m_words->setText(QStringLiteral("%1 %2").arg(text.safe, text.toDo).trimmed());
    if (accessibleName() != text.whole())
        announce(this, text.whole(), Urgency::Assertive);
}

ErrorText TroubleBanner::shownText() const
{
    ErrorText text{tr("Waiting until everything is saved."), {}, {}};
    if (m_code)
        text = ErrorText::of(Error{*m_code, {}, {}, m_reason});
    else if (!m_toldHappened.isEmpty() && !m_closing) // The newest: what was asked for just now.
        text = {m_toldHappened, {}, m_toldWords};
    else if (!m_notices.empty() && !m_closing)
        text = {m_notices.front().happened, m_notices.front().words, {}};
    else if ((m_database.code || m_calls.code || m_month.code) && !m_closing)
        text = copyText();
    else if (m_otherDesk && !m_closing)
        text = {
            tr("The window of the other desk did not open."),
            tr("You are still at this desk, and nothing of it has changed."),
            tr("Try again. If it does not open then either, check the free space and let the administrator start it.")};
    if (m_closing)
        text.toDo = tr(
            "The window closes by itself as soon as everything is saved. If a call comes to the front, it stays open.");
    return text;
}

ErrorText TroubleBanner::copyText() const
{
    if (m_database.code) {
        return {
            tr("Today's copy of the database could not be made."), tr("Your calls are saved as before."),
            *m_database.code == Error::Code::StorageFull
                ? tr("Make room where the copies are: %1. It is tried again every half hour.").arg(m_database.folder)
                : tr("Let the administrator look at the folder of copies: %1. It is tried again every half hour.")
                      .arg(m_database.folder)};
    }
    if (!m_calls.code)
        return monthText();
    ErrorText text{tr("The call report of the last shift could not be kept on this PC."),
                   tr("Your calls are saved as before."),
                   {}};
    if (*m_calls.code == Error::Code::NotFound)
        text.toDo = ErrorText::noWorkbooks().whole();
    else if (*m_calls.code == Error::Code::StorageFull)
        text.toDo = tr("Make room where the reports are: %1. It is tried again every few minutes.").arg(m_calls.folder);
    else
        text.toDo = tr("Look at the folder of the reports, in the settings under “Call report on this PC”: %1. It is "
                       "tried again every few minutes.")
                        .arg(m_calls.folder);
    return text;
}

ErrorText TroubleBanner::monthText() const
{
    ErrorText text{
        tr("The month's call report could not be brought up to date."), tr("Your calls are saved as before."), {}};
    if (*m_month.code == Error::Code::NotFound)
        text.toDo = ErrorText::noWorkbooks().whole();
    else if (*m_month.code == Error::Code::StorageFull)
        text.toDo = tr("Make room where it is kept: %1. It is tried again every minute.").arg(m_month.folder);
    else if (*m_month.code == Error::Code::StorageBusy)
        text.toDo = tr("Another program does not let the file go: close it there. It is kept in %1. It is tried again "
                       "every minute.")
                        .arg(m_month.folder);
    else
        text.toDo = tr("Look at its folder, in the settings under “The month's call report”: %1. It is tried again "
                       "every minute.")
                        .arg(m_month.folder);
    return text;
}

void TroubleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(palette(), Tone::OverdueSoft));
    painter.fillRect(QRect(0, 0, width(), 3), tone(palette(), Tone::Overdue));
    painter.drawPixmap(QPointF(18, 14),
                       paint::icon(QStringLiteral("overdue"), 20, tone(palette(), Tone::Overdue), devicePixelRatioF()));
}

} // namespace helpdesk
