"""Dutch."""

from claimcheck.matching.dates.words.noun import Near, Part, Words, each

_LAST = "afgelopen|vorige|voorbije|vorig|verleden"
_NEXT = "volgende|komende|aanstaande|volgend|komend"


NL = Words(
    of="van|van het jaar|in|,|van de maand",
    to="tot|tot en met|t/m|tot aan",
    both="en",
    between="tussen",
    preposition="in|sinds|tijdens|tot|van|vanaf|na|in het jaar|het jaar|begin|eind|per|uit",
    month_preposition="voor",
    article="de|op|het",
    year_word="jaar|het jaar",
    ordinal_ending="e|ste|de",
    ordinal_day={1: "eerste"},
    part={
        Part.EARLY: "begin|begin van|in het begin van|aan het begin van|vroeg in",
        Part.MIDDLE: "midden|half|medio|halverwege|midden in|midden van",
        Part.LATE: "eind|einde|eind van|aan het eind van|aan het einde van|laat in",
        Part.FIRST_HALF: "eerste helft van|de eerste helft van|eerste halfjaar van",
        Part.SECOND_HALF: "tweede helft van|de tweede helft van|tweede halfjaar van",
    },
    season={1: "lente|voorjaar", 2: "zomer", 3: "herfst|najaar", 4: "winter"},
    day={
        -2: "eergisteren",
        -1: "gisteren|gisteravond|gisterochtend|gistermiddag",
        0: "vandaag|vanmorgen|vanochtend|vanavond|vanmiddag",
        1: "morgenochtend|morgenavond",
        2: "overmorgen",
    },
    week={-1: each(_LAST, "week"), 0: "deze week", 1: each(_NEXT, "week")},
    month={-1: each(_LAST, "maand"), 0: "deze maand", 1: each(_NEXT, "maand")},
    year={-1: each(_LAST, "jaar"), 0: "dit jaar", 1: each(_NEXT, "jaar")},
    which_before={-1: _LAST, 0: "op|sinds|tot|vanaf", 1: _NEXT},
    number="een|één;twee;drie;vier;vijf;zes;zeven;acht;negen;tien;elf;twaalf;dertien;veertien;vijftien",
    unit={1: "dag|dagen", 7: "week|weken", 30: "maand|maanden", 365: "jaar|jaren"},
    weekday_ending="avond|ochtend|morgen|middag|nacht",
    ago_after="geleden|terug",
    later_after={1: "later|daarna|nadien", -1: "eerder|daarvoor|ervoor|tevoren"},
    side={1: "na|nadat", -1: "voor|voordat|vóór"},
    next_day={
        1: "de volgende dag|de dag erna|een dag later|daags daarna",
        -1: "de vorige dag|de dag ervoor|een dag eerder",
    },
    feast={
        (1, 1): "nieuwjaarsdag|nieuwjaar",
        (12, 5): "sinterklaasavond|pakjesavond",
        (12, 24): "kerstavond",
        (12, 0): "kerst|kerstmis",
        (12, 25): "eerste kerstdag|kerstdag",
        (12, 26): "tweede kerstdag",
        (12, 31): "oudejaarsavond|oudejaarsdag|oud en nieuw",
    },
    near={
        Near.JUST_BEFORE: "vlak voor|net voor|kort voor|vlak vóór",
        Near.BEFORE: "voor|vóór",
        Near.AROUND: "rond|met|tijdens|rondom|omstreeks",
        Near.AFTER: "na|vlak na|kort na|net na",
    },
    ordinal="eerste|1e|1ste;tweede|2e|2de;derde|3e|3de;vierde|laatste|4e|4de",
    quarter="kwartaal|kwartaal van",
    decade_before="jaren|de jaren",
    future="zal|zullen|wordt|worden|gaat|gaan|moet|gepland|staat gepland",
    bound="sinds|tot|tot en met|voor|na|vanaf|per",
    helper="werd|werden|is|zijn|was|waren|heeft|had|hadden|al|ook|pas|weer|toen",
)
