// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/importdialog.h"

#include "ui/common/folding.h"
#include "ui/common/plainlabel.h"
#include "ui/text/directorytext.h"
#include "ui/text/errortext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr std::size_t mostBadShown = 1000;

} // namespace

ImportDialog::ImportDialog(const DirectoryPorts &ports, QWidget *parent)
    : QDialog(parent),
      m_ports(ports),
      m_file(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_bad(new QListWidget(this))
{
    setWindowTitle(tr("Import people"));
    resizeWithin(*this, {560, 420});
    m_file->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(64);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_bad->setAccessibleName(tr("What cannot be taken"));
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_import, m_close})
        button->setAccessibleName(button->text());
    m_import->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(m_file);
    layout->addWidget(m_words);
    layout->addWidget(m_bad, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import people"), {},
        tr("Lists and address books (*.csv *.txt *.tsv *.vcf *.vcard *.ldif *.ldi);;All files (*)"));
    if (path.isEmpty())
        reject();
    else
        look(path);
}

void ImportDialog::look(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_words->setText(tr("Reading the file…"));
    m_bad->clear();
    m_import->setEnabled(false);
    m_ports.preview(path, [self = QPointer(this)](const Result<ImportReport> &report) {
        if (self)
            self->showReport(report, false);
    });
}

void ImportDialog::showReport(const Result<ImportReport> &report, bool written)
{
    if (!report || report.value().refused) {
        const bool unread = !report && report.error().code == Error::Code::NotFound;
        const QString why = report ? DirectoryText::of(*report.value().refused)
            : unread               ? tr("The file cannot be read.")
                                   : ErrorText::of(report.error().code).happened;
        m_words->setText(
            written
                ? tr("%1\nWho was imported until then stays; importing the file again goes on with the rest.").arg(why)
                : tr("%1\nNothing was changed.").arg(why));
        m_import->setEnabled(!report && !unread && written);
        return;
    }
    const ImportReport &done = report.value();
    const QString counts = tr("New: %1 · changed: %2 · unchanged: %3 · bad lines: %4")
                               .arg(done.added)
                               .arg(done.changed)
                               .arg(done.unchanged)
                               .arg(done.bad.size());
    m_words->setText(written ? tr("Imported.\n%1").arg(counts)
                             : tr("Nothing is changed yet. This is what importing does:\n%1").arg(counts));
    showTold(done);
    m_import->setEnabled(!written && done.added + done.changed > 0);
    (m_import->isEnabled() ? m_import : m_close)->setFocus();
    if (written)
        Q_EMIT imported();
}

void ImportDialog::showTold(const ImportReport &report)
{
    m_bad->clear();
    const auto show = [this](const auto &lines, const auto &words) {
        for (std::size_t i = 0; i < std::min(lines.size(), mostBadShown); ++i)
            m_bad->addItem(words(lines[i]));
        if (lines.size() > mostBadShown)
            m_bad->addItem(tr("and %n more", nullptr, static_cast<int>(lines.size() - mostBadShown)));
    };
    show(report.bad,
         [](const BadLine &bad) { return tr("Line %1: %2").arg(bad.line).arg(DirectoryText::of(bad.fault)); });
    show(report.passed, [](const PassedColumn &column) {
        //: %1: the head of a column or the name of a property
        return tr("“%1”: %n value(s) not taken", nullptr, static_cast<int>(column.values)).arg(column.head);
    });
    show(report.told, [](const ToldLine &told) {
        return tr("Line %1, taken: %2").arg(told.line).arg(DirectoryText::of(told.note));
    });
}

void ImportDialog::write()
{
    m_import->setEnabled(false);
    m_words->setText(tr("Importing…"));
    m_ports.import(m_path, [self = QPointer(this)](const Result<ImportReport> &report) {
        if (self)
            self->showReport(report, true);
    });
}

} // namespace helpdesk
