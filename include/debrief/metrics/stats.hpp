// All statistics at once.
#pragma once

#include "debrief/metrics/stats/agreement.hpp"
#include "debrief/metrics/stats/change_point.hpp"
#include "debrief/metrics/stats/charts.hpp"
#include "debrief/metrics/stats/contingency.hpp"
#include "debrief/metrics/stats/grouped.hpp"
#include "debrief/metrics/stats/lognormal.hpp"
#include "debrief/metrics/stats/multiplicity.hpp"
#include "debrief/metrics/stats/power.hpp"
#include "debrief/metrics/stats/proportion.hpp"
#include "debrief/metrics/stats/quantile.hpp"
#include "debrief/metrics/stats/random.hpp"
#include "debrief/metrics/stats/rates.hpp"
#include "debrief/metrics/stats/resampling.hpp"
#include "debrief/metrics/stats/survival.hpp"
#include "debrief/metrics/stats/two_sample.hpp"
