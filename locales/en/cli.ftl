### Command line, for the county's staff. German and English only

cli-token-missing = LOTSE_BOT_TOKEN is missing. Create a bot with @BotFather and set its token.
cli-token-malformed = LOTSE_BOT_TOKEN is not a bot token. One looks like 123456789:AAE… Copy it again from @BotFather.
cli-token-refused = Telegram does not know the token in LOTSE_BOT_TOKEN. Check it with @BotFather, and LOTSE_TELEGRAM_API.
cli-secret-missing = LOTSE_SECRET_KEY is missing. Set a random text of at least 32 characters and keep it safe; without it stored data cannot be read.
cli-setting-invalid = { $setting }: { $problem }
cli-setting-unknown = lotse.toml: there is no setting { $setting }. There are: { $known }
cli-toml-unreadable = { $file } is not valid TOML: { $problem }
cli-county-unknown = LOTSE_COUNTY: there is no county “{ $county }”. Shipped: { $known }. Or name a folder with a profile.yaml.
cli-county-unreadable = { $file } cannot be read or is not valid YAML: { $problem }
cli-county-field = { $file }, field { $field }: { $problem }
cli-demo-runs = Lotse demo: { $address }
cli-demo-ends = Ctrl+C ends it. Its chats are kept until: make demo-reset
cli-demo-runs-already = The demo is running already: { $address }
cli-demo-server = The stand-in for Telegram did not start ({ $address }). Is the port free? Otherwise: make demo-reset
cli-no-port = No port is free from { $first } on. Name one with --port.
cli-database-unreachable = The database cannot be reached or written ({ $problem }). Check LOTSE_DATABASE_URL and LOTSE_DATA_DIR.
cli-storage =
    { $reason ->
        [locked] Another program keeps the database locked. End it, or try again in a moment.
        [full] The disk is full. Make room; nothing is lost.
        [readonly] The database is read-only. Check the permissions of LOTSE_DATA_DIR.
       *[other] The database does not answer. Check LOTSE_DATABASE_URL.
    }
cli-not-migrated = The tables do not fit this version. Run: lotse migrate
cli-database-newer = The database is from a newer version (tables at { $revision }). Update Lotse.
cli-county-mismatch = The database holds the directory of “{ $stored }”, set is “{ $county }”. Correct LOTSE_COUNTY, or use a database of its own (LOTSE_DATA_DIR, LOTSE_DATABASE_URL).
cli-migrated = The tables now fit this version.
cli-migrated-before = The tables already fitted this version.

cli-directory-invalid =
    { $count ->
        [one] One problem. Nothing was changed.
       *[other] { $count } problems. Nothing was changed.
    }
cli-directory-valid = All right: { $services } services for { $towns } municipalities.
cli-import-unchanged = Nothing to change: the database holds this already.
cli-import-added = { $table }: { $count } new
cli-import-changed = { $table }: { $count } changed
cli-import-removed = { $table }: { $count } removed
cli-import-dry = Only shown, nothing changed (--dry-run).
cli-import-done = Imported.
cli-exported = { $services } services written: { $file }
cli-nothing-to-export = The database holds no directory yet ({ $origin }). First: lotse directory import
cli-source-unreadable = { $file } cannot be read ({ $problem }). Check its name and permissions.
cli-target-unwritable = { $file } cannot be written ({ $problem }). Name another place.

cli-check-mistyped = There is no setting { $setting }; it has no effect. Is { $meant } meant?
cli-check-county = { $county }: { $count } municipalities
cli-check-no-region =
    { $count ->
        [one] One municipality has no region yet: { $names }. Enter “region” in { $file }.
       *[other] { $count } municipalities have no region yet: { $names }. Enter “region” in { $file }.
    }
cli-check-no-phone = { $county } has no phone number of its own yet. Enter “phone” in { $file }; it is shown where an offer has no contact.
cli-check-telegram = Telegram answers, the bot is { $bot }
cli-check-telegram-unreachable = { $server } cannot be reached. Check network, proxy and LOTSE_TELEGRAM_API.
cli-check-secret = LOTSE_SECRET_KEY is set
cli-check-folder = { $folder } can be written
cli-check-folder-readonly = { $folder } cannot be written. Change its permissions or LOTSE_DATA_DIR.
cli-check-disk = Only { $free } MB are free at { $folder }. Make room.
cli-check-database = The database answers, tables at step { $revision }
cli-check-database-unreachable = The database cannot be reached. Check LOTSE_DATABASE_URL.
cli-check-not-migrated = The tables are at { $revision }, needed is { $head }. Run: lotse migrate
cli-check-no-directory = No directory has been imported yet. Run: lotse directory import
cli-check-directory = { $count } services, last imported on { $date }
cli-check-key = The key fits the database
cli-check-key-unused = The key has not been used yet: nobody is stored
cli-check-key-wrong = LOTSE_SECRET_KEY does not fit this database. Set the key it was created with.
cli-check-no-file = { $file } is missing. Put the directory there, or import another.
cli-check-file-invalid = { $file } has { $count } problems. Run: lotse directory check
cli-check-coverage = { $town }: { $kinds } is missing. Enter the service in the directory.

# What is wrong with a directory file. Before it stands: file:row field
cli-problem-missing = Missing. Enter it.
cli-problem-unknown-field = There is no such field. Check its spelling or delete it.
cli-problem-pattern = “{ $value }” is not in the form needed ({ $expected }). Phone: +49 221 4710 100, time: 09:00, days: MO to SU.
cli-problem-empty = Empty. Enter a text.
cli-problem-too-long = Too long: at most { $expected } characters. Shorten it.
cli-problem-address = Telegram does not open “{ $value }”. Needed is an address like https://www.example.org/page of at most 300 characters.
cli-problem-hours = Ends with { $value }, which is not after the start. Hours past midnight become two, the first until 24:00.
cli-problem-value = “{ $value }” does not fit here ({ $expected }). In YAML put times and texts in quotes.
cli-problem-duplicate = The id “{ $value }” exists already. Use another.
cli-problem-reference = “{ $value }” does not exist. Add the entry or correct the reference.
cli-problem-topic = There is no topic “{ $value }”. Take one from topics.yaml.
cli-problem-area = “{ $value }” is not in the county. Write a municipality as in the county profile, or county for all of it (in tables: AGS key or name).
cli-problem-kind = There is no kind “{ $value }”. If none fits: other.
cli-problem-translation-without-source = The translated field is empty in German or does not exist. Add the German text or delete the translation.
cli-problem-yaml = Not valid YAML: { $problem }. Check indentation, brackets and quotes in and before this line.
cli-problem-not-a-directory = This is no directory file. One begins with version and county.
cli-problem-version = Version { $value } cannot be read. Needed: version: 1
cli-problem-county = The file belongs to “{ $value }”, set is “{ $expected }”. Take the other file or --county.
cli-problem-not-a-list = This must be a list: [a, b] or lines with “-”.
cli-problem-not-a-mapping = “{ $value }”: fields must stand here, like name: text.
cli-problem-source = The source “{ $value }” is not listed under sources. Add it there.
cli-problem-encoding = The file is not saved as UTF-8, or not readable. Save it as UTF-8 (“CSV UTF-8”).
cli-problem-json = Not valid JSON: { $problem }. Save the file from its source again.
cli-problem-file-missing = The file is missing. Add it.
cli-problem-too-large = Larger than { $limit } MB. Split or shorten the file.
cli-problem-not-integreat = This is no list of Integreat locations. Save the answer of …/locations/ as it is.
cli-problem-not-a-package = This is no HSDS package. Name a folder, a datapackage.json or a zip file.
cli-problem-unreadable = Cannot be unpacked ({ $problem }). Pack it again without a password.
cli-problem-path = “{ $value }” is not inside the package. Put the file in and name it without “..” and without an address.
cli-problem-datapackage = resources is no list of name and path. Correct it or delete datapackage.json.
cli-problem-csv = Not valid CSV: { $problem }. Check the quotes from this row on.
cli-problem-delimiter = The columns are separated by semicolons or tabs. Save with commas.
cli-problem-column = This column is missing from the first row. Add it.
cli-problem-column-twice = This column stands twice. Delete one.
cli-problem-cells = { $value } cells in { $expected } columns. Put texts with commas in quotes.
cli-problem-no-topic = The service has no topic. Add a row to attribute.csv with a topic of topics.yaml.
cli-skipped-incomplete = Left out: location without id or title. Complete it in Integreat.
cli-skipped-twice = Left out: occurs twice.
cli-skipped-category = Left out: “{ $value }” is no counselling. If it is: add it to integreat_categories.yaml.
cli-skipped-phone = Number “{ $value }” left out. In Integreat write a single number with area code.
cli-skipped-email = Email “{ $value }” left out. Correct it in Integreat.
cli-skipped-address = Link “{ $value }” left out. Needed is an address like https://www.example.org/page of at most 300 characters.
cli-skipped-long = Cut: “{ $value }”. Shorten it in Integreat.
cli-skipped-timezone = Time zone “{ $value }” left out, the county’s holds. Correct it in Integreat.
cli-skipped-organization = Organization “{ $value }” has no usable id; it counts for this location only.
cli-skipped-language = Language “{ $value }” left out. Its code may have at most 12 characters.
cli-skipped-hours = Opening time left out: { $value }. Needed are seven days, and an end after the start.
cli-skipped-coordinates = Coordinates “{ $value }” left out. Place the location on Integreat’s map.
cli-skipped-postcode = Postcode “{ $value }” left out. Five digits are needed.
cli-integreat-address = “{ $address }” will not do. Name an https:// address without password and without “?”.
cli-integreat-region = “{ $region }” is no region name. It stands in the app’s address, such as augsburg.
cli-integreat-language = “{ $language }” is no language code like ar.
cli-integreat-unreachable = { $address } does not answer ({ $problem }). Check network and address, or import saved files.
cli-integreat-status = { $address } answers { $status }. Check region and language; a redirect names the right address.
cli-integreat-too-large = The answer of { $address } is larger than { $limit } MB. Check the address.
cli-integreat-not-json = { $address } gives no list of locations. Name the address of the CMS, not of the app.

cli-staff-link =
    { $hours ->
        [one] This link works for one hour and only once. Give it to nobody but the person:
       *[other] This link works for { $hours } hours and only once. Give it to nobody but the person:
    }
cli-staff-link-by-hand =
    { $hours ->
        [one] Telegram does not answer, hence no link. The person writes this line to the bot within one hour:
       *[other] Telegram does not answer, hence no link. The person writes this line to the bot within { $hours } hours:
    }
cli-staff-none = Nobody is registered yet. First: lotse staff invite
cli-staff-line = { $id } · { $role } · { $place } · { $state } · { $name } ({ $office })
cli-staff-state =
    { $state ->
        [active] active
        [invited] invited
        [suspended] suspended
       *[left] left, needs a new link
    }
cli-staff-suspended = { $id } is suspended. To undo: lotse staff resume { $id }
cli-staff-resumed = { $id } may work again.
cli-staff-removed = { $id } is removed, the name deleted.
cli-staff-handed-over =
    { $count ->
        [0] There was no case to hand over.
        [one] One case now belongs to { $to }. Everybody in it is told.
       *[other] { $count } cases now belong to { $to }. Everybody in them is told.
    }
cli-staff-no-colleague = { $id } cannot take over cases: only another, active case manager can. To see all: lotse staff list
cli-staff-has-cases =
    { $count ->
        [one] { $id } is still responsible for one case. First: lotse staff hand-over { $id } --to NUMBER
       *[other] { $id } is still responsible for { $count } cases. First: lotse staff hand-over { $id } --to NUMBER
    }
cli-staff-unknown = Nobody has the number { $id }. To see all: lotse staff list
cli-staff-role = --role: there is no “{ $role }”. There are: { $known }
cli-staff-municipality = --municipality: “{ $municipality }” is not in the county. There are: { $known }
cli-staff-region = --region: the county has no “{ $region }”. There are: { $known }
cli-staff-needs-region = A coordinator needs --region. There are: { $known }
cli-staff-needs-municipality = A case manager needs --municipality or --region. Municipalities: { $known }
cli-staff-empty = { $option } must not be empty.
cli-staff-too-long = { $option } is too long: at most { $limit } characters.
cli-staff-is-suspended = { $id } is suspended. First: lotse staff resume { $id }

cli-check-web = The web server answers at { $address }, from outside { $url }: one-time pages for notes, goals and exports, calendars for Outlook and Thunderbird, /health
cli-check-web-none = LOTSE_PUBLIC_URL is not set. Lotse runs without it, but without notes, goals and exports on the county's one-time pages, without calendars for Outlook and Thunderbird, and without /health.
cli-check-web-silent = { $url }: Nobody answers at { $address } yet. “lotse run” does as soon as it runs; if it does already, check LOTSE_WEB_LISTEN.
cli-check-web-ill = { $url }: Something answers at { $address }, but the bot is not ready. Is it another program? Check LOTSE_WEB_LISTEN and the log of “lotse run”.
cli-web-taken = The web server cannot use { $listen } ({ $problem }). Name a free port of this machine with LOTSE_WEB_LISTEN.

cli-check-key-partly = Some of the data still belongs to the secret before. Set it as LOTSE_SECRET_KEY_PREVIOUS and run: lotse keys rotate
cli-check-key-exchange = The key fits, LOTSE_SECRET_KEY_PREVIOUS is still set. Run: lotse keys rotate. Then the secret before can be removed.
cli-check-holds =
    { $count ->
        [one] One case is kept from being deleted, since { $date }. Does the reason still hold?
       *[other] { $count } cases are kept from being deleted, the oldest since { $date }. Do the reasons still hold?
    }
cli-keys-no-previous = LOTSE_SECRET_KEY_PREVIOUS is missing. Set the secret so far there and the new one in LOTSE_SECRET_KEY, restart “lotse run” and repeat this command.
cli-keys-begin = Exchanging the secret. “lotse run” may go on if it was restarted with both secrets.
cli-keys-progress = { $done } of { $total }
cli-keys-done =
    { $count ->
        [0] LOTSE_SECRET_KEY protects everything already. LOTSE_SECRET_KEY_PREVIOUS can be removed; then restart “lotse run”.
        [one] Done, one entry exchanged. LOTSE_SECRET_KEY_PREVIOUS can be removed now; then restart “lotse run”. Older backups still need the secret before.
       *[other] Done, { $count } entries exchanged. LOTSE_SECRET_KEY_PREVIOUS can be removed now; then restart “lotse run”. Older backups still need the secret before.
    }
cli-keys-unreadable = { $table } { $id }: neither secret fits. Keep LOTSE_SECRET_KEY_PREVIOUS and check both secrets.
cli-audit-empty = The audit log is empty.
cli-audit-holds =
    { $count ->
        [one] The audit log is as it was written: one entry.
       *[other] The audit log is as it was written: { $count } entries.
    }
cli-audit-last = Hash of the last entry (noted elsewhere, it also shows whether an old backup was put back): { $hash }
cli-audit-broken =
    { $problem ->
        [missing] The audit log has a gap: entry { $number } is missing.
        [changed] The audit log was changed: entry { $number } is not the one that was written.
       *[cut] The end of the audit log is not right: from entry { $number } on something is missing or was added.
    }

cli-models-none = No model is installed. Texts stay German where nobody has translated them. First: lotse models install de en
cli-models-line =
    { $source } → { $target } · { $version } · { $size } MB · { $state ->
        [whole] verified
        [differs] damaged (lotse models verify)
       *[unknown] put there by hand, not verified
    } · { $origin }
cli-models-installed = Installed: { $source } → { $target }, version { $version }, { $size } MB. A running bot uses it from now on.
cli-models-there = Nothing to do: { $source } → { $target }, version { $version }, is installed and whole.
cli-models-trusted = First time: nobody had said which SHA-256 { $source } → { $target } { $version } must have, so this file was taken on trust. From now on only it is accepted. Compare with the publisher, if you can: { $sha256 }
cli-models-removed = Removed: { $source } → { $target }, version { $version }. What it translated stays in the memory.
cli-models-whole = { $source } → { $target }, version { $version }: every file is as it was installed.
cli-models-differs = { $folder }: { $files } not as installed. Install the model again: lotse models install { $source } { $target }
cli-models-by-hand = { $folder } was not installed by Lotse, so its files cannot be verified. Install the model again: lotse models install { $source } { $target }
cli-models-progress = { $done } of { $total } MB
cli-models-what = Name a file (lotse models install de_en.argosmodel) or two languages (lotse models install de en).
cli-models-sha-form = --sha256: 64 digits of 0-9 and a-f are needed. Copy them from the publisher.
cli-models-sha-differs = { $file }: SHA-256 is { $found }, not { $expected }. Nothing was installed. Fetch the file again, or correct --sha256.
cli-models-pin-differs = { $file }: version { $package } had SHA-256 { $expected } when it was first installed, this file has { $found }. Nothing was installed. If the publisher replaced it, say so with --sha256.
cli-models-pins = { $file } cannot be read. It says which models are accepted: put it back from a backup, or delete it and install again.
cli-models-wrong-pair = { $file } translates { $source } → { $target }, which was not asked for. Nothing was installed. Name the right file or languages.
cli-models-no-archive = { $file } is no sound .argosmodel file. Nothing was installed. Fetch it again.
cli-models-unsafe =
    { $file }: { $problem ->
        [path] “{ $entry }” is not a path inside the package
        [link] “{ $entry }” is neither a file nor a folder
        [twice] “{ $entry }” stands there twice
        [tops] “{ $entry }” lies outside the package’s one folder
        [packing] “{ $entry }” is encrypted or packed in an unusual way
        [many] { $entry } entries are too many, or none
       *[large] { $entry } bytes unpacked are too much
    }. Nothing was installed. Take the file from the publisher.
cli-models-metadata = { $file }: metadata.json is missing or names no two languages and no version. Nothing was installed. Take a translation package of Argos Translate.
cli-models-incomplete = { $file } lacks a file: { $needed } are needed. Nothing was installed. Fetch it again.
cli-models-broken = { $file }: the model in it could not translate one sentence. Nothing was installed. Fetch it again, or take another version.
cli-models-disk = { $folder }: { $need } MB are needed, { $free } MB are free. Make room; what was downloaded is kept.
cli-models-busy = { $folder }: another “lotse models” is at work. Wait for it and try again.
cli-models-unwritable = { $folder } cannot be written ({ $problem }). Check its permissions and LOTSE_DATA_DIR.
cli-models-none-such = No model { $source } → { $target } is installed. To see all: lotse models list
cli-models-no-index = The index of models cannot be read at { $address }. Check the network, or install from a file: lotse models install FILE
cli-models-through = The index has no { $source } → { $target }. It goes through { $pivot }: lotse models install { $source } { $pivot }, then lotse models install { $pivot } { $target }
cli-models-not-offered = The index has no { $source } → { $target }. Have these texts translated by people, or install a model of your own from a file.
cli-models-status = { $address } answers { $status }. Try again later, or install from a file: lotse models install FILE
cli-models-broke-off = { $address }: the connection broke off ({ $problem }). Repeat the command: it goes on where it was.

cli-check-models-direct = { $language }: translated on this machine, directly. Takes up to { $size } MB of memory
cli-check-models-through = { $language }: translated on this machine, through { $pivot }. Takes up to { $size } MB of memory
cli-check-models-human = { $language }: only what people have translated. For the rest: lotse models install { $source } { $target }
cli-check-models-none = { $language }: no model and no translations, people read German. For a model: lotse models install { $source } { $target }
cli-check-models-memory = The models take up to { $size } MB of memory when all are in use
cli-check-models-limit = All models together would take { $size } MB of memory. At most { $limit } MB are used; the least used are unloaded and loaded again, which takes time.
cli-check-models-damaged = { $folder } is damaged or was put there by hand. Run: lotse models verify

cli-tmx-language = { $language } is not a language of Lotse. Possible: { $known }
cli-tmx-unwritable = { $file } cannot be written ({ $problem }). Check folder and permissions.
cli-tmx-exported = Written: { $count } sentences in { $file }
cli-tmx-none = { $file }, line { $line }: this is not a TMX 1.4 file.
cli-tmx-malformed = { $file }, line { $line }: the XML is not well-formed. Nothing was taken over.
cli-tmx-entities = { $file }, line { $line }: the file declares entities of its own. Such files are not read. Save it without them.
cli-tmx-codes = { $file }, line { $line }: a sentence holds another program's markup. Save as TMX level 1, text only.
cli-tmx-unsound = { $file }, line { $line }: left out. A number is missing or new, or it is no sentence.
cli-tmx-imported = Taken over: { $imported }. Kept because your people have read them: { $kept }. Left out: { $unsound }.
