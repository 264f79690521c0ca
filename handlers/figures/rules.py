"""The counting rule, printed with each report: official counts of the same half-year differ without it."""

from complaints.figures import Figures, Forecast
from handlers.figures.wording import Wording

_LIKE_MEASURES = (
    "received",
    "merged",
    "archived",
    "judged",
    "answered",
    "finished",
    "in_time",
    "reopened",
    "rating",
)
_NAMED = ("days", "percentile", "transferred", "restricted")


def rules_of(figures: Figures, wording: Wording) -> list[tuple[str, str]]:
    """What is counted, and what it means, in the order of reading."""
    say = wording.say
    keys = [one.replace("_", "-") for one in _LIKE_MEASURES]
    rules = [(say(f"measure-{key}"), say(f"rule-{key}")) for key in keys]
    rules += [(say(f"rule-name-{key}"), say(f"rule-{key}")) for key in _NAMED]
    if figures.year is not None:
        rules.append((say("rule-name-forecast"), _forecast_rule(figures.year, wording)))
    versions = ", ".join(figures.rule_versions) or say("unknown")
    moment = wording.moment(figures.as_of)
    return [
        *rules,
        (say("rule-name-version"), say("rule-version", versions=versions)),
        (say("rule-name-zone"), say("rule-zone", zone=str(wording.zone), moment=moment)),
    ]


def _forecast_rule(year: Forecast, wording: Wording) -> str:
    """How the year is foretold, and from how many reports on."""
    rule = wording.say("rule-forecast", method=year.method)
    if not year.fewest or year.method == "counted":
        return rule
    return f"{rule} {wording.say('rule-forecast-from', fewest=wording.number(year.fewest))}"
