"""How long one complaint takes beside WRatio in the same run, and what loading costs in a fresh process."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_FRESH = """
import json, time
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20
before, start = resident(), time.perf_counter()
from complaints import catalogue
from complaints.routing import Router
router = Router.for_city(catalogue.load("malang"))
ready = time.perf_counter() - start
router.route("lampu jalan mati di suhat")
import sys
heavy = sorted({name.split(".")[0] for name in sys.modules} & {"sklearn", "numpy", "scipy", "shapely"})
print(json.dumps({"ms": ready * 1000, "mib": resident() - before, "heavy": heavy}))
"""


def fresh_load(root: Path, tries: int = 5) -> dict[str, object]:
    """The best of some fresh processes: the others measure who else uses the machine."""
    runs = [
        subprocess.run([sys.executable, "-c", _FRESH], cwd=root, check=True, capture_output=True)
        for _ in range(tries)
    ]
    return min((json.loads(run.stdout) for run in runs), key=lambda found: found["ms"])


def percentiles(call: Callable[[str], object], texts: Sequence[str]) -> tuple[float, float]:
    """Median and 99th percentile in milliseconds of CPU time, one text after the other."""
    spent = []
    for text in texts:
        start = time.process_time_ns()
        call(text)
        spent.append((time.process_time_ns() - start) / 1e6)
    spent.sort()
    return spent[len(spent) // 2], spent[int(len(spent) * 0.99)]
