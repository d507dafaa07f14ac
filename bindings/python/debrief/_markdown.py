"""Reviews that people wrote in Markdown or plain text."""

from __future__ import annotations

from debrief import _core
from debrief._core import Limits
from debrief._io import Reading, _reading
from debrief.findings import Findings
from debrief.model import Review


def read_markdown(
    text: str | bytes, *, file_name: str = "", id: str = "", limits: Limits | None = None
) -> Reading[Review]:
    """Read a review from Markdown or plain text; never raises for what the text holds.

    Finds title, severity, impact, milestones, events, factors, learning and actions under the headings that reviews
    use. Every value keeps its ``source_line``, every event its ``time_as_written``; zones stay as written. What has no
    home stays in ``notes``. Markdown that ``to_markdown`` made comes back exactly.

    Parameters
    ----------
    text : str or bytes
        The text; bytes that are no UTF-8 are a finding.
    file_name : str, optional
        A last resort for the day (``"2024-05-03-queue.md"``), the title and the id.
    id : str, optional
        The review's id.
    limits : Limits, optional
        What the text may be at most.

    Returns
    -------
    Reading
        The review, and every doubt as a finding with its line.

    Examples
    --------
    >>> import debrief
    >>> review, findings = debrief.read_markdown('''# Queue grew, 3 May 2024
    ...
    ... ## Timeline (UTC)
    ...
    ... - 23:50 Alert on queue age
    ... - 00:10 Consumers restarted
    ... ''')
    >>> [(event.at.isoformat(), event.source_line) for event in review.timeline]
    [('2024-05-03T23:50:00+00:00', 5), ('2024-05-04T00:10:00+00:00', 6)]
    >>> findings[0].name
    'midnight-crossed'
    """
    return _reading(_core.import_markdown(text, file_name, id, limits or Limits()))


def read_markdown_log(
    text: str | bytes, *, file_name: str = "", id: str = "", limits: Limits | None = None
) -> Reading[tuple[Review, ...]]:
    """Read the reviews of a page that holds many, such as a log of all incidents of a service.

    There is a review for each heading that names a day and what happened; lines count from the beginning of the page.
    What stands between them is a note of the one below it.

    Parameters
    ----------
    text : str or bytes
        The page; bytes that are no UTF-8 are a finding.
    file_name, id : str, optional
        What the ids begin with.
    limits : Limits, optional
        What the text may be at most.

    Returns
    -------
    Reading
        The reviews in the order of the page, and every doubt as a finding with its line.

    Examples
    --------
    >>> import debrief
    >>> reviews, findings = debrief.read_markdown_log('''# Incidents
    ...
    ... ## Incident on 2024-05-03 - Queue grew
    ...
    ... - **First detected**: 2024-05-03 10:05 UTC
    ...
    ... ## Incident on 2024-06-11 - Disk full
    ...
    ... - **First detected**: 2024-06-11 08:40 UTC
    ... ''')
    >>> [review.title for review in reviews]
    ['Incident on 2024-05-03 - Queue grew', 'Incident on 2024-06-11 - Disk full']
    """
    value, findings = _core.import_markdown_log(text, file_name, id, limits or Limits())
    return Reading(None if value is None else tuple(value), Findings(findings))
