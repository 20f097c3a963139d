### Vorlagen für Kampagnen. `-plain`: dieselbe Nachricht in Einfacher Sprache, nur auf Deutsch. Jede Zahl steht mit Quelle in services/info/campaign_templates.yaml

template-naturalisation =
    <b>Einbürgerung: Wir informieren Sie</b>

    Möchten Sie die deutsche Staatsangehörigkeit beantragen? Das Gesetz verlangt in der Regel 5 Jahre rechtmäßigen Aufenthalt, Deutsch auf der Stufe B1 und dass Sie für Ihren Lebensunterhalt selbst sorgen. Es gibt weitere Bedingungen und auch Ausnahmen.

    Ihre bisherige Staatsangehörigkeit müssen Sie seit dem 27. Juni 2024 nach deutschem Recht nicht mehr aufgeben. Die Gebühr beträgt 255 Euro.

    Kommen Sie zu unserer Information:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Ob eine Einbürgerung in Ihrem Fall möglich ist, entscheidet die Einbürgerungsbehörde. Diese Nachricht ersetzt keine Beratung.
template-naturalisation-plain =
    <b>Einbürgerung: Wir erklären es Ihnen</b>

    Einbürgerung heißt: Sie bekommen die deutsche Staatsangehörigkeit.

    Das Gesetz verlangt meistens:
    • Sie leben seit 5 Jahren mit Erlaubnis in Deutschland.
    • Sie sprechen Deutsch auf der Stufe B1.
    • Sie leben von Ihrem eigenen Geld.
    Es gibt noch mehr Regeln. Und es gibt Ausnahmen.

    Seit dem 27. Juni 2024 gilt: Ihre alte Staatsangehörigkeit dürfen Sie nach deutschem Recht behalten. Die Einbürgerung kostet 255 Euro.

    Kommen Sie zu uns und fragen Sie:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Das Amt für Einbürgerung entscheidet. Diese Nachricht ist keine Beratung.
template-staying =
    <b>Information zum Aufenthalt</b>

    Für Menschen, die schon länger hier leben, stehen im Aufenthaltsgesetz zwei Wege zu einer Aufenthaltserlaubnis:
    • Paragraf 25a für junge Menschen. Der Antrag muss vor dem 27. Geburtstag gestellt werden.
    • Paragraf 25b in der Regel nach 6 Jahren, mit einem minderjährigen Kind im Haushalt nach 4 Jahren.

    Haben Sie eine Aufenthaltserlaubnis nach Paragraf 104c? Stellen Sie den neuen Antrag, bevor sie abläuft.

    Es gibt weitere Bedingungen, und das Gesetz wurde 2026 geändert. Fragen Sie, was heute gilt:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Wenn Sie keine Papiere haben, gehen Sie bitte zuerst zu einer unabhängigen Beratung und nicht zu einem Amt. Über einen Antrag entscheidet die Ausländerbehörde.
template-staying-plain =
    <b>Information zum Aufenthalt</b>

    Leben Sie schon länger in Deutschland? Im Gesetz stehen zwei Wege zu einer Aufenthaltserlaubnis:
    • Paragraf 25a: für junge Menschen. Sie stellen den Antrag vor Ihrem 27. Geburtstag.
    • Paragraf 25b: meistens nach 6 Jahren. Wohnt bei Ihnen ein Kind, das noch nicht erwachsen ist? Dann nach 4 Jahren.

    Haben Sie eine Erlaubnis nach Paragraf 104c? Dann stellen Sie einen neuen Antrag. Machen Sie das, bevor die Erlaubnis endet.

    Es gibt noch mehr Regeln. Das Gesetz ist seit 2026 anders. Fragen Sie, was jetzt gilt:
    🗓 { $date }
    📍 { $place }
    🏛 { $office }

    Haben Sie keine Papiere? Gehen Sie zuerst zu einer Beratung, die kein Amt ist. Die Ausländerbehörde entscheidet über den Antrag.
template-course-start =
    <b>Neuer Kurs: { $course }</b>

    🗓 Beginn: { $date }
    📍 Ort: { $place }
    🏛 Anmeldung und Fragen: { $office }

    Fragen Sie dort auch, ob Sie teilnehmen können, was der Kurs kostet und was Sie mitbringen sollen.
template-course-start-plain =
    <b>Ein neuer Kurs beginnt: { $course }</b>

    🗓 Der Kurs beginnt: { $date }
    📍 Dort ist der Kurs: { $place }
    🏛 Hier melden Sie sich an: { $office }

    Fragen Sie dort: Kann ich mitmachen? Was kostet der Kurs? Was bringe ich mit?
template-changed-hours =
    <b>Neue Öffnungszeiten: { $office }</b>

    🗓 Gültig ab: { $date }
    🕘 { $hours }
    📍 { $place }

    Haben Sie schon einen Termin? Er gilt weiter, wenn Sie nichts anderes von uns hören.
template-changed-hours-plain =
    <b>Neue Öffnungszeiten: { $office }</b>

    🗓 Das gilt ab: { $date }
    🕘 Dann ist offen: { $hours }
    📍 Adresse: { $place }

    Haben Sie schon einen Termin? Dann kommen Sie zu Ihrem Termin. Wenn sich etwas ändert, sagen wir es Ihnen.
