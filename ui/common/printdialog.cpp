// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/printdialog.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/print/pdffile.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int gap = 16; ///< Around the sheets.
constexpr int sideWidth = 264;

/// White with black ink in every theme: what it shows is paper.
class SheetsCanvas : public QWidget
{
public:
    SheetsCanvas(const PaperSheets &sheets, QWidget *parent) : QWidget(parent), m_sheets(sheets) {}

    [[nodiscard]] QSize sheetSize(int width) const
    {
        const int wide = std::max(100, width - 2 * gap);
        return {wide, static_cast<int>(wide * m_sheets.size().height() / m_sheets.size().width())};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QSize sheet = sheetSize(width());
        for (int i = 0; i < m_sheets.count(); ++i) {
            const QRect place(QPoint(gap, gap + i * (sheet.height() + gap)), sheet);
            if (!place.intersects(event->rect()))
                continue;
            painter.fillRect(place, Qt::white);
            painter.setPen(tone(palette(), Tone::Control));
            painter.drawRect(place);
            painter.save();
            painter.translate(place.topLeft());
            painter.scale(sheet.width() / m_sheets.size().width(), sheet.width() / m_sheets.size().width());
            m_sheets.paint(painter, i);
            painter.restore();
        }
    }

private:
    const PaperSheets &m_sheets;
};

} // namespace

SheetsView::SheetsView(const PaperSheets &sheets, QWidget *parent)
    : QScrollArea(parent),
      m_sheets(sheets),
      m_canvas(new SheetsCanvas(sheets, this))
{
    setWidget(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::AlternateBase);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // So that its coming never makes the sheets narrower.
    setAccessibleName(tr("Preview, %n sheet(s)", nullptr, sheets.count()));
    setFocusPolicy(Qt::StrongFocus);
}

void SheetsView::resizeEvent(QResizeEvent *event)
{
    const int wide = viewport()->width();
    const int high = static_cast<SheetsCanvas *>(m_canvas)->sheetSize(wide).height();
    m_canvas->resize(wide, gap + m_sheets.count() * (high + gap));
    QScrollArea::resizeEvent(event);
}

PrintDialog::PrintDialog(PaperDocument document, const QString &fileName, PrintPorts ports, QWidget *parent)
    : QDialog(parent),
      m_sheets(std::move(document)),
      m_fileName(fileName),
      m_ports(std::move(ports)),
      m_view(new SheetsView(m_sheets, this)),
      m_target(new QComboBox(this)),
      m_copiesLabel(new PlainLabel(tr("Copies"), PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_copies(new QSpinBox(this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_act(new QPushButton(this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Print"));
    const QStringList printers = m_ports.printers();
    m_target->addItems(printers);
    m_target->addItem(tr("PDF file"), true);
    m_target->setAccessibleName(tr("Where to print"));
    m_target->setMinimumHeight(34);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setRange(1, 99);
    m_copies->setMinimumHeight(34);
    m_copies->setAccessibleName(tr("Copies"));
    m_said->setWordWrap(true);
    m_act->setDefault(true);
    m_act->setMinimumHeight(38);
    m_close->setMinimumHeight(34);
    m_close->setAutoDefault(true); // With the ring on it, it is what Enter presses.
    m_close->setAccessibleName(m_close->text());
    layOut();
    connect(m_target, &QComboBox::currentIndexChanged, this, &PrintDialog::choose);
    connect(m_act, &QPushButton::clicked, this, &PrintDialog::act);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    choose();
    if (printers.isEmpty())
        tell(tr("No printer is set up on this PC. A PDF file can be printed or sent from anywhere."), true);
    m_act->setFocus();
}

void PrintDialog::layOut()
{
    auto *side = new QVBoxLayout;
    side->setContentsMargins(20, 20, 20, 16);
    side->setSpacing(8);
    side->addWidget(new PlainLabel(tr("Where to print"), PlainLabel::Face::Small, Tone::TextMuted, this));
    side->addWidget(m_target);
    side->addWidget(m_copiesLabel);
    side->addWidget(m_copies);
    side->addSpacing(8);
    side->addWidget(m_act);
    side->addWidget(m_said);
    side->addStretch(1);
    side->addWidget(
        new PlainLabel(tr("%n sheet(s), %1", nullptr, m_sheets.count())
                           .arg(m_sheets.paper().id() == QPageSize::Letter ? tr("letter") : m_sheets.paper().name()),
                       PlainLabel::Face::Small, Tone::TextMuted, this));
    side->addWidget(m_close);
    auto *sideBox = new QWidget(this);
    sideBox->setFixedWidth(sideWidth);
    sideBox->setLayout(side);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(sideBox);
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(80, 40) : QSize(1000, 680);
    resize(QSize(1000, 680).boundedTo(room));
}

void PrintDialog::choose()
{
    const bool file = m_target->currentData().toBool();
    m_copies->setVisible(!file);
    m_copiesLabel->setVisible(!file);
    m_act->setText(file ? tr("Save as PDF…") : tr("Print"));
    m_act->setAccessibleName(m_act->text());
    m_said->clear();
}

void PrintDialog::act()
{
    if (m_target->currentData().toBool()) {
        saveFile();
        return;
    }
    const QString printer = m_target->currentText();
    if (m_ports.print(m_sheets, printer, m_copies->value()))
        accept();
    else
        tell(tr("The printer “%1” does not take it. Check that it is on and has paper, choose another one, or save a "
                "PDF file.")
                 .arg(printer),
             false);
}

void PrintDialog::saveFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_ports.askPath(this, QDir(folder).filePath(m_fileName + QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    const Result<> written = writePdf(m_sheets, path);
    if (written) {
        tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), true);
        m_close->setFocus();
        return;
    }
    switch (written.error().code) {
    case Error::Code::StorageFull:
        tell(tr("The disk is full: nothing was written, and a file of that name stays as it was. Free some space or "
                "choose another place."),
             false);
        break;
    case Error::Code::StorageReadOnly:
        tell(tr("There is no writing in that folder; a file of that name stays as it was. Choose another one."), false);
        break;
    default:
        tell(tr("The file could not be written; one of that name stays as it was. Choose another place."), false);
        break;
    }
}

void PrintDialog::tell(const QString &words, bool good)
{
    m_said->setTone(good ? Tone::Text : Tone::Overdue);
    m_said->setText(words);
    m_said->setAccessibleName(words);
}

} // namespace helpdesk
