from mlscreen.model.scorecard import Outcome
from mlscreen.score.finding import Finding


def test_only_met_is_met() -> None:
    assert [Finding(outcome, 0, (), "").met for outcome in Outcome] == [True, False, False, False, False]
