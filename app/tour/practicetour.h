// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tour/tourstage.h"

namespace helpdesk::console {

/// A round of practice, for the pictures.
class PracticeTour : public TourStage
{
public:
    using TourStage::TourStage;

    /// REQUIRES: the desk is a practice desk.
    void play();

private:
    void practise(std::chrono::milliseconds time);
    void awaitRing();
    void takeCall();
};

} // namespace helpdesk::console
