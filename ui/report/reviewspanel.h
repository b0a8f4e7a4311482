// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportpanel.h"
#include "ui/report/reportports.h"
#include "ui/report/reviewdraft.h"

#include <QHash>

class QComboBox;
class QStackedWidget;

namespace helpdesk {

class AgentSession;
class ChoiceList;
class FigureTable;
class PlainLabel;
class ReviewSheet;
class StepRow;

/// Calls drawn by lot for what only a person hears. Whoever is a senior listens to those of others and says what was
/// heard; every agent reads what was heard of their own and can answer. What is chosen and typed stays until it is
/// kept.
class ReviewsPanel : public ReportPanel
{
    Q_OBJECT

public:
    /// The session is borrowed.
    ReviewsPanel(AgentSession &session, ReportPorts ports, QWidget *parent = nullptr);
    ~ReviewsPanel() override;

    [[nodiscard]] QString title() const override { return tr("Listened calls"); }
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString noteWords() const override;
    void peek() override;
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    void fold() override;
    [[nodiscard]] QString begun() const override;
    /// The chosen call, in the log.
    [[nodiscard]] bool showsCall() const { return !m_openedId.isNull(); }
    void openCall();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class View { ToHear, Heard, Own, Figures };

    void layOut();
    void fillViews();
    [[nodiscard]] View view() const;
    [[nodiscard]] ReviewAsker asker() const;
    /// Somebody else sits here, or works as a senior now: what is in sight may not be for them.
    void followAsker();
    void forget();
    void turn();
    void draw();
    void ask();
    void takeRows(const Result<ReviewPorts::Rows> &rows);
    void takeFigures(const Result<ReviewReport> &report);
    void step(int by);
    void showMonth();
    void showRows();
    void showFigures();
    void showState(const QString &words, bool fault = false);
    void open();
    void markRead();
    void takeReview(ReviewId id, const Result<CallReview> &review);
    void say(const decltype(ReviewEntry::what) &what);
    void finishSaying(ReviewId id, const ReviewAsker &by, const Result<CallReview> &said);
    [[nodiscard]] const ReviewRow *current() const;
    [[nodiscard]] std::pair<qint64, qint64> draftKey(ReviewId id) const;
    [[nodiscard]] QString viewWords() const;
    [[nodiscard]] QString emptyWords() const;

    /// The answer goes to whoever still sits here.
    template<typename T, typename Take>
    [[nodiscard]] ReviewPorts::Answer<T> forAsker(Take take);

    AgentSession &m_session;
    ReportPorts m_ports;
    ReviewAsker m_asker;
    std::optional<QTimeZone> m_zone;
    Month m_month;
    QDate m_drawnOn;                       ///< Once a day is enough.
    Language m_saidIn = Language::Spanish; ///< What the line above says.
    ReviewNews m_news;
    ReviewPorts::Rows m_rows;
    bool m_known = false; ///< The rows of this view have come.
    ReviewId m_openedId;
    std::optional<CallReview> m_opened;
    std::optional<ReviewReport> m_report;
    QHash<std::pair<qint64, qint64>, ReviewDraft> m_drafts; ///< By who typed and the review.
    std::optional<ReviewEntry> m_saying; ///< What is being written, or was not: the same again is written once.
    ReviewId m_sayingOf;
    bool m_busy = false;

    QComboBox *m_view;
    StepRow *m_step;
    PlainLabel *m_said;
    ChoiceList *m_list;
    QStackedWidget *m_stack;
    ReviewSheet *m_sheet;
    FigureTable *m_figures;
};

} // namespace helpdesk
