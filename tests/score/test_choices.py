from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.resume import Method
from mlscreen.model.rubric import Choice
from mlscreen.model.scorecard import Outcome
from mlscreen.score.choices import Shown, combine, literally, mentions_of
from tests.score.builders import Maker

GO, RUST, C = Choice(("Go",)), Choice(("Rust",)), Choice(("C", "C++"))


def test_the_best_shares_are_taken_and_summed() -> None:
    case = Maker().job("2020 to 2021", "Go Rust", "Go", "Rust").case()
    shown = [Shown(one, share, share, affirmed=mentions_of(one, case)[0]) for one, share in ((GO, 0.6), (RUST, 1.0))]
    assert combine(shown, 1, case, "{}").outcome is Outcome.MET
    both = combine(shown, 2, case, "{}")
    assert (both.outcome, both.share) == (Outcome.PARTIAL, 0.8)


def test_what_is_missing_is_named_with_how_many() -> None:
    finding = combine([Shown(one, 0, 0) for one in (GO, RUST, C)], 2, Maker().case(), "show {}")
    assert finding.to_change == "Show 2 of Go, Rust or C/C++."
    assert finding.rationale == "Nothing in the résumé shows Go, Rust or C/C++."


def test_what_the_dates_leave_open_is_unclear_with_the_least_share() -> None:
    case = Maker().job("2020 to 2021", "Go", "Go").case()
    finding = combine([Shown(GO, 0.6, 1.0, affirmed=mentions_of(GO, case)[0])], 1, case, "{}")
    assert (finding.outcome, finding.share) == (Outcome.UNCLEAR, 0.6)


def test_equal_quotes_stand_once() -> None:
    case = Maker().job("2020 to 2021", "C and C++", "C", "C++").case()
    finding = combine([Shown(C, 1, 1, affirmed=mentions_of(C, case)[0])], 1, case, "{}")
    assert [e.quote for e in finding.evidence] == ["C and C++"]


def test_a_repaired_word_is_shown_as_written() -> None:
    case = Maker().job("2020 to 2021", "Kuberntes").mention("Kuberntes", Span(0, 999), 0).case()
    mention = replace(case.resume.skills[0], skill="Kubernetes", method=Method.FUZZY, similarity=0.95)
    choice = Choice(("Kubernetes",))
    assert literally(mention, choice, case) == "“Kuberntes” (read as Kubernetes)"
    assert "Kuberntes" in literally(mention, choice, case)


def test_what_counts_only_as_what_is_asked_for_is_said_to_be_implied() -> None:
    case = Maker().job("2020 to 2021", "Warehouse in BigQuery", "BigQuery").case()
    mention = replace(case.resume.skills[0], implies=("SQL",))
    sql, warehouse = Choice(("SQL",)), Choice(("BigQuery",))
    (evidence,) = combine([Shown(sql, 1, 1, affirmed=(mention,))], 1, case, "{}").evidence
    assert evidence.method is Method.IMPLIED
    both = [Shown(sql, 1, 1, affirmed=(mention,)), Shown(warehouse, 1, 1, affirmed=(mention,))]
    assert combine(both, 1, case, "{}").evidence[0].method is Method.EXACT
