### Befehlszeile, für die Verwaltung. Nur Deutsch und Englisch

cli-token-missing = LOTSE_BOT_TOKEN fehlt. Legen Sie bei @BotFather einen Bot an und setzen Sie dessen Token.
cli-token-malformed = LOTSE_BOT_TOKEN ist kein Bot-Token. Es sieht so aus: 123456789:AAE… Kopieren Sie es noch einmal von @BotFather.
cli-token-refused = Telegram kennt das Token in LOTSE_BOT_TOKEN nicht. Prüfen Sie es bei @BotFather, und LOTSE_TELEGRAM_API.
cli-secret-missing = LOTSE_SECRET_KEY fehlt. Setzen Sie einen zufälligen Text mit mindestens 32 Zeichen und verwahren Sie ihn sicher; ohne ihn sind gespeicherte Daten unlesbar.
cli-setting-invalid = { $setting }: { $problem }
cli-setting-unknown = lotse.toml: Die Einstellung { $setting } gibt es nicht. Es gibt: { $known }
cli-toml-unreadable = { $file } ist kein gültiges TOML: { $problem }
cli-county-unknown = LOTSE_COUNTY: Einen Kreis „{ $county }“ gibt es nicht. Mitgeliefert: { $known }. Oder nennen Sie einen Ordner mit profile.yaml.
cli-county-unreadable = { $file } ist nicht lesbar oder kein gültiges YAML: { $problem }
cli-county-field = { $file }, Feld { $field }: { $problem }
cli-demo-runs = Lotse-Demo: { $address }
cli-demo-ends = Strg+C beendet sie. Die Chats bleiben erhalten bis: make demo-reset
cli-demo-runs-already = Die Demo läuft schon: { $address }
cli-demo-server = Der Ersatz für Telegram ist nicht gestartet ({ $address }). Ist der Port frei? Sonst: make demo-reset
cli-no-port = Ab { $first } ist kein Port frei. Nennen Sie einen mit --port.
cli-database-unreachable = Die Datenbank ist nicht erreichbar oder nicht beschreibbar ({ $problem }). Prüfen Sie LOTSE_DATABASE_URL und LOTSE_DATA_DIR.
cli-storage =
    { $reason ->
        [locked] Ein anderes Programm hält die Datenbank gesperrt. Beenden Sie es, oder versuchen Sie es gleich noch einmal.
        [full] Der Datenträger ist voll. Schaffen Sie Platz; es ist nichts verloren.
        [readonly] Die Datenbank ist schreibgeschützt. Prüfen Sie die Rechte an LOTSE_DATA_DIR.
       *[other] Die Datenbank antwortet nicht. Prüfen Sie LOTSE_DATABASE_URL.
    }
cli-not-migrated = Die Tabellen passen nicht zu dieser Version. Rufen Sie auf: lotse migrate
cli-database-newer = Die Datenbank ist von einer neueren Version (Tabellen auf Stand { $revision }). Aktualisieren Sie Lotse.
cli-county-mismatch = Die Datenbank enthält das Verzeichnis von „{ $stored }“, eingestellt ist „{ $county }“. Berichtigen Sie LOTSE_COUNTY, oder nehmen Sie eine eigene Datenbank (LOTSE_DATA_DIR, LOTSE_DATABASE_URL).
cli-migrated = Die Tabellen sind jetzt auf dem Stand dieser Version.
cli-migrated-before = Die Tabellen waren schon auf dem Stand dieser Version.

cli-directory-invalid =
    { $count ->
        [one] Ein Fehler. Es wurde nichts geändert.
       *[other] { $count } Fehler. Es wurde nichts geändert.
    }
cli-directory-valid = In Ordnung: { $services } Angebote für { $towns } Städte und Gemeinden.
cli-import-unchanged = Nichts zu ändern: Die Datenbank enthält das schon.
cli-import-added = { $table }: { $count } neu
cli-import-changed = { $table }: { $count } geändert
cli-import-removed = { $table }: { $count } entfernt
cli-import-dry = Nur gezeigt, nichts geändert (--dry-run).
cli-import-done = Eingelesen.
cli-exported = { $services } Angebote geschrieben: { $file }
cli-nothing-to-export = In der Datenbank steht noch kein Verzeichnis ({ $origin }). Zuerst: lotse directory import
cli-source-unreadable = { $file } lässt sich nicht lesen ({ $problem }). Prüfen Sie Name und Rechte.
cli-target-unwritable = { $file } lässt sich nicht schreiben ({ $problem }). Nennen Sie einen anderen Ort.

cli-check-mistyped = Die Einstellung { $setting } gibt es nicht; sie bewirkt nichts. Ist { $meant } gemeint?
cli-check-county = { $county }: { $count } Städte und Gemeinden
cli-check-no-region =
    { $count ->
        [one] Eine Gemeinde gehört noch zu keiner Region: { $names }. Tragen Sie „region“ in { $file } ein.
       *[other] { $count } Gemeinden gehören noch zu keiner Region: { $names }. Tragen Sie „region“ in { $file } ein.
    }
cli-check-no-phone = { $county } hat noch keine eigene Telefonnummer. Tragen Sie „phone“ in { $file } ein; sie steht bei Angeboten ohne Kontakt.
cli-check-telegram = Telegram antwortet, der Bot ist { $bot }
cli-check-telegram-unreachable = { $server } ist nicht erreichbar. Prüfen Sie Netz, Proxy und LOTSE_TELEGRAM_API.
cli-check-secret = LOTSE_SECRET_KEY ist gesetzt
cli-check-folder = { $folder } ist beschreibbar
cli-check-folder-readonly = { $folder } ist nicht beschreibbar. Ändern Sie die Rechte oder LOTSE_DATA_DIR.
cli-check-disk = Bei { $folder } sind nur noch { $free } MB frei. Schaffen Sie Platz.
cli-check-database = Die Datenbank antwortet, Tabellen auf Stand { $revision }
cli-check-database-unreachable = Die Datenbank ist nicht erreichbar. Prüfen Sie LOTSE_DATABASE_URL.
cli-check-not-migrated = Die Tabellen stehen auf { $revision }, nötig ist { $head }. Rufen Sie auf: lotse migrate
cli-check-no-directory = Es ist noch kein Verzeichnis eingelesen. Rufen Sie auf: lotse directory import
cli-check-directory = { $count } Angebote, zuletzt eingelesen am { $date }
cli-check-key = Der Schlüssel passt zur Datenbank
cli-check-key-unused = Der Schlüssel wurde noch nicht gebraucht: Es ist niemand gespeichert
cli-check-key-wrong = LOTSE_SECRET_KEY passt nicht zu dieser Datenbank. Setzen Sie den Schlüssel, mit dem sie angelegt wurde.
cli-check-no-file = { $file } fehlt. Legen Sie das Verzeichnis dort ab, oder lesen Sie ein anderes ein.
cli-check-file-invalid = { $file } hat { $count } Fehler. Rufen Sie auf: lotse directory check
cli-check-coverage = { $town }: Es fehlt { $kinds }. Tragen Sie das Angebot im Verzeichnis ein.

# Was an einer Verzeichnisdatei nicht stimmt. Davor steht: Datei:Zeile Feld
cli-problem-missing = Angabe fehlt. Tragen Sie sie ein.
cli-problem-unknown-field = Dieses Feld gibt es nicht. Prüfen Sie die Schreibweise oder löschen Sie es.
cli-problem-pattern = „{ $value }“ hat nicht die nötige Form ({ $expected }). Telefon: +49 221 4710 100, Uhrzeit: 09:00, Tage: MO bis SU.
cli-problem-empty = Leer. Tragen Sie einen Text ein.
cli-problem-too-long = Zu lang: höchstens { $expected } Zeichen. Kürzen Sie.
cli-problem-address = „{ $value }“ öffnet Telegram nicht. Nötig ist eine Adresse wie https://www.example.org/seite, höchstens 300 Zeichen.
cli-problem-hours = Endet mit { $value } nicht nach dem Beginn. Öffnungszeiten über Mitternacht werden zwei, die erste bis 24:00.
cli-problem-value = „{ $value }“ passt hier nicht ({ $expected }). Uhrzeiten und Texte gehören in YAML in Anführungszeichen.
cli-problem-duplicate = Die id „{ $value }“ gibt es schon. Vergeben Sie eine andere.
cli-problem-reference = „{ $value }“ gibt es nicht. Legen Sie den Eintrag an oder berichtigen Sie den Verweis.
cli-problem-topic = Ein Thema „{ $value }“ gibt es nicht. Nehmen Sie eines aus topics.yaml.
cli-problem-area = „{ $value }“ gehört nicht zum Kreis. Schreiben Sie eine Gemeinde wie im Kreisprofil, oder county für den ganzen Kreis (in Tabellen: AGS oder Name).
cli-problem-kind = Die Art „{ $value }“ gibt es nicht. Ist keine passend: other.
cli-problem-translation-without-source = Übersetzt ist ein Feld, das auf Deutsch leer ist oder nicht besteht. Ergänzen Sie den deutschen Text oder löschen Sie die Übersetzung.
cli-problem-yaml = Kein gültiges YAML: { $problem }. Prüfen Sie Einrückung, Klammern und Anführungszeichen in und vor dieser Zeile.
cli-problem-not-a-directory = Das ist keine Verzeichnisdatei. Sie beginnt mit version und county.
cli-problem-version = Version { $value } kann nicht gelesen werden. Nötig ist: version: 1
cli-problem-county = Die Datei gehört zu „{ $value }“, eingestellt ist „{ $expected }“. Nehmen Sie die andere Datei oder --county.
cli-problem-not-a-list = Hier muss eine Liste stehen: [a, b] oder Zeilen mit „-“.
cli-problem-not-a-mapping = „{ $value }“: Hier müssen Felder stehen, wie name: Text.
cli-problem-source = Die Quelle „{ $value }“ steht nicht unter sources. Tragen Sie sie dort ein.
cli-problem-encoding = Die Datei ist nicht als UTF-8 gespeichert oder nicht lesbar. Speichern Sie sie als UTF-8 („CSV UTF-8“).
cli-problem-json = Kein gültiges JSON: { $problem }. Speichern Sie die Datei noch einmal aus der Quelle.
cli-problem-file-missing = Die Datei fehlt. Legen Sie sie dazu.
cli-problem-too-large = Größer als { $limit } MB. Teilen oder kürzen Sie die Datei.
cli-problem-not-integreat = Das ist keine Liste von Orten aus Integreat. Speichern Sie die Antwort von …/locations/ unverändert.
cli-problem-not-a-package = Das ist kein HSDS-Paket. Nennen Sie einen Ordner, eine datapackage.json oder eine ZIP-Datei.
cli-problem-unreadable = Lässt sich nicht entpacken ({ $problem }). Packen Sie ohne Kennwort neu.
cli-problem-path = „{ $value }“ liegt nicht im Paket. Legen Sie die Datei hinein und nennen Sie sie ohne „..“ und ohne Adresse.
cli-problem-datapackage = resources ist keine Liste aus name und path. Berichtigen Sie sie oder löschen Sie datapackage.json.
cli-problem-csv = Kein gültiges CSV: { $problem }. Prüfen Sie die Anführungszeichen ab dieser Zeile.
cli-problem-delimiter = Die Spalten sind mit Semikolon oder Tabulator getrennt. Speichern Sie mit Komma.
cli-problem-column = Diese Spalte fehlt in der ersten Zeile. Ergänzen Sie sie.
cli-problem-column-twice = Diese Spalte steht zweimal da. Löschen Sie eine.
cli-problem-cells = { $value } Zellen bei { $expected } Spalten. Setzen Sie Texte mit Komma in Anführungszeichen.
cli-problem-no-topic = Das Angebot hat kein Thema. Ergänzen Sie in attribute.csv eine Zeile mit einem Thema aus topics.yaml.
cli-skipped-incomplete = Ausgelassen: Ort ohne Kennung oder Titel. Ergänzen Sie ihn in Integreat.
cli-skipped-twice = Ausgelassen: kommt doppelt vor.
cli-skipped-category = Ausgelassen: „{ $value }“ ist keine Beratung. Falls doch: integreat_categories.yaml ergänzen.
cli-skipped-phone = Nummer „{ $value }“ ausgelassen. Schreiben Sie in Integreat eine einzige Nummer mit Vorwahl.
cli-skipped-email = E-Mail „{ $value }“ ausgelassen. Berichtigen Sie sie in Integreat.
cli-skipped-address = Link „{ $value }“ ausgelassen. Nötig ist eine Adresse wie https://www.example.org/seite, höchstens 300 Zeichen.
cli-skipped-long = Gekürzt: „{ $value }“. Kürzen Sie es in Integreat.
cli-skipped-timezone = Zeitzone „{ $value }“ ausgelassen, es gilt die des Kreises. Berichtigen Sie sie in Integreat.
cli-skipped-organization = Träger „{ $value }“ hat keine gültige Kennung; er gilt nur für diesen Ort.
cli-skipped-language = Sprache „{ $value }“ ausgelassen. Ihr Kürzel darf höchstens 12 Zeichen haben.
cli-skipped-hours = Öffnungszeit ausgelassen: { $value }. Nötig sind sieben Tage und Ende nach Beginn.
cli-skipped-coordinates = Koordinaten „{ $value }“ ausgelassen. Setzen Sie den Ort in Integreat auf die Karte.
cli-skipped-postcode = Postleitzahl „{ $value }“ ausgelassen. Nötig sind fünf Ziffern.
cli-integreat-address = „{ $address }“ geht nicht. Nennen Sie eine Adresse mit https:// ohne Kennwort und ohne „?“.
cli-integreat-region = „{ $region }“ ist kein Regionsname. Er steht in der Adresse der App, etwa augsburg.
cli-integreat-language = „{ $language }“ ist kein Sprachkürzel wie ar.
cli-integreat-unreachable = { $address } antwortet nicht ({ $problem }). Prüfen Sie Netz und Adresse, oder lesen Sie gespeicherte Dateien ein.
cli-integreat-status = { $address } antwortet mit { $status }. Prüfen Sie Region und Sprache; eine Weiterleitung nennt die richtige Adresse.
cli-integreat-too-large = Die Antwort von { $address } ist größer als { $limit } MB. Prüfen Sie die Adresse.
cli-integreat-not-json = { $address } liefert keine Liste von Orten. Nennen Sie die Adresse des CMS, nicht die der App.

cli-staff-link =
    { $hours ->
        [one] Dieser Link gilt eine Stunde und nur einmal. Geben Sie ihn nur der Person selbst:
       *[other] Dieser Link gilt { $hours } Stunden und nur einmal. Geben Sie ihn nur der Person selbst:
    }
cli-staff-link-by-hand =
    { $hours ->
        [one] Telegram antwortet nicht, deshalb ohne Link. Die Person schreibt dem Bot innerhalb einer Stunde diese Zeile:
       *[other] Telegram antwortet nicht, deshalb ohne Link. Die Person schreibt dem Bot innerhalb von { $hours } Stunden diese Zeile:
    }
cli-staff-none = Es ist noch niemand eingetragen. Zuerst: lotse staff invite
cli-staff-line = { $id } · { $role } · { $place } · { $state } · { $name } ({ $office })
cli-staff-state =
    { $state ->
        [active] aktiv
        [invited] eingeladen
        [suspended] gesperrt
       *[left] ausgetreten, braucht einen neuen Link
    }
cli-staff-suspended = { $id } ist gesperrt. Wieder frei: lotse staff resume { $id }
cli-staff-resumed = { $id } ist wieder frei.
cli-staff-removed = { $id } ist entfernt, der Name gelöscht.
cli-staff-handed-over =
    { $count ->
        [0] Es gibt keinen Fall, der zu übergeben war.
        [one] Ein Fall gehört jetzt { $to }. Die Beteiligten bekommen Bescheid.
       *[other] { $count } Fälle gehören jetzt { $to }. Die Beteiligten bekommen Bescheid.
    }
cli-staff-no-colleague = { $id } kann keine Fälle übernehmen: Das geht nur bei einem anderen, aktiven Case Management. Alle zeigt: lotse staff list
cli-staff-has-cases =
    { $count ->
        [one] { $id } ist noch für einen Fall zuständig. Zuerst: lotse staff hand-over { $id } --to NUMMER
       *[other] { $id } ist noch für { $count } Fälle zuständig. Zuerst: lotse staff hand-over { $id } --to NUMMER
    }
cli-staff-unknown = Mit der Nummer { $id } ist niemand eingetragen. Alle zeigt: lotse staff list
cli-staff-role = --role: „{ $role }“ gibt es nicht. Es gibt: { $known }
cli-staff-municipality = --municipality: „{ $municipality }“ gehört nicht zum Kreis. Es gibt: { $known }
cli-staff-region = --region: „{ $region }“ gibt es im Kreis nicht. Es gibt: { $known }
cli-staff-needs-region = Eine Koordinierende Stelle braucht --region. Es gibt: { $known }
cli-staff-needs-municipality = Ein Case Management braucht --municipality oder --region. Städte und Gemeinden: { $known }
cli-staff-empty = { $option } darf nicht leer sein.
cli-staff-too-long = { $option } ist zu lang: höchstens { $limit } Zeichen.
cli-staff-is-suspended = { $id } ist gesperrt. Zuerst: lotse staff resume { $id }

cli-check-web = Der Webserver antwortet auf { $address }, von außen { $url }: Einmal-Seiten für Notizen, Ziele und Auskunft, Kalender für Outlook und Thunderbird, /health
cli-check-web-none = LOTSE_PUBLIC_URL ist nicht gesetzt. Lotse läuft auch so, aber ohne Notizen, Ziele und Auskunft auf den Einmal-Seiten des Kreises, ohne Kalender für Outlook und Thunderbird und ohne /health.
cli-check-web-silent = { $url }: Auf { $address } antwortet noch niemand. Dort antwortet „lotse run“, sobald er läuft; sonst prüfen Sie LOTSE_WEB_LISTEN.
cli-check-web-ill = { $url }: Auf { $address } antwortet etwas, aber der Bot ist nicht bereit. Läuft dort ein anderes Programm? Prüfen Sie LOTSE_WEB_LISTEN und das Protokoll von „lotse run“.
cli-web-taken = Der Webserver kann { $listen } nicht benutzen ({ $problem }). Nennen Sie mit LOTSE_WEB_LISTEN einen freien Port dieses Rechners.

cli-check-key-partly = Ein Teil der Daten gehört noch zum früheren Schlüssel. Setzen Sie ihn als LOTSE_SECRET_KEY_PREVIOUS und führen Sie aus: lotse keys rotate
cli-check-key-exchange = Der Schlüssel passt, LOTSE_SECRET_KEY_PREVIOUS ist noch gesetzt. Führen Sie aus: lotse keys rotate. Danach können Sie den früheren Schlüssel entfernen.
cli-check-holds =
    { $count ->
        [one] Ein Fall ist vor dem Löschen geschützt, seit { $date }. Besteht der Grund noch?
       *[other] { $count } Fälle sind vor dem Löschen geschützt, der älteste seit { $date }. Bestehen die Gründe noch?
    }
cli-keys-no-previous = LOTSE_SECRET_KEY_PREVIOUS fehlt. Setzen Sie dort den bisherigen Schlüssel und in LOTSE_SECRET_KEY den neuen, starten Sie „lotse run“ neu und wiederholen Sie diesen Befehl.
cli-keys-begin = Der Schlüssel wird getauscht. „lotse run“ kann weiterlaufen, wenn es mit beiden Schlüsseln neu gestartet wurde.
cli-keys-progress = { $done } von { $total }
cli-keys-done =
    { $count ->
        [0] Es ist alles schon mit LOTSE_SECRET_KEY geschützt. Sie können LOTSE_SECRET_KEY_PREVIOUS entfernen und „lotse run“ neu starten.
        [one] Fertig, ein Eintrag getauscht. Sie können LOTSE_SECRET_KEY_PREVIOUS jetzt entfernen und „lotse run“ neu starten. Für ältere Sicherungen brauchen Sie den früheren Schlüssel noch.
       *[other] Fertig, { $count } Einträge getauscht. Sie können LOTSE_SECRET_KEY_PREVIOUS jetzt entfernen und „lotse run“ neu starten. Für ältere Sicherungen brauchen Sie den früheren Schlüssel noch.
    }
cli-keys-unreadable = { $table } { $id }: Keiner der beiden Schlüssel passt. Behalten Sie LOTSE_SECRET_KEY_PREVIOUS und prüfen Sie beide Schlüssel.
cli-audit-empty = Das Protokoll ist leer.
cli-audit-holds =
    { $count ->
        [one] Das Protokoll ist unverändert: ein Eintrag.
       *[other] Das Protokoll ist unverändert: { $count } Einträge.
    }
cli-audit-last = Prüfwert des letzten Eintrags (an anderer Stelle notiert, zeigt er auch, ob eine alte Sicherung eingespielt wurde): { $hash }
cli-audit-broken =
    { $problem ->
        [missing] Das Protokoll hat eine Lücke: Eintrag { $number } fehlt.
        [changed] Das Protokoll wurde verändert: Eintrag { $number } ist nicht mehr der, der geschrieben wurde.
       *[cut] Das Ende des Protokolls stimmt nicht: Ab Eintrag { $number } fehlt etwas oder kam etwas dazu.
    }

cli-models-none = Es ist kein Modell installiert. Texte bleiben deutsch, wo niemand sie übersetzt hat. Zuerst: lotse models install de en
cli-models-line =
    { $source } → { $target } · { $version } · { $size } MB · { $state ->
        [whole] geprüft
        [differs] beschädigt (lotse models verify)
       *[unknown] von Hand abgelegt, nicht geprüft
    } · { $origin }
cli-models-installed = Installiert: { $source } → { $target }, Version { $version }, { $size } MB. Ein laufender Bot nutzt es ab sofort.
cli-models-there = Nichts zu tun: { $source } → { $target }, Version { $version }, ist installiert und unversehrt.
cli-models-trusted = Zum ersten Mal: Niemand hatte gesagt, welche SHA-256 { $source } → { $target } { $version } haben muss; die Datei wurde auf Vertrauen angenommen. Ab jetzt wird nur sie angenommen. Vergleichen Sie, wenn möglich, mit dem Herausgeber: { $sha256 }
cli-models-removed = Entfernt: { $source } → { $target }, Version { $version }. Was es übersetzt hat, bleibt im Speicher.
cli-models-whole = { $source } → { $target }, Version { $version }: Jede Datei ist, wie sie installiert wurde.
cli-models-differs = { $folder }: { $files } nicht wie installiert. Installieren Sie das Modell neu: lotse models install { $source } { $target }
cli-models-by-hand = { $folder } hat nicht Lotse installiert, die Dateien sind nicht prüfbar. Installieren Sie das Modell neu: lotse models install { $source } { $target }
cli-models-progress = { $done } von { $total } MB
cli-models-what = Nennen Sie eine Datei (lotse models install de_en.argosmodel) oder zwei Sprachen (lotse models install de en).
cli-models-sha-form = --sha256: Nötig sind 64 Zeichen aus 0-9 und a-f. Kopieren Sie sie vom Herausgeber.
cli-models-sha-differs = { $file }: SHA-256 ist { $found }, nicht { $expected }. Es wurde nichts installiert. Laden Sie die Datei neu, oder berichtigen Sie --sha256.
cli-models-pin-differs = { $file }: Die Version { $package } hatte bei der ersten Installation SHA-256 { $expected }, diese Datei hat { $found }. Es wurde nichts installiert. Hat der Herausgeber sie ersetzt, bestätigen Sie das mit --sha256.
cli-models-pins = { $file } ist nicht lesbar. Darin steht, welche Modelle angenommen werden: Holen Sie sie aus einer Sicherung, oder löschen Sie sie und installieren Sie neu.
cli-models-wrong-pair = { $file } übersetzt { $source } → { $target }; das war nicht verlangt. Es wurde nichts installiert. Nennen Sie die richtige Datei oder Sprachen.
cli-models-no-archive = { $file } ist keine heile .argosmodel-Datei. Es wurde nichts installiert. Laden Sie sie neu.
cli-models-unsafe =
    { $file }: { $problem ->
        [path] „{ $entry }“ ist kein Pfad im Paket
        [link] „{ $entry }“ ist weder Datei noch Ordner
        [twice] „{ $entry }“ kommt doppelt vor
        [tops] „{ $entry }“ liegt außerhalb des einen Ordners im Paket
        [packing] „{ $entry }“ ist verschlüsselt oder ungewöhnlich gepackt
        [many] { $entry } Einträge sind zu viele, oder keine
       *[large] { $entry } Bytes sind entpackt zu viel
    }. Es wurde nichts installiert. Nehmen Sie die Datei des Herausgebers.
cli-models-metadata = { $file }: metadata.json fehlt oder nennt keine zwei Sprachen und keine Version. Es wurde nichts installiert. Nehmen Sie ein Übersetzungspaket von Argos Translate.
cli-models-incomplete = { $file } fehlt eine Datei: Nötig sind { $needed }. Es wurde nichts installiert. Laden Sie die Datei neu.
cli-models-broken = { $file }: Das Modell konnte keinen Satz übersetzen. Es wurde nichts installiert. Laden Sie die Datei neu, oder nehmen Sie eine andere Version.
cli-models-disk = { $folder }: Nötig sind { $need } MB, frei sind { $free } MB. Schaffen Sie Platz; was geladen ist, bleibt erhalten.
cli-models-busy = { $folder }: Ein anderes „lotse models“ arbeitet noch. Warten Sie, und versuchen Sie es dann noch einmal.
cli-models-unwritable = { $folder } lässt sich nicht beschreiben ({ $problem }). Prüfen Sie die Rechte und LOTSE_DATA_DIR.
cli-models-none-such = Ein Modell { $source } → { $target } ist nicht installiert. Alle zeigt: lotse models list
cli-models-no-index = Das Verzeichnis der Modelle ist unter { $address } nicht lesbar. Prüfen Sie das Netz, oder installieren Sie aus einer Datei: lotse models install DATEI
cli-models-through = Im Verzeichnis steht kein { $source } → { $target }. Es geht über { $pivot }: lotse models install { $source } { $pivot }, dann lotse models install { $pivot } { $target }
cli-models-not-offered = Im Verzeichnis steht kein { $source } → { $target }. Lassen Sie diese Texte von Menschen übersetzen, oder installieren Sie ein eigenes Modell aus einer Datei.
cli-models-status = { $address } antwortet mit { $status }. Versuchen Sie es später noch einmal, oder installieren Sie aus einer Datei: lotse models install DATEI
cli-models-broke-off = { $address }: Die Verbindung ist abgebrochen ({ $problem }). Rufen Sie den Befehl noch einmal auf: Er macht weiter, wo er war.

cli-check-models-direct = { $language }: wird auf diesem Rechner übersetzt, direkt. Braucht bis zu { $size } MB Arbeitsspeicher
cli-check-models-through = { $language }: wird auf diesem Rechner übersetzt, über { $pivot }. Braucht bis zu { $size } MB Arbeitsspeicher
cli-check-models-human = { $language }: nur, was Menschen übersetzt haben. Für das Übrige: lotse models install { $source } { $target }
cli-check-models-none = { $language }: kein Modell und keine Übersetzungen, die Menschen lesen Deutsch. Für ein Modell: lotse models install { $source } { $target }
cli-check-models-memory = Die Modelle brauchen bis zu { $size } MB Arbeitsspeicher, wenn alle benutzt werden
cli-check-models-limit = Alle Modelle zusammen bräuchten { $size } MB Arbeitsspeicher. Benutzt werden höchstens { $limit } MB; die am wenigsten gebrauchten werden entladen und neu geladen, das kostet Zeit.
cli-check-models-damaged = { $folder } ist beschädigt oder von Hand abgelegt. Rufen Sie auf: lotse models verify

cli-tmx-language = { $language } ist keine Sprache von Lotse. Möglich sind: { $known }
cli-tmx-unwritable = { $file } lässt sich nicht schreiben ({ $problem }). Prüfen Sie Ordner und Rechte.
cli-tmx-exported = Geschrieben: { $count } Sätze in { $file }
cli-tmx-none = { $file }, Zeile { $line }: Das ist keine Datei im Format TMX 1.4.
cli-tmx-malformed = { $file }, Zeile { $line }: Das XML ist fehlerhaft. Es wurde nichts übernommen.
cli-tmx-entities = { $file }, Zeile { $line }: Die Datei legt eigene Entities fest. Solche Dateien werden nicht gelesen. Speichern Sie sie ohne.
cli-tmx-codes = { $file }, Zeile { $line }: In einem Satz steht Auszeichnung eines anderen Programms. Speichern Sie als TMX Level 1, nur Text.
cli-tmx-unsound = { $file }, Zeile { $line }: ausgelassen. Eine Zahl fehlt oder ist neu, oder es ist kein Satz.
cli-tmx-imported = Übernommen: { $imported }. Behalten, weil Ihre Leute sie geprüft haben: { $kept }. Ausgelassen: { $unsound }.
