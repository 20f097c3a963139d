### Mitarbeitende: Beitritt, Menü, Einladung von Klientinnen und Klienten

staff-role =
    { $role ->
        [case_manager] Case Management
        [coordinator] Koordinierende Stelle
        [authority] Behörde
        [lead] Gesamtkoordination
       *[admin] Technik
    }
staff-joined = ✅ Willkommen! Sie sind jetzt als Mitarbeiterin oder Mitarbeiter eingetragen.
staff-menu-title = <b>{ $name }</b>
staff-menu-role = Aufgabe: { $role }
staff-menu-office = Stelle: { $office } ({ $employer })
staff-menu-town = Ort: { $town }
staff-menu-district = Ort: { $town }, { $district }
staff-menu-region = Region: { $region }
staff-back = ⬅️ Zurück
staff-invite-client = 👤 Klientin oder Klienten einladen
staff-invite-how = Schreiben Sie: /invite und dahinter Ihr eigenes Zeichen für die Person, zum Beispiel so: /invite K-17. Höchstens 20 Buchstaben, Ziffern, - und /. Bitte nie den Namen: Was Sie hier schreiben, liegt auch bei Telegram.
staff-label-invalid = Dieses Zeichen geht nicht. Bitte höchstens 20 Buchstaben, Ziffern, - und /, ohne Leerzeichen und ohne Namen.
staff-link-made =
    { $hours ->
        [one] Link für { $label }. Er gilt eine Stunde und nur einmal. Zeigen Sie die nächste Nachricht, oder leiten Sie sie weiter.
       *[other] Link für { $label }. Er gilt { $hours } Stunden und nur einmal. Zeigen Sie die nächste Nachricht, oder leiten Sie sie weiter.
    }
staff-link-words = { $name } ({ $office }) lädt Sie ein, Termine über Telegram zu vereinbaren. Das ist freiwillig. Tippen Sie auf den Link unten.

staff-invitation-invalid = Dieser Link gilt nicht mehr. Bitte fragen Sie nach einem neuen.
staff-already-member = Sie sind hier schon eingetragen. Dieser Link ist für jemand anderen.
staff-own-link = Das ist Ihr eigener Link. Leiten Sie ihn an Ihre Klientin oder Ihren Klienten weiter.

staff-notice-title = 🔒 <b>Termine vereinbaren: Sind Sie einverstanden?</b>
staff-notice-who = { $name } ({ $office }, { $employer }) lädt Sie ein. Sie können hier Termine vereinbaren und werden daran erinnert.
staff-notice-replaces = Bisher ist { $name } für Sie zuständig. Das endet damit.
staff-notice-stored = Dafür merke ich mir: Ihre Sprache, Ihren Ort, Ihre Telegram-Nummer (verschlüsselt), dass { $name } für Sie zuständig ist, das Zeichen, das die Stelle für Sie benutzt, und Ihre Termine. Zeichen und Termine sieht die Stelle auch.
staff-notice-until = Das bleibt gespeichert, bis Sie es löschen. Das können Sie jederzeit: /privacy
staff-notice-voluntary = Es ist freiwillig. Wenn Sie Nein sagen, bekommen Sie dieselbe Beratung und Termine auf anderem Weg.
staff-notice-agree = ✅ Ja, ich bin einverstanden
staff-notice-decline = Nein, danke
staff-agreed = ✅ Danke! Für Sie zuständig ist jetzt { $name } ({ $office }).
staff-agreed-delete = Sie können das jederzeit löschen: /privacy
staff-declined = In Ordnung, ich habe dazu nichts gespeichert. Beratung finden Sie hier trotzdem:
staff-client-agreed = ✅ { $label } ist einverstanden und kann jetzt Termine bei Ihnen buchen.

staff-privacy-bond = • Für Sie zuständig: { $name } ({ $office }), seit { $date }. Zeichen der Stelle für Sie: { $label }
staff-privacy-member = • Sie sind eingetragen als { $role } ({ $office }), mit dem Namen { $name }. Wenn Sie hier alles löschen, bleibt dieser Eintrag ohne Ihr Konto bestehen, bis die Verwaltung ihn entfernt.

command-staff = Mein Menü als Mitarbeiterin oder Mitarbeiter
command-invite = Klientin oder Klienten einladen
