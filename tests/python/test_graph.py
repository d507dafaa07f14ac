import debrief
import pytest


def test_the_worked_example_is_one_combination_of_three():
    review = debrief.sketch("SYS-02 & DEP-08 & SYS-10! -> pool_exhausted -> latency; ORG-01 ~delays 20m~> engage")
    view = debrief.factor_graph(review)
    analysis = view.analysis()
    assert [len(one.nodes) for one in analysis.combinations[0].combinations] == [3]
    assert analysis.time_ledger.explained_seconds == 1200
    assert view.findings() == []
    assert debrief.sketch(view.notation()) == review
    assert view._repr_html_().startswith("<svg")
    assert view.dot().startswith("digraph")


def test_a_sketch_that_cannot_be_read_says_where():
    with pytest.raises(ValueError, match="line 2"):
        debrief.sketch("F1 -> e\nF1 ~misled~> D1")


def test_networkx_takes_the_graph():
    networkx = pytest.importorskip("networkx")
    graph = debrief.factor_graph(debrief.sketch("F1 & F2 -> e")).to_networkx()
    assert isinstance(graph, networkx.MultiDiGraph)
    assert graph.nodes["F1"]["kind"] == "factor"


def test_facilitation_answers():
    incident = debrief.Incident(id="I1", title="Checkout", severity="sev1")
    review = debrief.Review(id="R1", title="Checkout", incidents=[incident])
    assert debrief.tier(review).review
    assert sum(section.minutes for section in debrief.agenda(review).sections) == debrief.agenda(review).minutes
    assert debrief.staffing(review).advice
    with pytest.raises(debrief.DebriefError):
        debrief.drill(review, "D1")
