// The requirements of the practice as text, a line each: id | severities that the practice marks | what it asks | rules
// that cover it beside those that name it themselves | why there is none, or what the covering rules do.
#include "check/requirements_table.hpp"

namespace debrief::inline v0::check_detail {

// Sections 1.1 to 1.5.
constexpr std::string_view requirements_001 =
    R"(R001|-|The aim is understanding; fewer incidents, speed and coordination follow and are never targets||An aim or a reason; it shapes the rules and their pages.
R002|W|A review records perceptions, interpretations and choices made under pressure||
R003|-|A review is the whole process after resolution: conversation, documentation, follow-through||
R004|-|"Postmortem" is a synonym and must be accepted as an alias on input||`postmortem` is understood on input and nowhere else.
R005|E|A root cause analysis is narrower and does not satisfy the need for a review||
R006|-|Scope: the whole of the incident and of the response, not the technical chain alone||
R007|-|Audience: across functions, not the technical team alone||
R008|W|Outputs: learning points, factors, timeline, a common understanding, any actions||
R009|I|A review takes 60 to 90 minutes and tracking, an analysis 15 to 30||
R010|W|A grave review with exactly one factor is suspect||
R011|W|A summary that only states a root cause is refused as an executive summary|SC-01 SC-02 SC-03 one-line-review|Wording rules find it in the summary; a summary that is all there is, is found as well.
R012|W|A surface-level review costs trust: depth is checked, not only completeness||
R013|W|Field presence alone must not score as quality||
R014|W|Decision context: what was seen, what it was taken to mean, options, what made the choice reasonable||
R015|W|A verified timeline that carries decisions and their context, not bare system facts||
R016|W|Factors on the technical, the process and the coordination side||
R017|W|What worked well: reliable responses to preserve||
R018|W|What slowed detecting and diagnosing||
R019|W|Customer and business impact, quantified where possible||
R020|-|Participants leave with a richer library of failure shapes||An aim or a reason; it shapes the rules and their pages.
R021|E|Prioritised actions with owners and deadlines, where any are committed||
R022|I|The "full picture" sample: absent alert, unclear rollback ownership, stale runbook, first wrong turn in context||A sample list from one incident; its items are factor codes, and which of them apply is for the room.
R023|I|Do not restrict reviews to Sev-1||
R024|I|Trigger: SLO burn, whatever the severity||
R025|I|Trigger: work across teams that was slow or chaotic||
R026|I|Trigger: paging storm that exhausted responders||
R027|I|Trigger: near miss where a small difference in time would have been major||
R028|I|Trigger: frequent Sev-3s that hint at something systemic||
R029|I|Learning may sit in patterns across small incidents||
R030|-|Near-misses reveal failure modes early and spread vicarious exposure||
R031|I|Mini review: a focused half hour and a short document||
R032|-|Depth follows learning value, not bureaucracy||
R033|EW|Sev-1: full review across functions, 60-90 minutes, four parts of the document||
R034|W|Sev-2: lightweight analysis, 30-45 minutes, condensed write-up||
R035|W|Sev-3 pattern: team debrief, 15-30 minutes, the pattern and one or two actions||
R036|W|Near miss: short or asynchronous, 15 minutes, what made it only a near miss||
R037|I|Every tier asks what can be learned; "it wasn't that bad" is the anti-signal|MI-08|The phrase is found as wording.
R038|-|Start practice at the next Sev-2 or higher||
R039|-|Blameless moves accountability from punishing people to improving conditions||
R040|W|"You did not remember?" becomes a question about alerts, renewal and ownership|WQ-01 MR-01|Both halves of the form are wording rules.
R041|-|A why about a system is accepted, a why about a person is not|WQ-01 WQ-02|The guard on the subject of the question is part of these rules.
R042|I|Memory or judgement of one person as the only defence is itself a factor||Whether one memory was the only defence is a judgement about the system; the room can say it with a factor.
R043|-|Working assumption: people acted reasonably with what they had||
R044|-|System accountability is measured by: actions ship, runbooks stay current, responses quicken from incident to incident||A definition; `debrief metrics` measures it over a corpus.
R045|E|Measurement is of reliability, never performance review in disguise||
R046|-|Without safety the timeline turns to fiction||
R047|-|Decision points where other information could have changed the result are kept||An aim or a reason; it shapes the rules and their pages.
R048|I|Contradictory signals are kept as they stood|suspiciously-clean|A timeline without any contradiction is what it finds.
R049|W|"Obvious mistake" is a hindsight label for a reasonable hypothesis|HS-01 NO-06|
R050|W|Neutral wording: what led to looking at X first, never why Y was not checked|WQ-01 WQ-02|
R051|W|"Should have" is replaced by the information question|CF-01 CF-17|
R052|-|Ask what made the approach reasonable at the time||
R053|W|Leaders present ask about process gaps, never quiz individuals|PU-02|
R054|E|A field named "root cause" is a defect of the template|SC-02|Also a heading in Markdown is a field.
R055|W|Terms: human error becomes human factors, fault becomes contributing factors|BN-01 BN-08|
R056|E|Mechanic 2: incident commander must not facilitate||
R057|W|Facilitator neutral, ideally other team, at minimum not the commander||
R058|W|Pair the facilitator with a dedicated note-taker||
R059|E|Guardrail: findings do not flow into performance reviews, without exception|PU-01 PU-03|
R060|-|Honest participation is protected behaviour; admitting confusion is valuable data||
R061|-|Mechanic 4: track culture by behaviour rather than surveys||An aim or a reason; it shapes the rules and their pages.
R062|-|Indicator: near misses volunteered unprompted||
R063|-|Indicator: each attendee leaves with ≥1 new piece of understanding, consistently||
R064|-|Indicator: reviews consistently name several factors||A definition; `debrief metrics` measures it over a corpus.
R065|W|Indicator: actions aim at prevention and detection, not individual behaviour change|AI-01 AI-02 AI-03 AI-05 AI-13|Actions aimed at behaviour are wording rules; the mix over time is a rule on the corpus.
R066|-|Indicator: junior engineers speak, not only seniors||)";

// Sections 1.6 to 1.8.
constexpr std::string_view requirements_067 =
    R"(R067|W|Hold the review 24-48 h after resolution||
R068|E|Decompression allowed after exhausting Sev-1s, but never beyond 72 h||
R069|W|Late reviews drift to reconstruction and rationalising; timeline accuracy falls fast after 72 h||
R070|W|Packet item: chat logs||
R071|W|Packet item: the ticket of the incident, complete with updates and state transitions||
R072|W|Packet item: relevant dashboards||
R073|W|Packet item: deployment timeline and change log||
R074|W|Packet item: alert history and escalation records||
R075|W|Packet item: status-page updates and customer communications||
R076|W|The packet is the single source of truth; timeline entries cite it||
R077|W|The packet is together within 24 h||
R078|W|Before the meeting, talk one-to-one to those closest, first of all those most exposed||
R079|-|A quarter of an hour each, three prompts||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R080|-|The talks build trust and find threads to pull||An aim or a reason; it shapes the rules and their pages.
R081|W|Without these talks the meeting is a cold reconstruction||
R082|E|Facilitator, scribe and review owner are assigned before the meeting||
R083|EW|The facilitator guides, is not the primary decision-maker, ideally of another team||
R084|W|The scribe writes live, knows the systems, is no primary responder||
R085|E|The review owner runs the follow-up and tracks actions||
R086|W|About two-thirds of meeting time goes to the timeline||
R087|-|Goal is the view from inside with outcome unknown, not a neat chronology||
R088|I|The timeline protects the room from hindsight: suspiciously clean timelines are a warning sign||
R089|W|Build it collaboratively from packet timestamps||
R090|E|Phases in order, from first signal to full recovery||
R091|W|Facts first (what, when), then how decisions were made; early interpretation makes people defend||
R092|W|Per junction: options considered||
R093|W|Per junction: constraints such as an unfamiliar service or access not held|bare-decision texture-below-its-target|Constraints are one of the eight parts of a moment.
R094|W|Signals that initially misled|suspiciously-clean|Signals that misled are part of what makes a timeline rough.
R095|W|Impact, customer: how long users were affected; when support tickets spiked||
R096|W|Internal impact: engineers paged, time to engage the right expert||
R097|I|Customer and internal impact side by side||
R098|I|Grain of an entry: event, belief and reason||
R099|W|Factors follow a settled timeline, not before||
R100|-|Kinds that line up: vulnerability, process gap, blind spot, ambiguity, and a trigger||An enumeration of the model; the reader refuses other values.
R101|W|None alone suffices, together they do: joint sufficiency is recorded||
R102|W|Five whys assume a line: chains used as the analysis are flagged|SC-09 SC-12|
R103|-|Category detection gaps||An enumeration of the model; the reader refuses other values.
R104|-|Category tooling limitations||An enumeration of the model; the reader refuses other values.
R105|-|Category deployment issues||An enumeration of the model; the reader refuses other values.
R106|-|Category organisational boundaries||An enumeration of the model; the reader refuses other values.
R107|-|Category cognitive load||An enumeration of the model; the reader refuses other values.
R108|W|Do not stop at the technical factor||
R109|I|Delays are factors in their own right||
R110|-|Stopping early makes teams fix what was not the bottleneck||)";

// Sections 1.9 to 1.11.
constexpr std::string_view requirements_111 =
    R"(R111|W|Fifteen assigned, half shipped, a quarter abandoned||
R112|E|The meeting yields learning points only, no commitments||
R113|-|Learning point kinds: newly understood; surprising pattern; condition worth addressing||An enumeration of the model; the reader refuses other values.
R114|E|Soak 48 h before committing||
R115|W|Follow-up group: the owner and two or three who were closest||
R116|W|Items written in the last minutes mirror the last topic, not the most important one||
R117|E|Zero committed actions is a valid result||
R118|I|A fix can add complexity or new accident types||
R119|-|The soak sorts candidates: improves, only feels productive, should not be committed||
R120|W|If none: publish the learning points and move on||
R121|W|Vague becomes specific: alert at 80 % of the pool, named runbook, paging rule|AV-01 AV-03 AV-14|
R122|E|Committed action has owner, deadline, definition of done|AV-15|
R123|-|Owner may be a person or a team||
R124|I|Threshold/quantity expected in detection actions||
R125|-|Priority by impact and effort||
R126|W|Commit 3-5 per incident; more is too many||
R127|W|The rest goes on a known-risk list, revisited in a later cycle||
R128|E|"Done" is verifiable: alert proven in staging; runbook validated in a simulation||
R129|W|If coordination contributed, include a readiness action||
R130|W|The drill takes place within two to four weeks, on the human response||
R131|-|Real test: do similar incidents recur, and is the response different when they do||A definition; `debrief metrics` measures it over a corpus.
R132|W|High completion + high recurrence means wrong things fixed||
R133|W|Low completion means too many or too vague||
R134|W|Shared tracker with regular cadence||
R135|I|Healthy = few actions with near-100 % completion||
R136|I|Backlog graveyards breed cynicism and undermine the process||
R137|W|Core group 4-7||
R138|W|Too few loses context; too many turns into performance||
R139|W|Include incident commander or response lead||
R140|W|Include hands-on responders (rollback engineer, DBA, network admin)||
R141|W|Include service owner or tech lead of the affected system||
R142|E|Customer-facing: somebody who can say what customers said||
R143|E|Facilitator not commander and not primary responder||
R144|-|Acceptable facilitators: SRE of another team, engineering manager, uninvolved senior engineer||
R145|-|Scribe and owner may come from participants; facilitator benefits from being fresh||
R146|W|Invite specialists for sections, not everyone with an opinion||
R147|-|Networking involved to network team lead, 15-min technical part||
R148|-|Deployment problems to release engineering lead, factors part||
R149|-|Customer-communication gaps to comms or support lead, impact + timeline part||
R150|-|Third-party failure: owner of the vendor relationship, factors and follow-up||
R151|W|Invites name the section and time each specialist joins||
R152|E|Section order: timeline to factors to learning points; actions only later||
R153|-|The order keeps people describing, not defending||
R154|E|A programme owner exists||No document of a review names the owner of the programme; a policy for an organisation could.
R155|-|The programme owner keeps templates and standards of facilitation||Belongs to the programme across reviews; no document of the library records it.
R156|W|The programme owner sees that qualifying incidents are reviewed||
R157|-|The programme owner tracks completion across reviews||A definition; `debrief metrics` measures it over a corpus.
R158|-|The programme owner finds patterns across incidents||`debrief patterns` looks for them; what is a pattern is shown with its expectation by chance.
R159|-|The programme owner trains facilitators and calibrates quality||Belongs to the programme across reviews; no document of the library records it.
R160|E|One review owner per incident||
R161|-|The review owner runs the 48-hour follow-up||
R162|W|The document is complete within the agreed time||
R163|-|The review owner tracks actions to completion||
R164|W|The review owner escalates stuck actions||
R165|I|Teams asking for near miss reviews themselves is a success sign||)";

// Sections 1.12 to 1.15.
constexpr std::string_view requirements_166 =
    R"(R166|-|How a question is put matters more than the list||An aim or a reason; it shapes the rules and their pages.
R167|W|Every question seeks description of what was seen, thought, decided then|WQ-01 WQ-12|
R168|-|Explanations are reductive, defensive, hindsight-shaped||An aim or a reason; it shapes the rules and their pages.
R169|W|"How", not "why"|WQ-01 WQ-02|
R170|-|Why to justification to tidy false chain|WQ-01 WQ-02|
R171|-|Rewording pair: why no database check, which signals pointed to the API|WQ-02|The pair is a fixture of `debrief reword`.
R172|-|Rewording pair: why 20 minutes, the cue on which escalating came up|WQ-02|The pair is a fixture of `debrief reword`.
R173|-|Rewording keeps the information need, changes the product||An aim or a reason; it shapes the rules and their pages.
R174|-|Tacit expertise (shortcuts, patterns, rules of thumb) must be probed for||
R175|-|Classify the statement, then use the matching follow-up||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R176|W|Ask about moments of the timeline, never the incident as a whole||
R177|-|Replacement for "should have" keeps the responder's vantage point|CF-01|The guard for approved questions is part of the rule.
R178|-|The earliest signal and its first observer||
R179|-|What it suggested then; which hypothesis||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R180|-|How "something" became "this thing"||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R181|-|First dashboards/logs/tools, and what made them the natural start||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R182|-|Signals that in retrospect pointed right but were not picked up; what was being looked at instead||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R183|-|Which alerts fired; what each said; clarity or noise||
R184|-|Information that shortens first-signal to confirmed; missing, buried or misleading||An enumeration of the model; the reader refuses other values.
R185|-|Listen for the gap between looked-at and needed: masking noise, symptom-to-cause mapping, missing dashboards, unclear ownership||What the facilitator listens for; the factor codes and response patterns name it.
R186|-|Walk-away: the single dashboard or alert that points at the pool||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R187|-|Who took command, explicit or emergent||An enumeration of the model; the reader refuses other values.
R188|-|When it became a team problem; how the circle grew||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R189|-|Where work was duplicated unknowingly; how discovered||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R190|-|Which decisions felt like escalations; what made it the next step||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R191|-|Who waited for what; what would keep them moving||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R192|-|How much was known of customer impact over time; who kept chat and status page in step||
R193|-|Moments of two approaches; what information eases the choice||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R194|-|Listen for: who leads when, who owns which piece, who knows the next team's work||What the facilitator listens for; the factor codes and response patterns name it.
R195|-|Coordination patterns are invisible to each participant alone: needs multi-perspective timeline||
R196|-|Walk-away: emergency access or automation removing the 30-min handoff||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R197|-|Moments of luck; small differences that kept it recoverable||
R198|-|What had to be remembered, looked up or worked out live; which to prepare||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R199|-|Good judgement under uncertainty; what it drew on||
R200|-|The one thing for the on-call: tool, runbook, access, context, colleague||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R201|-|What the rest of the team should experience safely||
R202|-|Luck shows unknown fragility; judgement shows unshared tacit expertise: both are readiness candidates||
R203|-|Readiness section holds: scenarios for practice, conditions to fix, expertise to share||
R204|-|Walk-away: aids to earlier noticing and quicker response at the next breaking config change||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R205|-|Three phases × (context, questions, listen-for, one walk-away question) is the bank's shape||The shape of the question bank.)";

// Sections 1.16 to 1.19.
constexpr std::string_view requirements_206 =
    R"(R206|-|Understanding exists in the heads of the room; spreading it is the larger task; actions are the smallest product||
R207|-|Audiences for the write-up: off-shift colleagues, new joiners, senior people on other services||
R208|W|Texture = the view on the screens at, say, T+8, and the cue that made it click||
R209|I|The best responders have met the most diverse failures: measure diversity of exposure, not count||Diversity of exposure is counted per team over a corpus, and never per person; no single document shows it.
R210|W|One-line summaries carry no texture; share timeline + decision points + what was watched + surprises||
R211|-|Reading is not practising; transfer grows with fidelity to real conditions||
R212|-|Conditions to reproduce: competing hypotheses, ownership in doubt, incomplete information, pressure of time||
R213|-|Format: tabletop or live simulation, chosen by the gap||An enumeration of the model; the reader refuses other values.
R214|-|Symptoms that truly fit either, a call under time pressure, without the answer||
R215|E|Generic scenarios are rejected; drill links to a decision point of the review||
R216|W|Each review yields at least one finding (hesitation, miscommunication, luck) to turn into an exercise||
R217|E|Two measurements kept apart; conflation degrades reviews||Held by construction: two scorecards, and no type or page that joins them.
R218|-|Meeting test a: new understanding per attendee||
R219|-|Meeting test b: documentation texture vs one-line cause||
R220|-|Meeting test c: actions deferred and refined in the 48-h follow-up, not last-minute||
R221|-|Meeting test d: junior responders contributed||
R222|-|These are leading indicators||An aim or a reason; it shapes the rules and their pages.
R223|-|Family: MTTR, recurrence, declaration time, SME engagement time||A definition; `debrief metrics` measures it over a corpus.
R224|-|They are slow, confounded by hiring, tooling and luck, lagging by months||A caveat that every report of these figures carries.
R225|E|Never use them to judge a single review||Held by construction: no result joins a figure of the system to one review.
R226|-|Time to declare = first alert to named severity||A definition; `debrief metrics` measures it over a corpus.
R227|-|Time to engage correct SME = declaration to right expert on the bridge||A definition; `debrief metrics` measures it over a corpus.
R228|-|Time to first status update = declaration to customer-facing communication||A definition; `debrief metrics` measures it over a corpus.
R229|-|Action completion rate = shipped / committed||
R230|-|Recurrence rate = similar incidents reappearing||A definition; `debrief metrics` measures it over a corpus.
R231|-|Time to establish incident command (median) is used in the leadership sample||A definition; `debrief metrics` measures it over a corpus.
R232|-|Why-it-matters text per metric: delayed coordination; wasted investigation; eroded trust and support load; too many/vague; factors really addressed||Text that stands beside each metric.
R233|W|Optimising for MTTR narrows actions to detection and tooling, starving coordination, judgement, shared context||
R234|W|Leadership roll-up leads with learning trajectory, then operations||Holds of the reports, which are built so; no document shows it.
R235|-|Sample claims: learning feeds quarterly simulations; median command time 12 to 4 min; coordination-driven recurrence down||A fixture of the leadership page.
R236|-|Phrase improvement as consequence, not target||Holds of the reports, which are built so; no document shows it.
R237|E|Report both together, never collapsed||Held by construction: the leadership page shows both and joins neither.
R238|I|Expected dynamics: meeting measures improve after 2-3 cycles; system measures follow a quarter or two later||A statement about quarters of practice; nothing in documents contradicts it.
R239|I|Symptom: timeline reads clean, unlike the lived chaos||
R240|W|Symptom phrases: engineer "should have noticed"; missed "the obvious signs"|CF-01 CF-03 CF-14 HS-01 HS-07|
R241|I|Symptom: responders' answers shorten from review to review||The length of answers is not recorded, on purpose: a transcript is not part of a review.
R242|I|Symptom: same few seniors do most talking||
R243|W|One-line document of the "X exhausted due to Y" kind = sanitised|SC-05|
R244|-|Remedy: question swap, ban, commander/facilitator split, leadership guardrail||An aim or a reason; it shapes the rules and their pages.
R245|W|Symptom: backlog grows while completion stays under 50 %||
R246|W|Symptom: same improvement type in several reviews||
R247|W|Three stacked failure modes: last-minute, vague, too many (10-15)|AV-01 AV-05|
R248|-|Underlying: actions seen as the purpose of the meeting||
R249|-|Remedy: small group, 3-5, two work days later, owner + deadline + done||
R250|W|Track completion and recurrence as a pair||Held by construction: completion and recurrence stand on one page, in one table.
R251|W|Symptom: talk about the process is only about MTTR, completion, recurrence||Holds of the reports, which are built so; no document shows it.
R252|-|Symptom: quarterly "are they moving the numbers"||An aim or a reason; it shapes the rules and their pages.
R253|-|Remedy: name both measurements||An aim or a reason; it shapes the rules and their pages.
R254|-|FAQ answer to "someone clearly erred": ask for the logic at the time, what hides X, and what would expose X in future||A question or a manner of asking, offered by `debrief questions`, `debrief probe` and `debrief reword`.
R255|E|Track whether actions lower the chance of similar incidents, not who decided what||
R256|-|The opening story: the same coordination pattern in another technical guise||A fixture of recurrence: similarity weighs coordination as much as technology.
R257|-|Four mistake patterns announced, three given: model three, keep the list open||An aim or a reason; it shapes the rules and their pages.
R258|-|48 hours and two work days: both clocks||
R259|-|Packet within 24 h vs step titled 24-48 h: packet due at 24 h, meeting window 24-48, hard stop 72||
R260|-|A recorded verdict of the follow-up in place of a count of actions||
R261|-|"Track by behaviour, not surveys" vs asking attendees what they learned: collect learning statements as artefacts, not satisfaction scores||
R262|-|Judgement of people is told apart from inquiry about information|CF-01 CF-03|
R263|-|"Why did we learn" is allowed, "why" of a person's act is not|WQ-01|
R264|-|Indicator favours prevention and detection yet the article warns of starving coordination work: action types need a readiness/coordination class||
R265|-|Vendor owner joins "action items" though actions leave the meeting: map to the follow-up session||
R266|-|"Two hours" is rhetoric; 60 to 90 minutes hold||
R267|-|Mini-review 30 min is not a table tier: alias of Sev-3 pattern upper bound / Sev-2 lower bound||
R268|-|Scribe is no primary responder vs scribe may come from among the participants: warn, not error||)";

std::span<const std::string_view> requirements_text() {
  static constexpr std::array<std::string_view, 5> all = {requirements_001, requirements_067, requirements_111,
                                                          requirements_166, requirements_206};
  return all;
}

}  // namespace debrief::inline v0::check_detail
