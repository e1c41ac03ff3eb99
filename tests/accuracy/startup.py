"""Compare the process that scores one page with the process that only imports Typer and Rich.

Run it as `python -m tests.accuracy.startup [RESUME] [--runs N]`; both are measured in turns, so that what else the
machine does touches both alike. Never part of the tests: times depend on the machine.
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

SAMPLE = Path(__file__).parents[2] / "samples" / "resumes" / "amara-okonkwo.pdf"
BARE = (sys.executable, "-c", "import typer, rich")
Times = list[tuple[float, float]]


def cost(command: Sequence[str]) -> tuple[float, float]:
    """Return processor time and wall time of a process, in milliseconds."""
    # Compiled modules are kept, as in an installed program.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used * 1000, wall * 1000


def table(bare: Times, score: Times) -> str:
    """Return the smallest and the median times of both, and how many times the second is the first."""
    rows = [f"{'':20}{'bare':>8}{'score':>8}{'ratio':>8}"]
    for column, kind in enumerate(("CPU", "wall")):
        for name, pick in (("minimum", min), ("median", median)):
            first, second = (pick([run[column] for run in runs]) for runs in (bare, score))
            rows.append(f"{kind + ' ' + name + ', ms':20}{first:8.0f}{second:8.0f}{second / first:8.2f}")
    return "\n".join(rows)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("resume", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--runs", type=int, default=20)
    chosen = parser.parse_args()
    score = (sys.executable, "-m", "mlscreen", "score", str(chosen.resume))
    cost(BARE), cost(score)  # the first run compiles the modules
    pairs = [(cost(BARE), cost(score)) for _ in range(chosen.runs)]
    print(table([bare for bare, _ in pairs], [scored for _, scored in pairs]))


if __name__ == "__main__":
    main()
