"""Where on the page a block stands: named where that is positively known, body otherwise."""

import json
import tarfile

import pytest

from claimcheck.documents import read
from claimcheck.model import Document, Region
from tests.documents.made import PROSE, SENTENCE, article, document, needs_web, region_of, snapshot

WORDS = "and these are the words"
LINKS = "".join(f"<li><a href='/{n}'>Another story number {n} of the day</a></li>" for n in range(4))

NAMED = {
    "nav": (Region.NAVIGATION, f"<nav><a href=/>{WORDS}</a></nav>"),
    "role of navigation": (Region.NAVIGATION, f"<div role=navigation><a href=/>{WORDS}</a></div>"),
    "menu by class": (Region.NAVIGATION, f"<ul class='main-menu'><li><a href=/>{WORDS}</a></ul>"),
    "breadcrumbs": (Region.NAVIGATION, f"<div class='breadcrumb'><a href=/>Home</a> {WORDS}</div>"),
    "share bar": (Region.NAVIGATION, f"<div class='social-share'><a href=/>{WORDS}</a></div>"),
    "cookie notice": (Region.NAVIGATION, f"<div class='cookie-banner'>{WORDS} <a href=/>Accept</a></div>"),
    "footer": (Region.FOOTER, f"<footer><p>{WORDS}</footer>"),
    "footer by role": (Region.FOOTER, f"<div role=contentinfo><p>{WORDS}</div>"),
    "footer by id": (Region.FOOTER, f"<div id=site-footer><p>{WORDS}</div>"),
    "aside": (Region.ASIDE, f"<aside><p>{WORDS}</aside>"),
    "sidebar": (Region.ASIDE, f"<div class='right sidebar'><p>{WORDS}</div>"),
    "newsletter": (Region.ASIDE, f"<div class='newsletter-signup'><p>{WORDS}</div>"),
    "comments": (Region.COMMENTS, f"<section id=comments><p>{WORDS}</section>"),
    "a comment": (Region.COMMENTS, f"<li class='comment even depth-1'><p>{WORDS}</li>"),
    "disqus": (Region.COMMENTS, f"<div id=disqus_thread><p>{WORDS}</div>"),
    "comments in an aside": (Region.COMMENTS, f"<aside><div class=comment-list><p>{WORDS}</div></aside>"),
    "related": (Region.RELATED, f"<div class='related-stories'><p>{WORDS} <a href=/>another story</a></div>"),
    "teaser in an aside": (Region.RELATED, f"<aside><div class=teaser><h3><a href=/>{WORDS}</a></h3></div></aside>"),
    "links under a heading": (Region.RELATED, f"<h3>Read more</h3><p><a href=/>{WORDS}</a></p>"),
    "the heading of teasers": (Region.RELATED, f"<h3>{WORDS}</h3><ul class=related>{LINKS}</ul>"),
    "a link on its own": (Region.RELATED, f"<p><a href=/>{WORDS}</a></p><p>{PROSE}</p>"),
    "caption": (Region.CAPTION, f"<figure><img src=x><figcaption>{WORDS}</figcaption></figure>"),
    "caption by class": (Region.CAPTION, f"<div class=wp-caption><p class=wp-caption-text>{WORDS}</p></div>"),
    "figures in a table": (
        Region.TABLE,
        f"<table><tr><th>{WORDS}<th>2016</tr><tr><td>12<td>14</tr><tr><td>19<td>31</tr></table>",
    ),
    "alternative text": (Region.ALT, f"<img src=x alt='{WORDS}'>"),
}
BODY = {
    "a paragraph": f"<p>{WORDS}</p>",
    "an article about comments": f"<div class='comment-by commentary-on-news'><p>{WORDS}</p></div>",
    "a class of the page": f"<div class='has-comments has-sidebar-left-off'><p>{WORDS}</p></div>",
    "a teaser without a link is the lead": f"<p class=teaser-text>{WORDS}</p><p>{PROSE}</p>",
    "a layout table": f"<table><tr><td><p>{WORDS}</p><td><p>{PROSE}</p></table>",
    "a linked name in a sentence": f"<p><a href=/>The minister</a> said so, {WORDS}.</p>",
    "a quotation with its source": f"<blockquote><p>{WORDS}</p><footer>A minister</footer></blockquote>",
    "a list": f"<ul><li>{WORDS}<li>and others</ul>",
}


@pytest.mark.parametrize(("region", "inside"), NAMED.values(), ids=NAMED)
def test_named(region, inside):
    assert region_of(document(article(inside)), WORDS) is region


@pytest.mark.parametrize("inside", BODY.values(), ids=BODY)
def test_unknown_is_body(inside):
    page = article(inside + f"<p>{PROSE}</p>")
    assert region_of(document(page), WORDS) is Region.BODY


@pytest.mark.parametrize("tag", ["aside", "footer", "nav"])
@pytest.mark.parametrize("name", ["comments", "related", "sidebar", "menu", "footer"])
def test_a_box_that_holds_the_page_is_the_page(tag, name):
    page = f"<body><{tag} class={name}><h1>A title</h1><p>{PROSE}</p><p>{WORDS}, {SENTENCE}</p></{tag}></body>"
    assert region_of(document(page), WORDS) is Region.BODY


def test_the_body_elements_own_class_names_no_region():
    page = article(f"<p>{WORDS}, {SENTENCE}</p>").replace("<body>", "<body class='comments sidebar nav footer'>")
    assert region_of(document(page), WORDS) is Region.BODY


def test_comments_may_be_longer_than_the_article():
    comments = "".join(f"<li class=comment><p>{SENTENCE * 3} {n}</p></li>" for n in range(30))
    found = document(article(f"<ol class=comment-list>{comments}<li class=comment>{WORDS}</ol>"))
    assert region_of(found, WORDS) is Region.COMMENTS
    assert found.blocks[1].region is Region.BODY


def test_what_stands_around_the_article_is_aside():
    page = f"<body><div><p>Weather</p></div>{article('')}<div><p>{WORDS}</p></div></body>"
    assert region_of(document(page), WORDS) is Region.ASIDE
    assert region_of(document(page), "Weather") is Region.ASIDE


def test_real_pages():
    """Every tenth real page: what stands in the article is found there, and what does not mostly is not."""
    folder = needs_web()
    entries = json.loads((folder / "segments.json").read_text(encoding="utf-8"))
    wanted = {entry["file"]: (url, entry) for url, entry in list(entries.items())[::10]}
    found, elsewhere, called_body = [], [], []
    with tarfile.open(folder / "pages.tar.xz") as archive:
        for member in archive:
            name = member.name.rsplit("/", 1)[-1]
            if name not in wanted:
                continue
            url, entry = wanted[name]
            page = squeezed_blocks(archive.extractfile(member).read(), url)
            for segment in map(squeezed, entry["with"]):
                regions = {region for text, region in page if segment in text}
                found.append(bool(regions))
                elsewhere.append(
                    bool(regions) and not regions & {Region.BODY, Region.TITLE, Region.CAPTION, Region.TABLE}
                )
            for segment in filter(None, map(squeezed, entry["without"])):
                called_body.append(any(segment in text and region is Region.BODY for text, region in page))
    assert sum(found) / len(found) >= 0.97
    assert sum(elsewhere) / len(elsewhere) <= 0.03
    assert sum(called_body) / len(called_body) <= 0.2


def squeezed(text: str) -> str:
    return "".join(text.split())


def squeezed_blocks(body: bytes, url: str) -> list[tuple[str, Region]]:
    page = read(snapshot(body, url=url))
    if not isinstance(page, Document):
        return []
    return [(squeezed(block.span.of(page.text)), block.region) for block in page.blocks]
