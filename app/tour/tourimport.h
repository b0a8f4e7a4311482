// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {
class ReportsPage;
}

namespace helpdesk::console {

class TourStage;

/// An old log is brought in on the page of reports, with a picture of each step.
void playImport(TourStage &stage, ReportsPage &page);

} // namespace helpdesk::console
