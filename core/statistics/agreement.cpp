// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/agreement.h"

#include "core/statistics/histogram.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

double uniformNullVariance(int levels) { return (static_cast<double>(levels) * levels - 1) / 12; }

Figure<WithinGroupAgreement> rwg(const Histogram& histogram, double nullVariance)
{
    const auto variance = histogram.variance();
    if (!variance)
        return variance.why();
    const double null = nullVariance > 0 ? nullVariance : uniformNullVariance(histogram.levels());
    return WithinGroupAgreement{std::max(0.0, 1 - *variance / null), *variance > null};
}

Figure<MultiItemAgreement> rwgJ(const std::vector<Histogram>& items, double nullVariance)
{
    double sum = 0;
    double used = 0;
    double null = nullVariance;
    for (const Histogram& item : items)
        if (const auto variance = item.variance()) {
            sum += *variance;
            ++used;
            null = nullVariance > 0 ? nullVariance : uniformNullVariance(item.levels());
        }
    if (used == 0)
        return Undefined::OnlyOne;
    const double q = std::min(1.0, sum / used / null);
    const double above = used * (1 - q);
    return MultiItemAgreement{above / (above + q), 1 - q, sum / used > null};
}

Figure<AverageDeviation> averageDeviation(const Histogram& histogram)
{
    const auto mean = histogram.mean();
    if (!mean)
        return mean.why();
    const double median = *histogram.median();
    AverageDeviation sum;
    for (int code = 1; code <= histogram.levels(); ++code) {
        const auto count = static_cast<double>(histogram.counts()[static_cast<std::size_t>(code - 1)]);
        sum.fromMean += count * std::abs(code - *mean);
        sum.fromMedian += count * std::abs(code - median);
    }
    const auto n = static_cast<double>(histogram.people());
    return AverageDeviation{sum.fromMean / n, sum.fromMedian / n};
}

Figure<AverageDeviation> averageDeviation(const std::vector<Histogram>& items)
{
    AverageDeviation sum;
    double used = 0;
    for (const Histogram& item : items)
        if (const auto one = averageDeviation(item)) {
            sum.fromMean += one->fromMean;
            sum.fromMedian += one->fromMedian;
            ++used;
        }
    if (used == 0)
        return Undefined::NoAnswers;
    return AverageDeviation{sum.fromMean / used, sum.fromMedian / used};
}

double averageDeviationCut(int levels) { return levels / 6.0; }

AgreementBand agreementBand(double rwg)
{
    const auto hundredths = std::lround(100 * rwg);
    if (hundredths <= 30)
        return AgreementBand::None;
    if (hundredths <= 50)
        return AgreementBand::Weak;
    if (hundredths <= 70)
        return AgreementBand::Moderate;
    return hundredths <= 90 ? AgreementBand::Strong : AgreementBand::VeryStrong;
}

bool isSplit(const Histogram& histogram)
{
    const std::int64_t n = histogram.people();
    return n > 0 && 4 * histogram.counts().front() >= n && 4 * histogram.counts().back() >= n;
}

} // namespace soundings::statistics
