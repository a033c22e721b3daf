"""Polish."""

from claimcheck.matching.dates.words.noun import Near, Part, Words, each

_LAST = "ubiegły|ubiegłą|ubiegłego|ubiegłym|ubiegłej|zeszły|zeszłą|zeszłego|zeszłym|zeszłej|miniony|minioną|minionego|minionym|minionej"
_NEXT = "przyszły|przyszłą|przyszłego|przyszłym|przyszłej|najbliższy|najbliższą|następny|następną"


PL = Words(
    of="dnia|miesiąca|roku|,",
    to="do|aż do",
    both="a|i",
    between="między|pomiędzy",
    preposition="w|we|od|do|podczas|po|przed|z|roku|w roku|rok|od roku|lata|latach|lat",
    article="w|we|dnia|w dniu|dniu|w dniach|dniach",
    year_word="rok|roku",
    ordinal_ending=".|go|ego",
    ordinal_day={1: "pierwszego|pierwszy", 2: "drugiego", 3: "trzeciego"},
    part={
        Part.EARLY: "na początku|początek|z początkiem|od początku|początku",
        Part.MIDDLE: "w połowie|połowa|do połowy|połowie",
        Part.LATE: "pod koniec|koniec|z końcem|w końcu|końcu|końca",
        Part.FIRST_HALF: "w pierwszej połowie|pierwsza połowa|pierwszej połowie",
        Part.SECOND_HALF: "w drugiej połowie|druga połowa|drugiej połowie",
    },
    season={
        1: "wiosna|wiosną|wiosny|wiosnę",
        2: "lato|latem|lata|lecie",
        3: "jesień|jesienią|jesieni",
        4: "zima|zimą|zimy|zimę",
    },
    day={
        -2: "przedwczoraj",
        -1: "wczoraj|wczoraj wieczorem",
        0: "dziś|dzisiaj|dziś rano|dziś wieczorem",
        1: "jutro",
        2: "pojutrze",
    },
    week={
        -1: each(_LAST, "tydzień|tygodnia|tygodniu"),
        0: "w tym tygodniu|tego tygodnia",
        1: each(_NEXT, "tydzień|tygodnia|tygodniu"),
    },
    month={
        -1: each(_LAST, "miesiąc|miesiąca|miesiącu"),
        0: "w tym miesiącu|tego miesiąca",
        1: each(_NEXT, "miesiąc|miesiąca|miesiącu"),
    },
    year={-1: each(_LAST, "rok|roku"), 0: "w tym roku|tego roku|bieżącego roku", 1: each(_NEXT, "rok|roku")},
    which_before={-1: _LAST, 0: "w|we|od|do", 1: _NEXT},
    number="jeden|jedna|jedną|jednego;dwa|dwie|dwóch;trzy|trzech;cztery|czterech;pięć|pięciu;sześć|sześciu;siedem|siedmiu"
    ";osiem|ośmiu;dziewięć|dziewięciu;dziesięć|dziesięciu;jedenaście;dwanaście;trzynaście;czternaście;piętnaście",
    unit={1: "dzień|dni|dnia", 7: "tydzień|tygodnie|tygodni", 30: "miesiąc|miesiące|miesięcy", 365: "rok|lata|lat"},
    one_unit={7: "tydzień", 30: "miesiąc", 365: "rok"},
    ago_after="temu",
    later_after={1: "później|potem", -1: "wcześniej"},
    side={1: "po", -1: "przed"},
    next_day={1: "następnego dnia|nazajutrz|dzień później", -1: "poprzedniego dnia|dzień wcześniej|w przeddzień"},
    feast={
        (1, 1): "nowy rok|nowego roku|nowym rokiem",
        (1, 6): "trzech króli",
        (12, 24): "wigilia|wigilię|wigilii|wigilią",
        (12, 0): "boże narodzenie|bożego narodzenia|bożym narodzeniem|święta bożego narodzenia",
        (12, 31): "sylwester|sylwestra",
        (0, 0): "wielkanoc|wielkanocy",
        (0, 1): "niedziela wielkanocna|niedzielę wielkanocną",
        (0, -2): "wielki piątek",
        (0, 2): "poniedziałek wielkanocny",
        (0, 61): "boże ciało",
    },
    near={
        Near.EVE: "w przeddzień|przeddzień",
        Near.JUST_BEFORE: "tuż przed|krótko przed|na krótko przed",
        Near.BEFORE: "przed",
        Near.AROUND: "w|podczas|około|w okolicach",
        Near.AFTER: "po|tuż po|krótko po",
    },
    ordinal="pierwszy|pierwszym|pierwszego|i;drugi|drugim|drugiego|ii;trzeci|trzecim|trzeciego|iii;czwarty|czwartym|czwartego|ostatnim|iv",
    quarter="kwartał|kwartale|kwartału",
    decade_before="lata|latach|lat",
    decade_after=".",
    future="będzie|będą|ma|mają|zostanie|zostaną|odbędzie|odbędą|planowane|planowany|zaplanowano",
    bound="od|do|przed|po|od dnia|do dnia",
    day_part="świcie|rano|poranek|poranka|południe|południu|popołudniu|wieczorem|wieczór|nocy|noc|północy|godz|godzinie",
    clause="że|gdy|kiedy|gdzie|ponieważ",
    joint="i|a|ale|oraz",
    night_before="noc na",
    night_to="na",
    week_of={0: "tygodniu od|tydzień od"},
    helper="został|została|zostało|zostali|był|była|było|byli|już|też|także|dopiero|o|się|tam|nad",
)
