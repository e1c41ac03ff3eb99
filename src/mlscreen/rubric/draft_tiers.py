"""Join tiers that stand in list items of their own: "Bachelor's and 5 years", "Master's and 3 years", "PhD".

Never joins what could hold together: the levels must differ, and a higher one must ask for fewer years.
"""

from itertools import pairwise

from mlscreen.model.record import replace
from mlscreen.model.rubric import Branch, CriterionKind, EducationOptions, EitherOptions, ExperienceOptions
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_paths import branch_words

Tier = tuple[Ask, Ask]


def joined(asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Return the asks with each run of tiers as one criterion that stands where its first tier stood."""
    result = list(asks)
    for run in _runs(asks):
        first = min(result.index(ask) for ask in run[0])
        gone = [ask for tier in run for ask in tier]
        result = [ask for ask in result if ask not in gone]
        result.insert(first, _either(run))
    return tuple(result)


def _runs(asks: tuple[Ask, ...]) -> list[list[Tier]]:
    runs: list[list[Tier]] = []
    for tier in _tiers(asks):
        if runs and _follows(runs[-1][-1], tier) and _alternates([*runs[-1], tier]):
            runs[-1].append(tier)
        else:
            runs.append([tier])
    return [run for run in runs if len(run) > 1]


def _tiers(asks: tuple[Ask, ...]) -> list[Tier]:
    by_line: dict[tuple[int, str], list[Ask]] = {}
    for ask in asks:
        by_line.setdefault((ask.source.line, ask.source.quote), []).append(ask)
    tiers = []
    for group in by_line.values():
        degrees = [ask for ask in group if ask.kind is CriterionKind.EDUCATION]
        years = [ask for ask in group if ask.kind is CriterionKind.EXPERIENCE and not ask.only_for]
        if len(degrees) == len(years) == 1 and degrees[0].status is years[0].status is not None:
            tiers.append((degrees[0], years[0]))
    return tiers


def _follows(last: Tier, tier: Tier) -> bool:
    return 0 <= tier[0].source.line - last[0].source.line <= 1 and last[0].status is tier[0].status


def _alternates(run: list[Tier]) -> bool:
    ordered = sorted(_numbers(tier) for tier in run)
    return all(low[0] < high[0] and low[1] > high[1] for low, high in pairwise(ordered))


def _numbers(tier: Tier) -> tuple[int, int]:
    degree, years = tier[0].options, tier[1].options
    if not isinstance(degree, EducationOptions) or not isinstance(years, ExperienceOptions):
        return 0, 0
    return int(degree.level), years.min_months


def _either(run: list[Tier]) -> Ask:
    pairs = [
        (tier[0].options, tier[1].options)
        for tier in run
        if isinstance(tier[0].options, EducationOptions) and isinstance(tier[1].options, ExperienceOptions)
    ]
    areas = next((degree.areas for degree, _ in pairs if degree.areas), ())
    of = next((years.of for _, years in pairs if years.of), ())
    branches = tuple(
        Branch(replace(degree, areas=degree.areas or areas, related=True), replace(years, of=years.of or of))
        for degree, years in pairs
    )
    label = " or ".join(branch_words(branch) for branch in branches)
    return Ask(CriterionKind.EITHER, label, EitherOptions(branches), run[0][0].status, run[0][0].source)
