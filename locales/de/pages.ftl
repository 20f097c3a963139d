### Die Seite des Kreises: der Link im Chat und was auf jeder Seite gleich ist. Durchgesehen: nein

pages-none = { $county } hat noch keine eigene Seite im Netz. Darum geht das hier noch nicht. Solche Texte schicken wir nicht über Telegram.
pages-offer = 🔒 <b>Das öffnen Sie auf der Seite des Kreises.</b> Was dort steht, geht nicht über Telegram.
pages-offer-once = Der Link ist nur für Sie. Er gilt einmal und bis { $time } Uhr. Bitte leiten Sie ihn nicht weiter.
pages-offer-open = 🔓 Seite öffnen
pages-offer-close = ✖️ Seite schließen
pages-offer-closed = Die Seite ist geschlossen. Was Sie gespeichert haben, bleibt gespeichert.
pages-back = ⬅️ Zurück

pages-open-title = Ihre Seite ist bereit
pages-open-what = Sie haben diesen Link im Chat bekommen. Er lässt sich nur einmal öffnen, und nur in diesem Browser. Sind Sie an einem fremden Gerät? Dann schließen Sie die Seite am Ende.
pages-open-do = Seite öffnen
pages-until = Diese Seite ist bis { $time } Uhr offen. Bitte speichern Sie vorher.
pages-end = Seite schließen
pages-ended = Die Seite ist geschlossen
pages-ended-how = Was Sie gespeichert haben, bleibt gespeichert. Sie können dieses Fenster jetzt schließen.

pages-not-open = Diese Seite ist nicht offen
pages-unknown = Diesen Link kennen wir nicht. Gehen Sie bitte zurück in den Chat, und öffnen Sie die Seite dort noch einmal.
pages-closed = Diese Seite ist geschlossen. Brauchen Sie sie noch? Dann gehen Sie zurück in den Chat, und öffnen Sie sie dort noch einmal.
pages-expired = Die Zeit für diesen Link ist vorbei. Gehen Sie bitte zurück in den Chat, und öffnen Sie die Seite dort noch einmal.
pages-opened = Dieser Link ist schon geöffnet worden, und er gilt nur einmal. Waren Sie das, in diesem Browser? Dann tippen Sie auf „Weiter“. Sonst schließen Sie die Seite im Chat, und öffnen Sie dort eine neue.
pages-again = Weiter
pages-over = Die Zeit für diese Seite ist vorbei. Was Sie gespeichert haben, bleibt gespeichert. Gehen Sie zurück in den Chat, und öffnen Sie die Seite dort noch einmal.

pages-refused = Das geht gerade nicht
pages-foreign = Das kam nicht von unserer Seite. Darum haben wir nichts gespeichert. Gehen Sie bitte zurück in den Chat, und öffnen Sie die Seite dort noch einmal.
pages-cookies = Ihr Browser hat sich die Seite nicht gemerkt. Erlauben Sie bitte Cookies für diese Seite, und öffnen Sie den Link noch einmal.
pages-form-old = Diese Seite ist nicht mehr aktuell. Wir haben nichts gespeichert. Laden Sie sie bitte neu.
pages-too-large = Das war zu viel auf einmal. Wir haben nichts gespeichert. Gehen Sie bitte einen Schritt zurück, und kürzen Sie.
pages-busy = Wir konnten das gerade nicht speichern. Bitte versuchen Sie es gleich noch einmal. Ihre Worte sind noch da.
pages-kept = Gespeichert ist das nicht. Hier sind Ihre Worte, damit Sie sie kopieren können:
pages-saved-before = Das ist gespeichert
pages-saved-before-how = Sie haben das schon einmal gesendet. Wir haben es nur einmal gespeichert.
pages-missing = Hier fehlt noch etwas: { $field }
pages-too-long = Das ist zu lang. Zeichen: { $count }. Erlaubt: { $longest }. Nichts ist verloren. Bitte kürzen Sie.
pages-not-a-choice = Das verstehen wir nicht: { $field }
