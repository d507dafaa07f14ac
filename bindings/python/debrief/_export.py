"""Reviews in the formats of other programs, and versions of them for readers outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from debrief import _core
from debrief._io import Document
from debrief.errors import InvalidArgumentError
from debrief.findings import Findings
from debrief.model import Incident, Policy, Review


class Disclosure(NamedTuple):
    """A version of a review for some readers, and the account of what it leaves out.

    Attributes
    ----------
    review : Review
        The version.
    withheld : Mapping of str to int
        ``"Type.member"`` to how often it had something to say. Unknown members stand as ``"Type.*"``.
    names_replaced : int
        How many times a name in a text gave way.
    findings : Findings
        What may still lead to somebody: names (DOC090), contacts (DOC091), addresses and keys (DOC092).
    """

    review: Review
    withheld: Mapping[str, int]
    names_replaced: int
    findings: Findings


def disclose(
    review: Review,
    readers: str = "public",
    *,
    add: Iterable[str] = (),
    withhold: Iterable[str] = (),
    key: bytes | str = b"",
) -> Disclosure:
    """Make the version of a review for some readers; it starts from nothing and adds what they may see.

    Parameters
    ----------
    review : Review
        The whole review.
    readers : {"public", "internal"}
        For everyone, or for colleagues.
    add, withhold : iterable of str
        What is decided otherwise for this version, as ``"Type.member"``.
    key : bytes or str, optional
        16 to 64 bytes. With it somebody has the same pseudonym wherever they appear; without it people are left out.

    Returns
    -------
    Disclosure

    Raises
    ------
    InvalidArgumentError
        For unknown readers, a member that does not exist, or a key of the wrong length.

    Examples
    --------
    >>> import debrief
    >>> ada = debrief.Person(id="p1", name="Ada Example")
    >>> review = debrief.Review(id="R1", title="Queue grew", summary="Ada saw the queue.", incidents=[], people=[ada])
    >>> version = debrief.disclose(review)
    >>> version.review.summary, version.names_replaced, dict(version.withheld)
    ('[person] saw the queue.', 1, {'Review.people': 1})
    >>> debrief.disclose(review, "internal", key=b"sixteen bytes or more").review.summary
    'person-... saw the queue.'
    """
    if readers not in ("public", "internal"):
        raise InvalidArgumentError(
            "unknown readers", code="invalid-argument", subject=repr(readers), remedy="say 'public' or 'internal'"
        )
    made = _core.disclose(review, readers == "public", list(add), list(withhold), key)
    return Disclosure(made[0], MappingProxyType(made[1]), made[2], Findings(made[3]))


def pseudonym(name: str, key: bytes | str) -> str:
    """What stands for a name: keyed BLAKE2b, the same across a corpus, without the key no way back.

    Examples
    --------
    >>> import debrief, hashlib
    >>> key = b"sixteen bytes or more"
    >>> debrief.pseudonym("Ada Example", key) == "person-" + hashlib.blake2b(
    ...     b"ada example", key=key, digest_size=16).hexdigest()[:12]
    True
    """
    return _core.pseudonym(name, key)


def to_markdown(review: Review, *, diagram: str = "", embed_document: bool = True) -> str:
    """A review as Markdown with front matter and tables.

    With the document embedded as a comment ``read_markdown`` gives back exactly this review.

    Parameters
    ----------
    review : Review
        What to write.
    diagram : str, optional
        Mermaid text of the factor graph, such as ``factor_graph(review).to_mermaid()`` gives.
    embed_document : bool
        Whether the document goes along.

    Examples
    --------
    >>> import debrief
    >>> text = debrief.to_markdown(debrief.Review(id="R1", title="Queue grew", incidents=[]), embed_document=False)
    >>> "# Queue grew" in text.splitlines()
    True
    """
    return _core.write_markdown(review, diagram, embed_document)


def to_csv(documents: Document | Iterable[Document]) -> dict[str, str]:
    """Documents as CSV, a table for each relation that has a row; no cell starts a formula.

    Returns
    -------
    dict of str to str
        ``"reviews"``, ``"timeline"``, ``"incidents.milestones"`` and so on, to the text of the table.

    Examples
    --------
    >>> import debrief
    >>> tables = debrief.to_csv(debrief.Review(id="R1", title="=1+1", incidents=[]))
    >>> tables["reviews"].splitlines()[1].split(",")[6]
    "'=1+1"
    """
    many = [documents] if isinstance(documents, (Review, Incident)) else list(documents)
    return _core.csv_tables(many)


def to_icalendar(review: Review, *, stamp: datetime, policy: Policy | None = None) -> str:
    """A calendar of the meeting, the soak and the follow-up, with every action beyond a candidate as a task.

    Parameters
    ----------
    stamp : datetime
        When the calendar is made; the same stamp gives the same bytes.
    policy : Policy, optional
        Whose working calendar the soak counts on.

    Raises
    ------
    DebriefError
        Where the policy's calendar cannot be read.

    Examples
    --------
    >>> import debrief
    >>> from datetime import datetime, UTC
    >>> action = debrief.Action(id="A1", title="Alert on queue age", state="committed")
    >>> review = debrief.Review(id="R1", title="Queue grew", incidents=[], actions=[action])
    >>> calendar = debrief.to_icalendar(review, stamp=datetime(2026, 3, 5, tzinfo=UTC))
    >>> [line for line in calendar.splitlines() if line.startswith("SUMMARY")]
    ['SUMMARY:Alert on queue age']
    """
    return _core.review_calendar(review, _core.policy_of("article") if policy is None else policy, stamp)


def export_gaps(review: Review, format: str) -> Findings:
    """What the export of a review in a format will not show because the review does not hold it.

    Parameters
    ----------
    format : str
        A format of ``debrief export``, such as ``"ics"``, ``"mermaid"``, ``"dot"``, ``"graphml"``, ``"xes"`` or
        ``"ccadb"``; others show whatever there is.

    Returns
    -------
    Findings
        DOC093 where the export holds nothing, DOC094 for a part that its readers will look for. The export itself is
        well-formed all the same.

    Examples
    --------
    >>> import debrief
    >>> review = debrief.Review(id="R1", title="Queue grew", incidents=[])
    >>> [finding.code for finding in debrief.export_gaps(review, "mermaid")]
    ['DOC093']
    """
    return Findings(_core.export_gaps(review, format))


def to_xes(reviews: Review | Iterable[Review]) -> str:
    """An event log (IEEE 1849) for process-mining programs, a trace for each incident.

    Examples
    --------
    >>> import debrief
    >>> debrief.to_xes(debrief.Review(id="R1", title="Queue grew", incidents=[])).startswith("<?xml")
    True
    """
    return _core.write_xes([reviews] if isinstance(reviews, Review) else list(reviews))


def to_block_kit(review: Review) -> str:
    """A Slack message (JSON) within Slack's limits; no text of the review mentions a channel or makes a link.

    Examples
    --------
    >>> import debrief, json
    >>> review = debrief.Review(id="R1", title="Queue grew", incidents=[])
    >>> json.loads(debrief.to_block_kit(review))["blocks"][0]["type"]
    'header'
    """
    return _core.write_block_kit(review)


def to_json_feed(
    reviews: Iterable[Review],
    *,
    title: str = "Post-incident reviews",
    home_page_url: str = "",
    feed_url: str = "",
    review_url_prefix: str = "",
) -> str:
    """A JSON Feed 1.1, the newest publication first.

    Examples
    --------
    >>> import debrief, json
    >>> review = debrief.Review(id="R1", title="Queue grew", incidents=[])
    >>> json.loads(debrief.to_json_feed([review]))["items"][0]["title"]
    'Queue grew'
    """
    return _core.write_json_feed(list(reviews), title, home_page_url, feed_url, review_url_prefix)


def to_cloud_event(document: Document, source: str) -> str:
    """A CloudEvents 1.0 envelope with the document as its data, on one line; ``source`` says who sends it.

    Examples
    --------
    >>> import debrief, json
    >>> review = debrief.Review(id="R1", title="Queue grew", incidents=[])
    >>> json.loads(debrief.to_cloud_event(review, "urn:acme"))["specversion"]
    '1.0'
    """
    return _core.write_cloud_event(document, source)
