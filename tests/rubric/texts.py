"""Short rubric files for the tests."""

HEAD = 'id: r\ntitle: R\nversion: "1"\ncriteria:\n'
COMMON = "  - id: {id}\n    label: L\n    kind: {kind}\n    status: required\n    points: 5\n"


def criterion(body: str, kind: str = "skill", name: str = "a") -> str:
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    return COMMON.format(id=name, kind=kind) + lines


def rubric(*criteria: str) -> str:
    return HEAD + "".join(criteria or (criterion("any_of: [Go]"),))
