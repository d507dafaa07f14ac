"""Debrief: one model of a post-incident review, and what can be asked of it.

Examples
--------
>>> import debrief
>>> incident = debrief.Incident(id="I1", title="The queue grew")
>>> review = debrief.Review(id="R1", title="The queue that grew", incidents=[incident])
>>> review = review.replace(actions=[debrief.Action(id="A1", title="Alert on queue age", state="committed")])
>>> debrief.read(debrief.write(review)) == review
True
"""

from debrief import _core, errors, findings, model, plots, stats, tables
from debrief._builder import GraphBuilder
from debrief._check import Requirement, Rule, Rules, check, check_many, load_policy, requirements, rules
from debrief._command import Outcome, command
from debrief._core import Limits
from debrief._corpus import Corpus, Loading, examples, load_corpus
from debrief._drills import (
    anniversaries,
    drill,
    drill_candidates,
    drill_schedule,
    exposure,
    look_alikes,
    reading_list,
    shape,
)
from debrief._evidence import (
    check_ccadb,
    draft_review,
    evidence_of,
    from_alertmanager,
    from_csv,
    from_github,
    from_incident_io,
    from_jira,
    from_log,
    from_opsgenie,
    from_pagerduty,
    from_slack,
    from_statuspage,
    merge_timelines,
    read_ccadb,
    read_veris,
    write_ccadb,
)
from debrief._export import (
    Disclosure,
    disclose,
    export_gaps,
    pseudonym,
    to_block_kit,
    to_cloud_event,
    to_csv,
    to_icalendar,
    to_json_feed,
    to_markdown,
    to_xes,
)
from debrief._facilitate import (
    agenda,
    deadlines,
    evidence_checklist,
    invitations,
    preparation_talks,
    probe,
    question_bank,
    questions,
    refine,
    soak,
    staffing,
    tier,
)
from debrief._graph import FactorGraphView, answer_but_for, but_for, factor_graph, room_at, room_at_html, sketch
from debrief._io import Document, Reading, load, read, read_incident, read_review, reading, save, schema, write
from debrief._language import LanguageFindings, LanguageRule, language, language_rules, reword
from debrief._markdown import read_markdown, read_markdown_log
from debrief._metrics import (
    Meaning,
    Measurement,
    durations,
    import_meanings,
    measure,
    metric_definition,
    metric_definitions,
    read_definitions,
)
from debrief._patterns import Agreement, Patterns, Similar, agreement, pattern_kinds, patterns, similar
from debrief._practice import (
    Crosswalk,
    FactorCategory,
    FactorCode,
    crosswalks,
    factor_categories,
    factor_codes,
    policy,
    profiles,
)
from debrief._report import html
from debrief._scorecards import (
    MeetingScorecard,
    Program,
    Scorecards,
    SystemScorecard,
    Verdict,
    compare,
    scorecards,
)
from debrief._sheets import markdown, page
from debrief.errors import *  # noqa: F403
from debrief.findings import *  # noqa: F403
from debrief.model import *  # noqa: F403
from debrief.tables import *  # noqa: F403

_core.set_helpers(findings.Finding, errors)

__version__: str = _core.version

__all__ = [
    "Agreement",
    "Corpus",
    "Crosswalk",
    "Disclosure",
    "Document",
    "FactorCategory",
    "FactorCode",
    "FactorGraphView",
    "GraphBuilder",
    "LanguageFindings",
    "LanguageRule",
    "Limits",
    "Loading",
    "Meaning",
    "Measurement",
    "MeetingScorecard",
    "Outcome",
    "Patterns",
    "Program",
    "Reading",
    "Requirement",
    "Rule",
    "Rules",
    "Scorecards",
    "Similar",
    "SystemScorecard",
    "Verdict",
    "__version__",
    "agenda",
    "agreement",
    "anniversaries",
    "answer_but_for",
    "but_for",
    "check",
    "check_ccadb",
    "check_many",
    "command",
    "compare",
    "crosswalks",
    "deadlines",
    "disclose",
    "draft_review",
    "drill",
    "drill_candidates",
    "drill_schedule",
    "durations",
    "evidence_checklist",
    "evidence_of",
    "examples",
    "export_gaps",
    "exposure",
    "factor_categories",
    "factor_codes",
    "factor_graph",
    "from_alertmanager",
    "from_csv",
    "from_github",
    "from_incident_io",
    "from_jira",
    "from_log",
    "from_opsgenie",
    "from_pagerduty",
    "from_slack",
    "from_statuspage",
    "html",
    "import_meanings",
    "invitations",
    "language",
    "language_rules",
    "load",
    "load_corpus",
    "load_policy",
    "look_alikes",
    "markdown",
    "measure",
    "merge_timelines",
    "metric_definition",
    "metric_definitions",
    "page",
    "pattern_kinds",
    "patterns",
    "plots",
    "policy",
    "preparation_talks",
    "probe",
    "profiles",
    "pseudonym",
    "question_bank",
    "questions",
    "read",
    "read_ccadb",
    "read_definitions",
    "read_incident",
    "read_markdown",
    "read_markdown_log",
    "read_review",
    "read_veris",
    "reading",
    "reading_list",
    "refine",
    "requirements",
    "reword",
    "room_at",
    "room_at_html",
    "rules",
    "save",
    "schema",
    "scorecards",
    "shape",
    "similar",
    "sketch",
    "soak",
    "staffing",
    "stats",
    "tier",
    "to_block_kit",
    "to_cloud_event",
    "to_csv",
    "to_icalendar",
    "to_json_feed",
    "to_markdown",
    "to_xes",
    "write",
    "write_ccadb",
]
__all__ += errors.__all__ + findings.__all__ + model.__all__ + tables.__all__
