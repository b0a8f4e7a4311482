// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/plugin/multimediaoutput.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace helpdesk {

namespace {

/// The chosen one while it is there, else the system's choice; null when there is nothing at all. Asked each time: Qt
/// does not tell reliably when a device comes or goes.
QAudioDevice deviceOf(const QString &id)
{
    const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : all) {
        if (!id.isEmpty() && QString::fromUtf8(device.id()) == id)
            return device;
    }
    return all.isEmpty() ? QAudioDevice() : QMediaDevices::defaultAudioOutput();
}

QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Int16);
    if (format.sampleRate() <= 0)
        format.setSampleRate(44100);
    if (format.channelCount() <= 0)
        format.setChannelCount(2);
    return format;
}

} // namespace

std::vector<SoundDevice> MultimediaOutput::devices() const
{
    std::vector<SoundDevice> found;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        found.push_back({QString::fromUtf8(device.id()), device.description()});
    return found;
}

bool MultimediaOutput::play(const ToneShape &shape, const QString &id, double volume)
{
    const QAudioDevice device = deviceOf(id);
    const QAudioFormat format = formatFor(device);
    if (device.isNull() || !device.isFormatSupported(format))
        return false;
    endSink();
    auto *sink = new QAudioSink(device, format, this);
    auto *samples = new QBuffer(sink);
    samples->setData(toneSamples(shape, format.sampleRate(), format.channelCount()));
    samples->open(QIODevice::ReadOnly);
    sink->setVolume(volume);
    m_playing = sink;
    connect(sink, &QAudioSink::stateChanged, this, [this, sink](QAudio::State state) {
        if (state == QAudio::IdleState && m_playing == sink)
            endSink();
    });
    sink->start(samples);
    return sink->error() == QAudio::NoError;
}

void MultimediaOutput::endSink()
{
    if (auto *sink = qobject_cast<QAudioSink *>(std::exchange(m_playing, nullptr))) {
        sink->disconnect(this);
        sink->stop();
        sink->deleteLater();
    }
}

} // namespace helpdesk
