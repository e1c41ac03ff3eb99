"""The bundled rubrics in the form of a report's, which loads without YAML and without being checked again.

After an edit of `rubrics/*.yaml` run `python -m mlscreen.rubric.compiled`; a test fails when one is stale. Never
used for a file that differs from the one that was compiled: the digest tells, and then the YAML is read.
"""

from pathlib import Path

from mlscreen.digest import sha256
from mlscreen.model.rubric import Rubric
from mlscreen.model.wire import decode_rubric, encode_rubric

DATA = Path(__file__).parent / "data"


def load(name: str, digest: str) -> Rubric | None:
    """Return the bundled rubric whose file has the digest, `None` when that was not compiled."""
    try:
        rubric = decode_rubric((DATA / f"{name}.json").read_bytes())
    except OSError:
        return None
    return rubric if rubric.digest == digest else None


def compiled(content: bytes) -> bytes:
    """Return the compiled form of a rubric's file; raise `ValueError` when that is not valid."""
    # Imported here: whoever screens only loads.
    from mlscreen.rubric.composing import compose
    from mlscreen.rubric.reading import build

    read = build(compose(content.decode("utf-8-sig")), sha256(content))
    if read.rubric is None:
        raise ValueError("; ".join(map(str, read.problems)))
    return encode_rubric(read.rubric) + b"\n"


def compile_all(folder: Path) -> None:
    """Write the compiled form of each rubric in the folder."""
    for source in sorted(folder.glob("*.yaml")):
        (DATA / f"{source.stem}.json").write_bytes(compiled(source.read_bytes()))


if __name__ == "__main__":
    compile_all(Path(__file__).parents[3] / "rubrics")
