// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/choicegrid.h"

#include "ui/common/boundedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QWheelEvent>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int boxLetters = 22;
constexpr int boxWidth = 236;
constexpr int markWidth = 148;
constexpr int rowHeight = 34;

/// The wheel scrolls the rows; it changes nothing that it only passes over.
class QuietBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChoiceGrid::ChoiceGrid(int nameShare, int noteShare, QWidget *parent)
    : QScrollArea(parent),
      m_nameShare(nameShare),
      m_noteShare(noteShare)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // What is behind shows, also while nothing can be chosen.
}

void ChoiceGrid::setChoices(int set, const QStringList &choices)
{
    while (static_cast<int>(m_sets.size()) <= set)
        m_sets.push_back(new QStringListModel(this));
    QStringListModel *model = m_sets[static_cast<std::size_t>(set)];
    if (model->stringList() == choices)
        return;
    std::vector<QSignalBlocker> quiet;
    for (const Widgets &widgets : m_widgets) {
        if (widgets.box)
            quiet.emplace_back(widgets.box);
    }
    model->setStringList(choices);
}

void ChoiceGrid::setRows(std::vector<Row> rows)
{
    const bool sameShape = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row &a, const Row &b) { return a.set == b.set; });
    if (!sameShape || !widget())
        rebuild(rows);
    m_rows = std::move(rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        show(m_widgets[i], m_rows[i]);
}

void ChoiceGrid::rebuild(const std::vector<Row> &rows)
{
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(32, 0, 32, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, m_nameShare);
    m_grid->setColumnStretch(1, m_noteShare);
    m_widgets.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int line = static_cast<int>(i);
        const bool heading = rows[i].set < 0;
        Widgets made;
        made.name = new BoundedLabel(heading ? PlainLabel::Face::Strong : PlainLabel::Face::Body, Tone::Text, 1, inner);
        made.note = new BoundedLabel(PlainLabel::Face::Secondary, Tone::TextMuted, 1, inner);
        made.mark = new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, inner);
        m_grid->setRowMinimumHeight(line, rowHeight);
        m_grid->addWidget(made.name, line, 0, Qt::AlignVCenter);
        m_grid->addWidget(made.note, line, 1, 1, heading ? 3 : 1, Qt::AlignVCenter);
        if (!heading) {
            made.box = new QuietBox(inner);
            made.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            made.box->setMinimumContentsLength(boxLetters);
            made.box->setMinimumHeight(rowHeight - 2);
            made.box->setFixedWidth(boxWidth);
            made.box->setMaxVisibleItems(16);
            made.box->setModel(m_sets.at(static_cast<std::size_t>(rows[i].set)));
            connect(made.box, &QComboBox::activated, this, [this, line](int choice) {
                m_rows[static_cast<std::size_t>(line)].chosen = choice;
                Q_EMIT choiceMade(line, choice);
            });
            m_grid->addWidget(made.box, line, 2);
            made.mark->setFixedWidth(markWidth);
            made.mark->setWordWrap(true);
            m_grid->addWidget(made.mark, line, 3, Qt::AlignVCenter);
        }
        m_widgets.push_back(made);
    }
    m_grid->setRowStretch(static_cast<int>(rows.size()), 1);
    setWidget(inner);
    inner->setAutoFillBackground(false);
}

void ChoiceGrid::show(const Widgets &widgets, const Row &row)
{
    widgets.name->setWhole(row.name);
    widgets.note->setWhole(row.note);
    if (!widgets.box)
        return;
    const QSignalBlocker quiet(widgets.box);
    widgets.box->setCurrentIndex(row.chosen);
    widgets.box->setAccessibleName(row.name);
    widgets.mark->setText(row.mark);
    widgets.mark->setTone(row.markTone);
    widgets.box->setAccessibleDescription(QStringList{row.note, row.mark}.join(QStringLiteral(". ")));
}

void ChoiceGrid::setMark(int row, const QString &mark, Tone tone)
{
    Row &changed = m_rows[static_cast<std::size_t>(row)];
    changed.mark = mark;
    changed.markTone = tone;
    show(m_widgets[static_cast<std::size_t>(row)], changed);
}

int ChoiceGrid::chosen(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].chosen;
}

void ChoiceGrid::takeFocus()
{
    const auto first =
        std::find_if(m_widgets.begin(), m_widgets.end(), [](const Widgets &widgets) { return widgets.box != nullptr; });
    if (first != m_widgets.end())
        first->box->setFocus(Qt::TabFocusReason);
}

} // namespace helpdesk
