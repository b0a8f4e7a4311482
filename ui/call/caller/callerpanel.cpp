// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/caller/callerpanel.h"

#include "core/call/fieldkeys.h"
#include "core/people/telephone.h"
#include "ui/call/caller/callerrecognition.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/front/sign.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/boundedlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/directorytext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr std::size_t mostTicketsShown = 3;

/// A line between two parts of the pane.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(25); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(tone(palette(), Tone::Line));
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }
};

PlainLabel *wrapped(const QString &text, PlainLabel::Face face, Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(text, face, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CallerPanel::CallerPanel(FrontCall &front, CallerRecognition &recognition, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_recognition(recognition),
      m_body(new QWidget)
{
    setFixedWidth(304);
    setAutoFillBackground(true); // It may lie over the card.
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setAttribute(Qt::WA_Resized);
    scroll->setWidget(m_body);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_body->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&front, &FrontCall::changed, this, &CallerPanel::refresh);
    connect(&front, &FrontCall::frontChanged, this, &CallerPanel::refresh);
    connect(&recognition, &CallerRecognition::changed, this, [this] {
        if (!m_choosing) // Somebody is about to press the digit of what they see.
            retranslate();
    });
    connect(&front.session(), &AgentSession::changed, this, &CallerPanel::retranslate);
    refresh();
}

CallerPanel::~CallerPanel()
{
    endChoice();
}

void CallerPanel::retranslate()
{
    m_shown.clear();
    refresh();
}

void CallerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, 0, 0, height());
}

void CallerPanel::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString CallerPanel::stateText() const
{
    const OpenCall *open = m_front.call();
    QStringList now{open ? QStringLiteral("call")
                         : QStringLiteral("idle-") + densityWords.word(m_front.session().density())};
    if (open) {
        for (const QString &key : {fieldkey::callerName, fieldkey::callerUnit, fieldkey::callerPhone,
                                   fieldkey::callerEmail, fieldkey::callerExtension, fieldkey::callerStaff}) {
            const FieldValue value = open->state.run().value(key);
            now << value.text << QString::number(static_cast<int>(value.state));
        }
        for (const NoteRecord &note : open->state.notes())
            now << note.text << QString::number(note.atMs);
        now << open->state.callerNumber() << QString::number(m_front.id().value);
    }
    return now.join(QChar(0x1f));
}

void CallerPanel::refresh()
{
    // Rebuilt only when what it shows has changed: most events of a call do not touch it.
    const QString shown = stateText();
    if (m_shown == shown)
        return;
    m_shown = shown;
    clear();
    if (m_front.call())
        showCaller();
    else if (m_front.session().density() == Density::Junior)
        showKeys(); // The others know them.
    m_rows->addStretch(1);
}

QVBoxLayout *CallerPanel::addLine(const QString &icon, const QString &time)
{
    auto *line = new QWidget(m_body);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(icon.isEmpty() ? 10 : 8);
    if (icon.isEmpty())
        row->addWidget(new PlainLabel(time, PlainLabel::Face::Secondary, Tone::TextMuted, line), 0, Qt::AlignTop);
    else
        row->addWidget(new Sign(icon, {}, line), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    row->addLayout(words, 1);
    m_rows->addWidget(line);
    return words;
}

void CallerPanel::addHeading(const QString &text)
{
    auto *heading = new PlainLabel(text, PlainLabel::Face::Secondary, Tone::TextMuted, m_body);
    heading->setFont(typeface(12, QFont::DemiBold));
    m_rows->addWidget(heading);
}

void CallerPanel::addFact(const QString &icon, const QString &text, bool spelled)
{
    if (text.isEmpty())
        return;
    auto *fact =
        new BoundedLabel(spelled ? PlainLabel::Face::Spelled : PlainLabel::Face::Secondary, Tone::Text, 2, m_body);
    fact->setWhole(text);
    addLine(icon, {})->addWidget(fact);
}

void CallerPanel::addRule()
{
    m_rows->addWidget(new Rule(m_body));
}

void CallerPanel::showCaller()
{
    showFacts();
    showProposed();
    showBefore();
    showNotes();
}

void CallerPanel::showFacts()
{
    const CallState &state = m_front.call()->state;
    const ProcedureRun &run = state.run();
    const auto shown = [&](const QString &key) {
        const Field *field = run.procedure()->field(key);
        return field ? FieldText::shown(*field, run.value(key), *state.definitions(), m_front.session().screen())
                     : QString();
    };
    const QString name = run.value(fieldkey::callerName).text;
    auto *who = new BoundedLabel(PlainLabel::Face::Title, name.isEmpty() ? Tone::TextMuted : Tone::Text, 3, m_body);
    who->setWhole(name.isEmpty() ? tr("Caller not known yet") : name);
    m_rows->addWidget(who);
    addFact(QStringLiteral("unit"), run.value(fieldkey::callerUnit).text, false);
    const bool withheld = isWithheld(state.callerNumber());
    addFact(QStringLiteral("call-in"), withheld ? tr("Hidden number") : state.callerNumber(), !withheld);
    addFact(QStringLiteral("phone"), shown(fieldkey::callerPhone),
            run.value(fieldkey::callerPhone).state != FieldValue::State::None);
    const QString extension = run.value(fieldkey::callerExtension).text;
    addFact(QStringLiteral("phone"), extension.isEmpty() ? QString() : tr("ext. %1").arg(extension), true);
    addFact(QStringLiteral("mail"), shown(fieldkey::callerEmail),
            run.value(fieldkey::callerEmail).state != FieldValue::State::None);
    showStaff();
}

void CallerPanel::showStaff()
{
    const QString said = m_front.call()->state.run().value(fieldkey::callerStaff).text;
    const QString known = m_recognition.knownStaff();
    QString words;
    if (!said.isEmpty())
        words = said == fieldkey::yes ? tr("DGSEI staff") : tr("not DGSEI staff");
    else if (!known.isEmpty())
        words =
            known == fieldkey::yes ? tr("DGSEI staff, says the directory") : tr("not DGSEI staff, says the directory");
    addFact(QStringLiteral("person"), words, false);
}

void CallerPanel::showProposed()
{
    if (!m_choosing)
        m_offered.assign(m_recognition.proposed().begin(), m_recognition.proposed().end());
    if (m_offered.empty())
        return;
    addRule();
    addHeading(m_recognition.isOfAuthoriser() ? tr("Who authorises, in the directory") : tr("In the directory"));
    auto *how = new QWidget(m_body);
    auto *row = new QHBoxLayout(how);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(8);
    if (m_choosing) {
        row->addWidget(wrapped(tr("Which one? Digit, or Esc"), PlainLabel::Face::Strong, Tone::Text, how), 1);
    } else {
        row->addWidget(new Sign({}, QStringLiteral("Alt Q"), how), 0, Qt::AlignTop);
        row->addWidget(wrapped(tr("and the digit fills in"), PlainLabel::Face::Secondary, Tone::TextMuted, how), 1);
    }
    m_rows->addWidget(how);
    int index = 0;
    for (const RequesterRow &person : m_offered) {
        auto *button = new AnswerButton(person.requester.name, detailsOf(person.requester), m_body);
        button->setDigit(index + 1);
        button->setFocusPolicy(Qt::NoFocus); // The keyboard stays in the field that is being typed.
        connect(button, &AnswerButton::clicked, this, [this, person] { takeOffered(person); });
        m_rows->addWidget(button);
        ++index;
    }
}

/// Of who authorises it matters first whether they are staff.
QString CallerPanel::detailsOf(const Requester &person) const
{
    QStringList words{DirectoryText::details(person)};
    if (m_recognition.isOfAuthoriser() && person.staff != Staff::Unknown)
        words.prepend(person.staff == Staff::Yes ? tr("DGSEI staff") : tr("not DGSEI staff"));
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void CallerPanel::showBefore()
{
    const auto &history = m_recognition.history();
    if (!history || (history->calls.empty() && history->openTickets.empty()))
        return;
    const OpenCall *open = m_front.call();
    const qint64 nowMs = m_front.now().wallMs;
    const auto serviceName = [&](const QString &id) {
        const Service *service = open->state.definitions()->catalogue->service(id);
        return service ? service->label.in(m_front.session().screen()) : id;
    };
    addRule();
    addHeading(tr("Before"));
    for (std::size_t i = 0; i < std::min(history->openTickets.size(), mostTicketsShown); ++i) {
        const TicketRow &ticket = history->openTickets[i];
        QVBoxLayout *words = addLine(QStringLiteral("ticket"), {});
        words->addWidget(wrapped(QStringLiteral("%1 · P%2 · %3")
                                     .arg(groupedNumber(ticket.number))
                                     .arg(ticket.ticket.content.priority)
                                     .arg(Times::daysAgo(ticket.ticket.madeAtMs, nowMs)),
                                 PlainLabel::Face::Strong, Tone::Text, m_body));
        words->addWidget(wrapped(
            QStringLiteral("%1 · %2").arg(serviceName(ticket.ticket.content.service), Words::of(ticket.ticket.state)),
            PlainLabel::Face::Secondary, Tone::TextMuted, m_body));
    }
    if (history->openTickets.size() > mostTicketsShown)
        addFact(QStringLiteral("ticket"),
                tr("%n more open ticket(s)", nullptr, static_cast<int>(history->openTickets.size() - mostTicketsShown)),
                false);
    addFact(QStringLiteral("call"), tr("%n call(s) in 90 days", nullptr, history->recentCalls), false);
    for (const CallRow &call : history->calls) {
        QStringList words{Words::of(call.summary.outcome)};
        if (!call.summary.service.isEmpty())
            words.append(serviceName(call.summary.service));
        addLine({}, Times::shortMoment(call.summary.startedAtMs, nowMs))
            ->addWidget(wrapped(words.join(QStringLiteral(" · ")), PlainLabel::Face::Secondary, Tone::Text, m_body));
    }
}

void CallerPanel::showNotes()
{
    addRule();
    addHeading(tr("Notes"));
    const auto &notes = m_front.call()->state.notes();
    if (notes.empty())
        m_rows->addWidget(
            new PlainLabel(tr("None yet. F2 writes one."), PlainLabel::Face::Secondary, Tone::TextMuted, m_body));
    for (const NoteRecord &note : notes)
        addLine({}, Times::hour(note.atMs))
            ->addWidget(wrapped(note.text, PlainLabel::Face::Secondary, Tone::Text, m_body));
}

void CallerPanel::showKeys()
{
    addHeading(tr("Keys of a call"));
    const std::pair<QString, QString> keys[] = {
        {tr("A call rings"), QStringLiteral("F5")},
        {tr("Answer, go on, confirm"), tr("Enter")},
        {tr("Choose"), tr("1 … 9 or Alt 1 … 9")},
        {tr("Step back"), QStringLiteral("Alt ←")},
        {tr("Note"), QStringLiteral("F2")},
        {tr("Take whom it proposes"), QStringLiteral("Alt Q")},
        {tr("Directory"), QStringLiteral("Ctrl I")},
        {tr("Hold; I spoke to them"), QStringLiteral("F6")},
        {tr("Back from hold"), QStringLiteral("F7")},
        {tr("Tense call"), QStringLiteral("F8")},
        {tr("One more request"), QStringLiteral("F9")},
        {tr("Line lost"), QStringLiteral("F12")},
        {tr("Ask a senior"), QStringLiteral("Ctrl J")},
        {tr("Go away or come back"), QStringLiteral("Ctrl B")},
        {tr("All keys"), QStringLiteral("F1")},
    };
    for (const auto &[what, key] : keys) {
        auto *line = new QWidget(m_body);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 1, 0, 1);
        row->addWidget(new PlainLabel(what, PlainLabel::Face::Secondary, Tone::Text, line), 1);
        row->addWidget(new Sign({}, key, line));
        m_rows->addWidget(line);
    }
}

void CallerPanel::askChoice()
{
    if (m_recognition.proposed().empty() || m_choosing)
        return;
    m_offered.assign(m_recognition.proposed().begin(), m_recognition.proposed().end());
    m_choosing = true;
    qApp->installEventFilter(this);
    retranslate();
}

void CallerPanel::endChoice()
{
    if (!std::exchange(m_choosing, false))
        return;
    qApp->removeEventFilter(this);
}

void CallerPanel::takeOffered(const RequesterRow &person)
{
    Q_EMIT proposedTaken(RequesterRow(person)); // The button that holds it is gone before everybody has heard.
}

bool CallerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_choosing || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    if (key == Qt::Key_Alt || (key == Qt::Key_Q && press->modifiers() == Qt::AltModifier))
        return false;
    const bool first = key == Qt::Key_Return || key == Qt::Key_Enter;
    const int index = first ? 0 : key - Qt::Key_1;
    const bool chosen = index >= 0 && index < static_cast<int>(m_offered.size());
    if ((chosen || key == Qt::Key_Escape) && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Not a shortcut now: the key press follows.
        return true;
    }
    const std::optional<RequesterRow> person =
        chosen ? std::optional(m_offered[static_cast<std::size_t>(index)]) : std::nullopt;
    endChoice();
    retranslate();
    if (person)
        takeOffered(*person);
    Q_EMIT choiceEnded();
    return chosen || key == Qt::Key_Escape;
}

} // namespace helpdesk
