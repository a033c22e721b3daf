"""Pages of a site that say, with status 200, that the page is not there; Slavic, Turkish, Arabic and East Asian."""

from bench.walls.eighth.frames import blog, news, office
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GONE = Reason.SOFT_404

PAGES = (
    Wall(
        "n9-pl-gazeta",
        "pl",
        GONE,
        '<!DOCTYPE html><html lang="pl"><head><meta charset=utf-8><title>Głos Portu - 404</title></head><body><div id="pagetype_error404"><div class="belka"><a href="/">Głos Portu</a><a>Wiadomości</a><a>Sport</a><a>Kultura</a></div>'
        '<section class="err"><h1>Przykro nam,</h1><p>artykuł, którego szukasz, został usunięty albo nigdy go u nas nie było.</p><p>Zobacz, co czytają inni:</p>'
        "<ul><li><a href='/1'>Most zamknięty do jesieni</a></li><li><a href='/2'>Nowy rozkład promów</a></li><li><a href='/3'>Rekordowy połów w zatoce. Rybacy: takiego roku nie pamiętamy</a></li><li><a href='/4'>Radni spierali się o latarnię do północy</a></li><li><a href='/5'>Prognoza na weekend: mgły i słaby wiatr</a></li></ul></section><footer>Regulamin · Polityka prywatności · Reklama</footer></div></body></html>",
    ),
    Wall(
        "n9-ru-gazeta",
        "ru",
        GONE,
        news(
            "Страница удалена",
            "<h1>Такой страницы больше нет</h1><p>Материал мог быть снят с публикации по решению редакции, либо вы перешли по устаревшей ссылке.</p>"
            "<p><a href='/'>На главную</a> или воспользуйтесь поиском.</p>",
            "ru",
            "Портовый вестник",
        ),
    ),
    Wall(
        "n9-uk-portal",
        "uk",
        GONE,
        office(
            "Помилка",
            "<h1>Вибачте, за цією адресою нічого не знайдено</h1><p>Ми оновили вебсайт. Частину матеріалів перенесено до архівної версії, доступної за посиланням "
            "<a href='https://old.rada.example'>old.rada.example</a>.</p>",
            "uk",
            "Озерська міська рада",
        ),
    ),
    Wall(
        "n9-tr-haber",
        "tr",
        GONE,
        '<!DOCTYPE html><html lang="tr"><head><META CHARSET=UTF-8><title>Aradığınız sayfa bulunamadı | Liman Haber</title></head><body><header><a href="/">Liman Haber</a><nav>Gündem Ekonomi Spor Dünya Yazarlar</nav></header>'
        '<div class="container notfound"><img src="/img/404.svg" alt=""><h1>Üzgünüz!</h1><p>Aradığınız haber yayından kaldırılmış olabilir ya da bağlantı adresi değişmiştir.</p>'
        '<h3>En çok okunanlar</h3><ol><li>Feribot seferlerine fırtına engeli</li><li>Köprü geçiş ücretleri yeniden belirlendi</li><li>Balıkçılar sezonu erken kapattı</li></ol><a class="btn" href="/">Anasayfaya dön</a></div><footer>Künye | İletişim | Çerez Politikası | KVKK</footer></body></html>',
    ),
    Wall(
        "n9-ar-khabar",
        "ar",
        GONE,
        '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عفواً | صحيفة المرفأ</title></head><body class="rtl error404"><div class="top"><a href="/">صحيفة المرفأ</a><ul><li>أخبار</li><li>اقتصاد</li><li>رياضة</li></ul></div>'
        "<div class='content'><h1>عذراً، لم نعثر على ما تبحث عنه</h1><p>ربما حُذفت هذه المادة أو تغيّر رابطها. يمكنك العودة إلى الصفحة الرئيسية أو استخدام محرك البحث.</p></div>"
        "<h3>الأكثر قراءة</h3><ul><li>إغلاق الميناء بسبب الضباب</li><li>ارتفاع أسعار الشحن البحري للشهر الثالث</li><li>افتتاح سوق السمك الجديد</li></ul><div class='bottom'>من نحن · اتصل بنا · سياسة الخصوصية</div></body></html>",
    ),
    Wall(
        "n9-ja-shimbun-kigen",
        "ja",
        GONE,
        news(
            "記事が見つかりません",
            "<h1>お探しの記事は掲載を終了しました</h1><p>ニュース記事の公開期間は、配信から原則として3か月間です。最新のニュースはトップページからご覧ください。</p>"
            "<p><a href='/'>トップページへ</a></p>",
            "ja",
            "港湾新報",
        ),
    ),
    Wall(
        "n9-ja-shiyakusho",
        "ja",
        GONE,
        '<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>ページが見つかりませんでした｜水辺市ホームページ</title></head><body><div id="header"><p><a href="/">水辺市</a></p><ul><li>文字サイズ</li><li>背景色変更</li><li>Foreign Language</li></ul></div>'
        "<div id='main'><h1>404 Not Found</h1><p>申し訳ございません。市ホームページのリニューアルに伴い、ページのURL（アドレス）が変更になりました。</p>"
        "<p>お手数ですが、キーワード検索または組織一覧からお探しください。「お気に入り」に登録されている方は、再度登録をお願いします。</p></div>"
        "<div id='footer'>水辺市役所 〒000-0000 水辺市中央1番1号 代表電話：000-000-0000</div></body></html>",
    ),
    Wall(
        "n9-zh-wenzhang-shanchu",
        "zh",
        GONE,
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title></title></head><body id="activity-detail" class="zh_CN"><div class="weui-msg"><div class="weui-msg__icon-area"><i class="weui-icon-warn"></i></div>'
        '<div class="weui-msg__text-area"><div class="weui-msg__title warn">该内容已被发布者删除</div></div></div><script>var is_need_reporter=0;</script></body></html>',
    ),
    Wall(
        "n9-ko-gisa",
        "ko",
        GONE,
        blog(
            "안내",
            "<div class='notice'><h2>요청하신 글을 찾을 수 없습니다</h2><p>비공개로 전환되었거나 작성자가 삭제한 글입니다. 주소를 다시 확인해 주세요.</p><a href='/'>블로그 홈으로</a></div>",
            "ko",
            "강가의 기록",
        ),
    ),
)
