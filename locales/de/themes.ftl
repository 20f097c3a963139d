### Themen: Probleme, die viele betreffen, auf ihrem Weg zu denen, die sie lösen können. Durchgesehen: nein

themes-menu = 🧩 Themen
command-theme = Themen: was sich im Einzelfall nicht lösen lässt

themes-title = 🧩 <b>Themen: { $area }</b>
themes-title-own = 🧩 <b>Meine Themen</b>
themes-only-ended = Gelöste und abgelehnte Themen:
themes-none = Hier steht noch kein Thema.
themes-what = Ein Thema ist ein Problem, das in mehreren Fällen auftaucht und das Sie im Einzelfall nicht lösen können.
themes-state =
    { $state ->
        [raised] 📥 Gemeldet
        [brief] ✏️ Kurzbericht in Arbeit
        [project_group] 👥 In der Projektgruppe
        [agreement] 🤝 Schnittstellenvereinbarung
        [steering_group] 🏛 In der Lenkungsgruppe
        [state] 🗺 An das Land gegeben
        [solved] ✅ Gelöst
        [declined] ❌ Abgelehnt
       *[merged] 🔗 Zusammengeführt
    }
themes-line = Nr. { $number }: { $domain }, { $place }
themes-button = Nr. { $number } · { $domain }
themes-whole-region = { $region } (ganze Region)
themes-no-region = Ohne Region
themes-raise = ➕ Thema melden
themes-ended-ones = 📁 Abgeschlossene
themes-open-ones = 📂 Offene
themes-figures = 📊 Zahlen
themes-page-before = ◀️ Zurück
themes-page-next = Weiter ▶️
themes-to-list = 🧩 Alle Themen
themes-to-menu = ⬅️ Menü
themes-back = ⬅️ Zurück
themes-see = Nr. { $number } ansehen

themes-number = 🧩 <b>Thema Nr. { $number }</b>
themes-place = 📍 { $place }
themes-domain = Lebensbereich: { $domain }
themes-constellation =
    { $constellation ->
        [3] k3: Entscheidung der Leitung
       *[4] k4: Grundsatzfrage
    }
themes-stands = Stand: <b>{ $state }</b>
themes-raisers =
    { $count ->
        [one] Gemeldet von einer Person
       *[other] Gemeldet von { $count } Personen
    }
themes-raisers-too =
    { $count ->
        [one] Gemeldet von Ihnen
       *[other] Gemeldet von { $count } Personen, auch von Ihnen
    }
themes-no-words = ✏️ Die Beschreibung fehlt noch.
themes-has-outcome = 📬 Es gibt ein Ergebnis.
themes-open = 📄 Lesen und schreiben
themes-join = ✋ Das ist auch unser Problem
themes-joined = ✅ Notiert. Sie hören, wie es mit dem Thema weitergeht.
themes-step =
    { $state ->
        [brief] ➡️ Kurzbericht beginnen
        [project_group] ➡️ In die Projektgruppe
        [agreement] ➡️ Zur Schnittstellenvereinbarung
        [steering_group] ➡️ In die Lenkungsgruppe
        [state] ➡️ An das Land
        [solved] ✅ Gelöst
       *[declined] ❌ Ablehnen
    }
themes-moved = ✅ Eingetragen. Wer das Thema gemeldet hat, bekommt Bescheid.
themes-moved-end = ✅ Eingetragen. Wer das Thema gemeldet hat, bekommt Bescheid. Bitte schreiben Sie jetzt das Ergebnis auf.
themes-ask-end = <b>Dieses Thema abschließen?</b> { $state }
themes-end-hint = Danach geht es nicht mehr weiter. Das Ergebnis können Sie auch später noch aufschreiben.
themes-end-yes = Ja: { $state }
themes-merge = 🔗 Mit anderem Thema zusammenführen
themes-merge-into = <b>In welches Thema soll Nr. { $number } aufgehen?</b>
themes-merge-none = In dieser Region ist kein anderes Thema offen.
themes-ask-merge = <b>Nr. { $number } in Nr. { $into } aufgehen lassen?</b>
themes-merge-hint = Alle, die es gemeldet haben, und alle Texte gehen mit. Das lässt sich nicht zurücknehmen.
themes-merge-yes = 🔗 Ja, zusammenführen
themes-merged = ✅ Zusammengeführt. Wer das andere Thema gemeldet hat, bekommt Bescheid.
themes-is-part = 🔗 Thema Nr. { $number } ist jetzt Teil von Thema Nr. { $into }.

themes-new = ➕ <b>Neues Thema</b>
themes-ask-town = <b>Wo besteht das Problem?</b>
themes-other-town = 📍 Anderer Ort
themes-ask-domain = <b>Um welchen Lebensbereich geht es?</b>
themes-ask-constellation = <b>Was braucht es, um das Problem zu lösen?</b>
themes-similar = <b>Ist es eines von diesen?</b> Dann öffnen Sie es, und schließen Sie sich an:
themes-words-follow = Das Problem beschreiben Sie gleich auf der Seite des Kreises. Bitte schreiben Sie hier im Chat nichts dazu.
themes-raise-now = ✅ Thema melden
themes-raise-other = ➕ Nein, ein neues Thema melden
themes-raised-now = ✅ Thema Nr. { $number } ist angelegt. Beschreiben Sie jetzt das Problem.

themes-unknown = Dieses Thema gibt es nicht.
themes-ended = Dieses Thema ist schon abgeschlossen.
themes-moved-on = Das Thema steht inzwischen woanders. So sieht es jetzt aus:
themes-brief-missing = Dafür braucht es zuerst den Kurzbericht. Schreiben Sie ihn auf der Seite des Kreises.
themes-not-now = Beim jetzigen Stand des Themas geht das nicht.

themes-figures-title = 📊 <b>Themen in Zahlen: { $area }</b>
themes-figures-themes = <b>Themen</b>
themes-figure = { $domain }: { $count }
themes-figures-contacts =
    { $days ->
        [one] <b>Kontakte des letzten Tages, die mehr brauchten als Hilfe im Einzelfall</b>
       *[other] <b>Kontakte der letzten { $days } Tage, die mehr brauchten als Hilfe im Einzelfall</b>
    }
themes-contacts =
    { $count ->
        [one] { $domain }, k{ $constellation }: ein Kontakt
       *[other] { $domain }, k{ $constellation }: { $count } Kontakte
    }
themes-contacts-few =
    { $least ->
        [one] { $domain }, k{ $constellation }: weniger als ein Kontakt
       *[other] { $domain }, k{ $constellation }: weniger als { $least } Kontakte
    }
themes-figures-none = Nichts gezählt.

themes-notice-raised = 🧩 In Ihrer Region wurde Thema Nr. { $number } gemeldet.
themes-notice-moved = 🧩 Thema Nr. { $number }: { $state }
themes-notice-outcome = 📬 Zu Thema Nr. { $number } gibt es ein Ergebnis.

themes-page-title = Thema Nr. { $number }
themes-page-rule = ⚠️ <b>Keine Namen, keine Fallnummern und nichts, woran man einen Menschen erkennen kann.</b> Beschreiben Sie das Problem, nicht die Person.
themes-page-place = Ort
themes-page-domain = Lebensbereich
themes-page-calls = Was es braucht
themes-page-stands = Stand
themes-page-heading =
    { $kind ->
        [problem] Das Problem
        [brief] Kurzbericht
        [outcome] Ergebnis
       *[comment] Kommentare
    }
themes-page-label =
    { $kind ->
        [problem] Was ist das Problem?
        [brief] Kurzbericht für die Projektgruppe oder die Lenkungsgruppe
        [outcome] Was ist herausgekommen?
       *[comment] Neuer Kommentar
    }
themes-page-hint =
    { $kind ->
        [problem] Woran scheitert es? Welche Stellen sind beteiligt? Wie oft kommt es vor?
        [brief] Was ist das Problem, was wurde schon versucht, wie sehen es die Betroffenen, was schlagen Sie vor?
        [outcome] Das lesen alle, die das Thema gemeldet haben.
       *[comment] Das lesen alle, die das Thema sehen.
    }
themes-page-write = Das können Sie schreiben
themes-page-save = Speichern
themes-page-saved = ✅ Gespeichert.
themes-page-nothing = Sie haben nichts geändert.
themes-page-by = { $name }, { $date }
themes-page-by-former = Nicht mehr hier tätig, { $date }
themes-recognisable = ⚠️ <b>Noch nicht gespeichert.</b> An diesen Stellen könnte man jemanden erkennen. Bitte ändern Sie sie; Ihr Text steht unten:
themes-mark =
    { $kind ->
        [case_number] • Fallnummer: { $found }
        [mail] • E-Mail-Adresse: { $found }
        [day] • Genaues Datum: { $found } (Monat und Jahr genügen)
       *[phone] • Telefonnummer: { $found }
    }
themes-overtaken = ⚠️ <b>Noch nicht gespeichert.</b> Inzwischen hat jemand anderes diesen Text geändert. Sie sehen unten zuerst den neuen Text, darunter Ihren. Bitte führen Sie beide zusammen, und speichern Sie dann.
