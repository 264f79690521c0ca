"""The router beside its peers on the same split: `python tests/benchmarks/routing.py --data ../shared/data`.

No held-out text is in the prior, the vocabulary or the calibration it is judged with: each part of the split
is judged by a prior made from the other parts, and calibrated on other parts again.
"""

import argparse
import csv
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from rapidfuzz import fuzz, process  # noqa: E402 - the project's folder must be known first
from routing_learning import curve  # noqa: E402
from routing_measures import Ranked  # noqa: E402
from routing_peers import fuzzy_peers, trained_peers  # noqa: E402
from routing_speed import fresh_load, percentiles  # noqa: E402

from complaints import catalogue as catalogues  # noqa: E402
from complaints.catalogue import Catalogue  # noqa: E402
from complaints.routing import calibrate, prior  # noqa: E402
from complaints.routing.corpus import Report, example, folds, lessons, read_reports  # noqa: E402
from complaints.routing.decide import confidences  # noqa: E402
from complaints.routing.normaliser import clean, normalise  # noqa: E402
from complaints.routing.router import Router  # noqa: E402
from complaints.routing.training import TOPIC_AT_LEAST, fit  # noqa: E402

OURS = "ours"
FUZZY_SAMPLE = 150  # WRatio over all phrases takes tens of milliseconds a text
Split = tuple[list[Report], list[Report]]
Odds = list[tuple[str, dict[str, float]]]


def bare(text: str) -> list[str]:
    """Words as they stand: what `normalise` is measured against."""
    return re.findall(r"[a-z]+", clean(text))


def router_of(
    train: Sequence[Report],
    known: Catalogue,
    tokens_of: Callable[[str], list[str]] = normalise,
    *,
    taught: bool = True,
    topics: bool = True,
) -> Router:
    """The router with a prior made from these reports only."""
    own = [example(one, tokens_of(one.text)) for one in train]
    extra = list(lessons(known, {one.department for one in own})) if taught else []
    settings = {"temperature": calibrate.TEMPERATURE, "phrase_weight": calibrate.PHRASE_WEIGHT}
    least = TOPIC_AT_LEAST if topics else len(own) + 1
    return Router(known, prior.parse(fit([*own, *extra], settings, topic_at_least=least)))


def judge(
    router: Router,
    reports: Sequence[Report],
    tokens_of: Callable[[str], list[str]] = normalise,
    *,
    phrases: bool = True,
) -> Odds:
    """The department and the log-odds of each report."""
    found = []
    for one in reports:
        tokens = tokens_of(one.text)
        found.append((one.department, router.log_odds(tokens, router.phrase_hits(tokens) if phrases else {})))
    return found


def ranked(odds: Odds) -> Ranked:
    """Rank without calibrated confidences."""
    result = Ranked()
    for truth, values in odds:
        result.add(truth, sorted(values, key=lambda name: -values[name])[:3])
    return result


def calibrated(parts: Sequence[Odds]) -> Ranked:
    """Judge the confidences of each part by what the other parts say they are worth."""
    result = Ranked()
    for at, part in enumerate(parts):
        rest = [row for other, rows in enumerate(parts) if other != at for row in rows] or part
        settings = calibrate.fit_settings([calibrate.judged(values, truth) for truth, values in rest])
        for truth, values in part:
            sure = confidences(values, settings["knots"])
            result.add(truth, list(sure)[:3], next(iter(sure.values())))
    return result


def malang(folder: Path) -> list[Report]:
    """The 33 condensed reports from Malang; none of them is ever trained on."""
    with (folder / "malang_reported.csv").open(encoding="utf-8", newline="") as lines:
        return [
            Report(at, row["text"], row["dept_malang"], "", "malang")
            for at, row in enumerate(csv.DictReader(lines), 1)
        ]


def compare(splits: Sequence[Split], known: Catalogue, city: list[Report]) -> Iterator[str]:
    """Yield the table of methods."""
    phrases = {phrase: one.department for one in known.categories.values() for phrase in one.phrases}
    results: dict[str, Ranked] = {}
    at_home: dict[str, Ranked] = {}
    parts = []
    for train, test in splits:
        router = router_of(train, known)
        parts.append(judge(router, test))
        at_home.setdefault(OURS, ranked(judge(router, city)))
        peers = trained_peers([one.text.lower() for one in train], [one.department for one in train])
        for name, rank in (*peers.items(), *fuzzy_peers(phrases).items()):
            some = test[:: max(1, len(test) // FUZZY_SAMPLE)] if "RapidFuzz" in name else test
            for one, ranking in zip(some, rank([clean(one.text) for one in some]), strict=True):
                results.setdefault(name, Ranked()).add(one.department, ranking)
            if name not in at_home:
                at_home[name] = Ranked()
                for one, ranking in zip(city, rank([clean(one.text) for one in city]), strict=True):
                    at_home[name].add(one.department, ranking)
    results[OURS] = ours = calibrated(parts)
    yield f"{'method':36} natural top-1, top-3   balanced top-1, top-3   Malang (33) top-1, top-3"
    for name in (OURS, *(name for name in results if name != OURS)):
        own = at_home[name]
        yield f"{name:36} {results[name].line()}   {own.share_right(1):.3f}  {own.share_right(3):.3f}"
    yield f"\nours: calibration error {ours.calibration_error():.3f}"
    yield f"ours: assigned alone at 97 %: {ours.coverage_at(0.97):.1%}"
    yield "precision at share: " + ", ".join(
        f"{s:.0%} {ours.precision_at(s):.3f}" for s in (0.5, 0.6, 0.7, 0.8, 0.9, 1)
    )


def ablations(split: Split, known: Catalogue) -> Iterator[str]:
    """Yield what each part is worth, on one split."""
    train, test = split
    whole = router_of(train, known)
    untaught = router_of(train, known, taught=False)
    rows = {
        "whole": judge(whole, test),
        "without topics": judge(router_of(train, known, topics=False), test),
        "without normalising": judge(router_of(train, known, bare), test, bare),
        "without phrases beside the prior": judge(whole, test, phrases=False),
        "without phrases as lessons": judge(untaught, test),
        "without any phrases": judge(untaught, test, phrases=False),
    }
    yield "\nablation (one split)                 natural top-1, top-3   balanced top-1, top-3"
    for name, odds in rows.items():
        yield f"{name:36} {ranked(odds).line()}"
    only = Ranked()
    for one in test:
        scores = whole.phrase_scores(whole.phrase_hits(normalise(one.text)))
        only.add(one.department, sorted(scores, key=lambda name: -scores[name])[:3])
    yield f"{'without the prior (phrases only)':36} {only.line()}"


def speed(reports: Sequence[Report], known: Catalogue) -> Iterator[str]:
    """Yield latency beside WRatio, and the cost of loading."""
    texts = [one.text for one in reports[:: max(1, len(reports) // 1500)]]
    phrases = [phrase for one in known.categories.values() for phrase in one.phrases][:1200]
    router = Router.for_city(known)
    fresh, warm = percentiles(router.route, texts), percentiles(router.route, texts)
    peer = percentiles(
        lambda text: process.extractOne(text, phrases, scorer=fuzz.WRatio, processor=None, score_cutoff=20),
        texts[:300],
    )
    yield "\none complaint, CPU milliseconds     median    p99"
    for name, (middle, high) in (
        ("ours", fresh),
        ("ours, words seen before", warm),
        ("WRatio, 1,200 phrases", peer),
    ):
        yield f"{name:36} {middle:6.2f} {high:6.2f}"
    yield f"WRatio takes {peer[1] / fresh[1]:.1f} times as long as ours at p99"
    load = fresh_load(ROOT)
    yield f"import and load {load['ms']:.0f} ms, {load['mib']:.0f} MiB; heavy: {load['heavy'] or 'none'}"


def main() -> None:
    """Print everything; --parts 1 is the quick look."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    options.add_argument("--parts", type=int, default=5, help="how many of the five parts are judged")
    options.add_argument("--apart", action="store_true", help="near-duplicates never stand in two parts")
    chosen = options.parse_args()
    known = catalogues.load("malang")
    reports = read_reports(chosen.data)
    parts = [set(part) for part in folds(reports, apart=chosen.apart)][: chosen.parts]
    splits = [
        ([one for at, one in enumerate(reports) if at not in part], [reports[at] for at in sorted(part)])
        for part in parts
    ]
    for line in (*speed(reports, known), ""):
        print(line, flush=True)
    for lines in (
        compare(splits, known, malang(chosen.data)),
        ablations(splits[0], known),
        curve(reports, known),
    ):
        for line in lines:
            print(line, flush=True)


if __name__ == "__main__":
    main()
