### Eigene Daten: Fall, Einwilligungen, Mitnehmen, Löschen; der Schutz eines Falls vor dem Löschen. Die einfachen Sätze stehen in other.ftl

privacy-case = • Ihr Fall { $number }. Gespräche: { $contacts }, Notizen: { $notes }, Ziele: { $goals }, Vermittlungen: { $referrals }. Die Texte dazu zeige ich nicht im Chat.
privacy-news = • Neuigkeiten, die Sie gewählt haben: { $kinds }
privacy-campaigns = • Dass Sie Nachrichten an viele bekommen haben: { $count }. Das vergesse ich { $days } Tage nach dem Ende jeder Aktion.
privacy-messages = • Nachrichten, die noch verschickt werden: { $count }
privacy-export = 📄 Alles ansehen und mitnehmen
privacy-agreed = ✍️ Meine Einwilligungen
privacy-back = ⬅️ Zurück

privacy-agreed-title = ✍️ <b>Damit sind Sie einverstanden</b>
privacy-agreed-none = Sie haben hier in nichts eingewilligt.
privacy-agreed-consent = • Fall { $number }: Ihre Beratung darf Ihre Angaben speichern. Unterschrieben am { $date }.
privacy-agreed-withdrawn = • Fall { $number }: Eine Einwilligung gibt es zurzeit nicht.
privacy-agreed-release =
    { $purpose ->
        [referral] { $number }. { $recipient } darf von Ihnen erfahren, damit man Ihnen dort weiterhilft. Unterschrieben am { $date }.
       *[questions] { $number }. { $recipient } darf Fragen zu Ihrem Fall beantworten. Unterschrieben am { $date }.
    }
privacy-withdraw-consent = ↩️ Zurücknehmen: Fall { $number }
privacy-withdraw-release = ↩️ Zurücknehmen: Nr. { $number }
privacy-ask-consent = Wollen Sie Ihre Einwilligung zum Fall { $number } zurücknehmen? Dann schreibt Ihre Beratung nichts mehr über Sie auf, und keine Stelle erfährt mehr von Ihnen. Nach { $days } Tagen wird gelöscht, was im Fall über Sie steht. Alle Angebote hier können Sie weiter nutzen.
privacy-ask-release = Soll { $recipient } nichts mehr über Sie erfahren? Was dort schon bekannt ist, kann ich nicht zurückholen.
privacy-withdraw-yes = ↩️ Ja, zurücknehmen
privacy-withdraw-no = ⬅️ Nein, zurück
privacy-consent-withdrawn-now = Ihre Einwilligung ist zurückgenommen. In { $days } Tagen wird gelöscht, was im Fall über Sie steht. Ihre Beratung weiß Bescheid.
privacy-release-withdrawn-now = Das ist zurückgenommen. Ihre Beratung weiß Bescheid.
privacy-nothing-to-withdraw = Hier gibt es nichts mehr zurückzunehmen.

privacy-ask-case = Auch was im Fall { $number } über Sie steht, wird gelöscht. Niemand kann es wiederherstellen.
privacy-ask-held = Was im Fall { $number } über Sie steht, darf zurzeit nicht gelöscht werden. Grund: { $reason }. Es wird gelöscht, sobald der Grund nicht mehr besteht. Alles andere lösche ich sofort.
privacy-step-appointments = ✓ Termine abgesagt: { $count }. Die Beratung weiß Bescheid.
privacy-step-messages = ✓ Nachrichten zurückgezogen: { $count }
privacy-step-case = ✓ Fall { $number }: Gespräche gelöscht: { $contacts }, Notizen: { $notes }, Ziele: { $goals }, Vermittlungen: { $referrals }. Auch der Schlüssel dazu ist vernichtet.
privacy-step-account = ✓ Sprache, Ort, Telegram-Nummer und Ihr Schlüssel gelöscht
privacy-step-held = ✗ Fall { $number } bleibt vorerst. Grund: { $reason }. Es wird nichts mehr dazugeschrieben, und es wird gelöscht, sobald der Grund nicht mehr besteht. Fragen dazu beantwortet man Ihnen im { $county }.
privacy-deleted-except = Sonst weiß ich nichts mehr über Sie. Sie können diesen Chat jetzt auch in Telegram löschen.

privacy-member-deleted = 🗑 { $number }: Die Person hat ihre Daten gelöscht. Was im Fall über sie stand, ist vernichtet. Bitte denken Sie auch an die Papierakte.
privacy-member-held = 🔒 { $number }: Die Person wollte ihre Daten löschen. Der Fall ist davor geschützt, ihre Einwilligung gilt aber als zurückgenommen. Besteht der Grund noch? Heben Sie den Schutz sonst bitte auf.
privacy-release-withdrawn = ↩️ { $number }: Die Person hat eine Entbindung von der Schweigepflicht zurückgenommen. Bitte sehen Sie nach, mit wem Sie nicht mehr über sie sprechen dürfen.
privacy-see-case = 📁 Zum Fall

privacy-hold-title = 🔒 <b>{ $number }: Schutz vor dem Löschen</b>
privacy-hold-none = Der Fall ist nicht geschützt. Verlangt es die Person oder ist die Frist vorbei, wird er gelöscht. Schützen Sie ihn nur, wenn und solange einer dieser Gründe besteht:
privacy-hold-set = Geschützt seit { $date }. Grund: { $reason }. So lange wird im Fall nichts gelöscht, auch nicht auf Wunsch der Person. Sie erfährt den Grund.
privacy-hold-reason =
    { $reason ->
        [complaint] eine Beschwerde
        [proceedings] ein laufendes Verfahren
       *[audit] eine Prüfung der Fördermittel
    }
privacy-hold-lift = 🔓 Schutz aufheben
privacy-hold-back = ⬅️ Zum Fall

privacy-page-title = Ihre Daten
privacy-page-intro = Das ist alles, was hier über Sie gespeichert ist. Etwas stimmt nicht? Sagen Sie es Ihrer Beratung oder dem { $county }.
privacy-page-html = Zum Lesen speichern (HTML)
privacy-page-json = Für andere Programme speichern (JSON)
privacy-page-person = Über Sie
privacy-page-language = Sprache
privacy-page-town = Ort
privacy-page-since = Gespeichert seit
privacy-page-address = Telegram-Nummer
privacy-page-manager = Für Sie zuständig
privacy-page-label = Zeichen der Stelle für Sie
privacy-page-staff = Ihre Aufgabe
privacy-page-office = Eingetragen als
privacy-page-other =
    { $kind ->
        [waiting_entry] Wartelisten
        [follower] Erinnerungen an offene Sprechstunden
        [outbox] Nachrichten der letzten Zeit
        [awaited] Offene Fragen im Chat
       *[page_link] Links auf diese Seite
    }
privacy-page-appointments = Termine
privacy-page-appointment = { $state }. Ort: { $place }. Anliegen: { $matter }
privacy-page-appointment-note = Ihr Satz zum Termin am { $date }
privacy-page-news = Neuigkeiten, die Sie gewählt haben
privacy-page-news-since = seit { $date }
privacy-page-campaigns = Nachrichten an viele, auch an Sie
privacy-page-campaign = { $office }: { $kind }
privacy-page-case = Fall { $number }
privacy-page-opened = Begonnen
privacy-page-joined = Mit diesem Chat verbunden
privacy-page-reassess = Nächster Rückblick
privacy-page-closed = Beendet
privacy-page-held = Vor dem Löschen geschützt
privacy-page-agreed = Einwilligungen
privacy-page-consent = Ihre Angaben speichern
privacy-page-given = Unterschrieben am { $date }, Formular { $version }
privacy-page-given-withdrawn = Unterschrieben am { $date }, Formular { $version }; zurückgenommen am { $withdrawn }
privacy-page-contacts = Gespräche
privacy-page-contact =
    { $mode ->
        [office] Im Büro, Minuten: { $minutes }. Themen: { $domains }
        [phone] Am Telefon, Minuten: { $minutes }. Themen: { $domains }
        [outreach] Bei Ihnen vor Ort, Minuten: { $minutes }. Themen: { $domains }
        [accompaniment] Begleitung, Minuten: { $minutes }. Themen: { $domains }
        [chat] Im Chat, Minuten: { $minutes }. Themen: { $domains }
       *[video] Mit Video, Minuten: { $minutes }. Themen: { $domains }
    }
privacy-page-assessments = Einschätzung der Beratung
privacy-page-level = { $level } von 5, am { $date }
privacy-page-referrals = Vermittlungen
privacy-page-referral = { $state }, { $date }
privacy-page-views = Wie es Ihnen ging
privacy-page-own-view = Ihre Antwort
privacy-page-goals = Ziele
privacy-page-goal =
    { $state ->
        [proposed] { $domain }: vorgeschlagen
        [accepted] { $domain }: vereinbart
        [active] { $domain }: in Arbeit
        [completed] { $domain }: erreicht
       *[cancelled] { $domain }: nicht weiterverfolgt
    }
privacy-page-notes = Notizen
privacy-page-note-before = Frühere Fassung, ersetzt am { $date }

privacy-consent-title = Einwilligung
privacy-consent-read = 📄 Den Text lesen
privacy-consent-show = 📄 Text der Einwilligung zeigen
privacy-consent-hand-over = Zeigen Sie der Person den Text in ihrer Sprache, bevor sie unterschreibt. Fragen Sie, ob sie alles versteht.
privacy-consent-signed = Unterschrieben, Fall { $number }
privacy-consent-what = Meine Beratung darf speichern und benutzen, was sie für die Begleitung braucht: wann wir sprechen und worüber, Notizen, Ziele, wie es mir geht und wohin ich vermittelt werde. Das kann auch Gesundheit, Herkunft oder Glauben betreffen.
privacy-consent-who = Das lesen nur meine Beratung und ihre Vertretung. Meine Familie und andere Ämter lesen es nicht.
privacy-consent-others = Eine andere Stelle erfährt nur dann etwas über mich, wenn ich das für diese Stelle eigens unterschreibe.
privacy-consent-long = Ist die Begleitung zu Ende, wird alles nach { $days } Tagen gelöscht.
privacy-consent-free = Es ist freiwillig. Ich kann jederzeit Nein sagen, ohne Grund und ohne Nachteil: im Büro, oder im Chat mit /privacy. Was vorher geschah, bleibt erlaubt. Nach { $days } Tagen wird gelöscht, was im Fall über mich steht.
privacy-consent-binding = Das ist der Inhalt in einfachen Worten. Verbindlich ist das Blatt, das unterschrieben wird.
