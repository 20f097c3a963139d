### Befehlszeile, für die Verwaltung. Nur Deutsch und Englisch

cli-token-missing = LOTSE_BOT_TOKEN fehlt. Legen Sie bei @BotFather einen Bot an und setzen Sie dessen Token.
cli-token-malformed = LOTSE_BOT_TOKEN ist kein Bot-Token. Es sieht so aus: 123456789:AAE… Kopieren Sie es noch einmal von @BotFather.
cli-token-refused = Telegram kennt das Token in LOTSE_BOT_TOKEN nicht. Prüfen Sie es bei @BotFather, und LOTSE_TELEGRAM_API.
cli-secret-missing = LOTSE_SECRET_KEY fehlt. Setzen Sie einen zufälligen Text mit mindestens 32 Zeichen und verwahren Sie ihn sicher; ohne ihn sind gespeicherte Daten unlesbar.
cli-setting-invalid = { $setting }: { $problem }
cli-setting-unknown = lotse.toml: Die Einstellung { $setting } gibt es nicht. Es gibt: { $known }
cli-toml-unreadable = { $file } ist kein gültiges TOML: { $problem }
cli-county-unknown = LOTSE_COUNTY: Einen Kreis „{ $county }“ gibt es nicht. Mitgeliefert: { $known }. Oder nennen Sie einen Ordner mit profile.yaml.
cli-county-unreadable = { $file } ist kein gültiges YAML: { $problem }
cli-county-field = { $file }, Feld { $field }: { $problem }
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
