"""Units of measure and currencies, as pages write them, each with the one name that claimcheck gives it.

A unit belongs to a dimension and is a whole or broken multiple of that dimension's base: kilometres and metres can be
compared, kilometres and miles, pounds and euros cannot (a rate of exchange is not on the page). Source of the factors:
the SI brochure (BIPM, 9th edition) and the international yard and pound of 1959.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its name here, what it measures, how many of the dimension's base it is."""

    name: str
    dimension: str
    factor: Fraction = Fraction(1)
    is_money: bool = False

    @property
    def is_time(self) -> bool:
        """Whether it measures how long something lasts."""
        return self.dimension in {"time", "year"}

    def fits(self, other: Unit) -> bool:
        """Return whether figures in both can be compared: a plain "$" may be any country's dollar."""
        if self.dimension == other.dimension:
            return True
        return "dollar" in (self.name, other.name) and self.name in _DOLLARS and other.name in _DOLLARS


_DOLLARS = frozenset({"dollar", "USD", "AUD", "CAD", "NZD", "HKD", "SGD"})

# name, dimension, factor: the forms (folded to lower case, words joined by single spaces)
_MEASURES = """
percent            percent   1      %|percent|per cent|per cents|pct|p.c.|prozent|pour cent|por ciento|per cento|por cento|процент|процента|процентов|procent|procenta|procent
percentage-point   point     1      percentage point|percentage points|percentage-point|pp|ppt|ppts|prozentpunkt|prozentpunkte|prozentpunkten|points de pourcentage|point de pourcentage|puntos porcentuales|punto porcentual|punti percentuali|pontos percentuais|процентных пунктов|процентных пункта|п.п.|procentpunten
per-mille          percent   1/10   ‰|per mille|per mil|promille
kilometre          length    1000   km|kms|kilometre|kilometres|kilometer|kilometers|kilometern|kilomètre|kilomètres|kilómetro|kilómetros|chilometro|chilometri|quilómetros|quilômetros|километр|километра|километров|км
metre              length    1      metre|metres|meter|meters|metern|mètre|mètres|metro|metros|metri|метр|метра|метров
centimetre         length    1/100  cm|cms|centimetre|centimetres|centimeter|centimeters|centimètres|centímetros|centimetri|см
millimetre         length    1/1000 mm|millimetre|millimetres|millimeter|millimeters|мм
mile               mile      63360  mile|miles|mi
yard               mile      36     yard|yards|yd|yds
foot               mile      12     foot|feet|ft
inch               mile      1      inch|inches
square-kilometre   area      1000000  km²|km2|sq km|sq. km|square kilometre|square kilometres|square kilometer|square kilometers|quadratkilometer|kilomètres carrés|kilómetros cuadrados
hectare            area      10000  ha|hectare|hectares|hektar|hectáreas|ettari|гектаров
square-metre       area      1      m²|m2|sq m|sq. m|square metre|square metres|square meter|square meters|quadratmeter|mètres carrés|metros cuadrados|metri quadrati
square-mile        sq-mile   640    square mile|square miles|sq mi|sq. mi
acre               sq-mile   1      acre|acres
square-foot        sq-foot   1      square foot|square feet|sq ft|sq. ft
cubic-metre        volume    1000   m³|m3|cubic metre|cubic metres|cubic meter|cubic meters
litre              volume    1      l|litre|litres|liter|liters|litern|litros|litri
millilitre         volume    1/1000 ml|millilitre|millilitres|milliliter|milliliters
gallon             gallon    1      gallon|gallons
barrel             barrel    1      barrel|barrels
tonne              mass      1000000  tonne|tonnes|metric ton|metric tons|metric tonnes|tonnen|toneladas|tonnellate|тонн|тонны
kilogram           mass      1000   kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramm|kilogramos|chilogrammi|кг
gram               mass      1      g|gram|grams|gramme|grammes|gramm
milligram          mass      1/1000 mg|milligram|milligrams
ton                ton       1      ton|tons
pound-weight       lb        16     lb|lbs
ounce              lb        1      oz|ounce|ounces
second             time      1      sec|secs|second|seconds|sekunden|secondes|segundos|secondi|секунд
minute             time      60     min|mins|minute|minutes|minuten|minutos|minuti|минут|минуты
hour               time      3600   hr|hrs|hour|hours|stunde|stunden|stunden|heure|heures|hora|horas|час|часа|часов
day                time      86400  day|days|tag|tage|tagen|jour|jours|día|días|giorno|giorni|dias|день|дня|дней
week               time      604800 week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|неделя|недели|недель
month              year      1      month|months|monat|monate|monaten|mois|mes|meses|mese|mesi|месяц|месяца|месяцев
year               year      12     year|years|yr|yrs|jahr|jahre|jahren|ans|année|années|año|años|anno|anni|anos|год|года|лет
decade             year      120    decade|decades
kilometre-an-hour  speed     1      km/h|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour
mile-an-hour       mph       1      mph|miles per hour|miles an hour
celsius            celsius   1      °c|degrees celsius|degree celsius|degrees centigrade|grad celsius
fahrenheit         fahrenheit 1     °f|degrees fahrenheit|degree fahrenheit
degree             degree    1      °|degree|degrees
gigawatt           power     1000000000  gw|gigawatt|gigawatts
megawatt           power     1000000     mw|megawatt|megawatts
kilowatt           power     1000        kw|kilowatt|kilowatts
watt               power     1           watt|watts
terawatt-hour      energy    1000000000  twh|terawatt hours|terawatt-hours
gigawatt-hour      energy    1000000     gwh|gigawatt hours|gigawatt-hours
megawatt-hour      energy    1000        mwh|megawatt hours|megawatt-hours
kilowatt-hour      energy    1           kwh|kilowatt hours|kilowatt-hours
terabyte           data      1000000000000 tb|terabyte|terabytes
gigabyte           data      1000000000  gb|gigabyte|gigabytes
megabyte           data      1000000     mb|megabyte|megabytes
hertz              frequency 1           hz|hertz
"""
_CURRENCIES = """
dollar  $|dollar|dollars
USD     US$|USD|U.S.$|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars
AUD     A$|AU$|AUD|australian dollars
CAD     C$|CA$|CAD|canadian dollars
NZD     NZ$|NZD|new zealand dollars
HKD     HK$|HKD|hong kong dollars
SGD     S$|SGD|singapore dollars
GBP     £|GBP|pound|pounds|pound sterling|pounds sterling|quid
EUR     €|EUR|euro|euros|евро
JPY     JPY|yen
CNY     CNY|RMB|yuan|renminbi
RUB     ₽|RUB|ruble|rubles|rouble|roubles|рубль|рубля|рублей
INR     ₹|INR|Rs|Rs.|rupee|rupees
KRW     ₩|KRW|korean won
CHF     CHF|Fr.|swiss francs|franken
SEK     SEK|swedish kronor|kronor
NOK     NOK|norwegian kroner
DKK     DKK|danish kroner
TRY     ₺|TRY|lira|liras
BRL     R$|BRL|reais
MXN     MX$|MXN
ZAR     ZAR|rand
UAH     ₴|UAH|hryvnia|hryvnias
PLN     PLN|zł|zloty|zlotys
"""


def _read_tables() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for line in _MEASURES.strip().splitlines():
        name, dimension, factor, forms = line.split(None, 3)
        unit = Unit(name, dimension, Fraction(factor))
        found.update((form.strip(), unit) for form in forms.split("|"))
    for line in _CURRENCIES.strip().splitlines():
        name, forms = line.split(None, 1)
        unit = Unit(name, name, is_money=True)
        found.update((form.strip().lower(), unit) for form in forms.split("|"))
    pence = Unit("penny", "GBP", Fraction(1, 100), is_money=True)
    found.update((form, pence) for form in ("pence", "penny", "p"))
    cents = Unit("cent", "dollar", Fraction(1, 100), is_money=True)
    found.update((form, cents) for form in ("cent", "cents", "¢"))
    return found


UNITS = MappingProxyType(_read_tables())
"""Every form, folded to lower case, with its unit."""

PERCENT = UNITS["%"]
MONEY_BEFORE = frozenset(form for form, unit in UNITS.items() if unit.is_money and (len(form) <= 4))
"""The forms that may stand before an amount: "£", "US$", "EUR"."""
