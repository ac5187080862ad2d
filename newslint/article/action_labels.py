"""What the buttons of a page say: share, print, save, read more, in many languages. Data, and how it is compared.

In a label, `*` stands for what such a button names: a network, an app or a kind of file.
"""

from __future__ import annotations

import re
from functools import cache

_LABELS = """
en: download | download * | download as * | download the * | download this article | download this episode | download now
en: download the app | download the report | download image | download file | download link | get the app
en: share | share this | share it | share now | share on * | share via * | share by * | share to * | share with * | * share
en: share article | share story | share post | share page | share link | share with friends | sharing options
en: share this article | share this article on * | share this story | share this post | share this page | share this on *
en: more sharing options | show more sharing options | more share options | email link | share options | tweet | tweet it
en: tweet this | retweet | post on * | post to * | pin it | pin this | like | like this | like on * | follow | follow us
en: follow us on * | follow on * | follow me on * | * tweet | send to * | save to * | add to * | email | e-mail | email this
en: email article | email this article | email this story | email this page | email a friend | email to a friend
en: send by email | send to a friend | print | print this | print article | print page | print story | print friendly
en: print this article | print this page | print this story | print version | printable version | printer friendly version
en: save | save article | save story | save for later | save this article | save this story | bookmark | bookmark this
en: add bookmark | add to bookmarks | add to favorites | add to favourites | add to reading list | copy | copy link | copy url
en: copy the link | copy link to clipboard | link copied | permalink | embed | cite | cite this article | export | export as *
en: listen | listen now | listen to article | listen to this article | play | play now | play audio | play video | pause | mute
en: unmute | watch now | watch later | replay | full screen | fullscreen | read more | read more here | read on | continue
en: continue reading | keep reading | read full story | read the full story | read full article | read the full article | more
en: more info | more information | learn more | find out more | see more | show more | view more | load more | load more posts
en: load more comments | see all | view all | show all | view full size image | view full size | view larger | view larger image
en: enlarge | enlarge image | click to enlarge | expand | collapse | show less | hide | close | close x | dismiss | cancel | ok
en: subscribe | subscribe now | subscribe today | subscribe here | subscribe to newsletter | subscribe to our newsletter
en: sign up | sign up now | sign up for our newsletter | sign up for newsletter | newsletter | join now | join us | register
en: register now | log in | login | log in to comment | login to comment | sign in | sign in register | sign out | log out | logout
en: my account | comment | comments | add comment | add a comment | leave a comment | leave a reply | post a comment
en: post comment | write a comment | view comments | show comments | hide comments | read comments | see comments
en: join the conversation | join the discussion | no comments | reply | reply to this | report | report comment | report this
en: report abuse | report an error | report a typo | flag | upvote | downvote | vote | rate this | next | next page | next post
en: next article | next story | prev | previous | previous page | previous post | previous article | previous story | back
en: go back | older | newer | older posts | newer posts | skip | skip ad | skip to content | skip to main content | menu
en: search | submit | send | buy now | add to cart | donate | donate now | shop now | view gallery | view slideshow
en: play slideshow | view photos | start slideshow | advertisement | accept | accept all | accept cookies | cookie settings
en: manage cookies | got it | reprints | rights and permissions | request permissions | get alerts | allow notifications | rss
en: rss feed | feedback | give feedback | send feedback | report a problem | was this helpful | toggle navigation | toggle menu
fr: télécharger | télécharger * | télécharger le * | télécharger en * | télécharger l'application | partager | partager cet article
fr: partager l'article | partager sur * | partager par * | partager via * | partager par e-mail | partager par mail | imprimer
fr: imprimer l'article | imprimer cet article | imprimer cette page | envoyer | envoyer par mail | envoyer par e-mail
fr: envoyer à un ami | lire la suite | lire plus | lire l'article | lire la suite de l'article | en savoir plus | voir plus
fr: afficher plus | plus | s'abonner | abonnez-vous | je m'abonne | s'inscrire | se connecter | connexion | inscription | suivre
fr: suivre sur * | suivez-nous | suivez-nous sur * | commenter | commentaires | commentaire | réagir | laisser un commentaire
fr: ajouter un commentaire | voir les commentaires | lire les commentaires | copier | copier le lien | enregistrer | sauvegarder
fr: ajouter aux favoris | écouter | écouter l'article | suivant | précédent | page suivante | page précédente | article suivant
fr: article précédent | fermer | retour | répondre | signaler | tweeter | agrandir | accepter | tout accepter | continuer
fr: continuer sans accepter | j'accepte | j'aime | newsletter | offrir cet article | offrir l'article
de: herunterladen | * herunterladen | als * herunterladen | download als * | teilen | artikel teilen | beitrag teilen | auf * teilen
de: über * teilen | per * teilen | bei * teilen | mit * teilen | teilen auf * | teilen per e-mail | per e-mail teilen | drucken
de: artikel drucken | seite drucken | druckversion | druckansicht | ausdrucken | per e-mail versenden | per mail versenden
de: e-mail senden | versenden | artikel versenden | weiterlesen | mehr lesen | mehr | mehr dazu | mehr erfahren | mehr anzeigen
de: alle anzeigen | weitere anzeigen | artikel lesen | zum artikel | jetzt lesen | abonnieren | jetzt abonnieren | abo
de: newsletter abonnieren | anmelden | jetzt anmelden | einloggen | registrieren | jetzt registrieren | abmelden | folgen
de: auf * folgen | folgen sie uns | folgen sie uns auf * | kommentieren | kommentar | kommentare | kommentar schreiben
de: kommentare lesen | kommentare anzeigen | kommentar hinterlassen | kommentare ansehen | merken | merkliste | speichern
de: artikel merken | artikel merken | link kopieren | kopieren | lesezeichen setzen | vorlesen | artikel anhören | anhören | weiter
de: zurück | nächste seite | vorherige seite | nächster artikel | vorheriger artikel | schließen | antworten | melden | twittern
de: vergrößern | bild vergrößern | akzeptieren | alle akzeptieren | abbrechen | ändern | einstellungen | gefällt mir | absenden
es: descargar | descargar * | descargar en * | compartir | compartir en * | compartir por * | compartir con * | compartir vía *
es: compartir artículo | compartir este artículo | compartir noticia | compartir por correo | comparte | comparte en * | imprimir
es: imprimir artículo | enviar | enviar por correo | enviar por email | enviar a un amigo | leer más | seguir leyendo | sigue leyendo
es: continuar leyendo | continuar | leer artículo completo | leer completo | ver más | más | más información | saber más | mostrar más
es: cargar más | ver todo | ver todos | suscribirse | suscríbete | suscríbase | suscribirme | registrarse | regístrate
es: iniciar sesión | inicia sesión | acceder | cerrar sesión | seguir | seguir en * | síguenos | síguenos en * | comentar
es: comentarios | comentario | dejar un comentario | deja un comentario | ver comentarios | añadir comentario | copiar
es: copiar enlace | copiar el enlace | copiar link | guardar | guardar artículo | guardar para después | añadir a favoritos
es: escuchar | escuchar artículo | siguiente | anterior | página siguiente | página anterior | cerrar | volver | responder
es: denunciar | tuitear | twittear | ampliar | aceptar | aceptar todo | cancelar | me gusta | boletín | reportar error
pt: baixar | baixar * | baixar em * | fazer download | transferir | compartilhar | compartilhe | compartilhar no * | partilhar
pt: compartilhar em * | compartilhar via * | compartilhe no * | partilhar no * | compartilhar notícia | compartilhar artigo
pt: enviar por e-mail | leia mais | ler mais | saiba mais | continue lendo | continuar lendo | continuar a ler | veja mais
pt: ver mais | mostrar mais | carregar mais | mais | assine | assinar | assine já | inscreva-se | cadastre-se | entrar
pt: fazer login | iniciar sessão | seguir | siga-nos | siga no * | comentar | comentários | comentário | deixe um comentário
pt: deixar um comentário | ver comentários | copiar link | copiar | salvar | guardar | ouvir | ouvir artigo | próximo | próxima
pt: anterior | fechar | voltar | responder | tuitar | tweetar | ampliar | aceitar | curtir | imprimir notícia | próxima página
it: scarica | scarica * | scarica il * | scarica in * | condividi | condividi su * | condividi via * | condividi l'articolo
it: condividi articolo | condividi questo articolo | stampa | stampa articolo | stampa l'articolo | invia | invia per email
it: invia ad un amico | leggi tutto | leggi di più | leggi anche | continua a leggere | continua | scopri di più | mostra altro
it: altro | vedi tutti | abbonati | iscriviti | accedi | registrati | esci | segui | segui su * | seguici | seguici su *
it: commenta | commenti | commento | lascia un commento | vedi commenti | copia | copia link | copia il link | salva | ascolta
it: ascolta l'articolo | successivo | avanti | precedente | indietro | chiudi | rispondi | segnala | twitta | ingrandisci | accetta
nl: downloaden | download * | delen | deel | deel op * | delen op * | deel via * | delen via * | deel dit artikel | deel artikel
nl: printen | print artikel | afdrukken | e-mailen | mailen | lees meer | lees verder | verder lezen | meer lezen | meer
nl: toon meer | meer laden | abonneren | abonneer | aanmelden | inschrijven | inloggen | registreren | volgen | volg ons
nl: volg ons op * | reageer | reageren | reacties | reactie | plaats een reactie | bekijk reacties | link kopiëren
nl: kopieer link | kopieer de link | opslaan | bewaren | bewaar artikel | luister | volgende | vorige | sluiten | terug
nl: beantwoorden | vergroten | accepteren
pl: pobierz | pobierz * | udostępnij | udostępnij na * | udostępnij artykuł | podziel się | podziel się na * | drukuj | wydrukuj
pl: wyślij | wyślij e-mailem | czytaj więcej | czytaj dalej | czytaj całość | więcej | zobacz więcej | pokaż więcej | dowiedz się więcej
pl: subskrybuj | prenumeruj | zapisz się | zaloguj | zaloguj się | zarejestruj się | obserwuj | obserwuj nas | skomentuj
pl: komentarze | komentarz | dodaj komentarz | pokaż komentarze | kopiuj link | skopiuj link | kopiuj | zapisz | zapisz artykuł
pl: słuchaj | odsłuchaj | następny | następna | następna strona | dalej | poprzedni | poprzednia | wstecz | zamknij | odpowiedz
pl: zgłoś | tweetnij | powiększ | akceptuj | lubię to
ru: скачать | скачать * | скачать в * | поделиться | поделиться в * | поделиться на * | поделиться статьёй | поделиться статьей
ru: поделиться ссылкой | поделиться новостью | поделись | распечатать | печать | версия для печати | отправить | отправить по почте
ru: отправить другу | читать далее | читать дальше | читать полностью | читать ещё | читать еще | подробнее | далее | ещё | еще
ru: показать ещё | показать еще | загрузить ещё | загрузить еще | узнать больше | подписаться | подписаться на * | подписаться на рассылку
ru: войти | вход | регистрация | зарегистрироваться | выйти | комментарии | комментарий | комментировать | комментариев
ru: оставить комментарий | добавить комментарий | написать комментарий | показать комментарии | скопировать | копировать
ru: скопировать ссылку | копировать ссылку | сохранить | в избранное | добавить в избранное | в закладки | слушать | прослушать
ru: следующая | следующий | вперёд | вперед | предыдущая | предыдущий | назад | закрыть | ответить | пожаловаться | твитнуть
ru: увеличить | принять | нравится | сообщить об ошибке
uk: завантажити | завантажити * | скачати | поділитися | поділитися в * | поділитися у * | поширити | поширити в * | друкувати
uk: роздрукувати | версія для друку | надіслати | читати далі | читати більше | читати повністю | докладніше | детальніше | далі
uk: більше | показати ще | підписатися | підписатись | увійти | вхід | реєстрація | коментарі | коментар | коментувати
uk: залишити коментар | додати коментар | копіювати посилання | скопіювати посилання | зберегти | слухати | наступна | попередня
uk: назад | закрити | відповісти | поскаржитися | твітнути
cs: stáhnout | stáhnout * | sdílet | sdílet na * | sdílet článek | tisk | tisknout | vytisknout | vytisknout článek | poslat e-mailem
cs: číst dále | číst dál | číst více | více | zobrazit více | odebírat | přihlásit se | přihlásit | registrovat | sledovat
cs: komentáře | komentář | přidat komentář | diskuse | vstoupit do diskuse | kopírovat odkaz | uložit | další | předchozí | zpět
cs: zavřít | odpovědět
sv: ladda ner | ladda ner * | ladda ned | dela | dela på * | dela via * | dela artikel | dela artikeln | skriv ut | mejla | läs mer
sv: läs vidare | fortsätt läsa | visa mer | visa fler | mer | prenumerera | bli prenumerant | logga in | registrera | följ | följ oss
sv: kommentera | kommentarer | lämna en kommentar | kopiera länk | spara | spara artikel | lyssna | nästa | föregående | stäng
sv: tillbaka | svara
da: hent | hent * | download * | del | del på * | del artikel | del artiklen | print | udskriv | læs mere | læs videre | vis mere | abonner
da: abonnér | log ind | tilmeld | tilmeld dig | følg | følg os | kommentér | kommentarer | kopiér link | kopier link | gem
da: gem artikel | lyt | næste | forrige | luk | tilbage | svar
no: last ned | last ned * | del | del på * | del artikkel | skriv ut | les mer | les videre | vis mer | abonner | logg inn | følg
no: følg oss | kommenter | kommentarer | kopier lenke | lagre | lytt | neste | forrige | lukk | tilbake | svar
fi: lataa | lataa * | jaa | jaa * | jaa artikkeli | tulosta | lähetä | lue lisää | lue koko juttu | jatka lukemista | näytä lisää
fi: tilaa | tilaa uutiskirje | kirjaudu | kirjaudu sisään | seuraa | kommentoi | kommentit | kopioi linkki | tallenna | kuuntele
fi: seuraava | edellinen | sulje | takaisin | vastaa
hu: letöltés | letöltöm | megosztás | megosztom | megosztás * | megosztás a * | nyomtatás | küldés | küldés e-mailben | tovább
hu: tovább olvasom | olvass tovább | bővebben | több | feliratkozás | feliratkozom | belépés | bejelentkezés | regisztráció
hu: követés | hozzászólás | hozzászólások | link másolása | mentés | következő | előző | bezárás | vissza | válasz
ro: descarcă | descarcă * | distribuie | distribuie pe * | tipărește | printează | trimite | citește mai mult | citește mai departe
ro: citește și | mai mult | vezi mai mult | abonează-te | autentificare | conectare | înregistrare | urmărește-ne | comentarii
ro: comentează | lasă un comentariu | copiază linkul | salvează | următorul | anterior | închide | înapoi | răspunde
el: λήψη | λήψη * | κατέβασμα | κοινοποίηση | κοινοποίηση στο * | μοιράσου | μοιραστείτε | εκτύπωση | αποστολή | διαβάστε περισσότερα
el: περισσότερα | διαβάστε επίσης | εγγραφή | σύνδεση | ακολουθήστε μας | σχόλια | σχολιάστε | αντιγραφή συνδέσμου | αποθήκευση
el: επόμενο | προηγούμενο | κλείσιμο | πίσω | απάντηση
tr: indir | * indir | * olarak indir | paylaş | *'ta paylaş | *'da paylaş | * paylaş | * üzerinde paylaş | yazdır | e-posta gönder | gönder | devamını oku
tr: devamı | daha fazla | daha fazlası | daha fazla göster | okumaya devam et | detaylar | abone ol | kaydol | üye ol | giriş yap
tr: giriş | kayıt ol | takip et | bizi takip edin | yorum yap | yorumlar | yorum | yorum yaz | bağlantıyı kopyala | linki kopyala
tr: kopyala | kaydet | favorilere ekle | dinle | haberi dinle | sonraki | önceki | ileri | geri | kapat | yanıtla | cevapla | beğen
ar: تحميل | تنزيل | تحميل * | مشاركة | شارك | شارك على * | مشاركة على * | مشاركة عبر * | شارك المقال | مشاركة المقال | طباعة | اطبع
ar: إرسال | إرسال بالبريد | إرسال بالبريد الإلكتروني | اقرأ المزيد | قراءة المزيد | إقرأ المزيد | المزيد | عرض المزيد | أكمل القراءة
ar: متابعة القراءة | اشترك | اشتراك | اشترك الآن | تسجيل الدخول | تسجيل | إنشاء حساب | متابعة | تابعنا | تابعنا على * | تعليقات | تعليق
ar: أضف تعليق | أضف تعليقا | اترك تعليقا | نسخ | نسخ الرابط | حفظ | استمع | التالي | السابق | إغلاق | رجوع | رد | إبلاغ | غرد
fa: دانلود | دانلود * | اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | همرسانی | چاپ | ارسال | ارسال به دوستان | ادامه مطلب | بیشتر
fa: بیشتر بخوانید | ادامه | مشاهده بیشتر | عضویت | ورود | ثبت نام | نظرات | نظر | ارسال نظر | کپی لینک | ذخیره | بعدی | قبلی | بستن | بازگشت | پاسخ
he: הורדה | להורדה | הורד | שיתוף | שתף | שתפו | שתף ב* | הדפסה | הדפס | שלח | שליחה במייל | קרא עוד | קראו עוד | המשך קריאה | לקריאה נוספת
he: עוד | הצג עוד | הרשמה | הירשם | התחברות | התחבר | תגובות | תגובה | הוסף תגובה | העתק קישור | שמירה | שמור | הבא | הקודם | סגור | חזרה | הגב
hi: डाउनलोड | डाउनलोड करें | * डाउनलोड करें | शेयर | शेयर करें | साझा करें | * पर शेयर करें | * पर साझा करें | प्रिंट | प्रिंट करें | ईमेल | ईमेल करें
hi: और पढ़ें | आगे पढ़ें | पूरा पढ़ें | अधिक पढ़ें | और देखें | सब्सक्राइब करें | सदस्यता लें | लॉग इन | लॉग इन करें | लॉगिन | साइन इन | फॉलो करें
hi: टिप्पणी | टिप्पणियां | टिप्पणी करें | कमेंट करें | लिंक कॉपी करें | कॉपी लिंक | सेव करें | सुनें | अगला | पिछला | बंद करें | जवाब दें
bn: ডাউনলোড | ডাউনলোড করুন | শেয়ার | শেয়ার করুন | প্রিন্ট | প্রিন্ট করুন | ইমেইল | আরও পড়ুন | আরো পড়ুন | বিস্তারিত | সাবস্ক্রাইব | লগ ইন | লগইন | মন্তব্য
bn: মন্তব্য করুন | পরবর্তী | পূর্ববর্তী | লিংক কপি করুন
zh: 下载 | 下载* | 点击下载 | 立即下载 | 下载全文 | 下载地址 | 分享 | 分享到 | 分享到* | 分享至 | 分享至* | 分享本文 | 分享文章 | 一键分享 | 转发 | 打印 | 打印本页
zh: 打印本文 | 打印文章 | 阅读更多 | 阅读全文 | 查看全文 | 阅读原文 | 查看原文 | 继续阅读 | 展开全文 | 展开 | 收起 | 更多 | 查看更多 | 加载更多 | 了解更多 | 显示更多
zh: 订阅 | 立即订阅 | 关注 | 关注我们 | 登录 | 登陆 | 注册 | 登录/注册 | 退出 | 评论 | 发表评论 | 查看评论 | 写评论 | 我要评论 | 参与评论 | 条评论 | 留言 | 复制 | 复制链接
zh: 收藏 | 加入收藏 | 保存 | 点赞 | 赞 | 喜欢 | 打赏 | 赞赏 | 举报 | 纠错 | 回复 | 下一页 | 上一页 | 下一篇 | 上一篇 | 返回 | 关闭 | 取消 | 确定 | 搜索 | 发送邮件 | 邮件 | 字号
zh: 下載 | 下載* | 立即下載 | 分享給朋友 | 列印 | 列印本頁 | 友善列印 | 閱讀更多 | 閱讀全文 | 看更多 | 繼續閱讀 | 展開全文 | 查看更多 | 訂閱 | 追蹤 | 追蹤我們 | 登入 | 註冊
zh: 評論 | 發表評論 | 留言回覆 | 複製 | 複製連結 | 儲存 | 按讚 | 檢舉 | 回覆 | 下一頁 | 上一頁 | 關閉 | 郵件
ja: ダウンロード | *ダウンロード | *をダウンロード | *でダウンロード | シェア | シェアする | シェア* | *でシェア | *でシェアする | *にシェア | この記事をシェア | この記事をシェアする
ja: 記事をシェア | 共有 | 共有する | *で共有 | 記事を共有 | 印刷 | 印刷する | この記事を印刷 | このページを印刷 | 記事を印刷 | メール | メールで送る | メールで共有 | 続きを読む
ja: 続きをみる | 続きを見る | もっと読む | もっと見る | もっとみる | さらに読む | 全文を読む | 詳細を見る | 詳しく見る | 詳しくはこちら | 購読 | 購読する | 登録 | 会員登録
ja: 無料会員登録 | ログイン | ログアウト | フォロー | フォローする | コメント | コメントする | コメントを書く | コメントを見る | ツイート | ツイートする | いいね | いいね! | ブックマーク
ja: 保存 | 保存する | クリップ | リンクをコピー | URLをコピー | コピー | コピーする | 次へ | 前へ | 次のページ | 前のページ | 次の記事 | 前の記事 | 閉じる | 戻る | 返信 | 返信する | 拡大
ko: 다운로드 | * 다운로드 | 내려받기 | 공유 | 공유하기 | 기사 공유 | 기사공유 | *에 공유 | *에 공유하기 | * 공유 | *으로 공유 | *로 공유 | 인쇄 | 인쇄하기 | 프린트 | 이메일 | 메일 보내기
ko: 더 보기 | 더보기 | 자세히 보기 | 더 읽기 | 계속 읽기 | 전체 보기 | 기사 전체보기 | 구독 | 구독하기 | 로그인 | 로그아웃 | 회원가입 | 팔로우 | 댓글 | 댓글 쓰기 | 댓글쓰기 | 댓글 보기 | 링크 복사
ko: url 복사 | url복사 | 복사 | 복사하기 | 저장 | 스크랩 | 좋아요 | 듣기 | 기사 듣기 | 다음 | 이전 | 다음 페이지 | 이전 페이지 | 다음 기사 | 이전 기사 | 닫기 | 뒤로 | 답글
vi: tải xuống | tải về | tải * | chia sẻ | chia sẻ lên * | chia sẻ qua * | chia sẻ bài viết | in | in bài viết | in trang | gửi email
vi: đọc thêm | đọc tiếp | xem thêm | xem tiếp | tìm hiểu thêm | đăng ký | đăng nhập | theo dõi | bình luận | ý kiến | gửi bình luận
vi: sao chép liên kết | lưu | lưu bài | nghe | tiếp theo | trang sau | trước | trang trước | đóng | quay lại | trả lời | thích
id: unduh | unduh * | bagikan | bagikan ke * | bagikan di * | bagikan artikel | bagikan artikel ini | cetak | kirim email
id: baca selengkapnya | selengkapnya | baca lebih lanjut | baca juga | lanjutkan membaca | lihat semua | lihat selengkapnya
id: muat lebih banyak | berlangganan | daftar | masuk | ikuti | ikuti kami | komentar | tulis komentar | lihat komentar
id: salin tautan | salin link | simpan | dengarkan | selanjutnya | berikutnya | sebelumnya | tutup | kembali | balas
ms: muat turun | kongsi | kongsikan | baca lagi | baca lanjut | langgan
th: ดาวน์โหลด | แชร์ | แชร์บน * | แบ่งปัน | พิมพ์ | อีเมล | อ่านต่อ | อ่านเพิ่มเติม | ดูเพิ่มเติม | เพิ่มเติม | สมัครสมาชิก | เข้าสู่ระบบ | ติดตาม | ความคิดเห็น | แสดงความคิดเห็น
th: คัดลอกลิงก์ | คัดลอกลิงค์ | บันทึก | ถัดไป | ก่อนหน้า | ปิด | กลับ | ตอบกลับ
"""

# What a button names. A word in capitals of two to five letters (IPFS, EPUB) counts too.
_NAMED = """
facebook twitter x linkedin whatsapp telegram reddit pinterest tumblr instagram threads bluesky mastodon messenger line
wechat weibo qq qzone douban vk vkontakte viber skype pocket instapaper flipboard evernote tiktok youtube snapchat xing
kakaotalk kakao naver band hatena google google+ google-plus gmail email e-mail mail sms slack teams discord signal
stumbleupon digg delicious buffer print pdf epub mobi mp3 mp4 csv zip json txt docx doc xlsx ppt pptx rtf png jpg jpeg
svg ipfs apk torrent magnet app android ios kindle spotify apple itunes 微信 微博 新浪微博 朋友圈 空间 豆瓣 知乎 微信好友 微信朋友圈
フェイスブック ツイッター ライン はてな 페이스북 트위터 카카오톡 카카오 네이버 밴드 фейсбук твиттер вконтакте одноклассники телеграм ватсап
фейсбуці твіттері телеграмі вк فيسبوك تويتر واتساب تلغرام फेसबुक ट्विटर व्हाट्सएप
"""

TOP_WORDS = frozenset(
    """top|back to top|to top|to the top|go to top|go to the top|return to top|back to the top|page top|scroll to top
    |top of page|top of the page|back up|nach oben|zum seitenanfang|seitenanfang|zurück nach oben|zum anfang|haut de page
    |haut|retour en haut|en haut|haut de la page|arriba|volver arriba|subir|ir arriba|inicio de página|voltar ao topo|topo
    |ao topo|ir para o topo|torna su|torna all'inizio|torna in alto|in alto|inizio pagina|naar boven|terug naar boven
    |do góry|na górę|powrót do góry|наверх|вверх|к началу|в начало|нагору|вгору|догори|nahoru|zpět nahoru|till toppen
    |upp|til toppen|til tops|ylös|takaisin ylös|sivun alkuun|vissza a tetejére|oldal tetejére|sus|înapoi sus|στην κορυφή
    |αρχή σελίδας|yukarı|başa dön|yukarı çık|sayfa başı|إلى الأعلى|أعلى الصفحة|العودة إلى الأعلى|بازگشت به بالا|بالا|חזרה למעלה|לראש הדף
    |ऊपर जाएं|ऊपर|返回顶部|回到顶部|顶部|回顶部|置顶|返回頂部|回到頂部|回頂部|頁首|回頁首|トップへ戻る|ページトップへ|ページの先頭へ|先頭へ戻る|上に戻る
    |ページトップ|トップへ|맨 위로|위로|상단으로|맨위로|lên đầu trang|về đầu trang|kembali ke atas|ke atas|กลับด้านบน""".replace("\n", "").replace("    |", "|").split("|")
)
"""Labels of links to `#` that mean what `#` means: the page's top."""

_ARROWS = " \t\r\n\xa0«»‹›→←⇒⇐⟶➔➜➡⬅▶◀►◄▸▾▼>|·•…:!.,*_~+–—()（）[]【】＞＜﹥"
_COUNT = re.compile(r"[(\[（【]?\s*\d[\d.,\s]*[kKmM]?\s*[)\]）】]?")
_SIZE = re.compile(r"[(\[（]\s*(?:[a-z]{2,4},?\s*)?\d[\d.,]*\s*[kmg]i?b\s*[)\]）]", re.I)
_PICTOGRAM = re.compile("[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ue000-\uf8ff\ufe0e\ufe0f\U0001f000-\U0001faff]")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,4}")
_LEADS_ON = ("»", "›", "→", "⇒", "➔", "➜", "➡", ">>", "&raquo;", "&rarr;")

MAX_LABEL = 60
"""Code points; the longest label here has 40."""


def is_action(label: str) -> bool:
    """Whether a link's text is that of a button: one of the known labels, or up to four words and an arrow on."""
    label = label.strip()
    if not label or len(label) > MAX_LABEL:
        return False
    if label.rstrip("*_ ").endswith(_LEADS_ON) and len(label.split()) <= 5:
        return True
    plain = bare_label(_SIZE.sub("", label))
    without_count = _COUNT.sub(" ", plain).strip(_ARROWS)
    return any(form in _labels() for form in _forms(plain)) or any(form in _labels() for form in _forms(without_count))


def bare_label(label: str) -> str:
    """A label without pictures, arrows and emphasis, white space as single spaces."""
    return " ".join(_PICTOGRAM.sub(" ", label).split()).strip(_ARROWS).replace("’", "'")


def _forms(label: str) -> tuple[str, ...]:
    """The label in small letters, and with `*` for what it names; '' for one of digits alone."""
    folded = label.casefold()
    if folded in _named():
        return (folded,)
    words = label.split()
    names = [
        word.casefold().strip(_ARROWS) in _named() or (_ACRONYM.fullmatch(word) is not None and not label.isupper())
        for word in words
    ]
    starred = " ".join("*" if named else word.casefold() for word, named in zip(words, names, strict=True))
    forms = [folded, starred.replace("* *", "*")]
    if not folded.isascii():
        # Scripts without spaces: the name stands at either end.
        for name in _named():
            if folded.startswith(name) or folded.endswith(name):
                forms.append(folded.replace(name, "*").replace(" *", "*") if "* " not in folded else folded)
                forms.append(folded.replace(name, "*"))
    return tuple(forms)


@cache
def _labels() -> frozenset[str]:
    found: set[str] = set()
    for line in _LABELS.strip().splitlines():
        found.update(label.strip().casefold() for label in line.split(":", 1)[1].split(" | "))
    return frozenset(found)


@cache
def _named() -> frozenset[str]:
    return frozenset(_NAMED.split())
