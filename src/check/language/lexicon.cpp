#include "check/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace debrief::inline v0::language_detail {

namespace {

constexpr WordList lists[] = {
    // People, by their part in the work.
    {"role",
     "engineer engineers developer developers dev devs operator operators admin admins administrator administrators "
     "sysadmin "
     "sysadmins dba dbas sre sres responder responders commander commanders oncall oncaller oncallers team teams staff "
     "crew "
     "ops devops support qa management manager managers leadership lead leads architect architects contractor "
     "contractors "
     "vendor vendors supplier suppliers intern interns reviewer reviewers author authors approver approvers maintainer "
     "maintainers owner "
     "owners employee employees colleague colleagues people person persons everyone everybody anyone anybody someone "
     "somebody nobody member members analyst analysts technician technicians pilot pilots driver drivers captain "
     "officer "
     "officers supervisor supervisors dispatcher dispatchers company companies organisation organization "
     "department departments committee facilitator scribe deployer deployers releng individual individuals hire "
     "newcomer "
     "manufacturer manufacturers regulator regulators inspector inspectors agency agencies firm firms airline airlines "
     "scientist scientists clerk clerks trader traders mechanic mechanics "
     "newcomers programmer programmers coder tester testers researcher researchers guy guys man woman men women folks "
     "human humans executive executives director directors committer committers volunteer volunteers steward stewards "
     "colleague crewmember nurse surgeon doctor clinician consultant consultants founder founders shift squad squads "
     "personnel netops infosec noc cto ceo cio ciso leadership stakeholder stakeholders specialist specialists expert "
     "experts trainee trainees rookie teammate teammates ic crews observer observers guard guards nurses doctors "
     "surgeons "
     "pharmacist pharmacists physician physicians clinicians midwife paramedic paramedics firefighter firefighters "
     "foreman "
     "welder electrician electricians fitter fitters rigger riggers instructor instructors apprentice apprentices "
     "deputy "
     "coordinator coordinators chief chiefs captains commanders police authorities ministry council sailor sailors "
     "helmsman watchkeeper lookout "
     "auditor auditors planners courier couriers caretaker caretakers janitor porter porters "
     "registrar procurement helpdesk desk desks assessor assessors investigator "
     "investigators subcontractor subcontractors freelancer freelancers accountant accountants secretary receptionist "
     "receptionists cashier cashiers teller tellers designer designers statistician statisticians librarian librarians "
     "moderator moderators boss bosses superior superiors coworker coworkers "
     "foremen helmsmen watchkeepers lookouts midwives welders coders facilitators scribes deputies secretaries "
     "committees linesman linesmen salesman salesmen policeman policemen crewmembers lawyer lawyers buyer buyers "
     "headmaster warden wardens",
     word_role},
    {"outsider",
     "user users customer customers client visitor visitors reader readers editor editors attacker attackers farmer "
     "farmers "
     "subscriber subscribers student students passenger passengers patient patients merchants merchant "
     "miner miners validator validators timelord timelords shopper shoppers viewer viewers player players adversary "
     "hacker hackers",
     word_outsider},
    {"pronoun", "i we you he she us someone somebody anyone anybody everyone everybody nobody", word_person_pronoun},
    {"weakpronoun", "they who whoever them", word_weak_pronoun},
    {"thingpronoun", "it this that these those which there things something nothing anything everything what",
     word_thing_pronoun},
    {"thing",
     "service services server servers database databases cluster clusters node nodes pod pods host hosts job jobs "
     "script "
     "scripts process processes system systems alert alerts alarm alarms monitor monitors probe probes check checks "
     "test "
     "tests query queries request requests queue queues cache caches cron daemon daemons client clients api apis app "
     "apps "
     "application applications code config configuration configurations deployment deployments deploy release releases "
     "build "
     "builds pipeline pipelines container containers instance instances machine machines disk disks volume volumes "
     "network "
     "networks switch switches router routers link links proxy proxies balancer balancers dns certificate certificates "
     "cert "
     "certs token tokens key keys log logs metric metrics dashboard dashboards page pages runbook runbooks document "
     "documents documentation docs bug bugs patch patches change changes feature features flag flags retry retries "
     "backup "
     "backups replica replicas replication master slave primary secondary leader follower index indexes table tables "
     "row "
     "rows column columns file files package packages library libraries module modules plugin plugins extension "
     "extensions "
     "image images template templates workflow workflows worker workers thread threads connection connections pool "
     "pools "
     "port ports packet packets traffic load memory cpu buffer buffers controller controllers scheduler autoscaler "
     "kubelet "
     "kernel firmware software hardware device devices sensor sensors tool tools ui interface screen website "
     "site sites url urls domain domains record records entry entries event events message messages notification "
     "notifications email emails response responses call calls endpoint endpoints gateway gateways firewall firewalls "
     "rule "
     "rules policy policies account accounts session sessions cookie cookies block blocks chain chains transaction "
     "transactions upgrade upgrades migration migrations rollback failover puppet helm terraform kafka redis etcd "
     "nginx "
     "apache varnish mysql postgres mongodb redis memcached prometheus grafana mediawiki squid squids state status "
     "result "
     "results value values data dataset datasets sync run runs task tasks step steps branch branches commit commits "
     "repo "
     "repository component components resource resources secret secrets permission permissions version versions hook "
     "hooks "
     "program programs platform region regions zone zones datacenter datacentre power cable cables incident incidents "
     "outage outages issue issues problem problems error errors failure failures fix fixes attempt attempts attack "
     "effect "
     "impact behaviour behavior time delay reason factor factors prototypes prototype approach design architecture "
     "relay relays breaker breakers shelf shelves lambda lambdas crate crates bucket buckets shard shards namespace "
     "namespaces header headers hub hubs webhook webhooks exporter exporters reflector crawler collector listener "
     "handler "
     "handlers bot bots binary binaries commit commits protocol protocols mempool setting settings parameter "
     "parameters limit limits threshold thresholds timeout timeouts hypervisor vm vms "
     "parser icinga nagios shinken jenkins zuul pybal gerrit phabricator defaults monitoring alerting "
     "compiler linter routine algorithm model models job's method methods function functions class classes",
     word_thing},
    // Verbs that only people do.
    {"human",
     "notice realise remember anticipate consider escalate communicate think understand review investigate discuss "
     "foresee "
     "spot recognise appreciate question coordinate inform ask tell tell document plan forget overlook ignore "
     "assume expect believe agree decide intend worry misread misinterpret misjudge underestimate overestimate "
     "misunderstand "
     "test verify check validate confirm monitor learn practise practice rehearse involve consult prioritise prevent "
     "avoid follow announce warn flag mention share listen wait raise catch evaluate diagnose triage page invest "
     "mitigate "
     "suspect prepare care bother panic insist refuse argue apologise reconsider audit inspect track address "
     "look pay realise act own train teach correlate rollback "
     "avert forestall neglect pursue",
     word_human_verb, true},
    {"duty",
     "check verify notice read test escalate tell realise remember consider think review communicate inform notify "
     "document ask anticipate understand validate confirm monitor look spot recognise follow coordinate share raise "
     "account know plan question investigate warn announce discuss practise appreciate foresee inspect involve "
     "consult prepare mention flag audit evaluate assess examine pay address act prioritise declare rehearse assign "
     "update block configure renew rotate",
     word_duty_verb, true},
    // Participles of passives that have a human doer.
    {"handled",
     "done checked tested reviewed verified escalated communicated performed notified caught noticed considered "
     "planned synced deployed merged reverted "
     "documented asked informed paged validated raised discussed taken followed prioritised prioritized flagged "
     "announced "
     "coordinated questioned spotted anticipated investigated monitored undertaken rehearsed practised practiced "
     "scheduled "
     "audited inspected scrutinised scrutinized evaluated consulted told foreseen predicted warned declared conducted "
     "carried thought agreed shared involved kept tracked addressed made avoided prevented assigned clarified "
     "rolled reverted treated mitigated approved addressed realised realized recognised recognized identified picked "
     "found discovered detected resolved acknowledged actioned configured merged deployed upgraded patched replaced "
     "halted paused depooled filed written "
     "automated implemented provisioned renewed rotated backed fixed cleaned included added set applied noted "
     "reported questioned involved alerted warned brought pulled postponed delayed aborted cancelled synced updated "
     "changed migrated removed pinned switched "
     "tuned hardened protected mentioned challenged backported drained staged lowered increased decommissioned "
     "revoked"},
    {"adverb",
     "also then just probably perhaps maybe really simply even still only never always ever ideally certainly "
     "definitely "
     "well surely likely easily clearly obviously actually perhaps certainly first instead already again often "
     "now somehow currently immediately possibly potentially quickly arguably all both sooner earlier better not "
     "repeatedly consistently routinely regularly frequently occasionally rarely seldom generally usually normally "
     "typically presumably conceivably undoubtedly doubtless rightly apparently plausibly",
     word_adverb},
    {"determiner",
     "the a an our your their his her its my this that these those each every some any no one both all another several "
     "many most "
     "few whose either neither two three four five multiple",
     word_determiner},
    {"preposition",
     "of in on at for from with by to into onto about over under between among during before after within without "
     "through "
     "across behind against near per via upon since until despite like as around along off out up beyond besides",
     word_preposition},
    {"conjunction",
     "and or but because so although though while whereas if unless when where whether however therefore which hence "
     "thus "
     "nor yet once than thereby meanwhile otherwise",
     word_conjunction},
    {"auxiliary",
     "is are was were be been being am 's 're 'm has have had having 've 'd do does did will would can could shall "
     "should may "
     "might must 'll ought",
     word_auxiliary},
    {"be", "is are was were be been being am 's 're 'm got", word_be},
    {"negation",
     "not no never without nor neither hardly scarcely nobody none cannot avoid avoiding unlikely "
     "nothing barely",
     word_negation},
    {"english",
     "the of to and in is was we that for it on with as by this were be are at from have had has not our an which but "
     "their "
     "they or when been after would could should did do will there if before you i he she what why how who about "
     "because",
     word_english},
    {"foreign",
     "der die das und ist nicht wir ein eine den dem des mit auf für von war wurde haben hat sich auch le la les un "
     "une et "
     "est que qui nous vous dans pour pas sur avec été du au aux el los las una es en por con para del fue il lo gli "
     "che di per sono della een het van niet wij zijn door och att det som inte är på av til ikke og na nie się jest "
     "że w z "
     "não uma foi os do da em ao",
     word_foreign},
    {"relative", "who which that", word_relative},
    {"self", "i my mine myself", word_self},
    {"opener", "what how which when where who whom whose why whether", word_question_opener},
    {"reviewtopic",
     "postmortem postmortems mortem mortems pir pirs rca rcas whys fishbone retrospective retrospectives template "
     "templates "
     "documentation fields checklist blameless blamelessly questionnaire facilitator",
     word_review_topic},
    {"mention",
     "term terms phrase phrases word words label labels expression wording phrasing concept notion ban bans banned "
     "banning "
     "avoid "
     "avoiding instead like called named say saying says said titled stamp reads quote statement statements called",
     word_mention},
    {"number", "zero one two three four five six seven eight nine ten dozen hundred", word_number_name},
    {"reader", "you your yours yourself yourselves", word_reader},
    // Acts that can be done wrongly.
    {"mistaken",
     "configured entered applied diagnosed done followed handled typed set edited marked labelled labeled tagged "
     "provisioned updated implemented specified installed connected wired documented assigned sized scheduled migrated "
     "written coded named calculated estimated cabled removed deleted deployed merged disabled changed added "
     "identified "
     "assumed rebooted restarted enabled shut closed cancelled revoked included excluded committed published copied "
     "decommissioned unplugged rolled placed left executed invoked interpreted classified prioritised assessed "
     ""
     "communicated approved planned designed "
     "filed packed assembled fitted mounted dosed mixed weighed translated transcribed budgeted dimensioned worded"},
    // Nouns that people answer for, as against resources.
    {"peoplenoun",
     "awareness insight insights auditing care communication communications ownership training oversight leadership "
     "coordination "
     "attention "
     "diligence "
     "discipline knowledge experience understanding planning preparation preparedness review reviews testing "
     "documentation "
     "supervision accountability rigour rigor governance collaboration expertise familiarity clarity guidance "
     "judgement "
     "judgment professionalism competence skill skills vigilance foresight thoroughness consideration handover "
     "onboarding "
     "process processes procedure procedures focus scrutiny staffing"},
    {"adversepast",
     "broke dropped deleted caused crashed misconfigured botched corrupted wiped overwrote disabled leaked introduced "
     "missed "
     "forgot ignored neglected overlooked bypassed skipped truncated mistyped pasted triggered destroyed killed ruined "
     "unplugged cut exposed messed screwed mishandled misread mistook"},
    // One person, not a team; and what people do to systems that nobody means to do.
    {"individual",
     "engineer engineers developer developers dev devs operator operators admin admins administrator administrators "
     "sysadmin dba contractor contractors intern interns reviewer reviewers approver technician technicians employee "
     "employees responder responders deployer deployers programmer programmers coder analyst analysts committer "
     "committers maintainer specialist rookie trainee colleague teammate supervisor dispatcher oncaller commander "
     "nurse nurses pilot "
     "pilots driver drivers guard guards mechanic mechanics clerk clerks doctor surgeon officer officers captain "
     "pharmacist paramedic firefighter firefighters electrician fitter foreman apprentice "
     "auditor courier caretaker janitor porter registrar assessor investigator subcontractor "
     "freelancer accountant secretary receptionist cashier teller designer statistician librarian "
     "moderator"},
    {"harmed",
     "broke crashed misconfigured botched corrupted wiped overwrote leaked destroyed ruined caused triggered "
     "mishandled "
     "mistyped unplugged exposed introduced bypassed"},
    {"harmedpassive",
     "broken crashed misconfigured botched corrupted wiped overwritten leaked destroyed ruined caused triggered "
     "mishandled mistyped unplugged exposed introduced bypassed"},
    {"collective",
     "team teams ops devops support qa staff crew squad vendor suppliers supplier contractors management "
     "leadership developers engineers operators admins reviewers responders sres sre"},
    // Acts that "just" and "simply" belittle.
    {"minimised",
     "restart reboot roll revert rollback run check ask read look call page fix add remove delete change deploy update "
     "upgrade turn switch disable enable set bump increase reduce escalate tell reset rerun retry redeploy test verify "
     "use do make open close click press type copy paste move replace rename scale kill stop start merge push follow "
     "stick bounce failover drain apply install document notice see know wipe drop reinstall rebuild recreate patch "
     "undo "
     "clear flush skip accept comment depool leave "
     "pull plug unplug swap reload refresh dial ring phone"},
    // What people are said to do always or never.
    {"habit",
     "read reads reading check checks checking test tests testing ask asks asking look looks looking listen listens "
     "listening skip skips skipping ignore ignores ignoring forget forgets forgetting miss misses missing break breaks "
     "breaking push pushes pushing deploy deploys deploying document documents documenting review reviews reviewing "
     "answer answers answering respond responds responding update updates updating follow follows following care cares "
     "rush rushes complain complains blame blames escalate escalates escalating communicate communicates warn warns "
     "tell "
     "tells do does learn learns take takes"},
    {"adversepassive",
     "broken dropped deleted caused crashed misconfigured botched corrupted wiped overwritten disabled leaked "
     "introduced missed "
     "forgotten ignored neglected overlooked bypassed skipped truncated mistyped destroyed killed ruined triggered "
     "unplugged cut exposed messed screwed mishandled misread"},
    // Base forms that open an action item.
    {"actionverb",
     "add address adopt adjust agree align alert analyse analyze assess ask audit automate avoid block build bump "
     "change check "
     "clarify clean "
     "come communicate conduct configure consider contact continue coordinate create decide decrease define delete "
     "deploy "
     "deprecate "
     "determine develop disable discuss do document double educate eliminate enable enforce enhance ensure escalate "
     "establish evaluate "
     "examine expand experiment explore extend figure file find fix follow get give harden have identify implement "
     "improve include "
     "increase inform inspect instrument introduce investigate keep limit look make merge migrate minimise minimize "
     "monitor move "
     "notify optimise optimize overhaul page pin plan prepare prevent prioritise prioritize provide publish put raise "
     "reach "
     "rebuild reconsider reduce refactor refine reflect reinforce remember remind remove rename replace report require "
     "research retain retrain "
     "retire revamp review revise revisit rework rewrite roll rotate run schedule see separate set setup share "
     "simplify socialise "
     "socialize speak split stabilise stabilize standardise standardize start stop store streamline strengthen study "
     "switch sync "
     "take talk teach tell test think tighten track train tune turn understand update upgrade use validate verify warn "
     "watch work write assign deepen detect encourage finalise finalize finish formalise formalize gather invest "
     "isolate "
     "maintain mandate mitigate modify perform protect reconfigure redesign remediate resolve restrict restructure "
     "secure "
     "tackle "
     "bring swap book cut tidy patch drain decommission hire recruit appoint invite rewire relabel install "
     "attach archive rehearse practise simulate compare measure benchmark throttle cap freeze "
     "replicate extract expose collect",
     word_action_verb},
    {"putting",
     "add create write implement introduce provide build perform include establish develop define adopt apply deploy "
     "enforce enable enhance require institute",
     0, true},
    {"vaguestronger", "strengthen enhance bolster reinforce tighten heighten boost fortify", 0, true},
    {"writing",
     "update write improve extend create add expand complete review fix clarify revise enhance maintain provide "
     "updating writing improving "
     "extending creating adding revising enhancing"},
    {"openlook",
     "review investigate analyse research examine study diagnose audit inspect reassess scrutinise reevaluate", 0,
     true},
    {"harden", "optimise harden stabilise tune robustify", 0, true},
    {"vaguenoun",
     "monitoring tests test testing documentation docs alerting alerts alert alarms alarming logging logs training "
     "tooling tools tool "
     "automation checks "
     "check visibility validation reviews review process processes handling coverage metrics safeguards guardrails "
     "mechanism mechanisms way ways "
     "observability resilience redundancy capacity runbooks runbook dashboards procedures procedure practices "
     "detection insight planning "
     "controls control protection protections policies policy support information notification notifications diligence "
     "understanding "
     "configuration management reporting isolation staffing people staff awareness protocols discipline oversight "
     "instrumentation hygiene "
     "playbooks playbook system systems drills drill exercises rehearsals inspection inspections simulations audits "
     "sensors headroom"},
    {"status",
     "done todo declined wip progress ongoing pending open resolved unresolved status planned completed complete "
     "informational fixed action"},
    {"adjective",
     "other same new old more most recent proper exact single main primary real true actual only final first second "
     "latest "
     "last next previous possible likely probable technical ultimate initial specific underlying original immediate "
     "apparent",
     word_adjective},
};

struct Frequency {
  double per_million;
  std::string_view words;
};

constexpr Frequency frequencies[] = {
    {50000, "the of and to a in 's"},
    {10000, "is was that for it on with as be by this were are at from have had has not i you we"},
    {4000,
     "an which but our their they or when been after would could should did do will there if before he she what how "
     "who about all can "
     "one more some no time up out into than other any then just only also no its so them these his her my"},
    {1500,
     "because may new most over such made been first two where many how now like use even way well get while does make "
     "take see "
     "know work good day back go think need want being both each own did still last between might must used us through "
     "during without same under again every very off down set end using here too until once next"},
    {700,
     "server service database cluster change issue incident system data error errors failed caused cause problem users "
     "user team "
     "deployment deploy servers services node nodes traffic time times due update run running started start found find "
     "fix fixed "
     "added add check test review monitoring alert alerts code config configuration production process able access "
     "able out "
     "part point number right case place things thing look help left small large long high low few less better later "
     "early "
     "however since about another around why lead led done take took taken put call called give given say said show "
     "shown "
     "available normal issues load request requests failure outage impact page"},
    {250,
     "able actually action actions always improve create investigate never follow ensure document documentation should "
     "needed "
     "real main possible likely easy best missing lack wrong mistake quickly simply clearly finally properly correctly "
     "communication training learned lessons understand understanding tests testing reviewed tested checked read "
     "noticed "
     "engineer engineers responders people support report reported root resolved full fully completely entire sure "
     "root every "
     "keep monitor move plan better dashboard consider discuss work works worked sync align cannot allow allowed "
     "reason result "
     "resulted against bad poor single only least eventually unable unfortunately longer late soon enough prevent "
     "future happen "
     "happened happening again believe thought expected known clear obvious"},
};

}  // namespace

std::span<const WordList> word_lists() {
  return lists;
}

const WordList* word_list(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(lists), std::end(lists), [name](const WordList& l) { return l.name == name; });
  return found == std::end(lists) ? nullptr : found;
}

double frequency(std::string_view word) {
  static const std::unordered_map<std::string_view, double> table = [] {
    std::unordered_map<std::string_view, double> out;
    for (const Frequency& row : frequencies) {
      for (const std::string_view entry : split_words(row.words)) out.emplace(entry, row.per_million);
    }
    return out;
  }();
  if (word.size() <= 2 && !table.contains(word)) return 4000;
  const auto found = table.find(word);
  return found == table.end() ? 8 : found->second;
}

}  // namespace debrief::inline v0::language_detail
