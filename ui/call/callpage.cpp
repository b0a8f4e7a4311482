// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/callpage.h"

#include "core/call/fieldkeys.h"
#include "ui/call/caller/callerpanel.h"
#include "ui/call/caller/callerrecognition.h"
#include "ui/call/caller/callerrow.h"
#include "ui/call/callerfold.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/call/front/draftkeeper.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/line/holdwatch.h"
#include "ui/call/line/linestrip.h"
#include "ui/call/line/voicestrip.h"
#include "ui/call/map/mappanel.h"
#include "ui/call/sidepanels.h"
#include "ui/call/waiting/callnews.h"
#include "ui/call/waiting/opencallstray.h"
#include "ui/common/agentsession.h"
#include "ui/common/announce.h"
#include "ui/common/plainlabel.h"
#include "ui/people/directorydialog.h"
#include "ui/text/errortext.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace helpdesk {

namespace {

constexpr int refusalStaysMs = 8000;

} // namespace

CallPage::CallPage(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_drafts(new DraftKeeper(front, this)),
      m_recognition(new CallerRecognition(front, this)),
      m_watch(new HoldWatch(front, this)),
      m_card(new CardPanel(front, *m_drafts, this)),
      m_capture(new CaptureRow(front, *m_drafts, this)),
      m_tray(new OpenCallsTray(front, this)),
      m_caller(new CallerPanel(front, *m_recognition, this)),
      m_callerRow(new CallerRow(front, *m_recognition, this)),
      m_strip(new LineStrip(front, this)),
      m_trail(new TrailPanel(front, this)),
      m_map(new MapPanel(front, this)),
      m_columns(new QWidget(this)),
      m_refusal(new PlainLabel(PlainLabel::Face::Secondary, Tone::Overdue, this))
{
    layOut();
    connectPanels();
    connectDirectory();
    new CallNews(front, *m_watch, m_strip);
    m_callerFold = new CallerFold(front.session(), m_columns, m_caller, m_callerRow);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &CallPage::tick);
    m_clock.start();
    m_refusalStays.setSingleShot(true);
    m_refusalStays.setInterval(refusalStaysMs);
    connect(&m_refusalStays, &QTimer::timeout, m_refusal, &QWidget::hide);
}

void CallPage::layOut()
{
    m_middle = new QVBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_card, 1);
    m_middle->addWidget(m_refusal);
    m_refusal->setContentsMargins(20, 4, 20, 4);
    m_refusal->setAutoFillBackground(true);
    m_refusal->setBackgroundRole(QPalette::Base);
    m_middle->addWidget(m_capture);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_trail);
    columns->addLayout(m_middle, 1);
    columns->addWidget(m_caller);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_strip);
    rows->addWidget(m_callerRow);
    rows->addWidget(m_columns, 1);
    rows->addWidget(m_map, 1);
    rows->addWidget(m_tray);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

VoiceStrip *CallPage::addVoice()
{
    if (!m_voice) {
        m_voice = new VoiceStrip(m_front.session(), this);
        m_middle->insertWidget(m_middle->indexOf(m_capture), m_voice);
    }
    return m_voice;
}

void CallPage::connectPanels()
{
    connect(&m_front, &FrontCall::refused, this, [this](const Error &error) {
        if (error.missing.isEmpty() || !m_front.call()) {
            const ErrorText text = ErrorText::of(error.code);
            say(QStringLiteral("%1 %2").arg(text.happened, text.toDo));
        } else {
            say(Words::lacking(error.missing, *m_front.call()->state.run().procedure(), m_front.session().screen()));
        }
    });
    connect(&m_front, &FrontCall::lostTo, this, [this](const QString &name) {
        say(tr("%1 has taken this call over. What you had entered is kept on its trail as late entries.")
                .arg(name.isEmpty() ? tr("Another desk") : name));
    });
    connect(&m_front, &FrontCall::setBack, this, [this] {
        say(tr("The database did not take the last entries of this call. They are kept on its trail as late entries; "
               "look at the call as it stands now."));
    });
    connect(&m_front, &FrontCall::changed, m_refusal, &QWidget::hide);
    connect(&m_front, &FrontCall::leaving, this, &CallPage::keepTyped);
    connect(&m_front, &FrontCall::closing, this, &CallPage::keepBeforeClosing);
    connect(&m_front, &FrontCall::frontChanged, this, &CallPage::closeMap);
    connect(&m_front, &FrontCall::frontChanged, this, [this] { m_callerFold->close(); });
    connect(m_map, &MapPanel::left, this, &CallPage::closeMap);
    connect(m_map, &MapPanel::chosen, this, [this](const QString &operation) {
        closeMap();
        (void)m_front.perform(command::JumpTo{operation});
    });
    connect(m_watch, &HoldWatch::reached, this, &CallPage::holdReached);
    connect(m_card, &CardPanel::otherContactWanted, this, [this](Channel channel) {
        (void)m_front.ring({channel, {}});
    });
    connect(m_card, &CardPanel::awayWanted, this, &CallPage::awayWanted);
    connect(m_card, &CardPanel::callWanted, this, &CallPage::callWanted);
    connect(m_card, &CardPanel::promiseWanted, this, &CallPage::takeWaiting);
    connect(m_card, &CardPanel::told, this, [this](const QString &words) { say(words, Tone::Due); });
    connect(m_card, &CardPanel::justAnswered, m_capture, &CaptureRow::takeFocus);
    connect(m_card, &CardPanel::ringWanted, this, &CallPage::ring);
    connect(m_card, &CardPanel::centreNumberWanted, this, &CallPage::centreNumberWanted);
    const auto toCard = [this] {
        m_callerFold->close();
        m_card->focusCard();
    };
    connect(m_capture, &CaptureRow::left, this, toCard);
    connect(m_tray, &OpenCallsTray::left, this, toCard);
    connect(m_strip, &LineStrip::holdWanted, m_card, &CardPanel::holdKey);
    connect(m_strip, &LineStrip::backWanted, m_card, &CardPanel::endHold);
    connect(m_strip, &LineStrip::tenseWanted, this, &CallPage::toggleTense);
    connect(m_strip, &LineStrip::requestWanted, m_card, &CardPanel::addRequest);
    connect(m_strip, &LineStrip::dropWanted, m_card, &CardPanel::drop);
    connect(m_strip, &LineStrip::ringsStated, m_card, &CardPanel::focusCard);
}

void CallPage::connectDirectory()
{
    connect(m_card->fields(), &FieldsPanel::beingTyped, m_recognition, &CallerRecognition::read);
    connect(m_capture, &CaptureRow::beingTyped, m_recognition, &CallerRecognition::read);
    connect(m_recognition, &CallerRecognition::changed, this,
            [this] { m_card->fields()->proposeStaff(m_recognition->knownStaff()); });
    connect(m_caller, &CallerPanel::proposedTaken, this, &CallPage::takeProposed);
    connect(m_callerRow, &CallerRow::paneWanted, this, qOverload<>(&CallPage::openDirectory));
}

void CallPage::takeProposed(const RequesterRow &person)
{
    const bool fromNote = m_recognition->isFromNote();
    if (!m_card->fields()->fillIn(m_recognition->filling(person)))
        return;
    m_recognition->take(person);
    if (fromNote)
        m_capture->forgetTyped();
}

void CallPage::openDirectory()
{
    if (isVisible() && m_front.call() && m_caller->isHidden() && m_map->isHidden()) {
        m_callerFold->open();
        return;
    }
    openDirectory(m_recognition->known());
}

bool CallPage::asksFor(const RequesterRow &person) const
{
    const OpenCall *open = m_front.call();
    return open && open->state.operation().field(fieldkey::callerName)
        && !m_recognition->filling(person).fields.empty();
}

void CallPage::takePerson(const RequesterRow &person)
{
    if (const command::Capture filling = m_recognition->filling(person);
        filling.fields.empty() || m_card->fields()->fillIn(filling))
        m_recognition->take(person);
}

void CallPage::openDirectory(const std::optional<RequesterRow> &person)
{
    m_callerFold->close();
    if (!m_front.ports().directory.find)
        return;
    keepTyped();
    auto *dialog = new DirectoryDialog(m_front.ports().directory, m_front.session(), person, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerTaking(m_front.call() != nullptr);
    connect(dialog, &DirectoryDialog::personTaken, this, [this, call = m_front.id()](const RequesterRow &taken) {
        if (m_front.id() == call)
            takePerson(taken);
    });
    dialog->open();
}

void CallPage::ring()
{
    Q_EMIT sightWanted();
    (void)m_front.ring();
}

void CallPage::toggleNote()
{
    if (m_capture->hasKeyboard())
        m_card->focusCard();
    else
        m_capture->takeFocus();
}

/// The panes in the order of the work; one in which nothing takes the keyboard is passed over.
void CallPage::nextPane()
{
    const std::array<QWidget *, 6> panes{m_card, m_capture, m_tray, m_caller, m_strip, m_trail};
    const QWidget *focused = QApplication::focusWidget();
    const auto holds = [focused](const QWidget *pane) { return focused && pane->isAncestorOf(focused); };
    const auto found = std::find_if(panes.begin(), panes.end(), holds);
    const std::size_t at = found == panes.end() ? panes.size() - 1 : static_cast<std::size_t>(found - panes.begin());
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes[(at + step) % panes.size()];
        if (pane == m_card) {
            m_card->focusCard();
            return;
        }
        for (QWidget *within : pane->findChildren<QWidget *>()) {
            if (within->isVisible() && within->isEnabled() && (within->focusPolicy() & Qt::TabFocus)) {
                within->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

bool CallPage::isMapShown() const
{
    return m_map->isVisible();
}

void CallPage::printMap()
{
    m_map->print();
}

void CallPage::setPrintPorts(PrintPorts ports)
{
    m_map->setPrintPorts(std::move(ports));
}

void CallPage::toggleTense()
{
    if (const OpenCall *open = m_front.call())
        (void)m_front.perform(command::SetTense{!open->state.isTense()});
}

void CallPage::say(const QString &words, Tone tone)
{
    m_refusal->setTone(tone);
    m_refusal->setText(words);
    m_refusal->show();
    announce(m_refusal, words, Urgency::Assertive);
    if (isVisible())
        m_refusalStays.start();
}

/// What was said while another page was in front is still to be seen.
void CallPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_refusal->isHidden())
        m_refusalStays.start();
}

void CallPage::tick()
{
    m_watch->tick();
    if (!isVisible())
        return;
    m_strip->tick();
    m_trail->tick();
    m_card->tick();
    m_tray->tick();
}

void CallPage::takeWaiting(CallId call)
{
    m_tray->takeCall(call);
}

void CallPage::showAsk(const QString &words)
{
    m_tray->showAsk(words);
}

void CallPage::showAway(bool away)
{
    m_card->showAway(away);
}

QRect CallPage::coverable() const
{
    const QRect body = m_card->bodyRect();
    return QRect(m_card->mapTo(this, body.topLeft()), body.size()).adjusted(24, 2, -24, -2);
}

void CallPage::flashHold()
{
    m_strip->flash();
    m_card->flashHold();
}

void CallPage::takeFocus()
{
    m_card->focusCard();
}

void CallPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && m_card->takeDigit(event->key() - Qt::Key_0))
        return;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_card->act();
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        m_card->stepBack();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_callerFold->close();
        m_card->focusCard();
        return;
    }
    if (!m_capture->takeLetter(*event))
        QWidget::keyPressEvent(event);
}

void CallPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallPage::retranslate()
{
    m_strip->retranslate();
    m_trail->refresh();
    m_card->retranslate();
    m_capture->retranslate();
    m_caller->retranslate();
    m_callerRow->retranslate();
    m_map->retranslate();
    m_tray->retranslate();
    if (m_voice)
        m_voice->retranslate();
    m_refusal->hide();
}

} // namespace helpdesk
