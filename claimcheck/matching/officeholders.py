"""What pages leave out because every reader knew it: who held which office, and for which country.

A small table, checked in, used only where the page itself does not say. Each row: surname, other names, country,
offices with the first and last year they were held, as far as was looked up. `LOOKED_UP` is that year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LOOKED_UP = 2026


@dataclass(frozen=True, slots=True)
class Office:
    """An office, in folded words, and the years it was held."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Officeholder:
    """A person that news pages name without saying who that is."""

    surname: str
    given: str
    country: str
    offices: tuple[Office, ...]


OFFICEHOLDERS: tuple[Officeholder, ...] = (
    Officeholder("putin", "vladimir", "russia", (Office("president", 2012, LOOKED_UP), Office("prime minister", 2008, 2012))),
    Officeholder("medvedev", "dmitry", "russia", (Office("prime minister", 2012, 2020), Office("president", 2008, 2012))),
    Officeholder("lavrov", "sergey", "russia", (Office("foreign minister", 2004, LOOKED_UP),)),
    Officeholder("peskov", "dmitry", "russia", (Office("kremlin spokesman", 2012, LOOKED_UP),)),
    Officeholder("zakharova", "maria", "russia", (Office("foreign ministry spokeswoman", 2015, LOOKED_UP),)),
    Officeholder("churkin", "vitaly", "russia", (Office("ambassador to the un", 2006, 2017),)),
    Officeholder("obama", "barack", "united states", (Office("president", 2009, 2017),)),
    Officeholder("kerry", "john", "united states", (Office("secretary of state", 2013, 2017),)),
    Officeholder("carter", "ashton", "united states", (Office("defense secretary", 2015, 2017),)),
    Officeholder("kirby", "john", "united states", (Office("state department spokesman", 2015, 2017),)),
    Officeholder("earnest", "josh", "united states", (Office("white house press secretary", 2014, 2017),)),
    Officeholder("power", "samantha", "united states", (Office("ambassador to the un", 2013, 2017),)),
    Officeholder("mccain", "john", "united states", (Office("senator", 1987, 2018),)),
    Officeholder("trump", "donald", "united states", (Office("president", 2017, 2021), Office("president", 2025, LOOKED_UP))),
    Officeholder("biden", "joe", "united states", (Office("vice president", 2009, 2017), Office("president", 2021, 2025))),
    Officeholder("cameron", "david", "united kingdom", (Office("prime minister", 2010, 2016),)),
    Officeholder("may", "theresa", "united kingdom", (Office("prime minister", 2016, 2019), Office("home secretary", 2010, 2016))),
    Officeholder("hammond", "philip", "united kingdom", (Office("foreign secretary", 2014, 2016),)),
    Officeholder("johnson", "boris", "united kingdom", (Office("foreign secretary", 2016, 2018), Office("prime minister", 2019, 2022))),
    Officeholder("corbyn", "jeremy", "united kingdom", (Office("leader of the opposition", 2015, 2020),)),
    Officeholder("thornberry", "emily", "united kingdom", (Office("shadow foreign secretary", 2016, 2020),)),
    Officeholder("merkel", "angela", "germany", (Office("chancellor", 2005, 2021),)),
    Officeholder("steinmeier", "frank-walter", "germany", (Office("foreign minister", 2013, 2017),)),
    Officeholder("hollande", "francois", "france", (Office("president", 2012, 2017),)),
    Officeholder("macron", "emmanuel", "france", (Office("president", 2017, LOOKED_UP),)),
    Officeholder("erdogan", "recep", "turkey", (Office("president", 2014, LOOKED_UP),)),
    Officeholder("assad", "bashar", "syria", (Office("president", 2000, 2024),)),
    Officeholder("stoltenberg", "jens", "nato", (Office("secretary general", 2014, 2024),)),
    Officeholder("zelensky", "volodymyr", "ukraine", (Office("president", 2019, LOOKED_UP),)),
    Officeholder("xi", "jinping", "china", (Office("president", 2013, LOOKED_UP),)),
)  # fmt: skip

COUNTRIES: dict[str, tuple[str, ...]] = {
    "russia": ("russia", "russian", "russians", "russia's", "moscow", "moscow's", "kremlin", "kremlin's"),
    "united states": (
        "us",
        "usa",
        "america",
        "american",
        "americans",
        "washington",
        "washington's",
        "united states",
        "white house",
    ),
    "united kingdom": ("uk", "britain", "british", "britain's", "london", "united kingdom", "english"),
    "france": ("france", "french", "paris", "france's"),
    "germany": ("germany", "german", "berlin", "germany's"),
    "china": ("china", "chinese", "beijing", "china's"),
    "turkey": ("turkey", "turkish", "ankara", "turkey's", "türkiye"),
    "syria": ("syria", "syrian", "damascus", "syria's"),
    "ukraine": ("ukraine", "ukrainian", "kyiv", "kiev", "ukraine's"),
    "iran": ("iran", "iranian", "tehran", "iran's"),
    "israel": ("israel", "israeli", "israel's"),
    "norway": ("norway", "norwegian", "oslo", "norway's"),
    "nato": ("nato", "nato's"),
    "european union": ("eu", "european union", "brussels", "european commission"),
    "united nations": ("un", "united nations"),
}

INSTITUTIONS: dict[str, tuple[str, ...]] = {
    "state department": ("state department", "department of state"),
    "white house": ("white house",),
    "pentagon": ("pentagon", "defense department", "department of defense", "defence department"),
    "foreign ministry": (
        "foreign ministry",
        "ministry of foreign affairs",
        "mfa",
        "foreign affairs ministry",
    ),
    "foreign office": ("foreign office", "fco", "foreign and commonwealth office"),
    "kremlin": ("kremlin",),
    "downing street": ("downing street", "no 10", "number 10"),
    "defence ministry": (
        "defence ministry",
        "defense ministry",
        "ministry of defence",
        "ministry of defense",
        "mod",
    ),
    "un": ("united nations", "un"),
    "nato": ("nato",),
    "congress": ("congress",),
    "senate": ("senate",),
    "european commission": ("european commission",),
    "treasury": ("treasury",),
    "cia": ("cia",),
    "fbi": ("fbi",),
}

ROLES = frozenset(
    "president vice-president minister secretary spokesman spokeswoman spokesperson senator sen "
    "representative rep congressman "
    "congresswoman governor gov mayor chancellor ambassador envoy chairman chairwoman chair chief head "
    "director leader "
    "commissioner general gen colonel col captain admiral lieutenant sergeant judge justice attorney "
    "prosecutor lawyer "
    "professor prof doctor dr king queen prince princess pope archbishop bishop cardinal mp msp mep lord "
    "lady dame sir "
    "analyst expert economist researcher scientist author writer journalist editor reporter correspondent "
    "columnist "
    "manager coach captain founder executive ceo cfo officer official commander deputy speaker adviser "
    "advisor aide "
    "candidate nominee coordinator counsel premier whip delegate councillor sheriff inspector superintendent "
    "mother father son daughter wife husband brother sister resident witness activist campaigner opposition shadow".split()
)
ROLE_MODIFIERS = frozenset(
    "prime foreign home defence defense interior finance justice health education state press deputy vice "
    "former acting "
    "national security chief senior shadow attorney general white house special under assistant permanent "
    "first "
    "energy trade labour labor transport environment agriculture culture senate house party opposition "
    "group company "
    "operating financial managing executive technology marketing communications medical research policy creative artistic "
    "regional associate editorial commercial police fire university bank central federal then-president president-elect presidential ex-president".split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady baroness baron viscount earl sen rep gov gen lt col maj capt sgt rev hon st president "
    "senator secretary "
    "minister judge justice king queen prince princess pope chancellor ambassador speaker monsieur madame "
    "herr frau the rt right msgr monsignor fr father imam rabbi sheikh ayatollah coun cllr councillor det con insp supt "
    "constable cpl pc dc ds dci dsi adm admiral rear commander cmdr major captain colonel lieutenant brigadier brig "
    "honourable honorable mme mlle maître señor señora sra senhor senhora signor signora meneer mevrouw".split()
)
_ALIKE = (  # one office, said in several ways; the first stands for all
    "senator sen", "representative rep congressman congresswoman", "governor gov", "general gen", "doctor dr",
    "professor prof", "lawyer attorney solicitor barrister", "spokesperson spokesman spokeswoman", "colonel col",
    "chair chairman chairwoman chairperson", "councillor coun cllr councilman councilwoman", "adviser advisor",
)  # fmt: skip
_SHORT = frozenset("sen rep gov gen dr prof col coun cllr".split())
_FIRST_OF = {word: words.split()[0] for words in _ALIKE for word in words.split()}


def office_word(written: str) -> str:
    """Return the one word, folded, for all the ways to write an office: "senator" for "Sen."."""
    word = written.lower().rstrip(".")
    return _FIRST_OF.get(word, word)


def pattern_of(office: str) -> str:
    """Return a pattern for all the words for an office, with the full stop of those that are short: "senator", "Sen."."""
    alike = [word for word, first in _FIRST_OF.items() if first == _FIRST_OF.get(office)] or [office]
    ways = (
        rf"{re.escape(word)}\.?(?!\w)" if word in _SHORT else rf"{re.escape(word)}s?\b" for word in (*alike, office)
    )
    return rf"(?:{'|'.join(dict.fromkeys(ways))})"
