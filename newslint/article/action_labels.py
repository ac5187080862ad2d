"""What the buttons of a page say: share, print, save, read more, in many languages; data, and how it is compared.

In a label `*` stands for a network or a way to send (`share on *`), `+` for a kind of file (`download +`).
"""

from __future__ import annotations

import re
from functools import cache

from newslint.late import late

_ACTIONS = """
en: close menu | next slide | previous slide | cookie preferences | privacy settings | your privacy choices | reject
en: reject all | decline | pin | shares | more sharing | comment on this | suggest a correction | adchoices
en: do not sell my information | do not sell my personal information | do not sell or share my personal information
en: add to watchlist | connect with * | log in with * | login with * | sign in with * | sign up with * | continue with *
de: zitieren | ablehnen | alle ablehnen | cookie einstellungen | cookie-einstellungen | zurück zur übersicht
en: download | download + | download as + | download this article | download this episode | download now
en: download the app | download image | download file | download link | get the app | share | share this | share it
en: share now | share on * | share via * | share by * | share to * | share article | share story | share post
en: share page | share link | share with friends | sharing options | share this article | share this article on *
en: share this story | share this post | share this page | share this on * | more sharing options
en: show more sharing options | more share options | email link | share options | tweet | tweet it | tweet this
en: retweet | post on * | post to * | pin it | pin this | like | like this | like on * | follow | follow us
en: follow us on * | follow on * | follow me on * | * tweet | send to * | save to * | add to * | email | e-mail
en: email this | email article | email this article | email this story | email this page | email a friend
en: email to a friend | send by email | send to a friend | print | print this | print article | print page
en: print story | print friendly | print this article | print this page | print this story | print version
en: printable version | printer friendly version | save | save article | save story | save for later
en: save this article | save this story | bookmark | bookmark this | add bookmark | add to bookmarks
en: add to favorites | add to favourites | add to reading list | copy | copy link | copy url | copy the link
en: copy link to clipboard | link copied | permalink | embed | cite | cite this article | export | export as +
en: listen | listen now | listen to article | listen to this article | play now | play audio | play video | pause
en: mute | unmute | watch now | watch later | replay | full screen | fullscreen | read more | read more here | read on
en: continue | continue reading | keep reading | read full story | read the full story | read full article
en: read the full article | more | more info | more information | learn more | find out more | see more | show more
en: view more | load more | load more posts | load more comments | see all | view all | show all
en: view full size image | view full size | view larger | view larger image | enlarge | enlarge image
en: click to enlarge | expand | collapse | show less | hide | close | close x | dismiss | subscribe | subscribe now
en: subscribe today | subscribe here | subscribe to newsletter | subscribe to our newsletter | sign up | sign up now
en: sign up for our newsletter | sign up for newsletter | newsletter | join now | join us | register | register now
en: log in | login | log in to comment | login to comment | sign in | sign in register | sign out | log out | logout
en: my account | comment | comments | add comment | add a comment | leave a comment | leave a reply | post a comment
en: post comment | write a comment | view comments | show comments | hide comments | read comments | see comments
en: join the conversation | join the discussion | no comments | reply | reply to this | report comment | report this
en: report abuse | report an error | report a typo | upvote | downvote | rate this | next | next page | next post
en: next article | next story | prev | previous | previous page | previous post | previous article | previous story
en: back | go back | older | newer | older posts | newer posts | skip | skip ad | skip to content
en: skip to main content | menu | submit | buy now | add to cart | donate | donate now | shop now | view gallery
en: view slideshow | play slideshow | view photos | start slideshow | advertisement | accept | accept all
en: accept cookies | cookie settings | manage cookies | got it | reprints | rights and permissions
en: request permissions | get alerts | allow notifications | rss feed | feedback | give feedback | send feedback
en: report a problem | was this helpful | toggle navigation | toggle menu
fr: télécharger | télécharger + | télécharger le + | télécharger en + | télécharger l'application | partager
fr: partager cet article | partager l'article | partager sur * | partager par * | partager via * | partager par e-mail
fr: partager par mail | imprimer | imprimer l'article | imprimer cet article | imprimer cette page | envoyer
fr: envoyer par mail | envoyer par e-mail | envoyer à un ami | lire la suite | lire plus | lire l'article
fr: lire la suite de l'article | en savoir plus | voir plus | afficher plus | plus | s'abonner | abonnez-vous
fr: je m'abonne | s'inscrire | se connecter | connexion | inscription | suivre | suivre sur * | suivez-nous
fr: suivez-nous sur * | commenter | commentaires | commentaire | réagir | laisser un commentaire
fr: ajouter un commentaire | voir les commentaires | lire les commentaires | copier | copier le lien | enregistrer
fr: sauvegarder | ajouter aux favoris | écouter | écouter l'article | suivant | précédent | page suivante
fr: page précédente | article suivant | article précédent | fermer | retour | répondre | signaler | tweeter | agrandir
fr: accepter | tout accepter | continuer | continuer sans accepter | j'accepte | j'aime | newsletter
fr: offrir cet article | offrir l'article
de: herunterladen | + herunterladen | als + herunterladen | download als + | teilen | artikel teilen | beitrag teilen
de: auf * teilen | über * teilen | per * teilen | bei * teilen | mit * teilen | teilen auf * | teilen per e-mail
de: per e-mail teilen | drucken | artikel drucken | seite drucken | druckversion | druckansicht | ausdrucken
de: per e-mail versenden | per mail versenden | e-mail senden | versenden | artikel versenden | weiterlesen
de: mehr lesen | mehr | mehr dazu | mehr erfahren | mehr anzeigen | alle anzeigen | weitere anzeigen | artikel lesen
de: zum artikel | jetzt lesen | abonnieren | jetzt abonnieren | abo | newsletter abonnieren | anmelden
de: jetzt anmelden | einloggen | registrieren | jetzt registrieren | abmelden | folgen | auf * folgen | folgen sie uns
de: folgen sie uns auf * | kommentieren | kommentar | kommentare | kommentar schreiben | kommentare lesen
de: kommentare anzeigen | kommentar hinterlassen | kommentare ansehen | merken | merkliste | speichern
de: artikel merken | link kopieren | kopieren | lesezeichen setzen | vorlesen | artikel anhören | anhören | weiter
de: zurück | nächste seite | vorherige seite | nächster artikel | vorheriger artikel | schließen | antworten | melden
de: twittern | vergrößern | bild vergrößern | akzeptieren | alle akzeptieren | abbrechen | ändern | einstellungen
de: gefällt mir | absenden
es: descargar | descargar + | descargar en + | compartir | compartir en * | compartir por * | compartir con *
es: compartir vía * | compartir artículo | compartir este artículo | compartir noticia | compartir por correo
es: comparte | comparte en * | imprimir | imprimir artículo | enviar | enviar por correo | enviar por email
es: enviar a un amigo | leer más | seguir leyendo | sigue leyendo | continuar leyendo | continuar
es: leer artículo completo | leer completo | ver más | más | más información | saber más | mostrar más | cargar más
es: ver todo | ver todos | suscribirse | suscríbete | suscríbase | suscribirme | registrarse | regístrate
es: iniciar sesión | inicia sesión | acceder | cerrar sesión | seguir | seguir en * | síguenos | síguenos en *
es: comentar | comentarios | comentario | dejar un comentario | deja un comentario | ver comentarios
es: añadir comentario | copiar | copiar enlace | copiar el enlace | copiar link | guardar | guardar artículo
es: guardar para después | añadir a favoritos | escuchar | escuchar artículo | siguiente | anterior | página siguiente
es: página anterior | cerrar | volver | responder | denunciar | tuitear | twittear | ampliar | aceptar | aceptar todo
es: cancelar | me gusta | boletín | reportar error
pt: baixar | baixar + | baixar em + | fazer download | transferir | compartilhar | compartilhe | compartilhar no *
pt: partilhar | compartilhar em * | compartilhar via * | compartilhe no * | partilhar no * | compartilhar notícia
pt: compartilhar artigo | enviar por e-mail | leia mais | ler mais | saiba mais | continue lendo | continuar lendo
pt: continuar a ler | veja mais | ver mais | mostrar mais | carregar mais | mais | assine | assinar | assine já
pt: inscreva-se | cadastre-se | entrar | fazer login | iniciar sessão | seguir | siga-nos | siga no * | comentar
pt: comentários | comentário | deixe um comentário | deixar um comentário | ver comentários | copiar link | copiar
pt: salvar | guardar | ouvir | ouvir artigo | próximo | próxima | anterior | fechar | voltar | responder | tuitar
pt: tweetar | ampliar | aceitar | curtir | imprimir notícia | próxima página
it: scarica | scarica + | scarica il + | scarica in + | condividi | condividi su * | condividi via *
it: condividi l'articolo | condividi articolo | condividi questo articolo | stampa | stampa articolo
it: stampa l'articolo | invia | invia per email | invia ad un amico | leggi tutto | leggi di più | leggi anche
it: continua a leggere | continua | scopri di più | mostra altro | altro | vedi tutti | abbonati | iscriviti | accedi
it: registrati | esci | segui | segui su * | seguici | seguici su * | commenta | commenti | commento
it: lascia un commento | vedi commenti | copia | copia link | copia il link | salva | ascolta | ascolta l'articolo
it: successivo | avanti | precedente | indietro | chiudi | rispondi | segnala | twitta | ingrandisci | accetta
nl: downloaden | download + | delen | deel | deel op * | delen op * | deel via * | delen via * | deel dit artikel
nl: deel artikel | printen | print artikel | afdrukken | e-mailen | mailen | lees meer | lees verder | verder lezen
nl: meer lezen | meer | toon meer | meer laden | abonneren | abonneer | aanmelden | inschrijven | inloggen
nl: registreren | volgen | volg ons | volg ons op * | reageer | reageren | reacties | reactie | plaats een reactie
nl: bekijk reacties | link kopiëren | kopieer link | kopieer de link | opslaan | bewaren | bewaar artikel | luister
nl: volgende | vorige | sluiten | terug | beantwoorden | vergroten | accepteren
pl: pobierz | pobierz + | udostępnij | udostępnij na * | udostępnij artykuł | podziel się | podziel się na * | drukuj
pl: wydrukuj | wyślij | wyślij e-mailem | czytaj więcej | czytaj dalej | czytaj całość | więcej | zobacz więcej
pl: pokaż więcej | dowiedz się więcej | subskrybuj | prenumeruj | zapisz się | zaloguj | zaloguj się | zarejestruj się
pl: obserwuj | obserwuj nas | skomentuj | komentarze | komentarz | dodaj komentarz | pokaż komentarze | kopiuj link
pl: skopiuj link | kopiuj | zapisz | zapisz artykuł | słuchaj | odsłuchaj | następny | następna | następna strona
pl: dalej | poprzedni | poprzednia | wstecz | zamknij | odpowiedz | zgłoś | tweetnij | powiększ | akceptuj | lubię to
ru: скачать | скачать + | скачать в + | поделиться | поделиться в * | поделиться на * | поделиться статьёй
ru: поделиться статьей | поделиться ссылкой | поделиться новостью | поделись | распечатать | печать
ru: версия для печати | отправить | отправить по почте | отправить другу | читать далее | читать дальше
ru: читать полностью | читать ещё | читать еще | подробнее | далее | ещё | еще | показать ещё | показать еще
ru: загрузить ещё | загрузить еще | узнать больше | подписаться | подписаться на * | подписаться на рассылку | войти
ru: вход | регистрация | зарегистрироваться | выйти | комментарии | комментарий | комментировать | комментариев
ru: оставить комментарий | добавить комментарий | написать комментарий | показать комментарии | скопировать
ru: копировать | скопировать ссылку | копировать ссылку | сохранить | в избранное | добавить в избранное | в закладки
ru: слушать | прослушать | следующая | следующий | вперёд | вперед | предыдущая | предыдущий | назад | закрыть
ru: ответить | пожаловаться | твитнуть | увеличить | принять | нравится | сообщить об ошибке
uk: завантажити | завантажити + | скачати | поділитися | поділитися в * | поділитися у * | поширити | поширити в *
uk: друкувати | роздрукувати | версія для друку | надіслати | читати далі | читати більше | читати повністю
uk: докладніше | детальніше | далі | більше | показати ще | підписатися | підписатись | увійти | вхід | реєстрація
uk: коментарі | коментар | коментувати | залишити коментар | додати коментар | копіювати посилання
uk: скопіювати посилання | зберегти | слухати | наступна | попередня | назад | закрити | відповісти | поскаржитися
uk: твітнути
cs: stáhnout | stáhnout + | sdílet | sdílet na * | sdílet článek | tisk | tisknout | vytisknout | vytisknout článek
cs: poslat e-mailem | číst dále | číst dál | číst více | více | zobrazit více | odebírat | přihlásit se | přihlásit
cs: registrovat | sledovat | komentáře | komentář | přidat komentář | diskuse | vstoupit do diskuse | kopírovat odkaz
cs: uložit | další | předchozí | zpět | zavřít | odpovědět
sv: ladda ner | ladda ner + | ladda ned | dela | dela på * | dela via * | dela artikel | dela artikeln | skriv ut
sv: mejla | läs mer | läs vidare | fortsätt läsa | visa mer | visa fler | mer | prenumerera | bli prenumerant
sv: logga in | registrera | följ | följ oss | kommentera | kommentarer | lämna en kommentar | kopiera länk | spara
sv: spara artikel | lyssna | nästa | föregående | stäng | tillbaka | svara
da: hent | hent + | download + | del | del på * | del artikel | del artiklen | print | udskriv | læs mere | læs videre
da: vis mere | abonner | abonnér | log ind | tilmeld | tilmeld dig | følg | følg os | kommentér | kommentarer
da: kopiér link | kopier link | gem | gem artikel | lyt | næste | forrige | luk | tilbage | svar
no: last ned | last ned + | del | del på * | del artikkel | skriv ut | les mer | les videre | vis mer | abonner
no: logg inn | følg | følg oss | kommenter | kommentarer | kopier lenke | lagre | lytt | neste | forrige | lukk
no: tilbake | svar
fi: lataa | lataa + | jaa | jaa * | jaa artikkeli | tulosta | lähetä | lue lisää | lue koko juttu | jatka lukemista
fi: näytä lisää | tilaa | tilaa uutiskirje | kirjaudu | kirjaudu sisään | seuraa | kommentoi | kommentit
fi: kopioi linkki | tallenna | kuuntele | seuraava | edellinen | sulje | takaisin | vastaa
hu: letöltés | letöltöm | megosztás | megosztom | megosztás a * | nyomtatás | küldés | küldés e-mailben | tovább
hu: tovább olvasom | olvass tovább | bővebben | több | feliratkozás | feliratkozom | belépés | bejelentkezés
hu: regisztráció | követés | hozzászólás | hozzászólások | link másolása | mentés | következő | előző | bezárás
hu: vissza | válasz
ro: descarcă | descarcă + | distribuie | distribuie pe * | tipărește | printează | trimite | citește mai mult
ro: citește mai departe | citește și | mai mult | vezi mai mult | abonează-te | autentificare | conectare
ro: înregistrare | urmărește-ne | comentarii | comentează | lasă un comentariu | copiază linkul | salvează | următorul
ro: anterior | închide | înapoi | răspunde
el: λήψη | λήψη + | κατέβασμα | κοινοποίηση | κοινοποίηση στο * | μοιράσου | μοιραστείτε | εκτύπωση | αποστολή
el: διαβάστε περισσότερα | περισσότερα | διαβάστε επίσης | εγγραφή | σύνδεση | ακολουθήστε μας | σχόλια | σχολιάστε
el: αντιγραφή συνδέσμου | αποθήκευση | επόμενο | προηγούμενο | κλείσιμο | πίσω | απάντηση
tr: indir | + indir | + olarak indir | paylaş | *'ta paylaş | *'da paylaş | * paylaş | * üzerinde paylaş | yazdır
tr: e-posta gönder | gönder | devamını oku | devamı | daha fazla | daha fazlası | daha fazla göster | okumaya devam et
tr: detaylar | abone ol | kaydol | üye ol | giriş yap | giriş | kayıt ol | takip et | bizi takip edin | yorum yap
tr: yorumlar | yorum | yorum yaz | bağlantıyı kopyala | linki kopyala | kopyala | kaydet | favorilere ekle | dinle
tr: haberi dinle | sonraki | önceki | ileri | geri | kapat | yanıtla | cevapla | beğen
ar: تحميل | تنزيل | تحميل + | مشاركة | شارك | شارك على * | مشاركة على * | مشاركة عبر * | شارك المقال | مشاركة المقال
ar: طباعة | اطبع | إرسال | إرسال بالبريد | إرسال بالبريد الإلكتروني | اقرأ المزيد | قراءة المزيد | إقرأ المزيد
ar: المزيد | عرض المزيد | أكمل القراءة | متابعة القراءة | اشترك | اشتراك | اشترك الآن | تسجيل الدخول | تسجيل
ar: إنشاء حساب | متابعة | تابعنا | تابعنا على * | تعليقات | تعليق | أضف تعليق | أضف تعليقا | اترك تعليقا | نسخ
ar: نسخ الرابط | حفظ | استمع | التالي | السابق | إغلاق | رجوع | رد | إبلاغ | غرد
fa: دانلود | دانلود + | اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | همرسانی | چاپ | ارسال | ارسال به دوستان
fa: ادامه مطلب | بیشتر | بیشتر بخوانید | ادامه | مشاهده بیشتر | عضویت | ورود | ثبت نام | نظرات | نظر | ارسال نظر
fa: کپی لینک | ذخیره | بعدی | قبلی | بستن | بازگشت | پاسخ
he: הורדה | להורדה | הורד | שיתוף | שתף | שתפו | שתף ב* | הדפסה | הדפס | שלח | שליחה במייל | קרא עוד | קראו עוד
he: המשך קריאה | לקריאה נוספת | עוד | הצג עוד | הרשמה | הירשם | התחברות | התחבר | תגובות | תגובה | הוסף תגובה
he: העתק קישור | שמירה | שמור | הבא | הקודם | סגור | חזרה | הגב
hi: डाउनलोड | डाउनलोड करें | + डाउनलोड करें | शेयर | शेयर करें | साझा करें | * पर शेयर करें | * पर साझा करें | प्रिंट
hi: प्रिंट करें | ईमेल | ईमेल करें | और पढ़ें | आगे पढ़ें | पूरा पढ़ें | अधिक पढ़ें | और देखें | सब्सक्राइब करें
hi: सदस्यता लें | लॉग इन | लॉग इन करें | लॉगिन | साइन इन | फॉलो करें | टिप्पणी | टिप्पणियां | टिप्पणी करें
hi: कमेंट करें | लिंक कॉपी करें | कॉपी लिंक | सेव करें | सुनें | अगला | पिछला | बंद करें | जवाब दें
bn: ডাউনলোড | ডাউনলোড করুন | শেয়ার | শেয়ার করুন | প্রিন্ট | প্রিন্ট করুন | ইমেইল | আরও পড়ুন | আরো পড়ুন | বিস্তারিত
bn: সাবস্ক্রাইব | লগ ইন | লগইন | মন্তব্য | মন্তব্য করুন | পরবর্তী | পূর্ববর্তী | লিংক কপি করুন
zh: 下载 | 下载+ | 点击下载 | 立即下载 | 下载全文 | 下载地址 | 分享 | 分享到 | 分享到* | 分享至 | 分享至* | 分享本文
zh: 分享文章 | 一键分享 | 转发 | 打印 | 打印本页 | 打印本文 | 打印文章 | 阅读更多 | 阅读全文 | 查看全文 | 阅读原文
zh: 查看原文 | 继续阅读 | 展开全文 | 展开 | 收起 | 更多 | 查看更多 | 加载更多 | 了解更多 | 显示更多 | 订阅 | 立即订阅
zh: 关注 | 关注我们 | 登录 | 登陆 | 注册 | 登录/注册 | 退出 | 评论 | 发表评论 | 查看评论 | 写评论 | 我要评论
zh: 参与评论 | 条评论 | 留言 | 复制 | 复制链接 | 收藏 | 加入收藏 | 保存 | 点赞 | 赞 | 喜欢 | 打赏 | 赞赏 | 举报 | 纠错
zh: 回复 | 下一页 | 上一页 | 下一篇 | 上一篇 | 返回 | 关闭 | 取消 | 确定 | 搜索 | 发送邮件 | 邮件 | 字号 | 下載
zh: 下載+ | 立即下載 | 分享給朋友 | 列印 | 列印本頁 | 友善列印 | 閱讀更多 | 閱讀全文 | 看更多 | 繼續閱讀 | 展開全文
zh: 訂閱 | 追蹤 | 追蹤我們 | 登入 | 註冊 | 評論 | 發表評論 | 留言回覆 | 複製 | 複製連結 | 儲存 | 按讚 | 檢舉 | 回覆
zh: 下一頁 | 上一頁 | 關閉 | 郵件
ja: ダウンロード | +ダウンロード | +をダウンロード | +でダウンロード | シェア | シェアする | シェア* | *でシェア
ja: *でシェアする | *にシェア | この記事をシェア | この記事をシェアする | 記事をシェア | 共有 | 共有する | *で共有
ja: 記事を共有 | 印刷 | 印刷する | この記事を印刷 | このページを印刷 | 記事を印刷 | メール | メールで送る
ja: メールで共有 | 続きを読む | 続きをみる | 続きを見る | もっと読む | もっと見る | もっとみる | さらに読む
ja: 全文を読む | 詳細を見る | 詳しく見る | 詳しくはこちら | 購読 | 購読する | 登録 | 会員登録 | 無料会員登録
ja: ログイン | ログアウト | フォロー | フォローする | コメント | コメントする | コメントを書く | コメントを見る
ja: ツイート | ツイートする | いいね | いいね! | ブックマーク | 保存 | 保存する | クリップ | リンクをコピー
ja: URLをコピー | コピー | コピーする | 次へ | 前へ | 次のページ | 前のページ | 次の記事 | 前の記事 | 閉じる | 戻る
ja: 返信 | 返信する | 拡大
ko: 다운로드 | + 다운로드 | 내려받기 | 공유 | 공유하기 | 기사 공유 | 기사공유 | *에 공유 | *에 공유하기 | * 공유
ko: *으로 공유 | *로 공유 | 인쇄 | 인쇄하기 | 프린트 | 이메일 | 메일 보내기 | 더 보기 | 더보기 | 자세히 보기 | 더 읽기
ko: 계속 읽기 | 전체 보기 | 기사 전체보기 | 구독 | 구독하기 | 로그인 | 로그아웃 | 회원가입 | 팔로우 | 댓글 | 댓글 쓰기
ko: 댓글쓰기 | 댓글 보기 | 링크 복사 | url 복사 | url복사 | 복사 | 복사하기 | 저장 | 스크랩 | 좋아요 | 듣기
ko: 기사 듣기 | 다음 | 이전 | 다음 페이지 | 이전 페이지 | 다음 기사 | 이전 기사 | 닫기 | 뒤로 | 답글
vi: tải xuống | tải về | tải + | chia sẻ | chia sẻ lên * | chia sẻ qua * | chia sẻ bài viết | in | in bài viết
vi: in trang | gửi email | đọc thêm | đọc tiếp | xem thêm | xem tiếp | tìm hiểu thêm | đăng ký | đăng nhập | theo dõi
vi: bình luận | ý kiến | gửi bình luận | sao chép liên kết | lưu | lưu bài | nghe | tiếp theo | trang sau | trước
vi: trang trước | đóng | quay lại | trả lời | thích
id: unduh | unduh + | bagikan | bagikan ke * | bagikan di * | bagikan artikel | bagikan artikel ini | cetak
id: kirim email | baca selengkapnya | selengkapnya | baca lebih lanjut | baca juga | lanjutkan membaca | lihat semua
id: lihat selengkapnya | muat lebih banyak | berlangganan | daftar | masuk | ikuti | ikuti kami | komentar
id: tulis komentar | lihat komentar | salin tautan | salin link | simpan | dengarkan | selanjutnya | berikutnya
id: sebelumnya | tutup | kembali | balas
ms: muat turun | kongsi | kongsikan | baca lagi | baca lanjut | langgan
th: ดาวน์โหลด | แชร์ | แชร์บน * | แบ่งปัน | พิมพ์ | อีเมล | อ่านต่อ | อ่านเพิ่มเติม | ดูเพิ่มเติม | เพิ่มเติม
th: สมัครสมาชิก | เข้าสู่ระบบ | ติดตาม | ความคิดเห็น | แสดงความคิดเห็น | คัดลอกลิงก์ | คัดลอกลิงค์ | บันทึก | ถัดไป
th: ก่อนหน้า | ปิด | กลับ | ตอบกลับ
"""

_TOP = """
top | back to top | to top | to the top | go to top | go to the top | return to top | back to the top | page top
scroll to top | top of page | top of the page | back up | nach oben | zum seitenanfang | seitenanfang
zurück nach oben | zum anfang | haut de page | haut | retour en haut | en haut | haut de la page | arriba
volver arriba | subir | ir arriba | inicio de página | voltar ao topo | topo | ao topo | ir para o topo | torna su
torna all'inizio | torna in alto | in alto | inizio pagina | naar boven | terug naar boven | do góry | na górę
powrót do góry | наверх | вверх | к началу | в начало | нагору | вгору | догори | nahoru | zpět nahoru | till toppen
upp | til toppen | til tops | ylös | takaisin ylös | sivun alkuun | vissza a tetejére | oldal tetejére | sus
înapoi sus | στην κορυφή | αρχή σελίδας | yukarı | başa dön | yukarı çık | sayfa başı | إلى الأعلى | أعلى الصفحة
العودة إلى الأعلى | بازگشت به بالا | بالا | חזרה למעלה | לראש הדף | ऊपर जाएं | ऊपर | 返回顶部 | 回到顶部 | 顶部
回顶部 | 置顶 | 返回頂部 | 回到頂部 | 回頂部 | 頁首 | 回頁首 | トップへ戻る | ページトップへ | ページの先頭へ
先頭へ戻る | 上に戻る | ページトップ | トップへ | 맨 위로 | 위로 | 상단으로 | 맨위로 | lên đầu trang | về đầu trang
kembali ke atas | ke atas | กลับด้านบน
"""

_NETWORKS = """
facebook twitter x linkedin whatsapp telegram reddit pinterest tumblr instagram threads bluesky mastodon
messenger line wechat weibo qq qzone douban vk vkontakte viber skype pocket instapaper flipboard evernote
tiktok youtube snapchat xing kakaotalk kakao naver band hatena google google+ google-plus gmail email e-mail
mail sms slack teams discord signal stumbleupon digg delicious buffer kindle spotify 微信 微博 新浪微博 朋友圈
空间 豆瓣 知乎 微信好友 微信朋友圈 フェイスブック ツイッター ライン はてな 페이스북 트위터 카카오톡 카카오
네이버 밴드 фейсбук твиттер вконтакте одноклассники телеграм ватсап фейсбуці твіттері телеграмі вк فيسبوك
تويتر واتساب تلغرام फेसबुक ट्विटर व्हाट्सएप फ़ेसबुक
"""

_FILES = """
pdf epub mobi mp3 mp4 csv zip json txt docx doc xlsx ppt pptx rtf png jpg jpeg svg ipfs apk torrent magnet app
android ios kindle spotify apple itunes
"""

MAX_LABEL = 60
"""Code points; the longest label here has 40."""

_MARKS = " \t\r\n\xa0×✕✖«»‹›→←⇒⇐⟶➔➜➡⬅▶◀►◄▸▾▼>＞＜﹥|·•…:!.,*_~+–—()（）[]【】"
_LEADS_ON = ("»", "›", "→", "⇒", "➔", "➜", "➡", ">>", "&raquo;", "&rarr;")
_ONWARD = late("[«»‹›→←⇒⇐⟶➔➜➡⬅▶◀►◄▸◂▾▼❮❯＞＜<>×✕✖ ]+")
_UP = late("[↑⇑⇧⬆▲△⏫⏶⤴🔝🔼☝]|^\\s*\\^+\\s*$")
_PICTOGRAM = late(
    "[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\ue000-\uf8ff\ufe0e\ufe0f\U0001f000-\U0001faff]"
)
_COUNT = late(r"[(\[（【]?\s*\d[\d.,\s]*[kKmM]?\s*[)\]）】]?")
_SIZE = late(r"[(\[（]\s*(?:[a-z]{2,4},?\s*)?\d[\d.,]*\s*[kmg]i?b\s*[)\]）]", re.I)
_ACRONYM = late(r"[A-Z][A-Z0-9]{1,4}")


def is_action(label: str) -> bool:
    """Whether a link's text is that of a button: one of the known ones, an arrow, or up to three words and one."""
    label = label.strip()
    if not label or len(label) > MAX_LABEL:
        return False
    if _ONWARD.fullmatch(label):
        return True
    if label.rstrip("*_ ").endswith(_LEADS_ON) and len(bare_label(label).split()) <= 3:
        return True
    plain = bare_label(_SIZE.sub("", label))
    without_count = _COUNT.sub(" ", plain).strip(_MARKS)
    return any(form in _entries(_ACTIONS) for form in (*_forms(plain), *_forms(without_count)))


def is_network(label: str) -> bool:
    """Whether a link's text is the name of a network: among others such, a row of share buttons."""
    return bare_label(label).casefold() in _words(_NETWORKS)


@cache
def lone_words() -> frozenset[str]:
    """Give, in small letters, what one word by itself may be: a button, or the name of a network or a kind of file."""
    return _entries(_ACTIONS) | _words(_NETWORKS) | _words(_FILES)


def means_top(label: str) -> bool:
    """Whether a link's text says that it leads to the page's top."""
    return len(label) <= MAX_LABEL and (bool(_UP.search(label)) or bare_label(label).casefold() in _entries(_TOP))


def bare_label(label: str) -> str:
    """Reduce a label to its words: without pictures, arrows and emphasis, white space as single spaces."""
    return " ".join(_PICTOGRAM.sub(" ", label).split()).strip(_MARKS).replace("’", "'").replace(" / ", " ")


def _forms(label: str) -> list[str]:
    """List the label in small letters, as it stands and with `*` and `+` for what it names."""
    folded = label.casefold()
    forms = [folded, " ".join(map(_sign, label.split()))]
    if label.isupper():
        forms[1] = " ".join(map(_sign, folded.split()))
    if not folded.isascii():
        # Where no space stands between, the name is looked for at either end.
        for names, sign in ((_words(_NETWORKS), "*"), (_words(_FILES), "+")):
            forms += [sign + folded[len(name) :].lstrip() for name in names if folded.startswith(name)]
            forms += [folded[: -len(name)].rstrip() + sign for name in names if folded.endswith(name)]
    return forms


def _sign(word: str) -> str:
    bare = word.strip(_MARKS)
    folded = bare.casefold()
    if folded in _words(_NETWORKS):
        return "*"
    return "+" if folded in _words(_FILES) or _ACRONYM.fullmatch(bare) else word.casefold()


@cache
def _entries(data: str) -> frozenset[str]:
    lines = (line.partition(": ")[2] or line for line in data.strip().splitlines())
    return frozenset(entry.strip().casefold() for line in lines for entry in line.split(" | "))


@cache
def _words(data: str) -> frozenset[str]:
    return frozenset(data.casefold().split())
