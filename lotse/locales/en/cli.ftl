### Command line, for the county's staff. German and English only

cli-token-missing = LOTSE_BOT_TOKEN is missing. Create a bot with @BotFather and set its token.
cli-token-malformed = LOTSE_BOT_TOKEN is not a bot token. One looks like 123456789:AAE… Copy it again from @BotFather.
cli-token-refused = Telegram does not know the token in LOTSE_BOT_TOKEN. Check it with @BotFather, and LOTSE_TELEGRAM_API.
cli-secret-missing = LOTSE_SECRET_KEY is missing. Set a random text of at least 32 characters and keep it safe; without it stored data cannot be read.
cli-setting-invalid = { $setting }: { $problem }
cli-setting-unknown = lotse.toml: there is no setting { $setting }. There are: { $known }
cli-toml-unreadable = { $file } is not valid TOML: { $problem }
cli-county-unknown = LOTSE_COUNTY: there is no county “{ $county }”. Shipped: { $known }. Or name a folder with a profile.yaml.
cli-county-unreadable = { $file } is not valid YAML: { $problem }
cli-county-field = { $file }, field { $field }: { $problem }
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
