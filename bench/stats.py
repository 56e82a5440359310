"""What a handful of measurements amounts to: medians and percentiles."""

import math
from collections.abc import Sequence
from statistics import median as median


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` percent of the values do not exceed (nearest rank)."""
    if not values:
        raise ValueError("no values, so no percentile")
    rank = math.ceil(len(values) * share / 100)
    return sorted(values)[max(rank, 1) - 1]


def median_of_ratios(over: Sequence[float], under: Sequence[float]) -> float:
    """The median of the rounds' own ratios, so that a machine that slows down between rounds changes little."""
    return median(one / other for one, other in zip(over, under, strict=True))
