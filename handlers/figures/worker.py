"""The process that draws: a job as JSON on standard input, a folder as its argument."""

import sys
from pathlib import Path

from handlers.figures.workshop import JOB
from handlers.texts import Texts


def main() -> None:
    """Make the files of one job, and end."""
    folder = Path(sys.argv[1])
    job = JOB.validate_json(sys.stdin.buffer.read())
    wording = job.wording(Texts())
    if "png" in job.formats:
        from handlers.figures.picture import picture  # noqa: PLC0415 - takes a second, and is not always wanted

        (folder / "figures.png").write_bytes(picture(job.figures, wording, job.polygons))
    if "xlsx" in job.formats:
        from handlers.figures.sheet import workbook  # noqa: PLC0415 - the same

        (folder / "figures.xlsx").write_bytes(workbook(job.figures, wording))


if __name__ == "__main__":
    main()
