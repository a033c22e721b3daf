"""Wikipedia's citation templates to the fields of a work.

Names of templates and parameters: https://en.wikipedia.org/wiki/Help:Citation_Style_1, with the older ones in use
(`accessdate`, `archiveurl`); short citations: https://en.wikipedia.org/wiki/Template:Sfn and Template:Harvard_citation
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_CITATION = re.compile(r"(?:cite|vcite|citec)(?: \w.*)?|citation|cite")
_SHORT = frozenset("sfn sfnp sfnm harv harvnb harvtxt harvcol harvcolnb harvcoltxt harvs r".split())
_PARAMETERS = {
    "title": ("title", "chapter", "contribution"),
    "url": ("url", "chapter-url", "chapterurl", "contribution-url"),
    "archive_url": ("archive-url", "archiveurl"),
    "date": ("date", "publication-date", "year"),
    "access_date": ("access-date", "accessdate"),
    "publisher": ("newspaper", "work", "website", "journal", "magazine", "periodical", "publisher", "agency"),
    "quote": ("quote", "quotation"),
    "language": ("language", "lang"),
    "at": ("page", "pages", "p", "pp", "at", "loc"),
}
_AUTHOR = re.compile(r"(?:author|authors|vauthors|people)(\d*)|(?:last|surname|author-last|author-surname)(\d*)")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d[a-z]?\b")
_AS_WRITTEN = frozenset(("url", "archive_url", "date", "access_date"))
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def is_citation(name: str) -> bool:
    """Return whether the template `name` (lower case) describes a work in full."""
    return bool(_CITATION.fullmatch(name))


def fields_of(template: Any) -> dict[str, str]:
    """Return the fields of `Cited` that a citation template gives, as written, without markup."""
    found = {}
    for name, parameters in _PARAMETERS.items():
        values = (_value(template, parameter, written=name in _AS_WRITTEN) for parameter in parameters)
        value = next(filter(None, values), "")
        if value:
            found[name] = value
    authors = "; ".join(_authors(template))
    return {**found, "author": authors} if authors else found


def _value(template: Any, parameter: str, *, written: bool = False) -> str:
    if not template.has(parameter):
        return ""
    value = template.get(parameter).value
    if written and "{{" not in value:
        return unescape(_COMMENT.sub("", str(value))).strip()
    return str(value.strip_code()).strip()


def _authors(template: Any) -> Iterator[str]:
    """Yield the authors in order: a full name as it is, last and first names as "First Last"."""
    for parameter in template.params:
        found = _AUTHOR.fullmatch(str(parameter.name).strip().lower())
        if not found:
            continue
        name = _value(template, str(parameter.name).strip())
        number = found[2] or ""
        firsts = (f"{first}{number}" for first in ("first", "given", "author-first"))
        first = (
            next((value for each in firsts if (value := _value(template, each))), "") if found[2] is not None else ""
        )
        if name:
            yield f"{first} {name}".strip()


def citation_key(fields: dict[str, str]) -> str:
    """Return the name short citations have for a work: the authors' last names and the year."""
    year = _YEAR.search(fields.get("date", ""))
    names = [author.split(" ")[-1] for author in fields.get("author", "").split("; ") if author][:4]
    return f"{' '.join(names)} {year[0]}" if names and year else ""


def short_citations(name: str, template: Any) -> list[tuple[str, dict[str, str]]]:
    """Return the key and fields of each work that `{{sfn|Smith|2010|p=5}}` or `{{r|name}}` stands for; else nothing."""
    if name not in _SHORT:
        return []
    values = [str(each.value.strip_code()).strip() for each in template.params if not each.showkey]
    if name == "r":
        return [(value, {}) for value in values if value]
    names = [value for value in values if value and not _YEAR.fullmatch(value)]
    year = next((value for value in values if _YEAR.fullmatch(value)), "")
    if not names or not year:
        return []
    fields = {"author": "; ".join(names), "date": year}
    at = next((value for key in ("p", "pp", "loc") if (value := _value(template, key))), "")
    return [(f"{' '.join(part.split(' ')[-1] for part in names[:4])} {year}", {**fields, **({"at": at} if at else {})})]
