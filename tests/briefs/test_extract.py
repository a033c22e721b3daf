"""From a brief to its claims: our own brief whole, four briefs in other styles, the rules one by one."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.briefs import Brief, Part, PartKind, read
from claimcheck.briefs.extract import extract
from claimcheck.claims.lint import lint
from claimcheck.matching import names
from claimcheck.matching.dates import month_or_year
from claimcheck.model import ClaimSet, LinkKind, Position, Reference

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "brief" / "brief.md"
SAMPLES = Path(__file__).parent / "samples"
SKIPPED = (
    "conflict", "practical cooperation", "Western world order", "rule-breaker", "adversary mode", "cooperation mode",
    "moderate opposition", "normalization", "cautious collaboration", "impetus lost?",
    "from renewed optimism to full collapse", "player",
)  # fmt: skip


def brief_of(*texts, kind=PartKind.PARAGRAPH):
    parts = [Part(kind, text, ((0, Position("b.md", line)),)) for line, text in enumerate(texts, 1)]
    return Brief(Path("b.md"), tuple(parts))


def with_list(*texts):
    heading = Part(PartKind.HEADING, "References", ((0, Position("b.md", 90)),), level=2)
    works = [
        "Hale, J. (2018). ‘Light’, 3 May. https://x.example/2018/05/03/l",
        "Quist, E. (2019). ‘Dark’, 9 June. https://x.example/d",
    ]
    items = [Part(PartKind.ITEM, work, ((0, Position("b.md", 91 + i)),)) for i, work in enumerate(works)]
    return Brief(Path("b.md"), (*brief_of(*texts).parts, heading, *items))


# --------------------------------------------------------------------------- our own brief


@pytest.fixture(scope="module")
def ours():
    if not SHARED.exists():
        pytest.skip(f"{SHARED} is not there (the brief is kept beside the checkout)")
    return extract(read(SHARED))


@pytest.fixture(scope="module")
def by_hand():
    claims = tomllib.loads((ROOT / "claims.toml").read_text(encoding="utf-8"))["claims"]
    return {(claim["brief"]["line"], claim["quote"]): claim for claim in claims if "quote" in claim}


def test_every_quotation_of_the_brief_is_a_claim_under_its_id(ours, by_hand):
    found = {(claim.position.line, claim.quote): claim for claim in ours.claims if claim.quote}
    assert found.keys() == by_hand.keys()
    assert {place: claim.id for place, claim in found.items()} == {
        place: claim["id"] for place, claim in by_hand.items()
    }
    assert all(claim.position.column == by_hand[place]["brief"]["column"] for place, claim in found.items())


def test_every_term_of_the_brief_is_skipped_with_a_reason(ours):
    assert [one.text for one in ours.skipped][: len(SKIPPED)] == list(SKIPPED)
    assert all(one.reason for one in ours.skipped)


def test_every_link_of_the_brief_is_the_editor_s(ours, by_hand):
    for claim in ours.claims:
        if claim.quote:
            wanted = by_hand[claim.position.line, claim.quote]
            assert claim.references == tuple(wanted.get("references", ())), claim.quote
            link = (str(claim.link.how), claim.link.back) if claim.link else None
            assert link == ((wanted["link"]["how"], wanted["link"].get("back", 0)) if "link" in wanted else None), (
                claim.quote
            )


def test_the_speakers_of_the_brief(ours, by_hand):
    same = [
        claim.quote
        for claim in ours.claims
        if claim.quote
        and names.compare(by_hand[claim.position.line, claim.quote]["speaker"], claim.speaker or "")
        is names.Sameness.SAME
    ]
    assert len(same) >= 26


def test_every_reference_of_the_brief_has_its_date_and_address(ours):
    wanted = tomllib.loads((ROOT / "claims.toml").read_text(encoding="utf-8"))["references"]
    assert [reference.key for reference in ours.references] == list(wanted)
    for reference in ours.references:
        published = wanted[reference.key]["published"]
        assert reference.url == wanted[reference.key].get("url")
        assert reference.published.first.year == int(str(published)[:4])
        assert published == "2015" or str(reference.published) == str(published)


def test_cited_sentences_without_quotation_are_claims_too(ours):
    assert [claim.id for claim in ours.claims if not claim.quote] == [
        "along-with-other", "the-fight-against", "however-both-statements", "putin-he-also-said",
    ]  # fmt: skip


def test_dates_that_contradict_each_other_are_found_without_a_source(ours):
    claim_set = ClaimSet(Path("claims.toml"), ours.references, ours.claims)
    told = {(fault.rule, fault.message.split("”")[0].strip("“")) for fault in lint(claim_set, date(2026, 1, 1))}
    messages = [
        fault.message for fault in lint(claim_set, date(2026, 1, 1)) if fault.rule in {"address-date", "claim-date"}
    ]
    assert told
    assert any("cnn-2016" in message and "2016-10-03" in message for message in messages)
    assert any("just before Christmas 2015" in message and "hansard-2015" in message for message in messages)
    assert len(messages) == 2


def test_the_faults_of_the_brief(ours):
    assert [(fault.rule, fault.position.line) for fault in ours.faults] == [
        ("inferred", 43), ("inferred", 43), ("quote-cites-nothing", 45), ("quote-cites-nothing", 49),
    ]  # fmt: skip


# --------------------------------------------------------------------------- briefs in other styles


@pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.toml")))
def test_a_brief_in_another_style(sample):
    path = next(path for path in SAMPLES.glob(f"{sample}.*") if path.suffix != ".toml")
    wanted = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    found = extract(read(path))
    shown = [
        {
            "words": claim.quote or claim.text,
            "speaker": claim.speaker,
            "references": list(claim.references),
            "link": (str(claim.link.how), claim.link.back) if claim.link else None,
        }
        for claim in found.claims
    ]
    assert shown == [
        {
            "words": claim.get("quote") or claim["text"],
            "speaker": claim.get("speaker"),
            "references": claim.get("references", []),
            "link": (claim["how"], claim.get("back", 0)) if "how" in claim else None,
        }
        for claim in wanted["claims"]
    ]
    assert [one.text for one in found.skipped] == [one["text"] for one in wanted.get("skipped", [])]
    references = {reference.key: reference for reference in found.references}
    assert list(references) == list(wanted["references"])
    for key, fields in wanted["references"].items():
        told = {name: getattr(references[key], name) for name in fields}
        assert {**told, "published": str(told["published"])} == fields


# --------------------------------------------------------------------------- rule by rule


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("‘The light is out for good,’ said Jonas Hale (Hale 2018).", "Jonas Hale"),
        ("‘The light is out for good,’ the keeper said (Hale 2018).", "the keeper"),
        ("Foreign Minister Jonas Hale said the light was ‘out for good’ (Hale 2018).", "Jonas Hale"),
        ("According to the harbour board, the light is ‘out for good’ (Hale 2018).", "the harbour board"),
        ("In Hale’s view, the light is ‘out for good’ (Hale 2018).", "Hale"),
        ("The mayor’s call for ‘a light that never fails’ was heard (Hale 2018).", None),
        ("The light was described by Edda Quist as ‘cold’ (Hale 2018).", "Edda Quist"),
        ("Hale lit the lamp. He later said it was ‘cold work’ (Hale 2018).", "Hale"),
        ("Quist, the keeper’s daughter, told reporters that it was ‘cold’ (Hale 2018).", "Quist"),
        ("The board agreed on ‘a new light’, adding that ‘funds are there’ (Hale 2018).", "the board"),
    ],
)
def test_who_speaks(text, speaker):
    (first, *_) = extract(with_list("Edda Quist spoke first.", text)).claims
    assert first.quote
    assert speaker is None or first.speaker == speaker


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The so-called ‘light war’ went on.", "the words before it say so"),
        ("We call this the ‘light effect’ in what follows.", "author"),
        ("Her book ‘A Childhood in the Light’ sold well.", "a title"),
        ("It was a ‘disaster’ for the town.", "nobody is said to have said it"),
        ("Experts stressed that it made the town a ‘player’.", "after an article"),
    ],
)
def test_what_is_no_quotation_of_a_source(text, reason):
    found = extract(with_list(text))
    assert not found.claims
    assert [reason in one.reason for one in found.skipped] == [True]


def test_words_that_a_heading_has_are_a_label():
    heading = Part(PartKind.HEADING, "Phase one: Cautious light", ((0, Position("b.md", 1)),), level=2)
    found = extract(Brief(Path("b.md"), (heading, *brief_of("Then came ‘cautious light’, as Hale said.").parts)))
    assert "label" in found.skipped[0].reason


def test_a_quotation_without_a_citation_is_a_claim_with_a_fault():
    found = extract(with_list("In early March 2018, Hale announced that he would leave ‘the main part’ of it."))
    (claim,) = found.claims
    assert (claim.speaker, claim.references, claim.link) == ("Hale", (), None)
    assert (claim.date_text, str(claim.date)) == ("In early March 2018", "2018-03-01/2018-03-10")
    assert "quote-cites-nothing" in {fault.rule for fault in found.faults}


def test_cited_but_not_listed_and_listed_but_never_cited():
    found = extract(with_list("The light failed in the storm of that year (Hale 2018; Olsen 2003)."))
    assert [(fault.rule, fault.position.line) for fault in found.faults] == [("not-listed", 1), ("never-cited", 92)]


def test_a_date_without_a_year_is_in_the_year_the_text_was_last_in():
    found = extract(with_list("The year 2018 was dark. On 3 May, Hale said that ‘all is lost for us’ (Hale 2018)."))
    assert str(found.claims[0].date) == "2018-05-03"


def test_ids_are_unique_and_do_not_move():
    text = "Hale said ‘it is dark today’ and later said ‘it is dark in here’ (Hale 2018)."
    ids = [claim.id for claim in extract(with_list(text)).claims]
    assert ids == ["hale-it-is-dark", "hale-it-is-dark-2"]
    assert [claim.id for claim in extract(with_list("More before.", text)).claims] == ids


def test_a_block_quote_is_cited_by_what_ends_it():
    lead = Part(PartKind.PARAGRAPH, "Hale explained his view:", ((0, Position("b.md", 1)),))
    quote = Part(PartKind.QUOTE, "The light is out. It will not come back. (Hale 2018)", ((0, Position("b.md", 3)),))
    end = with_list().parts
    (claim,) = extract(Brief(Path("b.md"), (lead, quote, *end))).claims
    assert (claim.quote, claim.speaker, claim.references) == (
        "The light is out. It will not come back.",
        "Hale",
        ("hale-2018",),
    )
    assert claim.link.how is LinkKind.SAME_SENTENCE


def test_works_of_a_bibliography_can_be_cited():
    work = Reference(
        "hale-2018",
        Position("b.bib", 1),
        title="Light",
        authors=("Jonas Hale",),
        published=None,
        url="https://x.example/l",
    )
    dated = Reference(
        **{name: getattr(work, name) for name in ("key", "position", "title", "authors", "url")},
        published=month_or_year(2018),
    )
    found = extract(brief_of("Hale said it was ‘out for good’ (Hale 2018)."), [dated])
    assert found.claims[0].references == ("hale-2018",)
    assert found.references == (dated,)


@given(st.lists(st.text(max_size=120), max_size=4), st.sampled_from(list(PartKind)))
@settings(max_examples=150, deadline=None)
def test_no_text_ends_it(texts, kind):
    found = extract(brief_of(*texts, kind=kind))
    keys = {reference.key for reference in found.references}
    assert all(set(claim.references) <= keys for claim in found.claims)
    assert len({claim.id for claim in found.claims}) == len(found.claims)


@given(st.text(alphabet="Hale said ‘no’ (2018). “”'[1] they we 3 May\n", max_size=200))
@settings(max_examples=150, deadline=None)
def test_prose_like_text_keeps_every_quotation(text):
    found = extract(with_list(text))
    for claim in found.claims:
        assert " ".join(text.split()).find(claim.quote or claim.text) >= 0
