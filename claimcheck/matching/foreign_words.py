"""The words of reporting clauses in other languages than English: verbs of saying, pronouns, "according to".

Own lists, by hand: what newspapers use most. Endings stand for verbs of a tense that hardly anything else has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_DE = (
    "sagte?n?|meinte?n?|erklärte?n?|betonte?n?|ergänzte?n?|berichtete?n?|berichtet|schreibt|schrieb|schildert|schilderte"
    "|kritisiert|kritisierte|fordert|forderte|warnt|warnte|findet|fand|glaubt|glaubte|teilte?n?|erzählte?n?|antwortet|antwortete"
    "|fragte?|kommentiert|kommentierte|bestätigte?|räumte?|urteilte?|lobte?|freute?|resümierte?|bilanzierte?|unterstreicht"
    "|unterstrich|bemerkte?|äußerte?|äußert|nennt|nannte|beschreibt|beschrieb|beteuerte?|versicherte?|verspricht|versprach"
    "|verkündete?|kündigte?|begründete?|begründet|hoffte?|rät|riet|rief|ruft|scherzte?|verrät|verriet|spricht|sprach|führte?|fügte?"
    "|heißt|hieß|gesagt|erinnerte?|gestand|gesteht|weiß|wusste|stellte?|so|hält|hielt|plädierte?|mahnte?|appellierte?|wünschte?"
)
_ES = (
    "dijo|dice|dijeron|dicen|afirma|asegura|explica|señala|indica|agrega|añade|expresa|sostuvo|sostiene|comenta|manifiesta"
    "|declara|cuenta|apunta|subraya|destaca|advierte|reconoce|admite|recuerda|insiste|exige|responde|pregunta|escribe"
    "|concluye|confirma|detalla|precisa|considera|opina|denuncia|plantea|remarca|enfatiza|relata|narra|revela|anuncia"
    "|propuso|propone|critica|lamenta|refiere|argumenta|aclara|menciona|informa|pide|reclama|enumera|resume|celebra"
    "|expuso|expone|acusa|reitera|continúa|recalca|alerta|dicta|diciendo|señalando|dicho|cree|piensa|teme|sintetiza|define"
    r"|(?:ha|han|había) (?:[a-z]+ )?[a-záéíóú]+(?:ado|ido|cho|sto|rto)"
    r"|[a-zñáéíóú]{3,}ó|[a-zñáéíóú]{3,}aron|[a-zñ]{2,}eron"
)
_FR = (
    "dit|disait|déclare|affirme|explique|ajoute|précise|souligne|estime|assure|raconte|confie|indique|note|rappelle"
    "|conclut|poursuit|répond|lance|écrit|regrette|insiste|reconnaît|témoigne|exclame|réjouit|analyse|commente|résume"
    "|observe|prévient|admet|avertit|dénonce|plaide|martèle|soutient|juge|avance|détaille|annonce|glisse|sourit|soupire"
    "|constate|décrit|promet|demande|interroge|relève|évoque|considère|pense|croit|défend|salue|critique|lâche|renchérit"
    r"|(?:a|ont)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:\w+ment )?\w+(?:é|it|is|u)|[a-zéèê]+ait"
)
_IT = (
    "dice|diceva|disse|dichiara|afferma|spiega|aggiunge|sottolinea|racconta|commenta|conclude|scrive|osserva|sostiene"
    "|prosegue|ricorda|replica|risponde|annuncia|assicura|precisa|evidenzia|ammette|rivela|confessa|ribadisce|continua"
    "|attacca|denuncia|chiede|confida|rilancia|avverte|ammonisce|chiarisce"
    "|ha (?:poi |anche )?\\w+(?:ato|ito|uto|tto|sso|sto)"
)
_PT = (
    "disse|diz|disseram|afirma|explica|conta|declara|acrescenta|ressalta|destaca|comenta|completa|relata|lembra|escreve"
    r"|garante|avalia|defende|conclui|argumenta|observa|questiona|critica|reforça|revela|admite|[a-zçãõ]{3,}ou|[a-z]{3,}eu"
)
_NL = (
    "zegt|zei|zeiden|zeggen|vertelt|vertelde|aldus|stelt|stelde|meent|vindt|vond|legt|verklaart|verklaarde|schrijft|schreef"
    "|reageert|reageerde|vervolgt|concludeert|benadrukt|klinkt|voegt|voegde|denkt|noemt|noemde|laat|liet|antwoordt|antwoordde"
)
_PL = (
    r"mówi|dodaje|twierdzi|podkreśla|zaznacza|wyjaśnia|ocenia|tłumaczy|przekonuje|opowiada|informuje|pisze|apeluje|uważa"
    r"|wspomina|komentuje|zapewnia|przyznaje|zauważa|[a-ząćęłńóśźż]{3,}(?:ał|ała|ił|iła|ął|ęła|ali|iedział|iedziała)"
)
_CS = (
    r"říká|dodává|tvrdí|uvádí|vysvětluje|upozorňuje|popisuje|píše|míní|soudí|myslí"
    r"|[a-záčďéěíňóřšťúůýž]{3,}(?:al|ala|il|ila|el|ěl|ela|ekl|ekla|edl|edla)"
)
_NORTH = (
    "säger|sade|sa|sier|siger|sagde|berättar|berättade|skriver|skrev|förklarar|menar|forteller|fortalte|fortæller|mener"
    "|forklarer|tilføjer|konstaterar|påpekar|understreker|understreger|hävdar|tycker|svarar|svarte|udtaler|uttalar|lyder"
)
_FI = (
    "sanoo|sanoi|sanovat|kertoo|kertoi|totesi|toteaa|kommentoi|kirjoittaa|kirjoitti|arvioi|muistuttaa|muistutti|korostaa"
    "|korosti|pohtii|vastaa|vastasi|painottaa|lisää|lisäsi|huomauttaa|selittää|uskoo|kuvailee|tiivistää|jatkaa"
)
_HU = (
    "mondta|mondja|közölte|fogalmazott|hangsúlyozta|írta|írja|tette hozzá|nyilatkozta|jelentette ki|szerint|magyarázta"
    "|válaszolta|kiemelte|emlékeztetett|vélekedett|állítja"
)
_TR = "dedi|söyledi|belirtti|ifade etti|kaydetti|vurguladı|açıkladı|konuştu|diyor|anlattı|aktardı|yazdı"
_EL = "είπε|λέει|δήλωσε|τόνισε|ανέφερε|σημείωσε|υποστήριξε|πρόσθεσε|εξήγησε|έγραψε|υπογράμμισε"
_RU = (
    r"говорит|считает|пишет|отмечает|заявляет|уверен|уверена|рассказывает|добавляет|объясняет|подчеркивает|полагает|утверждает"
    r"|цитирует|передает|[а-яё]{3,}(?:ал|ала|ил|ила|ел|ела|ял|яла|ся|ась|али|или)|каже|вважає|пише|зазначає|заявляє"
    r"|[а-яіїє]{3,}(?:ав|ив|ла|ився|лася)"
)


@dataclass(frozen=True, slots=True)
class Language:
    """How a language reports speech: `verb` of saying, `he` and `she`, `articles`, and words before a source."""

    verb: re.Pattern[str]
    he: frozenset[str]
    she: frozenset[str]
    articles: frozenset[str]
    according: re.Pattern[str]

    def pronoun(self, word: str) -> str | None:
        """Return "he" or "she" for a pronoun of this language."""
        if word.lower() in self.he:
            return "he"
        return "she" if word.lower() in self.she else None


def _language(verbs: str, he: str, she: str, articles: str, according: str) -> Language:
    return Language(
        re.compile(rf"(?<![\w-])(?:{verbs})(?![\w’'])"),
        frozenset(he.split()),
        frozenset(she.split()),
        frozenset(articles.split()),
        re.compile(rf"(?<!\w)(?:{according})\s+(?!diese[rmns]?\b|un[ae]?\b)", re.IGNORECASE),
    )


_DE_SOURCE = "laut|nach (?:den )?(?:Angaben|Worten|Aussagen|Ansicht|Einschätzung|Meinung) (?:von|des|der)"
LANGUAGES = {
    "de": _language(_DE, "er", "sie", "der die das ein eine einer", _DE_SOURCE),
    "es": _language(_ES, "él", "ella", "el la los las un una", "según|de acuerdo con|en palabras de|para|a juicio de"),
    "fr": _language(_FR, "il", "elle", "le la les l un une", "selon|d[’']après|pour|aux yeux de|de l[’']avis de"),
    "it": _language(_IT, "lui egli", "lei ella", "il lo la i gli le un una", "secondo|per|a detta di|stando a"),
    "pt": _language(_PT, "ele", "ela", "o a os as um uma", "segundo|de acordo com|conforme|para|nas palavras de"),
    "nl": _language(_NL, "hij", "zij ze", "de het een", "volgens|aldus"),
    "pl": _language(_PL, "on", "ona", "", "według|zdaniem|jak (?:mówi|twierdzi|podaje)"),
    "cs": _language(_CS, "on", "ona", "", "podle|dle"),
    "sv": _language(_NORTH, "han", "hon", "den det en ett", "enligt"),
    "da": _language(_NORTH, "han", "hun", "den det en et", "ifølge|ifølgje"),
    "no": _language(_NORTH, "han", "hun", "den det en et", "ifølge|ifølgje"),
    "fi": _language(_FI, "hän", "", "", "mukaan"),
    "hu": _language(_HU, "ő", "", "a az egy", "szerint"),
    "tr": _language(_TR, "o", "", "", "göre"),
    "el": _language(_EL, "αυτός", "αυτή", "ο η το οι", "σύμφωνα με (?:τον|την|το)"),
    "ru": _language(_RU, "он", "она", "", "по словам|по мнению|согласно"),
    "uk": _language(_RU, "він", "вона", "", "за словами|на думку|згідно з"),
}  # fmt: skip
