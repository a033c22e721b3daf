"""German."""

from claimcheck.matching.dates.words.noun import Near, Part, Words, each

_LAST = "letzter|letzten|letzte|letztem|letztes|vergangenen|vergangene|vergangener|vergangenes|vorigen|vorige|voriger|voriges"
_NEXT = "nächsten|nächste|nächster|nächstes|kommenden|kommende|kommender|kommendes"


DE = Words(
    of="des|des jahres|im jahr|im jahre|,|jahr",
    to="bis|bis zum|bis zu",
    both="und|und dem|und dem",
    between="zwischen|zwischen dem",
    preposition="im|in|seit|bis|ab|von|vom|während|anfang des jahres|im jahr|im jahre|des jahres|jahr|nach|vor",
    article="dem|den|der|am|vom|zum",
    year_word="jahr|jahre|jahres",
    ordinal_ending=".",
    ordinal_day={1: "ersten|erste|erster", 2: "zweiten|zweite", 3: "dritten|dritte"},
    part={
        Part.EARLY: "anfang|anfangs|zu beginn des|zu beginn|beginn|beginn des|früh im|anfang des jahres",
        Part.MIDDLE: "mitte|mitte des jahres",
        Part.LATE: "ende|ende des jahres|spät im",
        Part.FIRST_HALF: "erste hälfte des|ersten hälfte des|erste jahreshälfte|ersten jahreshälfte|erstes halbjahr|ersten halbjahr",
        Part.SECOND_HALF: "zweite hälfte des|zweiten hälfte des|zweite jahreshälfte|zweiten jahreshälfte|zweites halbjahr|zweiten halbjahr",
    },
    season={
        1: "frühling|frühjahr|frühlings|frühjahrs",
        2: "sommer|sommers",
        3: "herbst|herbsts|herbstes",
        4: "winter|winters",
    },
    day={
        -2: "vorgestern",
        -1: "gestern|gestern abend|gestern früh",
        0: "heute|heute morgen|heute früh|heute abend|heute vormittag|heute nachmittag",
        1: "morgen früh|morgen abend",
        2: "übermorgen",
    },
    week={-1: each(_LAST, "woche"), 0: "diese woche|dieser woche", 1: each(_NEXT, "woche")},
    month={-1: each(_LAST, "monat"), 0: "diesen monat|diesem monat", 1: each(_NEXT, "monat")},
    year={-1: each(_LAST, "jahr") + "|vorjahr", 0: "dieses jahr|diesem jahr|heuer", 1: each(_NEXT, "jahr")},
    which_before={-1: _LAST, 0: "am|seit|bis|ab|vom", 1: _NEXT},
    number="ein|eine|einem|einer|einen;zwei;drei;vier;fünf;sechs;sieben;acht;neun;zehn;elf;zwölf;dreizehn;vierzehn;fünfzehn",
    unit={1: "tag|tage|tagen", 7: "woche|wochen", 30: "monat|monate|monaten", 365: "jahr|jahre|jahren"},
    weekday_ending="abend|abends|morgen|vormittag|nachmittag|mittag|nacht|früh",
    ago_before="vor",
    later_after={1: "später|danach|darauf", -1: "zuvor|davor|früher|vorher"},
    side={1: "nach", -1: "vor"},
    next_day={
        1: "am nächsten tag|am folgenden tag|am tag darauf|tags darauf|einen tag später",
        -1: "am vortag|am tag zuvor|tags zuvor|einen tag zuvor",
    },
    feast={
        (1, 1): "neujahr|neujahrstag",
        (5, 1): "tag der arbeit|maifeiertag",
        (12, 24): "heiligabend|heiligen abend|heiliger abend|weihnachtsabend",
        (12, 0): "weihnachten|weihnachtsfest",
        (12, 25): "weihnachtstag|ersten weihnachtstag|erster weihnachtstag",
        (12, 26): "zweiten weihnachtstag|zweiter weihnachtstag|zweiten weihnachtsfeiertag",
        (12, 31): "silvester|jahreswechsel",
    },
    near={
        Near.JUST_BEFORE: "kurz vor|kurz vor dem|unmittelbar vor",
        Near.BEFORE: "vor|vor dem",
        Near.AROUND: "zu|an|über|um|rund um|während",
        Near.AFTER: "nach|kurz nach|nach dem",
    },
    ordinal="ersten|erstes|erste|1.|i.;zweiten|zweites|zweite|2.|ii.;dritten|drittes|dritte|3.|iii.;vierten|viertes|vierte|letzten|letztes|4.|iv.",
    quarter="quartal|quartals|vierteljahr|quartal des jahres|quartal des",
    decade_after="er jahre|er jahren|er",
    future="wird|werden|soll|sollen|will|wollen|geplant|geplante|vorgesehen|steht bevor",
    bound="seit|seit dem|bis|bis zum|ab|ab dem|vor|vor dem|nach|nach dem|von|vom",
    helper="wurde|wurden|ist|sind|war|waren|hat|haben|hatte|hatten|erst|bereits|dann|auch|noch|wieder|schon|erneut|schließlich",
)
