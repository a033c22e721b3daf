"""Write the two long pages of the stand-in web, the Hansard debates, out of seeded sentence patterns.

`python -m tests.standin.write_hansard` writes both pages again; the same seed gives the same bytes. Only the contributions
named in `pages.md` stand under the name of a member who exists. All others carry a role ("a Member for a coastal
constituency") and sentences about post offices, clinics and harbours that nobody said.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from html import escape
from pathlib import Path

PAGES = Path(__file__).parent / "pages" / "live"
STAND_IN = "Stand-in page written for an offline demonstration of claimcheck; it is not the publisher's page."

PLACES = (
    "a northern", "a coastal", "a Scottish", "a Welsh", "a western", "an eastern", "a Midlands", "a rural", "an inner-city",
    "a valley", "an island", "a moorland", "a harbour-town", "a southern", "a Northern Irish", "a market-town",
)  # fmt: skip
WHO = (
    "A nurse from my constituency", "A retired engineer", "The head teacher of a primary school", "A group of sixth-formers",
    "A family that runs a bakery", "The lifeboat crew", "A captain of the reserve", "An aid worker home on leave",
    "The trustees of a small charity", "A doctor who trained in Damascus", "The parish council", "A widow from the old mill town",
    "The young people of our youth club", "A lorry driver who carries blankets", "The choir of our cathedral",
)  # fmt: skip
WROTE = (
    "wrote to me last month about", "came to my surgery to speak of", "asked me to tell the House about",
    "has kept a diary of", "sent me photographs of", "rang my office about", "has given many evenings to",
)  # fmt: skip
SUBJECT = (
    "the clinics that were closed along the border", "the children who have missed three years of school",
    "the price of flour in the camps", "the tents that let in the winter rain", "the wells that have run dry",
    "the long queue for warm clothes", "the hospital that moved into a cellar", "the teachers who go on teaching without pay",
    "the olive groves that were burnt", "the families who were parted at a bus station",
    "the young men who left the town and have sent no word", "the vaccines that spoil when the power is cut",
)  # fmt: skip
ASK = (
    "Can the Government say how much of the money that was pledged has been paid",
    "Will the Minister publish the advice on which the estimate rests",
    "What is being done for the towns in Lebanon and Jordan that share their schools and their water",
    "How many of the scholarships have been taken up",
    "May we have a written statement every fortnight, so that Members can follow the work of the agencies",
    "Who is to look after the children who arrive without a parent",
    "What has been learned from the inquiry into earlier campaigns, and who has read it",
    "Will the families of those who serve be told in good time",
    "Is the House to be given a map of the districts that can be reached by road",
    "How will the success of the plan be measured, and by whom",
)  # fmt: skip
WEIGH = (
    "I do not pretend that there is an easy answer", "We should be slow to promise and quick to help",
    "There are honourable Members on every side who see this otherwise, and I respect them for it",
    "The House is at its best when it listens before it votes", "None of us can know how the spring will look",
    "It is a hard question, and the public know that it is", "Caution is not the same thing as doing nothing",
    "I have changed my mind more than once in the past year", "Numbers matter here, and so do names",
    "We owe it to those who serve to speak plainly", "I would sooner hear an awkward fact today than a smooth one tomorrow",
)  # fmt: skip
LOCAL = (
    "In the village hall they filled eleven vans with blankets and baby food",
    "The harbour where I grew up took in Belgian families a hundred years ago, and the names are still in the telephone book",
    "Our library has put out a shelf of books in Arabic, and it is seldom full",
    "The football club gave its gate money for a whole month",
    "At the market the stallholders hung up a map and marked every town that had been in the news",
    "Two brothers who came as boys now mend half the buses in the county",
    "The mosque, the chapel and the parish church ran the collection together",
    "A farmer lent us his barn, and by Sunday evening there was no room left in it",
    "The college opened its workshop at weekends so that people could mend stoves",
    "Our local paper has followed one family for two years, from the ferry to the front door",
)  # fmt: skip
MEANS = (
    "The engineers, who are few, need spare parts more than speeches",
    "An aircraft is of little use without somebody on the ground who knows the valley",
    "A road that is open at noon may be shut by dusk", "Money that comes late buys less",
    "The agencies ask for steady sums rather than sudden ones",
    "Fuel, flour and chlorine have to arrive in that order, or the ovens and the pumps stand still",
    "The armed forces have planned for the cold months with care",
    "Our embassies in the region have doubled the number of people who speak the language",
    "A court needs evidence that was gathered properly, and that work is already under way",
    "The banks must be told what to look for, because no campaign is fought without an account",
)  # fmt: skip
CLOSE = (
    "I hope that the Minister will turn to this when he replies", "I commend the work of the Select Committee to the House",
    "I leave the matter there, because many others wish to speak", "I shall listen closely to the reply",
    "That is the least that we can do", "I should be glad to bring a delegation to the Department",
    "I put that to the House with some diffidence", "On that, at least, I think we are all agreed",
)  # fmt: skip
REPLY = (
    "I thank the hon. Member for the question, and I shall write with the figures",
    "The hon. Member speaks from long experience of the subject, and the House will have heard it",
    "The Department has the point in hand, and a note will be placed in the Library",
    "I cannot give an answer today that would stay true for a week, and so I shall not try",
    "The agencies have been asked for the same numbers, and we shall publish what they send us",
    "That is a fair question, and the answer is that the work is about half done",
)  # fmt: skip
PATTERNS = (
    "{who} {wrote} {subject}.", "{who} {wrote} {subject}, and {subject2}.", "{ask}?", "{weigh}.", "{local}.", "{means}.",
    "{weigh}, but {means_low}.", "{local}, and {who_low} {wrote} {subject}.", "{means}, as {who_low} who {wrote} {subject} can tell.",
    "{weigh}; {weigh2_low}.",
)  # fmt: skip


@dataclass(frozen=True)
class Contribution:
    """What one member says: the label above it, the party or place beside the label, and the paragraphs."""

    label: str
    place: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Debate:
    """One page: where it goes, what it is called, and the contributions that have to stand in it."""

    file: str
    title: str
    day: str
    iso_day: str
    url: str
    note: str
    first_column: int
    seed: int
    told: tuple[Contribution, ...]


SYRIA_2015 = Debate(
    file="hansard-2015.html",
    title="Syria",
    day="Thursday 26 November 2015",
    iso_day="2015-11-26",
    url="https://hansard.parliament.uk/Commons/2015-11-26/debates/15112625000002/Syria",
    note=(
        "Known of the real page: its date, and one sentence of the Prime Minister’s about the Russian president. Nothing on it is "
        "assumed. Every contribution under a role instead of a name is the stand-in’s own and was made by nobody."
    ),
    first_column=1489,
    seed=20151126,
    told=(
        Contribution("Mr Speaker", "", ("Order. The question was about President Putin. The Prime Minister.",)),
        Contribution(
            "The Prime Minister (Mr David Cameron)",
            "(Con)",
            (
                "On President Putin and the future of Syria: There is a gap between us, but I believe it is reducing.",
                "[The rest of the answer stands here in the report. The stand-in leaves it out.]",
            ),
        ),
    ),
)
ALEPPO_2016 = Debate(
    file="hansard-2016.html",
    title="Aleppo and Syria",
    day="Tuesday 11 October 2016",
    iso_day="2016-10-11",
    url=(
        "https://hansard.parliament.uk/Commons/2016-10-11/debates/F9DCC666-4E96-4F13-A37A-8D51120B8594/AleppoAndSyria"
    ),
    note=(
        "Known of the real page: its date. Assumed, from the brief that cites it: eight words of the Opposition’s spokeswoman about "
        "the two foreign ministers. Every contribution under a role instead of a name is the stand-in’s own and was made by nobody."
    ),
    first_column=201,
    seed=20161011,
    told=(
        Contribution("Mr Speaker", "", ("Order. I call the shadow Foreign Secretary, Emily Thornberry.",)),
        Contribution(
            "Emily Thornberry (Islington South and Finsbury) (Lab)",
            "",
            (
                "[The opening of the speech stands here in the report. The stand-in leaves it out.]",
                "We have to go on working with Russia to restore the Kerry-Lavrov peace process.",
                "[The rest of the speech stands here in the report. The stand-in leaves it out.]",
            ),
        ),
    ),
)
DEBATES = (SYRIA_2015, ALEPPO_2016)

CONTRIBUTIONS = 120  # some hundred of them, as the two debates have
TOLD_AFTER = 70  # the contributions that have to be found stand well inside the page


PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="generator" content="claimcheck stand-in">
<title>{title} - Hansard - UK Parliament</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="{title} - Hansard - UK Parliament">
<meta property="og:site_name" content="Hansard - UK Parliament">
<link rel="canonical" href="{url}">
<script>window.hansard = {{"house": "Commons", "date": "{iso_day}"}};</script>
<style>.share a::after {{ content: "share" }}</style>
</head>
<body>
<aside class="stand-in-note" role="note">
<p>{stand_in}</p>
<p>{note}</p>
</aside>
<header><nav aria-label="Site"><ul><li><a href="/">Hansard</a></li><li><a href="/commons">Commons</a></li><li><a href="/lords">Lords</a></li><li><a href="/search">Search</a></li><li><a href="/people">Find members</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>We use cookies to make this site work. <button type="button">Accept</button></p></div>
<main>
<h1 class="page-title">{title}</h1>
<p class="debated-on">Debated on <time datetime="{iso_day}">{day}</time></p>
<p class="download"><a href="download">Download text</a></p>
<div class="child-debate-list">
{items}
</div>
</main>
<aside class="sidebar" aria-label="Other debates of the day"><h2>Also in this sitting</h2><ul><li><a href="../roads">Roads in the west country</a></li><li><a href="../business">Business of the House</a></li><li><a href="../petitions">Petitions</a></li></ul></aside>
<footer><nav><a href="/about">About Hansard</a> <a href="/contact">Contact</a> <a href="/privacy">Privacy</a></nav></footer>
</body>
</html>
"""


def lower_first(text: str) -> str:
    """Return `text` fit for the middle of a sentence; "I" keeps its capital."""
    return text if text.startswith("I ") else text[0].lower() + text[1:]


def sentence(chance: random.Random) -> str:
    """Return one sentence, made from a pattern."""
    weigh, weigh2 = chance.sample(WEIGH, 2)
    subject, subject2 = chance.sample(SUBJECT, 2)
    who, means = chance.choice(WHO), chance.choice(MEANS)
    return chance.choice(PATTERNS).format(
        who=who,
        who_low=lower_first(who),
        wrote=chance.choice(WROTE),
        subject=subject,
        subject2=subject2,
        ask=chance.choice(ASK),
        weigh=weigh,
        weigh2_low=lower_first(weigh2),
        local=chance.choice(LOCAL),
        means=means,
        means_low=lower_first(means),
    )


def speech(chance: random.Random) -> tuple[str, ...]:
    """Return the paragraphs of a backbencher's speech."""
    paragraphs = [" ".join(sentence(chance) for _ in range(chance.randint(3, 6))) for _ in range(chance.randint(2, 4))]
    return (*paragraphs[:-1], f"{paragraphs[-1]} {chance.choice(CLOSE)}.")


def filler(number: int, chance: random.Random) -> Contribution:
    """Return contribution `number`: mostly a speech, each fourth one a Minister's short reply."""
    if number % 4 == 0:
        replies = chance.sample(REPLY, 2)
        return Contribution("A Minister at the Dispatch Box", "", (f"{replies[0]}. {replies[1]}.",))
    label = f"Hon. Member {number} (for {chance.choice(PLACES)} constituency)"
    return Contribution(label, "", speech(chance))


def contributions(debate: Debate) -> list[Contribution]:
    """Return all contributions of a debate in their order."""
    chance = random.Random(debate.seed)
    said = [filler(number, chance) for number in range(1, CONTRIBUTIONS + 1)]
    return [*said[:TOLD_AFTER], *debate.told, *said[TOLD_AFTER:]]


def render_contribution(number: int, said: Contribution, debate: Debate) -> str:
    """Return one contribution's markup: the label, now and then a time or a column number, the paragraphs."""
    place = f'<div class="secondary-text">{escape(said.place, quote=False)}</div>' if said.place else ""
    column = debate.first_column + number // 5
    mark = f'<span class="column-number" data-column-number="{column}"></span>' if number % 5 == 0 else ""
    minutes = 10 * 60 + 30 + 2 * number
    time = f'<p class="hs_Timeline"><time>{minutes // 60}.{minutes % 60:02}</time></p>\n' if number % 15 == 0 else ""
    paragraphs = mark + "\n".join(f'<p class="hs_Para">{escape(text, quote=False)}</p>' for text in said.paragraphs)
    return (
        f'<div class="debate-item debate-item-contributiondebateitem" data-contribution-id="{debate.seed}-{number}">\n'
        f'{time}<div class="contribution" id="contribution-{debate.seed}-{number}">\n'
        f'<div class="attributed-to-details"><div class="primary-text">{escape(said.label, quote=False)}</div>{place}</div>\n'
        f'<div class="share"><a href="#contribution-{debate.seed}-{number}" title="Share this contribution"></a></div>\n'
        f'<div class="content">\n{paragraphs}\n</div>\n</div>\n</div>'
    )


def render(debate: Debate) -> str:
    """Return the whole page."""
    items = "\n".join(render_contribution(number, said, debate) for number, said in enumerate(contributions(debate)))
    return PAGE.format(
        title=debate.title,
        day=debate.day,
        iso_day=debate.iso_day,
        url=debate.url,
        note=debate.note,
        stand_in=STAND_IN,
        items=items,
    )


def main() -> None:
    """Write both pages."""
    for debate in DEBATES:
        (PAGES / debate.file).write_text(render(debate), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
