// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/reviewssection.h"

#include "core/review/sample.h"
#include "ui/settings/savebar.h"
#include "ui/settings/settingfield.h"
#include "ui/text/errortext.h"

#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace helpdesk {

ReviewsSection::ReviewsSection(SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_calls(new QSpinBox(this)),
      m_field(new SettingField(m_calls, this)),
      m_save(new SaveBar(this))
{
    m_calls->setRange(0, mostReviewsPerWeek);
    m_field->setMaximumWidth(420);
    column()->addWidget(m_field);
    column()->addStretch(1);
    column()->addWidget(m_save);
    connect(m_calls, &QSpinBox::valueChanged, this, [this] {
        m_save->tell({});
        showState();
    });
    connect(m_save, &SaveBar::saveWanted, this, &ReviewsSection::save);
    connect(m_save, &SaveBar::undoWanted, this, &ReviewsSection::undo);
    retranslate();
}

bool ReviewsSection::isChanged() const
{
    return m_stands && m_calls->value() != *m_stands;
}

void ReviewsSection::load()
{
    QPointer<ReviewsSection> self(this);
    m_ports.reviewsPerWeek([self](const Result<int> &calls) {
        if (!self)
            return;
        if (calls)
            self->take(calls.value());
        else
            self->m_save->tellFault(ErrorText::of(calls.error().code).whole());
    });
}

void ReviewsSection::take(int calls)
{
    if (isChanged() || m_saving || m_stands == calls)
        return; // What is being edited stays.
    m_stands = calls;
    undo();
}

void ReviewsSection::undo()
{
    m_calls->setValue(m_stands.value_or(0));
    m_save->tell({});
    showState();
}

void ReviewsSection::save()
{
    if (m_saving || !m_stands)
        return;
    m_saving = true;
    QPointer<ReviewsSection> self(this);
    m_ports.keepReviewsPerWeek(m_calls->value(), [self, calls = m_calls->value()](const Result<> &kept) {
        if (self)
            self->finish(calls, kept);
    });
}

void ReviewsSection::finish(int calls, const Result<> &kept)
{
    m_saving = false;
    if (!kept) {
        m_save->tellFault(ErrorText::of(kept.error().code).whole());
        return;
    }
    m_stands = calls;
    showState();
    m_save->tell(tr("Saved. Calls that were drawn already stay drawn."));
}

void ReviewsSection::showState()
{
    m_save->setChanged(isChanged());
    m_field->setHint(m_calls->value() == 0 ? tr("None: no call is drawn.")
                                           : tr("Spread over the days of the week, for every agent alike."));
}

void ReviewsSection::takeFocus()
{
    m_calls->setFocus(Qt::TabFocusReason);
}

void ReviewsSection::retranslate()
{
    setHead(
        tr("Tone, attention and patience are heard by a person alone. For that, calls of each agent are drawn by lot "
           "when a day ends; a senior listens to "
           "them under Reports, and their agent can answer. Nobody chooses the calls, and nobody hears their own."));
    m_field->setName(tr("Calls of each agent, a week"));
    m_save->retranslate();
    m_save->tell({});
    showState();
}

} // namespace helpdesk
