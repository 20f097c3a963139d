### Deutsche Amtswörter, einfach erklärt. Durchgesehen: nein

terms-explain = 📖 Wörter erklären
terms-title = 📖 <b>Was bedeuten diese Wörter?</b>
terms-line = <b>{ $term }</b>: { $words }

terms-jobcenter = Das Amt zahlt Geld zum Leben, wenn man zu wenig oder keine Arbeit hat, und hilft auf dem Weg in die Arbeit.
terms-grundsicherungsgeld = Geld zum Leben vom Jobcenter. Bis Juni 2026 hieß es Bürgergeld.
terms-duldung = Ein Papier vom Amt: Die Abschiebung ist vorerst ausgesetzt. Es ist keine Aufenthaltserlaubnis.
terms-residence-permit = Die Erlaubnis, für eine bestimmte Zeit in Deutschland zu leben.
terms-immigration-office = Das Amt für Aufenthaltserlaubnis, Duldung und andere Fragen zum Aufenthalt.
terms-naturalisation = Die deutsche Staatsangehörigkeit bekommen.
terms-naturalisation-office = Das Amt, das über den Antrag auf die deutsche Staatsangehörigkeit entscheidet.
terms-integration-course = Ein Kurs mit Deutsch und mit Wissen über das Leben in Deutschland.
terms-bamf = Bundesamt für Migration und Flüchtlinge: das Amt in Deutschland, das zum Beispiel für Integrationskurse zuständig ist.
terms-integration-centre = Eine Stelle des Kreises. Sie hilft zum Beispiel bei Fragen zur Schule für neu zugewanderte Kinder.
terms-mbe = Kostenlose Beratung für Erwachsene ab 27 Jahren, die nach Deutschland gekommen sind.
terms-jmd = Kostenlose Beratung für junge Menschen von 12 bis 26 Jahren, die nach Deutschland gekommen sind.
terms-kindergeld = Geld für Familien mit Kindern. Man beantragt es bei der Familienkasse.
terms-wohngeld = Geld, das bei der Miete hilft. Man beantragt es bei der Wohngeldstelle der Stadt oder Gemeinde.
terms-kita = Kindergarten oder Krippe: Hier werden Kinder betreut, bevor sie in die Schule kommen.
terms-jugendamt = Das Amt hilft Familien, Kindern und Jugendlichen, zum Beispiel bei der Suche nach einem Platz in der Kita.
terms-schulamt = Das Amt, das für Schulen zuständig ist, zum Beispiel für den Schulplatz von neu zugewanderten Kindern.
terms-sozialamt = Das Amt für Sozialhilfe.
terms-widerspruch = Man schreibt dem Amt, dass man mit seiner Entscheidung nicht einverstanden ist. Das geht nicht bei jedem Amt. Ob es geht und bis wann, steht auf der letzten Seite des Briefs.
