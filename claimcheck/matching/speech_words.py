"""The words that reporting clauses are made of."""

from __future__ import annotations

import re

from claimcheck.matching.officeholders import ROLE_MODIFIERS, ROLES

_VERBS = (
    "said|says|say|saying|told|tells|tell|telling|added|adds|add|adding|wrote|writes|write|writing|tweeted|posted|asked"
    "|asks|ask|asking|answered|answers|answering|argued|argues|argue|arguing|warned|warns|warn|warning|called|calls|call"
    "|calling|described|describes|describe|describing|insisted|insists|insist|insisting|declared|declares|declaring"
    "|stated|states|stating|noted|notes|noting|observed|observes|observing|replied|replies|replying|responded"
    "|responding|claimed|claims|claim|claiming|announced|announces|announcing|explained|explains|explaining|stressed"
    "|stresses|stressing|continued|continues|concluded|concludes|concluding|remarked|remarks|commented|comments"
    "|acknowledged|acknowledges|acknowledging|admitted|admits|admitting|suggested|suggests|suggest|suggesting|believes"
    "|believed|believe|thinks|thought|think|maintained|maintains|maintaining|emphasised|emphasized|emphasises"
    "|emphasizes|recalled|recalls|recalling|joked|jokes|joking|quipped|urged|urges|urging|demanded|demands|demanding"
    "|predicted|predicts|predicting|conceded|concedes|conceding|countered|counters|reiterated|reiterates|reiterating"
    "|repeated|repeats|repeating|testified|testifies|testifying|pledged|pledges|pledging|promised|promises|promising"
    "|vowed|vows|vowing|agreed|agrees|agreeing|complained|complains|complaining|lamented|laments|mused|muses"
    "|pointed out|points out|pointing out|went on|goes on|confirmed|confirms|confirming|denied|denies|denying"
    "|accused|accuses|accusing|blamed|blames|blaming|referred|refers|referring|spoke|speaks|speaking|praised|praises"
    "|praising|criticised|criticized|criticises|criticizes|criticising|dismissed|dismisses|dismissing|rejected"
    "|rejects|rejecting|expressed|expresses|hoped|hopes|hoping|cited|likened|likens|likening|labelled|labeled"
    "|branded|brands|branding|cautioned|cautions|affirmed|affirms|asserted|asserts|asserting|contended|contends"
    "|outlined|outlines|proclaimed|proclaims|proclaiming|welcomed|welcomes|welcoming|condemned|condemns|condemning"
    "|reminded|reminds|reminding|assured|assures|assuring|informed|informs|advised|advises|advising|snapped|shouted"
    "|shouts|shouting|cried|whispered|whispers|laughed|laughs|laughing|smiled|sighed|shrugged|grinned|growled|muttered"
    "|protested|protests|protesting|boasted|boasts|boasting|marvelled|estimated|estimates|guessed|figured|ventured"
    "|offered|interjected|interrupted|retorted|shot back|fired back|hit back|chimed in|put it|puts it|summed up"
    "|remembered|remembers|revealed|reveals|revealing|disclosed|hinted|hints|hinting|implied|implies|reported"
    "|reports|reckons|reckoned|ruled|rules|ruling|held|holds|found|finds|characterised|characterized|portrayed"
    "|denounced|denounces|denouncing|hailed|hails|hailing|mocked|mocks|mocking|derided|decried|slammed|attacked"
    "|defended|defends|defending|depicted|dubbed|dubs|deemed|viewed|voiced|vented|texted|emailed|e-mailed|tweets"
    "|quoted himself|wondered|wonders|wondering|reflected|reflects|reflecting|appealed|appeals|appealing|instructed"
    "|ordered|threatened|threatens|threatening|apologised|apologized|apologises|thanked|congratulated|let slip"
    "|minuted|cabled|scribbled|recorded|jotted|introduced|presented|paid tribute to|pays tribute to|paying tribute to"
    "|implored|implores|exhorted|exhorts|begged|begs|pleaded|pleads|advocated|advocates|speculated|speculates|theorised"
    "|theorized|posits|posited|proposed|proposes|opined|opines|intoned|deadpanned|enthused|enthuses|gushed|gushes|raved"
    "|confessed|confesses|confided|confides|divulged|dished|teased|teases|captioned|penned|shared|shares|sharing|posting"
    "|tweeting|replied|clarified|clarifies|clarifying|elaborated|elaborates|emphasising|emphasizing|highlighted|highlights"
    "|highlighting|underlined|underlines|underscored|underscores|signalled|signaled|signals|indicated|indicates|indicating"
    "|mentioned|mentions|mentioning|narrates|narrated|related|relates|recounted|recounts|recounting|reminisced|reassured"
    "|encouraged|encourages|encouraging|recommended|recommends|recommending|thanks|greeted|toasted|bemoaned|bemoans"
    "|bragged|brags|fumed|fumes|raged|rages|ranted|rants|blasted|blasts|lashed out|hit out|chided|scolded|scoffed|sniffed"
    "|snorted|chuckled|chuckles|giggled|beamed|nodded|winced|groaned|moaned|whined|yelled|yells|screamed|screams|roared"
    "|bellowed|barked|hissed|murmured|mumbled|stammered|stuttered|blurted|exclaimed|exclaims|gasped|sobbed|vouched|attested"
    "|attests|credits|credited|touted|touts|tout|trumpeted|heralded|summarised|summarized|summarises|summarizes|writes in"
    r"|twitted|determined(?=\s+(?:that|it|they|he|she|there)\b)"  # "she is determined" tells of no words
    "|snickered|snickers|sneered|sneers|hollered|drawled|crooned|sings|sang|mutters|grumbled|grumbles|griped|gripes|sighs"
    "|smiles|grins|shrugs|beams|deadpans|thundered|piped up|pipes up|weighed in|weighs in|fires back|hits back|chimes in"
    "|sums up|concurred|concurs|surmised|surmises|blogged|messaged|volunteered|whines"
    "|read out|reads|signed off|closed with|opened with|began|begins|finished|ended"
)
_AUXILIARIES = (
    r"(?:(?:had|has|have|also|later|then|once|again|earlier|recently|previously|repeatedly|however|further|would|will"
    r"|did|does|do|perhaps|maybe|probably|simply|bluntly|publicly|reportedly|still|now|today|yesterday|even|only|just|always|never|often"
    r"|went on to|goes on to|used to|liked to|likes to|loves to|was quick to|has long|since|afterwards|instead|nonetheless|nevertheless|meanwhile|merely"
    r"|[a-z]+ly) ){0,3}"
)
_QUOTED_AS = r"(?:was|were|is|are|been|being)\s+(?:[a-z]+ly )?(?:quoted|cited|reported)(?:\s+by [^,;“”▒]{2,50}?)?\s+(?:as|to have)\s+(?:saying|said|telling|told|calling|called|writing)"
DOCUMENTS = (
    "letter|letters|paper|report|statement|guidance|memo|memoir|memoirs|tweet|tweets|post|posts|book|article|email|e-mail"
    "|note|filing|petition|ruling|speech|lawsuit|complaint|minutes|study|survey|review|website|site|blog|column|op-ed|essay"
    "|manifesto|document|diary|diaries|autobiography|press release|release|account|verdict|judgment|announcement|reply"
)
_READ = (  # "a statement read": of what is written, and of who reads it out; “…,” read a tweet from Anna Berg
    rf"read(?=\s*[:,.“\"]|\s*$|\s+(?:a|an|the|one|his|her|its|their)\s+(?:[\w-]+\s+){{0,3}}?(?:{DOCUMENTS}|sign|placard|banner)\b)"
)
VERB = re.compile(rf"\b(?:{_QUOTED_AS}|{_AUXILIARIES}(?:{_VERBS}|{_READ}))\b")
VERB_ONLY = re.compile(rf"(?:{_VERBS})\b")
PARTICIPLE = re.compile(r"\b[a-z-]+ing\b(?: out| back)?$")
PASSIVE_BEFORE = re.compile(r"\b(?:was|were|is|are|been|being|be|gets?|got)\s+(?:[a-z]+ly\s+|not\s+|also\s+|once\s+)?$")
AGENT = re.compile(r"[^.;:“”\"]{0,60}?\bby\s+")
ACCORDING_TO = re.compile(r"\b(?:according to|in the words of|as told by|in the view of)\s+", re.IGNORECASE)

# "her words", "Mr Poitevin’s phrase": what somebody has is what was said.
OWNED = re.compile(
    r"(?P<owner>\b[\w.-]+)(?:[’']s?\s+|(?<=\bhis)\s+|(?<=\bher)\s+|(?<=\bHis)\s+|(?<=\bHer)\s+|(?<=\btheir)\s+|(?<=\bits)\s+)"
    r"(?:own |now |much-|famous |infamous |memorable |favourite |favorite |[a-z]+ed |last |first |final |latest |exact ){0,2}"
    r"(?:words|phrase|term|description|verdict|remark|remarks|comment|comments|quip|motto|phrasing|formulation|assessment"
    r"|reply|answer|response|retort|promise|pledge|claim|assertion|warning|advice|conclusion|complaint|statement|message|tweet"
    r"|post|letter|email|text|note|testimony|mantra|catchphrase|plea|appeal|explanation|characterisation|characterization"
    r"|admission|declaration|observation|insistence)\b"
)
POSSESSIVES = {"his": "he", "her": "she", "their": "they", "its": "it", "my": "i", "our": "we"}

PAST = frozenset(
    "came went took gave made got saw met stood sat put kept ran rose fell felt lost won sent led let knew grew drew "
    "threw flew broke chose drove rode swam sang rang drank spent built paid left meant taught caught bought brought "
    "fought thought sought slept wept crept hung dug swung struck stuck laid lay hid bit beat shook woke wore tore swore".split()
)
PRONOUNS = frozenset("he she they it i we".split())
SELVES = frozenset({"i", "we"})  # the document's own voice
SCENE_SETTERS = frozenset("after as while when before since because although though until once if asked lest".split())
LEADS_IN = (
    frozenset(
        "in on at by with from during over under amid despite for to of following against about outside inside near behind "
        "across beyond above below beside around inside speaking asked writing giving addressing answering responding replying referring pressed questioned conceding "
        "according unlike like".split()
    )
    | SCENE_SETTERS
)
ENDS_PHRASE = frozenset(
    "outside inside after during on before when as by about over following via through yesterday today tomorrow tonight "
    "earlier later last next this that while if but and or nor so yet since until than where which who whom whose to "
    "early late shortly soon again then now here there in with under amid despite is was are were has had have will would "
    "did does do can could may might must should".split()
)
DETERMINERS = frozenset(
    "the a an his her its their our my this that these those one another both some many several two three four five six"
    " each every no any most other such".split()
)
PARTICLES = frozenset("de des du di da do dos del la van von der den ter ten bin al ibn".split())
CONNECTING = PARTICLES | frozenset("of for at from in to on with and the".split())
NOT_NAMES = frozenset(
    "nobody none neither nothing but and or so as if when while after before because although though since then now "
    "yesterday today tomorrow tonight on in at for by with from to of that which this these those what where how why "
    "there here monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december however meanwhile not yes no only even still also both either "
    "according asked speaking writing giving in later earlier last next".split()
)
COLLECTIVES = frozenset(
    "officials spokesmen sources ministers diplomats activists witnesses residents experts analysts critics prosecutors "
    "police lawmakers senators reporters aides statement report document letter ministry department embassy council "
    "committee government office company group agency bureau commission coalition opposition military army inquiry court "
    "kremlin side regime union party campaign families parents teachers doctors scientists researchers engineers workers "
    "unions organisers supporters opponents lawyers judges neighbours locals villagers survivors protesters regulator "
    "watchdog charity foundation university hospital board panel bank firm authority authorities administration".split()
)
FIRMS = frozenset(
    "company firm group carmaker automaker airline retailer manufacturer chipmaker insurer supplier operator brokerage brewer "
    "publisher broadcaster startup start-up giant conglomerate club team side band charity organisation organization "
    "studio label think-tank thinktank".split()
)
UNIONS = frozenset("union guild alliance federation association network nonprofit non-profit".split())
ORGANISATIONS = UNIONS | frozenset(
    "society institute foundation league brotherhood council coalition centre center".split()
)
ANY_ORGANISATION = frozenset("organisation organization group".split())
KINDS = {"union": frozenset("union guild federation brotherhood association".split())}  # what else may be called so
PERSONS = frozenset(
    "person man woman boy girl colleague friend insider passenger driver customer patient student pupil employee worker "
    "soldier voter user fan viewer reader caller trader shopkeeper farmer source neighbour neighbor teacher nurse priest "
    "commenter commentator volunteer tourist visitor survivor refugee protester bystander onlooker tenant homeowner shopper "
    "narrator rancher ecologist scientist historian biologist epidemiologist engineer architect singer actor actress".split()
)
PEOPLE = ROLES | ROLE_MODIFIERS | COLLECTIVES | PERSONS
WOMEN = frozenset(
    "mrs ms miss lady dame madam madame queen princess duchess baroness spokeswoman congresswoman chairwoman "
    "niece granddaughter girlfriend fiancee fiancée stepmother stepdaughter ex-wife mother-in-law daughter-in-law "
    "businesswoman policewoman mother wife widow daughter sister aunt grandmother girl woman actress heroine nun".split()
)
MEN = frozenset(
    "nephew grandson boyfriend fiance fiancé stepfather stepson ex-husband father-in-law son-in-law "
    "mr sir lord king prince duke baron spokesman congressman chairman businessman policeman father husband widower son "
    "brother uncle grandfather boy man actor monk".split()
)
