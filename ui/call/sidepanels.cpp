// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/sidepanels.h"

#include "core/call/fieldkeys.h"
#include "ui/call/draftkeeper.h"
#include "ui/call/frontcall.h"
#include "ui/call/trailview.h"
#include "ui/common/agentsession.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/fieldtext.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

const QString noteKey = QStringLiteral("note");

/// A small icon or a key, drawn in the palette of the moment.
class Sign : public QWidget
{
public:
    Sign(const QString &icon, const QString &key, QWidget *parent) : QWidget(parent), m_icon(icon), m_key(key)
    {
        setFixedSize(icon.isEmpty() ? paint::keyCapWidth(key) + 1 : 18, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_icon.isEmpty())
            paint::keyCap(painter, rect(), m_key, tone(palette(), Tone::Text), tone(palette(), Tone::Control));
        else
            painter.drawPixmap(QPointF(0, 2), paint::icon(m_icon, 16, tone(palette(), Tone::TextMuted), devicePixelRatioF()));
    }

private:
    QString m_icon;
    QString m_key;
};

} // namespace

TrailPanel::TrailPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_title(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)), m_view(new TrailView(false, this))
{
    setFixedWidth(224);
    m_title->setFont(typeface(12, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(&front, &FrontCall::changed, this, &TrailPanel::refresh);
    connect(&front, &FrontCall::frontChanged, this, &TrailPanel::refresh);
    refresh();
}

void TrailPanel::refresh()
{
    const OpenCall *open = m_front.call();
    m_title->setText(open ? tr("The path of the call") : tr("How the next one begins"));
    m_view->setAccessibleName(m_title->text());
    if (open) {
        m_view->setItems(TrailText::stations(open->state, m_front.session().screen()));
        return;
    }
    std::vector<TrailItem> ahead;
    if (const DefinitionsPtr &definitions = m_front.session().definitions()) {
        const Procedure &procedure = *definitions->procedure;
        const Operation *at = procedure.operation(procedure.start);
        for (int i = 0; at && i < 2; ++i) {
            TrailItem item;
            item.state = TrailItem::State::ToCome;
            item.operation = at->id;
            item.lane = at->lane;
            item.title = at->title.in(m_front.session().screen());
            ahead.push_back(item);
            at = at->answers.empty() ? nullptr : procedure.operation(at->answers.front().to);
        }
    }
    m_view->setItems(std::move(ahead));
}

void TrailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

CallerPanel::CallerPanel(FrontCall &front, QWidget *parent) : QWidget(parent), m_front(front), m_body(new QWidget)
{
    setFixedWidth(304);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_body->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&front, &FrontCall::changed, this, &CallerPanel::refresh);
    connect(&front, &FrontCall::frontChanged, this, &CallerPanel::refresh);
    connect(&front.session(), &AgentSession::changed, this, [this] {
        m_shown.clear();
        refresh();
    });
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

void CallerPanel::addFact(const QString &icon, const QString &text, bool spelled)
{
    if (text.isEmpty())
        return;
    auto *line = new QWidget(m_body);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Sign(icon, {}, line), 0, Qt::AlignTop);
    auto *label = new PlainLabel(text, spelled ? PlainLabel::Face::Spelled : PlainLabel::Face::Secondary, Tone::Text, line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    m_rows->addWidget(line);
}

void CallerPanel::refresh()
{
    const OpenCall *open = m_front.call();
    // Rebuilt only when what it shows has changed: most events of a call do not touch it.
    QStringList now{open ? QStringLiteral("call") : QStringLiteral("idle-") + densityWords.word(m_front.session().density())};
    if (open) {
        for (const QString &key : {fieldkey::callerName, fieldkey::callerUnit, fieldkey::callerPhone, fieldkey::callerEmail,
                                   fieldkey::callerExtension, fieldkey::callerStaff}) {
            const FieldValue value = open->state.run().value(key);
            now << value.text << QString::number(static_cast<int>(value.state));
        }
        for (const NoteRecord &note : open->state.notes())
            now << note.text << QString::number(note.atMs);
        now << open->state.callerNumber() << QString::number(m_front.id().value);
    }
    const QString shown = now.join(QChar(0x1f));
    if (m_shown == shown)
        return;
    m_shown = shown;
    clear();
    if (open)
        showCaller();
    else if (m_front.session().density() == Density::Junior)
        showKeys(); // The others know them.
    m_rows->addStretch(1);
}

void CallerPanel::showCaller()
{
    const CallState &state = m_front.call()->state;
    const ProcedureRun &run = state.run();
    const auto shown = [&](const QString &key) {
        const Field *field = run.procedure()->field(key);
        return field ? FieldText::shown(*field, run.value(key), *state.definitions(), m_front.session().screen()) : QString();
    };
    const QString name = run.value(fieldkey::callerName).text;
    auto *head = new PlainLabel(name.isEmpty() ? tr("Caller not known yet") : name, PlainLabel::Face::Title, name.isEmpty() ? Tone::TextMuted : Tone::Text, m_body);
    head->setWordWrap(true);
    m_rows->addWidget(head);
    addFact(QStringLiteral("unit"), run.value(fieldkey::callerUnit).text, false);
    addFact(QStringLiteral("call-in"), state.callerNumber(), true);
    addFact(QStringLiteral("phone"), shown(fieldkey::callerPhone), run.value(fieldkey::callerPhone).state != FieldValue::State::None);
    const QString extension = run.value(fieldkey::callerExtension).text;
    addFact(QStringLiteral("phone"), extension.isEmpty() ? QString() : tr("ext. %1").arg(extension), true);
    addFact(QStringLiteral("mail"), shown(fieldkey::callerEmail), run.value(fieldkey::callerEmail).state != FieldValue::State::None);
    const QString staff = run.value(fieldkey::callerStaff).text;
    addFact(QStringLiteral("person"), staff.isEmpty() ? QString() : staff == fieldkey::yes ? tr("DGSEI staff") : tr("not DGSEI staff"), false);
    m_rows->addSpacing(16);
    auto *notes = new PlainLabel(tr("Notes"), PlainLabel::Face::Secondary, Tone::TextMuted, m_body);
    notes->setFont(typeface(12, QFont::DemiBold));
    m_rows->addWidget(notes);
    if (state.notes().empty())
        m_rows->addWidget(new PlainLabel(tr("None yet. F2 writes one."), PlainLabel::Face::Secondary, Tone::TextMuted, m_body));
    for (const NoteRecord &note : state.notes()) {
        auto *line = new QWidget(m_body);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        row->addWidget(new PlainLabel(Times::hour(note.atMs), PlainLabel::Face::Secondary, Tone::TextMuted, line), 0, Qt::AlignTop);
        auto *text = new PlainLabel(note.text, PlainLabel::Face::Secondary, Tone::Text, line);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_rows->addWidget(line);
    }
}

void CallerPanel::showKeys()
{
    auto *head = new PlainLabel(tr("Keys of a call"), PlainLabel::Face::Secondary, Tone::TextMuted, m_body);
    head->setFont(typeface(12, QFont::DemiBold));
    m_rows->addWidget(head);
    const std::pair<QString, QString> keys[] = {
        {tr("A call rings"), QStringLiteral("F5")},
        {tr("Answer, go on, confirm"), tr("Enter")},
        {tr("Choose"), tr("1 … 9 or Alt 1 … 9")},
        {tr("Step back"), QStringLiteral("Alt ←")},
        {tr("Note"), QStringLiteral("F2")},
        {tr("Hold; I spoke to them"), QStringLiteral("F6")},
        {tr("Back from hold"), QStringLiteral("F7")},
        {tr("Tense call"), QStringLiteral("F8")},
        {tr("One more request"), QStringLiteral("F9")},
        {tr("Line lost"), QStringLiteral("F12")},
        {tr("Ask a senior"), QStringLiteral("Ctrl J")},
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

CaptureRow::CaptureRow(FrontCall &front, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent), m_front(front), m_drafts(drafts), m_line(new QLineEdit(this))
{
    setFixedHeight(48);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_line->setFont(typeface(14));
    m_line->setMinimumHeight(34);
    m_line->setMaxLength(4000);
    m_line->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 7, 16, 7);
    row->setSpacing(10);
    row->addWidget(new Sign({}, QStringLiteral("F2"), this));
    row->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { m_drafts.keep(noteKey, text); });
    connect(m_line, &QLineEdit::returnPressed, this, &CaptureRow::keepNote);
    connect(&front, &FrontCall::frontChanged, this, &CaptureRow::showFront);
    retranslate();
    showFront();
}

void CaptureRow::retranslate()
{
    m_line->setAccessibleName(tr("Note"));
    m_line->setPlaceholderText(tr("Note: what they ask, in their words…"));
}

void CaptureRow::showFront()
{
    m_line->setEnabled(m_front.call() != nullptr);
    m_line->setText(m_drafts.draft(noteKey).value_or(QString()));
}

void CaptureRow::takeFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

bool CaptureRow::hasKeyboard() const
{
    return m_line->hasFocus();
}

void CaptureRow::keepNote()
{
    if (m_line->text().trimmed().isEmpty()) {
        Q_EMIT left();
        return;
    }
    if (!m_front.perform(command::Note{m_line->text()}))
        return;
    m_drafts.withdraw(noteKey);
    m_line->clear();
}

void CaptureRow::keyPressEvent(QKeyEvent *event)
{
    // The line passes Enter on after its signal; the card must not act on it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

bool CaptureRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_drafts.flush();
        Q_EMIT left();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        m_drafts.flush();
    return QWidget::eventFilter(watched, event);
}

void CaptureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace helpdesk
