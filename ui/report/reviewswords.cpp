// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel of listened calls says of itself.

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/report/figuretable.h"
#include "ui/report/reviewsheet.h"
#include "ui/report/reviewspanel.h"
#include "ui/report/steprow.h"
#include "ui/text/figuretext.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace helpdesk {

QString ReviewsPanel::note() const
{
    const int waiting = m_news.unread + m_news.toHear;
    return waiting == 0 ? QString() : QString::number(waiting);
}

QString ReviewsPanel::noteWords() const
{
    QStringList words;
    if (m_news.unread > 0)
        words.append(tr("%n call(s) of yours heard and not read yet", nullptr, m_news.unread));
    if (m_news.toHear > 0)
        words.append(tr("%n call(s) of others to listen to", nullptr, m_news.toHear));
    return words.join(QLatin1Char('\n'));
}

QString ReviewsPanel::begun() const
{
    const auto calls = std::count_if(m_drafts.begin(), m_drafts.end(),
                                     [](const ReviewDraft &draft) { return draft != ReviewDraft(); });
    return calls == 0 ? QString()
                      : tr("Listened calls: what was chosen or typed of %n call(s)", nullptr, static_cast<int>(calls));
}

QString ReviewsPanel::viewWords() const
{
    switch (view()) {
    case View::ToHear:
        return tr("Drawn by lot when each day ends; nobody chooses them. Never your own.");
    case View::Heard:
        return tr("What was heard can be judged again; the earlier word stays readable.");
    case View::Own:
        return tr("What a senior heard of your calls. You can answer.");
    case View::Figures:
        break;
    }
    return {};
}

QString ReviewsPanel::emptyWords() const
{
    switch (view()) {
    case View::ToHear:
        return tr("Nothing to listen to now. When a day ends, calls of it are drawn by lot: how many is said in the "
                  "settings, under “Listened calls”.");
    case View::Heard:
        return tr("No call of this month has been heard yet.");
    case View::Own:
        return tr("None of your calls has been heard yet.");
    case View::Figures:
        break;
    }
    return {};
}

/// What is offered depends on who sits here.
void ReviewsPanel::fillViews()
{
    std::vector<std::pair<QString, View>> views;
    if (m_asker.senior) {
        views.emplace_back(m_news.toHear > 0 ? tr("To listen to (%1)").arg(m_news.toHear) : tr("To listen to"),
                           View::ToHear);
        views.emplace_back(tr("Heard"), View::Heard);
    }
    views.emplace_back(m_news.unread > 0 ? tr("My calls (new: %1)").arg(m_news.unread) : tr("My calls"), View::Own);
    views.emplace_back(tr("Figures"), View::Figures);
    const QSignalBlocker quiet(m_view);
    if (m_view->count() != static_cast<int>(views.size())) {
        m_view->clear();
        for (const auto &[words, view] : views)
            m_view->addItem(words, static_cast<int>(view));
        m_view->setCurrentIndex(0);
    }
    for (int row = 0; row < m_view->count(); ++row)
        m_view->setItemText(row, views[static_cast<std::size_t>(row)].first);
}

void ReviewsPanel::retranslate()
{
    followAsker();
    fillViews();
    m_view->setAccessibleName(tr("Which calls"));
    m_step->setNames(tr("Month"), tr("The month before"), tr("The month after"));
    m_step->setWidest(FigureText::of(Month{2026, 9}));
    m_list->setAccessibleName(tr("Listened calls"));
    m_figures->setAccessibleName(tr("What was heard, by agent"));
    m_sheet->retranslate();
    showMonth();
    if (m_known && view() != View::Figures) {
        showRows();
        if (std::exchange(m_saidIn, m_session.screen()) != m_session.screen())
            showState(viewWords());
    }
    showFigures();
}

} // namespace helpdesk
