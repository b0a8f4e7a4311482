// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importcolumnspage.h"

#include "ui/common/plainlabel.h"
#include "ui/import/choicegrid.h"
#include "ui/text/importtext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace helpdesk {

namespace {

constexpr int headLetters = 44;
constexpr int dateLetters = 26;
constexpr int sheetLetters = 16;
constexpr int signLetters = 10;
constexpr char separators[] = {',', ';', '\t', '|'};
constexpr qsizetype longestBegin = 40;

/// Not read comes first in the list of choices.
int choiceOf(ImportColumn column)
{
    return column == ImportColumn::Ignored ? 0 : static_cast<int>(column) + 1;
}

ImportColumn columnOf(int choice)
{
    return choice <= 0 ? ImportColumn::Ignored : static_cast<ImportColumn>(choice - 1);
}

} // namespace

ImportColumnsPage::ImportColumnsPage(QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_headsName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_heads(new QComboBox(this)),
      m_sheetName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_sheet(new QComboBox(this)),
      m_encodingName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_encodings(new QComboBox(this)),
      m_separatorName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_separators(new QComboBox(this)),
      m_datesName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_dates(new QComboBox(this)),
      m_grid(new ChoiceGrid(2, 3, this))
{
    layOut();
    connect(m_heads, &QComboBox::activated, this, &ImportColumnsPage::chooseHeads);
    connect(m_sheet, &QComboBox::activated, this, [this](int sheet) {
        keepSaid();
        Q_EMIT headsChosen({sheet, -1});
    });
    for (QComboBox *box : {m_encodings, m_separators})
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT formChosen(form()); });
    connect(m_dates, &QComboBox::activated, this, &ImportColumnsPage::changed);
    connect(m_grid, &ChoiceGrid::choiceMade, this, [this](int column, int choice) {
        m_says[static_cast<std::size_t>(column)] = columnOf(choice);
        m_byHand[static_cast<std::size_t>(column)] = true;
        markAll();
        Q_EMIT changed();
    });
    retranslate();
}

void ImportColumnsPage::layOut()
{
    m_words->setWordWrap(true);
    for (QComboBox *box : {m_heads, m_dates, m_sheet, m_encodings, m_separators})
        box->setMinimumHeight(34);
    for (const auto &[box, letters] :
         {std::pair(m_heads, headLetters), std::pair(m_dates, dateLetters), std::pair(m_sheet, sheetLetters),
          std::pair(m_encodings, sheetLetters), std::pair(m_separators, signLetters)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
    }
    auto *above = new QGridLayout;
    above->setContentsMargins(32, 0, 32, 0);
    above->setHorizontalSpacing(16);
    above->setVerticalSpacing(4);
    above->addWidget(m_headsName, 0, 0);
    above->addWidget(m_heads, 1, 0);
    above->addWidget(m_datesName, 0, 1);
    above->addWidget(m_dates, 1, 1);
    int column = 2;
    for (const auto &[name, box] : {std::pair(m_sheetName, m_sheet), std::pair(m_encodingName, m_encodings),
                                    std::pair(m_separatorName, m_separators)}) {
        above->addWidget(name, 0, column);
        above->addWidget(box, 1, column++);
    }
    above->setColumnStretch(column, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(32, 0, 32, 0);
    words->addWidget(m_words);
    rows->addLayout(words);
    rows->addLayout(above);
    rows->addWidget(m_grid, 1);
}

void ImportColumnsPage::forget()
{
    m_said.clear();
    m_says.clear();
    m_byHand.clear();
}

/// Of the sheet that is shown, before another one is.
void ImportColumnsPage::keepSaid()
{
    for (std::size_t i = 0; i < m_says.size(); ++i) {
        if (m_byHand[i])
            m_said.insert(m_glance.columns[i].key, m_says[i]);
    }
}

void ImportColumnsPage::chooseHeads(int line)
{
    const int lines = static_cast<int>(m_glance.lines.size());
    if (line == lines)
        Q_EMIT headsChosen({m_glance.heads.sheet, 0});
    else if (line >= 0 && line < lines)
        Q_EMIT headsChosen(m_glance.lines[static_cast<std::size_t>(line)].place);
}

CsvForm ImportColumnsPage::form() const
{
    return {textEncodingWords.words[static_cast<std::size_t>(std::max(0, m_encodings->currentIndex()))].first,
            separators[static_cast<std::size_t>(std::max(0, m_separators->currentIndex()))]};
}

void ImportColumnsPage::showForm()
{
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const SheetName &sheet : m_glance.sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    m_sheet->setCurrentIndex(m_glance.heads.sheet);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sheetName, m_sheet})
        widget->setVisible(m_glance.sheets.size() > 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_encodingName, m_encodings, m_separatorName, m_separators})
        widget->setVisible(m_encoding.has_value());
    for (std::size_t i = 0; m_encoding && i < textEncodingWords.words.size(); ++i) {
        if (textEncodingWords.words[i].first == *m_encoding)
            m_encodings->setCurrentIndex(static_cast<int>(i));
    }
    const auto *sign = std::find(std::begin(separators), std::end(separators), m_glance.separator);
    m_separators->setCurrentIndex(sign == std::end(separators) ? -1 : static_cast<int>(sign - separators));
}

void ImportColumnsPage::setGlance(const SheetGlance &glance, std::optional<TextEncoding> encoding)
{
    m_glance = glance;
    m_encoding = encoding;
    m_says.clear();
    for (const SheetGlance::Column &column : m_glance.columns)
        m_says.push_back(column.says.value_or(ImportColumn::Ignored));
    m_byHand.assign(m_says.size(), false);
    m_dates->setCurrentIndex(0);
    showHeads();
    showForm();
    showColumns();
}

void ImportColumnsPage::addTo(ImportChoices &choices) const
{
    choices.columns = m_said;
    choices.heads = m_glance.heads;
    choices.answers.dates = order();
    if (m_glance.heads.row > 0 && std::none_of(m_byHand.begin(), m_byHand.end(), [](bool byHand) { return byHand; }))
        return;
    for (std::size_t i = 0; i < m_says.size(); ++i)
        choices.columns.insert(m_glance.columns[i].key, m_says[i]);
}

std::optional<DateOrder> ImportColumnsPage::order() const
{
    constexpr DateOrder orders[] = {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};
    const int said = m_dates->currentIndex();
    return said > 0 && said <= 3 ? std::optional(orders[said - 1]) : std::nullopt;
}

bool ImportColumnsPage::isSaid(ImportColumn column) const
{
    return std::find(m_says.begin(), m_says.end(), column) != m_says.end();
}

QString ImportColumnsPage::lacking() const
{
    if (!isSaid(ImportColumn::Date) && !isSaid(ImportColumn::Moment))
        return tr("Say which column has the day of the call.");
    bool hasKind = false;
    for (int kind = static_cast<int>(ImportColumn::FirstLevel); kind <= static_cast<int>(ImportColumn::OutOfScope);
         ++kind)
        hasKind = hasKind || isSaid(static_cast<ImportColumn>(kind));
    return hasKind || isSaid(ImportColumn::Outcome) ? QString()
                                                    : tr("Say which column has the outcome, or which have the kinds.");
}

void ImportColumnsPage::takeFocus()
{
    m_grid->takeFocus();
}

void ImportColumnsPage::takeFocusOfDates()
{
    m_dates->setFocus(Qt::OtherFocusReason);
}

/// A day that is a number says nothing to a person.
QString ImportColumnsPage::valuesOf(std::size_t column) const
{
    QStringList values;
    const SheetGlance::Column &seen = m_glance.columns[column];
    for (qsizetype i = 0; i < seen.values.size(); ++i) {
        const QString &value = seen.values.at(i);
        values.append(numberIn(value)
                          ? legibleCell(value, seen.kinds.value(i, CellKind::Text), m_says[column], m_glance.counts1904)
                          : value);
    }
    return values.join(QStringLiteral(" · "));
}

void ImportColumnsPage::showColumns()
{
    std::vector<ChoiceGrid::Row> rows;
    for (std::size_t i = 0; i < m_says.size(); ++i) {
        const QString &head = m_glance.columns[i].head;
        rows.push_back(
            {head.isEmpty() ? tr("Column %1, without a name").arg(i + 1) : head, valuesOf(i), 0, choiceOf(m_says[i])});
    }
    m_grid->setRows(std::move(rows));
    markAll();
}

void ImportColumnsPage::showHeads()
{
    const QSignalBlocker quiet(m_heads);
    m_heads->clear();
    for (const SheetGlance::Line &line : m_glance.lines) {
        QStringList said = line.cells;
        said.removeAll(QString());
        QString begin = said.join(QStringLiteral(" · ")).simplified();
        if (begin.size() > longestBegin)
            begin = begin.left(longestBegin) + QChar(0x2026);
        m_heads->addItem(tr("%1: %2").arg(QString::number(line.place.row), begin));
        if (line.place == m_glance.heads)
            m_heads->setCurrentIndex(m_heads->count() - 1);
    }
    m_heads->addItem(tr("none: the log begins at once"));
    if (m_glance.heads.row == 0)
        m_heads->setCurrentIndex(m_heads->count() - 1);
}

QString ImportColumnsPage::wordsOf(SheetGlance::Origin origin)
{
    switch (origin) {
    case SheetGlance::Origin::Remembered:
        return tr("remembered");
    case SheetGlance::Origin::Proposed:
        return tr("proposed");
    case SheetGlance::Origin::Elsewhere:
        return tr("another column says it already");
    case SheetGlance::Origin::Unknown:
        break;
    }
    return tr("not recognised");
}

/// Of two columns for one thing the first is read.
void ImportColumnsPage::markAll()
{
    for (std::size_t i = 0; i < m_says.size(); ++i) {
        const bool said = m_says[i] != ImportColumn::Ignored;
        const auto first = std::find(m_says.begin(), m_says.end(), m_says[i]);
        const bool doubled = said && first != m_says.begin() + static_cast<std::ptrdiff_t>(i);
        if (doubled)
            m_grid->setMark(static_cast<int>(i), tr("another column says it already"), Tone::Due);
        else
            m_grid->setMark(static_cast<int>(i), m_byHand[i] ? QString() : wordsOf(m_glance.columns[i].origin),
                            Tone::TextMuted);
    }
}

void ImportColumnsPage::retranslate()
{
    m_words->setText(tr("What does each column say? What is recognised by its name is filled in; correct what is wrong "
                        "and leave as not read what has no place here."));
    m_headsName->setText(tr("Line with the names of the columns"));
    m_heads->setAccessibleName(m_headsName->text());
    m_datesName->setText(tr("Days such as 03/04"));
    m_dates->setAccessibleName(m_datesName->text());
    const int dates = std::max(0, m_dates->currentIndex());
    m_dates->clear();
    m_dates->addItems({tr("as the days themselves say"), tr("day first: 3 April"), tr("month first: 4 March"),
                       tr("year first: 26-04-03")});
    m_dates->setCurrentIndex(dates);
    QStringList choices{ImportText::of(ImportColumn::Ignored)};
    for (int column = 0; column < static_cast<int>(ImportColumn::Ignored); ++column)
        choices.append(ImportText::of(static_cast<ImportColumn>(column)));
    m_grid->setChoices(0, choices);
    retranslateForm();
    showHeads();
    showForm();
    showColumns();
}

void ImportColumnsPage::retranslateForm()
{
    const std::tuple<PlainLabel *, QComboBox *, QString> named[] = {
        {m_sheetName, m_sheet, tr("Sheet")},
        {m_encodingName, m_encodings, tr("Letters")},
        {m_separatorName, m_separators, tr("Between cells")}};
    for (const auto &[label, box, name] : named) {
        label->setText(name);
        box->setAccessibleName(name);
    }
    m_encodings->clear();
    for (const auto &[encoding, word] : textEncodingWords.words)
        m_encodings->addItem(ImportText::of(encoding));
    m_separators->clear();
    m_separators->addItems({tr("comma"), tr("semicolon"), tr("tab"), tr("bar")});
}

} // namespace helpdesk
