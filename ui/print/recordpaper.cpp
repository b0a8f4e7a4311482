// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/recordpaper.h"

#include "ui/print/papertable.h"
#include "ui/text/times.h"

namespace helpdesk {

namespace {

using paper::point;

/// An endless name stands among the facts in full.
QString headline(const QString &name)
{
    constexpr qsizetype most = 120;
    return name.size() > most ? name.left(most).trimmed() + QStringLiteral("…") : name;
}

void addHeading(PaperDocument &document, const QString &words, qreal points = 10)
{
    auto heading = std::make_unique<PaperText>(words, PaperFace{points, QFont::DemiBold}, 10 * point, 3 * point);
    heading->setLeadsOn();
    document.blocks.push_back(std::move(heading));
}

/// Names and values in two columns of pairs would tear long values apart: one pair a row.
void addFacts(PaperDocument &document, const RecordSheet::Facts &facts)
{
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{118 * point, 0, Qt::AlignLeft, {}}, {}});
    for (const auto &[name, value] : facts)
        table->add({PaperCell(name, faces::quiet), PaperCell(value)});
    document.blocks.push_back(std::move(table));
}

} // namespace

void RecordPaper::addPath(PaperDocument &document, const RecordSheet &sheet)
{
    addHeading(document, RecordText::pathHeading());
    auto table =
        std::make_unique<PaperTable>(std::vector<PaperColumn>{{66 * point, 1, Qt::AlignLeft, tr("Time")},
                                                              {22 * point, 1, Qt::AlignRight, tr("No.")},
                                                              {0, 1, Qt::AlignLeft, tr("Operation or event")}});
    for (const TrailItem &item : sheet.path) {
        const bool skipped = item.state == TrailItem::State::Skipped;
        PaperCell what(RecordText::titleOf(item), PaperFace{8, QFont::Normal, Qt::black, skipped});
        if (!item.detail.isEmpty())
            what.lines.push_back({item.detail, faces::quiet});
        table->add({PaperCell(RecordText::momentIn(sheet, item.atMs)), PaperCell(item.operation, faces::strong),
                    std::move(what)});
    }
    document.blocks.push_back(std::move(table));
}

void RecordPaper::addAmendments(PaperDocument &document, const RecordSheet &sheet)
{
    if (sheet.amendments.empty())
        return;
    addHeading(document, RecordText::amendmentsHeading());
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{82 * point, 1, Qt::AlignLeft, tr("When")},
                                                                       {110 * point, 1, Qt::AlignLeft, tr("Who")},
                                                                       {0, 1, Qt::AlignLeft, tr("What, and why")}});
    for (const AmendmentLine &line : sheet.amendments) {
        PaperCell what(line.field, faces::strong);
        what.lines.push_back({line.before, PaperFace{8, QFont::Normal, Qt::black, true}});
        what.lines.push_back({line.after, {}});
        what.lines.push_back({tr("Reason: %1").arg(line.reason), faces::quiet});
        table->add({PaperCell(Times::dayAndHour(line.atMs)), PaperCell(line.who), std::move(what)});
    }
    document.blocks.push_back(std::move(table));
}

QString RecordPaper::footOf(const QString &printedBy, qint64 nowMs)
{
    return tr("Auricular · printed %1 by %2").arg(Times::dayAndHour(nowMs), printedBy);
}

PaperDocument RecordPaper::documentOf(const RecordSheet &sheet, const Organisation &organisation,
                                      const QString &printedBy, qint64 nowMs)
{
    PaperDocument document;
    document.title = QStringLiteral("%1 · %2").arg(sheet.title, sheet.day);
    document.head.issuer = organisation.name;
    document.head.subject = organisation.unit;
    document.head.facts = {{tr("Record:"), sheet.title}, {tr("Day:"), sheet.day}};
    document.head.notice = sheet.notice;
    document.foot = footOf(printedBy, nowMs);
    document.blocks.push_back(
        std::make_unique<PaperText>(headline(sheet.who), PaperFace{13.5, QFont::DemiBold}, 0, 6 * point));
    addFacts(document, sheet.facts);
    addPath(document, sheet);
    if (!sheet.data.empty())
        addHeading(document, RecordText::dataHeading());
    for (const auto &[heading, facts] : sheet.data) {
        if (!heading.isEmpty())
            addHeading(document, heading, 8.5);
        addFacts(document, facts);
    }
    addAmendments(document, sheet);
    return document;
}

QString RecordPaper::fileName(const RecordSheet &sheet)
{
    QString name = sheet.title;
    for (QChar &c : name) {
        if (c.isSpace())
            c = QLatin1Char(' ');
    }
    return name;
}

} // namespace helpdesk
