#pragma once
// Sales figures as bars of a chart: which label a period gets under its bar, and what is said when the pointer is on
// it.
#include "models/reports/salesreport.h"
#include "ui/charts/saleschart.h"

namespace jishi {

ChartBar barOf(const SalesPeriod &period, ReportBy by);
// "November 2026", "Week 47, 2026", "22 November, Sunday".
QString periodTitle(const SalesPeriod &period, ReportBy by);

} // namespace jishi
