// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reviewspanel.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/plainlabel.h"
#include "ui/report/figuretable.h"
#include "ui/report/reviewsheet.h"
#include "ui/report/steprow.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/reviewtext.h"
#include "ui/text/times.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int callListWidth = 268;
constexpr int foldedCallListWidth = 212;

} // namespace

ReviewsPanel::ReviewsPanel(AgentSession &session, ReportPorts ports, QWidget *parent)
    : ReportPanel(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_view(new QComboBox(this)),
      m_step(new StepRow(this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_list(new ChoiceList(this)),
      m_stack(new QStackedWidget(this)),
      m_sheet(new ReviewSheet(session, this)),
      m_figures(new FigureTable(FigureTable::Begin::First, this))
{
    layOut();
    connect(m_view, &QComboBox::activated, this, &ReviewsPanel::turn);
    connect(m_step, &StepRow::stepped, this, [this](int by, bool far) { step(far ? by * monthsAYear : by); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewsPanel::open);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_sheet->takeFocus(); });
    connect(m_figures, &FigureTable::opened, this, &ReportPanel::callsWanted);
    connect(m_sheet, &ReviewSheet::callWanted, this, &ReportPanel::callWanted);
    connect(m_sheet, &ReviewSheet::edited, this,
            [this](const ReviewDraft &draft) { m_drafts.insert(draftKey(m_openedId), draft); });
    connect(m_sheet, &ReviewSheet::judged, this, [this](const Judgement &judgement) { say(judgement); });
    connect(m_sheet, &ReviewSheet::passed, this, [this](const Passing &passing) { say(passing); });
    connect(m_sheet, &ReviewSheet::answered, this, [this](const QString &text) { say(ReviewAnswer{text}); });
    connect(qApp, &QApplication::focusChanged, this, &ReviewsPanel::markRead);
    m_asker = asker();
    fold();
    retranslate();
}

/// The keyboard leaves its children after this: nobody is to be told then.
ReviewsPanel::~ReviewsPanel()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ReviewsPanel::layOut()
{
    m_view->setMinimumHeight(34);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_said->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(8);
    top->addWidget(m_view);
    top->addWidget(m_step);
    top->addWidget(m_said, 1);
    auto *calls = new QWidget(this);
    auto *columns = new QHBoxLayout(calls);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addWidget(m_sheet, 1);
    m_stack->addWidget(calls);
    m_stack->addWidget(m_figures);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_stack, 1);
}

void ReviewsPanel::fold()
{
    m_list->setFixedWidth(m_session.folding().words ? foldedCallListWidth : callListWidth);
    m_figures->setWidths(160, 84);
}

ReviewAsker ReviewsPanel::asker() const
{
    return {m_session.account().id, m_session.density() == Density::Senior};
}

std::pair<qint64, qint64> ReviewsPanel::draftKey(ReviewId id) const
{
    return {m_asker.account.value, id.value};
}

ReviewsPanel::View ReviewsPanel::view() const
{
    return static_cast<View>(m_view->currentData().toInt());
}

template<typename T, typename Take>
ReviewPorts::Answer<T> ReviewsPanel::forAsker(Take take)
{
    return [self = QPointer(this), asked = m_asker, take = std::move(take)](const Result<T> &answer) {
        if (self && asked == self->m_asker)
            take(answer);
    };
}

void ReviewsPanel::peek()
{
    followAsker();
    if (m_asker.account.isNull())
        return;
    draw();
    m_ports.reviews.news(m_asker, forAsker<ReviewNews>([this](const Result<ReviewNews> &news) {
                             if (!news || news.value() == m_news)
                                 return; // What keeps the number away is said in the panel.
                             m_news = news.value();
                             fillViews();
                             Q_EMIT noteChanged();
                         }));
}

void ReviewsPanel::followAsker()
{
    if (asker() == m_asker)
        return;
    m_asker = asker();
    m_news = {};
    m_drawnOn = {};
    forget();
    fillViews();
    m_view->setCurrentIndex(0);
    showMonth();
    Q_EMIT noteChanged();
    if (isVisible())
        load();
}

/// What is in sight is of another question.
void ReviewsPanel::forget()
{
    m_rows.clear();
    m_known = false;
    m_report.reset();
    m_opened.reset();
    m_openedId = {};
    m_saying.reset();
    m_figures->setFigures({}, {});
    m_list->setRows({});
    m_sheet->say({});
    showState({});
}

void ReviewsPanel::load()
{
    followAsker();
    if (m_asker.account.isNull())
        return;
    m_ports.desk(forAsker<ReportDesk>([this](const Result<ReportDesk> &desk) {
        if (!desk) {
            showState(ErrorText::of(desk.error().code).whole(), true);
            return;
        }
        if (!m_zone)
            m_month = monthOf(m_ports.now().wallMs, desk.value().zone);
        m_zone = desk.value().zone;
        showMonth();
        draw();
        ask();
    }));
}

/// Once a day and whenever the panel comes in sight: the draw is the same whoever asks for it.
void ReviewsPanel::draw()
{
    const QDate today = Times::local(m_ports.now().wallMs).date();
    if (!m_asker.senior || m_drawnOn == today)
        return;
    m_drawnOn = today;
    m_ports.reviews.draw(forAsker<int>([this](const Result<int> &drawn) {
        if (!drawn) {
            m_drawnOn = {};
            showState(ErrorText::of(drawn.error().code).whole(), true);
        } else if (drawn.value() > 0) {
            peek();
            ask();
        }
    }));
}

void ReviewsPanel::hideEvent(QHideEvent *event)
{
    m_drawnOn = {};
    ReportPanel::hideEvent(event);
}

void ReviewsPanel::ask()
{
    if (!m_zone)
        return;
    const auto rows = [this, of = view(), month = m_month](const Result<ReviewPorts::Rows> &answer) {
        if (of == view() && month == m_month)
            takeRows(answer);
    };
    switch (view()) {
    case View::ToHear:
        m_ports.reviews.toHear(m_asker, forAsker<ReviewPorts::Rows>(rows));
        break;
    case View::Heard:
        m_ports.reviews.heard(m_asker, m_month, forAsker<ReviewPorts::Rows>(rows));
        break;
    case View::Own:
        m_ports.reviews.own(m_asker.account, forAsker<ReviewPorts::Rows>(rows));
        break;
    case View::Figures:
        m_ports.reviews.report(m_month, m_asker, forAsker<ReviewReport>([this](const Result<ReviewReport> &report) {
                                   takeFigures(report);
                               }));
        break;
    }
}

void ReviewsPanel::turn()
{
    forget();
    showMonth();
    ask();
}

void ReviewsPanel::step(int by)
{
    if (!m_zone)
        return;
    for (int left = std::abs(by); left > 0; --left)
        m_month = by < 0 ? m_month.previous() : m_month.next();
    m_month = std::clamp(m_month, Month{1970, 1}, monthOf(m_ports.now().wallMs, *m_zone));
    forget();
    showMonth();
    ask();
}

void ReviewsPanel::showMonth()
{
    m_stack->setCurrentIndex(view() == View::Figures ? 1 : 0);
    m_step->setVisible(view() == View::Heard || view() == View::Figures);
    if (m_zone)
        m_step->showWords(FigureText::of(m_month), m_month < monthOf(m_ports.now().wallMs, *m_zone));
}

void ReviewsPanel::showState(const QString &words, bool fault)
{
    m_said->setTone(fault ? Tone::Overdue : Tone::TextMuted);
    m_said->setText(words);
}

void ReviewsPanel::takeRows(const Result<ReviewPorts::Rows> &rows)
{
    if (!rows) {
        showState(ErrorText::of(rows.error().code).whole(), true);
        return;
    }
    const bool first = !m_known;
    const ReviewRow *shown = current();
    std::optional<ReviewRow> typedIn; // A colleague was quicker: it does not go from under the hands of who types.
    if (shown && shown->head.id == m_openedId && m_drafts.value(draftKey(m_openedId)) != ReviewDraft())
        typedIn = *shown;
    const auto at = std::min<std::ptrdiff_t>(m_list->currentRow(), static_cast<std::ptrdiff_t>(rows.value().size()));
    m_rows = rows.value();
    if (typedIn
        && std::none_of(m_rows.begin(), m_rows.end(), [&](const ReviewRow &row) { return row.head.id == m_openedId; }))
        m_rows.insert(m_rows.begin() + at, *typedIn);
    m_known = true;
    showRows();
    if (first)
        showState(viewWords());
}

const ReviewRow *ReviewsPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

/// What is open stays open where it still is in the list, and so do the place and the keyboard.
void ReviewsPanel::showRows()
{
    std::vector<ChoiceList::Row> rows;
    int chosen = m_list->currentRow();
    for (const ReviewRow &row : m_rows) {
        if (row.head.id == m_openedId)
            chosen = static_cast<int>(rows.size());
        const QString when = Times::local(row.head.startedAtMs).toString(QStringLiteral("dd/MM HH:mm"));
        const QString state = ReviewText::of(row.state);
        if (view() == View::Own)
            rows.push_back({when, row.unread ? tr("new") : state, ChoiceList::Mark::None});
        else
            rows.push_back(
                {m_session.nameOf(row.head.agent),
                 state.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when.section(QLatin1Char(' '), 0, 0), state),
                 ChoiceList::Mark::None});
    }
    m_list->setRows(rows);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(std::clamp(chosen, m_rows.empty() ? -1 : 0, static_cast<int>(m_rows.size()) - 1));
    }
    open();
}

void ReviewsPanel::open()
{
    const ReviewRow *row = current();
    if (!row) {
        m_openedId = {};
        m_opened.reset();
        m_sheet->say(m_known ? emptyWords() : QString());
        return;
    }
    if (row->head.id != m_openedId) {
        m_openedId = row->head.id;
        m_opened.reset();
        m_sheet->showCall(*row, m_drafts.value(draftKey(m_openedId)));
    }
    m_ports.reviews.review(
        m_openedId, m_asker,
        forAsker<CallReview>([this, id = m_openedId](const Result<CallReview> &review) { takeReview(id, review); }));
}

void ReviewsPanel::takeReview(ReviewId id, const Result<CallReview> &review)
{
    if (id != m_openedId)
        return;
    if (!review) {
        showState(ErrorText::of(review.error().code).whole(), true);
        return;
    }
    if (m_opened && m_opened->entries() == review.value().entries())
        return;
    m_opened = review.value();
    m_sheet->showReview(*m_opened);
    markRead();
}

/// What is open is read once the keyboard is in the panel: passing by the panel's name reads nothing.
void ReviewsPanel::markRead()
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow &each) { return each.head.id == m_openedId; });
    if (view() != View::Own || !m_opened || row == m_rows.end() || !row->unread
        || !isAncestorOf(QApplication::focusWidget()))
        return;
    row->unread = false;
    m_ports.reviews.see(m_openedId, m_asker.account, m_opened->judgedSeq());
    m_news.unread = std::max(0, m_news.unread - 1);
    fillViews();
    Q_EMIT noteChanged();
    showRows();
}

void ReviewsPanel::openCall()
{
    if (const ReviewRow *row = current())
        Q_EMIT callWanted(row->head.call);
}

void ReviewsPanel::takeFocus()
{
    if (view() == View::Figures && m_report && !m_report->agents.empty())
        m_figures->takeFocus();
    else if (view() != View::Figures && !m_rows.empty())
        m_list->setFocus(Qt::TabFocusReason);
    else
        m_view->setFocus(Qt::TabFocusReason);
}

} // namespace helpdesk
