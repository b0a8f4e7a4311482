// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/consolestyle.h"

#include "ui/common/paint.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace helpdesk {

namespace {

constexpr const char *closeProperty = "auricularClose";

/// Fusion's own boxes cannot be seen on the dark surface.
void drawIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const QPalette &colours = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor line = tone(colours, on && enabled ? Tone::Accent : Tone::Control);
    const QColor fill = tone(colours, !enabled ? Tone::Sunken : on ? Tone::Accent : Tone::Raised);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? QPen(line, 1.5) : QPen(line, 1, Qt::DashLine));
    painter.setBrush(round ? tone(colours, Tone::Raised) : fill);
    const qreal corner = round ? box.width() / 2 : 3;
    painter.drawRoundedRect(box, corner, corner);
    painter.setPen(
        QPen(tone(colours, enabled ? Tone::OnAccent : Tone::TextMuted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    } else if (option.state & QStyle::State_NoChange) {
        painter.drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()));
    } else if (on) {
        const QPointF check[] = {{box.left() + 3, box.center().y()},
                                 {box.left() + box.width() * 0.42, box.bottom() - 3.5},
                                 {box.right() - 2.5, box.top() + 3.5}};
        painter.drawPolyline(check, 3);
    }
    painter.restore();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QPalette &colours = option->palette;
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_FrameFocusRect:
        paint::frame(*painter, option->rect, tone(colours, Tone::Focus), {}, 2);
        return;
    case PE_FrameLineEdit:
        paint::frame(*painter, option->rect, tone(colours, focused ? Tone::Focus : Tone::Control), {}, focused ? 2 : 1,
                     !(option->state & State_Enabled));
        return;
    case PE_PanelLineEdit: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (panel && panel->lineWidth == 0)
            return;
        paint::frame(*painter, option->rect, tone(colours, focused ? Tone::Focus : Tone::Control),
                     tone(colours, option->state & State_Enabled ? Tone::Raised : Tone::Sunken), focused ? 2 : 1);
        return;
    }
    case PE_Frame:
        if (widget && widget->inherits("QPlainTextEdit")) {
            paint::frame(*painter, option->rect, tone(colours, focused ? Tone::Focus : Tone::Control), {},
                         focused ? 2 : 1);
            return;
        }
        break;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool main = button && (button->features & QStyleOptionButton::DefaultButton);
        const QRectF box = QRectF(option->rect).adjusted(2, 2, -2, -2);
        if (!(option->state & State_Enabled))
            paint::frame(*painter, box, tone(colours, Tone::Control), {}, 1, true);
        else if (main)
            paint::frame(*painter, box, {}, tone(colours, Tone::Accent));
        else
            paint::frame(*painter, box, tone(colours, Tone::Control),
                         tone(colours, option->state & (State_Sunken | State_On) ? Tone::AccentSoft : Tone::Raised));
        if (focused)
            paint::focusRing(*painter, option->rect, colours);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled)) {
            QStyleOptionButton main = *button;
            main.palette.setColor(QPalette::ButtonText, tone(option->palette, Tone::OnAccent));
            QProxyStyle::drawControl(element, &main, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox padded = *box;
            padded.rect.adjust(5, 0, 0, 0);
            QProxyStyle::drawControl(element, &padded, painter, widget);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        if (option->state & State_Selected) {
            const QRect &place = option->rect;
            const int margin = isClose(widget) ? 4 : 8;
            painter->fillRect(QRect(place.left() + margin, place.bottom() - 2, place.width() - 2 * margin, 3),
                              tone(option->palette, Tone::Accent));
        }
        return;
    }
    if (element == CE_TabBarTabLabel) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool selected = option->state & State_Selected;
            painter->save();
            painter->setFont(typeface(14, selected ? QFont::DemiBold : QFont::Normal));
            painter->setPen(tone(option->palette, selected ? Tone::Text : Tone::TextMuted));
            painter->drawText(option->rect, Qt::AlignCenter, tab->text);
            painter->restore();
            if (option->state & State_HasFocus)
                paint::focusRing(*painter, option->rect.adjusted(2, 4, -2, -5), option->palette);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader padded = *section;
            padded.rect.adjust(section->section == 0 ? 14 : 6, 0, -6, 0);
            QProxyStyle::drawControl(element, &padded, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, tone(option->palette, Tone::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tone(option->palette, Tone::Line));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        // Fusion's own outline cannot be seen on the dark surface.
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const bool focused = option->state & State_HasFocus;
        paint::frame(*painter, option->rect, tone(option->palette, focused ? Tone::Focus : Tone::Control), {},
                     focused ? 2 : 1);
        return;
    }
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    painter->fillRect(option->rect, tone(option->palette, Tone::Sunken));
    if (!bar || bar->minimum == bar->maximum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone(option->palette, Tone::Control));
    painter->drawRoundedRect(handle, 4, 4);
    painter->restore();
}

void ConsoleStyle::setClose(QTabBar &tabs, bool close)
{
    if (isClose(&tabs) == close)
        return;
    tabs.setProperty(closeProperty, close);
    QEvent changed(QEvent::StyleChange); // It keeps the sizes of its tabs until then.
    QCoreApplication::sendEvent(&tabs, &changed);
}

bool ConsoleStyle::isClose(const QWidget *tabs)
{
    return tabs && tabs->property(closeProperty).toBool();
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) // Its words stand a little further in.
        return given + QSize(8, 0);
    if (type == CT_TabBarTab)
        return {given.width() + (isClose(widget) ? 8 - closerBy : 8), 40};
    return given;
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect given = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? given.adjusted(4, 0, -4, 0) : given;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QPlainTextEdit") ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // Nothing moves while somebody is on the line.
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace helpdesk
