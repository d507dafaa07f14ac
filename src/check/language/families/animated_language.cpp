#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view heat =
    "Heat in the text tells how the writer feels, not what happened; readers who were there hear an accusation.";

constexpr Row rows[] = {
    {.code = "EM-01",
     .name = "exclamation",
     .severity = W,
     .scopes = "N",
     .sign = Sign::exclamation,
     .finds = "shouts with exclamation marks",
     .patterns = "",
     .why = heat,
     .offer = "Give the evidence for how grave it was.",
     .fires = "We survived!!!\nThe page went to nobody!!\nThe flag was on in production?!",
     .silent = "The code has `a != b`.\nThe job ended well!\nIs it `!!x`?"},
    {.code = "EM-02",
     .name = "ridiculous",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "ridicules a setup or an act",
     .patterns =
         R"((ridiculous|ridiculously|insane|insanely|insanity|crazy|crazily|stupid|stupidly|stupidity|dumb|idiotic|idiotically|idiot|idiots|moronic|absurd|absurdly|ludicrous|ludicrously|braindead|nonsensical|laughable|laughably|asinine|bonkers|farcical|farce|silly|hilarious|hilariously|preposterous|outrageous|outrageously|batshit|lunacy|madness|ludicrously|fucked|shitty|crappy|sucked|sucks|screwy)
brain dead (setup|design|decision|change|idea|code|config|process|system|default)
(what|which) (on earth|the hell|the heck|the fuck)
(wtf|facepalm|face palm)
(half-baked|half baked|hare-brained|harebrained|boneheaded|cack-handed|ham-fisted|ham fisted|slapdash)
(goddamn|damned|bloody|any damn) <any>
what a (mess|disaster|nightmare|shambles|debacle|joke)
(caught|catch|catching) ..2 with ..2 (pants|trousers) down
(total|complete|utter|absolute|hot|big|huge) (mess|shambles|debacle|joke|clusterfuck|train wreck|trainwreck)
(is|was|are|were) <adv> a (joke|disgrace|travesty|circus|mess|shambles|catastrophe waiting)
(shit|crap) hit the fan
all hell broke loose
(mind-boggling|mind boggling|mindboggling|mind-blowing|mind blowing|jaw-dropping|jaw dropping|unbelievable|unbelievably|inconceivable|grotesque|surreal|comical|comically|shambolic|cretinous|imbecilic|daft|barmy|kafkaesque)
(beyond|defies|defied|beggars|beggared) (belief|comprehension|reason|logic|me|all logic))",
     .unless = R"(dumb (question|questions|terminal|terminals|pipe|pipes|switch|switches|client|clients|term)
silly (mistake|mistakes|error|typo|slip)
(stupid|silly) question
no (stupid|dumb|silly) questions
reductio ad absurdum)",
     .why = heat,
     .offer = "Describe it neutrally: what it is, what it was meant for.",
     .fires = R"(It is a ridiculous setup.
The retry policy was insane.
That was a stupid default.
What a mess.
We were caught with our pants down.
The setup was a complete shambles.
Our tooling is a joke.
All hell broke loose at noon.
It was a half-baked rollout.
It beggars belief that the gate was open.)",
     .silent = R"(Asking the dumb question helped.
A sanity check failed.
The dumb terminal was offline.
The queue of messages was complete.)"},
    {.code = "EM-03",
     .name = "catastrophe",
     .severity = I,
     .scopes = "NF",
     .guards = none,
     .finds = "calls it a catastrophe",
     .patterns =
         R"((disaster|disasters|disastrous|disastrously|catastrophe|catastrophes|catastrophic|catastrophically|nightmare|nightmares|nightmarish|meltdown|debacle|fiasco|apocalypse|apocalyptic|carnage|armageddon|calamity|calamitous|cataclysm|cataclysmic|shitshow|clusterfuck|dumpster fire|train wreck|trainwreck|bloodbath)
(all|total|complete|utter) hell broke
(absolute|total|complete|utter|pure) chaos
chaos (ensued|broke out|followed|reigned)
(on fire|up in flames|went up in smoke|blew up|blown up) $
(hell|hellish|horror|horrors|horror show)
(ended|ends|end) in tears
hell (was|were)? ..1 (let loose|on earth)
(mayhem|pandemonium|bedlam|doomsday|trainwreck|train-wreck|car crash|car-crash|black day|living hell))",
     .unless =
         R"(disaster (recovery|site|plan|plans|planning|tolerance|tolerant|scenario|scenarios|preparedness|readiness|relief|exercise|exercises|drill|drills|test|tests|response|management|declaration)
(natural|past|industrial|aviation|space|shuttle) (disaster|disasters|catastrophe)
catastrophic (backtracking|cancellation|forgetting|insurance)
(fail|fails|failed|failing|break|breaks|crash|crashes) ..3 catastrophic (manner|way|fashion)
meltdown (and|vulnerability|spectre|patch|patches|mitigation|attack|fix|bug)
spectre ..2 meltdown
(would|could|might|may|potentially|can) ..4 (disaster|disastrous|catastrophic|catastrophe|nightmare)
(not|no|never|nor|nothing|without|hardly) ..3 (disaster|disastrous|catastrophe|catastrophic|nightmare|meltdown|calamity|fiasco|debacle|cataclysm|apocalypse)
(averted|avert|averting|avoided|avoid|avoiding) (a|an|the)? ..1 (disaster|catastrophe|nightmare|meltdown|calamity|fiasco|debacle))",
     .why = heat,
     .offer = "Give the impact in numbers.",
     .fires = R"(It was a total meltdown.
The migration became a nightmare.
A disastrous night followed.
The new gate is there to prevent such a catastrophe.
The move ended in tears.)",
     .silent = R"(The disaster recovery site was idle.
The layer will not fail in a catastrophic manner.
At peak it could have been catastrophic.
The regex had catastrophic backtracking.
It was not a disaster.)"},
    {.code = "EM-04",
     .name = "embarrassing",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls it shameful",
     .patterns =
         R"((embarrassing|embarrassingly|embarrassment|embarrassed|shameful|shamefully|humiliating|humiliation|disgraceful|disgrace|disgracefully|pathetic|pathetically|appalling|appallingly|abysmal|abysmally|atrocious|atrociously|deplorable|scandalous|woeful|woefully|dismal|dismally|horrendous|horrendously|shocking|shockingly|cringeworthy|horrible|horribly|terrible|terribly|awful|awfully|hideous|hideously|dreadful|dreadfully|horrific|horrifically|ghastly|laughable)
i: (ugly|nasty)
(not|hardly|never) <adv> a (good|great) look (for|on|$)
(was|is|were|be) <adv> a ..1 (bad|poor|terrible|awful) look (for|on|$)
(mortified|mortifying|ashamed|ashamedly|red faced|red-faced)
(cringe worthy|cringe-worthy|cringe|cringing|cringy|cringey)
(was|is|were|are|a|an|so) <adv> (disgusting|despicable|lamentable|abominable|wretched|dire|diabolical|inglorious|ignominious|unedifying|sorry state|poor show|black eye|low point for|laughing stock)
(red|egg) (faces|face|on our face|on our faces)
(to our|much to our|our) <adv> (shame|embarrassment|chagrin)
(lost|lose|losing) face
(sorry|sad|pitiful|woeful) (sight|spectacle|picture|affair|story|tale|performance)
poor (sight|spectacle|show|affair)
(pitiful|pitifully|lamentably|wretchedly|miserable|crying shame))",
     .unless = R"(embarrassingly parallel
(feel|felt|feels|feeling) ..2 (terrible|awful|horrible|embarrassed)
(ugly|nasty) (print|printed|format)
(terribly|awfully) (long|old)
embarrassing (detail|details|question|questions|fact|facts)
(feel|felt|feeling|not be|without being|without|fear of) ..3 (embarrassed|embarrassment|humiliation))",
     .why = "Shame is what makes people hide the next one.",
     .offer = "Remove it, or say what makes it safe to tell.",
     .fires = R"(It was an embarrassing bug.
A silent hotline is hardly a good look.
An empty status page is a bad look.
The handover was disgraceful.
The runbook was woefully short.
We are mortified by this.
The note on the door was cringe-worthy.
To our shame, nobody had the key.
The board was a sorry sight that day.)",
     .silent = "The job is embarrassingly parallel.\nNobody should feel embarrassed.\nIt is not shameful to ask.\nA "
               "good look at the graph showed the drop."},
    {.code = "EM-05",
     .name = "hero",
     .severity = I,
     .scopes = "NF",
     .guards = negated | luck_or_thanks,
     .finds = "tells of a hero",
     .patterns =
         R"(The retries caused contention and poor performance.
(hero|heroes|heroic|heroics|heroically|heroism|rockstar|rockstars|superhero|superheroes|superstar|superstars|herculean)
rock star
(save|saved|saves|saving) (the|our) (day|bacon|skin)
(went|gone|going|go) (above and beyond|the extra mile)
(single handedly|singlehandedly)
<P> <adv> (worked|performed|pulled off|working|performing) (wonders|miracles|magic|a miracle) <any>?
(worked|works|performed) (miracles|wonders|magic)
(pulled|pulling|pull) (an all-nighter|an all nighter|all-nighters|it out of the (bag|fire|hat)|us out|a rabbit)
(tireless|tirelessly|valiant|valiantly|gallant|gallantly|legendary|superhuman|miraculous|lifesaver|life saver|saviour|savior|knight in shining armour|white knight|miracle worker)
(came|come|comes|rode|ride) to the rescue
saved (our|the|us from) ..1 (bacon|skin|necks|company|situation|night|weekend))",
     .unless = R"(hero (image|images|section|banner|component|text|unit|block|slider|video)
(legendary) (bug|game))",
     .why = "A hero hides what the rescue drew on, and that it hung on one person.",
     .offer = "What did the person draw on? What hangs on that person alone?",
     .fires = R"(Kim saved the day.
It took heroic work by the shift.
Ana fixed it single-handedly.
The diver worked miracles with the old pump.)",
     .silent = R"(The hero image did not load.
- Thanks to Kim for the graph
The file was saved on the day.
The yard performed a test of the pump.)"},
    {.code = "EM-06",
     .name = "scare-quotes",
     .severity = I,
     .scopes = "N",
     .guards = scare_quotes,
     .finds = "puts a role or an act in scare quotes",
     .patterns =
         R"((expert|experts|engineer|engineers|developer|developers|owner|owners|reviewer|senior|team|professional|professionals|specialist|leadership|management|support|helper|genius|guru)
(helped|help|helping|tested|testing|reviewed|review|reviewing|fixed|fix|fixing|improved|improvement|improvements|approved|verified|checked|solution|solved|investigated|investigation|planned|planning|documented|documentation|communicated|best practice|best practices|monitoring|monitored|process|design|designed|optimised|optimisation|quick|temporary|safe|minor|small|simple|trivial|routine|expertise|strategy))",
     .unless =
         R"(~(call|calls|define|defines|defined|denotes|means) ..5 (expert|owner|safe|fix|fixed|process|solution|planned|minor|simple|temporary|strategy|team|reviewer)
(called|named|labelled|titled|tagged|term|word|button|status|state|column|field|option|label|page|tab|menu|mode|flag|channel|section|group|role|as|says|said|to|of|in|marked|on|under|the new|click|clicked|with|for|by|from|or|and|set|select|selected) (<any>)? (expert|experts|engineer|engineers|developer|developers|owner|owners|reviewer|senior|team|professional|support|management|leadership|fix|fixed|tested|approved|verified|checked|safe|minor|small|simple|trivial|process|design|testing|review|reviewed|monitoring|documentation|solution|quick|temporary|routine|planned|planning|investigation|help|best|solved|designed|optimised|optimisation|strategy|improvement))",
     .why = "Marks around a word say “so they claim”.",
     .offer = "Remove the marks, or say what was done.",
     .fires =
         "Then the \"expert\" arrived.\nThe vendor’s “fix” made it worse.\nOne “reviewed” change had three faults.",
     .silent = "The ticket was marked as \"fixed\".\nWe call this the “safe” state.\nThe expert arrived at 14:02."},
    {.code = "EM-07",
     .name = "capitals",
     .severity = I,
     .scopes = "N",
     .sign = Sign::capitals,
     .finds = "shouts in capitals",
     .patterns = "",
     .why = heat,
     .offer = "Write it in small letters.",
     .fires = "NOBODY LOOKED at the graph.\nThe page was NEVER READ.\nWHY DID it take an hour?",
     .silent = "The SLO for HTTP is 99.9 %.\nRAID DISK FOUND was printed in `RAID NOT READY`.\nThe DNS TTL was 300 s."},
    {.code = "EM-08",
     .name = "unfortunately",
     .severity = I,
     .scopes = "N",
     .guards = luck_or_thanks,
     .finds = "judges by luck in passing",
     .patterns =
         R"((unfortunately|sadly|luckily|fortunately|regrettably|thankfully|mercifully|miraculously|alas|ironically|unluckily|annoyingly|frustratingly|disappointingly|amusingly|mercilessly)
(it|this) (is|was) <adv> unfortunate that <any>
(particularly|especially|doubly|deeply|most) unfortunate
(to make (matters|things) worse|worse still|worse yet|adding insult to injury)
(as luck would have it|by sheer luck|by pure luck|thank god|thank goodness|thank heavens)
(as|by) (bad|ill|good|sheer|pure|blind|a stroke of)? ..1 luck would have it
by (a stroke of|sheer|pure|blind|dumb|good|bad) (luck|fortune|misfortune|chance|good luck)
(it is|it was|what) (a|an)? (pity|shame|great pity|real shame|mercy|blessing|godsend|relief) (that|how)
(disappointingly|frustratingly|exasperatingly|infuriatingly|lamentably|tragically|woefully|maddeningly|happily|inconveniently|blessedly|providentially|serendipitously|depressingly|irritatingly|worryingly) ,? (the|it|this|we|they|there|no|our|one|a|all|nobody)
(thank heaven|thank heavens|thank god|thank goodness|mercifully|heaven knows|god knows|god forbid|for heaven 's sake|for god 's sake))",
     .unless = "(sadly|unfortunately|regrettably) (do|does) not exist",
     .why = "Luck that is only an aside is not recorded as luck.",
     .offer = "Drop it, or make a luck record.",
     .fires = R"(Unfortunately he had left.
Luckily the batch was idle.
The backup was sadly empty.
This was especially unfortunate for the night shift.
By a stroke of luck the spare was on the quay.)",
     .silent = "An unfortunate name clash.\nWe got lucky: the batch was idle.\nThe chance was 1 in 8."},
    {.code = "EM-09",
     .name = "sarcasm",
     .severity = I,
     .scopes = "N",
     .guards = luck_or_thanks,
     .finds = "sounds like sarcasm",
     .patterns =
         R"((brilliant|genius|clever|wonderful|lovely|fantastic|bright) (idea|move|plan|timing|stroke)
^ (great|nice|good) (job|work|going|one) (,|everyone|everybody|team|guys|folks|ops|all|<name>)
(surprise|big) surprise
^ (yes|yep)? ,? you guessed it
(go figure|no surprise there|shocker|so much for|what could possibly go wrong|who would have thought)
who knew $
so called <any>
(our|the) (beloved|glorious|wonderful|illustrious|esteemed) <any>
(in|with) (his|her|their|its) infinite wisdom
(well done|bravo|congratulations|hats off|slow clap|hooray|hurray|hurrah) ,? (to)? (whoever|whichever|everyone who|the genius|the author|the person|us|all) <any>?
what a surprise
(our|the) (trusty|ever so|oh so|ever helpful|ever reliable|self proclaimed|much vaunted|vaunted|infallible|unsinkable) <any>
(ever so|oh so) (helpful|helpfully|reliable|clever|cleverly|kind|kindly|useful|friendly|popular) <any>?
(in all (its|their|our|his|her) (glory|wisdom))
(who needs|why bother with|who could have|who would have) ..3 (anyway|thought|guessed|imagined|backups|tests|monitoring|sleep)
(thanks for nothing|no points for guessing|nice one|cue the|lo and behold|enter stage left|as if by magic|par for the course) <any>?)",
     .unless = R"(so much for (the|your|all|taking|reading|helping) ..2 (help|support|patience)
thank ..1 so much for
so called ..3 (set|sets|state|node|nodes|brain|herd|shard|shards|pool|queue|lock|loop|mode|modes|format|flag|file|files|protocol|pattern|method|algorithm|cache|index|table|attack|attacks|storm|problem|effect|record|records))",
     .why = heat,
     .offer = "Remove it.",
     .fires = R"(It was a brilliant idea to merge on Friday.
Great job, everyone.
So much for the failover.
You guessed it, the standby was off too.
Well done, whoever turned off the lamp.)",
     .silent = R"(Thank you so much for the help.
The job ran great lengths.
It runs as a so-called replica set.
The idea was to add an index.
The store uses so called “raw record” mode.
Kudos to all who rang the bell.)"},
    {.code = "EM-10",
     .name = "emoji",
     .severity = I,
     .scopes = "N",
     .sign = Sign::emoji,
     .finds = "carries an emoji",
     .patterns = "",
     .why = "In a text that stays, a face comments on people who cannot answer.",
     .offer = "Remove it.",
     .fires = "The cache was cold 🤦\nIt broke on Friday 😱😱\nNobody answered 😴 for an hour.",
     .silent = "> 14:02 Kim: 🤦\nThe step is done ✅.\nThe link → the graph."},
};

}  // namespace

constinit const Family animated_language{"EM", "animated language", "Etsy debriefing guide; SRE Book, ch. 15", rows};

}  // namespace debrief::inline v0::language_detail
