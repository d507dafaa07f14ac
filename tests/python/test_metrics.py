import debrief
import pytest

AS_OF = "2026-01-01T00:00:00Z"


def test_a_card_is_no_number():
    cards = debrief.scorecards(debrief.examples(), AS_OF)
    for refused in (
        lambda: float(cards.meeting),
        lambda: float(cards.system),
        lambda: sum([cards.meeting, cards.system]),
        lambda: sorted([cards.meeting, cards.meeting]),
        lambda: cards.meeting < cards.system,
        lambda: max(cards.system, cards.system),
    ):
        with pytest.raises(TypeError, match="no score"):
            refused()


def test_cards_stand_apart():
    cards = debrief.scorecards(debrief.examples(), AS_OF)
    assert cards.meeting["reviews"] > 10
    assert "durations" in cards.system.to_dict()
    assert str(cards).index("What was learned") < str(cards).index("The response system")


def test_a_comparison_says_what_else_changed():
    periods = ("2017-01-01T00:00:00Z", "2020-01-01T00:00:00Z"), ("2020-01-01T00:00:00Z", "2024-01-01T00:00:00Z")
    verdict = debrief.compare(debrief.examples(), "time_to_resolve", *periods, AS_OF, other_changes="none recorded")
    assert "n = " in str(verdict)
    with pytest.raises(debrief.DebriefError):
        debrief.compare(debrief.examples(), "time_to_resolve", *periods, AS_OF, other_changes="")
    with pytest.raises(debrief.DebriefError):
        debrief.compare(debrief.examples(), "MTTR", *periods, AS_OF, other_changes="none recorded")


def test_statistics_answer_none_instead_of_not_a_number():
    assert debrief.stats.quantile([], 0.5) is None
    assert debrief.stats.quantile([1.0, float("nan")], 0.5) is None
    assert debrief.stats.kaplan_meier([], []) is None
    assert debrief.stats.bootstrap([1.0]) is None
    with pytest.raises(ValueError, match="."):
        debrief.stats.bootstrap([1.0, 2.0], "mode")
    with pytest.raises(ValueError, match="."):
        debrief.stats.kaplan_meier([1.0], [])


def test_the_answer_does_not_depend_on_threads():
    data = [float(i * i % 97 + 1) for i in range(200)]
    one = debrief.stats.bootstrap(data, "geometric_mean")
    assert debrief.stats.bootstrap(data, "geometric_mean", threads=4) == one
