"""Corpora, their tables in other programs, and the numbers made of them."""

import datetime as dt
import pickle
import random
import threading

import debrief
import pytest
from debrief import Action, Corpus, Incident, Review, Table


def documents(count=20):
    for i in range(count):
        incident = Incident(
            id=f"I{i}",
            title=f"Incident {i}",
            services=["checkout", "größe"][: i % 3],
            severity="sev1" if i % 2 else "",
            customer_facing=[None, True, False][i % 3],
            milestones=[
                debrief.Milestone(name="detected", at=dt.datetime(2024, 1 + i % 12, 1, 12, tzinfo=dt.UTC)),
                debrief.Milestone(name="resolved", at=dt.datetime(2024, 1 + i % 12, 1, 12 + i % 5, 30, tzinfo=dt.UTC)),
            ],
        )
        if i % 4:
            action = Action(id=f"A{i}", title="Alert", due=dt.date(2024, 2, 1) if i % 2 else None)
            yield Review(id=f"R{i}", title=f"Review {i}", incidents=[incident], actions=[action])
        else:
            yield incident.replace(format="debrief/incident/1")


@pytest.fixture
def corpus():
    made = Corpus()
    for document in documents():
        assert made.add(document)
    return made


def test_any_split_in_any_order_gives_the_same_bytes(corpus):
    shuffle = random.Random(7)
    for _ in range(5):
        parts = [Corpus() for _ in range(3)]
        for document in documents():
            shuffle.choice(parts).add(document)
        shuffle.shuffle(parts)
        whole = Corpus()
        for part in parts:
            whole.merge(part)
        assert whole == corpus
    corpus.merge(corpus)
    assert len(corpus) == 20


def test_saving_loading_and_pickling(corpus, tmp_path):
    corpus.save(tmp_path / "all.debrief")
    (tmp_path / "one.json").write_text(debrief.write(next(documents())), encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    seen = []
    loading = debrief.load_corpus(tmp_path / "all.debrief", tmp_path / "one.json", progress=seen.append)
    assert loading.corpus == corpus
    assert loading.errors == loading.doubts == ()
    assert pickle.loads(pickle.dumps(corpus)) == corpus
    loading = debrief.load_corpus(tmp_path / "broken.json", tmp_path / "one.json", tmp_path / "none")
    assert len(loading.corpus) == 1
    assert "broken.json" in loading.doubts[0][0]
    assert loading.doubts[0][1].errors
    assert "none" in loading.errors[0].subject
    with pytest.raises(debrief.DebriefError):
        Corpus.from_bytes(b"nothing")
    with pytest.raises(TypeError):
        hash(corpus)


def test_threads_add_to_one_corpus():
    whole = Corpus()
    pieces = list(documents(40))

    def work(part):
        for document in part:
            whole.add(document)
            len(whole.table("incidents"))

    threads = [threading.Thread(target=work, args=(pieces[i::4],)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(whole) == 40


def test_tables_in_plain_python(corpus):
    assert set(corpus.tables) >= {"documents", "incidents", "milestones", "factors", "edges", "actions"}
    for name in corpus.tables:
        table = corpus.table(name)
        assert {len(values) for values in table.to_dict().values()} == {len(table)}
        assert "people" not in table.columns
    incidents = corpus.table("incidents")
    assert incidents.row(0)["kind"] == "incident"
    assert {None, "sev1"} == set(incidents["severity"])
    assert {None, True, False} == set(incidents["customer_facing"])
    assert corpus.table("milestones")["at"][0].tzinfo is dt.UTC
    assert set(corpus.table("actions")["due"]) == {None, dt.date(2024, 2, 1)}
    with pytest.raises(KeyError, match="known are"):
        incidents["person"]
    with pytest.raises(debrief.NotFoundError, match="documents"):
        corpus.table("people")
    with pytest.raises(TypeError):
        Table([1])


def test_html_is_inert():
    made = Corpus()
    made.add(Incident(id="I1", title="<script>"))
    assert "<script>" not in made.table("incidents")._repr_html_()


@pytest.mark.parametrize("name", Corpus().tables)
def test_nanoarrow_reads_every_table(corpus, name):
    nanoarrow = pytest.importorskip("nanoarrow")
    table = corpus.table(name)
    for _ in range(2):
        stream = nanoarrow.ArrayStream(table)
        array = stream.read_all()
        assert len(array) == len(table)
    assert [field.name for field in nanoarrow.Schema(table).fields] == list(table.columns)
    if len(table) and name != "events":
        rows = list(nanoarrow.Array(table).iter_tuples())
        assert rows[-1][0] == table.row(len(table) - 1)[table.columns[0]]


def test_an_empty_table_is_still_a_table():
    nanoarrow = pytest.importorskip("nanoarrow")
    table = Corpus().table("incidents")
    assert len(nanoarrow.Array(table)) == len(table) == 0


def test_pyarrow(corpus):
    pyarrow = pytest.importorskip("pyarrow")
    for name in corpus.tables:
        table = corpus.table(name)
        read = pyarrow.table(table)
        read.validate(full=True)
        assert read.to_pydict() == table.to_dict()


def test_polars(corpus):
    polars = pytest.importorskip("polars")
    table = corpus.table("incidents")
    assert polars.DataFrame(table).to_dict(as_series=False) == table.to_dict()
    assert table.to_polars().height == len(table)


def test_duckdb(corpus):
    duckdb = pytest.importorskip("duckdb")
    incidents, services = corpus.table("incidents"), corpus.table("services")
    joined = duckdb.sql("select i.id, s.service from incidents i join services s using (incident) order by all")
    assert len(joined.fetchall()) == len(services)
    assert len(incidents) == 20


def test_pandas(corpus):
    pytest.importorskip("pandas")
    frame = corpus.table("milestones").to_pandas()
    assert len(frame) == 40
    assert str(frame["at"].dt.tz) == "UTC"


def test_measuring_needs_a_cut_off_and_is_the_command_s_answer(corpus, tmp_path):
    with pytest.raises(TypeError):
        debrief.measure(corpus)
    with pytest.raises(ValueError, match="without a time zone"):
        debrief.measure(corpus, dt.datetime(2025, 1, 1))
    with pytest.raises(debrief.DebriefError, match="(?i)mttr"):
        debrief.measure(corpus, "2025-01-01T00:00:00Z", metrics=["mttr"])
    made = debrief.measure(corpus, dt.datetime(2025, 1, 1, tzinfo=dt.UTC), by=["quarter", "service"])
    again = debrief.measure(corpus, "2025-01-01T00:00:00Z", by=[debrief.GroupBy.QUARTER, "service"], threads=4)
    assert made.to_json() == again.to_json()
    corpus.save(tmp_path / "all.debrief")
    outcome = debrief.command(
        "metrics",
        tmp_path / "all.debrief",
        "--as-of",
        "2025-01-01T00:00:00Z",
        "--by",
        "quarter,service",
        "--format",
        "json",
    )
    assert outcome.output == made.to_json()
    table = made.table()
    for row in table:
        assert (row["median"] is None) == (row["observed"] == 0)
    assert "<script" not in made._repr_html_()
    assert str(made).strip()
