import pickle

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


def test_metrics_of_ones_own_stand_beside_the_librarys():
    own = debrief.read_definitions(
        """{"format": "debrief/definitions/1", "milestones": ["rolled_back"], "definitions": [
            {"id": "time_to_roll_back", "start": ["declared"], "end": ["rolled_back"], "clock": "support_hours",
             "calendar": {"zone": "Europe/London"}, "import_names": ["MTTR"]}]}"""
    )
    metrics = [*own.definitions, "time_to_declare"]
    measured = debrief.measure(debrief.examples(), AS_OF, metrics=metrics, milestones=own.milestones)
    assert set(measured.table()["metric"]) == {"time_to_roll_back/1", "time_to_declare/1"}
    assert debrief.metric_definition("MTTR", own.definitions).id == "time_to_roll_back"
    with pytest.raises(debrief.DebriefError, match="several different intervals"):
        debrief.metric_definition("MTTR")
    with pytest.raises(debrief.DocumentError) as refused:
        debrief.read_definitions(
            '{"format": "debrief/definitions/1", "definitions": [{"id": "a", "start": ["declred"], "end": ["closed"]}]}'
        )
    assert refused.value.findings[0].pointer == "/definitions/0/start/0"


def test_results_are_tables():
    cards = debrief.scorecards(debrief.examples(), AS_OF, facilitators=6, facilitators_trained=4)
    for name in cards.tables:
        table = cards.table(name)
        assert table.columns
        assert table.__arrow_c_schema__() is not None
    shares = cards.table("shares").to_dict()
    assert "facilitators with training" in shares["what"]
    with pytest.raises(debrief.NotFoundError, match="measures"):
        cards.table("score")
    periods = ("2017-01-01T00:00:00Z", "2020-01-01T00:00:00Z"), ("2020-01-01T00:00:00Z", "2024-01-01T00:00:00Z")
    verdict = debrief.compare(debrief.examples(), "time_to_resolve", *periods, AS_OF, other_changes="none recorded")
    assert verdict.table()["verdict"] == [verdict.kind]
    durations = debrief.durations(debrief.examples(), AS_OF)
    for row in durations:
        assert (row["seconds"] is None) == (row["status"] == "excluded")


def test_the_program_is_no_number_either():
    with pytest.raises(TypeError, match="no score"):
        float(debrief.scorecards(debrief.Corpus(), AS_OF).program)


def test_arrays_of_other_programs_are_read_without_a_detour():
    import array

    data = [4.0, 7.0, 9.0, 12.0, 15.0, 21.0]
    for same in (array.array("d", data), memoryview(array.array("d", data)), array.array("i", [4, 7, 9, 12, 15, 21])):
        assert debrief.stats.quantile(same, 0.5) == 10.5
    every_other = memoryview(array.array("d", [0, 4, 0, 7, 0, 9, 0, 12, 0, 15, 0, 21]))[1::2]
    assert debrief.stats.quantile(every_other, 0.5) == 10.5
    events = array.array("b", [1, 0, 1, 1, 0, 1])
    assert debrief.stats.kaplan_meier(array.array("d", data), events) == debrief.stats.kaplan_meier(
        data, [True, False, True, True, False, True]
    )
    with pytest.raises(TypeError):
        debrief.stats.quantile(array.array("u", "abc"), 0.5)


def test_columns_of_data_frames_are_read_and_columns_of_results_are_arrays():
    numpy = pytest.importorskip("numpy")
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"time": [5.0, 3.0, 3.0, 8.0], "event": [True, True, False, True]})
    curve = debrief.stats.kaplan_meier(frame["time"], frame["event"])
    assert curve == debrief.stats.kaplan_meier([5, 3, 3, 8], [True, True, False, True])
    assert curve.survival == [0.75, 0.375, 0.0]
    assert curve.survival != [0.75]
    assert curve.lower[-1] is None
    assert curve.time[1:] == [5.0, 8.0]
    assert pickle.loads(pickle.dumps(curve)) == curve
    survival = numpy.asarray(curve.survival)
    assert survival.dtype == float
    assert survival.tolist() == [0.75, 0.375, 0.0]
    assert not survival.flags.writeable
    assert numpy.isnan(numpy.asarray(curve.lower)[-1])
    assert numpy.asarray(curve.events).tolist() == [1, 1, 1]
    with pytest.raises(IndexError):
        curve.time[3]


def test_quantiles_of_a_data_frame_by_its_categories():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(
        {"minutes": [4, 9, 7, 60, 5, 11], "days": [1.0, None, 2.0, 3.0, 4.0, 5.0], "service": list("aababc")}
    )
    codes = frame["service"].astype("category").cat.codes
    for threads in (1, 3):
        table = debrief.stats.grouped_quantiles(
            {"minutes": frame["minutes"], "days": frame["days"]}, {"service": codes}, [0.5, 0.75], threads=threads
        )
        expected = frame.groupby("service")[["minutes", "days"]].quantile([0.5, 0.75])
        for row in table:
            assert row["value"] == expected.loc[("abc"[row["group"]], row["p"]), row["column"]]
            # Too few for an interval; of three, the least alone is below the upper quartile often enough (1 - 0.25^3).
            assert row["upper"] is None
            assert (row["lower"] is not None) == (row["n"] == 3 and row["p"] == 0.75)
        assert [row["n"] for row in table if row["p"] == 0.5] == [3, 2, 1, 2, 2, 1]
    assert debrief.stats.grouped_quantiles({"x": [1.0]}, {"g": [0, 1]}) is None
    assert len(debrief.stats.grouped_quantiles({}, {})) == 0


def test_agreement_of_coders_is_told_or_refused():
    assert debrief.stats.cohen_kappa([1, 1], [1, 1]) is None
    assert debrief.stats.krippendorff_alpha([[0, None], [1]]) is None
    with pytest.raises(ValueError, match="differ in length"):
        debrief.stats.cohen_kappa([1], [])
    with pytest.raises(ValueError, match="a number from 0"):
        debrief.stats.krippendorff_alpha([[-1, 0]])
    with pytest.raises(debrief.InvalidArgumentError):
        debrief.agreement(debrief.Corpus(), debrief.examples())
    found = debrief.agreement(debrief.examples(), debrief.examples())
    assert found.matched == found.to_dict()["matched"] > 0
    assert "coded by both" in str(found)


def test_limits_of_a_curve_are_absent_where_it_is_at_0():
    curve = debrief.stats.kaplan_meier([1, 2], [True, True])
    assert len(curve.lower) == len(curve.survival) == 2
    assert (curve.survival[1], curve.lower[1], curve.upper[1]) == (0, None, None)
