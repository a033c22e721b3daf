"""Pages with a frame and nothing in it."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

NIL = Reason.EMPTY

PAGES = (
    Wall(
        "empty-news-article-element",
        "en",
        NIL,
        news("Story", """<article class="story"><header></header><div class="story-body"></div></article>"""),
    ),
    Wall(
        "empty-title-only",
        "en",
        NIL,
        magazine(
            "The eel passes",
            """<article><h1>The eel passes</h1><div class="entry-content"></div></article>""",
            related=False,
        ),
    ),
    Wall(
        "empty-picture-of-the-day",
        "en",
        NIL,
        news("Picture", """<figure><img src="/img/2026/10/pier.jpg" width="1600" height="1067" alt=""></figure>"""),
    ),
    Wall(
        "empty-video-only",
        "en",
        NIL,
        app("Watch", """<video controls poster="/p/11.jpg"><source src="/v/11.m3u8"></video>""", site="Island Player"),
    ),
    Wall("empty-bare-body", "en", NIL, bare("", "")),
    Wall(
        "empty-scan-images",
        "en",
        NIL,
        tables(
            "Minutes",
            """<IMG SRC="min1.gif" WIDTH="580"><BR><IMG SRC="min2.gif" WIDTH="580"><BR><IMG SRC="min3.gif" WIDTH="580">""",
        ),
    ),
    Wall(
        "empty-embedded-pdf",
        "en",
        NIL,
        office(
            "Annual statement",
            """<object data="/files/statement.pdf" type="application/pdf" width="100%" height="900"></object>""",
        ),
    ),
    Wall(
        "empty-blog-nbsp",
        "en",
        NIL,
        blog("Untitled", """<article><div class="entry-content"><p>&nbsp;</p><p>&nbsp;</p></div></article>"""),
    ),
    Wall(
        "empty-podcast-player",
        "en",
        NIL,
        magazine("Episode", """<iframe src="https://audio.example/embed/77" height="180" title=""></iframe>"""),
    ),
    Wall(
        "empty-frameset",
        "en",
        NIL,
        """<HTML><HEAD><TITLE>Parish pages</TITLE></HEAD><FRAMESET COLS="160,*"><FRAME SRC="menu.htm"><FRAME SRC="main.htm"></FRAMESET></HTML>""",
    ),
    Wall(
        "empty-de-bilderstrecke",
        "de",
        NIL,
        news(
            "Bilder",
            """<div class="gallery"><img src="/1.jpg" alt=""><img src="/2.jpg" alt=""><img src="/3.jpg" alt=""><span>1/14</span></div>""",
            "de",
            "Deichbote",
        ),
    ),
    Wall("empty-fr-article", "fr", NIL, news("Article", """<article><p></p></article>""", "fr", "La Dépêche du Phare")),
    Wall(
        "empty-es-foro",
        "es",
        NIL,
        forum("Tema", """<div class="post"><div class="content"></div></div>""", "es", "Foro de Torneros"),
    ),
    Wall(
        "empty-ja-page", "ja", NIL, news("記事", """<div class="article-body"><!-- body --></div>""", "ja", "港湾日報")
    ),
    Wall(
        "empty-zh-tu",
        "zh",
        NIL,
        office("公告", """<div class="TRS_Editor"><img src="./W02026.png"></div>""", "zh", "江口港务局"),
    ),
    Wall(
        "empty-pt-video",
        "pt",
        NIL,
        app("Vídeo", """<div class="player" data-video="9911"></div>""", "pt", "Canal da Barra"),
    ),
    Wall(
        "empty-cs-office",
        "cs",
        NIL,
        office("Úřední deska", """<h1>Úřední deska</h1><div class="obsah"></div>""", "cs", "Městský úřad Povodí"),
    ),
    Wall(
        "empty-ru-foto",
        "ru",
        NIL,
        news("Фото", """<figure><img src="/f/1.webp" alt=""></figure>""", "ru", "Вестник Затона"),
    ),
    Wall(
        "empty-nl-foto",
        "nl",
        NIL,
        magazine("Foto", """<figure><img src="/f.jpg" alt=""></figure>""", "nl", "Kustlijn", related=False),
    ),
    Wall(
        "empty-sv-kungorelse",
        "sv",
        NIL,
        office(
            "Kungörelse", """<h1>Kungörelse</h1><iframe src="/dok/118.pdf" title=""></iframe>""", "sv", "Farledsverket"
        ),
    ),
    Wall("empty-ko-body", "ko", NIL, news("기사", """<div id="articleBody"></div>""", "ko", "포구일보")),
)
