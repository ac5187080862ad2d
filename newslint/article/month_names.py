"""Months and days of the week in 72 languages, from CLDR. Made by `build_month_names`: not by hand.

All in small letters, without full stops. A name that is another month in another language is left out, but for the
larger one's where the two are not written the same way.
"""

from __future__ import annotations

_MONTHS = (
    "ean eanáir ene enero gen gener gennaio ian ianuarie ion ionawr jaan jaanuar jan janar janeiro januar januari "
    "januarie january januwari január januára janv janvier janvāris janúar led leden ledna oca ocak saus sausio "
    "sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta urt urtarrila xan xaneiro yan "
    "yanvar ιαν ιανουάριος ιανουαρίου сту студзень студзеня січ січень січня янв январ январь января яну януари "
    "јан јануар јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳ جنوری يناير ژانویه ژانویهٔ जनवरी जन॰ जाने "
    "जानेवारी জানু জানুয়ারী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ஜன ஜனவரி జన జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി ජන ජනවාරි มกราคม มค "
    "ມກ ມັງກອນ ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ មករា",
    "chw chwef chwefror feabh feabhra feb febbraio febr febreiro febrer febrero februar februari februarie "
    "february februwari február februára februāris febrúar fev fevereiro fevral févr février helmi helmikuu "
    "helmikuuta lut lutego luty ots otsaila peb pebrero shk shkurt vas vasario vasaris veebr veebruar velj "
    "veljača veljače úno únor února şub şubat φεβ φεβρουάριος φεβρουαρίου ақп ақпан лют лютага лютий лютого люты "
    "феб фебруар фев февр феврал февраль февраля февруари փետրվար փետրվարի փտվ פברואר פבר׳ فبراير فروری فوریه "
    "فوریهٔ फ़रवरी फ़र॰ फेब्रु फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી பிப் பிப்ரவரி "
    "ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി පෙබ පෙබරවාරි กพ กุมภาพันธ์ ກພ ກຸມພາ ဖေ ဖေဖော်ဝါရီ თებ "
    "თებერვალი ፌብ ፌብሩዋሪ កុម្ភៈ",
    "bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi mar marca march marec maret "
    "mars marso mart martie marts martxoa marzec marzo març março mas mashi maw mawrth mrt márc március márta mär "
    "märts märz ožu ožujak ožujka μάρ μάρτιος μαρ μαρτίου бер березень березня мар март марта нау наурыз сак "
    "сакавік сакавіка մարտ մարտի մրտ מרץ مارس مارچ मार्च মার্চ ਮਾਰਚ માર્ચ மார் மார்ச் మార్చి ಮಾರ್ಚ್ മാർ മാർച്ച് "
    "මාර් මාර්තු มีค มีนาคม ມນ ມີນາ မတ် მარ მარტი ማርች មីនា",
    "abr abril aib aibreán api apirila apr aprel april aprile aprili aprilie aprill apríl apríla aprīlis avr "
    "avril bal balandis balandžio dub duben dubna ebr ebrill eph ephreli huhti huhtikuu huhtikuuta kwi kwiecień "
    "kwietnia nis nisan pri prill tra travanj travnja ápr április απρ απρίλιος απριλίου апр апрел апрель апреля "
    "април квіт квітень квітня кра красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ آوریل أبريل اپریل "
    "अप्रिल अप्रैल एप्रि एप्रिल এপ্রি এপ্রিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി "
    "ഏപ്രിൽ අප්‍රේල් เมย เมษายน ມສ ເມສາ ဧပြီ აპრ აპრილი ኤፕሪ ኤፕሪል មេសា",
    "beal bealtaine geg gegužė gegužės kvě květen května mag maggio mai maiatza maig maijs maio maj maja may mayo "
    "mayıs maí mei mey meyi máj mája május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιος μαΐ μαΐου май "
    "мам мамыр мая мај трав травень травня մայիս մայիսի մյս מאי مئی مايو مه مهٔ मई मे মে ਮਈ મે மே మే ಮೇ മേയ് මැයි "
    "พค พฤษภาคม ພພ ພຶດສະພາ မေ მაი მაისი ሜይ ឧសភា",
    "birž birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie iyn iyun "
    "juin jun june junho juni junie junij junio juny juuni jún júna június júní jūn jūnijs kesä kesäkuu kesäkuuta "
    "lipanj lipnja meh mehefin meith meitheamh qer qershor xuño červen června čvn ιουν ιουνίου ιούν ιούνιος июн "
    "июнь июня мау маусым черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի יוני جون يونيو "
    "ژوئن जुन जून জুন ਜੂਨ જૂન ஜூன் జూన్ ಜೂನ್ ജൂൺ ජූනි มิถุนายน มิย ມິຖ ມິຖຸນາ ဇွန် ივნ ივნისი ጁን មិថុនា",
    "gor gorff gorffennaf heinä heinäkuu heinäkuuta hul hulyo iul iulie iyl iyul iúil juil juillet jul julai "
    "julayi julho juli julie julij julio juliol july juuli júl júla július júlí jūl jūlijs korr korrik liep liepa "
    "liepos lipca lipiec lug luglio srpanj srpnja tem temmuz uzt uztaila xul xullo července červenec čvc ιουλ "
    "ιουλίου ιούλ ιούλιος июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули հլս հուլիս "
    "հուլիսի יולי جولائی يوليو ژوئیه ژوئیهٔ जुलाई जुलै जुल॰ জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ஜூலை జులై ಜುಲೈ ജൂലൈ ජූලි "
    "กค กรกฎาคม ກລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი ጁላይ កក្កដា",
    "abu abuztua aga agasti ago agost agosti agosto agu agustus août aug august augusta augusti augusts augustus "
    "augusztus avg avgust avq avqust awst ağu ağustos elo elokuu elokuuta gush gusht kol kolovoz kolovoza lún "
    "lúnasa ogo ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia srpen srpna ágú ágúst αυγ αυγούστου αύγ "
    "αύγουστος авг август августа жні жнівень жніўня серп серпень серпня там тамыз օգոստոս օգոստոսի օգս אוגוסט "
    "אוג׳ أغسطس اوت اگست अगस्ट अगस्त अग॰ ऑग ऑगस्ट আগ আগস্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ "
    "ഓഗസ്റ്റ് අගෝ අගෝස්තු สค สิงหาคม ສຫ ສິງຫາ ဩဂုတ် აგვ აგვისტო ኦገስ ኦገስት សីហា",
    "eyl eylül ira iraila medi mfómh rugs rugsėjis rugsėjo ruj rujan rujna sen sentabr sentyabr sep sept septemba "
    "septembar september septembra septembre septembrie septembris septhemba septiembre set setembre setembro "
    "settembre setyembre sht shtator syys syyskuu syyskuuta szept szeptember wrz wrzesień września zář září σεπ "
    "σεπτέμβριος σεπτεμβρίου вер верасень верасня вересень вересня сен сент сентябр сентябрь сентября сеп "
    "септембар септември қыр қыркүйек սեպ սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ سبتمبر ستمبر سپتامبر सप्टें सप्टेंबर "
    "सितंबर सित॰ सेप्टेम्बर সেপ সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે સપ્ટેમ્બર செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ "
    "ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ සැප් සැප්තැම්බර් กย กันยายน ກຍ ກັນຍາ စက် စက်တင်ဘာ სექ სექტემბერი ሴፕቴ ሴፕቴምበር "
    "កញ្ញា",
    "dfómh eki ekim hyd hydref loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktabr okthoba "
    "oktoba oktobar oktober oktobris oktoober oktubre oktyabr október októbra ott ottobre out outubro paź "
    "październik października spal spalio spalis tet tetor urr urria říj říjen října οκτ οκτωβρίου οκτώβριος жовт "
    "жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябр октябрь октября қаз қазан հոկ "
    "հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ أكتوبر اکتبر اکتوبر अक्टूबर अक्टू॰ अक्टोबर ऑक्टो ऑक्टोबर অক্টো অক্টোবর "
    "ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર அக் அக்டோபர் అక్టో అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്‌ടോബർ ඔක් ඔක්තෝබර් ตค ตุลาคม "
    "ຕລ ຕຸລາ အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ ኦክቶበር តុលា",
    "aza azaroa kas kasım lapkr lapkritis lapkričio listopada listopadu marras marraskuu marraskuuta nob "
    "nobyembre noiembrie nov novemba novembar november novembra novembre novembris novembro noviembre noy noyabr "
    "nën nëntor nóv nóvember samh samhain stu studeni studenoga tach tachwedd νοέ νοέμβριος νοε νοεμβρίου лист "
    "листопад листопада ліс лістапад лістапада нов новембар ное ноември ноя нояб ноябр ноябрь ноября қар қараша "
    "նոյ նոյեմբեր նոյեմբերի נובמבר נוב׳ نوامبر نوفمبر نومبر नवंबर नव॰ नोभेम्बर नोव्हें नोव्हेंबर নভে নভেম্বর ਨਵੰ "
    "ਨਵੰਬਰ નવે નવેમ્બર நவ நவம்பர் నవం నవంబర్ ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ නොවැ නොවැම්බර් พย พฤศจิกายน ພຈ ພະຈິກ နို "
    "နိုဝင်ဘာ ნოე ნოემბერი ኖቬም ኖቬምበር វិច្ឆិកា",
    "abe abendua ara aralık dec decembar december decembra decembrie decembris decembro dek dekabr des desemba "
    "desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis disemba "
    "disember disyembre déc décembre gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu joulukuuta noll "
    "nollaig pro prosinac prosinca prosince prosinec rhag rhagfyr δεκ δεκέμβριος δεκεμβρίου груд грудень грудня "
    "дек декабр декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня դեկ դեկտեմբեր դեկտեմբերի "
    "דצמבר דצמ׳ دسامبر دسمبر ديسمبر डिसें डिसेंबर डिसेम्बर दिसंबर दिस॰ ডিসে ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર டிச "
    "டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ දෙසැ දෙසැම්බර් ธค ธันวาคม ທວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ "
    "დეკემბერი ዲሴም ዲሴምበር ធ្នូ",
)
MONTH_NAMES: dict[str, int] = {n: m for m, names in enumerate(_MONTHS, start=1) for n in names.split()}

DAY_NAMES: frozenset[str] = frozenset(
    (
        "ahad ahd al alhamisi an antradienis aoine ar asteartea asteazkena astelehena az bazar be bil biy biyernes ca "
        "ceturtd ceturtdiena chor chorshanba cmt cs csütörtök cum cuma cumartesi czw czwartek céad cümə dc dg di die "
        "dienstag dijous dilluns dim dimanche dimarts dimecres dinsdag dissabte diumenge divendres dj dl do dom "
        "domenica domh domingo donderdag donnerstag ds dt dum duminică dush dushanba dv déar déardaoin enj esmaspäev "
        "fim fimmtudagur fr fre fredag freitag fri friday fös föstudagur gio giovedì gwe gwen hla huw huwebes hétfő "
        "hën iau ig igandea ijumaa isn isnin isonto jeu jeudi joi jue jueves jum juma jumaat jumamosi jumanne "
        "jumapili jumat jumatano jumatatu kam kamis ke kedd keskiviikko keskiviikkona ketvirtadienis kha khamis "
        "kolmapäev kt la larunbata lau lauantai lauantaina laugardagur laupäev lin linggo llun lr luan lun lundi "
        "lunedì lunes luni luns lör lördag lør lørdag ma maanantai maanantaina maandag man mandag mar mardi martedì "
        "martes marți maw mer mercoledì mercredi mgq mi mie miercuri min minggu mittwoch miy miyerkules mié miércoles "
        "mið miðvikudagur mo mon monday montag mso máirt mán mánudagur mån måndag mér mércores mër ne ned nedelja "
        "nedeľa nedjelja neděle neljapäev niedz niedziela og ons onsdag or osteguna ostirala otrd otrdiena pay "
        "payshanba paz pazar pazartesi pe penktadienis per perjantai perjantaina perşembe pet petak petek pi piatok "
        "piektd piektdiena pirmadienis pirmd pirmdiena piątek pn po pon pondelok pondělí ponedeljak ponedeljek "
        "ponedjeljak poniedziałek pr pre pt pzt pá pátek péntek pühapäev qua quarta-feira qui quinta-feira rab rabu "
        "reede sa sab sabado sabato sabtu sad sal salı sam samedi samstag sat saterdag sath saturday seg "
        "segunda-feira sekmadienis sel selasa sen senin sesh seshanba sestd sestdiena sex sexta-feira shan shanba sht "
        "sin sk so sob sobota son sondag sonntag sre sreda sri srijeda st streda středa su sub subota sul sun sunday "
        "sunnudagur sunnuntai svētd svētdiena sze szerda szo szombat sáb sábado sâm sâmbătă sön söndag søn søndag "
        "teisipäev ter terça-feira tha thu thursday ti tiistai tiistaina tir tirs tirsdag tis tisdag to tor torek "
        "tors torsdag torstai torstaina tr trečiadienis trešd trešdiena tue tuesday ulwesibili ulwesihlanu ulwesine "
        "ulwesithathu umgqibelo umsombuluko ut uto utorak utorok vasárnap ven vendredi venerdì venres vie viernes vin "
        "vineri vr vrijdag vrydag wed wednesday wo woensdag wt wtorek xov xoves yak yakshanba za zaterdag zo zondag "
        "ça çar çarşamba çərşənbə út úterý þri þriðjudagur čet četrtek četvrtak čt čtvrtek śr środa şənbə šeštadienis "
        "št štvrtok δευ δευτέρα κυρ κυριακή πέμ πέμπτη παρ παρασκευή σάβ σάββατο τετ τετάρτη τρί τρίτη аў аўторак ба "
        "баасан бейсенбі бейш бейшемби бс бя бямба воскресенье вс вт вто вторник вівторок да даваа дс душанбе дшб дүй "
        "дүйсенбі дүйшөмбү жек жексенбі жекшемби жм жс жума жұма ишемби ишм лх лхагва мя мягмар нд нед недела неделя "
        "недеља неділя ня нядзеля ням пʼятниця панядзелак панҷшанбе пет петак петок петък пн пон понеделник "
        "понедельник понедељак понеділок пт пшб пятница пятніца пү пүрэв саб сабота сб сейсенбі сенбі серада середа "
        "сешанбе ср сре среда сряда сс суб суббота субота сшб събота сәрсенбі уто уторак чацвер чет четвер четверг "
        "четвртак четврток четвъртък чоршанбе чт чц чшб шанбе шарш шаршемби шейш шейшемби шнб якшанбе яшб ҷмъ ҷумъа "
        "երեքշաբթի երկ երկուշաբթի երք կիր կիրակի հինգշաբթի հնգ շաբաթ շբթ ուր ուրբաթ չորեքշաբթի չրք שבת اتوار الأحد "
        "الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت بدھ جمعرات جمعه جمعہ دوشنبه سه‌شنبه شنبه منگل پنجشنبه پیر "
        "چهارشنبه ہفتہ یکشنبه आइत आइतबार गुरु गुरुवार बिहि बिहिबार बुध बुधबार बुधवार मंगल मंगलवार मंगळ मंगळवार मङ्गल "
        "मङ्गलबार रवि रविवार शनि शनिबार शनिवार शुक्र शुक्रबार शुक्रवार सोम सोमबार सोमवार বুধ বুধবার বৃহস্পতি "
        "বৃহস্পতিবার মঙ্গল মঙ্গলবার রবি রবিবার শনি শনিবার শুক্র শুক্রবার সোম সোমবার ਐਤ ਐਤਵਾਰ ਬੁੱਧ ਬੁੱਧਵਾਰ ਮੰਗਲ "
        "ਮੰਗਲਵਾਰ ਵੀਰ ਵੀਰਵਾਰ ਸ਼ਨਿੱਚਰ ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ੁੱਕਰ ਸ਼ੁੱਕਰਵਾਰ ਸੋਮ ਸੋਮਵਾਰ ગુરુ ગુરુવાર બુધ બુધવાર મંગળ મંગળવાર રવિ "
        "રવિવાર શનિ શનિવાર શુક્ર શુક્રવાર સોમ સોમવાર சனி செவ் செவ்வாய் ஞாயி ஞாயிறு திங் திங்கள் புத புதன் வியா "
        "வியாழன் வெள் வெள்ளி ఆది ఆదివారం గురు గురువారం బుధ బుధవారం మంగళ మంగళవారం శని శనివారం శుక్ర శుక్రవారం సోమ "
        "సోమవారం ಗುರು ಗುರುವಾರ ಬುಧ ಬುಧವಾರ ಭಾನು ಭಾನುವಾರ ಮಂಗಳ ಮಂಗಳವಾರ ಶನಿ ಶನಿವಾರ ಶುಕ್ರ ಶುಕ್ರವಾರ ಸೋಮ ಸೋಮವಾರ ചൊവ്വ "
        "ചൊവ്വാഴ്ച ചൊവ്വാഴ്‌ച ഞായറാഴ്‌ച ഞായർ തിങ്കളാഴ്‌ച തിങ്കൾ ബുധനാഴ്‌ച ബുധൻ വെള്ളി വെള്ളിയാഴ്‌ച വ്യാഴം വ്യാഴാഴ്‌ച "
        "ശനി ശനിയാഴ്‌ച අඟහ අඟහරුවාදා ඉරිදා බදාදා බ්‍රහස් බ්‍රහස්පතින්දා සඳුදා සිකු සිකුරාදා සෙන සෙනසුරාදා พฤ "
        "วันจันทร์ วันพฤหัสบดี วันพุธ วันศุกร์ วันอังคาร วันอาทิตย์ วันเสาร์ อา ຈັນ ພະຫັດ ພຸດ ວັນຈັນ ວັນພະຫັດ ວັນພຸດ "
        "ວັນສຸກ ວັນອັງຄານ ວັນອາທິດ ວັນເສົາ ສຸກ ອັງຄານ ອາທິດ ເສົາ ကြာသပတေး စနေ တနင်္ဂနွေ တနင်္လာ ဗုဒ္ဓဟူး သောကြာ "
        "အင်္ဂါ კვი კვირა ოთხ ოთხშაბათი ორშ ორშაბათი პარ პარასკევი სამ სამშაბათი შაბ შაბათი ხუთ ხუთშაბათი ሐሙስ ማክሰ "
        "ማክሰኞ ረቡዕ ሰኞ ቅዳሜ እሑድ ዓርብ ចន្ទ ច័ន្ទ ពុធ ព្រហ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អង្គារ អាទិត្យ"
    ).split()
)
