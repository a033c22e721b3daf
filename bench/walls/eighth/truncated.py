"""Pages whose bytes stopped coming: each is cut at the sign §."""

from bench.walls.eighth.frames import app, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

CUT = Reason.TRUNCATED


def cut(html: str) -> str:
    """What had come before the line broke."""
    return html.partition("§")[0]


PAGES = (
    Wall(
        "cut-mid-sentence",
        "en",
        CUT,
        cut(
            news(
                "Weir repairs",
                """<article><h1>Weir repairs to run into spring</h1><p>Repairs to the weir at Stoke Mallow will not be finished before April, engineers told residents on Monday.</p><p>Divers found that two of the timber piles had rotted below the water line, and the contractor now wants to replace the whole row rather than §</p></article>""",
            )
        ),
    ),
    Wall(
        "cut-mid-tag",
        "en",
        CUT,
        cut(
            magazine(
                "The bargee's daughter",
                """<article><h1>The bargee's daughter</h1><p>She was born between two locks, which made the registrar cross.</p><p>“Which parish?” he asked, and her father said the boat had not stopped.</p><p class="pull-qu§ote">x</p></article>""",
            )
        ),
    ),
    Wall(
        "cut-mid-attribute",
        "en",
        CUT,
        cut(
            app(
                "Minutes of the users' group",
                """<h1>Minutes of the users' group</h1><p>Present: eleven members. Apologies: three.</p><p>1. The chair reported that the winter stoppage list had been published.</p><p>2. <a href="https://waterways.example/stoppa§ges">list</a></p>""",
            )
        ),
    ),
    Wall(
        "cut-mid-word",
        "en",
        CUT,
        cut(
            office(
                "Notice to mariners 14",
                """<h1>Notice to mariners 14 of 2026</h1><p>Mariners are advised that the east cardinal buoy at Hollin Sand has been moved two cables to the north.</p><p>Vessels drawing more than four metres should not att§empt</p>""",
            )
        ),
    ),
    Wall(
        "cut-after-head",
        "en",
        CUT,
        cut(
            """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Swing bridge stuck open for second day</title><meta name="description" content="Engineers wait for a part."><link rel="stylesheet" href="/css/a.css"><script>window.ads=window.ads||{};ads.slots=["top","mid§"]</script>"""
        ),
    ),
    Wall(
        "cut-in-navigation",
        "en",
        CUT,
        cut(
            """<!DOCTYPE html><html lang="en"><head><title>Lifeboat called out twice</title></head><body><header><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/wea§ther">"""
        ),
    ),
    Wall(
        "cut-in-inline-script",
        "en",
        CUT,
        cut(
            news(
                "Eels return",
                """<article><h1>Eels return to the upper Tarn</h1><p>Counters at the fish pass logged 312 young eels in May, the most since the pass was built.</p><script>var related = [{"id": 1, "t": "Otters se§en"}]</script></article>""",
            )
        ),
    ),
    Wall(
        "cut-forum-quote",
        "en",
        CUT,
        cut(
            forum(
                "Best oil for lignum vitae?",
                """<div class="post"><p class="author">by heartwood</p><div class="content">None at all, it oils itself. I have bearings that went in during the seventies and</div></div><div class="post"><p class="author">by greenhorn</p><div class="content"><blockquote>None at all§</blockquote></div></div>""",
            )
        ),
    ),
    Wall(
        "cut-table-results",
        "en",
        CUT,
        cut(
            tables(
                "Regatta results",
                """<H2>Regatta results, Saturday</H2><TABLE><TR><TD>1</TD><TD>Kittiwake</TD><TD>1:02:11</TD></TR><TR><TD>2</TD><TD>Old Tom</TD><TD>1:02:58</TD></TR><TR><TD>3</TD><TD>Prov§idence</TD></TR></TABLE>""",
            )
        ),
    ),
    Wall(
        "cut-entity",
        "en",
        CUT,
        cut(
            blog(
                "Locking up alone",
                """<article><h2>Locking up alone</h2><p>You step off with the rope in your hand &#8211; never in your pocket &#8211; and you walk, you don&#82§17;t run.</p></article>""",
            )
        ),
    ),
    Wall(
        "cut-de-absatz",
        "de",
        CUT,
        cut(
            news(
                "Hochwasser",
                """<article><h1>Pegel steigt langsamer als befürchtet</h1><p>Die Welle erreichte Unterwerra am Mittwochmorgen. Die Feuerwehr hatte in der Nacht 4000 Sandsäcke verlegt.</p><p>Nach Angaben des Landratsamts müssen die Bewohner der Au§engasse</p></article>""",
                "de",
                "Deichbote",
            )
        ),
    ),
    Wall(
        "cut-fr-balise",
        "fr",
        CUT,
        cut(
            magazine(
                "Le dernier bac",
                """<article><h1>Le dernier bac</h1><p>Il traverse encore deux fois par jour, quand le passeur a dormi.</p><p>La commune voudrait un pont ; le passeur, lui, <em cla§ss=""></em></p></article>""",
                "fr",
                "Revue des Rives",
            )
        ),
    ),
    Wall(
        "cut-es-parrafo",
        "es",
        CUT,
        cut(
            news(
                "La presa",
                """<article><h1>La presa abre compuertas por primera vez en nueve años</h1><p>La confederación comenzó a desembalsar a las siete de la mañana.</p><p>Según el parte, el caudal se mantendrá hasta que el nivel baje de la cota 41§2</p></article>""",
                "es",
                "El Faro del Norte",
            )
        ),
    ),
    Wall(
        "cut-pl-zdanie",
        "pl",
        CUT,
        cut(
            news(
                "Prom",
                """<article><h1>Prom kursuje tylko w weekendy</h1><p>Od listopada prom w Zatorach pływa wyłącznie w soboty i niedziele.</p><p>Gmina tłumaczy to brakiem prac§owników</p></article>""",
                "pl",
                "Głos Nadodrza",
            )
        ),
    ),
    Wall(
        "cut-ru-abzats",
        "ru",
        CUT,
        cut(
            office(
                "Приказ",
                """<h1>О сроках навигации</h1><p>Навигация на реке Затонной закрывается 15 ноября.</p><p>Судовладельцам до указанного срока надлежит выве§сти</p>""",
                "ru",
                "Управление водных путей",
            )
        ),
    ),
    Wall(
        "cut-ja-danraku",
        "ja",
        CUT,
        cut(
            news(
                "水門",
                """<article><h1>水門の改修、来春まで延期</h1><p>県は二日、河口水門の改修工事を来年三月まで延期すると発表した。</p><p>潜水調査の結果、基礎の木杭に腐食が見つかり、工法の見直§しが</p></article>""",
                "ja",
                "港湾日報",
            )
        ),
    ),
    Wall(
        "cut-it-lista",
        "it",
        CUT,
        cut(
            app(
                "Ordinanza",
                """<h1>Ordinanza n. 31</h1><p>È vietata la sosta sul molo di levante dalle ore 6 alle ore 12.</p><ul><li>per i veicoli oltre 35 quintali</li><li>per i riMor§chi</li></ul>""",
                "it",
                "Comune di Portolago",
            )
        ),
    ),
    Wall(
        "cut-zh-ju",
        "zh",
        CUT,
        cut(
            news(
                "船闸",
                """<article><h1>船闸检修延长至下月</h1><p>江口船闸管理所昨日通知，检修工期延长至十二月十日。</p><p>检修期间，载重五百吨以上船舶须绕行北§</p></article>""",
                "zh",
                "江口新闻网",
            )
        ),
    ),
    Wall(
        "cut-nl-alinea",
        "nl",
        CUT,
        cut(
            news(
                "Dijk",
                """<article><h1>Dijkvak bij Waterloo verzakt</h1><p>Een stuk dijk van zestig meter is in de nacht van zondag op maandag een halve meter gezakt.</p><p>Het waterschap heeft zandzakken laten brengen en zegt dat er voor de bewoners geen ge§vaar</p></article>""",
                "nl",
                "De Sluiswachter",
            )
        ),
    ),
    Wall(
        "cut-pt-atributo",
        "pt",
        CUT,
        cut(
            magazine(
                "Salinas",
                """<article><h1>As últimas salinas</h1><p>O sal colhe-se à tarde, quando o vento já se cansou.</p><p>Restam sete marnoteiros, e o mais novo tem <span data-note="cinqu§enta">50</span></p></article>""",
                "pt",
                "Maré Baixa",
            )
        ),
    ),
    Wall(
        "cut-ko-munjang",
        "ko",
        CUT,
        cut(
            news(
                "방파제",
                """<article><h1>방파제 보강 공사 내년으로</h1><p>군은 북쪽 방파제 보강 공사를 내년 3월로 미룬다고 2일 밝혔다.</p><p>잠수 조사에서 기초석이 쓸려 나간 것이 확인돼 설계를 다§시</p></article>""",
                "ko",
                "포구일보",
            )
        ),
    ),
    Wall(
        "cut-ar-jumla",
        "ar",
        CUT,
        cut(
            news(
                "السد",
                """<article><h1>تأجيل ترميم السد</h1><p>قررت الهيئة تأجيل أعمال الترميم إلى الربيع المقبل.</p><p>وقال المهندسون إن الأساسات بحاجة إلى§ فحص</p></article>""",
                "ar",
                "صوت المرفأ",
            )
        ),
    ),
    Wall(
        "cut-tr-etiket",
        "tr",
        CUT,
        cut(
            office(
                "Duyuru",
                """<h1>Kanal kapanışı</h1><p>Kanal 8 Kasım günü saat 09.00 ile 17.00 arasında kapalı olacaktır.</p><p>Geçiş izni olan gemiler <a href="/liste.p§df">liste</a></p>""",
                "tr",
                "Liman Başkanlığı",
            )
        ),
    ),
)
