// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helpwindow.h"

#include "ui/common/agentsession.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>

namespace helpdesk {

namespace {

constexpr int listWidth = 236;

bool isOwn(const QUrl &url)
{
    return url.scheme() == QLatin1String("qrc") && url.path().startsWith(QLatin1String("/help/"));
}

QUrl urlOf(const QString &topic, Language language)
{
    return QUrl(QStringLiteral("qrc:/help/%1/%2.md")
                    .arg(language == Language::English ? QStringLiteral("en") : QStringLiteral("es"), topic));
}

/// The first line of a text is its title.
QString titleOf(const QUrl &url)
{
    QFile file(QLatin1Char(':') + url.path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).mid(2).trimmed() : QString();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDefaultFont(typeface(14));
    document()->setDocumentMargin(20);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl whole = source().isEmpty() ? name : source().resolved(name);
    return isOwn(whole) ? QTextBrowser::loadResource(type, name) : QVariant();
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    const QUrl whole = source().isEmpty() ? name : source().resolved(name);
    if (!isOwn(whole))
        return;
    QTextBrowser::doSetSource(whole, type);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) { // Room to read.
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            continue; // A picture's height is its own.
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

HelpWindow::HelpWindow(const AgentSession &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QListWidget(this)),
      m_browser(new HelpBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setFixedWidth(listWidth);
    m_list->setFont(typeface(14));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    for (const QString &topic : topics())
        (new QListWidgetItem(m_list))->setData(Qt::UserRole, topic);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_browser, 1);
    resize(QSize(1000, 660).boundedTo(parent ? parent->window()->size() : QSize(1000, 660)));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *now) {
        if (now)
            m_browser->setSource(urlOf(now->data(Qt::UserRole).toString(), m_session.screen()));
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this,
            [this](const QUrl &url) { openTopic(url.fileName().section(QLatin1Char('.'), 0, 0)); });
    retranslate();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QStringList HelpWindow::topics()
{
    return {QStringLiteral("index"),    QStringLiteral("call"),     QStringLiteral("promises"),
            QStringLiteral("hold"),     QStringLiteral("transfer"), QStringLiteral("log"),
            QStringLiteral("import"),   QStringLiteral("reports"),  QStringLiteral("practice"),
            QStringLiteral("settings"), QStringLiteral("copies"),   QStringLiteral("trouble")};
}

void HelpWindow::openTopic(const QString &topic)
{
    if (const auto row = topics().indexOf(topic); row >= 0 && row != m_list->currentRow())
        m_list->setCurrentRow(static_cast<int>(row));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_list->setAccessibleName(tr("Topics"));
    m_browser->setAccessibleName(tr("Text"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setSizeHint({listWidth - 16, 34});
        item->setText(titleOf(urlOf(item->data(Qt::UserRole).toString(), m_session.screen())));
    }
    if (const QListWidgetItem *now = m_list->currentItem())
        m_browser->setSource(urlOf(now->data(Qt::UserRole).toString(), m_session.screen()));
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
