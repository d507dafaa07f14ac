import subprocess
import sys
from datetime import UTC, datetime, timedelta

import debrief
import pytest
from debrief import plots

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")
plt = pytest.importorskip("matplotlib.pyplot")

AS_OF = "2026-01-01T00:00:00Z"


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


def corpus(reviews=14):
    out = debrief.Corpus()
    for number in range(reviews):
        began = datetime(2022, 1, 3, 9, tzinfo=UTC) + timedelta(days=30 * number)
        moments = {"first_alert": 0, "declared": 5 + number, "resolved": 60, "closed": 90}
        committed = debrief.ActionTransition(state="committed", at=began + timedelta(days=5))
        done = debrief.ActionTransition(state="done", at=began + timedelta(days=15 + number))
        history = [committed, done] if number % 2 else [committed]
        out.add(
            debrief.Review(
                id=f"R{number:02}",
                title="Queue grew",
                incidents=[
                    debrief.Incident(
                        id=f"I{number:02}",
                        title="Queue grew",
                        milestones=[
                            debrief.Milestone(name=name, at=began + timedelta(minutes=after))
                            for name, after in moments.items()
                        ],
                    )
                ],
                actions=[debrief.Action(id="A1", title="Alert on age", state=history[-1].state, history=history)],
                meeting=debrief.Meeting(
                    started_at=began + timedelta(days=1),
                    segments=[
                        debrief.Segment(kind="timeline", minutes=30 + number % 5),
                        debrief.Segment(kind="close", minutes=20),
                    ],
                ),
            )
        )
    return out


def test_a_distribution_shows_every_value_and_the_interval_of_the_median():
    durations = debrief.durations(corpus(), AS_OF, metrics=["time_to_declare"])
    ax = plots.distribution(durations, "time_to_declare")
    values = [row["value"] for row in durations if row["status"] == "observed"]
    assert list(ax.lines[0].get_xdata()) == sorted(values)
    assert "n = 14" in ax.get_title()
    assert "95% interval" in ax.get_title()
    assert "mean" not in ax.get_title()


def test_an_axes_that_is_given_is_the_one_that_is_drawn_on():
    _, ax = plt.subplots()
    cards = debrief.scorecards(corpus(), AS_OF)
    assert plots.xmr(cards, "the timeline's part of the meeting", ax=ax) is ax
    assert plots.cumulative_incidence(cards, ax=ax) is ax
    durations = debrief.durations(corpus(), AS_OF, metrics=["time_to_declare"])
    assert plots.distribution(durations, "time_to_declare/1", ax=ax) is ax


def test_limits_are_drawn_from_twelve_points_on():
    few = plots.xmr(debrief.scorecards(corpus(8), AS_OF), "the timeline's part of the meeting")
    many = plots.xmr(debrief.scorecards(corpus(14), AS_OF), "the timeline's part of the meeting")
    assert len(few.lines) == 1
    assert "no limits" in few.get_title()
    assert len(many.lines) == 4


def test_too_few_values_have_no_interval_and_none_no_median():
    durations = debrief.durations(corpus(3), AS_OF, metrics=["time_to_declare"])
    assert "too few for an interval" in plots.distribution(durations, "time_to_declare").get_title()
    nothing = debrief.durations(corpus(3), "2021-01-01T00:00:00Z", metrics=["time_to_declare"])
    assert plots.distribution(nothing, "time_to_declare").get_title().startswith("no data")
    assert (
        plots.cumulative_incidence(debrief.scorecards(debrief.Corpus(), AS_OF)).get_title() == "no action was committed"
    )


def test_medians_stand_with_their_intervals():
    measurement = debrief.measure(corpus(), AS_OF, metrics=["time_to_declare"], by=["quarter"])
    ax = plots.medians(measurement, "time_to_declare")
    assert len(ax.get_yticklabels()) == len(measurement.table())


def test_an_unknown_metric_or_series_is_named():
    durations = debrief.durations(corpus(1), AS_OF, metrics=["time_to_declare"])
    with pytest.raises(ValueError, match="time_to_declare/1"):
        plots.distribution(durations, "MTTR")
    with pytest.raises(ValueError, match="no series"):
        plots.xmr(debrief.scorecards(corpus(1), AS_OF), "score")


def test_without_matplotlib_the_error_says_what_to_do():
    code = (
        "import sys; sys.modules['matplotlib'] = None; sys.modules['matplotlib.pyplot'] = None\n"
        "import debrief\n"
        "try:\n"
        "    debrief.plots.cumulative_incidence(debrief.scorecards(debrief.Corpus(), '2026-01-01T00:00:00Z'))\n"
        "except ImportError as missing:\n"
        "    print(missing)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install debrief[plot]" in ran.stdout
