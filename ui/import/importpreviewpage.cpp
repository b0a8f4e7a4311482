// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpreviewpage.h"

#include "core/call/fieldkeys.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/import/plaintable.h"
#include "ui/text/importtext.h"
#include "ui/text/numbers.h"
#include "ui/text/signs.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int mostRefusedRows = 5;
constexpr qsizetype mostLines = 6;
constexpr int tableInset = 16; ///< Words in it stand under those above.

} // namespace

ImportPreviewPage::ImportPreviewPage(AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_counts(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_outcomes(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_told(new PlainLabel(PlainLabel::Face::Secondary, Tone::Due, this)),
      m_firstName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_first(new PlainTable(this)),
      m_refusedName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_refused(new PlainTable(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (PlainLabel *label : {m_counts, m_outcomes, m_told, m_firstName, m_refusedName}) {
        label->setWordWrap(true);
        label->setContentsMargins(32, label == m_refusedName || label == m_firstName ? 8 : 0, 32, 0);
    }
    rows->addWidget(m_counts);
    rows->addWidget(m_outcomes);
    rows->addWidget(m_told);
    const auto addTable = [rows](PlainLabel *name, PlainTable *table, int stretch) {
        rows->addWidget(name);
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(tableInset, 0, tableInset, 0);
        inset->addWidget(table);
        rows->addLayout(inset, stretch);
    };
    addTable(m_refusedName, m_refused, 0);
    addTable(m_firstName, m_first, 1);
    connect(&session, &AgentSession::changed, this, &ImportPreviewPage::retranslate);
    retranslate();
}

void ImportPreviewPage::setPreview(const ImportPreview &preview, const QHash<QString, QString> &people)
{
    m_preview = preview;
    m_people = people;
    showAll();
}

bool ImportPreviewPage::takeFocus()
{
    PlainTable *table = m_refused->isVisibleTo(this) ? m_refused : m_first;
    table->setFocus(Qt::TabFocusReason);
    return table->isVisibleTo(this);
}

QString ImportPreviewPage::outcomesOf(const CallImportReport &report)
{
    QStringList parts;
    for (std::size_t outcome = 1; outcome < report.outcomes.size(); ++outcome) {
        if (report.outcomes[outcome] > 0)
            parts.append(QStringLiteral("%1 %2").arg(Words::of(static_cast<CallOutcome>(outcome)),
                                                     groupedNumber(report.outcomes[outcome])));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ImportPreviewPage::toldOf(const CallImportReport &report, const std::vector<ImportNotice> &notices,
                                  const QStringList &sheets)
{
    QStringList lines;
    for (const ImportNotice &notice : notices)
        lines.append(ImportText::of(notice));
    if (lines.size() > mostLines) // Of a workbook of many sheets.
        lines = lines.mid(0, mostLines)
            + QStringList(tr("and %n more", nullptr, static_cast<int>(lines.size() - mostLines)));
    const auto place = [&sheets](int sheet, int row) {
        return sheets.size() > 1 ? tr("%1, row %2").arg(sheets.value(sheet)).arg(row) : tr("row %1").arg(row);
    };
    if (report.twice > 0) {
        const TwiceRow &first = report.twiceFirst.front();
        lines.append(tr("%n row(s) stand in the file twice and count once, first %1 as %2.", nullptr,
                        static_cast<int>(report.twice))
                         .arg(place(first.sheet, first.row), place(first.firstSheet, first.firstRow)));
    }
    if (report.changed > 0)
        lines.append(tr("Of those here already, %n say(s) something else now and stay(s) as it was, first %1.", nullptr,
                        static_cast<int>(report.changed))
                         .arg(place(report.changedFirst.front().sheet, report.changedFirst.front().row)));
    return lines.join(u'\n');
}

void ImportPreviewPage::nameRefused(PlainTable &table)
{
    table.setHeads({tr("Why"), tr("Rows"), tr("First in")}, {520, 90});
    table.setAccessibleName(tr("Why rows are not taken"));
}

void ImportPreviewPage::showRefused(PlainTable &table, const std::vector<RefusedRows> &refused)
{
    std::vector<QStringList> rows;
    for (const RefusedRows &each : refused) {
        const QString where = each.value.isEmpty()
            ? tr("row %1").arg(each.first.row)
            : tr("row %1: “%2”").arg(QString::number(each.first.row), each.value);
        rows.push_back({ImportText::of(each.first), groupedNumber(each.rows), where});
    }
    table.setRows(rows);
    table.fitTo(mostRefusedRows);
}

QString ImportPreviewPage::agentOf(const ImportedCall &call) const
{
    const QString name = m_session.nameOf(call.record.agent);
    return !name.isEmpty() ? name : m_people.value(call.agent, dash);
}

QStringList ImportPreviewPage::rowOf(const ImportedCall &call) const
{
    const ImportedRecord &record = call.record;
    const auto field = [&call](const QString &key) { return call.fields.value(key).toString(); };
    const QString rings = record.ringsKnown == RingsKnown::Unknown ? dash : QString::number(record.rings);
    return {Times::dayAndHour(call.startedAtMs),
            agentOf(call),
            Words::of(record.outcome),
            rings,
            record.talk_ms > 0 ? Times::clock(std::chrono::milliseconds(record.talk_ms)) : dash,
            field(fieldkey::callerName),
            field(fieldkey::detail)};
}

void ImportPreviewPage::showAll()
{
    const CallImportReport &report = m_preview.report;
    m_counts->setText(tr("%1 rows: %2 would be taken, %3 are here already, %4 cannot be taken. Nothing is changed yet.")
                          .arg(groupedNumber(report.rows), groupedNumber(report.taken), groupedNumber(report.known),
                               groupedNumber(static_cast<qint64>(report.bad.size()))));
    m_outcomes->setText(outcomesOf(report));
    m_outcomes->setVisible(report.taken > 0);
    m_told->setText(toldOf(report, m_preview.notices, m_preview.sheets));
    m_told->setVisible(!m_told->text().isEmpty());
    std::vector<QStringList> rows;
    for (const ImportedCall &call : m_preview.first)
        rows.push_back(rowOf(call));
    m_first->setRows(rows);
    m_first->setVisible(!rows.empty());
    m_firstName->setVisible(!rows.empty());
    showRefused(*m_refused, m_preview.refused);
    m_refused->setVisible(!m_preview.refused.empty());
    m_refusedName->setVisible(!m_preview.refused.empty());
}

void ImportPreviewPage::retranslate()
{
    m_firstName->setText(
        tr("The first calls, as they are read. Look whether days, times and names stand where they belong."));
    m_refusedName->setText(
        tr("What is wrong with the rows that cannot be taken; they can be saved afterwards, to be mended."));
    m_first->setHeads(
        {tr("First ring"), tr("Agent"), tr("Outcome"), tr("Rings"), tr("Talk"), tr("Caller"), tr("Detail")},
        {132, 122, 128, 68, 106, 132});
    m_first->setAccessibleName(tr("The first calls, as they are read"));
    nameRefused(*m_refused);
    showAll();
}

} // namespace helpdesk
