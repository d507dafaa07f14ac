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


def test_the_graph_of_a_review_answers_for_itself():
    review = debrief.sketch("SYS-02 & DEP-08 & SYS-10! -> pool_exhausted -> latency; ORG-01 ~delays 20m~> engage")
    graph = review.factor_graph
    assert graph.analysis() == debrief.factor_graph(review).analysis()
    assert graph._repr_html_() == debrief.factor_graph(review).svg()
    assert graph.notation() == debrief.factor_graph(review).notation()
    assert isinstance(graph, debrief.FactorGraph)
    assert graph == review.factor_graph
    # By itself it still knows its edges, though not what the review calls their ends.
    alone = debrief.FactorGraph.from_json(graph.to_json())
    assert alone == graph
    assert alone.analysis().combinations == ()


def test_nodes_and_edges_are_tables_for_arrow():
    nanoarrow = pytest.importorskip("nanoarrow")
    review = debrief.sketch('factor F1 DET-01 "no alert"; F1 ~masks~> e; ORG-01 ~delays 20m~> phase:mitigation')
    nodes, edges = review.factor_graph.node_table(), review.factor_graph.edge_table()
    assert dict(zip(nodes["id"], nodes["label"], strict=True))["F1"] == "no alert"
    assert set(edges["from"]) | set(edges["to"]) == set(nodes["id"])
    assert edges["minutes"] == [None, 20]
    assert [field.name for field in nanoarrow.Schema(edges).fields] == list(edges.columns)
    assert len(list(nanoarrow.Array(nodes).iter_tuples())) == len(nodes)


@pytest.mark.parametrize("refused", ["rank_factors", "most_probable_cause", "shares_of_responsibility"])
def test_what_is_refused_says_why(refused):
    graph = debrief.sketch("F1 & F2 -> m").factor_graph
    with pytest.raises(debrief.DebriefError, match=r"\w+ \w+ \w+"):
        getattr(graph, refused)()


def test_a_graph_is_built_step_by_step_and_wrong_ones_are_findings():
    build = debrief.GraphBuilder().factor("F1", "DET-01").factor("F2").event("e", "it happened")
    either = build.any_of(["F1", "F2"])
    build.connect(either, "enables", "e", minutes=None, confidence="observed", perspectives=["on-call"], note="seen")
    build.boundary("F2", "time")
    graph = build.review.factor_graph
    assert [edge.type.value for edge in graph.edges] == ["alternative", "alternative", "enables"]
    assert graph.edges[2].perspectives == ("on-call",)
    assert graph.findings() == []
    assert debrief.GraphBuilder(build.review).connect("e", "enables", "e").review.factor_graph.findings()
    with pytest.raises(ValueError, match="causes"):
        build.connect("F1", "causes", "e")


def test_the_but_for_question_is_never_asked_of_a_choice():
    review = debrief.sketch("F1 & F2 -> e; D1 ~delays~> e; F3 -> D1")
    answered = debrief.answer_but_for(review, 0, "unclear")
    assert answered.factor_graph.edges[0].but_for is debrief.ButFor.UNCLEAR
    place = [edge.type.value for edge in review.factor_graph.edges].index("delays")
    with pytest.raises(debrief.DebriefError):
        debrief.but_for(review, place)
