from mlscreen.rubric.posting_patterns import lowered


def test_capitals_in_a_row_match_lower_case_and_classes_stay() -> None:
    pattern = lowered([r"\bPTO\b", r"founded in (?:\d{4}|[A-Z])", r"\S+@\W"])
    assert pattern.search("20 days of pto")
    assert pattern.search("founded in may")
    assert pattern.search("me@ home")
    assert not pattern.search("ptolemy")
    assert lowered(["(?P<back>ABC)"]).search("abc")
