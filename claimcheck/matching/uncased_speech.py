"""The reporting clause in scripts without capitals: Chinese, Japanese, Persian, Arabic. No name stands out in them.

What a clause gives as its subject is the speaker as written: “…”，商会会长王志强表示。 田中会長は「…」と語った。
A name is then known by the claim: it ends or begins what is written there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.matching.paragraphs import paragraph
from claimcheck.matching.reporting import MOST_BACK, Attribution
from claimcheck.model import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.matching.paragraphs import Paragraph
    from claimcheck.model import Document

_REACH = 120  # characters behind a quotation
_BACK = 8  # paragraphs gone back through
_LONGEST = 60  # characters of a way of naming somebody
_MARKS = '，。；：！？、,;:!?.…\n“”「」『』«»"▒（）()،؛؟—'
_SPACES = re.compile(r"[\s·・\u200c]+")


@dataclass(frozen=True, slots=True)
class Uncased:
    """How such a language reports speech: `before` and `behind` a quotation, and `source`; the speaker is "who".

    `pronouns` stand for the last speaker; `cuts` begin what is told of him: when, where and to whom he says it.
    """

    before: re.Pattern[str]
    behind: re.Pattern[str]
    source: re.Pattern[str]
    closing: re.Pattern[str]  # a verb behind a quotation, whose subject begins the sentence
    opening: re.Pattern[str]
    pronouns: re.Pattern[str]
    cuts: re.Pattern[str]
    titles: str  # that stand behind a name


_NOT = re.escape(_MARKS)
_NEVER = re.compile(r"(?!)")
_ZH_VERB = (
    "(?:介绍说|表示|指出|认为|强调|介绍|告诉|透露|坦言|解释|写道|回应|补充|直言|感慨|回忆|分析|建议|呼吁|提到|宣布|批评|提醒|质疑"
    "|承认|否认|反驳|感叹|称赞|警告|总结|声称|回答|說|表明|稱|認為|強調|介紹|透露|解釋|寫道|回應|補充|說明|说明|形容|说|称|说道|道|指)"
)
_FA_VERB = (
    "(?:گفت|گفته|می‌گوید|میگوید|افزود|نوشت|خواند|دانست|(?:اظهار|تصریح|تاکید|تأکید|بیان|خاطرنشان|اعلام|عنوان|ابراز|اضافه|تشریح|مطرح"
    "|توصیف) (?:کرد|داشت|کرده|نمود)|ادامه داد|توضیح داد|پاسخ داد|هشدار داد|یادآور شد|مدعی شد|متذکر شد|معتقد است)"
)
_AR_VERB = "(?:و?(?:(?:قال|أكد|أضاف|أوضح|صرح|ذكر|كتب|أعلن|اعتبر|شدد)ت?|تابع|وصف))"
_JA_TITLES = (
    "氏|さん|会長|市長|首相|大臣|教授|社長|知事|監督|選手|議員|代表|長官|先生|部長|課長|委員長|理事長|博士|容疑者"
    "|被告|君|ちゃん|様"
)
UNCASED = {
    "zh": Uncased(
        re.compile(rf"(?P<who>[^{_NOT}]{{1,40}}?)(?<!据)(?:{_ZH_VERB})+"),
        re.compile(rf"[，,\s]*(?P<who>[^{_NOT}]{{1,30}}?){_ZH_VERB}"),
        re.compile(rf"(?:据|根据|按照|在)(?P<who>[^{_NOT}]{{2,20}}?)(?:介绍|说|透露|看来|的说法|表示|称)"),
        _NEVER,
        _NEVER,
        re.compile(r"[他她](?:还|也|又|则|进一步|同时)?|该[^，。]{1,6}"),
        re.compile(r"(?<=.)(?:在|对|對|向|就|于|接受|则|則|也|还|還|曾|并|今天|今日|昨天|昨日|日前|近日|随后|当天|如是|这样|说|进一步|同时|\d)"),
        "先生|女士|市长|主席|总理|总统|教授|博士|部长|主任|局长|书记|经理|院长|医生|老师|小姐|同志",
    ),
    "ja": Uncased(
        re.compile(rf"(?P<who>[^{_NOT}]{{1,40}}?)(?:は|が|も)(?=[、\s]|[^{_NOT}]{{0,40}}$|[^{_NOT}]{{0,40}}[、「『])"),
        re.compile(rf"(?:など)?と(?:、)?(?P<who>[^{_NOT}]{{1,30}}?(?:(?=(?:（[^）]{{1,12}}）)?(?:は|が|も))|(?:{_JA_TITLES})(?=[。」]|$)))"),
        re.compile(rf"(?P<who>[^{_NOT}]{{2,40}}?)(?:によると|によれば|いわく|曰く)"),
        _NEVER,
        _NEVER,
        re.compile(r"彼女?|同(?:氏|社|市|省)"),
        _NEVER,
        _JA_TITLES,
    ),
    "fa": Uncased(
        re.compile(rf"(?:^|[{_NOT}]\s*)(?P<who>[^.!?؟؛:\n«»▒]{{2,90}}?)\s{_FA_VERB}"),
        re.compile(rf"[\s،]*(?:این را )?(?P<who>(?!{_FA_VERB})[^{_NOT}]{{2,40}}?)\s{_FA_VERB}"),
        re.compile(rf"(?:به (?:گفته|گفتهٔ|اعتقاد|نوشته|باور)|از نظر)ی?\s(?P<who>[^{_NOT}]{{2,40}})"),
        re.compile(rf"[\s،]*{_FA_VERB}"),
        re.compile(rf"(?P<who>[^{_NOT}]{{2,60}})"),
        re.compile(r"(?:وی|او|ایشان)\b.*"),
        re.compile(r"\s(?:در|با|به|از|روز|این|درباره|ضمن|که|نیز|همچنین|هم|را|پیش|طی|و در)\s|،"),
        "",
    ),
    "ar": Uncased(
        re.compile(rf"(?<!\w){_AR_VERB}\s(?P<who>[^{_NOT}]{{2,60}})"),
        re.compile(rf"[\s،]*(?:بحسب |وفق |كما )?(?:{_AR_VERB}\s)?(?P<who>[^{_NOT}]{{2,40}})"),
        re.compile(rf"(?:بحسب|وفقا ل|وفقاً ل|على حد قول)\s?(?P<who>[^{_NOT}]{{2,40}})"),
        _NEVER,
        _NEVER,
        re.compile(r"(?:هو|هي)\b.*"),
        re.compile(r"\s(?:في|خلال|إن|أن|إنه|أنه|إنها|على|عن|مع|بأن|لوكالة|من)\s|،"),
        "",
    ),
}  # fmt: skip


class UncasedSpeech:
    """Reads the reporting clauses of a script without capitals, as the module `reporting` does those of English."""

    def __init__(self, language: Uncased) -> None:
        self.language = language

    def of_quotation(self, read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` of the paragraph `read` is, going `back` over so many sentences before it."""
        sentence = read.sentence_of(quotation)
        found = self._behind(read, quotation) or self._before(read.text, Span(sentence.start, quotation.start))
        found = found or self._around(read, quotation, sentence)
        if found or not back:
            return found
        outside = read.text[sentence.start : quotation.start] + read.text[quotation.end : sentence.end]
        last = next(read.sentences_before(sentence.start), None)
        if last is None or sum(map(str.isalnum, outside)) > 3:
            return None
        quoted = [one for one in read.quotations if last.start <= one.start < last.end]
        found = self.of_quotation(read, quoted[-1], back - 1) if quoted else self._before(read.text, last)
        return found and replace(found, how="sentence")

    def of_indirect(self, read: Paragraph, span: Span) -> Attribution | None:
        """Return who is reported to say `span`, in its own sentence, outside quotation marks."""
        sentence = read.sentence_of(span)
        return self._before(read.text, Span(sentence.start, span.start))

    def brought_in(self, read: Paragraph) -> Attribution | None:
        """Return whom the last sentence of a paragraph brings in, to speak in the next."""
        last = next(read.sentences_before(read.span.end), None)
        return self._before(read.text, last) if last else None

    def _behind(self, read: Paragraph, quotation: Span) -> Attribution | None:
        found = self.language.behind.match(read.text, quotation.end, min(quotation.end + _REACH, read.span.end))
        return self._attributed(found) if found and "\n" not in found.group() else None

    def _around(self, read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
        """Read a verb that ends the sentence, behind the quotation, and whom the sentence begins with."""
        verb = self.language.closing.match(read.text, quotation.end, sentence.end)
        who = self.language.opening.match(read.text, sentence.start, quotation.start) if verb else None
        return self._attributed(who) if who else None

    def _before(self, text: str, clause: Span) -> Attribution | None:
        piece = text[clause.start : clause.end]
        for pattern in (self.language.source, self.language.before):
            for found in reversed(list(pattern.finditer(piece))):
                told = self._attributed(found, clause.start)
                if told:
                    return told
        return None

    def _attributed(self, found: re.Match[str], offset: int = 0) -> Attribution | None:
        who = found["who"].strip()
        where = Span(offset + found.start(), offset + found.end())
        if self.language.pronouns.fullmatch(who) or not who:
            return Attribution("", where, "pronoun")
        cut = self.language.cuts.search(who, 1)
        who = who[: cut.start()].strip() if cut else who
        if self.language.pronouns.fullmatch(who):
            return Attribution("", where, "pronoun")
        return Attribution(who, where, "abroad") if 1 < len(who) <= _LONGEST else None

    def named(self, document: Document, found: Attribution) -> Attribution | None:
        """Return the attribution with the last speaker before, where a pronoun or nobody stands there."""
        if found.speaker:
            return found
        last = next(self._spoken(document, found.span.start), None)
        return replace(found, speaker=last) if last else None

    def _spoken(self, document: Document, offset: int) -> Iterator[str]:
        blocks = [one.span for one in document.blocks if one.region is Region.BODY and one.span.start < offset]
        for block in blocks[: -_BACK - 1 : -1]:
            read = paragraph(document.text, block)
            for sentence in read.sentences_before(min(offset, read.span.end)):
                quoted = [one for one in read.quotations if sentence.start <= one.start < sentence.end]
                told = [self.of_quotation(read, one, 0) for one in reversed(quoted)]
                told.append(self._before(read.text, sentence))
                yield from (one.speaker for one in told if one and one.speaker and one.span.start < offset)


def is_named_there(claimed: str, found: str, text: str) -> bool:
    """Return whether `found`, in a script without capitals, is the person claimed, with a title before or behind.

    A family name and a title are enough where the page, `text`, has the whole name.
    """
    wanted, said = _SPACES.sub("", claimed), _SPACES.sub("", found)
    if len(wanted) < 2 or wanted[0].lower() != wanted[0].upper():
        return False
    if wanted == said or (len(wanted) > 2 and (said.endswith(wanted) or said.startswith(wanted))):
        return True
    titles = "|".join(language.titles for language in UNCASED.values() if language.titles)
    if re.search(rf"{re.escape(wanted)}(?:{titles})+$", said):
        return True
    if len(said) > 1 and re.fullmatch(rf"(?:{titles})+{re.escape(said)}", wanted):
        return True
    family = re.fullmatch(rf"(?P<family>.{{1,3}}?)(?:{titles})+", said)
    return family is not None and wanted.startswith(family["family"]) and wanted in _SPACES.sub("", text)
