"""Run one accuracy measurement over a folder, print its table, and write the records if asked.

It knows nothing of single files, so it can be pointed at any folder of the same format. Each kind is a module with
`run(folder, as_of) -> Result`.
"""

import argparse
import json
import sys
from datetime import date
from importlib import import_module
from pathlib import Path

KINDS = ("layout", "jd", "skills", "ads", "pdfs")
DEFAULT = Path(__file__).parents[3] / "shared" / "bench"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("folder", nargs="?", type=Path, help="a folder in the format of ../shared/bench/KIND")
    parser.add_argument("--as-of", type=date.fromisoformat, default=date(2026, 11, 21))
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the records here")
    arguments = parser.parse_args()
    folder: Path = arguments.folder or DEFAULT / arguments.kind
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder; name one in the format of ../shared/bench/{arguments.kind}")
    result = import_module(f"tests.accuracy.{arguments.kind}").run(folder, arguments.as_of)
    print(result.table)
    if arguments.json:
        arguments.json.write_text(json.dumps(result.records, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
