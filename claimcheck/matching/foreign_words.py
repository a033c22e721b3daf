"""The words of reporting clauses in other languages than English: verbs of saying, small words, "according to".

Own lists, by hand: what newspapers use most. Endings stand for verbs of a tense that hardly anything else has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """How a language reports speech.

    `articles` open a way of naming somebody; `links` ("of") hang one more noun on it; what `governs` (prepositions,
    articles of another case) stands before is no subject; `opens` are relative pronouns and conjunctions of a clause of
    its own; `joins` are "and", "but"; `adverbs` may stand between a subject and its verb, behind the verb, or open a
    sentence. `according` stands before a source, `behind` a source ("zufolge"), `view` opens a sentence ("Para Díaz, …").
    """

    verb: re.Pattern[str]
    he: frozenset[str]
    she: frozenset[str]
    articles: frozenset[str]
    links: frozenset[str]
    governs: frozenset[str]
    opens: frozenset[str]
    joins: frozenset[str]
    adverbs: frozenset[str]
    according: re.Pattern[str]
    view: re.Pattern[str]
    passive: re.Pattern[str]
    agent: re.Pattern[str]
    behind: re.Pattern[str]
    is_verb_second: bool  # the subject stands behind the verb wherever anything else opens the sentence
    drops_subject: bool  # a verb alone goes on with the last subject
    has_great_nouns: bool  # every noun has a capital
    may_end_with_verb: bool  # “…”, Rekola toteaa
    cases: tuple[tuple[re.Pattern[str], str], ...]  # endings of a name behind "according to", and its own

    def pronoun(self, word: str) -> str | None:
        """Return "he" or "she" for a pronoun of this language."""
        if word.lower() in self.he:
            return "he"
        return "she" if word.lower() in self.she else None


# --------------------------------------------------------------------------- verbs of saying

_DE_PARTICIPLE = (
    "gesagt|erklärt|betont|berichtet|mitgeteilt|geschrieben|erzählt|angekündigt|bestätigt|gefordert|kritisiert|gewarnt"
    "|geäußert|versichert|eingeräumt|bezeichnet|genannt|gesprochen|beschrieben|hervorgehoben|bekräftigt|beklagt|gelobt"
    "|unterstrichen|verkündet|vorgeworfen|festgestellt|hinzugefügt|geantwortet|zugegeben|begründet|verraten|wissen lassen|formuliert|notiert|kommentiert|gemeint|gefragt|geurteilt|beteuert|dargelegt"
)
_DE = (
    r"sag(?:t|te|ten|en)|mein(?:t|te|ten|en)|erklär(?:t|te|ten|en)|beton(?:t|te|ten|en)|ergänz(?:t|te|ten)|bericht(?:et|ete|eten|en)"
    r"|schreibt|schrieb|schreiben|schrieben|schilder(?:t|te|ten)|kritisier(?:t|te|ten|en)|forder(?:t|te|ten|n)|warn(?:t|te|ten|en)"
    r"|findet|fand|glaub(?:t|te|ten|en)|teil(?:t|te|ten|en)(?=.{0,120}\bmit\b)|erzähl(?:t|te|ten|en)|antwort(?:et|ete|eten|en)|frag(?:t|te|ten|en)"
    r"|kommentier(?:t|te|ten)|bestätig(?:t|te|ten|en)|räum(?:t|te|ten)(?=.{0,80}\bein\b)|urteil(?:t|te|ten)|lob(?:t|te|ten)|freu(?:t|te|ten)"
    r"|resümier(?:t|te)|bilanzier(?:t|te)|unterstreicht|unterstrich|unterstrichen|bemerk(?:t|te)|äußer(?:t|te|ten|n)|nenn(?:t|en)"
    r"|nannten?|beschreib(?:t|en)|beschrieb|beteuer(?:t|te|ten)|versicher(?:t|te|ten)|verspr(?:icht|ach|achen)|verkünde(?:t|te|ten)"
    r"|kündig(?:t|te|ten|en)|begründe(?:t|te|ten)|hoff(?:t|te|ten|en)|rät|riet|rieten|rief|riefen|ruft|scherz(?:t|te)|verr(?:ät|iet)"
    r"|spr(?:icht|ach|achen|echen)|führ(?:t|te|ten)(?=.{0,60}\b(?:aus|an)\b)|füg(?:t|te|ten)|erinner(?:t|te|ten)|gestand|gesteht|weiß|wusste|stell(?:t|te|ten)(?=.{0,80}\b(?:fest|klar|in Aussicht|in Frage|infrage)\b)"
    r"|(?:hält|hielt|hielten)(?=.{0,80}\b(?:fest|für|entgegen|dagegen)\b)|plädier(?:t|te|ten)|mahn(?:t|te|ten)|appellier(?:t|te|ten)|wünsch(?:t|te|ten)|entgegn(?:et|ete)"
    r"|erwider(?:t|te|ten)|beklag(?:t|te|ten)|klag(?:t|te|ten)|monier(?:t|te|ten)|bekräftig(?:t|te|ten)|behaupte(?:t|te|ten)"
    r"|stöhn(?:t|te)|schwärm(?:t|te)|jubel(?:t|te)|jubl(?:e|te)|wetter(?:t|te)|schimpf(?:t|te)|spotte(?:t|te)|prophezei(?:t|te)"
    r"|vermute(?:t|te|ten)|argumentier(?:t|te|ten)|analysier(?:t|te)|konstatier(?:t|te|ten)|präzisier(?:t|te)|erläuter(?:t|te|ten)"
    r"|verlang(?:t|te|ten)|bat|bittet|bedauer(?:t|te|ten)|begrüß(?:t|te|ten)|bezeichn(?:et|ete|eten)|warf|wirft|warfen|verwies|verweist"
    r"|verteidig(?:t|te|ten)|zeig(?:t|te|ten)(?= sich)|(?:gab|gibt|gaben)(?= sich|.{0,60}\bzu (?:bedenken|verstehen|Protokoll|erkennen)\b)|(?:hob|hebt)(?=.{0,80}\bhervor\b)"
    r"|mach(?:t|te|ten)(?=.{0,60}\b(?:deutlich|klar|aufmerksam)\b)|meldete(?= sich)|meldet(?= sich)"
    r"|(?:wies|weist|wiesen)(?=.{0,100}\b(?:zurück|hin|darauf|auf)\b)|leg(?:t|te)(?=.{0,60}\b(?:nach|dar)\b)|(?:sieht|sah|sehe) (?:es|das|dies|sich)|lehn(?:t|te|ten)(?=.{0,100}\bab\b)|(?:greift|griff)(?=.{0,60}\ban\b)|(?:lässt|ließ|ließen)(?=.{0,120}\bwissen\b)|setz(?:t|te) (?=.{0,40}hinzu)"
    r"|schätz(?:t|te|ten)|rechn(?:et|ete|eten)|denkt|dachte|twitter(?:t|te)|poste(?:t|te)|notier(?:t|te)|drück(?:t|te)(?=.{0,60}\baus\b)"
    r"|attestier(?:t|te)|droh(?:t|te|ten)|empfiehlt|empfahl|empör(?:t|te)|wunder(?:t|te)|ärger(?:t|te)|reagier(?:t|te|ten)"
    r"|prognostizier(?:t|te)|skizzier(?:t|te)|widerspr(?:icht|ach)|zitier(?:t|te) sich|formulier(?:t|te)|resümier(?:t|te)|stimm(?:t|te)(?=.{0,60}\bzu\b)"
    r"|(?:fuhr|fährt|fuhren|fahren)(?=.{0,80}\bfort\b)|informier(?:t|te|ten)|konter(?:t|te|ten)|dank(?:t|te|ten)|würdig(?:t|te|ten)"
    r"|(?:wird|werden|wurde)(?=[^.;:\n“”„«»\"]{0,120}\bzitiert\b)|leg(?:t|te|ten)(?=.{0,80}\bWert auf die Feststellung\b)"
    rf"|(?:hat|habe|haben|hatte|hatten)(?=[^.;:\n]{{0,160}}\b(?:{_DE_PARTICIPLE})\b)"
)
_ES = (
    "dijo|dice|dijeron|dicen|afirma|asegura|explica|señala|indica|agrega|añade|expresa|sostuvo|sostiene|comenta|manifiesta"
    "|declara|cuenta|apunta|subraya|destaca|advierte|reconoce|admite|recuerda|insiste|exige|responde|pregunta|escribe"
    "|concluye|confirma|detalla|precisa|considera|opina|denuncia|plantea|remarca|enfatiza|relata|narra|revela|anuncia"
    "|propuso|propone|critica|lamenta|refiere|argumenta|aclara|menciona|informa|pide|reclama|enumera|resume|celebra"
    "|expuso|expone|acusa|reitera|continúa|recalca|alerta|dicta|diciendo|señalando|cree|piensa|teme|sintetiza|define"
    "|confiesa|defiende|reflexiona|ironiza|sentencia|zanja|espeta|ruega|suplica|promete|augura|vaticina|sugiere|valora"
    "|rechaza|desmiente|niega|contesta|replica|apostilla|puntualiza|matiza|abunda|prosigue|arguye|aduce|alega|estima"
    "|calcula|describe|evoca|rememora|resalta|ratifica|confía|espera|desea|quiso|hizo|pidió|tuitea|publica|exclama"
    "|califica|tacha|llama|habla|arremete|lanza|remata|añadiendo|afirmando|asegurando|explicando|agregando|declarando"
    r"|(?:ha|han|había|habían|he|hemos)(?: [a-z]+mente| también| además)? [a-zñáéíóú]+(?:ado|ido|ído|cho|sto|rto)"
    r"|[a-zñáéíóú]{3,}ó|[a-zñáéíóú]{3,}aron|[a-zñ]{2,}ieron|(?!estaban?\b)[a-zñ]{3,}aban?|(?:dec|ped|escrib|sosten|advert|insist|repet)ían?"
)
_FR = (
    "dit|disait|disent|déclare|affirme|explique|ajoute|précise|souligne|estime|assure|raconte|confie|indique|note|rappelle"
    "|conclut|poursuit|répond|lance|écrit|regrette|insiste|reconnaît|témoigne|exclame|réjouit|analyse|commente|résume"
    "|observe|prévient|admet|avertit|dénonce|plaide|martèle|soutient|juge|avance|détaille|annonce|glisse|sourit|soupire"
    "|constate|décrit|promet|demande|interroge|relève|évoque|considère|pense|croit|défend|salue|critique|lâche|renchérit"
    "|rétorque|réplique|tranche|nuance|tempère|ironise|fustige|tonne|peste|tempête|déplore|assène|argumente|argue|abonde"
    "|enchaîne|reprend|termine|complète|développe|remarque|signale|fait valoir|fait remarquer|fait savoir|font valoir|s’amuse"
    "|s'amuse|prône|réclame|exige|espère|souhaite|craint|redoute|suggère|propose|recommande|conseille|invite|appelle|jure"
    "|d(?:e |[’'])(?:ajouter|conclure|préciser|poursuivre|lancer|répondre|insister|souligner|renchérir|rappeler|répliquer|expliquer|confier|enchaîner|marteler|commenter|nuancer|lâcher|reprendre|glisser)|pose|certifie|garantit|confirme|infirme|dément|nie|refuse|accuse|reproche|qualifie|parle|se souvient|s’agace|s'agace"
    "|s’inquiète|s'inquiète|s’indigne|s'indigne|s’interroge|s'interroge|s’insurge|s'insurge|s’étonne|s'étonne|s’emporte"
    "|s’émeut|s'émeut|s’excuse|se félicite|se désole|se défend|se plaint|se réjouit|se dit|se disent|théorise|philosophe"
    "|condamnant|rappelant|dénonçant|estimant|affirmant|expliquant|précisant|ajoutant|soulignant|déclarant|assurant|évoquant"
    "|regrettant|jugeant|indiquant|annonçant|promettant|reconnaissant|déplorant|qualifiant|insistant|saluant|concluant"
    "|rapporte|relate|énumère|cite|tweete|publie|martèlent|expliquent|affirment|dénoncent|estiment|assurent|regrettent"
    "|écrivent|précisent|soulignent|ajoutent|racontent|répondent|jugent|réclament|demandent|annoncent|indiquent"
    r"|(?:(?:s’|s'|l’|l'|m’|m'|n’|n')?(?:a|ont|avait|avaient|est|sont|était)|ai)(?:-t-(?:il|elle|on)|-(?:ils|elles))?"
    r" (?:\w+ment |aussi |également |encore |ensuite |toujours |notamment |quant à (?:lui|elle) |pour sa part |d[’']abord )?(?!été\b|eu\b|mis\b|vu\b)\w+(?:é|ée|és|ées|it|ite|is|ise|u|ue)"
    r"|(?!(?:ét|av|f|s|pl|fall|pouv|dev|voul|all|ven|t|parf|sort|res|fer|ser|aur)ai(?:t|ent)\b)[a-zéèê]{2,}ai(?:t|ent)"
)
_IT = (
    "dice|diceva|disse|dichiara|afferma|spiega|aggiunge|sottolinea|racconta|commenta|conclude|scrive|osserva|sostiene"
    "|prosegue|ricorda|replica|risponde|annuncia|assicura|precisa|evidenzia|ammette|rivela|confessa|ribadisce|continua"
    "|attacca|denuncia|chiede|confida|rilancia|avverte|ammonisce|chiarisce|lamenta|protesta|accusa|promette|riferisce"
    "|riconosce|insiste|incalza|puntualizza|sbotta|taglia corto|ironizza|scherza|esulta|auspica|propone|ipotizza|ritiene"
    "|pensa|crede|considera|giudica|definisce|parla|parlano|dicono|spiegano|scrivono|affermano|sostengono|denunciano"
    "|fa sapere|fa notare|fanno sapere|tuona|minimizza|nega|smentisce|conferma|invita|rivendica|twitta|domanda|argomenta"
    "|segnala|informa|illustra|descrive|loda|critica|rimarca|interviene|aveva detto|chiosa|esclama|ricordava|spiegava"
    "|raccontava|sosteneva|affermava|scriveva|rispose|aggiunse|spiegò|concluse|scrisse|chiese"
    r"|(?:si )?(?:ha|hanno|è|aveva|avevano) (?:poi |anche |inoltre |quindi |così )?\w+(?:ato|ata|ito|ita|uto|uta|tto|tta|sso|ssa|sto|sta|eso|erto)"
    r"|[a-z]{3,}ò"
)
_PT = (
    "disse|diz|disseram|dizem|afirma|explica|conta|declara|acrescenta|ressalta|destaca|comenta|completa|relata|lembra|escreve"
    "|garante|avalia|defende|conclui|argumenta|observa|questiona|critica|reforça|revela|admite|pontua|frisa|salienta|sublinha"
    "|aponta|alerta|adverte|reconhece|recorda|lamenta|confirma|informa|anuncia|promete|sustenta|insiste|reitera|enfatiza"
    "|considera|acredita|acha|pensa|opina|analisa|responde|rebate|pergunta|indaga|pede|cobra|exige|denuncia|acusa|celebra"
    "|comemora|desabafa|brinca|ironiza|resume|detalha|esclarece|justifica|prossegue|continua|finaliza|emenda|dispara"
    "|ensina|orienta|recomenda|sugere|propõe|propôs|descreve|define|classifica|chama|fala|cita|aposta|prevê|teme|espera"
    "|confessa|assegura|refere|adianta|realça|indica|nota|expõe|expôs|dizia|contava|escrevia|fez|quis|pediu|contesta|nega"
    "|narra|publica|tuíta|elogia|explicam|afirmam|defendem|contam|avaliam"
    r"|(?:tem|têm|tinha|tinham|havia|haviam) [a-zçãõáéíóú]+(?:ado|ido|ito)"
    r"|[a-zçãõáéíóú]{3,}ou|[a-zçãõáéíóú]{3,}aram|[a-zçáéíóú]{2,}eu|[a-zçáéíóú]{2,}iu|[a-zçáéíóú]{3,}eram|[a-zçáéíóú]{3,}iram|(?!estavam?\b)[a-zçãõ]{3,}avam?"
)
_NL = (
    "zegt|zei|zeiden|zeggen|vertelt|vertelde|vertellen|stelt|stelde|stellen|meent|meende|vindt|vond|vinden|legt|legde|verklaart"
    "|verklaarde|schrijft|schreef|schrijven|schreven|reageert|reageerde|vervolgt|vervolgde|concludeert|concludeerde|benadrukt"
    "|benadrukte|klinkt|klonk|voegt|voegde|denkt|dacht|noemt|noemde|noemen|laat|liet|laten|antwoordt|antwoordde|waarschuwt"
    "|waarschuwde|belooft|beloofde|bevestigt|bevestigde|meldt|meldde|melden|merkt|merkte|beaamt|beaamde|erkent|erkende|geeft"
    "|gaf|spreekt|sprak|spraken|spreken|klaagt|klaagde|verzucht|verzuchtte|hoopt|hoopte|vraagt|vroeg|roept|riep|pleit|pleitte"
    "|bekritiseert|bekritiseerde|oordeelt|oordeelde|constateert|constateerde|vat|lacht|lachte|herinnert|herinnerde|twittert"
    "|twitterde|gelooft|geloofde|eist|eiste|beweert|beweerde|betoogt|betoogde|licht|lichtte|wijst|wees|omschrijft|omschreef"
    "|verwacht|verwachtte|vreest|vreesde|verdedigt|verdedigde|kondigt|kondigde|adviseert|adviseerde|beschrijft|beschreef"
    r"|(?:heeft|had|hebben)(?=[^.;:‘’“”„\"\n]{0,90}\b(?:gezegd|verklaard|verteld|laten weten|geschreven|gemeld|benadrukt|genoemd)\b)"
)
_PL = (
    r"mówi|mówią|dodaje|twierdzi|podkreśla|zaznacza|wyjaśnia|ocenia|tłumaczy|przekonuje|opowiada|informuje|pisze|apeluje|uważa"
    r"|wspomina|komentuje|zapewnia|przyznaje|zauważa|ostrzega|zapowiada|pyta|odpowiada|dodają|podsumowuje|relacjonuje|wskazuje"
    r"|argumentuje|alarmuje|żali się|cieszy się|śmieje się|deklaruje|precyzuje|kwituje|dziwi się|skarży się|nie kryje|przypomina"
    r"|potwierdza|zwraca uwagę|sugeruje|proponuje|krytykuje|prosi|wylicza|nie ma wątpliwości|kontynuuje|rzekł|rzekła|rzecze"
    r"|[a-ząćęłńóśźż]{3,}(?:ał|ała|ił|iła|ył|yła|ął|ęła|ali|ili|iedział|iedziała|ekł|ekła|isał|isała)(?: się)?"
)
_CS = (
    r"říká|říkají|dodává|tvrdí|uvádí|vysvětluje|upozorňuje|popisuje|píše|míní|soudí|myslí|mluví|stěžuje si|varuje|zdůrazňuje"
    r"|připomíná|potvrzuje|komentuje|konstatuje|podotýká|hodnotí|doplňuje|slibuje|odpovídá|ptá se|věří|kritizuje|poukazuje"
    r"|(?:si )?[a-záčďéěíňóřšťúůýž]{2,}(?:al|ala|il|ila|el|ěl|ela|ěla|ekl|ekla|edl|edla|psal|psala|sil|sila)(?: si| se)?"
)
_NORTH = (
    "säger|sade|sa|sier|siger|sagde|berättar|berättade|skriver|skrev|förklarar|menar|forteller|fortalte|fortæller|mener"
    "|forklarer|tilføjer|konstaterar|påpekar|understreker|understreger|hävdar|tycker|svarar|svarte|udtaler|uttalar|lyder"
    "|sagt|anser|tror|uppger|opplyser|oplyser|varnar|advarer|kallar|kaller|kalder|fortsätter|fortsetter|fortsætter|berømmer"
    "|konstaterer|påpeker|påpeger|legger til|lägger till|svarer|svarede|spør|frågar|spørger|bekräftar|bekrefter|bekræfter"
    "|hevder|hævder|synes|forklarede|förklarade|forklarte|mente|menade|tillade|tilføyer|ler|kommenterar|kommenterer"
)
_FI = (
    "sanoo|sanoi|sanovat|sanoivat|kertoo|kertoi|kertovat|totesi|toteaa|kommentoi|kirjoittaa|kirjoitti|arvioi|muistuttaa|muistutti"
    "|korostaa|korosti|pohtii|vastaa|vastasi|painottaa|lisää|lisäsi|huomauttaa|huomautti|selittää|selitti|uskoo|kuvailee"
    "|tiivistää|jatkaa|jatkoi|kysyy|kysyi|vakuuttaa|vakuutti|ihmettelee|naurahtaa|muistelee|väittää|väitti|linjaa|linjasi"
    "|perustelee|perusteli|summaa|toivoo|iloitsee|harmittelee|myöntää|myönsi|varoittaa|varoitti|ilmoittaa|ilmoitti|mainitsee"
    "|ajattelee|huokaa|kehuu|kehottaa|kritisoi|kuittaa|vaatii|ehdottaa|täsmentää|tarkentaa|kutsuu|puhuu"
)
_HU = (
    "mondta|mondja|közölte|fogalmazott|hangsúlyozta|írta|írja|tette hozzá|nyilatkozta|jelentette ki|magyarázta"
    "|válaszolta|kiemelte|emlékeztetett|vélekedett|állítja|állította|szögezte le|jegyezte meg|említette|elmondta|hozzátette"
)
_TR = (
    "dedi|söyledi|belirtti|ifade etti|kaydetti|vurguladı|açıkladı|konuştu|diyor|anlattı|aktardı|yazdı|ekledi|savundu"
    "|değerlendirdi|bildirdi|uyardı|hatırlattı|iddia etti|söylüyor|anlatıyor|yanıtladı"
)
_EL = (
    "είπε|λέει|δήλωσε|τόνισε|ανέφερε|σημείωσε|υποστήριξε|πρόσθεσε|εξήγησε|έγραψε|υπογράμμισε|επισήμανε|απάντησε|αναφέρει"
    "|τονίζει|σημειώνει|υποστηρίζει|προσθέτει|εξηγεί|γράφει|υπογραμμίζει|επισημαίνει|απαντά|δηλώνει|χαρακτήρισε|χαρακτηρίζει"
    "|ξεκαθάρισε|κατήγγειλε|διευκρίνισε|σχολίασε|σχολιάζει|παραδέχθηκε|διαβεβαίωσε|προειδοποίησε|έκανε λόγο|κάνει λόγο|μίλησε"
    "|[α-ωά-ώ]{3,}(?:ησε|εσε|ωσε|ισε|θηκε|αξε)|μιλά|ισχυρίστηκε|διηγείται|θυμάται|πιστεύει|εκτίμησε|εκτιμά|κάλεσε|ζήτησε|συμπλήρωσε|είχε πει|έχει πει|κατέληξε|ρώτησε"
)
_RU = (
    r"говорит|говорят|считает|считают|пишет|пишут|отмечает|заявляет|уверен|уверена|рассказывает|добавляет|объясняет|подчеркивает"
    r"|полагает|утверждает|цитирует|передает|подчёркивает|сетует|признает|признаёт|признается|напоминает|предупреждает|уточняет"
    r"|поясняет|комментирует|продолжает|обещает|уверяет|называет|констатирует|заключает|указывает|сообщает|замечает|вспоминает"
    r"|возмущается|сокрушается|жалуется|возражает|отвечает|спрашивает|думает|надеется|делится|резюмирует|предлагает|призывает"
    r"|критикует|опасается|сомневается|иронизирует|подытоживает|каже|кажуть|вважає|пише|зазначає|заявляє|наголошує|додає|пояснює"
    r"|розповідає|підкреслює|стверджує|переконаний|переконана|нагадує|назвал|назвала"
    r"|[а-яё]{3,}(?:ал|ала|ил|ила|ел|ела|ял|яла|лся|лась|али|или|ули|нул|нула)|[а-яіїє]{3,}(?:ав|ив|ала|ила|ився|лася|іла|ів)"
)
# --------------------------------------------------------------------------- small words

_NEVER = re.compile(r"(?!)")
_DE_SOURCE = (
    r"laut|(?<=[,–—“”«»\"] )so(?= (?:de[rm]|die|das|eine?|[A-ZÄÖÜ]))|gemäß|nach (?:den |eigenen )?(?:Angaben|Worten|Aussagen|Ansicht|Auffassung|Einschätzung|Meinung|Überzeugung)(?: von| des| der)?"
    "|(?:in den )?(?:Worten|Augen) (?:von|des|der)|aus (?:der )?Sicht (?:von|des|der)|im Sinne von"
)
_ES_SOURCE = (
    "según|de acuerdo con|de acuerdo a|conforme a|en palabras de|en opinión de|a juicio de|a ojos de|en voz de|al decir de|a decir de"
    "|desde el punto de vista de"
)
_FR_SOURCE = "selon|d[’']après|suivant|aux yeux de|de l[’']avis de|de l[’']aveu de|au dire de|aux dires de|selon les mots de|à en croire"
_IT_SOURCE = r"(?<=[,»”\"“] )così(?= (?:il|lo|la|l[’']|[A-Z]))|secondo|a detta di|stando a|per bocca di|nelle parole di|a giudizio di|a parere di|ad avviso di|come da"
_PT_SOURCE = (
    "segundo|de acordo com|conforme|consoante|nas palavras de|na avaliação d[eoa]s?|na opinião d[eoa]s?|na visão d[eoa]s?"
    "|na análise d[eoa]s?|aos olhos de|no entender d[eoa]s?"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _language(  # noqa: PLR0917 - one row of the table
    verbs: str,
    he: str,
    she: str,
    articles: str,
    links: str,
    governs: str,
    opens: str,
    joins: str,
    adverbs: str,
    according: str,
    view: str = "",
    passive: str = "",
    agent: str = "",
    behind: str = "",
    traits: str = "",
    cases: str = "",
) -> Language:
    return Language(
        re.compile(rf"(?<![\w-])(?:{verbs})(?![\w’'])"),
        _words(he),
        _words(she),
        _words(articles),
        _words(links),
        _words(governs),
        _words(opens),
        _words(joins),
        _words(adverbs),
        re.compile(rf"(?<![\w-])(?:{according})(?!\w)\s*(?!diese[rmns]?\b)", re.IGNORECASE),
        re.compile(rf"(?:{view})(?!\w)\s*") if view else _NEVER,
        re.compile(rf"(?<![\w-])(?:{passive})(?!\w)") if passive else _NEVER,
        re.compile(rf"(?<![\w-])(?:{agent})") if agent else _NEVER,
        re.compile(rf"\s+(?:{behind})(?!\w)") if behind else _NEVER,
        is_verb_second="second" in traits,
        drops_subject="drops" in traits,
        has_great_nouns="nouns" in traits,
        may_end_with_verb="last" in traits,
        cases=tuple((re.compile(f"{ending}$"), own) for ending, own in (pair.split(">") for pair in cases.split())),
    )


_DE_DAYS = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag abend morgen mittag nachmittag vormittag"
)
LANGUAGES = {
    "de": _language(
        _DE,
        "er",
        "sie",
        "der die das ein eine einer dieser diese dieses sein seine ihr ihre unser unsere dessen deren viele mehrere einige beide",
        "von vom des eines der einer",
        "den dem einem einen an am auf aus bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne seit statt "
        "trotz über um unter vor wegen während zu zum zur zwischen als per pro laut gemäß anders ähnlich seinem seiner seinen "
        "ihrem ihrer ihren diesem diesen keinen kritik",
        "dass daß was ob weil wenn nachdem obwohl damit bevor sobald solange indem wobei welcher welche welches wo wer warum denn",
        "und aber doch oder sowie sondern",
        "wie so auch dazu weiter ferner zudem außerdem dabei daraufhin dann jetzt nun heute gestern bereits noch schon aber sich es ihm "
        "ihr ihnen uns mir nur so da hier dort später zuvor kürzlich jüngst dagegen hingegen allerdings jedoch schließlich "
        "abschließend einmal immer wieder nicht ja unter anderem lapidar sichtlich nochmals erneut darum deshalb daher trotzdem "
        "gerne deutlich plötzlich klar mit immerhin zuletzt einst damals letztlich überdies etwa " + _DE_DAYS,
        _DE_SOURCE,
        view="Für|Aus Sicht(?: von| des| der)?",
        passive=r"(?:wird|wurde|werde|wurden|werden|worden)(?=\s+(?:von|vom)\s)",
        agent=r"vo[nm]\s+",
        behind="zufolge",
        traits="second nouns",
    ),
    "es": _language(
        _ES,
        "él",
        "ella",
        "el la los las un una unos unas este esta ese esa aquel su sus varios varias muchos otro otra ambos",
        "de del",
        "a al ante bajo con contra desde durante en entre hacia hasta mediante para por sin sobre tras según dentro cerca",
        "que quien quienes cuyo cuya cuando mientras donde porque aunque si cual cuales pues",
        "y e pero o mas sino",
        "se le les lo me nos te ya no también además aún incluso luego así ayer hoy recientemente posteriormente finalmente luego antes después "
        "asimismo igualmente siempre nunca entonces después antes lunes martes miércoles jueves viernes sábado domingo mañana "
        "tarde noche tajante enfático todavía apenas sólo solo hace días ahora mismo allí aquí sin embargo "
        "anoche primero tal según como",
        _ES_SOURCE,
        view="Para",
        passive=r"(?:fue|fueron|es|era|ha sido|había sido|ser)\s+(?:[a-z]+mente\s+)?(?:calificad|definid|descrit|tachad|tildad|acusad|"
        r"llamad|considerad|señalad|denunciad|criticad|bautizad|catalogad|respondid|citad|difundid|confirmad)[oa]s?",
        agent=r"por\s+",
        traits="drops",
    ),
    "fr": _language(
        _FR,
        "il",
        "elle",
        "le la les l un une ce cette cet ces son sa ses leur leurs plusieurs notre certains quelques",
        "de du des d",
        "à au aux avec chez contre dans depuis devant derrière dès durant en entre envers hors malgré par parmi pendant pour sans "
        "sauf selon sous sur vers après avant outre lors suite face quant loin grâce",
        "que qui qu dont où quand lorsque lorsqu si puisque parce car tandis alors quoi laquelle lequel",
        "et mais ou donc or ni",
        "se s ne n y lui leur nous vous me m le la l les en ainsi aussi encore également enfin ensuite puis toujours déjà pourtant "
        "cependant toutefois néanmoins notamment d’abord hier aujourd’hui aujourd'hui demain lundi mardi mercredi jeudi vendredi "
        "samedi dimanche matin soir après-midi désormais alors là ici même récemment bien plus tard tôt dernièrement non comme",
        _FR_SOURCE,
        view="Pour|Aux yeux de",
        passive=r"(?:a été|ont été|est|sont|était|avait été|fut)\s+(?:[a-z]+ment\s+)?(?:qualifié|décrit|jugé|accusé|traité|présenté|considéré|"
        r"dénoncé|critiqué|salué|défini|baptisé|surnommé|désigné)e?s?",
        agent=r"par\s+",
        traits="",
    ),
    "it": _language(
        _IT,
        "lui egli",
        "lei ella",
        "il lo la i gli le l un uno una un questo questa suo sua quel quella molti alcuni altri diversi",
        "di del dello della dei degli delle dell d",
        "a ad al allo alla ai agli alle all con contro da dal dallo dalla dai dagli dalle dall dopo durante fra in nel nello nella "
        "nei negli nelle nell per su sul sullo sulla sui sugli sulle sull tra senza verso presso oltre prima secondo",
        "che chi cui quando mentre dove perché se poiché affinché quale quali",
        "e ed ma o però oppure",
        "si ne lo la li le ci mi gli così non anche inoltre poi ancora già sempre infine quindi così ieri oggi domani lunedì martedì "
        "mercoledì giovedì venerdì sabato domenica invece intanto sera mattina pure successivamente recentemente ora proprio "
        "come",
        _IT_SOURCE,
        view="Per",
        passive=r"(?:è stat[oa]|sono stat[ie]|viene|vengono|fu|era stat[oa]|venne)\s+(?:[a-z]+mente\s+)?(?:definit|descritt|accusat|bollat|"
        r"giudicat|considerat|chiamat|criticat|bocciat|elogiat)[oaie]",
        agent=r"(?:da|dal|dallo|dalla|dai|dagli|dalle)\s+|dall[’']",
        traits="drops",
    ),
    "pt": _language(
        _PT,
        "ele",
        "ela",
        "o a os as um uma uns umas este esta esse essa aquele seu sua seus suas vários várias muitos outro outra ambos",
        "de do da dos das d",
        "ante após até com contra desde durante em no na nos nas entre mediante para por pelo pela pelos pelas perante sem sob "
        "sobre à às ao aos num numa dentro segundo",
        "que quem cujo cuja quando enquanto onde porque embora qual quais pois",
        "e mas ou porém contudo",
        "se lhe lhes me nos não já também ainda ontem hoje amanhã depois então assim sempre nunca recentemente posteriormente "
        "finalmente segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta "
        "sexta noite manhã tarde agora aqui logo mesmo entretanto inclusive apenas só aliás conforme como além antes",
        _PT_SOURCE,
        view="Para",
        passive=r"(?:foi|foram|é|era|tinha sido|havia sido|ser)\s+(?:[a-z]+mente\s+)?(?:chamad|classificad|definid|descrit|acusad|considerad|"
        r"tachad|criticad|citad|qualificad|apelidad|elogiad|tratad|confirmad|divulgad)[oa]s?",
        agent=r"(?:por|pelo|pela|pelos|pelas)\s+",
        traits="drops",
    ),
    "nl": _language(
        _NL,
        "hij",
        "zij ze",
        "de het een deze dit die zijn haar hun ons onze veel sommige enkele",
        "van",
        "aan achter bij binnen boven door in langs met na naar naast om onder op over per sinds tegen tijdens tot tussen uit voor "
        "volgens zonder anders als",
        "dat die wie wat waar omdat terwijl toen hoewel zodat of nadat voordat",
        "en maar want dus",
        "zoals zo ook nog al dan nu wel niet er eraan hem haar ons zich daar hier gisteren vandaag later eerder echter verder vervolgens "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag avond morgen middag weer toe daarom onlangs inmiddels",
        "volgens|aldus|naar de mening van|in de woorden van|in de ogen van",
        view="Voor",
        passive=r"(?:wordt|werd|worden|werden)(?=\s+door\s)",
        agent=r"door\s+",
        traits="second",
    ),
    "pl": _language(
        _PL,
        "on",
        "ona",
        "ten ta jego jej ich jeden jedna wielu niektórzy",
        "",
        "w we z ze na do od ode o po pod przed przez przy za dla nad między wobec według zdaniem podczas mimo bez oprócz dzięki",
        "że który która które których gdy kiedy jeśli gdzie bo ponieważ choć aby żeby czy co kto",
        "i a ale oraz lecz",
        "się też także również nie już jeszcze teraz dziś dzisiaj wczoraj jutro potem wtedy jednak natomiast zaś z kolei nam mu "
        "jej im tu tam poniedziałek wtorek środę czwartek piątek sobotę niedzielę jak tak więc",
        "według|zdaniem|w opinii|w ocenie|słowami",
        view="Dla",
        traits="drops",
        cases=r"((?:sk|ck|dzk)i)ego>\1 ((?:sk|ck|dzk))iej>\1a ([kg])i>\1a ego>y ii>ia ([^aeiouyąęó])y>\1a ([^aeiouy])a>\1",
    ),
    "cs": _language(
        _CS,
        "on",
        "ona",
        "ten ta jeho její jejich jeden jedna mnozí",
        "",
        "v ve z ze na do od o po pod před přes při za pro nad mezi vůči podle dle během kromě bez díky k ke s se u",
        "že který která které když jestli kde protože ačkoli aby co kdo zda",
        "a i ale nebo však",
        "se si také už ještě teď dnes včera zítra potom pak tehdy ovšem mu jí jim tu tam pondělí úterý středu čtvrtek pátek "
        "sobotu neděli to jsem jak tak",
        "podle|dle|slovy|v očích",
        view="Pro",
        traits="drops",
        cases=r"((?:sk|ck))ého>\1ý ové>ová ého>ý é>á ([^aeiouyáéíóúůý])y>\1a ([řžščcjďťň])e>\1 ([^aeiouy])a>\1",
    ),
    "sv": _language(
        _NORTH,
        "han",
        "hon",
        "den det en ett de flera många",
        "av",
        "i på till från med om för vid under över efter före mot hos utan mellan enligt genom som",
        "att som när där om eftersom medan vilket vem vad",
        "och men eller så utan",
        "också även inte nu då här där igen sedan redan bara ändå däremot dock i går idag",
        "enligt|menar",
        view="För",
        traits="second",
    ),
    "da": _language(
        _NORTH,
        "han",
        "hun",
        "den det en et de flere mange",
        "af",
        "i på til fra med om for ved under over efter før mod hos uden mellem ifølge gennem som",
        "at som der når hvor hvis fordi mens hvilket hvem hvad",
        "og men eller så",
        "også ikke nu da her der igen siden allerede bare dog videre",
        "ifølge",
        view="For",
        traits="second",
    ),
    "no": _language(
        _NORTH,
        "han",
        "hun",
        "den det en et ei de flere mange",
        "av",
        "i på til fra med om for ved under over etter før mot hos uten mellom ifølge ifølgje gjennom som",
        "at som når hvor hvis fordi mens hvilket hvem hva",
        "og men eller så",
        "også ikke nå da her der igjen siden allerede bare likevel videre",
        "ifølge|ifølgje",
        view="For",
        traits="second",
    ),
    "fi": _language(
        _FI,
        "hän",
        "",
        "se tämä",
        "",
        "ennen jälkeen kanssa",
        "että joka jotka kun jos koska vaikka jolloin",
        "ja mutta tai sekä niin",
        "myös nyt sitten vielä jo ei kuitenkin puolestaan",
        r"(?!)",
        behind="mukaan|mielestä",
        traits="last",
        cases=r"sen>nen ([^n])n>\1",
    ),
    "hu": _language(
        _HU,
        "ő",
        "",
        "a az egy",
        "",
        "",
        "hogy aki amely ha mert mikor ahol",
        "és de vagy",
        "is már még most nem pedig szerint",
        r"(?!)",
        behind="szerint",
        traits="last",
    ),
    "tr": _language(
        _TR,
        "o",
        "",
        "bir bu",
        "",
        "",
        "ki çünkü eğer",
        "ve ama fakat",
        "da de ise şöyle şu",
        r"(?!)",
        behind="göre",
        traits="last",
    ),
    "el": _language(
        _EL,
        "αυτός εκείνος",
        "αυτή εκείνη",
        "ο η το οι τα ένας μια μία",
        "του της των",
        "τον την το στο στη στην στον στους στις από με για σε προς κατά μετά πριν χωρίς υπό παρά τους τις έναν",
        "που όταν αν ότι πως γιατί επειδή ενώ όπου όποιος",
        "και αλλά ή όμως",
        "επίσης ακόμη ακόμα μάλιστα χθες σήμερα τώρα δεν δε θα μας του της τους πάντως ωστόσο χαρακτηριστικά όπως",
        "σύμφωνα με|κατά",
        traits="drops",
    ),
    "ru": _language(
        _RU,
        "он",
        "она",
        "этот эта его её ее их один одна многие некоторые",
        "",
        "в во с со на до от о об по под перед через при за для над между из к ко у без после кроме",
        "что который которая которые которого когда если где потому хотя чтобы кто",
        "и а но или да",
        "не также тоже уже ещё еще сейчас теперь сегодня вчера завтра потом тогда однако же ему ей им нам тут там при этом как так",
        "по (?:словам|мнению)|по(?= (?:его|её|ее) (?:словам|мнению))|согласно|по оценке|по данным|по утверждению|по версии|со слов",
        view="Для",
        traits="drops",
        cases=r"((?:ск|цк))ого>\1ий ((?:ов|ев|ин|ын))ой>\1а ((?:ск|цк))ой>\1ая ря>рь ([аеиоуы])я>\1й ии>ия ьи>ья ([гкх])и>\1а ы>а ([^аеиоуыэюя])а>\1",
    ),
    "uk": _language(
        _RU,
        "він",
        "вона",
        "цей ця його її їх один одна",
        "",
        "в у з із на до від про по під перед через при за для над між к без після",
        "що який яка які коли якщо де тому хоча щоб хто",
        "і й та а але або",
        "не також теж вже ще зараз тепер сьогодні вчора потім тоді однак же йому їй їм нам тут там як так",
        "за словами|на думку|згідно з|за оцінкою|за даними",
        view="Для",
        traits="drops",
        cases=r"((?:ськ|цьк))ого>\1ий ((?:ськ|цьк))ої>\1а ової>ова ря>р ([аеиоуіо])я>\1й ії>ія и>а ([^аеиоуіїєюя])а>\1",
    ),
}  # fmt: skip
UNKNOWN = _language(r"(?!)", "", "", "", "", "", "", "", "", r"(?!)")

# --------------------------------------------------------------------------- nouns of all these languages

INSTITUTIONS = _words(
    # what no person is, though it may speak: a description of this kind never stands for a name of a person
    "organismo entidad institución empresa compañía firma agencia ministerio gobierno alcaldía fiscalía policía partido sindicato "
    "asociación organización fundación comisión comité junta universidad diario periódico medio cadena emisora comunicado informe "
    "nota documento texto ayuntamiento tribunal corte consejo colectivo grupo banco club estudio procuraduría relatoría sala "
    "ejecutivo legislativo embajada "
    "agence ministère gouvernement entreprise société police parti syndicat association organisation fondation commission comité "
    "université journal quotidien chaîne communiqué rapport document texte mairie préfecture parquet tribunal cour conseil "
    "collectif groupe banque club étude direction ong institution elysée élysée ambassade "
    "órgão entidade instituição empresa companhia agência ministério governo prefeitura polícia partido sindicato associação "
    "organização fundação comissão comitê universidade jornal emissora nota relatório documento tribunal conselho coletivo grupo "
    "banco clube estudo pasta corporação supremo câmara senado secretaria direção "
    "behörde ministerium regierung unternehmen firma konzern polizei partei gewerkschaft verband verein organisation stiftung "
    "kommission universität zeitung sender mitteilung bericht studie gericht verlag schule klinik krankenhaus staatsanwaltschaft stadt gemeinde bank klub "
    "gesellschaft institut amt bundesamt gruppe fraktion bahn verwaltung kirche redaktion agentur initiative "
    "ente istituto azienda società ministero governo polizia partito sindacato associazione organizzazione fondazione commissione "
    "università giornale comunicato rapporto procura tribunale comune gruppo banca consiglio questura "
    "bedrijf ministerie overheid politie partij vakbond vereniging organisatie stichting commissie universiteit krant rapport "
    "gemeente bank "
    "firma ministerstwo rząd policja partia związek organizacja fundacja komisja uniwersytet gazeta raport sąd prokuratura urząd "
    "press presse news tv radio agency afp efe dpa ansa reuters "
    "компания министерство правительство полиция партия организация фонд комиссия университет газета доклад суд прокуратура "
    "ведомство агентство банк издание"
)
INDEFINITE = _words(  # articles of somebody named for the first time, or of several: they stand for nobody
    "los las les os as i gli "
    "un una unos unas une ein eine einer um uma uns umas uno een et en viele mehrere einige beide varios varias muchos otro otra "
    "ambos plusieurs certains quelques molti alcuni altri diversi vários várias muitos outro outra veel sommige enkele kein "
    "keine ένας μια μία"
)
AUXILIARIES = _words(  # verbs of all these languages that end a way of naming, where they are no other word
    "a ont est sont était étaient avait avaient fut sera seront va vont peut doit veut fait ha han he es fue fueron era eran está "
    "están hay había habían será van puede debe tiene tienen quiere è hanno sono erano sarà può deve é são foi foram há tem têm "
    "vai pode quer hat ist war waren sind hatte hatten wird werden wurde wurden kann können will soll muss habe sei heeft hebben "
    "is was zijn werd worden kan wil moet jest są był była było byli je jsou byl byla bylo är var har er er ble blev on oli ovat "
    "είναι ήταν έχει был была было были є був"
)
UTTERANCES = _words(  # what somebody has who speaks: "Sein Fazit: „…“", "La respuesta de Vidal: “…”"
    "wort worte botschaft fazit urteil antwort kommentar reaktion erklärung begründung aussage bilanz meinung forderung appell "
    "vorwurf warnung bitte rat prognose einschätzung vorschlag motto kritik frage zitat "
    "palabras palabra mensaje conclusión respuesta comentario opinión declaración reacción explicación testimonio frase advertencia "
    "consejo propuesta pregunta lema diagnóstico balance reflexión "
    "mots mot message conclusion réponse commentaire avis déclaration réaction explication témoignage phrase avertissement conseil "
    "constat verdict question devise credo bilan analyse "
    "palavras palavra mensagem conclusão resposta comentário opinião declaração reação explicação depoimento relato frase alerta "
    "conselho proposta pergunta avaliação "
    "parole parola messaggio conclusione risposta commento parere dichiarazione reazione spiegazione testimonianza frase monito "
    "consiglio proposta domanda "
    "woorden boodschap conclusie antwoord commentaar reactie verklaring oordeel mening vraag "
    "słowa odpowiedź komentarz opinia wniosek slova odpověď komentář názor слова ответ комментарий мнение вывод"
)
TIMES = _words(  # what no way of naming somebody is about: "el año pasado"
    "año mes semana día hora años días meses jueves viernes lunes martes miércoles sábado domingo ano mês dia anos dias année mois "
    "semaine jour jours an ans lundi mardi mercredi jeudi vendredi samedi dimanche jahr monat woche tag tage stunden jahre anno mese "
    "settimana giorno jaar maand dag rok miesiąc tydzień dzień год месяц неделя день vez vezes fois mal volta momento moment"
)
OBLIQUE = {  # pronouns behind "according to"
    "lui": "he", "ihm": "he", "hem": "he", "niego": "he", "niej": "she", "něj": "he", "něho": "he", "ní": "she", "него": "he",
    "неё": "she", "нее": "she", "его": "he", "её": "she", "ее": "she", "αυτόν": "he", "αυτήν": "she",
}  # fmt: skip
GERMAN_PERSON = re.compile(
    r"(?:ob|.*(?:er|in|e|ist|ent|ant|or|chef|mann|frau|anwalt|arzt|rat|wirt|gast|star|boss|-ob))$"
)
NEGATIONS = _words("no não non ne n nicht nie niet ikke inte не ні δεν ei ej nem keine kein")
ABSTRACT = re.compile(  # nouns that no person is
    r".*(?:ci[óo]n|si[óo]n|dad|tad|tion|sion|té|ung|heit|keit|schaft|ção|são|dade|zione|sione|tà|ismo|isme|ismus|miento|ment|mento|nis)$",
    re.IGNORECASE,
)
PERSONAL = re.compile(  # nouns of those who can speak, by their endings
    r".*(?:dora?|tora?|tore|trice|ist[ae]|[óo]log[oa]|logue|i?ero|era|eir[oa]|[aá]ri[oa]|eur|euse|ienn?e?|ier|ière|[ae]nte|aldesa|alde|sident[ea]?"
    r"|minister|präsident|sprecher|leiter|trainer|chef|forscher|experte|lehrer|musiker|künstler|autor|jährige)(?:in)?$",
    re.IGNORECASE,
)
POSSESSIVES = _words(
    "sein seine ihr ihre su sus son sa ses leur leurs suo sua suoi sue seu seus suas zijn haar hun jego jej její jeho его её ее hans hennes"
)
TITLES = _words(
    "mme mlle m me monsieur madame maître herr frau señor señora don doña sr sra dr dra prof profa dott dottor signor signora "
    "senhor senhora dona pan pani pana meneer mevrouw господин госпожа г-н г-жа ing lic dipl mag hr fr κ κος κυρία κύριος mgr "
    "hna fray"
)
GERMAN_ROLE = re.compile(  # a German noun before a surname: "Kanzlerin Merkel"
    r".*(?:minister|präsident|kanzler|chef|leiter|sprecher|sekretär|direktor|meister|forscher|experte|trainer|kapitän|stürmer"
    r"|torwart|spieler|anwalt|richter|professor|bischof|pfarrer|vorstand|rat|rätin|kommissar|inspektor|general|offizier|autor"
    r"|manager|berater|lehrer|ärztin|arzt|intendant|regisseur|schauspieler|sänger|beauftragte|abgeordnete|vorsitzende|gründer"
    r"|inhaber|besitzer|betreiber|geschäftsführer|kämmerer|dezernent|architekt|ingenieur|politiker|wissenschaftler|ökonom|ologe"
    r"|historiker|senator|bürgermeister|landrat|vertreter|vater|mutter|bruder|schwester|student|herr|frau|kollege)(?:in|r|n|s)?$",
    re.IGNORECASE,
)
