"""Pages with nothing in their frame, and pages whose sending stopped halfway."""

from bench.walls.eighth.frames import magazine, news, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

PAGES = (
    Wall(
        "n9-en-empty-body",
        "en",
        Reason.EMPTY,
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title></title></head>\n<body class="page-template">\n\n<!-- cached 2026-02-02 11:20:09 -->\n</body>\n</html>\n',
    ),
    Wall(
        "n9-en-empty-news-main",
        "en",
        Reason.EMPTY,
        news(
            "",
            "<article class='story'><h1></h1><div class='byline'></div><div class='story-body'></div></article>",
            extras=False,
        ),
    ),
    Wall(
        "n9-it-empty-tables",
        "it",
        Reason.EMPTY,
        tables(
            "",
            "<FONT SIZE='2'>&nbsp;</FONT><BR><IMG SRC='spacer.gif' WIDTH='1' HEIGHT='400'>",
            "it",
            "Comune di Pratolungo",
        ),
    ),
    Wall(
        "n9-zh-empty-magazine", "zh", Reason.EMPTY, magazine("", "<h1></h1>\n<div class='entry'></div>", "zh", "江岸")
    ),
    Wall(
        "n9-uk-empty-fields",
        "uk",
        Reason.EMPTY,
        '<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Рішення</title></head><body><div class="doc"><h1>Рішення № </h1><p>від </p><div class="doc-text"></div><p class="sign"></p></div></body></html>',
    ),
    Wall(
        "n9-en-cut-mid-sentence",
        "en",
        Reason.TRUNCATED,
        '<!DOCTYPE html><html lang="en"><head><title>Report on the breakwater inquiry</title></head><body><div class="page"><h1>Report on the breakwater inquiry</h1><div class="text"><p>The inquiry sat on eleven days between March and June and heard from forty-two witnesses. '
        "Its terms of reference were to establish how the breakwater came to fail and what might be done to prevent a recurrence.</p><p>We begin with the construction. The original specification called for granite of not less than two tonnes, laid in courses. What was in fact delivered to the site, according to the weighbridge tickets produced by the contractor, was limestone of vary",
    ),
    Wall(
        "n9-en-cut-fatal-memory",
        "en",
        Reason.TRUNCATED,
        '<!DOCTYPE html><html lang="en"><head><META CHARSET=UTF-8><title>Minutes 2025 – Boatowners</title></head><body class="wp"><div id="content"><h1>Minutes of the annual meeting</h1><p>The chair opened the meeting at 7.30 pm and welcomed thirty members. Apologies were received from six.</p><p>The treasurer presented the accounts. Subscriptions had risen slightly and the slipway fund stood at £4,120.</p>\n'
        "<br />\n<b>Fatal error</b>:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in <b>/home/boats/public_html/wp-includes/post.php</b> on line <b>2114</b><br />\n",
    ),
    Wall(
        "n9-de-cut-in-tag",
        "de",
        Reason.TRUNCATED,
        '<!DOCTYPE html><html lang="de"><head><META CHARSET=UTF-8><title>Urteil zum Wegerecht</title></head><body><main><h1>Urteil zum Wegerecht am Treidelpfad</h1><p>Der Kläger begehrt die Feststellung, dass ihm ein Wegerecht an dem entlang des Flusses verlaufenden Pfad zusteht.</p><p>Das Amtsgericht hat die Klage abgewiesen. Hiergegen richtet sich die Berufung, mit der er sein Begehren weiterverfolgt.</p><h2>Gründe</h2><p>Die zulässige Berufung hat in der Sache Erfolg, weil <a href="/norm/bgb/10',
    ),
    Wall(
        "n9-fr-cut-timeout",
        "fr",
        Reason.TRUNCATED,
        '<html lang="fr"><head><meta http-equiv=Content-Type content=text/html;charset=UTF-8><title>Débats du 12 mai</title></head><body><h1>Séance du 12 mai</h1><p>La séance est ouverte à quinze heures.</p><p><b>Le président.</b> L’ordre du jour appelle la discussion du projet relatif aux voies navigables. La parole est au rapporteur.</p><p><b>Le rapporteur.</b> Ce texte, mes chers collègues, répond à une attente ancienne des bateliers. Il tient en trois articles. Le premier</p><!-- upstream timed out',
    ),
    Wall(
        "n9-pt-cut-script",
        "pt",
        Reason.TRUNCATED,
        '<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>Relatório anual</title></head><body><header>Instituto do Rio</header><section><h1>Relatório anual</h1><p>O caudal médio foi inferior ao da década anterior em sete das doze estações.</p><p>A tabela seguinte resume os valores por estação e por mês.</p><table><tr><th>Estação</th><th>Jan</th><th>Fev</th></tr><tr><td>Foz</td><td>212</td><td>198</td></tr><tr><td>Ponte Velha</td><td>1',
    ),
    Wall(
        "n9-ko-cut-json",
        "ko",
        Reason.TRUNCATED,
        '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>공청회 기록</title></head><body><div class="view"><h3>공청회 기록</h3><p>공청회는 오후 두 시에 시작되었다. 주민 대표는 수문 공사의 소음에 대해 먼저 물었다.</p><p>시공사 측은 야간 작업을 줄이겠다고 답했다. 이어서 환경 단체 관계자가 철새 도래지에 미칠 영향을 설명하면서 조사가 충분하지 않았',
    ),
)
