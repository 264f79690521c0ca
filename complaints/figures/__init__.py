"""The figures a city owes: what counts as received, answered, finished and in time, from the history alone.

Pure: histories go in, numbers come out, for any moment in the past. Whatever happened after the moment asked
for ("as of") changes nothing. The rules in words stand in the texts under `figures-rule-…` and are printed
with each report, because official counts of the same half-year differ.
"""

from complaints.figures.collect import Breakdown, Collector, Figures, Line
from complaints.figures.forecast import FORECAST_FROM, Forecast, forecast
from complaints.figures.measures import Measures, Tally, nearest_rank
from complaints.figures.outcome import (
    FIRST_ANSWERS,
    HELPS,
    WORDLESS,
    AsOf,
    Fate,
    Filed,
    Outcome,
    Step,
    is_first_answer,
    outcome_of,
)
from complaints.figures.periods import Period, period_in

__all__ = [
    "FIRST_ANSWERS",
    "FORECAST_FROM",
    "HELPS",
    "WORDLESS",
    "AsOf",
    "Breakdown",
    "Collector",
    "Fate",
    "Figures",
    "Filed",
    "Forecast",
    "Line",
    "Measures",
    "Outcome",
    "Period",
    "Step",
    "Tally",
    "forecast",
    "is_first_answer",
    "nearest_rank",
    "outcome_of",
    "period_in",
]
