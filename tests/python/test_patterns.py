import debrief
import pytest

AS_OF = "2026-01-01T00:00:00Z"


def told(id, day, codes, title="Something was slow", service="payments"):
    return debrief.Review(
        id=id,
        title=title,
        incidents=[
            debrief.Incident(
                id=f"inc-{id}",
                title=title,
                services=[service],
                milestones=[debrief.Milestone(name="impact_started", at=f"2024-{day}T09:00:00Z")],
            )
        ],
        contributing_factors=[
            debrief.ContributingFactor(id=f"f{place}", code=code, label=code) for place, code in enumerate(codes)
        ],
    )


@pytest.fixture
def six_weeks_apart():
    corpus = debrief.Corpus()
    corpus.add(told("pool", "01-03", ["SYS-02", "DET-01", "CRD-01", "CRD-03", "CRD-06"]))
    corpus.add(told("token", "02-14", ["DEP-06", "SYS-06", "CRD-01", "CRD-03", "CRD-06"], service="login"))
    return corpus


def test_the_same_hesitation_with_another_technology(six_weeks_apart):
    found = debrief.patterns(six_weeks_apart, AS_OF, kinds=["recurrence"])
    rows = list(found.table("repeats"))
    assert [(row["aspect"], row["earlier"], row["later"], row["days"]) for row in rows] == [
        ("coordination", "pool", "token", 42)
    ]
    assert rows[0]["shared"] == "CRD-01; CRD-03; CRD-06"
    assert "in their coordination" in str(found)
    assert found.to_dict()["format"] == "debrief/patterns/1"


def test_every_table_speaks_arrow():
    nanoarrow = pytest.importorskip("nanoarrow")
    found = debrief.patterns(debrief.examples(), AS_OF)
    assert found.comparisons > 100
    for name in found.tables:
        table = found.table(name)
        array = nanoarrow.ArrayStream(table).read_all()
        assert len(array) == len(table), name
    with pytest.raises(debrief.NotFoundError, match="known are recurrence"):
        found.table("people")


def test_what_was_not_asked_for_is_empty(six_weeks_apart):
    found = debrief.patterns(six_weeks_apart, AS_OF, kinds=["trends"])
    assert len(found.table("repeats")) == 0
    assert len(found.table("motifs")) == 0


def test_wrong_words_are_explained(six_weeks_apart):
    with pytest.raises(debrief.NotFoundError, match="recurrence, associations"):
        debrief.patterns(six_weeks_apart, AS_OF, kinds=["blame"])
    with pytest.raises(debrief.InvalidArgumentError):
        debrief.patterns(six_weeks_apart, AS_OF, within="team")
    with pytest.raises(debrief.InvalidArgumentError):
        debrief.patterns(six_weeks_apart, AS_OF, min_support=0)
    with pytest.raises(ValueError, match="same_story"):
        debrief.patterns(six_weeks_apart, AS_OF, same_story="vibes")


def test_progress_that_raises_ends_the_call(six_weeks_apart):
    def refuse(kind, done):
        raise RuntimeError(kind)

    with pytest.raises(RuntimeError, match="recurrence"):
        debrief.patterns(six_weeks_apart, AS_OF, progress=refuse)


def test_the_union_map_goes_to_networkx():
    networkx = pytest.importorskip("networkx")
    found = debrief.patterns(debrief.examples(), AS_OF, kinds=["motifs"])
    map = found.union_map(min_support=2)
    assert isinstance(map, networkx.MultiDiGraph)
    assert all(len(reviews) >= 2 for _, _, reviews in map.edges(data="reviews"))
    assert map.nodes["SYS-03"]["label"]


def test_plots_return_the_axes_they_drew_on():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    found = debrief.patterns(debrief.examples(), AS_OF, kinds=["recurrence", "sequences", "trends"])
    ax = plt.subplots()[1]
    assert found.plot_phase_times(ax=ax) is ax
    assert found.plot_repeats().get_title().endswith("(coordination)")
    with pytest.raises(ValueError, match="known are"):
        found.plot_shares("nothing")
    plt.close("all")


def test_similar_reviews_and_silence(six_weeks_apart):
    again = told("again", "03-20", ["CRD-01", "CRD-03", "CRD-06"], "A queue nobody owned")
    similar = debrief.similar(again, six_weeks_apart)
    assert len(similar) == 2
    assert similar.to_dict()["found"][0]["codes"] == ["CRD-01", "CRD-03", "CRD-06"]
    assert "Who has been here before?" in str(similar)
    other = told("other", "03-20", ["TOL-02"], "Certificate expired")
    assert len(debrief.similar(other, six_weeks_apart)) == 0
    assert "was looked at" not in repr(debrief.similar(other, six_weeks_apart))
