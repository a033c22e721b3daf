"""The words for months and weekdays in 27 languages: data, and look-ups that forgive case and accents.

Sources: the names of Unicode's CLDR ("gregorian", wide and abbreviated, in format and stand-alone form), and the cases
in which Slavic, Finnish, Greek, Hungarian and Turkish prose has them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

# By language, January to December; abbreviations without their full stop.
_MONTHS: dict[str, str] = {
    "en": "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug"
    " | september sept sep | october oct | november nov | december dec",
    "de": "januar jänner jan jän | februar feber feb | märz mär mrz | april apr | mai | juni jun | juli jul"
    " | august aug | september sept sep | oktober okt | november nov | dezember dez",
    "fr": "janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil | août"
    " | septembre sept | octobre oct | novembre nov | décembre déc",
    "es": "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago"
    " | septiembre setiembre sept sep set | octubre oct | noviembre nov | diciembre dic",
    "it": "gennaio gen genn | febbraio feb febbr | marzo mar | aprile apr | maggio mag magg | giugno giu"
    " | luglio lug | agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic",
    "pt": "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago"
    " | setembro set | outubro out | novembro nov | dezembro dez",
    "nl": "januari jan | februari feb febr | maart mrt | april apr | mei | juni jun | juli jul | augustus aug"
    " | september sept sep | oktober okt | november nov | december dec",
    "pl": "styczeń stycznia styczniu sty | luty lutego lutym lut | marzec marca marcu mar"
    " | kwiecień kwietnia kwietniu kwi | maj maja maju | czerwiec czerwca czerwcu cze | lipiec lipca lipcu lip"
    " | sierpień sierpnia sierpniu sie | wrzesień września wrześniu wrz"
    " | październik października październiku paź | listopad listopada listopadzie lis"
    " | grudzień grudnia grudniu gru",
    "ru": "январь января январе янв | февраль февраля феврале февр фев | март марта марте мар"
    " | апрель апреля апреле апр | май мая мае | июнь июня июне июн | июль июля июле июл"
    " | август августа августе авг | сентябрь сентября сентябре сент сен | октябрь октября октябре окт"
    " | ноябрь ноября ноябре нояб ноя | декабрь декабря декабре дек",
    "uk": "січень січня січні січ | лютий лютого лютому лют | березень березня березні бер"
    " | квітень квітня квітні квіт кві | травень травня травні трав тра | червень червня червні черв чер"
    " | липень липня липні лип | серпень серпня серпні серп сер | вересень вересня вересні вер"
    " | жовтень жовтня жовтні жовт жов | листопад листопада листопаді лист лис | грудень грудня грудні груд гру",
    "cs": "leden ledna lednu led | únor února únoru úno | březen března březnu bře | duben dubna dubnu dub"
    " | květen května květnu kvě | červen června červnu čvn | červenec července červenci čvc"
    " | srpen srpna srpnu srp | září zář | říjen října říjnu říj | listopad listopadu lis"
    " | prosinec prosince prosinci pro",
    "sv": "januari jan | februari febr feb | mars mar | april apr | maj | juni jun | juli jul | augusti aug"
    " | september sept sep | oktober okt | november nov | december dec",
    "da": "januar jan | februar febr feb | marts mar | april apr | maj | juni jun | juli jul | august aug"
    " | september sept sep | oktober okt | november nov | december dec",
    "no": "januar jan | februar febr feb | mars mar | april apr | mai | juni jun | juli jul | august aug"
    " | september sept sep | oktober okt | november nov | desember des",
    "fi": "tammikuu tammikuuta tammikuun tammikuussa tammi | helmikuu helmikuuta helmikuun helmikuussa helmi"
    " | maaliskuu maaliskuuta maaliskuun maaliskuussa maalis | huhtikuu huhtikuuta huhtikuun huhtikuussa huhti"
    " | toukokuu toukokuuta toukokuun toukokuussa touko | kesäkuu kesäkuuta kesäkuun kesäkuussa kesä"
    " | heinäkuu heinäkuuta heinäkuun heinäkuussa heinä | elokuu elokuuta elokuun elokuussa elo"
    " | syyskuu syyskuuta syyskuun syyskuussa syys | lokakuu lokakuuta lokakuun lokakuussa loka"
    " | marraskuu marraskuuta marraskuun marraskuussa marras | joulukuu joulukuuta joulukuun joulukuussa joulu",
    "tr": "ocak ocakta oca | şubat şubatta şub | mart martta mar | nisan nisanda nis | mayıs mayısta may"
    " | haziran haziranda haz | temmuz temmuzda tem | ağustos ağustosta ağu | eylül eylülde eyl | ekim ekimde eki"
    " | kasım kasımda kas | aralık aralıkta ara",
    "el": "ιανουάριος ιανουαρίου ιανουάριο ιαν | φεβρουάριος φεβρουαρίου φεβρουάριο φεβ φεβρ"
    " | μάρτιος μαρτίου μάρτιο μαρ μάρ | απρίλιος απριλίου απρίλιο απρ"
    " | μάιος μαΐου μαϊου μάιο μαΐ μάι μάη | ιούνιος ιουνίου ιούνιο ιουν | ιούλιος ιουλίου ιούλιο ιουλ"
    " | αύγουστος αυγούστου αύγουστο αυγ | σεπτέμβριος σεπτεμβρίου σεπτέμβριο σεπ σεπτ"
    " | οκτώβριος οκτωβρίου οκτώβριο οκτ | νοέμβριος νοεμβρίου νοέμβριο νοε νοεμ | δεκέμβριος δεκεμβρίου δεκέμβριο δεκ",
    "hu": "január januári januárban jan | február februári februárban febr feb | március márciusi márciusban márc"
    " | április áprilisi áprilisban ápr | május májusi májusban máj | június júniusi júniusban jún"
    " | július júliusi júliusban júl | augusztus augusztusi augusztusban aug"
    " | szeptember szeptemberi szeptemberben szept | október októberi októberben okt"
    " | november novemberi novemberben nov | december decemberi decemberben dec",
    "ro": "ianuarie ian | februarie feb febr | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug"
    " | septembrie sept sep | octombrie oct | noiembrie nov noi | decembrie dec",
    "bg": "януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември",
    "sk": "január januára januári | február februára februári | marec marca marci | apríl apríla apríli | máj mája máji"
    " | jún júna júni | júl júla júli | august augusta auguste | september septembra septembri"
    " | október októbra októbri | november novembra novembri | december decembra decembri",
    "sl": "januar januarja januarju | februar februarja februarju | marec marca marcu | april aprila aprilu"
    " | maj maja maju | junij junija juniju | julij julija juliju | avgust avgusta avgustu"
    " | september septembra septembru | oktober oktobra oktobru | november novembra novembru"
    " | december decembra decembru",
    "sr": "јануар јануара јануару | фебруар фебруара фебруару | март марта марту | април априла априлу | мај маја мају"
    " | јун јуни јуна јуну | јул јули јула јулу | август августа августу | септембар септембра септембру"
    " | октобар октобра октобру | новембар новембра новембру | децембар децембра децембру",
    "ca": "gener gen | febrer febr | març | abril abr | maig | juny | juliol jul | agost | setembre set"
    " | octubre oct | novembre nov | desembre des",
    "id": "januari jan | februari feb | maret mar | april apr | mei | juni jun | juli jul | agustus agt agu"
    " | september sep | oktober okt | november nov | desember des",
    "lt": "sausis sausio sausį | vasaris vasario vasarį | kovas kovo kovą | balandis balandžio balandį"
    " | gegužė gegužės gegužę | birželis birželio birželį | liepa liepos liepą | rugpjūtis rugpjūčio rugpjūtį"
    " | rugsėjis rugsėjo rugsėjį | spalis spalio spalį | lapkritis lapkričio lapkritį | gruodis gruodžio gruodį",
    # The names that Egypt and those that the Levant has; "_" stands for a space.
    "ar": "يناير كانون_الثاني | فبراير شباط | مارس آذار | أبريل إبريل نيسان | مايو أيار | يونيو يونيه حزيران"
    " | يوليو يوليه تموز | أغسطس آب | سبتمبر أيلول | أكتوبر تشرين_الأول | نوفمبر تشرين_الثاني | ديسمبر كانون_الأول",
}  # fmt: skip
# By language, Monday to Sunday: the whole names, in the cases in which prose has them.
_WEEKDAYS: dict[str, str] = {
    "en": "monday | tuesday | wednesday | thursday | friday | saturday | sunday",
    "de": "montag montags | dienstag dienstags | mittwoch mittwochs | donnerstag donnerstags | freitag freitags"
    " | samstag samstags sonnabend | sonntag sonntags",
    "fr": "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche",
    "es": "lunes | martes | miércoles | jueves | viernes | sábado | domingo",
    "it": "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica",
    "pt": "segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo",
    "nl": "maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag",
    "pl": "poniedziałek poniedziałku | wtorek wtorku | środa środę środy | czwartek czwartku | piątek piątku"
    " | sobota sobotę soboty | niedziela niedzielę niedzieli",
    "ru": "понедельник понедельника | вторник вторника | среда среду среды | четверг четверга"
    " | пятница пятницу пятницы | суббота субботу субботы | воскресенье воскресенья",
    "uk": "понеділок понеділка | вівторок вівторка | середа середу середи | четвер четверга"
    " | п'ятниця п'ятницю п'ятниці | субота суботу суботи | неділя неділю неділі",
    "cs": "pondělí | úterý | středa středu středy | čtvrtek čtvrtka | pátek pátku | sobota sobotu soboty"
    " | neděle neděli",
    "sv": "måndag måndagen måndags | tisdag tisdagen tisdags | onsdag onsdagen onsdags | torsdag torsdagen torsdags"
    " | fredag fredagen fredags | lördag lördagen lördags | söndag söndagen söndags",
    "da": "mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag",
    "no": "mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag",
    "fi": "maanantai maanantaina | tiistai tiistaina | keskiviikko keskiviikkona | torstai torstaina"
    " | perjantai perjantaina | lauantai lauantaina | sunnuntai sunnuntaina",
    "tr": "pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar",
    "el": "δευτέρα δευτέρας | τρίτη τρίτης | τετάρτη τετάρτης | πέμπτη πέμπτης | παρασκευή παρασκευής"
    " | σάββατο σαββάτου | κυριακή κυριακής",
    "hu": "hétfő hétfőn | kedd kedden | szerda szerdán | csütörtök csütörtökön | péntek pénteken | szombat szombaton"
    " | vasárnap",
    "ro": "luni | marți marţi | miercuri | joi | vineri | sâmbătă | duminică",
    "bg": "понеделник | вторник | сряда | четвъртък | петък | събота | неделя",
    "sk": "pondelok pondelka | utorok utorka | streda stredu | štvrtok štvrtka | piatok piatka | sobota sobotu"
    " | nedeľa nedeľu",
    "sl": "ponedeljek ponedeljka | torek torka | sreda sredo | četrtek četrtka | petek petka | sobota soboto"
    " | nedelja nedeljo",
    "sr": "понедељак понедељка | уторак уторка | среда среду | четвртак четвртка | петак петка | субота суботу"
    " | недеља недељу",
    "ca": "dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge",
    "id": "senin | selasa | rabu | kamis | jumat | sabtu | minggu",
    "lt": "pirmadienis pirmadienį | antradienis antradienį | trečiadienis trečiadienį | ketvirtadienis ketvirtadienį"
    " | penktadienis penktadienį | šeštadienis šeštadienį | sekmadienis sekmadienį",
    "ar": "الاثنين الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد",
}
# Letters that Unicode does not take apart into a base letter and a mark.
_WHOLE_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "’": "'", "ʼ": "'"})
_SAME_LANGUAGE = {"nb": "no", "nn": "no"}


def month_of(word: str, languages: Collection[str] | None = None) -> int | None:
    """Return the month (1 to 12) that `word` names, whole or abbreviated, with a full stop or without; else None.

    Only in `languages` (BCP 47 tags, of which the language counts), where they are given.
    """
    return _looked_up(word.rstrip("."), languages, _MONTH_OF)


def weekday_of(word: str, languages: Collection[str] | None = None) -> int | None:
    """Return the weekday (Monday is 0) that `word` names, not abbreviated; else None. `languages` as for `month_of`."""
    return _looked_up(word, languages, _WEEKDAY_OF)


def _looked_up(word: str, languages: Collection[str] | None, tables: Mapping[str, Mapping[str, int]]) -> int | None:
    folded = _fold(word)
    asked = tables if languages is None else map(_language, languages)
    return next((tables[language][folded] for language in asked if folded in tables.get(language, ())), None)


def _language(tag: str) -> str:
    primary = tag.lower().replace("_", "-").partition("-")[0]
    return _SAME_LANGUAGE.get(primary, primary)


@lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.lower().translate(_WHOLE_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def _numbered(groups: str, first: int) -> dict[str, int]:
    rows = enumerate(groups.split("|"), first)
    return {_fold(name.replace("_", " ")): number for number, names in rows for name in names.split()}


def _alternation(tables: Iterable[str]) -> str:
    """Return a pattern for every name as written and without its accents, longest first."""
    written = {name.replace("_", " ") for groups in tables for name in groups.replace("|", " ").split()}
    words = written | {_fold(name) for name in written}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_MONTH_OF = {language: _numbered(groups, 1) for language, groups in _MONTHS.items()}
_WEEKDAY_OF = {language: _numbered(groups, 0) for language, groups in _WEEKDAYS.items()}

MONTH_WORDS: str = _alternation(_MONTHS.values())
"""An alternation of every month's names in lower case, for a pattern that ignores case and sets its own boundaries."""
WEEKDAY_WORDS: str = _alternation(_WEEKDAYS.values())
"""The same of the weekdays' names."""
