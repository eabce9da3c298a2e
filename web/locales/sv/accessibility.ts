/** Texts of the accessibility statement and of the skip links, in Swedish. */
export const accessibility = {
  'accessibility.title': 'Tillgänglighet',
  'accessibility.heading': 'Tillgänglighetsredogörelse för Samverkanskartan',
  'accessibility.lead':
    'Redogörelsen säger hur Samverkanskartan uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister som är kända, hur den är prövad och hur du anmäler en brist. Sist står hur du använder kartan med tangentbord och skärmläsare.',
  'accessibility.who': 'Vem som står bakom',
  'accessibility.who.text':
    'Den som driver tjänsten ansvarar för att den är tillgänglig. Den här installationen har inte angett vem det är.',
  'accessibility.compliance': 'Hur tillgänglig tjänsten är',
  'accessibility.compliance.text':
    'Samverkanskartan är delvis förenlig med lagen. Den är prövad mot EN 301 549 version 3.2.1, som omfattar WCAG 2.1 på nivå AA, och byggd för att uppfylla WCAG 2.2 på nivå AA. Bristerna nedan återstår.',
  'accessibility.gaps': 'Vad som inte är tillgängligt',
  'accessibility.gap.contact':
    'Det finns ingen kontaktväg för synpunkter på tillgängligheten, eftersom installationen inte har angett någon. Lagen kräver en.',
  'accessibility.gap.drag':
    'Att flytta en post i bilden för hand går bara genom att dra med mus eller finger. Inget annat beror av det: bilden ordnar sig själv, och samma innehåll finns som text (WCAG 2.1.1 och 2.5.7).',
  'accessibility.gap.sourceLanguage':
    'Källornas titlar och beslutskedjor återges som de står i källan. Vilket språk de är på är inte utmärkt, så att en skärmläsare kan läsa dem med fel uttal (WCAG 3.1.2).',
  'accessibility.gap.canvas':
    'Bilden följer inte de färger som du har valt i datorns högkontrastläge. Texten bredvid gör det (WCAG 1.4.11 är uppfyllt i de färger som bilden har).',
  'accessibility.gap.pdf':
    'PDF-filen av en bild har titel och språk men inga taggar, så att texten läses upp i den ordning som den är ritad. Samma innehåll finns på sidan och i tabellerna.',
  'accessibility.gap.graphiql':
    'Verktyget för att skriva egna frågor på /graphql kommer från tredje part och är inte prövat.',
  'accessibility.gap.burden':
    'Inget undantag för oskäligt betungande anpassning (12 §) åberopas. Dokumenten som källorna länkar till ligger på andras webbplatser och omfattas inte.',
  'accessibility.tested': 'Hur tjänsten är prövad',
  'accessibility.tested.self':
    'Bedömningen är en självskattning av dem som bygger Samverkanskartan. Ingen utomstående har granskat den.',
  'accessibility.tested.automatic':
    'Varje ändring prövas i en riktig webbläsare: med verktyget axe på båda språken, i ljusa och mörka färger, i 320 punkters bredd och med egna färger; med 200 och 400 procents förstoring; och med tangentbordet.',
  'accessibility.tested.not':
    'Tjänsten är inte prövad av personer med funktionsnedsättning, och inte för hand med skärmläsare som NVDA, JAWS eller VoiceOver. Fel som bara en människa märker kan finnas kvar.',
  'accessibility.tested.date': 'Bedömd {date}. Redogörelsen uppdaterades senast samma dag.',
  'accessibility.report': 'Anmäl en brist',
  'accessibility.report.operator':
    'Vänd dig först till den som driver tjänsten, med sidans adress och vad som inte gick. Här ska kontaktvägen stå; installationen har inte angett någon.',
  'accessibility.report.digg':
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med svaret, eller får du inget, kan du anmäla bristen dit.',
  'accessibility.report.link': 'Anmäl bristande tillgänglighet till Digg',
  'accessibility.use': 'Använda kartan utan mus och utan bild',
  'accessibility.use.text':
    'Allt som bilden visar finns också som text. I utforskaren står ”Innehållet som text, nivå för nivå” under bilden: ett träd med en mening för varje post och samband. Listan är samma urval som tabell. Varje post har en egen sida att läsa och skriva ut. Hopplänkarna först på sidan leder förbi menyn.',
  'accessibility.keys': 'Tangenter',
  'accessibility.keys.text':
    'Tangenter som verkar ensamma kan störa röststyrning. De går att stänga av här och i sidfoten på varje sida; valet gäller tills du ändrar det.',
  'accessibility.keys.key': 'Tangent',
  'accessibility.keys.does': 'Vad den gör',
  'accessibility.keys.where': 'Var',
  'accessibility.keys.single': 'Ensam tangent',
  'accessibility.keys.anywhere': 'överallt utom i fält',
  'accessibility.keys.explorer': 'i utforskaren',
  'accessibility.keys.picture': 'i bilden',
  'accessibility.keys.tree': 'i texten nivå för nivå',
  'accessibility.key.search': 'Går till sökfältet',
  'accessibility.key.views': 'Byter vy: siffran är vyns plats i raden av knappar',
  'accessibility.key.zoom': 'Zoomar in, zoomar ut, visar hela bilden',
  'accessibility.key.undo': 'Ångrar, gör om',
  'accessibility.key.pictureArrows': 'Går mellan poster',
  'accessibility.key.pictureEnter': 'Markerar; en gång till visar fler samband',
  'accessibility.key.escape': 'Avmarkerar',
  'accessibility.key.treeArrows': 'Går upp och ner, öppnar och stänger',
  'accessibility.key.treeEnter': 'Markerar',
  'accessibility.key.treeStar': 'Öppnar alla på samma nivå',
  'accessibility.key.treePlus': 'Visar fler samband',
  'accessibility.skip.picture': 'Hoppa till bilden',
  'accessibility.skip.list': 'Hoppa till listan',
  'accessibility.skip.tree': 'Hoppa till innehållet som text',
  'accessibility.skip.panel': 'Hoppa till panelen',
  'accessibility.skip.label': 'Hopplänkar',
} as const;
