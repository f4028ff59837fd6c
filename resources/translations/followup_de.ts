<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
  <context>
    <name>AboutWindow</name>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>About %1</source>
      <translation>Über %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Apply, call, ask, thank, follow up in time, move on.</source>
      <translation>Bewerben, anrufen, fragen, danken, rechtzeitig nachfassen, abschließen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Copy versions</source>
      <translation>Versionen kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Licences…</source>
      <translation>Lizenzen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Version %1</source>
      <translation>Version %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Your data stay on this computer. Free software under the MIT licence.</source>
      <translation>Ihre Daten bleiben auf diesem Computer. Freie Software unter der MIT-Lizenz.</translation>
    </message>
  </context>
  <context>
    <name>ActionMarks</name>
    <message>
      <location filename="followup_desktop/widgets/action_marks.py" />
      <source>&amp;Redo %1</source>
      <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/action_marks.py" />
      <source>&amp;Undo %1</source>
      <translation>&amp;Rückgängig: %1</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;About Followup</source>
      <translation>Ü&amp;ber Followup</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Add application…</source>
      <translation>Bewerbung &amp;hinzufügen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/menu_bar.py" />
      <source>&amp;Application</source>
      <translation>Be&amp;werbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Board</source>
      <translation>&amp;Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Call sheet…</source>
      <translation>Anr&amp;ufzettel …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Clear the filter</source>
      <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Close the details</source>
      <translation>Details schl&amp;ießen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Details of the application</source>
      <translation>&amp;Details der Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Details panel</source>
      <translation>&amp;Detailbereich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Done</source>
      <translation>&amp;Erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/menu_bar.py" />
      <source>&amp;Edit</source>
      <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Edit…</source>
      <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Empty the archive…</source>
      <translation>Archiv &amp;leeren …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Export to calendar (.ics)…</source>
      <translation>In den Kalender e&amp;xportieren (.ics) …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Filter the board</source>
      <translation>Board &amp;filtern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/menu_bar.py" />
      <source>&amp;Follow-up</source>
      <translation>&amp;Nachfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Go to…</source>
      <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/menu_bar.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Interview notes…</source>
      <translation>Gesprächsnoti&amp;zen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Light</source>
      <translation>H&amp;ell</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Log what happened…</source>
      <translation>E&amp;intragen, was geschah …</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Move %Ln applications to…</source>
      <extracomment>For the number 1: &amp;Move %Ln application to…</extracomment>
      <translation>
        <numerusform>&amp;Verschieben: %Ln Bewerbung nach …</numerusform>
        <numerusform>&amp;Verschieben: %Ln Bewerbungen nach …</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Move to…</source>
      <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Next area</source>
      <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Open details</source>
      <translation>Details ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Open the letter</source>
      <translation>Schreiben ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Plan</source>
      <translation>&amp;Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Put back on the board</source>
      <translation>&amp;Zurück auf das Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Settings…</source>
      <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Today</source>
      <translation>&amp;Heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/menu_bar.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Wide rail</source>
      <translation>Breite Seiten&amp;leiste</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>&amp;Write the note…</source>
      <translation>Schreiben verf&amp;assen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>A week back</source>
      <translation>Eine Woche zurück</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>A week on</source>
      <translation>Eine Woche weiter</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>A&amp;rchive</source>
      <translation>A&amp;rchiv</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Add application to this &amp;stage…</source>
      <translation>Bewerbung in dieser &amp;Phase hinzufügen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Add application with all &amp;details…</source>
      <translation>Bewerbung mit allen &amp;Angaben hinzufügen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Add from a saved &amp;posting…</source>
      <translation>Aus einer &amp;gespeicherten Anzeige hinzufügen …</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Arc&amp;hive %Ln applications</source>
      <extracomment>For the number 1: Arc&amp;hive %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung a&amp;rchivieren</numerusform>
        <numerusform>%Ln Bewerbungen a&amp;rchivieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Arc&amp;hive application</source>
      <translation>Bewerbung a&amp;rchivieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>C&amp;omfortable cards</source>
      <translation>&amp;Große Karten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Cancel a drag</source>
      <translation>Ziehen abbrechen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Cancel a drag, or let go of the selected cards</source>
      <translation>Ziehen abbrechen oder die Auswahl aufheben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Comp&amp;act cards</source>
      <translation>&amp;Kleine Karten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Dar&amp;k</source>
      <translation>D&amp;unkel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>De&amp;lete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/actions.py" />
      <source>De&amp;lete %Ln applications</source>
      <extracomment>For the number 1: De&amp;lete %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung &amp;löschen</numerusform>
        <numerusform>%Ln Bewerbungen &amp;löschen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>De&amp;lete application</source>
      <translation>Bewerbung &amp;löschen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Filter the board</source>
      <translation>Board filtern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Go from card to card</source>
      <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Go from mark to mark</source>
      <translation>Von Marke zu Marke gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Go from row to row</source>
      <translation>Von Zeile zu Zeile gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Go to the &amp;menu bar</source>
      <translation>Zur &amp;Menüleiste</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Import a &amp;table (.csv)…</source>
      <translation>&amp;Tabelle importieren (.csv) …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>In a list of Today, and in the plan</source>
      <translation>In einer Liste von „Heute“ und im Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>In the archive</source>
      <translation>Im Archiv</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>In the list of letters</source>
      <translation>In der Liste der Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>In the plan</source>
      <translation>Im Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>L&amp;etters</source>
      <translation>&amp;Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Lo&amp;g what happened…</source>
      <translation>E&amp;intragen, was geschah …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Log: &amp;reached somebody</source>
      <translation>Eintragen: &amp;jemanden erreicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Log: le&amp;ft a message</source>
      <translation>Eintragen: Na&amp;chricht hinterlassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Log: no an&amp;swer</source>
      <translation>Eintragen: &amp;niemand ging ran</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Log: the&amp;y answered</source>
      <translation>Eintragen: &amp;sie haben geantwortet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Look around with a sample &amp;board</source>
      <translation>Mit einem Beispiel-B&amp;oard umsehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Look of the &amp;system</source>
      <translation>Aussehen des S&amp;ystems</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Mark the next step &amp;as done</source>
      <translation>Nächsten Schritt als &amp;erledigt markieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Menu of what has the keys</source>
      <translation>Menü dessen, was die Tasten hat</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move &amp;down in the stage</source>
      <translation>In der Phase nach &amp;unten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move &amp;up in the stage</source>
      <translation>In der Phase nach &amp;oben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move a day back</source>
      <translation>Einen Tag zurück</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move a day on</source>
      <translation>Einen Tag weiter</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move to the &amp;next stage</source>
      <translation>In die näc&amp;hste Phase</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move to the &amp;previous stage</source>
      <translation>In die vori&amp;ge Phase</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move to the good moment after</source>
      <translation>Zum guten Moment danach</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Move to the good moment before</source>
      <translation>Zum guten Moment davor</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>On the board</source>
      <translation>Auf dem Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Open an in&amp;vitation…</source>
      <translation>Ein&amp;ladung öffnen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>P&amp;ublish to the calendar server now</source>
      <translation>Jetzt auf dem Kalenderserver veröffentl&amp;ichen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Plan as a list</source>
      <translation>Plan als Liste</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Plan in weeks</source>
      <translation>Plan in Wochen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Pre&amp;vious area</source>
      <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Print the plan…</source>
      <translation>Plan drucken …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>S&amp;kip</source>
      <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>S&amp;kip the next step</source>
      <translation>Nächsten Schritt übers&amp;pringen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Sele&amp;ct the card, or leave it out</source>
      <translation>Karte aus&amp;wählen oder abwählen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Select e&amp;very card of the stage</source>
      <translation>&amp;Alle Karten der Phase auswählen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Select several cards</source>
      <translation>Mehrere Karten auswählen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Snoo&amp;ze the next step…</source>
      <translation>Nächsten Schritt auf spä&amp;ter legen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Snoo&amp;ze…</source>
      <translation>Spä&amp;ter …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Start &amp;my own board</source>
      <translation>&amp;Mein eigenes Board beginnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>Weeks from today on</source>
      <translation>Wochen ab heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/actions.py" />
      <source>What was &amp;changed in the calendar…</source>
      <translation>Was im &amp;Kalender geändert wurde …</translation>
    </message>
  </context>
  <context>
    <name>Agenda</name>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>%1 d late</source>
      <translation>%1 T. spät</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/day_words.py" />
      <source>%Ln things today</source>
      <extracomment>For the number 1: %Ln thing today</extracomment>
      <translation>
        <numerusform>Heute: %Ln zu tun</numerusform>
        <numerusform>Heute: %Ln zu tun</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Answer the offer</source>
      <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Ask for news</source>
      <translation>Nachfragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Ask for news by email</source>
      <translation>Per E-Mail nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Call and ask for news</source>
      <translation>Anrufen und nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Decide whether to move on</source>
      <translation>Entscheiden, ob Sie abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Go to the interview</source>
      <translation>Zum Gespräch gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Gracious note</source>
      <translation>Absage: danken</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Interview</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Interview notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Introduce yourself</source>
      <translation>Sich vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Introduce yourself by email</source>
      <translation>Sich per E-Mail vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Introduce yourself by phone</source>
      <translation>Sich am Telefon vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Leave a message and ask for news</source>
      <translation>Nachricht hinterlassen und nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Move on?</source>
      <translation>Abschließen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Next week</source>
      <translation>Nächste Woche</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/day_words.py" />
      <source>No calls suggested overnight</source>
      <translation>Nachts keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/day_words.py" />
      <source>Nothing left today</source>
      <translation>Heute alles erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/day_words.py" />
      <source>Quiet hours %1 to %2</source>
      <translation>Ruhezeit von %1 bis %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Say hello again</source>
      <translation>Sich wieder melden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Thank-you note</source>
      <translation>Danken</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Write the gracious note</source>
      <translation>Für die Absage danken</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Write the interview notes</source>
      <translation>Gesprächsnotizen schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>Write the thank-you note</source>
      <translation>Dankesschreiben verfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>any time</source>
      <translation>jederzeit</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/agenda_words.py" />
      <source>late</source>
      <translation>spät</translation>
    </message>
  </context>
  <context>
    <name>AgendaDelegate</name>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>Mark as sent anyway</source>
      <translation>Trotzdem als gesendet markieren</translation>
    </message>
  </context>
  <context>
    <name>AgendaView</name>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>Another date…</source>
      <translation>Anderes Datum …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>It went out, although nobody checked it</source>
      <translation>Es ging hinaus, obwohl es niemand geprüft hat</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>Log what happened…</source>
      <translation>Eintragen, was geschah …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/agenda_view.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
  </context>
  <context>
    <name>AlikeNotice</name>
    <message>
      <location filename="followup_desktop/widgets/fields/alike_notice.py" />
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
  </context>
  <context>
    <name>ApplicationDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>&amp;Company *</source>
      <translation>&amp;Firma *</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>&amp;Location</source>
      <translation>&amp;Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>&amp;Role *</source>
      <translation>&amp;Stelle *</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Add an application</source>
      <translation>Eine Bewerbung hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Add application</source>
      <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Applie&amp;d on</source>
      <translation>Be&amp;worben am</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>City, or remote</source>
      <translation>Stadt, oder im Homeoffice</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Countr&amp;y, for its holidays</source>
      <translation>&amp;Land, für seine Feiertage</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Edit the application</source>
      <translation>Bewerbung bearbeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Follow-up</source>
      <translation>Nachfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Its code, such as IL</source>
      <translation>Sein Kürzel, etwa BY</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Key &amp;skill</source>
      <translation>&amp;Kernkompetenz</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>L&amp;ink</source>
      <translation>L&amp;ink</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Not known: yours is used</source>
      <translation>Nicht bekannt: Ihres gilt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Not&amp;es</source>
      <translation>No&amp;tizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Offer: answer by</source>
      <translation>Angebot: antworten bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>One phrase, such as “stream processing”</source>
      <translation>Ein Begriff, etwa „Datenströme“</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Posting closes on</source>
      <translation>Anzeige endet am</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>S&amp;tage</source>
      <translation>P&amp;hase</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Salary</source>
      <translation>Gehalt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>State or regi&amp;on</source>
      <translation>Bundeslan&amp;d oder Region</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Ta&amp;gs</source>
      <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>The one skill that you name when you call.</source>
      <translation>Die eine Fähigkeit, die Sie am Telefon nennen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>The posting</source>
      <translation>Die Anzeige</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Time &amp;zone</source>
      <translation>&amp;Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>Where you fo&amp;und it</source>
      <translation>Wo Sie sie gef&amp;unden haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/application_dialog.py" />
      <source>With commas between them</source>
      <translation>Mit Kommas dazwischen</translation>
    </message>
  </context>
  <context>
    <name>ApplicationForm</name>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>&amp;Follow this up</source>
      <translation>Hier &amp;nachfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>&amp;No calls please</source>
      <translation>&amp;Bitte keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>A quick call some days after you applied, to say who you are.</source>
      <translation>Ein kurzer Anruf einige Tage nach der Bewerbung, um sich vorzustellen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>C&amp;all after applying</source>
      <translation>&amp;Anruf nach der Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Hiring manager</source>
      <translation>Fachvorgesetzte(r)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Interviewer</source>
      <translation>Gesprächspartner(in)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Recruiter</source>
      <translation>Personaler(in)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Referrer</source>
      <translation>Empfehlende(r)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Screener</source>
      <translation>Vorauswahl</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>The posting or the person asked not to be called: emails take the place of calls.</source>
      <translation>Die Anzeige oder die Person bat, nicht anzurufen: E-Mails treten an die Stelle von Anrufen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/application_form.py" />
      <source>Without it, no calls and emails are planned, and it stays where it is.</source>
      <translation>Ohne dies werden keine Anrufe und E-Mails geplant, und die Karte bleibt, wo sie ist.</translation>
    </message>
  </context>
  <context>
    <name>AppliedSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;When did you apply?</source>
      <translation>&amp;Wann haben Sie sich beworben?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>A name</source>
      <translation>Ein Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>One phrase</source>
      <translation>Ein Begriff</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Which one &amp;skill will you name?</source>
      <translation>Welche eine &amp;Fähigkeit werden Sie nennen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Who &amp;could you call?</source>
      <translation>Wen &amp;könnten Sie anrufen?</translation>
    </message>
  </context>
  <context>
    <name>Archive</name>
    <message>
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>%1, %2. %3</source>
      <translation>%1, %2. %3</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>%Ln applications</source>
      <extracomment>For the number 1: %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung</numerusform>
        <numerusform>%Ln Bewerbungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>%Ln applications are deleted, with their people, interviews and history. Undo brings them back.</source>
      <extracomment>For the number 1: %Ln application is deleted, with its people, interviews and history. Undo brings it back.</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung wird gelöscht, mit ihren Personen, Gesprächen und ihrem Verlauf. „Rückgängig“ bringt sie zurück.</numerusform>
        <numerusform>%Ln Bewerbungen werden gelöscht, mit ihren Personen, Gesprächen und ihrem Verlauf. „Rückgängig“ bringt sie zurück.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>Role</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/archive_model.py" />
      <source>Stage</source>
      <translation>Phase</translation>
    </message>
  </context>
  <context>
    <name>ArchiveView</name>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Archive a card that is over with A on the board; its notes stay here.</source>
      <translation>Erledigte Karten archivieren Sie auf dem Board mit A.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Archived applications</source>
      <translation>Archivierte Bewerbungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Empty the archive…</source>
      <translation>Archiv leeren …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Nothing is archived</source>
      <translation>Nichts ist archiviert</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/archive/archive_view.py" />
      <source>Put back on the board</source>
      <translation>Zurück auf das Board</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <location filename="followup_desktop/widgets/asking.py" />
      <source>Add from a saved posting</source>
      <translation>Aus einer gespeicherten Anzeige hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/asking.py" />
      <source>Import a table</source>
      <translation>Tabelle importieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/asking.py" />
      <source>Open an invitation</source>
      <translation>Einladung öffnen</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>%1 · %2 · %3</source>
      <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>%Ln applications, good</source>
      <extracomment>For the number 1: %Ln application, good</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung, in Ordnung</numerusform>
        <numerusform>%Ln Bewerbungen, in Ordnung</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>Backed up and checked: %1</source>
      <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>Everything becomes as it was on %1: %Ln applications. What stands now is backed up first, so you can go back.</source>
      <extracomment>For the number 1: Everything becomes as it was on %1: %Ln application. What stands now is backed up first, so you can go back.</extracomment>
      <translation>
        <numerusform>Alles wird, wie es am %1 war: %Ln Bewerbung. Der jetzige Stand wird zuvor gesichert, Sie können also zurück.</numerusform>
        <numerusform>Alles wird, wie es am %1 war: %Ln Bewerbungen. Der jetzige Stand wird zuvor gesichert, Sie können also zurück.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>Restored. What stood before is in %1</source>
      <translation>Wiederhergestellt. Der vorige Stand ist in %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>being checked</source>
      <translation>wird geprüft</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>“%1” could not be read; nothing was changed.</source>
      <translation>„%1“ konnte nicht gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/backup_shelf.py" />
      <source>“%1” is no sound backup of Followup; nothing was changed.</source>
      <translation>„%1“ ist keine brauchbare Sicherung von Followup; nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>%1, %2 of %Ln applications</source>
      <extracomment>For the number 1: %1, %2 of %Ln application</extracomment>
      <translation>
        <numerusform>%1, %2 von %Ln Bewerbung</numerusform>
        <numerusform>%1, %2 von %Ln Bewerbungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>%1, %Ln applications</source>
      <extracomment>For the number 1: %1, %Ln application</extracomment>
      <translation>
        <numerusform>%1, %Ln Bewerbung</numerusform>
        <numerusform>%1, %Ln Bewerbungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>%1, folded. Open</source>
      <translation>%1, eingeklappt. Öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Add an application to %1</source>
      <translation>Eine Bewerbung zu „%1“ hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Add one you are thinking of</source>
      <translation>Fügen Sie eine hinzu, an die Sie denken</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Arrow keys move between cards; &lt; and &gt; move a card.</source>
      <translation>Die Pfeiltasten gehen von Karte zu Karte; &lt; und &gt; verschieben eine Karte.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Drag a card here after an interview</source>
      <translation>Ziehen Sie nach einem Gespräch eine Karte hierher</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Drag a card here once you applied</source>
      <translation>Ziehen Sie eine Karte hierher, sobald Sie sich beworben haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Drag a card here when it is over</source>
      <translation>Ziehen Sie eine Karte hierher, wenn es vorbei ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Drag a card here when one lands</source>
      <translation>Ziehen Sie eine Karte hierher, wenn eines kommt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Drag a card here when they invite you</source>
      <translation>Ziehen Sie eine Karte hierher, wenn Sie eingeladen werden</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Fold %1</source>
      <translation>„%1“ einklappen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>No ideas yet</source>
      <translation>Noch keine Ideen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>No interviews yet</source>
      <translation>Noch keine Gespräche</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>No match here</source>
      <translation>Hier kein Treffer</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>No offers yet</source>
      <translation>Noch keine Angebote</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Nobody to wait for</source>
      <translation>Auf niemanden zu warten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Nothing closed yet</source>
      <translation>Noch nichts abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Nothing sent yet</source>
      <translation>Noch nichts abgeschickt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/column_view.py" />
      <source>Open %1</source>
      <translation>%1 öffnen</translation>
    </message>
  </context>
  <context>
    <name>CalendarPrograms</name>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Apple Calendar</source>
      <translation>Apple Kalender</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Apple Calendar: File, New calendar subscription; it takes addresses of the web, so the file must lie in a folder that you publish there. Without one, export and import into a calendar of its own.</source>
      <translation>Apple Kalender: Ablage, Neues Kalenderabonnement; es nimmt Adressen im Web, die Datei muss also in einem Ordner liegen, den Sie dort veröffentlichen. Ohne einen solchen: exportieren und in einen eigenen Kalender importieren.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Each import adds new copies: delete that calendar before you import again, or subscribe to the live file (see the settings).</source>
      <translation>Jeder Import legt neue Kopien an: Löschen Sie den Kalender vor dem nächsten Import, oder abonnieren Sie die Live-Datei (siehe Einstellungen).</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Each import adds what is in the file once more: export only what was never exported.</source>
      <translation>Jeder Import fügt den Inhalt der Datei noch einmal hinzu: Exportieren Sie nur, was noch nie exportiert wurde.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Evolution: New calendar, On this computer; choose an existing iCalendar file, and open it read-only.</source>
      <translation>Evolution: Neuer Kalender, Auf diesem Rechner; wählen Sie eine vorhandene iCalendar-Datei, und öffnen Sie sie nur zum Lesen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>GNOME Calendar</source>
      <translation>GNOME Kalender</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>GNOME Calendar shows what Evolution subscribes to. %1</source>
      <translation>GNOME Kalender zeigt, was Evolution abonniert. %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Google Calendar</source>
      <translation>Google Kalender</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Import into a calendar of its own. Google drops the reminders.</source>
      <translation>In einen eigenen Kalender importieren. Google lässt die Erinnerungen weg.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Import into a calendar of its own; a second import replaces the same events there.</source>
      <translation>In einen eigenen Kalender importieren; ein zweiter Import ersetzt dort dieselben Termine.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Import the file again whenever it has changed: the events are updated.</source>
      <translation>Importieren Sie die Datei nach jeder Änderung wieder: Die Termine werden aktualisiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Importing again does not update events: add the live file as an iCal calendar file (see the settings).</source>
      <translation>Erneutes Importieren aktualisiert keine Termine: Fügen Sie die Live-Datei als iCal-Kalenderdatei hinzu (siehe Einstellungen).</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Importing again does not update events: publish to it as a calendar server instead (see the settings).</source>
      <translation>Erneutes Importieren aktualisiert keine Termine: Veröffentlichen Sie stattdessen auf ihm als Kalenderserver (siehe Einstellungen).</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Importing again does not update events: subscribe to the live file instead (see the settings).</source>
      <translation>Erneutes Importieren aktualisiert keine Termine: Abonnieren Sie stattdessen die Live-Datei (siehe Einstellungen).</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>It refuses a file with an event that it knows: export only what was never exported.</source>
      <translation>Es weist eine Datei mit einem bekannten Termin ab: Exportieren Sie nur, was noch nie exportiert wurde.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>It subscribes to addresses of the web only: the file must lie in a folder that you publish there. Without one, export and import.</source>
      <translation>Es abonniert nur Adressen im Web: Die Datei muss in einem Ordner liegen, den Sie dort veröffentlichen. Ohne einen solchen: exportieren und importieren.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>It subscribes to no file: export and import instead.</source>
      <translation>Es abonniert keine Datei: Exportieren und importieren Sie stattdessen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>KOrganizer: Add calendar, iCal calendar file; choose the file and mark it as read-only.</source>
      <translation>KOrganizer: Kalender hinzufügen, iCal-Kalenderdatei; wählen Sie die Datei und markieren Sie sie als nur lesbar.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Some calendars add changed events twice: import into a calendar of its own.</source>
      <translation>Manche Kalender fügen geänderte Termine doppelt hinzu: In einen eigenen Kalender importieren.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calendar_programs.py" />
      <source>Thunderbird: New calendar, On the network; give the address of the file. It looks again by itself.</source>
      <translation>Thunderbird: Neuer Kalender, Im Netzwerk; geben Sie die Adresse der Datei an. Es sieht von selbst wieder nach.</translation>
    </message>
  </context>
  <context>
    <name>CalendarSection</name>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Calendar files (*.ics)</source>
      <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Copy address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Keep it up to date</source>
      <translation>Aktuell halten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Mark them as private</source>
      <translation>Als privat kennzeichnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Where does the live calendar file go?</source>
      <translation>Wohin kommt die Live-Kalenderdatei?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/calendar_section.py" />
      <source>Where the live calendar file is</source>
      <translation>Wo die Live-Kalenderdatei liegt</translation>
    </message>
  </context>
  <context>
    <name>CallOutcomePane</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>&amp;By when will they decide?</source>
      <translation>&amp;Bis wann entscheiden sie?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>&amp;What did they say?</source>
      <translation>&amp;Was haben sie gesagt?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>+49 30 901820</source>
      <translation>+49 30 901820</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Nothing is planned from here.</source>
      <translation>Von hier an ist nichts geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Plan that follows</source>
      <translation>Plan, der folgt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Such as Europe/Berlin</source>
      <translation>Etwa Europe/Berlin</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Take %1</source>
      <translation>%1 nehmen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Their n&amp;umber</source>
      <translation>Ihre N&amp;ummer</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Their time &amp;zone</source>
      <translation>Ihre &amp;Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Wh&amp;o could you call?</source>
      <translation>Wen könnten Sie an&amp;rufen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>What came o&amp;f it?</source>
      <translation>Was k&amp;am dabei heraus?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>What came of it?</source>
      <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Your own &amp;name</source>
      <translation>Ihr &amp;eigener Name</translation>
    </message>
  </context>
  <context>
    <name>CallPage</name>
    <message>
      <location filename="followup_desktop/presentation/calling/page.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/page.py" />
      <source>As a message (%1)</source>
      <translation>Als Nachricht (%1)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/page.py" />
      <source>Say</source>
      <translation>Sagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/page.py" />
      <source>What they said, and by when they decide</source>
      <translation>Was sie gesagt haben, und bis wann sie entscheiden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/page.py" />
      <source>Your one skill</source>
      <translation>Ihre eine Fähigkeit</translation>
    </message>
  </context>
  <context>
    <name>CallSheet</name>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>%1 is %2 there: they may be closed.</source>
      <translation>%1 ist dort %2: Vielleicht ist geschlossen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>%1 is the weekend there: they may be closed.</source>
      <translation>%1 ist dort Wochenende: Vielleicht ist geschlossen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/call_sheet.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/call_sheet.py" />
      <source>%1: planned for %2</source>
      <translation>%1: geplant für %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>A message after office hours is less intrusive than a call.</source>
      <translation>Eine Nachricht nach Büroschluss stört weniger als ein Anruf.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/call_sheet.py" />
      <source>Call %1</source>
      <translation>%1 anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>Calls go out between %1 and %2 there.</source>
      <translation>Angerufen wird zwischen %1 und %2 dortiger Zeit.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/call_sheet.py" />
      <source>Enter a day, or leave it empty.</source>
      <translation>Geben Sie einen Tag ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>It is %1 where you are, in your own night.</source>
      <translation>Bei Ihnen ist es %1, Ihre eigene Nacht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>It is outside of their call hours.</source>
      <translation>Es ist außerhalb ihrer Anrufzeiten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>Nobody may be there to pick up: leave the message, or call when they are.</source>
      <translation>Vielleicht ist niemand da: Hinterlassen Sie die Nachricht, oder rufen Sie an, wenn jemand da ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>Plan for %1</source>
      <translation>Für %1 planen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/call_sheet.py" />
      <source>Say what came of the call.</source>
      <translation>Geben Sie an, was bei dem Anruf herauskam.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/call_sheet.py" />
      <source>Still needed: %1</source>
      <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>There is no number that can be dialled yet: add it below.</source>
      <translation>Es gibt noch keine wählbare Nummer: Ergänzen Sie sie unten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>They asked not to be called, and nothing is planned.</source>
      <translation>Sie baten, nicht anzurufen, und nichts ist geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>They asked not to be called: one email is planned instead, for %1.</source>
      <translation>Sie baten, nicht anzurufen: Stattdessen ist eine E-Mail geplant, für %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>Write the email</source>
      <translation>E-Mail schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>You chose that moment yourself.</source>
      <translation>Diesen Zeitpunkt haben Sie selbst gewählt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/standing.py" />
      <source>tomorrow, %1</source>
      <translation>morgen, %1</translation>
    </message>
  </context>
  <context>
    <name>CallSheetDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Drucken …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Another &amp;date…</source>
      <translation>Anderes Da&amp;tum …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Ca&amp;ll</source>
      <translation>A&amp;nrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Call sheet</source>
      <translation>Anrufzettel</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Cop&amp;y</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>How long the call has lasted</source>
      <translation>Wie lange der Anruf schon dauert</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>No number yet</source>
      <translation>Noch keine Nummer</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>No program here dials numbers, so it was copied: dial it on your phone.</source>
      <translation>Kein Programm hier wählt Nummern, darum wurde sie kopiert: Wählen Sie sie am Telefon.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>S&amp;ave what came of it</source>
      <translation>Ergebnis s&amp;peichern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Start the timer</source>
      <translation>Uhr starten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>The number is copied.</source>
      <translation>Die Nummer ist kopiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_sheet_dialog.py" />
      <source>Whom to call</source>
      <translation>Wen Sie anrufen</translation>
    </message>
  </context>
  <context>
    <name>CallWordsPane</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_words_pane.py" />
      <source>&amp;Say</source>
      <translation>&amp;Sagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_words_pane.py" />
      <source>As a &amp;message</source>
      <translation>Als &amp;Nachricht</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_words_pane.py" />
      <source>One phrase, such as “eight years of PostgreSQL”</source>
      <translation>Ein Begriff, etwa „acht Jahre PostgreSQL“</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_words_pane.py" />
      <source>Your one s&amp;kill</source>
      <translation>Ihre eine &amp;Fähigkeit</translation>
    </message>
  </context>
  <context>
    <name>CardText</name>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>%1 at %2</source>
      <translation>%1 um %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>%1 of %2 steps done</source>
      <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add a phone number</source>
      <translation>Telefonnummer ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add a postal address</source>
      <translation>Postanschrift ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add an email address</source>
      <translation>E-Mail-Adresse ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add the date you applied</source>
      <translation>Bewerbungsdatum ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add the interview date</source>
      <translation>Termin des Gesprächs ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Add your name</source>
      <translation>Ihren Namen ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Answer the offer</source>
      <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Apply when you are ready</source>
      <translation>Bei Gelegenheit bewerben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Call: ask for news</source>
      <translation>Anruf: nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Closed</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Closed without an outcome</source>
      <translation>Ohne Ergebnis abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Closes %1</source>
      <translation>Endet %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Closes today</source>
      <translation>Endet heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Go to the interview</source>
      <translation>Zum Gespräch gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Interview with %1</source>
      <translation>Gespräch mit %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Introduce yourself by email</source>
      <translation>Sich per E-Mail vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Introduce yourself by phone</source>
      <translation>Sich am Telefon vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Leave a message: any news?</source>
      <translation>Nachricht: Gibt es Neues?</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Message, if still silent</source>
      <translation>Nachricht, falls weiter still</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Message: decision was due</source>
      <translation>Nachricht: Frist vorbei</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Move on?</source>
      <translation>Abschließen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Moved on</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Name your one skill</source>
      <translation>Nennen Sie Ihre eine Fähigkeit</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Next: %1</source>
      <translation>Als Nächstes: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>No calls, please</source>
      <translation>Bitte keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Note how they left it</source>
      <translation>Notieren, wie sie verblieben sind</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Note what you learned</source>
      <translation>Notieren, was Sie erfahren haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Note when they decide</source>
      <translation>Notieren, wann sie entscheiden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Overdue %1 d</source>
      <translation>%1 T. überfällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Posting closed</source>
      <translation>Anzeige beendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Rejected</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Say hello again</source>
      <translation>Sich wieder melden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Send a short email</source>
      <translation>Kurze E-Mail senden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Set the time zone</source>
      <translation>Zeitzone festlegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Signal: don't call us</source>
      <translation>Signal: nicht anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Signal: hard to tell</source>
      <translation>Signal: schwer zu sagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Signal: keep talking</source>
      <translation>Signal: weiter im Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>They chose someone else</source>
      <translation>Jemand anders wurde gewählt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Wait to hear from them</source>
      <translation>Auf Antwort warten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Wait, no calls please</source>
      <translation>Warten, bitte keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Write interview notes</source>
      <translation>Gesprächsnotizen schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Write the gracious note</source>
      <translation>Für die Absage danken</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Write the thank-you note</source>
      <translation>Dankesschreiben verfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>Write up the interview</source>
      <translation>Gespräch festhalten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>You accepted the offer</source>
      <translation>Sie haben das Angebot angenommen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>You moved on after silence</source>
      <translation>Sie haben nach Schweigen abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>You withdrew</source>
      <translation>Sie haben sich zurückgezogen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add a person</source>
      <translation>eine Person hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add a phone number</source>
      <translation>eine Telefonnummer ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add a postal address</source>
      <translation>eine Postanschrift ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add an email address</source>
      <translation>eine E-Mail-Adresse ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add the date you applied</source>
      <translation>das Bewerbungsdatum ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add the interview date</source>
      <translation>den Termin des Gesprächs ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>add your name</source>
      <translation>Ihren Namen ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>answer the offer</source>
      <translation>auf das Angebot antworten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>apply when you are ready</source>
      <translation>bewerben, wenn Sie so weit sind</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>call and ask for news</source>
      <translation>anrufen und nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>decide whether to move on</source>
      <translation>entscheiden, ob Sie abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>go to the interview</source>
      <translation>zum Gespräch gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>interview with %1</source>
      <translation>Gespräch mit %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>introduce yourself by email</source>
      <translation>sich per E-Mail vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>introduce yourself by phone</source>
      <translation>sich am Telefon vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>leave a message and ask for news</source>
      <translation>Nachricht hinterlassen und nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>leave a message, if they are still silent</source>
      <translation>Nachricht hinterlassen, falls sie weiter schweigen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>leave a message, the decision was due</source>
      <translation>Nachricht hinterlassen, die Entscheidung war fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>name your one skill</source>
      <translation>Ihre eine Fähigkeit nennen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>note how they left it</source>
      <translation>notieren, wie sie verblieben sind</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>note what you learned</source>
      <translation>notieren, was Sie erfahren haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>note when they decide</source>
      <translation>notieren, wann sie entscheiden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>on %1</source>
      <translation>am %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>on %1 at %2</source>
      <translation>am %1 um %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>overdue by %Ln days</source>
      <extracomment>For the number 1: overdue by %Ln day</extracomment>
      <translation>
        <numerusform>seit %Ln Tag überfällig</numerusform>
        <numerusform>seit %Ln Tagen überfällig</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>overdue since today</source>
      <translation>seit heute überfällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>say hello again</source>
      <translation>sich wieder melden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>send a short email</source>
      <translation>kurze E-Mail senden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>set the time zone</source>
      <translation>die Zeitzone festlegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_text.py" />
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>wait to hear from them</source>
      <translation>auf Antwort warten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>wait, they asked not to be called</source>
      <translation>warten, sie baten, nicht anzurufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>write interview notes</source>
      <translation>Gesprächsnotizen schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>write the gracious note</source>
      <translation>für die Absage danken</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>write the thank-you note</source>
      <translation>das Dankesschreiben verfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/card_words.py" />
      <source>write up the interview</source>
      <translation>das Gespräch festhalten</translation>
    </message>
  </context>
  <context>
    <name>CardWishes</name>
    <message>
      <location filename="followup_desktop/widgets/card_wishes.py" />
      <source>&amp;Without a reason</source>
      <translation>&amp;Ohne Grund</translation>
    </message>
  </context>
  <context>
    <name>ClockThere</name>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>%1 there</source>
      <translation>%1 dort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>It is %1 in %2</source>
      <translation>Es ist %1 in %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>better from %1</source>
      <translation>besser ab %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>better tomorrow</source>
      <translation>besser morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>good time for a message</source>
      <translation>gute Zeit für eine Nachricht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>good time to call</source>
      <translation>gute Zeit für einen Anruf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>not a time to call</source>
      <translation>keine Zeit für einen Anruf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>the weekend there</source>
      <translation>dort ist Wochenende</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/clock_there.py" />
      <source>your own quiet hours</source>
      <translation>Ihre eigene Ruhezeit</translation>
    </message>
  </context>
  <context>
    <name>ClosedSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;Accepted</source>
      <translation>&amp;Angenommen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;No answer</source>
      <translation>&amp;Keine Antwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;Rejected</source>
      <translation>Ab&amp;gesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;Withdrawn</source>
      <translation>&amp;Zurückgezogen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Close without a reason</source>
      <translation>Ohne Grund abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Thank them, and ask to be kept in mind.</source>
      <translation>Danken Sie, und bitten Sie, im Gedächtnis zu bleiben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>You do not want it any more.</source>
      <translation>Sie wollen die Stelle nicht mehr.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>You have the job.</source>
      <translation>Sie haben die Stelle.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>You move on.</source>
      <translation>Sie schließen ab.</translation>
    </message>
  </context>
  <context>
    <name>ComposerDialog</name>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>&amp;English</source>
      <translation>&amp;Englisch</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>&amp;Subject</source>
      <translation>&amp;Betreff</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>&amp;Template and tone</source>
      <translation>&amp;Vorlage und Ton</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Add it…</source>
      <translation>Ergänzen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Copy out line by line</source>
      <translation>Zeile für Zeile abschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Handwritten</source>
      <translation>Handschriftlich</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>How it goes out</source>
      <translation>Wie es hinausgeht</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>I wrote it elsewhere</source>
      <translation>Woanders geschrieben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Insert:</source>
      <translation>Einfügen:</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Insert: %1</source>
      <translation>Einfügen: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Mark as posted</source>
      <translation>Als aufgegeben markieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Mark as sent</source>
      <translation>Als gesendet markieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Nothing to fix in the text.</source>
      <translation>Im Text ist nichts zu verbessern.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Open in my mail program</source>
      <translation>In meinem E-Mail-Programm öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Print or copy</source>
      <translation>Drucken oder kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Take it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>Text of the letter</source>
      <translation>Text des Schreibens</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>The letter is being read…</source>
      <translation>Das Schreiben wird gelesen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>The template took the place of the text. Ctrl+Z brings the text back.</source>
      <translation>Die Vorlage hat den Text ersetzt. Strg+Z bringt ihn zurück.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/composer_dialog.py" />
      <source>To</source>
      <translation>An</translation>
    </message>
  </context>
  <context>
    <name>ConnectSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>&amp;Address of the server</source>
      <translation>&amp;Adresse des Servers</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>&amp;Connect</source>
      <translation>&amp;Verbinden</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>&amp;Password</source>
      <translation>&amp;Passwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>&amp;User name</source>
      <translation>&amp;Benutzername</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Connect to a calendar server</source>
      <translation>Mit einem Kalenderserver verbinden</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Enter the password.</source>
      <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Followup finds your calendars there and makes one of its own, “Job follow-ups”. It writes to no other, and reads nothing into the plan.</source>
      <translation>Followup findet dort Ihre Kalender und legt einen eigenen an, „Job follow-ups“. Es schreibt in keinen anderen und liest nichts in den Plan.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>cloud.example.org</source>
      <translation>cloud.example.org</translation>
    </message>
  </context>
  <context>
    <name>Countries</name>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Afghanistan</source>
      <translation>Afghanistan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Albania</source>
      <translation>Albanien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Algeria</source>
      <translation>Algerien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>American Samoa</source>
      <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Andorra</source>
      <translation>Andorra</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Angola</source>
      <translation>Angola</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Anguilla</source>
      <translation>Anguilla</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Antarctica</source>
      <translation>Antarktis</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Antigua &amp; Barbuda</source>
      <translation>Antigua und Barbuda</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Argentina</source>
      <translation>Argentinien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Armenia</source>
      <translation>Armenien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Aruba</source>
      <translation>Aruba</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ascension Island</source>
      <translation>Ascension Island</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Australia</source>
      <translation>Australien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Austria</source>
      <translation>Österreich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Azerbaijan</source>
      <translation>Aserbaidschan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bahamas</source>
      <translation>Bahamas</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bahrain</source>
      <translation>Bahrain</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bangladesh</source>
      <translation>Bangladesch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Barbados</source>
      <translation>Barbados</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Belarus</source>
      <translation>Belarus</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Belgium</source>
      <translation>Belgien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Belize</source>
      <translation>Belize</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Benin</source>
      <translation>Benin</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bermuda</source>
      <translation>Bermuda</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bhutan</source>
      <translation>Bhutan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bolivia</source>
      <translation>Bolivien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bosnia &amp; Herzegovina</source>
      <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Botswana</source>
      <translation>Botsuana</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bouvet Island</source>
      <translation>Bouvetinsel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Brazil</source>
      <translation>Brasilien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>British Indian Ocean Territory</source>
      <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>British Virgin Islands</source>
      <translation>Britische Jungferninseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Brunei</source>
      <translation>Brunei</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Bulgaria</source>
      <translation>Bulgarien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Burkina Faso</source>
      <translation>Burkina Faso</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Burundi</source>
      <translation>Burundi</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cambodia</source>
      <translation>Kambodscha</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cameroon</source>
      <translation>Kamerun</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Canada</source>
      <translation>Kanada</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Canary Islands</source>
      <translation>Kanarische Inseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cape Verde</source>
      <translation>Kap Verde</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Caribbean Netherlands</source>
      <translation>Karibische Niederlande</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cayman Islands</source>
      <translation>Kaimaninseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Central African Republic</source>
      <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ceuta &amp; Melilla</source>
      <translation>Ceuta und Melilla</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Chad</source>
      <translation>Tschad</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Chile</source>
      <translation>Chile</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>China</source>
      <translation>China</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Christmas Island</source>
      <translation>Weihnachtsinsel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Clipperton Island</source>
      <translation>Clipperton-Insel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cocos (Keeling) Islands</source>
      <translation>Kokosinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Colombia</source>
      <translation>Kolumbien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Comoros</source>
      <translation>Komoren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Congo - Brazzaville</source>
      <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Congo - Kinshasa</source>
      <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cook Islands</source>
      <translation>Cookinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Costa Rica</source>
      <translation>Costa Rica</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Croatia</source>
      <translation>Kroatien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cuba</source>
      <translation>Kuba</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Curaçao</source>
      <translation>Curaçao</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Cyprus</source>
      <translation>Zypern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Czechia</source>
      <translation>Tschechien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Côte d’Ivoire</source>
      <translation>Côte d’Ivoire</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Denmark</source>
      <translation>Dänemark</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Diego Garcia</source>
      <translation>Diego Garcia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Djibouti</source>
      <translation>Dschibuti</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Dominica</source>
      <translation>Dominica</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Dominican Republic</source>
      <translation>Dominikanische Republik</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ecuador</source>
      <translation>Ecuador</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Egypt</source>
      <translation>Ägypten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>El Salvador</source>
      <translation>El Salvador</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Equatorial Guinea</source>
      <translation>Äquatorialguinea</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Eritrea</source>
      <translation>Eritrea</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Estonia</source>
      <translation>Estland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Eswatini</source>
      <translation>Eswatini</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ethiopia</source>
      <translation>Äthiopien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>European Union</source>
      <translation>Europäische Union</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Falkland Islands</source>
      <translation>Falklandinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Faroe Islands</source>
      <translation>Färöer</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Fiji</source>
      <translation>Fidschi</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Finland</source>
      <translation>Finnland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>France</source>
      <translation>Frankreich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>French Guiana</source>
      <translation>Französisch-Guayana</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>French Polynesia</source>
      <translation>Französisch-Polynesien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>French Southern Territories</source>
      <translation>Französische Südgebiete</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Gabon</source>
      <translation>Gabun</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Gambia</source>
      <translation>Gambia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Georgia</source>
      <translation>Georgien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Germany</source>
      <translation>Deutschland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ghana</source>
      <translation>Ghana</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Gibraltar</source>
      <translation>Gibraltar</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Greece</source>
      <translation>Griechenland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Greenland</source>
      <translation>Grönland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Grenada</source>
      <translation>Grenada</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guadeloupe</source>
      <translation>Guadeloupe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guam</source>
      <translation>Guam</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guatemala</source>
      <translation>Guatemala</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guernsey</source>
      <translation>Guernsey</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guinea</source>
      <translation>Guinea</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guinea-Bissau</source>
      <translation>Guinea-Bissau</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Guyana</source>
      <translation>Guyana</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Haiti</source>
      <translation>Haiti</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Heard &amp; McDonald Islands</source>
      <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Honduras</source>
      <translation>Honduras</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Hong Kong SAR China</source>
      <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Hungary</source>
      <translation>Ungarn</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Iceland</source>
      <translation>Island</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>India</source>
      <translation>Indien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Indonesia</source>
      <translation>Indonesien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Iran</source>
      <translation>Iran</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Iraq</source>
      <translation>Irak</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ireland</source>
      <translation>Irland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Isle of Man</source>
      <translation>Isle of Man</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Israel</source>
      <translation>Israel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Italy</source>
      <translation>Italien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Jamaica</source>
      <translation>Jamaika</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Japan</source>
      <translation>Japan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Jersey</source>
      <translation>Jersey</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Jordan</source>
      <translation>Jordanien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Kazakhstan</source>
      <translation>Kasachstan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Kenya</source>
      <translation>Kenia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Kiribati</source>
      <translation>Kiribati</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Kosovo</source>
      <translation>Kosovo</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Kuwait</source>
      <translation>Kuwait</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Kyrgyzstan</source>
      <translation>Kirgisistan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Laos</source>
      <translation>Laos</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Latvia</source>
      <translation>Lettland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Lebanon</source>
      <translation>Libanon</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Lesotho</source>
      <translation>Lesotho</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Liberia</source>
      <translation>Liberia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Libya</source>
      <translation>Libyen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Liechtenstein</source>
      <translation>Liechtenstein</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Lithuania</source>
      <translation>Litauen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Luxembourg</source>
      <translation>Luxemburg</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Macao SAR China</source>
      <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Madagascar</source>
      <translation>Madagaskar</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Malawi</source>
      <translation>Malawi</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Malaysia</source>
      <translation>Malaysia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Maldives</source>
      <translation>Malediven</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mali</source>
      <translation>Mali</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Malta</source>
      <translation>Malta</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Marshall Islands</source>
      <translation>Marshallinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Martinique</source>
      <translation>Martinique</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mauritania</source>
      <translation>Mauretanien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mauritius</source>
      <translation>Mauritius</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mayotte</source>
      <translation>Mayotte</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mexico</source>
      <translation>Mexiko</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Micronesia</source>
      <translation>Mikronesien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Moldova</source>
      <translation>Republik Moldau</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Monaco</source>
      <translation>Monaco</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mongolia</source>
      <translation>Mongolei</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Montenegro</source>
      <translation>Montenegro</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Montserrat</source>
      <translation>Montserrat</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Morocco</source>
      <translation>Marokko</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Mozambique</source>
      <translation>Mosambik</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Myanmar (Burma)</source>
      <translation>Myanmar</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Namibia</source>
      <translation>Namibia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Nauru</source>
      <translation>Nauru</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Nepal</source>
      <translation>Nepal</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Netherlands</source>
      <translation>Niederlande</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>New Caledonia</source>
      <translation>Neukaledonien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>New Zealand</source>
      <translation>Neuseeland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Nicaragua</source>
      <translation>Nicaragua</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Niger</source>
      <translation>Niger</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Nigeria</source>
      <translation>Nigeria</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Niue</source>
      <translation>Niue</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Norfolk Island</source>
      <translation>Norfolkinsel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>North Korea</source>
      <translation>Nordkorea</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>North Macedonia</source>
      <translation>Nordmazedonien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Northern Mariana Islands</source>
      <translation>Nördliche Marianen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Norway</source>
      <translation>Norwegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Oman</source>
      <translation>Oman</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Outlying Oceania</source>
      <translation>Äußeres Ozeanien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Pakistan</source>
      <translation>Pakistan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Palau</source>
      <translation>Palau</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Palestinian Territories</source>
      <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Panama</source>
      <translation>Panama</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Papua New Guinea</source>
      <translation>Papua-Neuguinea</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Paraguay</source>
      <translation>Paraguay</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Peru</source>
      <translation>Peru</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Philippines</source>
      <translation>Philippinen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Pitcairn Islands</source>
      <translation>Pitcairninseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Poland</source>
      <translation>Polen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Puerto Rico</source>
      <translation>Puerto Rico</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Qatar</source>
      <translation>Katar</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Romania</source>
      <translation>Rumänien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Russia</source>
      <translation>Russland</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Rwanda</source>
      <translation>Ruanda</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Réunion</source>
      <translation>Réunion</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Samoa</source>
      <translation>Samoa</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>San Marino</source>
      <translation>San Marino</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Saudi Arabia</source>
      <translation>Saudi-Arabien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Senegal</source>
      <translation>Senegal</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Serbia</source>
      <translation>Serbien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Seychelles</source>
      <translation>Seychellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Sierra Leone</source>
      <translation>Sierra Leone</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Singapore</source>
      <translation>Singapur</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Sint Maarten</source>
      <translation>Sint Maarten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Slovakia</source>
      <translation>Slowakei</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Slovenia</source>
      <translation>Slowenien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Solomon Islands</source>
      <translation>Salomonen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Somalia</source>
      <translation>Somalia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>South Africa</source>
      <translation>Südafrika</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>South Georgia &amp; South Sandwich Islands</source>
      <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>South Korea</source>
      <translation>Südkorea</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>South Sudan</source>
      <translation>Südsudan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Spain</source>
      <translation>Spanien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Sri Lanka</source>
      <translation>Sri Lanka</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Barthélemy</source>
      <translation>St. Barthélemy</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Helena</source>
      <translation>St. Helena</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Kitts &amp; Nevis</source>
      <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Lucia</source>
      <translation>St. Lucia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Martin</source>
      <translation>St. Martin</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Pierre &amp; Miquelon</source>
      <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>St. Vincent &amp; Grenadines</source>
      <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Sudan</source>
      <translation>Sudan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Suriname</source>
      <translation>Suriname</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Svalbard &amp; Jan Mayen</source>
      <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Sweden</source>
      <translation>Schweden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Switzerland</source>
      <translation>Schweiz</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Syria</source>
      <translation>Syrien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>São Tomé &amp; Príncipe</source>
      <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Taiwan</source>
      <translation>Taiwan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tajikistan</source>
      <translation>Tadschikistan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tanzania</source>
      <translation>Tansania</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Thailand</source>
      <translation>Thailand</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Timor-Leste</source>
      <translation>Timor-Leste</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Togo</source>
      <translation>Togo</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tokelau</source>
      <translation>Tokelau</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tonga</source>
      <translation>Tonga</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Trinidad &amp; Tobago</source>
      <translation>Trinidad und Tobago</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tristan da Cunha</source>
      <translation>Tristan da Cunha</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tunisia</source>
      <translation>Tunesien</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Turkmenistan</source>
      <translation>Turkmenistan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Turks &amp; Caicos Islands</source>
      <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Tuvalu</source>
      <translation>Tuvalu</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Türkiye</source>
      <translation>Türkei</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>U.S. Outlying Islands</source>
      <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>U.S. Virgin Islands</source>
      <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Uganda</source>
      <translation>Uganda</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Ukraine</source>
      <translation>Ukraine</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>United Arab Emirates</source>
      <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>United Kingdom</source>
      <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>United States</source>
      <translation>Vereinigte Staaten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Uruguay</source>
      <translation>Uruguay</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Uzbekistan</source>
      <translation>Usbekistan</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Vanuatu</source>
      <translation>Vanuatu</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Vatican City</source>
      <translation>Vatikanstadt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Venezuela</source>
      <translation>Venezuela</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Vietnam</source>
      <translation>Vietnam</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Wallis &amp; Futuna</source>
      <translation>Wallis und Futuna</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Western Sahara</source>
      <translation>Westsahara</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Yemen</source>
      <translation>Jemen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Zambia</source>
      <translation>Sambia</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Zimbabwe</source>
      <translation>Simbabwe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/places.py" />
      <source>Åland Islands</source>
      <translation>Ålandinseln</translation>
    </message>
  </context>
  <context>
    <name>DataExchange</name>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>%1.</source>
      <translation>%1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>%1: %2.</source>
      <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>%Ln applications were written to %1.</source>
      <extracomment>For the number 1: %Ln application was written to %1.</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung wurde nach %1 geschrieben.</numerusform>
        <numerusform>%Ln Bewerbungen wurden nach %1 geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>Exporting everything</source>
      <translation>Alles wird exportiert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>Importing</source>
      <translation>Wird importiert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>It brings settings of its own, which replace these.</source>
      <translation>Sie bringt eigene Einstellungen mit, die diese ersetzen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>Looking into the file</source>
      <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/data_exchange.py" />
      <source>There is nothing to import.</source>
      <translation>Es gibt nichts zu importieren.</translation>
    </message>
  </context>
  <context>
    <name>DataSection</name>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Applications as a table (*.csv)</source>
      <translation>Bewerbungen als Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>As a zip file…</source>
      <translation>Als Zip-Datei …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Backups (*.sqlite3)</source>
      <translation>Sicherungen (*.sqlite3)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Choose folder…</source>
      <translation>Ordner auswählen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Copy path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Everything (*.json)</source>
      <translation>Alles (*.json)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Export everything as a zip file</source>
      <translation>Alles als Zip-Datei exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Export everything… (.json)</source>
      <translation>Alles exportieren … (.json)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Import these</source>
      <translation>Diese importieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Import… (.json)</source>
      <translation>Importieren … (.json)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>In which folder shall your data lie?</source>
      <translation>In welchem Ordner sollen Ihre Daten liegen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Move…</source>
      <translation>Verlegen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>No second folder</source>
      <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Restore from a file</source>
      <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Restore from a file…</source>
      <translation>Aus einer Datei wiederherstellen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Restore…</source>
      <translation>Wiederherstellen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Second folder for backups</source>
      <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>There is no backup yet.</source>
      <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/data_section.py" />
      <source>Zip files (*.zip)</source>
      <translation>Zip-Dateien (*.zip)</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <location filename="followup_desktop/widgets/fields/day_field.py" />
      <source>No day</source>
      <translation>Kein Tag</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/day_field.py" />
      <source>Open the calendar</source>
      <translation>Kalender öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/day_field.py" />
      <source>Take the day away</source>
      <translation>Tag entfernen</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="followup_desktop/presentation/desk.py" />
      <source>Doing it again</source>
      <translation>Wird wiederholt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/desk.py" />
      <source>Taking it back</source>
      <translation>Wird zurückgenommen</translation>
    </message>
  </context>
  <context>
    <name>DetailsPanel</name>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>Interviews</source>
      <translation>Gespräche</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>Parts of the details</source>
      <translation>Teile der Details</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>Posting</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/details_panel.py" />
      <source>Posting and notes</source>
      <translation>Anzeige und Notizen</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <location filename="followup_desktop/presentation/duplicates.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/duplicates.py" />
      <source>%1, added %2</source>
      <translation>%1, hinzugefügt %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/duplicates.py" />
      <source>Looks like %1. Open it?</source>
      <translation>Sieht aus wie %1. Öffnen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/duplicates.py" />
      <source>That company is there with another role: %1. Open it?</source>
      <translation>Diese Firma gibt es schon mit einer anderen Stelle: %1. Öffnen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/duplicates.py" />
      <source>This posting is there: %1. Open it?</source>
      <translation>Diese Anzeige gibt es schon: %1. Öffnen?</translation>
    </message>
  </context>
  <context>
    <name>ElsewiseSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>Changed in your calendar</source>
      <translation>In Ihrem Kalender geändert</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>Leave it deleted</source>
      <translation>Gelöscht lassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>Publish &amp;all of ours again</source>
      <translation>&amp;Alle unsere wieder veröffentlichen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>Publish ours again</source>
      <translation>Unseren wieder veröffentlichen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>Take their time</source>
      <translation>Zeit von dort nehmen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/elsewise_sheet.py" />
      <source>These follow-ups stand otherwise there than here. Until you decide, they stay as you made them.</source>
      <translation>Diese Schritte stehen dort anders als hier. Bis Sie entscheiden, bleiben sie, wie Sie sie gemacht haben.</translation>
    </message>
  </context>
  <context>
    <name>EmptyArchiveSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/empty_archive_sheet.py" />
      <source>Empty the archive</source>
      <translation>Archiv leeren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/empty_archive_sheet.py" />
      <source>Empty the archive?</source>
      <translation>Archiv leeren?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/empty_archive_sheet.py" />
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
  </context>
  <context>
    <name>EnteredValues</name>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Choose a time zone.</source>
      <translation>Wählen Sie eine Zeitzone.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Choose the country first.</source>
      <translation>Wählen Sie zuerst das Land.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Enter a day, or leave it empty.</source>
      <translation>Geben Sie einen Tag ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Enter a name.</source>
      <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Enter the company.</source>
      <translation>Geben Sie die Firma ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Enter the role.</source>
      <translation>Geben Sie die Stelle ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>Take the state or region “%1” away first: it is no part of that country.</source>
      <translation>Entfernen Sie zuerst das Bundesland oder die Region „%1“: Sie gehört nicht zu diesem Land.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>“%1” is no country whose public holidays are known.</source>
      <translation>„%1“ ist kein Land, dessen Feiertage bekannt sind.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>“%1” is no part of that country with holidays of its own.</source>
      <translation>„%1“ ist kein Teil dieses Landes mit eigenen Feiertagen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/entered_values.py" />
      <source>“%1” is no time zone. Choose one such as Europe/Berlin.</source>
      <translation>„%1“ ist keine Zeitzone. Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>&amp;Export</source>
      <translation>&amp;Exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>&amp;Open with my calendar</source>
      <translation>Mit &amp;meinem Kalender öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>&amp;To, with that day</source>
      <translation>&amp;Bis, mit diesem Tag</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>&amp;Which calendar do you use?</source>
      <translation>&amp;Welchen Kalender verwenden Sie?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>A range of &amp;dates</source>
      <translation>Ein &amp;Zeitraum</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Another one</source>
      <translation>Ein anderer</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>C&amp;hoose…</source>
      <translation>A&amp;uswählen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Calendar files (*.ics)</source>
      <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>E&amp;verything</source>
      <translation>A&amp;lles</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Export to calendar</source>
      <translation>In den Kalender exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Export to calendar (.ics)</source>
      <translation>In den Kalender exportieren (.ics)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>F&amp;rom</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>No calendar program opened the file; open it from your calendar instead.</source>
      <translation>Kein Kalenderprogramm hat die Datei geöffnet; öffnen Sie sie stattdessen aus Ihrem Kalender.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Onl&amp;y %1</source>
      <translation>Nu&amp;r %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Only what was &amp;never exported</source>
      <translation>Nur, was noch &amp;nie exportiert wurde</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>The file would hold</source>
      <translation>Die Datei enthielte</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>What &amp;changed since the last export</source>
      <translation>Was sich seit dem letzten Export &amp;geändert hat</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>What &amp;changed since the last export (%1)</source>
      <translation>Was sich seit dem letzten Export (%1) &amp;geändert hat</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Where does the file go?</source>
      <translation>Wohin kommt die Datei?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/export_dialog.py" />
      <source>Writing…</source>
      <translation>Wird geschrieben …</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>%Ln as before</source>
      <extracomment>For the number 1: %Ln as before</extracomment>
      <translation>
        <numerusform>%Ln wie zuvor</numerusform>
        <numerusform>%Ln wie zuvor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>%Ln cancelled</source>
      <extracomment>For the number 1: %Ln cancelled</extracomment>
      <translation>
        <numerusform>%Ln abgesagt</numerusform>
        <numerusform>%Ln abgesagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>%Ln changed</source>
      <extracomment>For the number 1: %Ln changed</extracomment>
      <translation>
        <numerusform>%Ln geändert</numerusform>
        <numerusform>%Ln geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>%Ln events were written to %1.</source>
      <extracomment>For the number 1: %Ln event was written to %1.</extracomment>
      <translation>
        <numerusform>%Ln Termin wurde nach %1 geschrieben.</numerusform>
        <numerusform>%Ln Termine wurden nach %1 geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>%Ln new</source>
      <extracomment>For the number 1: %Ln new</extracomment>
      <translation>
        <numerusform>%Ln neu</numerusform>
        <numerusform>%Ln neu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Choose the first and the last day.</source>
      <translation>Wählen Sie den ersten und den letzten Tag.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Choose where the file goes.</source>
      <translation>Wählen Sie, wohin die Datei kommt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Counting…</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Everything was exported before, so the file would be empty.</source>
      <translation>Alles wurde schon exportiert, die Datei wäre leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Nothing is new since the last export, so the file would be empty.</source>
      <translation>Seit dem letzten Export gibt es nichts Neues, die Datei wäre leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Nothing is planned for this application, so the file would be empty.</source>
      <translation>Für diese Bewerbung ist nichts geplant, die Datei wäre leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Nothing is planned on these days, so the file would be empty.</source>
      <translation>An diesen Tagen ist nichts geplant, die Datei wäre leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>Nothing is planned yet, so the file would be empty.</source>
      <translation>Noch ist nichts geplant, die Datei wäre leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/export_sheet.py" />
      <source>The data could not be written, so the next export says the same once more.</source>
      <translation>Die Daten konnten nicht geschrieben werden, darum sagt der nächste Export noch einmal dasselbe.</translation>
    </message>
  </context>
  <context>
    <name>FaultDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/fault_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/fault_dialog.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/fault_dialog.py" />
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/fault_dialog.py" />
      <source>Open the folder of the log</source>
      <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/fault_dialog.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
  </context>
  <context>
    <name>Faults</name>
    <message>
      <location filename="followup_desktop/presentation/faults.py" />
      <source>%1 crashed the last time</source>
      <translation>%1 ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/faults.py" />
      <source>%1 made a mistake of its own</source>
      <translation>%1 hat selbst einen Fehler gemacht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/faults.py" />
      <source>What was saved before is kept, and you can go on. What you did last may not have been done: look, and do it again. This report helps to mend it. It holds no names and none of your texts.</source>
      <translation>Was zuvor gespeichert war, ist bewahrt, und Sie können weitermachen. Was Sie zuletzt taten, ist vielleicht nicht geschehen: Sehen Sie nach, und tun Sie es noch einmal. Dieser Bericht hilft, den Fehler zu beheben. Er enthält keine Namen und keinen Ihrer Texte.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/faults.py" />
      <source>What was saved is kept, and what was typed comes back where it was typed. This report helps to mend it. It holds no names and none of your texts.</source>
      <translation>Was gespeichert war, ist bewahrt, und was getippt war, kommt dort wieder, wo es getippt wurde. Dieser Bericht hilft, den Fehler zu beheben. Er enthält keine Namen und keinen Ihrer Texte.</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <location filename="followup_desktop/presentation/filtered_board.py" />
      <source>%1, and %2 archived</source>
      <translation>%1 und %2 archiviert</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>%Ln selected</source>
      <extracomment>For the number 1: %Ln selected</extracomment>
      <translation>
        <numerusform>%Ln ausgewählt</numerusform>
        <numerusform>%Ln ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Add application</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Any signal</source>
      <translation>Jedes Signal</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Any tag</source>
      <translation>Jedes Schlagwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Board</source>
      <translation>Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Clear</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Don’t call us</source>
      <translation>Nicht anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Filter the board</source>
      <translation>Board filtern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Hard to tell</source>
      <translation>Schwer zu sagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Keep talking</source>
      <translation>Weiter im Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Nothing is planned</source>
      <translation>Nichts ist geplant</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Only cards in which every word is found stay on the board.</source>
      <translation>Nur Karten, in denen jedes Wort vorkommt, bleiben auf dem Board.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Opens a menu</source>
      <translation>Öffnet ein Menü</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Overdue or for today</source>
      <translation>Überfällig oder für heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Search applications, people, notes</source>
      <translation>Bewerbungen, Personen, Notizen suchen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/filtered_board.py" />
      <source>Showing %1 of %2</source>
      <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Showing the whole board</source>
      <translation>Das ganze Board wird angezeigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Shows the whole board again</source>
      <translation>Zeigt wieder das ganze Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Stale</source>
      <translation>Ohne Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/board/board_head.py" />
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Add to my words</source>
      <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Add to my words: %1</source>
      <translation>Zu meinen Wörtern: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Ignore</source>
      <translation>Ignorieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Ignore: %1</source>
      <translation>Ignorieren: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Replace it with: %1</source>
      <translation>Ersetzen durch: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Take it out</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>There is more further down in the text.</source>
      <translation>Weiter unten im Text gibt es mehr.</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Add your first application</source>
      <translation>Ihre erste Bewerbung hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/first_start.py" />
      <source>Applied</source>
      <translation>Beworben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Apply, call, thank, ask, move on.</source>
      <translation>Bewerben, anrufen, danken, fragen, abschließen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/first_start.py" />
      <source>Ask in time</source>
      <translation>Rechtzeitig fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/first_start.py" />
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Followup keeps the dates and words for each step. Everything stays on this computer.</source>
      <translation>Followup behält die Termine und Worte für jeden Schritt. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/first_start.py" />
      <source>Interview</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Look around with a sample board</source>
      <translation>Mit einem Beispiel-Board umsehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Start empty</source>
      <translation>Leer beginnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/first_start.py" />
      <source>Thank-you</source>
      <translation>Danke</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Then drag it to Applied once you have applied; the keys &lt; and &gt; move it too.</source>
      <translation>Ziehen Sie sie dann auf „Beworben“, sobald Sie sich beworben haben; auch die Tasten &lt; und &gt; verschieben sie.</translation>
    </message>
  </context>
  <context>
    <name>FormRow</name>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>Back to the default</source>
      <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>Back to the default for “%1”</source>
      <translation>Zurück zur Vorgabe für „%1“</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>Default: %1</source>
      <translation>Vorgabe: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>Evening</source>
      <translation>Abend</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>Morning</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/rows.py" />
      <source>Such as Europe/Berlin</source>
      <translation>Etwa Europe/Berlin</translation>
    </message>
  </context>
  <context>
    <name>HandwritingPage</name>
    <message>
      <location filename="followup_desktop/widgets/composer/handwriting.py" />
      <source>The letter, line by line</source>
      <translation>Das Schreiben, Zeile für Zeile</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <location filename="followup_desktop/widgets/panel/history_page.py" />
      <source>Log what happened…</source>
      <translation>Eintragen, was geschah …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/history_page.py" />
      <source>Nothing has happened yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message>
      <location filename="followup_desktop/presentation/dropped.py" />
      <source>Calendar files (%1)</source>
      <translation>Kalenderdateien (%1)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/dropped.py" />
      <source>Tables (%1)</source>
      <translation>Tabellen (%1)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/dropped.py" />
      <source>Web pages (%1)</source>
      <translation>Webseiten (%1)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/incoming.py" />
      <source>What was copied is no application; nothing was added. Copy a link, a line such as “Globex | Backend engineer”, a saved posting, an invitation or a table.</source>
      <translation>Was kopiert wurde, ist keine Bewerbung; nichts wurde hinzugefügt. Kopieren Sie einen Link, eine Zeile wie „Globex | Backend-Entwickler“, eine gespeicherte Anzeige, eine Einladung oder eine Tabelle.</translation>
    </message>
  </context>
  <context>
    <name>InterviewBlock</name>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Address or link</source>
      <translation>Adresse oder Link</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Another time…</source>
      <translation>Andere Zeit …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Call off</source>
      <translation>Absagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Called off</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>It takes place after all</source>
      <translation>Es findet doch statt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Notes…</source>
      <translation>Notizen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Open the link to the call</source>
      <translation>Link zum Gespräch öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
  </context>
  <context>
    <name>InterviewMove</name>
    <message>
      <location filename="followup_desktop/presentation/interview_move.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
  </context>
  <context>
    <name>InterviewNotesDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>&amp;By when will they decide?</source>
      <translation>&amp;Bis wann entscheiden sie?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>&amp;How</source>
      <translation>W&amp;ie</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>&amp;Other notes</source>
      <translation>Andere &amp;Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>&amp;When</source>
      <translation>&amp;Wann</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Address or link</source>
      <translation>Adresse oder Link</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Call off this interview</source>
      <translation>Dieses Gespräch absagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Did you &amp;ask about next steps?</source>
      <translation>H&amp;aben Sie nach den nächsten Schritten gefragt?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Did you ask about next steps?</source>
      <translation>Haben Sie nach den nächsten Schritten gefragt?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Don’t call us</source>
      <translation>Nicht anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Don’t move</source>
      <translation>Nicht verschieben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>From, the start of the interview</source>
      <translation>Von, Beginn des Gesprächs</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Handwritten letter</source>
      <translation>Handschriftlicher Brief</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Hard to tell</source>
      <translation>Schwer zu sagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>How did they lea&amp;ve it?</source>
      <translation>Wie sind sie &amp;verblieben?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>How did they leave it?</source>
      <translation>Wie sind sie verblieben?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>I contact them</source>
      <translation>Ich melde mich</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>I forgot</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Interview notes</source>
      <translation>Gesprächsnotizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Keep talking</source>
      <translation>Weiter im Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Keep talking: a call is welcome. Don’t call us: one email instead of calls.</source>
      <translation>Weiter im Gespräch: Ein Anruf ist willkommen. Nicht anrufen: eine E-Mail statt Anrufen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Nothing is planned from here.</source>
      <translation>Von hier an ist nichts geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Plac&amp;e</source>
      <translation>&amp;Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Plan that follows</source>
      <translation>Plan, der folgt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Save and close</source>
      <translation>Speichern und schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Than&amp;k them by</source>
      <translation>&amp;Danken per</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Thank them by</source>
      <translation>Danken per</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>They contact me</source>
      <translation>Sie melden sich</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>To, the end of the interview</source>
      <translation>Bis, Ende des Gesprächs</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>What are the ne&amp;xt steps?</source>
      <translation>Was sind die nä&amp;chsten Schritte?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>What did they sa&amp;y, word for word?</source>
      <translation>Was haben sie &amp;gesagt, Wort für Wort?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>What did you &amp;learn? One of these goes into the thank-you note.</source>
      <translation>Was haben Sie er&amp;fahren? Eines davon kommt ins Dankesschreiben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Who &amp;contacts whom?</source>
      <translation>Wer &amp;meldet sich bei wem?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Who contacts whom?</source>
      <translation>Wer meldet sich bei wem?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Wi&amp;th</source>
      <translation>Mi&amp;t</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Write thank-you note</source>
      <translation>Dankesschreiben verfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_notes_dialog.py" />
      <source>“We’ll decide in two weeks.”</source>
      <translation>„Wir entscheiden in zwei Wochen.“</translation>
    </message>
  </context>
  <context>
    <name>InterviewTime</name>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>%1 does not exist on %2: the clocks go forward over it. Choose another time.</source>
      <translation>%1 gibt es am %2 nicht: Die Uhren werden darüber vorgestellt. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>%1, until %2</source>
      <translation>%1, bis %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>Enter a time such as 14:30.</source>
      <translation>Geben Sie eine Zeit wie 14:30 ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>Enter the day of the interview.</source>
      <translation>Geben Sie den Tag des Gesprächs ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>The end must come after the start.</source>
      <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>the first %1 (%2)</source>
      <translation>das erste %1 (%2)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/interview_time.py" />
      <source>the second %1 (%2)</source>
      <translation>das zweite %1 (%2)</translation>
    </message>
  </context>
  <context>
    <name>InterviewTimeDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_time_dialog.py" />
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_time_dialog.py" />
      <source>&amp;To</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_time_dialog.py" />
      <source>&amp;When</source>
      <translation>&amp;Wann</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_time_dialog.py" />
      <source>Another time</source>
      <translation>Andere Zeit</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/interview_time_dialog.py" />
      <source>Move the interview</source>
      <translation>Gespräch verlegen</translation>
    </message>
  </context>
  <context>
    <name>InterviewingSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;How?</source>
      <translation>&amp;Wie?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;When?</source>
      <translation>W&amp;ann?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>A name</source>
      <translation>Ein Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Address or link</source>
      <translation>Adresse oder Link</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>At</source>
      <translation>Um</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>For</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>The clocks go back: this time comes twice.</source>
      <translation>Die Uhren werden zurückgestellt: Diese Zeit gibt es zweimal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Wh&amp;ere?</source>
      <translation>W&amp;o?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Which one?</source>
      <translation>Welche?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Wi&amp;th whom?</source>
      <translation>&amp;Mit wem?</translation>
    </message>
  </context>
  <context>
    <name>InterviewsPage</name>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>Add an interview…</source>
      <translation>Gespräch hinzufügen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/interviews_page.py" />
      <source>No interview yet.</source>
      <translation>Noch kein Gespräch.</translation>
    </message>
  </context>
  <context>
    <name>InvitationDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;Application</source>
      <translation>Bewerbun&amp;g</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;Company</source>
      <translation>&amp;Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;How?</source>
      <translation>W&amp;ie?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;Role</source>
      <translation>&amp;Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;To</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>&amp;When</source>
      <translation>&amp;Wann</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Address or link</source>
      <translation>Adresse oder Link</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Role</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Type a part of its name</source>
      <translation>Tippen Sie einen Teil ihres Namens</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Wh&amp;ere?</source>
      <translation>W&amp;o?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>Which e&amp;vent of the file?</source>
      <translation>Welcher &amp;Termin der Datei?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/invitation_dialog.py" />
      <source>With whom</source>
      <translation>Mit wem</translation>
    </message>
  </context>
  <context>
    <name>InvitationForm</name>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>%1, %2 to %3</source>
      <translation>%1, %2 bis %3</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>%1; the invitation says %2, %3</source>
      <translation>%1; die Einladung sagt %2, %3</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>%Ln events of the file cannot be read.</source>
      <extracomment>For the number 1: %Ln event of the file cannot be read.</extracomment>
      <translation>
        <numerusform>%Ln Termin der Datei ist nicht lesbar.</numerusform>
        <numerusform>%Ln Termine der Datei sind nicht lesbar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>A new application</source>
      <translation>Eine neue Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Call it off</source>
      <translation>Absagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Enter the company.</source>
      <translation>Geben Sie die Firma ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Enter the role.</source>
      <translation>Geben Sie die Stelle ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Invitation to an interview</source>
      <translation>Einladung zu einem Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>It stands on %1.</source>
      <translation>Es steht am %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>It was called off; it stood on %1.</source>
      <translation>Es wurde abgesagt; es stand am %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Move the interview</source>
      <translation>Gespräch verlegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>None of your applications fits it.</source>
      <translation>Keine Ihrer Bewerbungen passt dazu.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Nothing to change</source>
      <translation>Nichts zu ändern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>Record the interview</source>
      <translation>Gespräch aufnehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The file holds %Ln further events, which are not shown.</source>
      <extracomment>For the number 1: The file holds %Ln further event, which is not shown.</extracomment>
      <translation>
        <numerusform>Die Datei enthält %Ln weiteren Termin, der nicht gezeigt wird.</numerusform>
        <numerusform>Die Datei enthält %Ln weitere Termine, die nicht gezeigt werden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The interview has another time or place</source>
      <translation>Das Gespräch hat eine andere Zeit oder einen anderen Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The interview is called off</source>
      <translation>Das Gespräch ist abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The interview is over already; its notes can follow.</source>
      <translation>Das Gespräch ist schon vorbei; seine Notizen können folgen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The interview on %1 is called off by the invitation. It then asks for nothing any more.</source>
      <translation>Die Einladung sagt das Gespräch am %1 ab. Danach verlangt es nichts mehr.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The invitation names a day and no time: enter the time.</source>
      <translation>Die Einladung nennt einen Tag und keine Zeit: Geben Sie die Zeit ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The invitation repeats; this is the one at hand.</source>
      <translation>Die Einladung wiederholt sich; das ist die nächste.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The time stays; the place is another one.</source>
      <translation>Die Zeit bleibt; der Ort ist ein anderer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>They are on %1</source>
      <translation>Dort gilt %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>You dropped it there.</source>
      <translation>Sie haben sie dort abgelegt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>without a title</source>
      <translation>ohne Titel</translation>
    </message>
  </context>
  <context>
    <name>KeptValues</name>
    <message>
      <location filename="followup_desktop/presentation/kept_values.py" />
      <source>Draft saved %1</source>
      <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/kept_values.py" />
      <source>The draft could not be kept: %1</source>
      <translation>Der Entwurf konnte nicht bewahrt werden: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/kept_values.py" />
      <source>Your draft of %1 is back.</source>
      <translation>Ihr Entwurf von %1 ist wieder da.</translation>
    </message>
  </context>
  <context>
    <name>LetterEditor</name>
    <message>
      <location filename="followup_desktop/widgets/composer/letter_editor.py" />
      <source>&amp;Add to my words</source>
      <translation>Zu &amp;meinen Wörtern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/letter_editor.py" />
      <source>&amp;Ignore</source>
      <translation>&amp;Ignorieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/letter_editor.py" />
      <source>Nothing was found here.</source>
      <translation>Hier wurde nichts gefunden.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/letter_editor.py" />
      <source>Take it out</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>LetterSheet</name>
    <message>
      <location filename="followup_desktop/widgets/letters/letter_sheet.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letter_sheet.py" />
      <source>Copy the text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letter_sheet.py" />
      <source>It was written elsewhere: its text is not known here.</source>
      <translation>Es wurde anderswo geschrieben: Der Text ist hier nicht bekannt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letter_sheet.py" />
      <source>Text of the letter</source>
      <translation>Text des Schreibens</translation>
    </message>
  </context>
  <context>
    <name>Letters</name>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>%1 %2 if it went out as it is.</source>
      <translation>%1 %2, wenn es so hinausging.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>%1 (your own)</source>
      <translation>%1 (eigene)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>%Ln letters</source>
      <extracomment>For the number 1: %Ln letter</extracomment>
      <translation>
        <numerusform>%Ln Schreiben</numerusform>
        <numerusform>%Ln Schreiben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>%Ln things are still open.</source>
      <extracomment>For the number 1: %Ln thing is still open.</extracomment>
      <translation>
        <numerusform>%Ln Hinweis ist noch offen.</numerusform>
        <numerusform>%Ln Hinweise sind noch offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>%Ln to fix first</source>
      <extracomment>For the number 1: %Ln to fix first</extracomment>
      <translation>
        <numerusform>%Ln zuerst zu verbessern</numerusform>
        <numerusform>%Ln zuerst zu verbessern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>%Ln words</source>
      <extracomment>For the number 1: %Ln word</extracomment>
      <translation>
        <numerusform>%Ln Wort</numerusform>
        <numerusform>%Ln Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>American English</source>
      <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Application</source>
      <translation>Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Australian English</source>
      <translation>Australisches Englisch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>British English</source>
      <translation>Britisches Englisch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Canadian English</source>
      <translation>Kanadisches Englisch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Email about the application</source>
      <translation>E-Mail zur Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Email to ask for news</source>
      <translation>E-Mail mit der Frage nach Neuigkeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Formal</source>
      <translation>Förmlich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Friendly</source>
      <translation>Freundlich</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Gracious note</source>
      <translation>Dank nach der Absage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Grammar</source>
      <translation>Grammatik</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Indian English</source>
      <translation>Indisches Englisch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>It was not read by the checks. %1 if it went out as it is.</source>
      <translation>Die Prüfung hat es nicht gelesen. %1, wenn es so hinausging.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>It was to be posted by %1</source>
      <translation>Aufzugeben war er bis %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Its spelling and grammar were not read. %1 if it went out as it is.</source>
      <translation>Rechtschreibung und Grammatik wurden nicht gelesen. %1, wenn es so hinausging.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Key skill</source>
      <translation>Kernkompetenz</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Letter</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>No email address is known.</source>
      <translation>Keine E-Mail-Adresse ist bekannt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>No person is known.</source>
      <translation>Keine Person ist bekannt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>No postal address is known.</source>
      <translation>Keine Postanschrift ist bekannt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Not sent</source>
      <translation>Nicht gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/to_write.py" />
      <source>Nothing is to be written to %1 now.</source>
      <translation>An %1 ist jetzt nichts zu schreiben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Nothing to fix</source>
      <translation>Nichts zu verbessern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Post it by %1</source>
      <translation>Aufgeben bis %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Press “Mark as posted” again</source>
      <translation>Drücken Sie noch einmal „Als aufgegeben markieren“</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Press “Mark as sent” again</source>
      <translation>Drücken Sie noch einmal „Als gesendet markieren“</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Punctuation</source>
      <translation>Zeichensetzung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Role</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Sent with open findings</source>
      <translation>Mit offenen Hinweisen gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Sent, checked</source>
      <translation>Gesendet, geprüft</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Sent, unchecked</source>
      <translation>Gesendet, ungeprüft</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Sent, written elsewhere</source>
      <translation>Gesendet, anderswo geschrieben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Spelling</source>
      <translation>Rechtschreibung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Spelling and grammar could not be read. The checks of the letter are all there is.</source>
      <translation>Rechtschreibung und Grammatik konnten nicht gelesen werden. Es gibt nur die Prüfungen des Schreibens.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Spelling not read</source>
      <translation>Rechtschreibung nicht gelesen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Stay-in-touch note</source>
      <translation>Kontaktschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>Subject: %1</source>
      <translation>Betreff: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/words.py" />
      <source>Thank-you note</source>
      <translation>Dankesschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>That is no single email address.</source>
      <translation>Das ist keine einzelne E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>This letter is not in English: the checks of the letter alone read it, spelling and grammar are not.</source>
      <translation>Dieses Schreiben ist nicht auf Englisch: Nur die Prüfungen des Schreibens lesen es, Rechtschreibung und Grammatik nicht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>What I learned</source>
      <translation>Was ich erfahren habe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letters_model.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/letters/letter_draft.py" />
      <source>“%1” is one of your words now.</source>
      <translation>„%1“ gehört jetzt zu Ihren Wörtern.</translation>
    </message>
  </context>
  <context>
    <name>LettersSection</name>
    <message>
      <location filename="followup_desktop/widgets/settings/letters_section.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/letters_section.py" />
      <source>Another word</source>
      <translation>Ein weiteres Wort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/letters_section.py" />
      <source>My words</source>
      <translation>Meine Wörter</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/letters_section.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/letters_section.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>LettersView</name>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>Letters</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>Look for a company, a person, or words of the letter.</source>
      <translation>Suchen Sie nach einer Firma, einer Person oder Worten aus dem Schreiben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>No letter is found</source>
      <translation>Kein Schreiben gefunden</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>No letter yet</source>
      <translation>Noch kein Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>Search letters</source>
      <translation>Schreiben durchsuchen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/letters/letters_view.py" />
      <source>Write the note of a card with T on the board; it stays here.</source>
      <translation>Schreiben Sie auf dem Board mit T; hier bleibt es.</translation>
    </message>
  </context>
  <context>
    <name>LicencesWindow</name>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Parts of the program</source>
      <translation>Teile des Programms</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/about_windows.py" />
      <source>What %1 is made of</source>
      <translation>Woraus %1 besteht</translation>
    </message>
  </context>
  <context>
    <name>LiveCalendar</name>
    <message>
      <location filename="followup_desktop/presentation/live_calendar.py" />
      <source>Up to date: %1</source>
      <translation>Aktuell: %1</translation>
    </message>
  </context>
  <context>
    <name>LogDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>&amp;By when will they decide?</source>
      <translation>&amp;Bis wann entscheiden sie?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>&amp;What was said?</source>
      <translation>&amp;Was wurde gesagt?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>Log it</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>Log what happened</source>
      <translation>Eintragen, was geschah</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>Nobody in particular</source>
      <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>The day by which they said they would decide or come back.</source>
      <translation>Der Tag, bis zu dem sie entscheiden oder sich melden wollten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>They asked &amp;not to be called</source>
      <translation>Sie baten, &amp;nicht anzurufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>What happened?</source>
      <translation>Was ist geschehen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/log_dialog.py" />
      <source>Wit&amp;h whom?</source>
      <translation>&amp;Mit wem?</translation>
    </message>
  </context>
  <context>
    <name>LogForm</name>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Enter a day, or leave it empty.</source>
      <translation>Geben Sie einen Tag ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Left a message</source>
      <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Reached somebody</source>
      <translation>Jemanden erreicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Sent a letter</source>
      <translation>Brief gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Sent an email</source>
      <translation>E-Mail gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>They answered</source>
      <translation>Sie haben geantwortet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/log_form.py" />
      <source>Write the note.</source>
      <translation>Schreiben Sie die Notiz.</translation>
    </message>
  </context>
  <context>
    <name>Logging</name>
    <message>
      <location filename="followup_desktop/presentation/logging_at_once.py" />
      <source>They asked not to be called, so nothing was logged. If you did call, use “Log what happened”.</source>
      <translation>Sie baten, nicht anzurufen, darum wurde nichts eingetragen. Falls Sie doch angerufen haben: „Eintragen, was geschah“.</translation>
    </message>
  </context>
  <context>
    <name>LongWork</name>
    <message>
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>%1. About %2 left</source>
      <translation>%1. Noch etwa %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>%Ln minutes</source>
      <extracomment>For the number 1: %Ln minute</extracomment>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>%Ln s</source>
      <extracomment>For the number 1: %Ln s</extracomment>
      <translation>
        <numerusform>%Ln s</numerusform>
        <numerusform>%Ln s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>Carrying out a command</source>
      <translation>Ein Befehl wird ausgeführt</translation>
    </message>
  </context>
  <context>
    <name>LongWorkSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/long_work_sheet.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="followup_desktop/widgets/main_window.py" />
      <source>%1 (read only)</source>
      <translation>%1 (nur lesen)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/main_window.py" />
      <source>%1 Close the window once more to leave without what you typed.</source>
      <translation>%1 Schließen Sie das Fenster noch einmal, um ohne das Getippte zu gehen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/main_window.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1 added</source>
      <translation>%1 hinzugefügt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1 archived</source>
      <translation>%1 archiviert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1 archived; its follow-ups stay planned</source>
      <translation>%1 archiviert; das Nachfassen bleibt geplant</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1 deleted</source>
      <translation>%1 gelöscht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1 is back on the board</source>
      <translation>%1 ist wieder auf dem Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1 moved to %2</source>
      <translation>%1: jetzt „%2“</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1, moved to %2.</source>
      <translation>%1, verschoben nach „%2“.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: %2 on %3</source>
      <translation>%1: %2 am %3</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: date changed</source>
      <translation>%1: Datum geändert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: done</source>
      <translation>%1: erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: interview called off</source>
      <translation>%1: Gespräch abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: interview saved</source>
      <translation>%1: Gespräch gespeichert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: left a message</source>
      <translation>%1: Nachricht hinterlassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: no answer</source>
      <translation>%1: keine Antwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: note kept</source>
      <translation>%1: Notiz bewahrt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: notes saved</source>
      <translation>%1: Notizen gespeichert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: reached somebody</source>
      <translation>%1: jemanden erreicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: saved</source>
      <translation>%1: gespeichert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: sent a letter</source>
      <translation>%1: Brief gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: sent an email</source>
      <translation>%1: E-Mail gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: skipped</source>
      <translation>%1: übersprungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%1: they answered</source>
      <translation>%1: sie haben geantwortet</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%Ln as they are</source>
      <extracomment>For the number 1: %Ln as it is</extracomment>
      <translation>
        <numerusform>%Ln unverändert</numerusform>
        <numerusform>%Ln wie gehabt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%Ln changed</source>
      <extracomment>For the number 1: %Ln changed</extracomment>
      <translation>
        <numerusform>%Ln geändert</numerusform>
        <numerusform>%Ln geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>%Ln new</source>
      <extracomment>For the number 1: %Ln new</extracomment>
      <translation>
        <numerusform>%Ln neu</numerusform>
        <numerusform>%Ln neu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Applied</source>
      <translation>Beworben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Archived %Ln applications</source>
      <extracomment>For the number 1: Archived %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung archiviert</numerusform>
        <numerusform>%Ln Bewerbungen archiviert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Back on the board</source>
      <translation>Wieder auf dem Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Closed</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Date changed</source>
      <translation>Datum geändert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Deleted %Ln applications</source>
      <extracomment>For the number 1: Deleted %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung gelöscht</numerusform>
        <numerusform>%Ln Bewerbungen gelöscht</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Done again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Imported %Ln applications</source>
      <extracomment>For the number 1: Imported %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung importiert</numerusform>
        <numerusform>%Ln Bewerbungen importiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Interested</source>
      <translation>Interessant</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Interview called off</source>
      <translation>Gespräch abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Interview saved</source>
      <translation>Gespräch gespeichert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Interviewing</source>
      <translation>Im Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Letter kept</source>
      <translation>Schreiben bewahrt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Logged</source>
      <translation>Eingetragen</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Moved %Ln applications</source>
      <extracomment>For the number 1: Moved %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung verschoben</numerusform>
        <numerusform>%Ln Bewerbungen verschoben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Notes saved</source>
      <translation>Notizen gespeichert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Offer</source>
      <translation>Angebot</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Person removed</source>
      <translation>Person entfernt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Person saved</source>
      <translation>Person gespeichert</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Put %Ln applications back on the board</source>
      <extracomment>For the number 1: Put %Ln application back on the board</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung zurück auf das Board gelegt</numerusform>
        <numerusform>%Ln Bewerbungen zurück auf das Board gelegt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Rejected</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Restored from the backup</source>
      <translation>Aus der Sicherung wiederhergestellt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Sample board added</source>
      <translation>Beispiel-Board hinzugefügt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Sample board removed</source>
      <translation>Beispiel-Board entfernt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Sent, with open findings</source>
      <translation>Gesendet, mit offenen Hinweisen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Settings changed</source>
      <translation>Einstellungen geändert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Waiting to hear</source>
      <translation>Abwarten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>add %1</source>
      <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>adds %Ln</source>
      <extracomment>For the number 1: adds %Ln</extracomment>
      <translation>
        <numerusform>%Ln kommt dazu</numerusform>
        <numerusform>%Ln kommen dazu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>archiving of %1</source>
      <translation>Archivierung von %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>calling off with %1</source>
      <translation>Absage bei %1</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>cancels %Ln</source>
      <extracomment>For the number 1: cancels %Ln</extracomment>
      <translation>
        <numerusform>%Ln fällt weg</numerusform>
        <numerusform>%Ln fallen weg</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>change of people in %1</source>
      <translation>Änderung der Personen bei %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>date for %1</source>
      <translation>Datum für %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>deletion of %1</source>
      <translation>Löschung von %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>done for %1</source>
      <translation>Erledigung für %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>edit %1</source>
      <translation>Bearbeitung von %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>entry for %1</source>
      <translation>Eintrag für %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>interview with %1</source>
      <translation>Gespräch mit %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>letter for %1</source>
      <translation>Schreiben für %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>move of %1</source>
      <translation>Verschiebung von %1</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/messages.py" />
      <source>moves %Ln</source>
      <extracomment>For the number 1: moves %Ln</extracomment>
      <translation>
        <numerusform>%Ln wird verschoben</numerusform>
        <numerusform>%Ln werden verschoben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>no applications</source>
      <translation>keine Bewerbungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>notes on %1</source>
      <translation>Notizen zu %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>removal of a person from %1</source>
      <translation>Entfernung einer Person bei %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>removal of the sample board</source>
      <translation>Entfernung des Beispiel-Boards</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>return of %1</source>
      <translation>Rückkehr von %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>sample board</source>
      <translation>Beispiel-Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>sending for %1</source>
      <translation>Versand für %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>settings: %1</source>
      <translation>Einstellungen: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/messages.py" />
      <source>skip for %1</source>
      <translation>Überspringen für %1</translation>
    </message>
  </context>
  <context>
    <name>MoveDataSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>Followup closes, copies everything, backups included, compares it, and opens again.</source>
      <translation>Followup schließt, kopiert alles samt Sicherungen, vergleicht es und öffnet sich wieder.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>From %1</source>
      <translation>Von %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>Keep a copy in the old folder</source>
      <translation>Eine Kopie im alten Ordner behalten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>Leave it as it is</source>
      <translation>Lassen, wie es ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>Move</source>
      <translation>Verlegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>Move your data?</source>
      <translation>Ihre Daten verlegen?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_data_sheet.py" />
      <source>To %1</source>
      <translation>Nach %1</translation>
    </message>
  </context>
  <context>
    <name>MoveForm</name>
    <message>
      <location filename="followup_desktop/presentation/move_form.py" />
      <source>Enter a day, or leave it empty.</source>
      <translation>Geben Sie einen Tag ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/move_form.py" />
      <source>Enter the day you applied.</source>
      <translation>Geben Sie den Tag der Bewerbung ein.</translation>
    </message>
  </context>
  <context>
    <name>MoveSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Don’t move</source>
      <translation>Nicht verschieben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Esc moves without it</source>
      <translation>Esc verschiebt ohne Angabe</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Move to “%1”</source>
      <translation>Verschieben nach „%1“</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>The plan stays as it is.</source>
      <translation>Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>What the move does to the plan</source>
      <translation>Was das Verschieben am Plan ändert</translation>
    </message>
  </context>
  <context>
    <name>NameChips</name>
    <message>
      <location filename="followup_desktop/widgets/fields/name_chips.py" />
      <source>Add this person</source>
      <translation>Diese Person hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>NewPersonLine</name>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Add a person by name</source>
      <translation>Person mit Namen hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Add this person</source>
      <translation>Diese Person hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>NextStepCard</name>
    <message>
      <location filename="followup_desktop/widgets/panel/next_step_card.py" />
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/next_step_card.py" />
      <source>Snooze</source>
      <translation>Später</translation>
    </message>
  </context>
  <context>
    <name>NotesDraft</name>
    <message>
      <location filename="followup_desktop/presentation/notes_draft.py" />
      <source>%1 is there already.</source>
      <translation>%1 ist schon da.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/notes_draft.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/notes_draft.py" />
      <source>Enter a day, or leave it empty.</source>
      <translation>Geben Sie einen Tag ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/notes_draft.py" />
      <source>Enter a name.</source>
      <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/notes_draft.py" />
      <source>They decide by %1. An email would be there in time, a letter may not.</source>
      <translation>Sie entscheiden bis %1. Eine E-Mail wäre rechtzeitig da, ein Brief vielleicht nicht.</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <location filename="followup_desktop/widgets/notice_bar.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>OfferSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>&amp;Answer by?</source>
      <translation>&amp;Antworten bis?</translation>
    </message>
  </context>
  <context>
    <name>OtherNames</name>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>change rename</source>
      <translation>ändern umbenennen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>date later postpone put off reschedule</source>
      <translation>Datum verschieben aufschieben vertagen snooze</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>demo example</source>
      <translation>Demo Beispiel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>exit close</source>
      <translation>schließen verlassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>hide put away</source>
      <translation>ausblenden weglegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>ignore leave out</source>
      <translation>ignorieren auslassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>letter email thank-you</source>
      <translation>Brief E-Mail Dankschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>new create job card</source>
      <translation>neu anlegen Stelle Karte</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>new create job card form</source>
      <translation>neu anlegen Stelle Karte Formular</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>phone script</source>
      <translation>Telefon Leitfaden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>preferences options language backup restore export everything</source>
      <translation>Einstellungen Optionen Sprache Sicherung wiederherstellen alles exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>remove</source>
      <translation>entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>save dates</source>
      <translation>sichern Termine</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>search find</source>
      <translation>suchen finden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>shortcuts keyboard help</source>
      <translation>Tastenkürzel Tastatur Hilfe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>sidebar</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>sidebar inspector</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>spreadsheet excel open file</source>
      <translation>Tabelle Excel Datei öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>theme mode appearance</source>
      <translation>Design Modus Aussehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>theme mode appearance day</source>
      <translation>Design Modus Aussehen Tag</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>theme mode appearance night</source>
      <translation>Design Modus Aussehen Nacht dunkel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/other_names.py" />
      <source>version licence</source>
      <translation>Version Lizenz</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <location filename="followup_desktop/widgets/palette/palette.py" />
      <source>%Ln found</source>
      <extracomment>For the number 1: %Ln found</extracomment>
      <translation>
        <numerusform>%Ln gefunden</numerusform>
        <numerusform>%Ln gefunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/palette_model.py" />
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/palette/palette.py" />
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/palette/palette.py" />
      <source>Go to an application, a person or a command</source>
      <translation>Zu einer Bewerbung, einer Person oder einem Befehl gehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/palette/palette.py" />
      <source>Nothing found. Try fewer letters.</source>
      <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/palette/palette.py" />
      <source>Type what you look for; the arrow keys choose, Return opens.</source>
      <translation>Tippen Sie, was Sie suchen; die Pfeiltasten wählen, die Eingabetaste öffnet.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/palette/palette.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>%1 to %2</source>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>%1 · signal: %2</source>
      <translation>%1 · Signal: %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>%1, if still silent</source>
      <translation>%1, falls weiter still</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>A letter marked as sent with open findings</source>
      <translation>Ein Schreiben mit offenen Hinweisen als gesendet markiert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>A person removed</source>
      <translation>Eine Person entfernt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>A step marked as done</source>
      <translation>Ein Schritt als erledigt markiert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>A step put off</source>
      <translation>Ein Schritt aufgeschoben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>A step skipped</source>
      <translation>Ein Schritt übersprungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Add the date</source>
      <translation>Datum ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Add the date you applied</source>
      <translation>Bewerbungsdatum ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Add the interview</source>
      <translation>Gespräch ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Add the interview date</source>
      <translation>Termin des Gesprächs ergänzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Answer the offer</source>
      <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Answered the offer</source>
      <translation>Auf das Angebot geantwortet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Apply when you are ready</source>
      <translation>Bewerben, wenn Sie so weit sind</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Asked about next steps</source>
      <translation>Nach den nächsten Schritten gefragt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Asked for news</source>
      <translation>Nach Neuigkeiten gefragt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Asked for news by email</source>
      <translation>Per E-Mail nach Neuigkeiten gefragt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Call sheet</source>
      <translation>Anruf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Called, no answer</source>
      <translation>Angerufen, keine Antwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/spots.py" />
      <source>Choose how you meet.</source>
      <translation>Wählen Sie, wie Sie sich treffen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Continued silence probably means that they have moved on, and so should you.</source>
      <translation>Anhaltendes Schweigen heißt wohl, dass sie abgeschlossen haben; das sollten Sie auch.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Decision by %1</source>
      <translation>Entscheidung bis %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Decision: %1</source>
      <translation>Entscheidung: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Details edited</source>
      <translation>Angaben bearbeitet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Did not ask about next steps</source>
      <translation>Nicht nach den nächsten Schritten gefragt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_standing.py" />
      <source>If still silent</source>
      <translation>Falls weiter still</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Interview</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Interview called off</source>
      <translation>Gespräch abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Interview edited</source>
      <translation>Gespräch bearbeitet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Interview notes edited</source>
      <translation>Gesprächsnotizen bearbeitet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Interview with %1</source>
      <translation>Gespräch mit %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Introduced yourself by email</source>
      <translation>Sich per E-Mail vorgestellt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Introduced yourself by phone</source>
      <translation>Sich am Telefon vorgestellt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_standing.py" />
      <source>Late</source>
      <translation>Zu spät</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Learned: %1</source>
      <translation>Erfahren: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Left a message</source>
      <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Mark as answered</source>
      <translation>Als beantwortet markieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Mark as sent anyway</source>
      <translation>Trotzdem als gesendet markieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Mention: %1</source>
      <translation>Erwähnen: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Move on</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Move the card to Applied, and the plan begins.</source>
      <translation>Verschieben Sie die Karte nach „Beworben“, und der Plan beginnt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Moved from %1 to %2</source>
      <translation>Von „%1“ nach „%2“ verschoben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Moved on</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Moved to %1</source>
      <translation>Nach „%1“ verschoben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Name your one skill: %1</source>
      <translation>Nennen Sie Ihre eine Fähigkeit: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Next step, %1</source>
      <translation>Nächster Schritt, %1</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Next step, %Ln days late</source>
      <extracomment>For the number 1: Next step, %Ln day late</extracomment>
      <translation>
        <numerusform>Nächster Schritt, %Ln Tag zu spät</numerusform>
        <numerusform>Nächster Schritt, %Ln Tage zu spät</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Next step, late</source>
      <translation>Nächster Schritt, zu spät</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Next step, today</source>
      <translation>Nächster Schritt, heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Next step, today %1</source>
      <translation>Nächster Schritt, heute %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Next steps: %1</source>
      <translation>Nächste Schritte: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Not said</source>
      <translation>Nicht gesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Notes: %1</source>
      <translation>Notizen: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>On site</source>
      <translation>Vor Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>People edited</source>
      <translation>Personen bearbeitet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Said hello again</source>
      <translation>Sich wieder gemeldet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/edits.py" />
      <source>Saved %1</source>
      <translation>Gespeichert %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Sent a letter</source>
      <translation>Brief gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Sent an email</source>
      <translation>E-Mail gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Sent the gracious note</source>
      <translation>Für die Absage gedankt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Sent the thank-you note</source>
      <translation>Dankesschreiben gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Sent the thank-you note to %1</source>
      <translation>Dankesschreiben an %1 gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Signal: %1</source>
      <translation>Signal: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_standing.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_rows.py" />
      <source>Skipped on %1</source>
      <translation>Übersprungen am %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>Spoke by phone</source>
      <translation>Telefoniert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Still needed: %1</source>
      <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>The first call is planned from it.</source>
      <translation>Der erste Anruf wird danach geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>The notes are not written yet.</source>
      <translation>Die Notizen sind noch nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>The plan goes on with what they said about the next steps.</source>
      <translation>Der Plan geht weiter mit dem, was sie über die nächsten Schritte gesagt haben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>The questions, the notes and the thank-you note are planned around it.</source>
      <translation>Fragen, Notizen und Dankesschreiben werden darum herum geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/history.py" />
      <source>They answered</source>
      <translation>Sie haben geantwortet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>This one is closed</source>
      <translation>Diese ist abgeschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_standing.py" />
      <source>To come</source>
      <translation>Kommt noch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/plan_standing.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Wait to hear from them</source>
      <translation>Auf Antwort warten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Write email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Write letter</source>
      <translation>Brief</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Write note</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Write the thank-you note to %1</source>
      <translation>Dankesschreiben an %1 verfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Write up notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/next_step.py" />
      <source>Write up the interview</source>
      <translation>Gespräch festhalten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>a person</source>
      <translation>eine Person</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>a phone number</source>
      <translation>eine Telefonnummer</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>a postal address</source>
      <translation>eine Postanschrift</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>an email address</source>
      <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/details.py" />
      <source>applied %1</source>
      <translation>beworben %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/interviews.py" />
      <source>by %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>don't call us</source>
      <translation>nicht anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>hard to tell</source>
      <translation>schwer zu sagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>how they left it</source>
      <translation>wie sie verblieben sind</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>keep talking</source>
      <translation>weiter im Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>their time zone</source>
      <translation>ihre Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>what you learned</source>
      <translation>was Sie erfahren haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>when they decide</source>
      <translation>wann sie entscheiden</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/panel/words.py" />
      <source>your one skill</source>
      <translation>Ihre eine Fähigkeit</translation>
    </message>
  </context>
  <context>
    <name>PanelHead</name>
    <message>
      <location filename="followup_desktop/widgets/panel/head.py" />
      <source>Close the details</source>
      <translation>Details schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/head.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/head.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/head.py" />
      <source>Role</source>
      <translation>Stelle</translation>
    </message>
  </context>
  <context>
    <name>PasswordSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>&amp;Password of %1 at %2</source>
      <translation>&amp;Passwort von %1 bei %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Enter the password.</source>
      <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Password for the calendar</source>
      <translation>Passwort für den Kalender</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/server_sheet.py" />
      <source>Pu&amp;blish</source>
      <translation>Ver&amp;öffentlichen</translation>
    </message>
  </context>
  <context>
    <name>PeopleEditor</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Add a &amp;person</source>
      <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Edit this person</source>
      <translation>Diese Person bearbeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Move this person down</source>
      <translation>Diese Person nach unten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Move this person up</source>
      <translation>Diese Person nach oben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Remove this person</source>
      <translation>Diese Person entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Nobody yet. Who could you call?</source>
      <translation>Noch niemand. Wen könnten Sie anrufen?</translation>
    </message>
  </context>
  <context>
    <name>PersonBlock</name>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>&amp;Remove this person</source>
      <translation>Diese Person &amp;entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Addressed as</source>
      <translation>Anrede</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Anything to remember</source>
      <translation>Was Sie sich merken wollen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Call %1</source>
      <translation>%1 anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Dr. Lind</source>
      <translation>Dr. Lind</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>More about %1, move or remove</source>
      <translation>Mehr zu %1, verschieben oder entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>More about this person</source>
      <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Postal address</source>
      <translation>Postanschrift</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/people_page.py" />
      <source>Write to %1</source>
      <translation>An %1 schreiben</translation>
    </message>
  </context>
  <context>
    <name>PersonSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>&amp;Email</source>
      <translation>&amp;E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>&amp;Phone</source>
      <translation>&amp;Telefon</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>&amp;Role</source>
      <translation>&amp;Rolle</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>&amp;Title</source>
      <translation>T&amp;itel</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>As you would write it after “Dear”.</source>
      <translation>Wie Sie es nach „Dear“ schreiben würden.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Dr. Lind</source>
      <translation>Dr. Lind</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Edit a person</source>
      <translation>Person bearbeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>How to &amp;address them</source>
      <translation>&amp;Anrede</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Keep this person</source>
      <translation>Person übernehmen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>N&amp;otes</source>
      <translation>N&amp;otizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Postal a&amp;ddress</source>
      <translation>&amp;Postanschrift</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/people_editor.py" />
      <source>Time &amp;zone</source>
      <translation>&amp;Zeitzone</translation>
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>%1 (%2 %3)</source>
      <translation>%1 (%2 %3)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>%1 is %2 (%3)</source>
      <translation>%1 ist %2 (%3)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>%1 – %2</source>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>%1 – %2 %3</source>
      <translation>%1 – %2 %3</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/plan_table.py" />
      <source>Application</source>
      <translation>Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/lane_facts.py" />
      <source>Decision was due %1</source>
      <translation>Entscheidung war fällig %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/lane_facts.py" />
      <source>Don't call us</source>
      <translation>Nicht anrufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>Holiday %1</source>
      <translation>Feiertag %1</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>Holiday in %Ln countries</source>
      <extracomment>For the number 1: Holiday in %Ln country</extracomment>
      <translation>
        <numerusform>Feiertag in %Ln Land</numerusform>
        <numerusform>Feiertag in %Ln Ländern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Interviews</source>
      <translation>Gespräche</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/lane_facts.py" />
      <source>No calls, please</source>
      <translation>Bitte keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/day_heads.py" />
      <source>Nothing planned on %1.</source>
      <translation>Am %1 ist nichts geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/plan_table.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/plan_table.py" />
      <source>Plan, %1</source>
      <translation>Plan, %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/plan_table.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/moving.py" />
      <source>That follow-up is not open any more; nothing was changed.</source>
      <translation>Dieser Schritt ist nicht mehr offen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/lane_facts.py" />
      <source>They decide by %1</source>
      <translation>Sie entscheiden bis %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/plan_table.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/plan_table.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>Your own date</source>
      <translation>Ihr eigenes Datum</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan/marks.py" />
      <source>any time</source>
      <translation>jederzeit</translation>
    </message>
  </context>
  <context>
    <name>PlanList</name>
    <message>
      <location filename="followup_desktop/widgets/panel/plan_list.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message>
      <location filename="followup_desktop/widgets/panel/plan_page.py" />
      <source>Add these dates to my calendar (.ics)</source>
      <translation>Diese Termine in meinen Kalender (.ics)</translation>
    </message>
  </context>
  <context>
    <name>PlanTable</name>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_table.py" />
      <source>Plan as a list</source>
      <translation>Plan als Liste</translation>
    </message>
  </context>
  <context>
    <name>PlanView</name>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>A week back</source>
      <translation>Eine Woche zurück</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>A week on</source>
      <translation>Eine Woche weiter</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Follow-ups appear here as the cards on the board move on.</source>
      <translation>Hier stehen die nächsten Schritte Ihrer Karten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Nothing stands in these weeks</source>
      <translation>In diesen Wochen steht nichts</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Show the plan as</source>
      <translation>Plan zeigen als</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/plan/plan_view.py" />
      <source>Weeks</source>
      <translation>Wochen</translation>
    </message>
  </context>
  <context>
    <name>PlanWishes</name>
    <message>
      <location filename="followup_desktop/widgets/plan_wishes.py" />
      <source>%1, %2, moved to %3.</source>
      <translation>%1, %2, verschoben auf %3.</translation>
    </message>
  </context>
  <context>
    <name>PlanWords</name>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>%1 · next good moment %2</source>
      <translation>%1 · nächster guter Moment %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Answer the offer</source>
      <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Call %1 for news</source>
      <translation>%1 anrufen und nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Call for news</source>
      <translation>Anrufen und nach Neuigkeiten fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Decide whether to move on</source>
      <translation>Entscheiden, ob Sie abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Due %1</source>
      <translation>Fällig %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Email to %1 to ask for news</source>
      <translation>E-Mail an %1 mit der Frage nach Neuigkeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Email to ask for news</source>
      <translation>E-Mail mit der Frage nach Neuigkeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Gracious note</source>
      <translation>Dank nach der Absage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Gracious note to %1</source>
      <translation>Dank nach der Absage an %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Interview</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Interview notes, right after</source>
      <translation>Gesprächsnotizen, gleich danach</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Interview with %1</source>
      <translation>Gespräch mit %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Intro call</source>
      <translation>Anruf zur Vorstellung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Intro call to %1</source>
      <translation>Anruf bei %1 zur Vorstellung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Intro email</source>
      <translation>E-Mail zur Vorstellung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Intro email to %1</source>
      <translation>E-Mail an %1 zur Vorstellung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Message after hours</source>
      <translation>Nachricht nach Büroschluss</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Message for %1, after hours</source>
      <translation>Nachricht für %1, nach Büroschluss</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Short hello to %1, to stay in touch</source>
      <translation>Kurzer Gruß an %1, um in Kontakt zu bleiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Short hello, to stay in touch</source>
      <translation>Kurzer Gruß, um in Kontakt zu bleiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Thank-you letter</source>
      <translation>Dankesbrief</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Thank-you letter to %1</source>
      <translation>Dankesbrief an %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Thank-you note</source>
      <translation>Dankesschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>Thank-you note to %1</source>
      <translation>Dankesschreiben an %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>cancelled</source>
      <translation>fällt weg</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>if still silent</source>
      <translation>falls weiter still</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/plan_words.py" />
      <source>within %Ln h of the interview</source>
      <extracomment>For the number 1: within %Ln h of the interview</extracomment>
      <translation>
        <numerusform>binnen %Ln Std. nach dem Gespräch</numerusform>
        <numerusform>binnen %Ln Std. nach dem Gespräch</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PointsList</name>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>Met: %1</source>
      <translation>Erfüllt: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/findings_list.py" />
      <source>To do: %1</source>
      <translation>Zu tun: %1</translation>
    </message>
  </context>
  <context>
    <name>PostingPage</name>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Anything to remember</source>
      <translation>Was Sie sich merken wollen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Applied on</source>
      <translation>Beworben am</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>City, or remote</source>
      <translation>Stadt, oder im Homeoffice</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Closed on</source>
      <translation>Abgeschlossen am</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Follow-up</source>
      <translation>Nachfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Found at</source>
      <translation>Gefunden bei</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Its code, such as IL</source>
      <translation>Sein Kürzel, etwa BY</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Key skill</source>
      <translation>Kernkompetenz</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Not known: yours is used</source>
      <translation>Nicht bekannt: Ihres gilt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Offer: answer by</source>
      <translation>Angebot: antworten bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>One phrase, to name on the phone</source>
      <translation>Ein Begriff, am Telefon zu nennen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Open %1</source>
      <translation>%1 öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Posting closes</source>
      <translation>Anzeige endet</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Salary</source>
      <translation>Gehalt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>State or region</source>
      <translation>Bundesland oder Region</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>Where you found it</source>
      <translation>Wo Sie sie gefunden haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/panel/posting_page.py" />
      <source>With commas between them</source>
      <translation>Mit Kommas dazwischen</translation>
    </message>
  </context>
  <context>
    <name>PromiseLine</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/promise_line.py" />
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/promise_line.py" />
      <source>Choose the day…</source>
      <translation>Tag auswählen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/promise_line.py" />
      <source>Yes, take it</source>
      <translation>Ja, so nehmen</translation>
    </message>
  </context>
  <context>
    <name>PromiseReading</name>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>Call on %1.</source>
      <translation>Anruf am %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>Email on %1.</source>
      <translation>E-Mail am %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>I read no date in this. Choose the day, or leave it empty.</source>
      <translation>Hierin lese ich kein Datum. Wählen Sie den Tag, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>I read this as: %1.</source>
      <translation>Ich lese das so: %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>I read this as: %1. By when will they decide? Choose the day, or leave it empty.</source>
      <translation>Ich lese das so: %1. Bis wann entscheiden sie? Wählen Sie den Tag, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>Message on %1.</source>
      <translation>Nachricht am %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/promise_reading.py" />
      <source>Please check: do they mean %1?</source>
      <translation>Bitte prüfen: Meinen sie %1?</translation>
    </message>
  </context>
  <context>
    <name>Publishing</name>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%1 at %2</source>
      <translation>%1 um %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%1 of %2 sent</source>
      <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%1 to %2</source>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%1–%2</source>
      <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%Ln events were changed or deleted in your calendar, and are left so.</source>
      <extracomment>For the number 1: %Ln event was changed or deleted in your calendar, and is left so.</extracomment>
      <translation>
        <numerusform>%Ln Termin wurde in Ihrem Kalender geändert oder gelöscht und bleibt so.</numerusform>
        <numerusform>%Ln Termine wurden in Ihrem Kalender geändert oder gelöscht und bleiben so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>%Ln waiting</source>
      <extracomment>For the number 1: %Ln waiting</extracomment>
      <translation>
        <numerusform>%Ln wartet</numerusform>
        <numerusform>%Ln warten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>Asking the server…</source>
      <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>Here: %1</source>
      <translation>Hier: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>Here: called off</source>
      <translation>Hier: abgesagt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>Not published yet</source>
      <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>Published %1</source>
      <translation>Veröffentlicht %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>The password goes into the system's keyring and nowhere else. Without one it is asked each time.</source>
      <translation>Das Passwort kommt in den Schlüsselbund des Systems und nirgends sonst hin. Ohne einen wird es jedes Mal erfragt.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>The server did not take %Ln events; they are kept and sent again.</source>
      <extracomment>For the number 1: The server did not take %Ln event; it is kept and sent again.</extracomment>
      <translation>
        <numerusform>Der Server nahm %Ln Termin nicht an; er ist bewahrt und wird wieder gesendet.</numerusform>
        <numerusform>Der Server nahm %Ln Termine nicht an; sie sind bewahrt und werden wieder gesendet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>There: %1</source>
      <translation>Dort: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>There: %1, “%2”</source>
      <translation>Dort: %1, „%2“</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>There: deleted</source>
      <translation>Dort: gelöscht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/published_words.py" />
      <source>There: something that cannot be read</source>
      <translation>Dort: etwas Unlesbares</translation>
    </message>
  </context>
  <context>
    <name>PublishingWishes</name>
    <message>
      <location filename="followup_desktop/widgets/publishing_wishes.py" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/publishing_wishes.py" />
      <source>Nothing was changed or deleted in the calendar on the server.</source>
      <translation>Im Kalender auf dem Server wurde nichts geändert oder gelöscht.</translation>
    </message>
  </context>
  <context>
    <name>QuickAdd</name>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>%1 is over.</source>
      <translation>%1 ist vorbei.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>%1, a guess</source>
      <translation>%1, geraten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Company, guessed from the link: %1</source>
      <translation>Firma, aus dem Link geraten: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Company: %1</source>
      <translation>Firma: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Enter a company and a role, such as “Globex | Backend engineer”.</source>
      <translation>Geben Sie Firma und Stelle ein, etwa „Globex | Backend-Entwicklerin“.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Enter the company before the role, with a | between them.</source>
      <translation>Geben Sie die Firma vor der Stelle ein, mit einem | dazwischen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Enter the role after a |.</source>
      <translation>Geben Sie die Stelle nach einem | ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Enter the role as well.</source>
      <translation>Geben Sie auch die Stelle ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Location: %1</source>
      <translation>Ort: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Posting closes on: %1</source>
      <translation>Anzeige endet am: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Posting: %1</source>
      <translation>Anzeige: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Put a | between company and role.</source>
      <translation>Setzen Sie ein | zwischen Firma und Stelle.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Role, guessed from the link: %1</source>
      <translation>Stelle, aus dem Link geraten: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Role: %1</source>
      <translation>Stelle: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>Tag: %1</source>
      <translation>Schlagwort: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>“%1” can be read in several ways.</source>
      <translation>„%1“ lässt sich mehrfach lesen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>“%1” is no date and no weekday, such as due:fri or due:2026-12-04.</source>
      <translation>„%1“ ist kein Datum und kein Wochentag, etwa due:fri oder due:2026-12-04.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>“%1” is one too many and is left out.</source>
      <translation>„%1“ ist eines zu viel und wird weggelassen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/quick_add.py" />
      <source>“%1” leads to no web page and is left out.</source>
      <translation>„%1“ führt zu keiner Webseite und wird weggelassen.</translation>
    </message>
  </context>
  <context>
    <name>QuickAddDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/quick_add_dialog.py" />
      <source>@location, #tag and due: with a day may follow. Esc keeps what is typed.</source>
      <translation>@Ort, #Schlagwort und due: mit einem Tag können folgen. Esc bewahrt, was getippt ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/quick_add_dialog.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/quick_add_dialog.py" />
      <source>Add and open</source>
      <translation>Hinzufügen und öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/quick_add_dialog.py" />
      <source>Add to %1</source>
      <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/quick_add_dialog.py" />
      <source>Shift+Enter</source>
      <translation>Umschalt+Eingabe</translation>
    </message>
  </context>
  <context>
    <name>QuickAddPane</name>
    <message>
      <location filename="followup_desktop/widgets/fields/quick_add_pane.py" />
      <source>Application in one line</source>
      <translation>Bewerbung in einer Zeile</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/quick_add_pane.py" />
      <source>Company | role, @location, #tag, due: and a day, or a link</source>
      <translation>Firma | Stelle, @Ort, #Schlagwort, due: und ein Tag, oder ein Link</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/quick_add_pane.py" />
      <source>Globex | Backend engineer, or a link</source>
      <translation>Globex | Backend-Entwicklerin, oder ein Link</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <location filename="followup_desktop/widgets/rail.py" />
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/rail.py" />
      <source>Board</source>
      <translation>Board</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/rail.py" />
      <source>Letters</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/rail.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/rail.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
  </context>
  <context>
    <name>ReadOnlyWords</name>
    <message>
      <location filename="followup_desktop/presentation/read_only_words.py" />
      <source>The disk is full or failing, so nothing can be changed: look, and export to another one. Make room, then start Followup again.</source>
      <translation>Der Datenträger ist voll oder fehlerhaft, daher lässt sich nichts ändern: Sehen Sie sich alles an, und exportieren Sie auf einen anderen. Schaffen Sie Platz, und starten Sie Followup dann neu.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/read_only_words.py" />
      <source>This data folder cannot be written: look and export, but nothing can be changed.</source>
      <translation>In diesen Datenordner kann nicht geschrieben werden: Ansehen und Exportieren gehen, Ändern nicht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/read_only_words.py" />
      <source>This is what can still be read of the damaged data file: look and export. Nothing can be changed; the next start offers the backups again.</source>
      <translation>Das ist, was von der beschädigten Datendatei noch lesbar ist: Ansehen und exportieren. Nichts lässt sich ändern; der nächste Start bietet die Sicherungen wieder an.</translation>
    </message>
  </context>
  <context>
    <name>ReminderBanner</name>
    <message>
      <location filename="followup_desktop/widgets/reminder_banner.py" />
      <source>Close the reminder</source>
      <translation>Erinnerung schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/reminder_banner.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/widgets/reminder_banner.py" />
      <source>and %Ln more</source>
      <extracomment>For the number 1: and %Ln more</extracomment>
      <translation>
        <numerusform>und %Ln weiterer</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>%Ln follow-ups are late</source>
      <extracomment>For the number 1: %Ln follow-up is late</extracomment>
      <translation>
        <numerusform>%Ln Schritt ist zu spät</numerusform>
        <numerusform>%Ln Schritte sind zu spät</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>%Ln follow-ups for today</source>
      <extracomment>For the number 1: %Ln follow-up for today</extracomment>
      <translation>
        <numerusform>%Ln Schritt für heute</numerusform>
        <numerusform>%Ln Schritte für heute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>%Ln follow-ups have come up</source>
      <extracomment>For the number 1: %Ln follow-up has come up</extracomment>
      <translation>
        <numerusform>%Ln Schritt ist an der Reihe</numerusform>
        <numerusform>%Ln Schritte sind an der Reihe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>%Ln late</source>
      <extracomment>For the number 1: %Ln late</extracomment>
      <translation>
        <numerusform>%Ln zu spät</numerusform>
        <numerusform>%Ln zu spät</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>Begins at %1</source>
      <translation>Beginnt um %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>Since %1</source>
      <translation>Seit %1</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/reminding/words.py" />
      <source>and %Ln more</source>
      <extracomment>For the number 1: and %Ln more</extracomment>
      <translation>
        <numerusform>und %Ln weiterer</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RemindersSection</name>
    <message>
      <location filename="followup_desktop/widgets/settings/reminders_section.py" />
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/reminders_section.py" />
      <source>This desktop has no tray: closing the window ends the program.</source>
      <translation>Diese Arbeitsumgebung hat keine Symbolleiste für Programme: Das Schließen des Fensters beendet das Programm.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/reminders_section.py" />
      <source>This desktop starts no programs for this one. Its own settings may.</source>
      <translation>Diese Arbeitsumgebung startet keine Programme für dieses. Ihre eigenen Einstellungen vielleicht.</translation>
    </message>
  </context>
  <context>
    <name>RestoreSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/restore_sheet.py" />
      <source>Leave it as it is</source>
      <translation>Lassen, wie es ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/restore_sheet.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/restore_sheet.py" />
      <source>Restore this backup?</source>
      <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
  </context>
  <context>
    <name>Ruler</name>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>%1 to %2: %3</source>
      <translation>%1 bis %2: %3</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>Their clock: %1</source>
      <translation>Ihre Uhr: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>neither</source>
      <translation>weder noch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>no calls</source>
      <translation>keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/ruler.py" />
      <source>your night</source>
      <translation>Ihre Nacht</translation>
    </message>
  </context>
  <context>
    <name>SampleBanner</name>
    <message>
      <location filename="followup_desktop/widgets/sample_banner.py" />
      <source>Sample board: invented applications, to look around</source>
      <translation>Beispiel-Board: erfundene Bewerbungen zum Umsehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/sample_banner.py" />
      <source>Start my own</source>
      <translation>Eigenes beginnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/sample_banner.py" />
      <source>Takes the sample away; what you added stays.</source>
      <translation>Nimmt das Beispiel weg; was Sie hinzugefügt haben, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>SavedPosting</name>
    <message>
      <location filename="followup_desktop/presentation/saved_posting.py" />
      <source>Filled in from a saved posting. Nothing is saved before you add it.</source>
      <translation>Aus einer gespeicherten Anzeige ausgefüllt. Nichts wird gespeichert, bevor Sie es hinzufügen.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/saved_posting.py" />
      <source>The page holds %Ln more postings; this is the first.</source>
      <extracomment>For the number 1: The page holds %Ln more posting; this is the first.</extracomment>
      <translation>
        <numerusform>Die Seite enthält %Ln weitere Anzeige; dies ist die erste.</numerusform>
        <numerusform>Die Seite enthält %Ln weitere Anzeigen; dies ist die erste.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchLine</name>
    <message>
      <location filename="followup_desktop/widgets/fields/search_line.py" />
      <source>Clear the text</source>
      <translation>Text löschen</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>A call in their office hours.</source>
      <translation>Ein Anruf in ihren Bürozeiten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>A card cannot be put below itself; nothing was changed.</source>
      <translation>Eine Karte kann nicht unter sich selbst liegen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>A cell before line {line} is longer than {most} characters; nothing was changed.</source>
      <translation>Eine Zelle vor Zeile {line} ist länger als {most} Zeichen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>A comma belongs after the closing</source>
      <translation>Nach der Grußformel gehört ein Komma</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>A comma belongs after the greeting</source>
      <translation>Nach der Anrede gehört ein Komma</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/clauses.py" />
      <source>A comma belongs here.</source>
      <translation>Hier gehört ein Komma hin.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/clauses.py" />
      <source>A comma does not join two sentences.</source>
      <translation>Ein Komma verbindet im Englischen keine zwei Sätze.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/clauses.py" />
      <source>A full stop belongs at the end of the sentence.</source>
      <translation>Am Ende des Satzes gehört ein Punkt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>A message after office hours.</source>
      <translation>Eine Nachricht nach Büroschluss.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>A message before office hours.</source>
      <translation>Eine Nachricht vor Bürobeginn.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/clauses.py" />
      <source>A question ends with a question mark.</source>
      <translation>Eine Frage endet mit einem Fragezeichen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>A space belongs after the comma.</source>
      <translation>Nach dem Komma gehört ein Leerzeichen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>A space belongs after the sentence.</source>
      <translation>Nach dem Satz gehört ein Leerzeichen.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>A thank-you note is read best within {n} hours of the interview on {day}.</source>
      <extracomment>For the number 1: A thank-you note is read best within {n} hour of the interview on {day}.</extracomment>
      <translation>
        <numerusform>Ein Dankesschreiben wird am besten binnen {n} Stunde nach dem Gespräch am {day} gelesen.</numerusform>
        <numerusform>Ein Dankesschreiben wird am besten binnen {n} Stunden nach dem Gespräch am {day} gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>A word is missing here.</source>
      <translation>Hier fehlt ein Wort.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/own_words.py" />
      <source>A word of your own has up to {most} letters.</source>
      <translation>Ein eigenes Wort hat bis zu {most} Buchstaben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Address: {address}</source>
      <translation>Adresse: {address}</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>An interview is given at least {n} days, until {to}.</source>
      <extracomment>For the number 1: An interview is given at least {n} day, until {to}.</extracomment>
      <translation>
        <numerusform>Ein Gespräch bekommt mindestens {n} Tag Zeit, bis {to}.</numerusform>
        <numerusform>Ein Gespräch bekommt mindestens {n} Tage Zeit, bis {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>An interview is moved by its own date, not snoozed; nothing was changed.</source>
      <translation>Ein Gespräch wird durch sein eigenes Datum verlegt, nicht aufgeschoben; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/database.py" />
      <source>Another program changed the data file while it was open here: the last change was not saved, and nothing was written over. Start Followup again to see what is there now.</source>
      <translation>Ein anderes Programm hat die Datendatei geändert, während sie hier offen war: Die letzte Änderung wurde nicht gespeichert, und nichts wurde überschrieben. Starten Sie Followup neu, um zu sehen, was jetzt darin steht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/safekeeping.py" />
      <source>Another program changed the data file while it was open here: the last change was not saved. What stood here is backed up as “{file}”. Start Followup again to see what is there now.</source>
      <translation>Ein anderes Programm hat die Datendatei geändert, während sie hier offen war: Die letzte Änderung wurde nicht gespeichert. Was hier stand, ist als „{file}“ gesichert. Starten Sie Followup neu, um zu sehen, was jetzt darin steht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/faults.py" />
      <source>Another program is using the data folder; nothing was changed. Close it, or try again in a moment.</source>
      <translation>Ein anderes Programm benutzt den Datenordner; nichts wurde geändert. Schließen Sie es, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>Another small word belongs here.</source>
      <translation>Hier gehört eine andere Präposition hin.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Answer the offer: {role} ({company})</source>
      <translation>Auf das Angebot antworten: {role} ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Ask to be kept in mind</source>
      <translation>Bitten Sie, im Gedächtnis zu bleiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Ask:</source>
      <translation>Fragen:</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Asks to be kept in mind</source>
      <translation>Bittet, im Gedächtnis zu bleiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Begin with a greeting</source>
      <translation>Beginnen Sie mit einer Anrede</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>By when do you expect to decide?</source>
      <translation>Bis wann rechnen Sie mit einer Entscheidung?</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Call {whom}: ask where the decision stands</source>
      <translation>{whom} anrufen: nach dem Stand der Entscheidung fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Call {whom}: decision was due</source>
      <translation>{whom} anrufen: Entscheidung war fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Call {whom}: introduce yourself</source>
      <translation>{whom} anrufen: sich vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>Capital and small letters are mixed up.</source>
      <translation>Groß- und Kleinschreibung sind verwechselt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/live_file.py" />
      <source>Choose where the live file goes; nothing was changed.</source>
      <translation>Wählen Sie, wohin die Live-Datei kommt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Closes with your name</source>
      <translation>Schließt mit Ihrem Namen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_import.py" />
      <source>Dates such as 3/12/2026 can be two days: say whether the day or the month comes first.</source>
      <translation>Daten wie 3/12/2026 können zwei Tage sein: Sagen Sie, ob Tag oder Monat zuerst kommt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/proofreading.py" />
      <source>Did you mean “{word}”?</source>
      <translation>Meinten Sie „{word}“?</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Email {whom}: ask where the decision stands</source>
      <translation>E-Mail an {whom}: nach dem Stand der Entscheidung fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Email {whom}: decision was due</source>
      <translation>E-Mail an {whom}: Entscheidung war fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Email {whom}: introduce yourself</source>
      <translation>E-Mail an {whom}: sich vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Email: {address}</source>
      <translation>E-Mail: {address}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>Emails go out in their office hours.</source>
      <translation>E-Mails gehen in ihren Bürozeiten hinaus.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>End with a closing and your name</source>
      <translation>Enden Sie mit einer Grußformel und Ihrem Namen</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/server/addresses.py" />
      <source>Enter the address of the calendar server.</source>
      <translation>Geben Sie die Adresse des Kalenderservers ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/server/addresses.py" />
      <source>Enter the user name below and no password in the address: it would be kept with it.</source>
      <translation>Geben Sie den Benutzernamen unten ein und kein Passwort in der Adresse: Es würde mit ihr bewahrt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/server/addresses.py" />
      <source>Enter the user name that you have on the server.</source>
      <translation>Geben Sie Ihren Benutzernamen auf dem Server ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Fill in the blank {blank}</source>
      <translation>Füllen Sie die Lücke {blank} aus</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Gracious note</source>
      <translation>Dank nach der Absage</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Gracious note ({company})</source>
      <translation>Dank nach der Absage ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Gracious note to {name} ({company})</source>
      <translation>Dank nach der Absage an {name} ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Greets, with its comma</source>
      <translation>Grüßt, mit Komma</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Handwritten thank-you note ({company})</source>
      <translation>Handschriftliches Dankesschreiben ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Handwritten thank-you note to {name} ({company})</source>
      <translation>Handschriftliches Dankesschreiben an {name} ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>Hello, this is {name}; I am calling about the position of {role} at {company}.</source>
      <translation>Guten Tag, hier ist {name}; ich rufe wegen der Stelle „{role}“ bei {company} an.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>Hello, this is {name}; I applied for the position of {role} at {company}.</source>
      <translation>Guten Tag, hier ist {name}; ich habe mich bei {company} auf die Stelle „{role}“ beworben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>Hello, this is {name}; we spoke about the position of {role} at {company}.</source>
      <translation>Guten Tag, hier ist {name}; wir haben über die Stelle „{role}“ bei {company} gesprochen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>Here comes the form in -ing.</source>
      <translation>Hier steht die Form auf -ing.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I am still very interested and would like to ask where the decision stands.</source>
      <translation>Ich bin weiterhin sehr interessiert und möchte fragen, wie es um die Entscheidung steht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I am still very interested, and what I would bring is {skill}.</source>
      <translation>Ich bin weiterhin sehr interessiert, und was ich mitbringe, ist {skill}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I am still very interested.</source>
      <translation>Ich bin weiterhin sehr interessiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I am very interested, and what I would bring is {skill}.</source>
      <translation>Ich bin sehr interessiert, und was ich mitbringe, ist {skill}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I look forward to hearing from you whenever it suits you.</source>
      <translation>Ich freue mich, von Ihnen zu hören, wann immer es Ihnen passt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I would like to ask what the next step is.</source>
      <translation>Ich möchte fragen, was der nächste Schritt ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>I would like to ask where the decision stands.</source>
      <translation>Ich möchte fragen, wie es um die Entscheidung steht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Interview</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Interview notes</source>
      <translation>Gesprächsnotizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Interview: {role} ({company})</source>
      <translation>Gespräch: {role} ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Introduction</source>
      <translation>Vorstellung</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>It cannot be told how the file’s letters are written down; save it as UTF-8. Nothing was changed.</source>
      <translation>Es ist nicht zu erkennen, wie die Zeichen der Datei geschrieben sind; speichern Sie sie als UTF-8. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>It is for a whole day: only its day can be another. Nothing was changed.</source>
      <translation>Es gilt für einen ganzen Tag: Nur der Tag kann ein anderer sein. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>It was called off in the window; nothing was changed.</source>
      <translation>Es wurde im Fenster abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>It would be {time} in {place}, and calls go out between 07:00 and 20:30 there.</source>
      <translation>In {place} wäre es {time}, und dort wird zwischen 07:00 und 20:30 angerufen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>It would be {time} where you are, in your own night.</source>
      <translation>Bei Ihnen wäre es {time}, Ihre eigene Nacht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitation_match.py" />
      <source>Its posting is on the site that the invitation came from.</source>
      <translation>Ihre Anzeige steht auf der Seite, von der die Einladung kam.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Leave out what sounds like a reproach</source>
      <translation>Lassen Sie weg, was wie ein Vorwurf klingt</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Letter to {whom}: ask where the decision stands</source>
      <translation>Brief an {whom}: nach dem Stand der Entscheidung fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Letter to {whom}: decision was due</source>
      <translation>Brief an {whom}: Entscheidung war fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Letter to {whom}: introduce yourself</source>
      <translation>Brief an {whom}: sich vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>May I ask what the next step is?</source>
      <translation>Darf ich fragen, was der nächste Schritt ist?</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>May I ask where the decision stands, and what the next step is?</source>
      <translation>Darf ich fragen, wie es um die Entscheidung steht und was der nächste Schritt ist?</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>May I call you if I have not heard by then?</source>
      <translation>Darf ich Sie anrufen, wenn ich bis dahin nichts gehört habe?</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Mention something that you learned</source>
      <translation>Erwähnen Sie etwas, das Sie erfahren haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Mentions what you learned</source>
      <translation>Erwähnt, was Sie erfahren haben</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Message for {whom}: ask where the decision stands</source>
      <translation>Nachricht für {whom}: nach dem Stand der Entscheidung fragen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Message for {whom}: decision was due</source>
      <translation>Nachricht für {whom}: Entscheidung war fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Message for {whom}: introduce yourself</source>
      <translation>Nachricht für {whom}: sich vorstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Moving on</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/app.py" />
      <source>Moving your data…</source>
      <translation>Ihre Daten werden verlegt …</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Name the file that you attach, or leave the attachment out</source>
      <translation>Nennen Sie die Datei, die Sie anhängen, oder lassen Sie den Anhang weg</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Name the person as spelled in the contact: {name}</source>
      <translation>Nennen Sie die Person, wie sie im Kontakt steht: {name}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Names {name}</source>
      <translation>Nennt {name}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/deeds.py" />
      <source>No application was chosen; nothing was changed.</source>
      <translation>Keine Bewerbung war ausgewählt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backup_keeping.py" />
      <source>No backups can be written to “{folder}” ({reason}); nothing was changed. Choose another folder.</source>
      <translation>In „{folder}“ können keine Sicherungen geschrieben werden ({reason}); nichts wurde geändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>No blanks left</source>
      <translation>Keine Lücken übrig</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/publishing.py" />
      <source>No calendar server was chosen; nothing was published. Choose one in the settings.</source>
      <translation>Kein Kalenderserver wurde gewählt; nichts wurde veröffentlicht. Wählen Sie einen in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>No calendars were found at {host}. Check the address and the user name.</source>
      <translation>Bei {host} wurden keine Kalender gefunden. Prüfen Sie Adresse und Benutzernamen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>No call after applying is wanted here.</source>
      <translation>Hier ist kein Anruf nach der Bewerbung gewünscht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>No calls, please: an email instead.</source>
      <translation>Bitte keine Anrufe: stattdessen eine E-Mail.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_import.py" />
      <source>No column stands for the {what}; there are: {names}. Nothing was changed.</source>
      <translation>Keine Spalte steht für: {what}; es gibt: {names}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>No data can be read or kept in “{folder}”: “{place}” {what}; nothing was changed. Choose another folder.</source>
      <translation>In „{folder}“ können keine Daten gelesen oder bewahrt werden: „{place}“ {what}; nichts wurde geändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/promises.py" />
      <source>No date can be read in “{words}”; nothing was changed. Give a date such as 2026-12-04.</source>
      <translation>In „{words}“ ist kein Datum zu lesen; nichts wurde geändert. Geben Sie ein Datum wie 2026-12-04 an.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>No secure connection to {host} came about ({reason}), so nothing was sent. {kept}</source>
      <translation>Keine sichere Verbindung zu {host} kam zustande ({reason}), darum wurde nichts gesendet. {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>No space belongs before this mark.</source>
      <translation>Vor dieses Zeichen gehört kein Leerzeichen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Nobody is named: it goes to the company</source>
      <translation>Niemand ist genannt: Es geht an die Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>Nobody's number is known but an email address is: an email instead.</source>
      <translation>Keine Nummer ist bekannt, aber eine E-Mail-Adresse: stattdessen eine E-Mail.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>Notes are best written right after the interview on {day}, within 24 hours.</source>
      <translation>Notizen schreibt man am besten gleich nach dem Gespräch am {day}, binnen 24 Stunden.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/salvage.py" />
      <source>Nothing can be read of the data file any more; it was left as it is. Restore a backup, if there is one.</source>
      <translation>Von der Datendatei ist nichts mehr zu lesen; sie wurde gelassen, wie sie ist. Stellen Sie eine Sicherung wieder her, falls es eine gibt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Nothing is noted that you learned: mention something from the conversation</source>
      <translation>Nichts ist notiert, was Sie erfahren haben: Erwähnen Sie etwas aus dem Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>Nothing is published any more, but the system's keyring could not be made to forget the password for {host}. Delete it there: it is called “followup-desktop calendar”.</source>
      <translation>Es wird nichts mehr veröffentlicht, aber der Schlüsselbund des Systems ließ sich nicht dazu bringen, das Passwort für {host} zu vergessen. Löschen Sie es dort: Es heißt „followup-desktop calendar“.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/sample.py" />
      <source>Nothing of the sample board is there any more; nothing was changed.</source>
      <translation>Vom Beispiel-Board ist nichts mehr da; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>Nothing was published: this machine starts no further program ({reason}). Changes are kept.</source>
      <translation>Nichts wurde veröffentlicht: Dieser Rechner startet kein weiteres Programm ({reason}). Änderungen sind bewahrt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Offer</source>
      <translation>Angebot</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>One and more than one are mixed up.</source>
      <translation>Einzahl und Mehrzahl sind verwechselt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>One comma is enough.</source>
      <translation>Ein Komma genügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>One exclamation mark is enough.</source>
      <translation>Ein Ausrufezeichen genügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>One full stop is enough.</source>
      <translation>Ein Punkt genügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/key_skill.py" />
      <source>One key skill is remembered, a list is not: choose the one that fits best.</source>
      <translation>Eine Kernkompetenz bleibt im Gedächtnis, eine Liste nicht: Wählen Sie die, die am besten passt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>One mark is enough.</source>
      <translation>Ein Satzzeichen genügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>One question mark is enough.</source>
      <translation>Ein Fragezeichen genügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>One space is enough.</source>
      <translation>Ein Leerzeichen genügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/application.py" />
      <source>Only a closed application has an outcome; nothing was changed.</source>
      <translation>Nur eine abgeschlossene Bewerbung hat ein Ergebnis; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/application.py" />
      <source>Only a move to applied or closed has a date of its own; nothing was changed.</source>
      <translation>Nur ein Verschieben nach „Beworben“ oder „Abgeschlossen“ hat ein eigenes Datum; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>Only a response, or a call that reached somebody, leaves a promise; nothing was changed.</source>
      <translation>Nur eine Antwort, oder ein Anruf, der jemanden erreicht hat, hinterlässt eine Zusage; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/server/addresses.py" />
      <source>Only https:// is used, so that nobody reads along; plain http only to this machine.</source>
      <translation>Nur https:// wird verwendet, damit niemand mitliest; einfaches http nur zu diesem Rechner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Phone call</source>
      <translation>Telefongespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Phone: {number}</source>
      <translation>Telefon: {number}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Position: {role}, {company}</source>
      <translation>Stelle: {role}, {company}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Posting: {address}</source>
      <translation>Anzeige: {address}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Promises no attachment that it does not name</source>
      <translation>Verspricht keinen Anhang, den es nicht nennt</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>Publishing needs libraries that are not installed: install followup-desktop with its extra “caldav” (pip install followup-desktop[caldav]). Everything else works without them.</source>
      <translation>Das Veröffentlichen braucht Bibliotheken, die nicht installiert sind: Installieren Sie followup-desktop mit dem Extra „caldav“ (pip install followup-desktop[caldav]). Alles andere geht ohne sie.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>Publishing was cancelled; what was not sent yet is kept.</source>
      <translation>Das Veröffentlichen wurde abgebrochen; was noch nicht gesendet ist, bleibt bewahrt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>Reading the file took longer than such a file may take, and was stopped; nothing was changed.</source>
      <translation>Das Lesen der Datei dauerte länger, als es bei einer solchen Datei darf, und wurde beendet; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/app.py" />
      <source>Reading what can still be read…</source>
      <translation>Es wird gelesen, was noch lesbar ist …</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>Row {row} has more cells than there are columns.</source>
      <translation>Zeile {row} hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>Row {row} has no {what}.</source>
      <translation>In Zeile {row} fehlt: {what}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>Row {row} says the same as row {other}.</source>
      <translation>Zeile {row} sagt dasselbe wie Zeile {other}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>Row {row}, “{column}”: {why}.</source>
      <translation>Zeile {row}, „{column}“: {why}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Say hello again ({company})</source>
      <translation>Sich wieder melden ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Say hello again to {name} ({company})</source>
      <translation>Sich bei {name} wieder melden ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Say:</source>
      <translation>Sagen:</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/database.py" />
      <source>Something greater is just being done; nothing was changed. Try it again in a moment.</source>
      <translation>Gerade geschieht etwas Größeres; nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/long_work.py" />
      <source>Something larger is still being done, so this was not; nothing of yours is lost. Try again when it is over.</source>
      <translation>Etwas Größeres geschieht noch, darum geschah dies nicht; nichts von Ihnen ist verloren. Versuchen Sie es noch einmal, wenn es vorbei ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Staying in touch</source>
      <translation>Kontakt halten</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Thank them</source>
      <translation>Danken Sie</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>Thank you, and have a good day.</source>
      <translation>Vielen Dank, und einen schönen Tag.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Thank-you note</source>
      <translation>Dankesschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Thank-you note ({company})</source>
      <translation>Dankesschreiben ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Thank-you note to {name} ({company})</source>
      <translation>Dankesschreiben an {name} ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Thanks them</source>
      <translation>Dankt</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/unit_of_work.py" />
      <source>That change has been taken back or done again already; nothing was changed.</source>
      <translation>Diese Änderung wurde schon zurückgenommen oder wiederholt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>That day has no earlier good moment for it; nothing was changed.</source>
      <translation>An diesem Tag gibt es keinen früheren guten Moment dafür; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>That day has no later good moment for it; nothing was changed.</source>
      <translation>An diesem Tag gibt es keinen späteren guten Moment dafür; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/published_elsewise.py" />
      <source>That event has no time that can be taken; nothing was changed.</source>
      <translation>Dieser Termin hat keine Zeit, die sich übernehmen lässt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/published_elsewise.py" />
      <source>That event is not deleted there any more; nothing was changed.</source>
      <translation>Dieser Termin ist dort nicht mehr gelöscht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/published_elsewise.py" />
      <source>That event was not changed there; nothing was changed.</source>
      <translation>Dieser Termin wurde dort nicht geändert; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/published_elsewise.py" />
      <source>That follow-up is not open any more; nothing was changed.</source>
      <translation>Dieser Schritt ist nicht mehr offen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>That follow-up is {state} already; nothing was changed.</source>
      <translation>Dieser Schritt ist schon {state}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/server/addresses.py" />
      <source>That is no address of a server.</source>
      <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/server/addresses.py" />
      <source>That is no address of a server: it begins with https://.</source>
      <translation>Das ist keine Adresse eines Servers: Sie beginnt mit https://.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>That moment has passed; the next good one:</source>
      <translation>Dieser Moment ist vorbei; der nächste gute:</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>That time has passed.</source>
      <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>That time has passed; nothing was changed.</source>
      <translation>Diese Zeit ist vorbei; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>The apostrophe is missing or wrong.</source>
      <translation>Der Apostroph fehlt oder ist falsch.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backup_keeping.py" />
      <source>The backup is good, but it could not be copied to “{folder}”. Connect that disk, or choose another second folder in the settings.</source>
      <translation>Die Sicherung ist gut, konnte aber nicht nach „{folder}“ kopiert werden. Schließen Sie das Laufwerk an, oder wählen Sie in den Einstellungen einen anderen zweiten Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backup_keeping.py" />
      <source>The backup is good, but old backups could not be tidied up. Look at the folder of backups.</source>
      <translation>Die Sicherung ist gut, aber alte Sicherungen konnten nicht aufgeräumt werden. Sehen Sie im Ordner der Sicherungen nach.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backups.py" />
      <source>The backup was not written, because nothing can be written there; the data are untouched. Choose another folder.</source>
      <translation>Die Sicherung wurde nicht geschrieben, weil dort nichts geschrieben werden kann; die Daten sind unberührt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>The calendar “Job follow-ups” is not at {host} any more. {kept} Connect again in the settings to make it anew.</source>
      <translation>Der Kalender „Job follow-ups“ ist nicht mehr bei {host}. {kept} Verbinden Sie sich in den Einstellungen neu, um ihn wieder anzulegen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>The card to put it below is not in that stage; nothing was changed.</source>
      <translation>Die Karte, unter der sie liegen soll, ist nicht in dieser Phase; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/surroundings.py" />
      <source>The clock of this computer stands before your last change ({day}), so the plan may be out of step; nothing is lost. Set the clock right.</source>
      <translation>Die Uhr dieses Computers steht vor Ihrer letzten Änderung ({day}), der Plan stimmt also vielleicht nicht; nichts ist verloren. Stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backups.py" />
      <source>The data could not be backed up, because the copy is not sound; nothing was changed. Restore a backup.</source>
      <translation>Die Daten konnten nicht gesichert werden, weil die Kopie nicht in Ordnung ist; nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/setting_rows.py" />
      <source>The data file is damaged: a record in it cannot be read. Restore a backup; nothing was written to the file.</source>
      <translation>Die Datendatei ist beschädigt: Ein Datensatz darin ist nicht lesbar. Stellen Sie eine Sicherung wieder her; in die Datei wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/faults.py" />
      <source>The data file is damaged; it was not written to. Restore a backup, or export what can still be read.</source>
      <translation>Die Datendatei ist beschädigt; in sie wurde nicht geschrieben. Stellen Sie eine Sicherung wieder her, oder exportieren Sie, was noch lesbar ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/opening.py" />
      <source>The data file is marked as read-only.</source>
      <translation>Die Datendatei ist als nur lesbar markiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>The data file “{file}” is missing, though what belongs to it is there. Restore a backup.</source>
      <translation>Die Datendatei „{file}“ fehlt, obwohl da ist, was zu ihr gehört. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>The data file “{file}” is not as this program left it: it is damaged, or something else wrote to it. It was not written to. Restore a backup, or export what can still be read.</source>
      <translation>Die Datendatei „{file}“ ist nicht so, wie dieses Programm sie verlassen hat: Sie ist beschädigt, oder etwas anderes hat hineingeschrieben. In sie wurde nicht geschrieben. Stellen Sie eine Sicherung wieder her, oder exportieren Sie, was noch lesbar ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/faults.py" />
      <source>The data folder cannot be written to; nothing was changed. Everything can still be read and exported.</source>
      <translation>In den Datenordner kann nicht geschrieben werden; nichts wurde geändert. Alles lässt sich weiter lesen und exportieren.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/publishing.py" />
      <source>The data folder cannot be written, so nothing is published.</source>
      <translation>In den Datenordner kann nicht geschrieben werden, darum wird nichts veröffentlicht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/state_file.py" />
      <source>The data folder cannot be written: what was chosen for the calendar is not kept.</source>
      <translation>In den Datenordner kann nicht geschrieben werden: Was für den Kalender gewählt wurde, ist nicht bewahrt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/database.py" />
      <source>The data folder “{folder}” is gone: the last change was not saved. Bring it back (connect its disk), or export everything from the settings to keep what is here; then start Followup again.</source>
      <translation>Der Datenordner „{folder}“ ist weg: Die letzte Änderung wurde nicht gespeichert. Bringen Sie ihn zurück (schließen Sie sein Laufwerk an), oder exportieren Sie alles aus den Einstellungen, um zu behalten, was hier ist; starten Sie Followup dann neu.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backups.py" />
      <source>The disk is full or failing: the backup was not written, and the data are untouched. Make room, then try again.</source>
      <translation>Die Festplatte ist voll oder fehlerhaft: Die Sicherung wurde nicht geschrieben, und die Daten sind unberührt. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/faults.py" />
      <source>The disk is full or failing: the last change was not saved, everything before it is kept. Make room, then try again.</source>
      <translation>Die Festplatte ist voll oder fehlerhaft: Die letzte Änderung wurde nicht gespeichert, alles davor ist bewahrt. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/mail_drafts.py" />
      <source>The draft for your mail program could not be written ({reason}); the letter is kept here. Copy its text instead.</source>
      <translation>Der Entwurf für Ihr E-Mail-Programm konnte nicht geschrieben werden ({reason}); das Schreiben ist hier bewahrt. Kopieren Sie stattdessen seinen Text.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>The file asks for more memory than such a file may take, and was not read; nothing was changed.</source>
      <translation>Die Datei verlangt mehr Speicher, als eine solche Datei darf, und wurde nicht gelesen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>The file cannot be read; nothing was changed.</source>
      <translation>Die Datei ist nicht lesbar; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitations.py" />
      <source>The file holds an answer to an invitation, and no invitation; nothing was added.</source>
      <translation>Die Datei enthält eine Antwort auf eine Einladung und keine Einladung; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>The file holds more than {most} columns; nothing was changed.</source>
      <translation>Die Datei enthält mehr als {most} Spalten; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>The file holds more than {most} rows; nothing was changed.</source>
      <translation>Die Datei enthält mehr als {most} Zeilen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitations.py" />
      <source>The file holds no event that can be read; nothing was added.</source>
      <translation>Die Datei enthält keinen lesbaren Termin; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitations.py" />
      <source>The file holds no event; nothing was added.</source>
      <translation>Die Datei enthält keinen Termin; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>The file holds no rows below a row of names for its columns; nothing was changed.</source>
      <translation>Die Datei enthält keine Zeilen unter einer Zeile mit den Namen ihrer Spalten; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file is larger than 20 MB and was not read.</source>
      <translation>Die Datei ist größer als 20 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_files.py" />
      <source>The file is larger than 20 MB; nothing was changed.</source>
      <translation>Die Datei ist größer als 20 MB; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>The file is no JSON for us: it is nested too deeply; nothing was changed.</source>
      <translation>Die Datei ist zu tief verschachtelt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>The file is no table: it holds characters that no text has; nothing was changed.</source>
      <translation>Die Datei ist keine Tabelle: Sie enthält Zeichen, die kein Text hat; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>The file is no valid JSON (line {line}, column {column}); nothing was changed.</source>
      <translation>Die Datei ist kein gültiges JSON (Zeile {line}, Spalte {column}); nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file is no whole calendar file (.ics): nothing can be read from it.</source>
      <translation>Die Datei ist keine ganze Kalenderdatei (.ics): Aus ihr ist nichts zu lesen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file is no whole calendar file: a part of it ends where none began.</source>
      <translation>Die Datei ist keine ganze Kalenderdatei: Ein Teil endet, wo keiner begann.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/csv_table.py" />
      <source>The file is no whole table: the quotation marks before line {line} do not match; nothing was changed.</source>
      <translation>Die Datei ist keine ganze Tabelle: Die Anführungszeichen vor Zeile {line} passen nicht zusammen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>The file is not written in UTF-8; nothing was changed.</source>
      <translation>Die Datei ist nicht in UTF-8 geschrieben; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file was not read: an event in it repeats more often than once a day, or more than {most} times.</source>
      <translation>Die Datei wurde nicht gelesen: Ein Termin darin wiederholt sich öfter als täglich oder mehr als {most} Mal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file was not read: it holds more than {most} events.</source>
      <translation>Die Datei wurde nicht gelesen: Sie enthält mehr als {most} Termine.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file was not read: its letters are not written down in UTF-8.</source>
      <translation>Die Datei wurde nicht gelesen: Ihre Zeichen sind nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/invitation_events.py" />
      <source>The file was not read: its parts are nested too deeply.</source>
      <translation>Die Datei wurde nicht gelesen: Ihre Teile sind zu tief verschachtelt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>The file was not read: the program for it did not start; nothing was changed.</source>
      <translation>Die Datei wurde nicht gelesen: Das Programm dafür startete nicht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>The file was not read: this machine starts no further program ({reason}); nothing was changed.</source>
      <translation>Die Datei wurde nicht gelesen: Dieser Rechner startet kein weiteres Programm ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/folder_pointer.py" />
      <source>The file “{file}”, which says where your data are, cannot be read ({reason}); nothing was changed. Set its permissions right.</source>
      <translation>Die Datei „{file}“, die sagt, wo Ihre Daten liegen, ist nicht lesbar ({reason}); nichts wurde geändert. Setzen Sie ihre Rechte richtig.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/folder_pointer.py" />
      <source>The file “{file}”, which says where your data are, is damaged; nothing was changed. Write the path of the folder into it, or remove it where your data are in the usual place.</source>
      <translation>Die Datei „{file}“, die sagt, wo Ihre Daten liegen, ist beschädigt; nichts wurde geändert. Schreiben Sie den Pfad des Ordners hinein, oder entfernen Sie sie, wenn Ihre Daten am üblichen Platz liegen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/templates.py" />
      <source>The folder of your templates could not be made ({reason}).</source>
      <translation>Der Ordner Ihrer Vorlagen konnte nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/mapping.py" />
      <source>The id of an application has no slash; nothing was changed.</source>
      <translation>Die Kennung einer Bewerbung hat keinen Schrägstrich; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The interview is called off already; nothing was changed.</source>
      <translation>Das Gespräch ist schon abgesagt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitations.py" />
      <source>The interview is not on your board any more; nothing was changed.</source>
      <translation>Das Gespräch ist nicht mehr auf Ihrem Board; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The interview is on your board as the invitation has it; nothing was changed.</source>
      <translation>Das Gespräch ist auf Ihrem Board, wie es die Einladung sagt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>The interview on {day}: ask about the next steps and the timeline, and hear the signal.</source>
      <translation>Das Gespräch am {day}: Fragen Sie nach den nächsten Schritten und dem Zeitplan, und hören Sie das Signal.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>The interview was on {day} and no date stands; {n} business days later is {to}.</source>
      <extracomment>For the number 1: The interview was on {day} and no date stands; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Das Gespräch war am {day}, und kein Termin steht; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Das Gespräch war am {day}, und kein Termin steht; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/invitation_form.py" />
      <source>The invitation was called off, and no interview of it is on your board; nothing was changed.</source>
      <translation>Die Einladung wurde abgesagt, und kein Gespräch dazu ist auf Ihrem Board; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar.py" />
      <source>The last day is before the first; nothing was written.</source>
      <translation>Der letzte Tag liegt vor dem ersten; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/live_file.py" />
      <source>The live file needs its whole path; nothing was changed.</source>
      <translation>Die Live-Datei braucht ihren ganzen Pfad; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitation_match.py" />
      <source>The mail address of the invitation is like “{company}”.</source>
      <translation>Die E-Mail-Adresse der Einladung ähnelt „{company}“.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/names.py" />
      <source>The name is spelled {name}.</source>
      <translation>Der Name schreibt sich {name}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>The notes of row {row} are too long.</source>
      <translation>Die Notizen in Zeile {row} sind zu lang.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>The offer wants an answer by {day}.</source>
      <translation>Das Angebot will eine Antwort bis {day}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/saved_page.py" />
      <source>The page cannot be read: it does not say rightly how its letters are written down.</source>
      <translation>Die Seite ist nicht lesbar: Sie sagt nicht richtig, wie ihre Zeichen geschrieben sind.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/posting_pages.py" />
      <source>The page cannot be read; nothing was added.</source>
      <translation>Die Seite ist nicht lesbar; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/job_posting.py" />
      <source>The page holds no job posting that can be read (no JobPosting data).</source>
      <translation>Die Seite enthält keine lesbare Stellenanzeige (keine JobPosting-Daten).</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/job_posting.py" />
      <source>The page is larger than 5 MB and was not read.</source>
      <translation>Die Seite ist größer als 5 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>The password for {host} is not in the system's keyring.</source>
      <translation>Das Passwort für {host} ist nicht im Schlüsselbund des Systems.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>The posting closes on {day}; {n} business days later is {to}.</source>
      <extracomment>For the number 1: The posting closes on {day}; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Die Anzeige endet am {day}; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Die Anzeige endet am {day}; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>The program for it did not come to its end ({reason}); nothing was changed. Try it again.</source>
      <translation>Das Programm dafür kam nicht zu seinem Ende ({reason}); es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar.py" />
      <source>The range needs both days; nothing was written.</source>
      <translation>Der Zeitraum braucht beide Tage; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/change_log.py" />
      <source>The records have changed since then, so that this change cannot be taken back or done again; nothing was changed.</source>
      <translation>Die Daten haben sich seitdem geändert, sodass diese Änderung nicht zurückgenommen oder wiederholt werden kann; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>The same word stands here twice.</source>
      <translation>Dasselbe Wort steht hier zweimal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/sample.py" />
      <source>The sample board goes into an empty data folder only; nothing was changed.</source>
      <translation>Das Beispiel-Board kommt nur in einen leeren Datenordner; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>The set phrase has other words.</source>
      <translation>Die feste Wendung lautet anders.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>The small word before the noun is missing or wrong.</source>
      <translation>Der Artikel vor dem Hauptwort fehlt oder ist falsch.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/templates.py" />
      <source>The template {name} cannot be used: {reason}.</source>
      <translation>Die Vorlage {name} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/templates.py" />
      <source>The template {name} could not be read ({reason}).</source>
      <translation>Die Vorlage {name} konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/templates.py" />
      <source>The template {name} is larger than 32 kB.</source>
      <translation>Die Vorlage {name} ist größer als 32 kB.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/templates.py" />
      <source>The template {name} is not written in UTF-8.</source>
      <translation>Die Vorlage {name} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/letter.py" />
      <source>The text of this letter has not passed its checks, so it was not marked as sent; say so once more (--anyway) if it went out.</source>
      <translation>Der Text dieses Schreibens hat die Prüfungen nicht bestanden, darum wurde es nicht als gesendet markiert; sagen Sie es noch einmal (--anyway), falls es hinausging.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>The time of the verb does not go with the time that is named.</source>
      <translation>Die Zeitform passt nicht zu der genannten Zeit.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitation_match.py" />
      <source>The title names a company like “{company}”.</source>
      <translation>Der Titel nennt eine Firma wie „{company}“.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>The try due on {day} was not made within {n} business days; time to decide, on {to}.</source>
      <extracomment>For the number 1: The try due on {day} was not made within {n} business day; time to decide, on {to}.</extracomment>
      <translation>
        <numerusform>Der am {day} fällige Versuch geschah nicht binnen {n} Geschäftstag; Zeit zu entscheiden, am {to}.</numerusform>
        <numerusform>Der am {day} fällige Versuch geschah nicht binnen {n} Geschäftstagen; Zeit zu entscheiden, am {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>The verb has another form here.</source>
      <translation>Das Verb hat hier eine andere Form.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>The verb has another form with this subject.</source>
      <translation>Mit diesem Subjekt hat das Verb eine andere Form.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>The window is cut to your own hours.</source>
      <translation>Die Zeiten sind auf Ihre eigenen Stunden gekürzt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>Their after-hours windows fall into your night: a call in their office hours.</source>
      <translation>Ihre Zeiten nach Büroschluss fallen in Ihre Nacht: ein Anruf in ihren Bürozeiten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>Their call windows fall into your night: an email instead.</source>
      <translation>Ihre Anrufzeiten fallen in Ihre Nacht: stattdessen eine E-Mail.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>Their last answer came on {day}; {n} business days later is {to}.</source>
      <extracomment>For the number 1: Their last answer came on {day}; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Ihre letzte Antwort kam am {day}; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Ihre letzte Antwort kam am {day}; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Their local time: {start}–{end} in {place} ({zone})</source>
      <translation>Ihre Ortszeit: {start}–{end} in {place} ({zone})</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/opening.py" />
      <source>There are no data in “{folder}”, and none can be written there. Choose another folder.</source>
      <translation>In „{folder}“ sind keine Daten, und dort können keine geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>There is an application with this id already; nothing was changed.</source>
      <translation>Es gibt schon eine Bewerbung mit dieser Kennung; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/backups.py" />
      <source>There is no folder “{path}”; nothing was written.</source>
      <translation>Es gibt keinen Ordner „{path}“; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>There is no good moment for it on {day}; the next one is {next_good}. Nothing was changed.</source>
      <translation>Am {day} gibt es dafür keinen guten Moment; der nächste ist {next_good}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/interviews.py" />
      <source>There is no interview number {number}; nothing was changed.</source>
      <translation>Es gibt kein Gespräch Nummer {number}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>There is no open follow-up “{key}” on this application; nothing was changed.</source>
      <translation>Bei dieser Bewerbung gibt es keinen offenen Schritt „{key}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>There is no room for your data in “{folder}”; choose another disk.</source>
      <translation>In „{folder}“ ist kein Platz für Ihre Daten; wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>There is no setting “{name}”; nothing was changed.</source>
      <translation>Es gibt keine Einstellung „{name}“; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/records.py" />
      <source>There is no such application any more; nothing was changed.</source>
      <translation>Diese Bewerbung gibt es nicht mehr; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/unit_of_work.py" />
      <source>There is no such change in the history; nothing was changed.</source>
      <translation>Diese Änderung gibt es im Verlauf nicht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/application.py" />
      <source>There is no such interview on this application; nothing was changed.</source>
      <translation>Dieses Gespräch gibt es bei dieser Bewerbung nicht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/letters.py" />
      <source>There is no such open follow-up; nothing was changed.</source>
      <translation>Diesen offenen Schritt gibt es nicht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>There is no such person on this application; nothing was changed.</source>
      <translation>Diese Person gibt es bei dieser Bewerbung nicht; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/published_elsewise.py" />
      <source>There is nothing to decide about that event any more; nothing was changed.</source>
      <translation>Zu diesem Termin ist nichts mehr zu entscheiden; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/undo.py" />
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/undo.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/letters.py" />
      <source>There is nothing to write or say for this follow-up.</source>
      <translation>Für diesen Schritt gibt es nichts zu schreiben oder zu sagen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>These data were written by a newer version of this program: they are in format {format}, and version {version} reads formats up to {newest}. Nothing was changed; use the newer version.</source>
      <translation>Diese Daten hat eine neuere Version dieses Programms geschrieben: Sie haben das Format {format}, und Version {version} liest Formate bis {newest}. Nichts wurde geändert; verwenden Sie die neuere Version.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>They asked not to be called: one email instead.</source>
      <translation>Sie baten, nicht anzurufen: stattdessen eine E-Mail.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>They chose somebody else; it was closed on {day}; {n} business days later is {to}.</source>
      <extracomment>For the number 1: They chose somebody else; it was closed on {day}; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Jemand anders wurde gewählt; abgeschlossen am {day}; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Jemand anders wurde gewählt; abgeschlossen am {day}; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>They decide by {day}: an email would be there in time, a letter may not.</source>
      <translation>Sie entscheiden bis {day}: Eine E-Mail wäre rechtzeitig da, ein Brief vielleicht nicht.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>They said by {day}; {n} business days later is {to}.</source>
      <extracomment>For the number 1: They said by {day}; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Sie sagten: bis {day}; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Sie sagten: bis {day}; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitations.py" />
      <source>This calendar file was written by Followup: all of it is on your board already, nothing to add.</source>
      <translation>Diese Kalenderdatei hat Followup geschrieben: Alles davon ist schon auf Ihrem Board, nichts ist hinzuzufügen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/surroundings.py" />
      <source>This computer does not know your time zone “{zone}”, so your times are shown in UTC; nothing was changed. Choose another time zone in the settings.</source>
      <translation>Dieser Computer kennt Ihre Zeitzone „{zone}“ nicht, darum stehen Ihre Zeiten in UTC; nichts wurde geändert. Wählen Sie in den Einstellungen eine andere Zeitzone.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/backups.py" />
      <source>This file is no sound backup of the program; it was not changed.</source>
      <translation>Diese Datei ist keine brauchbare Sicherung des Programms; sie wurde nicht geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/letters.py" />
      <source>This follow-up is spoken, not written.</source>
      <translation>Dieser Schritt wird gesprochen, nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>This is written differently.</source>
      <translation>Das schreibt man anders.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/letters.py" />
      <source>This letter thanks nobody for an interview; nothing was changed.</source>
      <translation>Dieses Schreiben dankt niemandem für ein Gespräch; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/app.py" />
      <source>This machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open; the commands work without one, see followup-desktop --help.</source>
      <translation>Dieser Rechner hat keinen Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt), darum kann das Fenster nicht öffnen; die Befehle gehen ohne, siehe followup-desktop --help.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/moving.py" />
      <source>This start was given its data folder (by --data-dir or FOLLOWUP_DATA_DIR), so the data stay in it. Start Followup without that to move them.</source>
      <translation>Diesem Start wurde der Datenordner angegeben (durch --data-dir oder FOLLOWUP_DATA_DIR), darum bleiben die Daten darin. Starten Sie Followup ohne dies, um sie zu verlegen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>This word has another form here.</source>
      <translation>Dieses Wort hat hier eine andere Form.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>This word has no plural.</source>
      <translation>Dieses Wort hat keine Mehrzahl.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Time to move on? {role} ({company})</source>
      <translation>Zeit zum Abschließen? {role} ({company})</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>Today has no good moment left for it; nothing was changed.</source>
      <translation>Heute gibt es dafür keinen guten Moment mehr; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/said.py" />
      <source>Two words that sound alike are mixed up.</source>
      <translation>Zwei ähnlich klingende Wörter sind verwechselt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/proofreading.py" />
      <source>Unknown word</source>
      <translation>Unbekanntes Wort</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Video call</source>
      <translation>Videogespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>What are the next steps from here?</source>
      <translation>Was sind von hier an die nächsten Schritte?</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitations.py" />
      <source>What the file holds came from Followup: all of it is on your board already, nothing to add.</source>
      <translation>Was die Datei enthält, kam von Followup: Alles davon ist schon auf Ihrem Board, nichts ist hinzuzufügen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/state_file.py" />
      <source>What was chosen for the calendar is not kept: the disk is full or failing ({reason}). Make room, and choose it again.</source>
      <translation>Was für den Kalender gewählt wurde, ist nicht bewahrt: Die Festplatte ist voll oder fehlerhaft ({reason}). Schaffen Sie Platz, und wählen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>What was copied is not what stands in the old folder, so your data stay where they are. Try another disk.</source>
      <translation>Was kopiert wurde, ist nicht, was im alten Ordner steht, darum bleiben Ihre Daten, wo sie sind. Versuchen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>Without reproach</source>
      <translation>Ohne Vorwurf</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Write interview notes: {role} ({company})</source>
      <translation>Gesprächsnotizen schreiben: {role} ({company})</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>You applied on {day}; {n} business days later is {to}.</source>
      <extracomment>For the number 1: You applied on {day}; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Sie haben sich am {day} beworben; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Sie haben sich am {day} beworben; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>You can reach me at {number} whenever it suits you.</source>
      <translation>Sie erreichen mich unter {number}, wann immer es Ihnen passt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>You chose this date yourself.</source>
      <translation>Dieses Datum haben Sie selbst gewählt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>You have set no times for live calls: an email instead.</source>
      <translation>Sie haben keine Zeiten für Anrufe festgelegt, die jemanden erreichen: stattdessen eine E-Mail.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>You last tried on {day}; {n} business days later is {to}.</source>
      <extracomment>For the number 1: You last tried on {day}; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Ihr letzter Versuch war am {day}; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Ihr letzter Versuch war am {day}; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>You may not read the data file “{file}”; nothing was changed. Have its permissions set right.</source>
      <translation>Sie dürfen die Datendatei „{file}“ nicht lesen; nichts wurde geändert. Lassen Sie ihre Rechte richtig setzen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>You may not write in “{folder}”; choose another one.</source>
      <translation>In „{folder}“ dürfen Sie nicht schreiben; wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>You met on {day}, and the note goes by letter; {n} business days later is {to}.</source>
      <extracomment>For the number 1: You met on {day}, and the note goes by letter; the next business day is {to}.</extracomment>
      <translation>
        <numerusform>Sie trafen sich am {day}, und das Schreiben geht mit der Post; der nächste Geschäftstag ist {to}.</numerusform>
        <numerusform>Sie trafen sich am {day}, und das Schreiben geht mit der Post; {n} Geschäftstage später ist {to}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>Your changes are kept and sent later.</source>
      <translation>Ihre Änderungen sind bewahrt und werden später gesendet.</translation>
    </message>
    <message>
      <location filename="followup_desktop/app.py" />
      <source>Your data are in {folder} from here on.</source>
      <translation>Ihre Daten liegen von jetzt an in {folder}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>Your data are in “{folder}” already.</source>
      <translation>Ihre Daten liegen schon in „{folder}“.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/folder_pointer.py" />
      <source>Your data are in “{folder}”, which is not there now; nothing was changed. Connect its drive, or remove the file “{file}” to begin in the usual place.</source>
      <translation>Ihre Daten liegen in „{folder}“, das jetzt nicht da ist; nichts wurde geändert. Schließen Sie das Laufwerk an, oder entfernen Sie die Datei „{file}“, um am üblichen Platz zu beginnen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/surroundings.py" />
      <source>Your data folder is on a network share, where a lost connection can damage it. Keep it on this computer, and choose the share as the second folder for backups.</source>
      <translation>Ihr Datenordner liegt auf einer Netzwerkfreigabe, wo eine verlorene Verbindung ihn beschädigen kann. Behalten Sie ihn auf diesem Computer, und wählen Sie die Freigabe als zweiten Ordner für Sicherungen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>Your local time: {start}–{end} in {place} ({zone}); theirs is not known</source>
      <translation>Ihre eigene Ortszeit: {start}–{end} in {place} ({zone}); die der anderen ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/own_words.py" />
      <source>Your words could not be kept ({reason}); they are as before.</source>
      <translation>Ihre Wörter konnten nicht bewahrt werden ({reason}); sie sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>[your key skill]</source>
      <translation>[Ihre Kernkompetenz]</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>[your name]</source>
      <translation>[Ihr Name]</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>a country</source>
      <translation>ein Land</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>a {weekday}</source>
      <translation>ein {weekday}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>another file is there already, which stays as it is</source>
      <translation>dort ist schon eine andere Datei, die bleibt, wie sie ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/follow_up_commands.py" />
      <source>by {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>cancelled</source>
      <translation>weggefallen</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>cannot be used ({reason})</source>
      <translation>ist nicht verwendbar ({reason})</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_import.py" />
      <source>company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>hiring manager</source>
      <translation>Fachvorgesetzte(r)</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>interviewer</source>
      <translation>Gesprächspartner(in)</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>is a file, not a folder</source>
      <translation>ist eine Datei, kein Ordner</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>is a link that leads nowhere</source>
      <translation>ist eine Verknüpfung, die nirgendwohin führt</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>it is a folder or a device</source>
      <translation>es ist ein Ordner oder ein Gerät</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>its links lead nowhere</source>
      <translation>seine Verknüpfungen führen nirgendwohin</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>its name is too long</source>
      <translation>sein Name ist zu lang</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>no reason was given</source>
      <translation>kein Grund wurde genannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/time/promised.py" />
      <source>not before {day}</source>
      <translation>nicht vor {day}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/time/promised.py" />
      <source>on {day}</source>
      <translation>am {day}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>recruiter</source>
      <translation>Personaler(in)</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>referrer</source>
      <translation>Empfehlende(r)</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_import.py" />
      <source>role</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>screener</source>
      <translation>Vorauswahl</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>there is no such folder</source>
      <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/state_file.py" />
      <source>unknown fault</source>
      <translation>unbekannter Fehler</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>{company}</source>
      <translation>{company}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>{day} is not a business day, so it moves to {to}.</source>
      <translation>{day} ist kein Geschäftstag, darum wird es {to}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>{day} is {name} and does not count.</source>
      <translation>{day} ist {name} und zählt nicht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>{day} is {name}, so it moves to {to}.</source>
      <translation>{day} ist {name}, darum wird es {to}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>{day} is {name}: they may be closed.</source>
      <translation>{day} ist {name}: Vielleicht ist geschlossen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>{day}, {time} in {place}</source>
      <translation>{day}, {time} in {place}</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>{day}, {time} in {place}.</source>
      <translation>{day}, {time} in {place}.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>{fewest} to {most} words</source>
      <translation>{fewest} bis {most} Wörter</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/time/promised.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} answers, but not as a calendar server does. {kept} Check the address.</source>
      <translation>{host} antwortet, aber nicht wie ein Kalenderserver. {kept} Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} cannot be reached ({reason}). {kept} Check the address and the network.</source>
      <translation>{host} ist nicht erreichbar ({reason}). {kept} Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} did not answer in time. {kept}</source>
      <translation>{host} hat nicht rechtzeitig geantwortet. {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} does not do what it was asked (it answers {status}). {kept}</source>
      <translation>{host} tut nicht, was verlangt wurde (Antwort {status}). {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} does not let this user write there (it answers {status}). {kept}</source>
      <translation>{host} lässt diesen Benutzer dort nicht schreiben (Antwort {status}). {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} does not take this user name with this password.</source>
      <translation>{host} nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} has no room left. {kept} Make room there, then publish again.</source>
      <translation>{host} hat keinen Platz mehr. {kept} Schaffen Sie dort Platz, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} is not working at the moment (it answers {status}). {kept}</source>
      <translation>{host} arbeitet gerade nicht (Antwort {status}). {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} lets no program make a calendar. Make one there that is called “Job follow-ups”, and connect again.</source>
      <translation>{host} lässt kein Programm einen Kalender anlegen. Legen Sie dort einen mit dem Namen „Job follow-ups“ an, und verbinden Sie sich neu.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} points to an address without encryption, which was not asked: others could read along. {kept}</source>
      <translation>{host} verweist auf eine Adresse ohne Verschlüsselung, die nicht gefragt wurde: Andere könnten mitlesen. {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} points to another server, {other}, which was not asked. {kept} If that is right, enter its address.</source>
      <translation>{host} verweist auf einen anderen Server, {other}, der nicht gefragt wurde. {kept} Wenn das richtig ist, geben Sie dessen Adresse ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} sends every request on to another address without an end. {kept} Check the address.</source>
      <translation>{host} schickt jede Anfrage endlos an eine andere Adresse weiter. {kept} Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} sent more than {megabytes} MB, and was not listened to any longer. {kept}</source>
      <translation>{host} hat mehr als {megabytes} MB gesendet; es wurde nicht weiter zugehört. {kept}</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/publish.py" />
      <source>{host} shows a certificate that is not valid ({reason}), so nothing was sent to it. {kept} Check the address, or ask whoever runs the server.</source>
      <translation>{host} zeigt ein ungültiges Zertifikat ({reason}), darum wurde nichts dorthin gesendet. {kept} Prüfen Sie die Adresse, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/letters/proofreading.py" />
      <source>{message}</source>
      <translation>{message}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar_event.py" />
      <source>{name} ({company})</source>
      <translation>{name} ({company})</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/method/wording.py" />
      <source>{n} days after the close on {day}, a short hello: a first choice may fall through.</source>
      <extracomment>For the number 1: {n} day after the close on {day}, a short hello: a first choice may fall through.</extracomment>
      <translation>
        <numerusform>{n} Tag nach dem Abschluss am {day} ein kurzer Gruß: Eine erste Wahl kann ausfallen.</numerusform>
        <numerusform>{n} Tage nach dem Abschluss am {day} ein kurzer Gruß: Eine erste Wahl kann ausfallen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/domain/letters/checks.py" />
      <source>{n} words; {fewest} to {most} read best</source>
      <extracomment>For the number 1: {n} word; {fewest} to {most} read best</extracomment>
      <translation>
        <numerusform>{n} Wort; {fewest} bis {most} lesen sich am besten</numerusform>
        <numerusform>{n} Wörter; {fewest} bis {most} lesen sich am besten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitation_match.py" />
      <source>{person} is one of its people.</source>
      <translation>{person} gehört zu ihren Personen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/own_dates.py" />
      <source>{reason} The next good moment is {next_good}; nothing was changed.</source>
      <translation>{reason} Der nächste gute Moment ist {next_good}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/method/script.py" />
      <source>{sign_off}, {name}</source>
      <translation>{sign_off}, {name}</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_import.py" />
      <source>{trouble} Nothing was changed.</source>
      <translation>{trouble} Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>{why} Nothing was changed.</source>
      <translation>{why} Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/letters/english/marks.py" />
      <source>“I” is a capital letter.</source>
      <translation>„I“ schreibt man groß.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>“at” lies in the future; nothing was changed.</source>
      <translation>„at“ liegt in der Zukunft; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“own_day_end”: your own day needs at least an hour; nothing was changed.</source>
      <translation>„own_day_end“: Ihr eigener Tag braucht mindestens eine Stunde; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“version” is {version}: the file was written by a newer version of Followup than this one, which reads version {supported}; nothing was changed. Update Followup and import it again.</source>
      <translation>„version“ ist {version}: Die Datei hat eine neuere Version von Followup geschrieben als diese, die Version {supported} liest; nichts wurde geändert. Aktualisieren Sie Followup, und importieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/unit_of_work.py" />
      <source>“{company}, {role}” was changed elsewhere in the meantime; nothing was saved. Open it again to see what it says now.</source>
      <translation>„{company}, {role}“ wurde inzwischen anderswo geändert; nichts wurde gespeichert. Öffnen Sie sie noch einmal, um zu sehen, was jetzt darin steht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitation_match.py" />
      <source>“{company}” is in the text.</source>
      <translation>„{company}“ steht im Text.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/invitation_match.py" />
      <source>“{company}” is in the title.</source>
      <translation>„{company}“ steht im Titel.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{constant}” is no number in JSON; nothing was changed.</source>
      <translation>„{constant}“ ist in JSON keine Zahl; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>“{country}” is no country code that has holidays; nothing was changed.</source>
      <translation>„{country}“ ist kein Länderkürzel mit Feiertagen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” has the id “{one}”, which {other} has too; nothing was changed.</source>
      <translation>„{field}“ hat die Kennung „{one}“, die auch {other} hat; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” holds a control character; nothing was changed.</source>
      <translation>„{field}“ enthält ein Steuerzeichen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” holds half of a character; nothing was changed.</source>
      <translation>„{field}“ enthält ein halbes Zeichen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” holds more than {most}; nothing was changed.</source>
      <translation>„{field}“ enthält mehr als {most}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/application_document.py" />
      <source>“{field}” holds “{one}” twice; nothing was changed.</source>
      <translation>„{field}“ enthält „{one}“ zweimal; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}” is either evening or morning; nothing was changed.</source>
      <translation>„{field}“ ist entweder evening oder morning; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/words.py" />
      <source>“{field}” is either true or false; nothing was changed.</source>
      <translation>„{field}“ ist entweder true oder false; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is longer than {longest} characters; nothing was changed.</source>
      <translation>„{field}“ ist länger als {longest} Zeichen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/application_document.py" />
      <source>“{field}” is missing, and the state is {state}; nothing was changed.</source>
      <translation>„{field}“ fehlt, und der Stand ist {state}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/deed_lines.py" />
      <source>“{field}” is missing; nothing was changed.</source>
      <translation>„{field}“ fehlt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” is no JSON such as [["09:00", "12:00"]]; nothing was changed.</source>
      <translation>„{field}“ ist kein JSON wie [["09:00", "12:00"]]; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/words.py" />
      <source>“{field}” is no field that can be changed here; nothing was changed.</source>
      <translation>„{field}“ ist kein Feld, das hier geändert werden kann; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is no key of this format; nothing was changed.</source>
      <translation>„{field}“ ist kein Schlüssel dieses Formats; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/data_commands.py" />
      <source>“{field}” is no setting; nothing was changed.</source>
      <translation>„{field}“ ist keine Einstellung; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” is no valid JSON; nothing was changed.</source>
      <translation>„{field}“ ist kein gültiges JSON; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/deed_lines.py" />
      <source>“{field}” is one of {deeds}; nothing was changed.</source>
      <translation>„{field}“ ist eines von {deeds}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” is too long; nothing was changed.</source>
      <translation>„{field}“ ist zu lang; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/cli/follow_up_commands.py" />
      <source>“{field}” is “{person}”, who is not on this application; nothing was changed.</source>
      <translation>„{field}“ ist „{person}“, die nicht zu dieser Bewerbung gehört; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”, which is no IANA time zone (such as Europe/Berlin); nothing was changed.</source>
      <translation>„{field}“ ist „{value}“, das ist keine IANA-Zeitzone (wie Europe/Berlin); nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”, which is no UUID; nothing was changed.</source>
      <translation>„{field}“ ist „{value}“, das ist keine UUID; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”, which is no country code of two letters (such as DE); nothing was changed.</source>
      <translation>„{field}“ ist „{value}“, das ist kein Länderkürzel aus zwei Buchstaben (wie DE); nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”, which is no date such as 2026-11-30; nothing was changed.</source>
      <translation>„{field}“ ist „{value}“, das ist kein Datum wie 2026-11-30; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”, which is no instant such as 2026-11-30T14:30:00+01:00; nothing was changed.</source>
      <translation>„{field}“ ist „{value}“, das ist kein Zeitpunkt wie 2026-11-30T14:30:00+01:00; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”, which is no key of a follow-up; nothing was changed.</source>
      <translation>„{field}“ ist „{value}“, das ist kein Schlüssel eines Schritts; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” is “{value}”; it is one of {values}; nothing was changed.</source>
      <translation>„{field}“ ist „{value}“; möglich ist eines von {values}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” must be {supported}; nothing was changed.</source>
      <translation>„{field}“ muss {supported} sein; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” must be “{format}”: this is no interchange file; nothing was changed.</source>
      <translation>„{field}“ muss „{format}“ sein: Das ist keine Austauschdatei; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” must come after the start of the interview; nothing was changed.</source>
      <translation>„{field}“ muss nach dem Beginn des Gesprächs liegen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}” must lie between 07:00 and 20:30 at their end; nothing was changed.</source>
      <translation>„{field}“ muss bei ihnen zwischen 07:00 und 20:30 liegen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” must not be empty; nothing was changed.</source>
      <translation>„{field}“ darf nicht leer sein; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/application_document.py" />
      <source>“{field}” names a person who is not on this application; nothing was changed.</source>
      <translation>„{field}“ nennt eine Person, die nicht zu dieser Bewerbung gehört; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}” needs a list of at most {most} windows, e.g. [["10:00", "11:30"]]; nothing was changed.</source>
      <translation>„{field}“ braucht eine Liste von höchstens {most} Zeitfenstern, z. B. [["10:00", "11:30"]]; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” needs a list; nothing was changed.</source>
      <translation>„{field}“ braucht eine Liste; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}” needs a start and an end, e.g. ["10:00", "11:30"]; nothing was changed.</source>
      <translation>„{field}“ braucht einen Beginn und ein Ende, etwa ["10:00", "11:30"]; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” needs a text; nothing was changed.</source>
      <translation>„{field}“ braucht einen Text; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}” needs a time such as 07:00; nothing was changed.</source>
      <translation>„{field}“ braucht eine Zeit wie 07:00; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” needs a whole number from 0 to {most}; nothing was changed.</source>
      <translation>„{field}“ braucht eine ganze Zahl von 0 bis {most}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}” needs a whole number from {least} to {most}; nothing was changed.</source>
      <translation>„{field}“ braucht eine ganze Zahl von {least} bis {most}; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/fields.py" />
      <source>“{field}” needs an object; nothing was changed.</source>
      <translation>„{field}“ braucht ein Objekt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/mapping.py" />
      <source>“{field}” of “{company}” has the same id twice; nothing was changed.</source>
      <translation>„{field}“ von „{company}“ hat dieselbe Kennung zweimal; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/interchange/json_file.py" />
      <source>“{field}” stands twice in one object; nothing was changed.</source>
      <translation>„{field}“ steht zweimal in einem Objekt; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/domain/settings.py" />
      <source>“{field}”: a window must end after it starts; nothing was changed.</source>
      <translation>„{field}“: Ein Zeitraum muss nach seinem Beginn enden; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/desktop/autostart.py" />
      <source>“{file}” cannot be written ({reason}), so nothing was changed about starting with the session.</source>
      <translation>„{file}“ kann nicht geschrieben werden ({reason}), darum wurde am Start mit der Sitzung nichts geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/restoring.py" />
      <source>“{file}” is no sound backup of Followup; nothing was changed. Choose another backup.</source>
      <translation>„{file}“ ist keine brauchbare Sicherung von Followup; nichts wurde geändert. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/data_folder.py" />
      <source>“{file}” is not a data file of this program; it was not written to. Move it aside, or restore a backup.</source>
      <translation>„{file}“ ist keine Datendatei dieses Programms; in sie wurde nicht geschrieben. Legen Sie sie beiseite, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/restoring.py" />
      <source>“{file}” was written by a newer version of Followup; nothing was changed. Update Followup, then restore it again.</source>
      <translation>„{file}“ hat eine neuere Version von Followup geschrieben; nichts wurde geändert. Aktualisieren Sie Followup, und stellen Sie sie dann wieder her.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>“{folder}” cannot be used ({reason}).</source>
      <translation>„{folder}“ ist nicht verwendbar ({reason}).</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>“{folder}” is not empty; choose an empty folder.</source>
      <translation>„{folder}“ ist nicht leer; wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/storage/moving.py" />
      <source>“{folder}” lies inside the other folder; choose one beside it.</source>
      <translation>„{folder}“ liegt im anderen Ordner; wählen Sie einen daneben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/follow_ups.py" />
      <source>“{kind}” is not for logging; nothing was changed.</source>
      <translation>„{kind}“ ist nicht zum Eintragen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>“{name}” could not be read ({reason}); nothing was changed.</source>
      <translation>„{name}“ konnte nicht gelesen werden ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/apart.py" />
      <source>“{name}” is no file; nothing was changed.</source>
      <translation>„{name}“ ist keine Datei; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/state_file.py" />
      <source>“{path}” cannot be read, so the live calendar file is not kept up to date and nothing is published. Your data are untouched; choose both again in the settings.</source>
      <translation>„{path}“ ist nicht lesbar, darum wird die Live-Kalenderdatei nicht aktuell gehalten und nichts veröffentlicht. Ihre Daten sind unberührt; wählen Sie beides in den Einstellungen noch einmal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>“{path}” could not be written: its folder is read-only. Choose another place for it.</source>
      <translation>„{path}“ konnte nicht geschrieben werden: Der Ordner ist nur lesbar. Wählen Sie einen anderen Platz dafür.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>“{path}” could not be written: the disk failed ({reason}). Try again, or elsewhere.</source>
      <translation>„{path}“ konnte nicht geschrieben werden: Die Festplatte versagte ({reason}). Versuchen Sie es noch einmal, oder anderswo.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>“{path}” could not be written: the disk is full. Make room, or choose another place.</source>
      <translation>„{path}“ konnte nicht geschrieben werden: Die Festplatte ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Platz.</translation>
    </message>
    <message>
      <location filename="followup_desktop/calendars/write.py" />
      <source>“{path}” could not be written: {reason}. Choose another place for it.</source>
      <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Platz dafür.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/backups.py" />
      <source>“{path}” is a folder; nothing was written. Name a file in it.</source>
      <translation>„{path}“ ist ein Ordner; nichts wurde geschrieben. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/calendar.py" />
      <source>“{path}” is the live file, which is kept up to date by itself; nothing was written. Choose another file for the export.</source>
      <translation>„{path}“ ist die Live-Datei, die von selbst aktuell gehalten wird; nichts wurde geschrieben. Wählen Sie eine andere Datei für den Export.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/board.py" />
      <source>“{subdivision}” is no part of {country} that has holidays of its own; nothing was changed.</source>
      <translation>„{subdivision}“ ist kein Teil von {country} mit eigenen Feiertagen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>“{value}” cannot stand there</source>
      <translation>„{value}“ kann dort nicht stehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>“{value}” is neither yes nor no</source>
      <translation>„{value}“ ist weder ja noch nein</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>“{value}” is no date that can be read</source>
      <translation>„{value}“ ist kein lesbares Datum</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>“{value}” is no outcome</source>
      <translation>„{value}“ ist kein Ergebnis</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/table_rows.py" />
      <source>“{value}” is no stage</source>
      <translation>„{value}“ ist keine Phase</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/promises.py" />
      <source>“{words}” could mean {reading}, or something else; nothing was changed. Give the date that is meant.</source>
      <translation>„{words}“ könnte {reading} heißen, oder etwas anderes; nichts wurde geändert. Geben Sie das gemeinte Datum an.</translation>
    </message>
    <message>
      <location filename="followup_desktop/services/promises.py" />
      <source>“{words}” is read as {reading}, which names no last day; nothing was changed. Give a date.</source>
      <translation>„{words}“ lese ich als {reading}, das nennt keinen letzten Tag; nichts wurde geändert. Geben Sie ein Datum an.</translation>
    </message>
  </context>
  <context>
    <name>ServerRow</name>
    <message>
      <location filename="followup_desktop/widgets/settings/server_row.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/server_row.py" />
      <source>Connect…</source>
      <translation>Verbinden …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/server_row.py" />
      <source>Disconnect</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/server_row.py" />
      <source>How much of the calendar is sent</source>
      <translation>Wie viel des Kalenders gesendet ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/server_row.py" />
      <source>Publish now</source>
      <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/server_row.py" />
      <source>What was changed there…</source>
      <translation>Was dort geändert wurde …</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>A file with the whole plan, written anew after every change. A calendar program that subscribes to it is always in sync.</source>
      <translation>Eine Datei mit dem ganzen Plan, nach jeder Änderung neu geschrieben. Ein Kalenderprogramm, das sie abonniert, ist immer auf dem Stand.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Adds what such a file (.json) holds: all of it or nothing. One undo takes it back.</source>
      <translation>Fügt hinzu, was eine solche Datei (.json) enthält: alles oder nichts. Ein „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>After a promise</source>
      <translation>Nach einer Zusage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>After applying</source>
      <translation>Nach der Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>After applying, and when the time is right.</source>
      <translation>Nach der Bewerbung, und wenn die Zeit reif ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>After office hours</source>
      <translation>Nach Büroschluss</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>After the interview</source>
      <translation>Nach dem Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>After you log in, without its window where it runs in the tray, else minimized.</source>
      <translation>Nach der Anmeldung, ohne Fenster, wo es in der Symbolleiste läuft, sonst minimiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>All applications and these settings in one file (.json), for another computer; or in a zip file with the schedule and the letters as well, to be read without Followup.</source>
      <translation>Alle Bewerbungen und diese Einstellungen in einer Datei (.json), für einen anderen Computer; oder in einer Zip-Datei, auch mit Terminen und Schreiben, die ohne Followup lesbar ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>All texts of the program, and what stands around them.</source>
      <translation>Alle Texte des Programms, und was um sie herum steht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Answering an offer, and moving on.</source>
      <translation>Auf ein Angebot antworten, und abschließen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>By your own clock. In your night there is none: it comes when your day begins.</source>
      <translation>Nach Ihrer eigenen Uhr. In Ihrer Nacht gibt es keine: Sie kommt, wenn Ihr Tag beginnt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Calendar program</source>
      <translation>Kalenderprogramm</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Calendar server (CalDAV)</source>
      <translation>Kalenderserver (CalDAV)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Call windows</source>
      <translation>Anrufzeiten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Closing the window leaves the program in the tray, so that it can remind you. Quit ends it.</source>
      <translation>Beim Schließen des Fensters bleibt das Programm in der Symbolleiste, damit es Sie erinnern kann. „Beenden“ beendet es.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Compact cards show less, and more of them fit on the board.</source>
      <translation>Kleine Karten zeigen weniger, und mehr von ihnen passen auf das Board.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Copies of everything, each checked: one a day where something changed, and one before an upgrade, an import, a restore and the deletion of several. The older they are, the fewer are kept.</source>
      <translation>Kopien von allem, jede geprüft: eine am Tag, wenn sich etwas geändert hat, und eine vor einer Aktualisierung, einem Import, einer Wiederherstellung und dem Löschen von mehreren. Je älter, desto weniger werden bewahrt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Daily digest</source>
      <translation>Tägliche Übersicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Data and backup</source>
      <translation>Daten und Sicherung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Don’t call us, after a promise</source>
      <translation>Nicht anrufen, nach einer Zusage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Don’t call us, without a promise</source>
      <translation>Nicht anrufen, ohne Zusage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Earliest thank-you note</source>
      <translation>Frühestes Dankesschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Ends an email, above your name.</source>
      <translation>Beendet eine E-Mail, über Ihrem Namen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Evening messages</source>
      <translation>Nachrichten am Abend</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Every backup goes there as well: another disk, or a folder that is synchronized.</source>
      <translation>Jede Sicherung kommt auch dorthin: ein anderes Laufwerk oder ein synchronisierter Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Everything stays in this folder, on this computer.</source>
      <translation>Alles bleibt in diesem Ordner, auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Exporting says what suits it best, and proposes only what is new where it must.</source>
      <translation>Der Export sagt, was am besten passt, und schlägt nur Neues vor, wo es sein muss.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>First call</source>
      <translation>Erster Anruf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Font</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>High contrast is taken over from the system.</source>
      <translation>Hoher Kontrast wird vom System übernommen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Inter comes with the program.</source>
      <translation>Inter wird mit dem Programm geliefert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Its public holidays are no business days, where an application names no country.</source>
      <translation>Seine Feiertage sind keine Geschäftstage, wo eine Bewerbung kein Land nennt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Keep running in the tray</source>
      <translation>In der Symbolleiste weiterlaufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Late thank-you note</source>
      <translation>Spätes Dankesschreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Letters</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Live calendar file</source>
      <translation>Live-Kalenderdatei</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Live calls</source>
      <translation>Direkte Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Look</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Missed calls</source>
      <translation>Verpasste Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Morning messages</source>
      <translation>Nachrichten am Morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Moving on</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Moving on after an interview</source>
      <translation>Abschließen nach einem Gespräch</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Moving on without a call</source>
      <translation>Abschließen ohne Anruf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Moving on, at the earliest</source>
      <translation>Abschließen, frühestens</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>My words</source>
      <translation>Meine Wörter</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Names and terms that proofreading leaves as they are.</source>
      <translation>Namen und Begriffe, die die Prüfung stehen lässt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Next call</source>
      <translation>Nächster Anruf</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Notice when it is time</source>
      <translation>Hinweis, wenn es Zeit ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Number of calls</source>
      <translation>Zahl der Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Number of messages</source>
      <translation>Zahl der Nachrichten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>On the board and in lists a letter alone starts something, such as M for moving a card.</source>
      <translation>Auf dem Board und in Listen löst ein Buchstabe allein etwas aus, etwa M das Verschieben einer Karte.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Once a day, what is late and what is for today.</source>
      <translation>Einmal am Tag, was zu spät und was für heute ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>One for each follow-up when its slot opens, an hour before an interview; never in your night.</source>
      <translation>Einer für jeden Schritt, wenn seine Zeit beginnt, eine Stunde vor einem Gespräch; nie in Ihrer Nacht.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Private entries</source>
      <translation>Private Einträge</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Publishes the plan as a calendar of its own, “Job follow-ups”, so that it is on your phone as well: Nextcloud, Radicale, Apple, Fastmail and others. What you change there stays as you made it.</source>
      <translation>Veröffentlicht den Plan als eigenen Kalender, „Job follow-ups“, damit er auch auf Ihrem Telefon ist: Nextcloud, Radicale, Apple, Fastmail und andere. Was Sie dort ändern, bleibt, wie Sie es gemacht haben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Reduced: nothing slides, glides or fades.</source>
      <translation>Reduziert: Nichts gleitet, fährt oder blendet.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Remind of calls and messages</source>
      <translation>An Anrufe und Nachrichten erinnern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Remind of decisions</source>
      <translation>An Entscheidungen erinnern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Remind of interview notes</source>
      <translation>An Gesprächsnotizen erinnern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Remind of interviews</source>
      <translation>An Gespräche erinnern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Remind of letters</source>
      <translation>An Schreiben erinnern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Right after the interview.</source>
      <translation>Gleich nach dem Gespräch.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Second folder</source>
      <translation>Zweiter Ordner</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Sign-off</source>
      <translation>Grußformel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Single-letter keys</source>
      <translation>Tasten aus einem Buchstaben</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Stands as the sender in the drafts for your mail program, and tells invitations who you are.</source>
      <translation>Steht als Absender in den Entwürfen für Ihr E-Mail-Programm und sagt Einladungen, wer Sie sind.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Start with the session</source>
      <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Staying in touch</source>
      <translation>Kontakt halten</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Still silent</source>
      <translation>Weiter still</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Thank-you note due</source>
      <translation>Dankesschreiben fällig</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Thank-you notes, gracious notes, staying in touch.</source>
      <translation>Dankesschreiben, Dank nach Absagen, Kontakt halten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>The number at which they can call back; a message that you leave names it.</source>
      <translation>Die Nummer für einen Rückruf; eine Nachricht, die Sie hinterlassen, nennt sie.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>The window opens anew in it, with its days and numbers. Letters and commands stay English.</source>
      <translation>Das Fenster öffnet sich darin neu, mit seinen Tagen und Zahlen. Schreiben und Befehle bleiben englisch.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Time of the digest</source>
      <translation>Zeit der Übersicht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>When the time is right</source>
      <translation>Wenn die Zeit reif ist</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>When they chose someone else</source>
      <translation>Wenn jemand anders gewählt wurde</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Where your data are</source>
      <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Whoever you share your calendar with sees that you are busy, and not with what. It holds for exports, the live file and the server.</source>
      <translation>Wem Sie Ihren Kalender freigeben, sieht, dass Sie beschäftigt sind, aber nicht womit. Das gilt für Exporte, die Live-Datei und den Server.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>With it begins what to say on the phone, and it stands under an email.</source>
      <translation>Damit beginnt, was am Telefon zu sagen ist, und er steht unter einer E-Mail.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>With the questions to ask about the next steps.</source>
      <translation>Mit den Fragen nach den nächsten Schritten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Without a promise</source>
      <translation>Ohne Zusage</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Your day begins</source>
      <translation>Ihr Tag beginnt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Your day ends</source>
      <translation>Ihr Tag endet</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Your own clock; it is theirs too where an application names no time zone.</source>
      <translation>Ihre eigene Uhr; sie gilt auch für sie, wo eine Bewerbung keine Zeitzone nennt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_catalogue.py" />
      <source>Your own stand beside ours: text files such as thank_you_note.warm.txt, whose first line is the subject.</source>
      <translation>Ihre eigenen stehen neben unseren: Textdateien wie thank_you_note.warm.txt, deren erste Zeile der Betreff ist.</translation>
    </message>
  </context>
  <context>
    <name>SettingsSearch</name>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>animations</source>
      <translation>Animationen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>autostart, log in</source>
      <translation>Autostart, Anmeldung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>density, comfortable, compact</source>
      <translation>Dichte, groß, klein</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>dictionary, spelling</source>
      <translation>Wörterbuch, Rechtschreibung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>notifications, alerts</source>
      <translation>Benachrichtigungen, Meldungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>quiet hours, night</source>
      <translation>Ruhezeit, Nacht</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>shortcuts, hotkeys</source>
      <translation>Tastenkürzel, Kurzbefehle</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>signature, regards</source>
      <translation>Signatur, Grüße</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>theme, dark mode, light mode, colours</source>
      <translation>Design, dunkel, hell, Farbschema</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_search.py" />
      <source>zoom, font size, larger, smaller</source>
      <translation>Zoom, Schriftgröße, größer, kleiner</translation>
    </message>
  </context>
  <context>
    <name>SettingsSentences</name>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>%1 in all since they last answered.</source>
      <translation>Insgesamt %1 seit ihrer letzten Antwort.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>%Ln business days</source>
      <extracomment>For the number 1: %Ln business day</extracomment>
      <translation>
        <numerusform>%Ln Geschäftstag</numerusform>
        <numerusform>%Ln Geschäftstage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>%Ln days</source>
      <extracomment>For the number 1: %Ln day</extracomment>
      <translation>
        <numerusform>%Ln Tag</numerusform>
        <numerusform>%Ln Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>%Ln hours</source>
      <extracomment>For the number 1: %Ln hour</extracomment>
      <translation>
        <numerusform>%Ln Stunde</numerusform>
        <numerusform>%Ln Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>%Ln minutes</source>
      <extracomment>For the number 1: %Ln minute</extracomment>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>%Ln tries</source>
      <extracomment>For the number 1: %Ln try</extracomment>
      <translation>
        <numerusform>%Ln Versuch</numerusform>
        <numerusform>%Ln Versuche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>, else </source>
      <translation>, sonst </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A call %1 after applying.</source>
      <translation>Ein Anruf %1 nach der Bewerbung.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A call or message not made by %1 after its day lapses; moving on takes its place.</source>
      <translation>Ein Anruf oder eine Nachricht, die bis %1 nach ihrem Tag nicht geschah, verfällt; das Abschließen tritt an ihre Stelle.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A call that reaches somebody is planned for %1, their time.</source>
      <translation>Ein Anruf, der jemanden erreicht, wird für %1 ihrer Zeit geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A late thank-you note is offered until %1 after the interview.</source>
      <translation>Ein spätes Dankesschreiben wird bis %1 nach dem Gespräch angeboten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A message after office hours is planned for the evening; the morning is second.</source>
      <translation>Eine Nachricht außerhalb der Bürozeit wird für den Abend geplant; der Morgen ist zweite Wahl.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A message before office hours is planned for the morning; the evening is second.</source>
      <translation>Eine Nachricht außerhalb der Bürozeit wird für den Morgen geplant; der Abend ist zweite Wahl.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A message in the evening is left between %1, their time; not after 20:30.</source>
      <translation>Eine Nachricht am Abend wird zwischen %1 ihrer Zeit hinterlassen; nicht nach 20:30.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>A message in the morning is left between %1, their time; not before 07:00.</source>
      <translation>Eine Nachricht am Morgen wird zwischen %1 ihrer Zeit hinterlassen; nicht vor 07:00.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>An email to stay in touch %1 after the rejection, weekends and holidays counted. 0 is none.</source>
      <translation>Eine E-Mail, um in Kontakt zu bleiben, %1 nach der Absage, Wochenenden und Feiertage mitgezählt. 0 heißt keine.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>An emailed thank-you note goes out %1 after the interview at the earliest.</source>
      <translation>Ein Dankesschreiben per E-Mail geht frühestens %1 nach dem Gespräch hinaus.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>An emailed thank-you note goes out as soon as the interview is over.</source>
      <translation>Ein Dankesschreiben per E-Mail geht hinaus, sobald das Gespräch vorbei ist.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>An emailed thank-you note is due %1 after the interview.</source>
      <translation>Ein Dankesschreiben per E-Mail ist %1 nach dem Gespräch fällig.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>Moving on waits for no number of days after the interview.</source>
      <translation>Das Abschließen wartet nach dem Gespräch auf keine Zahl von Tagen.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No call left: time to move on %1 after the last try or answer.</source>
      <translation>Kein Anruf mehr übrig: Zeit zum Abschließen %1 nach dem letzten Versuch oder der letzten Antwort.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No call that reaches somebody is planned: an email takes its place.</source>
      <translation>Ein Anruf, der jemanden erreicht, wird nicht geplant: An seine Stelle tritt eine E-Mail.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No call, and no reminder to write notes, after %1 on your own clock.</source>
      <translation>Kein Anruf und keine Erinnerung an Notizen nach %1 auf Ihrer eigenen Uhr.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No call, and no reminder to write notes, before %1 on your own clock.</source>
      <translation>Kein Anruf und keine Erinnerung an Notizen vor %1 auf Ihrer eigenen Uhr.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No calls after applying: the step is off for all applications.</source>
      <translation>Keine Anrufe nach der Bewerbung: Der Schritt ist für alle Bewerbungen aus.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No message left: time to move on %1 after the last.</source>
      <translation>Keine Nachricht mehr übrig: Zeit zum Abschließen %1 nach der letzten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No messages after an interview: only the day to move on is planned.</source>
      <translation>Keine Nachrichten nach einem Gespräch: Nur der Tag zum Abschließen wird geplant.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>No reminder to stay in touch.</source>
      <translation>Keine Erinnerung, in Kontakt zu bleiben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>Nobody answered: one more call %1 after it.</source>
      <translation>Niemand ging ran: noch ein Anruf %1 danach.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>Not before %1 after the interview, weekends and holidays counted.</source>
      <translation>Nicht vor %1 nach dem Gespräch, Wochenenden und Feiertage mitgezählt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>Nothing was promised: a message %1 after their last answer, or after the interview.</source>
      <translation>Nichts wurde zugesagt: eine Nachricht %1 nach ihrer letzten Antwort oder nach dem Gespräch.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>Still silent: one more message %1 after the last.</source>
      <translation>Weiter still: noch eine Nachricht %1 nach der letzten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>They asked not to be called, and promised nothing: nothing is sent.</source>
      <translation>Sie baten, nicht anzurufen, und sagten nichts zu: Nichts wird gesendet.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>They asked not to be called, and promised nothing: one email %1 after their last answer, or after the interview. 0 is none.</source>
      <translation>Sie baten, nicht anzurufen, und sagten nichts zu: eine E-Mail %1 nach ihrer letzten Antwort oder nach dem Gespräch. 0 heißt keine.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>They asked not to be called, and promised to decide by a day: nothing is sent.</source>
      <translation>Sie baten, nicht anzurufen, und sagten eine Entscheidung bis zu einem Tag zu: Nichts wird gesendet.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>They asked not to be called, and promised to decide by a day: one email %1 after it. 0 is none.</source>
      <translation>Sie baten, nicht anzurufen, und sagten eine Entscheidung bis zu einem Tag zu: eine E-Mail %1 danach. 0 heißt keine.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>They promised to decide by a day: a message %1 after it, never before.</source>
      <translation>Sie sagten eine Entscheidung bis zu einem Tag zu: eine Nachricht %1 danach, nie davor.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>Where the call is switched off and nothing was promised: time to move on %1 after applying.</source>
      <translation>Wo der Anruf ausgeschaltet ist und nichts zugesagt wurde: Zeit zum Abschließen %1 nach der Bewerbung.</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>business days</source>
      <extracomment>For the number 1: business day</extracomment>
      <translation>
        <numerusform>Geschäftstag</numerusform>
        <numerusform>Geschäftstage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>days</source>
      <extracomment>For the number 1: day</extracomment>
      <translation>
        <numerusform>Tag</numerusform>
        <numerusform>Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>evening</source>
      <translation>Abend</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>hours</source>
      <extracomment>For the number 1: hour</extracomment>
      <translation>
        <numerusform>Stunde</numerusform>
        <numerusform>Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>minutes</source>
      <extracomment>For the number 1: minute</extracomment>
      <translation>
        <numerusform>Minute</numerusform>
        <numerusform>Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>morning</source>
      <translation>Morgen</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/settings_sentences.py" />
      <source>tries</source>
      <extracomment>For the number 1: try</extracomment>
      <translation>
        <numerusform>Versuch</numerusform>
        <numerusform>Versuche</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>Changes apply at once.</source>
      <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>Find a setting</source>
      <translation>Einstellung suchen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>No setting has “%1” in it.</source>
      <translation>Keine Einstellung enthält „%1“.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>Saved: %1</source>
      <translation>Gespeichert: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/settings_window.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/sheet.py" />
      <source>Start over</source>
      <translation>Von vorn beginnen</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsWindow</name>
    <message>
      <location filename="followup_desktop/widgets/keys_window.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/keys_window.py" />
      <source>Single-letter keys are off. Settings, Keyboard, turns them on.</source>
      <translation>Tasten aus einem Buchstaben sind aus. Einstellungen, Tastatur, schaltet sie ein.</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>%1 does not exist on %2: the clocks go forward over it. Choose another time.</source>
      <translation>%1 gibt es am %2 nicht: Die Uhren werden darüber vorgestellt. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>Enter a day.</source>
      <translation>Geben Sie einen Tag ein.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>Later today</source>
      <translation>Später heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>Next business day</source>
      <translation>Nächster Geschäftstag</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>That follow-up is not open any more; nothing was changed.</source>
      <translation>Dieser Schritt ist nicht mehr offen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>That is %1 where you are.</source>
      <translation>Das ist bei Ihnen %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>the first %1 (%2)</source>
      <translation>das erste %1 (%2)</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/snooze.py" />
      <source>the second %1 (%2)</source>
      <translation>das zweite %1 (%2)</translation>
    </message>
  </context>
  <context>
    <name>SnoozeDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>&amp;When</source>
      <translation>&amp;Wann</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>An interview is moved in its notes.</source>
      <translation>Ein Gespräch wird in seinen Notizen verlegt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Another date</source>
      <translation>Anderes Datum</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Back to the planned date</source>
      <translation>Zurück zum geplanten Datum</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Set this date</source>
      <translation>Dieses Datum setzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>The clocks go back: this time comes twice.</source>
      <translation>Die Uhren werden zurückgestellt: Diese Zeit gibt es zweimal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Which one?</source>
      <translation>Welche?</translation>
    </message>
  </context>
  <context>
    <name>SnoozeMenu</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>An interview is moved in its notes</source>
      <translation>Ein Gespräch wird in seinen Notizen verlegt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Back to the planned date</source>
      <translation>Zurück zum geplanten Datum</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Pick a date and time…</source>
      <translation>Datum und Zeit wählen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/snooze_dialog.py" />
      <source>Pick a date…</source>
      <translation>Datum wählen …</translation>
    </message>
  </context>
  <context>
    <name>SpanField</name>
    <message>
      <location filename="followup_desktop/widgets/fields/span_field.py" />
      <source>%1, from</source>
      <translation>%1, von</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/span_field.py" />
      <source>%1, to</source>
      <translation>%1, bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/span_field.py" />
      <source>Add a window</source>
      <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/span_field.py" />
      <source>Take out</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/span_field.py" />
      <source>Take out %1</source>
      <translation>%1 entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/span_field.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>Spoken</name>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/calling/spoken.py" />
      <source>%Ln words, about %1 s</source>
      <extracomment>For the number 1: %Ln word, about %1 s</extracomment>
      <translation>
        <numerusform>%Ln Wort, etwa %1 s</numerusform>
        <numerusform>%Ln Wörter, etwa %1 s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/calling/spoken.py" />
      <source>Nobody listens to more than %1 words: leave some out.</source>
      <translation>Niemand hört mehr als %1 Wörtern zu: Lassen Sie einige weg.</translation>
    </message>
  </context>
  <context>
    <name>StartTrouble</name>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>%Ln applications</source>
      <extracomment>For the number 1: %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung</numerusform>
        <numerusform>%Ln Bewerbungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>%Ln applications were written to %1.</source>
      <extracomment>For the number 1: %Ln application was written to %1.</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung wurde nach %1 geschrieben.</numerusform>
        <numerusform>%Ln Bewerbungen wurden nach %1 geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>Looking for the newest good backup …</source>
      <translation>Die neueste gute Sicherung wird gesucht …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>Newest good backup: %1 · %2</source>
      <translation>Neueste gute Sicherung: %1 · %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>The backup is back. The damaged data file is kept: %1</source>
      <translation>Die Sicherung ist zurück. Die beschädigte Datendatei ist bewahrt: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>There is no good backup.</source>
      <translation>Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>Your data cannot be opened</source>
      <translation>Ihre Daten lassen sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/start_trouble.py" />
      <source>Your data file is damaged</source>
      <translation>Ihre Datendatei ist beschädigt</translation>
    </message>
  </context>
  <context>
    <name>StartTroubleSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Everything (*.json)</source>
      <translation>Alles (*.json)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Export what can be read</source>
      <translation>Lesbares exportieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Export what can be read…</source>
      <translation>Lesbares exportieren …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Open read-only</source>
      <translation>Nur lesend öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Restore the backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/start_trouble_sheet.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
  </context>
  <context>
    <name>StartWords</name>
    <message>
      <location filename="followup_desktop/presentation/start_words.py" />
      <source>There are no reminders meanwhile; Today shows what is due.</source>
      <translation>Erinnerungen gibt es derweil keine; „Heute“ zeigt, was fällig ist.</translation>
    </message>
  </context>
  <context>
    <name>StepWishes</name>
    <message>
      <location filename="followup_desktop/widgets/step_wishes.py" />
      <source>%1 Done once more marks it as sent.</source>
      <translation>%1 Noch einmal „Erledigt“ markiert es als gesendet.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/step_wishes.py" />
      <source>Its text has not passed the checks. Did it go out?</source>
      <translation>Sein Text hat die Prüfungen nicht bestanden. Ging es hinaus?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/step_wishes.py" />
      <source>This card has no step that could be done, dated or skipped now.</source>
      <translation>Diese Karte hat keinen Schritt, der jetzt erledigt, datiert oder übersprungen werden könnte.</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>&amp;Replace what is there with what the table says</source>
      <translation>Was da ist, durch die Tabelle e&amp;rsetzen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>Else only what is empty is filled in.</source>
      <translation>Sonst wird nur Leeres ausgefüllt.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>Import a table</source>
      <translation>Tabelle importieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>In the dates, which comes &amp;first?</source>
      <translation>Was kommt bei den Daten &amp;zuerst?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>The day: 3/12 is 3 December</source>
      <translation>Der Tag: 3/12 ist der 3. Dezember</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>The month: 3/12 is 12 March</source>
      <translation>Der Monat: 3/12 ist der 12. März</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>What becomes of the rows</source>
      <translation>Was aus den Zeilen wird</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>What do the columns stand for?</source>
      <translation>Wofür stehen die Spalten?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/table_dialog.py" />
      <source>Which comes first?</source>
      <translation>Was kommt zuerst?</translation>
    </message>
  </context>
  <context>
    <name>TableForm</name>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%1, %2, %3, %4</source>
      <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%1: %2, %3, set apart by %4</source>
      <translation>%1: %2, %3, getrennt durch %4</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%Ln as they are</source>
      <extracomment>For the number 1: %Ln as it is</extracomment>
      <translation>
        <numerusform>%Ln unverändert</numerusform>
        <numerusform>%Ln unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%Ln changed</source>
      <extracomment>For the number 1: %Ln changed</extracomment>
      <translation>
        <numerusform>%Ln geändert</numerusform>
        <numerusform>%Ln geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%Ln new</source>
      <extracomment>For the number 1: %Ln new</extracomment>
      <translation>
        <numerusform>%Ln neu</numerusform>
        <numerusform>%Ln neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%Ln rows</source>
      <extracomment>For the number 1: %Ln row</extracomment>
      <translation>
        <numerusform>%Ln Zeile</numerusform>
        <numerusform>%Ln Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>%Ln skipped</source>
      <extracomment>For the number 1: %Ln skipped</extracomment>
      <translation>
        <numerusform>%Ln übersprungen</numerusform>
        <numerusform>%Ln übersprungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>Choose the column for: %1.</source>
      <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>Import %Ln applications</source>
      <extracomment>For the number 1: Import %Ln application</extracomment>
      <translation>
        <numerusform>%Ln Bewerbung importieren</numerusform>
        <numerusform>%Ln Bewerbungen importieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>Importing</source>
      <translation>Wird importiert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>Looking through the rows…</source>
      <translation>Die Zeilen werden durchgesehen …</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>commas</source>
      <translation>Kommas</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>semicolons</source>
      <translation>Strichpunkte</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_form.py" />
      <source>vertical lines</source>
      <translation>senkrechte Striche</translation>
    </message>
  </context>
  <context>
    <name>TablePreview</name>
    <message>
      <location filename="followup_desktop/presentation/table_preview_model.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_preview_model.py" />
      <source>Role</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_preview_model.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_preview_model.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_preview_model.py" />
      <source>Why, or what changes</source>
      <translation>Warum, oder was sich ändert</translation>
    </message>
  </context>
  <context>
    <name>TableWords</name>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>A line of the notes</source>
      <translation>Eine Zeile der Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Added on</source>
      <translation>Hinzugefügt am</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Applied on</source>
      <translation>Beworben am</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>As it is</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Call after applying</source>
      <translation>Anruf nach der Bewerbung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Closed on</source>
      <translation>Abgeschlossen am</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Country code</source>
      <translation>Länderkürzel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Fills in: %1</source>
      <translation>Füllt aus: %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Follow up</source>
      <translation>Nachfassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>In the archive</source>
      <translation>Im Archiv</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Key skill</source>
      <translation>Kernkompetenz</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Link to the posting</source>
      <translation>Link zur Anzeige</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>No calls, please</source>
      <translation>Bitte keine Anrufe</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Offer: answer by</source>
      <translation>Angebot: antworten bis</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Part of the country</source>
      <translation>Teil des Landes</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Person: email</source>
      <translation>Person: E-Mail</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Person: name</source>
      <translation>Person: Name</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Person: phone</source>
      <translation>Person: Telefon</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Person: title</source>
      <translation>Person: Titel</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Posting closes on</source>
      <translation>Anzeige endet am</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Role</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Salary</source>
      <translation>Gehalt</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Stage</source>
      <translation>Phase</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/table_words.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <location filename="followup_desktop/widgets/toast.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>TodayView</name>
    <message>
      <location filename="followup_desktop/widgets/today/today_view.py" />
      <source>Follow-ups appear here as the cards on the board move on.</source>
      <translation>Hier stehen die nächsten Schritte Ihrer Karten.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/today_view.py" />
      <source>Nothing to do this week</source>
      <translation>Diese Woche ist nichts zu tun</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/today/today_view.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <location filename="followup_desktop/widgets/tray.py" />
      <source>Open %1</source>
      <translation>%1 öffnen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/tray.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>TwoClocks</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/two_clocks.py" />
      <source>The clocks go back: this time comes twice.</source>
      <translation>Die Uhren werden zurückgestellt: Diese Zeit gibt es zweimal.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/two_clocks.py" />
      <source>Which end?</source>
      <translation>Welches Ende?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/two_clocks.py" />
      <source>Which start?</source>
      <translation>Welcher Beginn?</translation>
    </message>
  </context>
  <context>
    <name>WaitingSheet</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>Go on to the notes</source>
      <translation>Weiter zu den Notizen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>When was the interview?</source>
      <translation>Wann war das Gespräch?</translation>
    </message>
  </context>
  <context>
    <name>WallClock</name>
    <message>
      <location filename="followup_desktop/presentation/wall_clock.py" />
      <source>%1 time</source>
      <translation>Zeit in %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/wall_clock.py" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/wall_clock.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/wall_clock.py" />
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/wall_clock.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="followup_desktop/presentation/wall_clock.py" />
      <source>“%1” cannot be read as a day. Enter one such as %2.</source>
      <translation>„%1“ ist nicht als Tag zu lesen. Geben Sie einen ein wie %2.</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>&amp;Copy the text</source>
      <translation>Text &amp;kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Drucken …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>&amp;Print… (A5)</source>
      <translation>&amp;Drucken … (A5)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Copy with the &amp;subject</source>
      <translation>Mit &amp;Betreff kopieren</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>It opens in your mail program. Mark it as sent once it went out.</source>
      <translation>Es öffnet sich in Ihrem E-Mail-Programm. Markieren Sie es als gesendet, sobald es hinausging.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>No mail program took it. Copy the text instead.</source>
      <translation>Kein E-Mail-Programm hat es genommen. Kopieren Sie stattdessen den Text.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Open as a &amp;draft in the mail program (.eml)</source>
      <translation>Als &amp;Entwurf im E-Mail-Programm öffnen (.eml)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Open by a mail &amp;link (mailto)</source>
      <translation>Über einen E-Mail-&amp;Link öffnen (mailto)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Save as a PD&amp;F…</source>
      <translation>Als PD&amp;F speichern …</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Save as a PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Saved as %1</source>
      <translation>Gespeichert als %1</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Subject and text are copied.</source>
      <translation>Betreff und Text sind kopiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>The PDF could not be written there. Choose another folder.</source>
      <translation>Das PDF konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>The text is copied.</source>
      <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/composer/ways_out.py" />
      <source>Too long for a mail link</source>
      <translation>Zu lang für einen E-Mail-Link</translation>
    </message>
  </context>
  <context>
    <name>WeeksView</name>
    <message>
      <location filename="followup_desktop/widgets/plan/weeks_view.py" />
      <source>Plan of three weeks</source>
      <translation>Plan von drei Wochen</translation>
    </message>
  </context>
  <context>
    <name>WindowSettings</name>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Another one</source>
      <translation>Ein anderer</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Comfortable</source>
      <translation>Groß</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Compact</source>
      <translation>Klein</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Full</source>
      <translation>Voll</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Inter</source>
      <translation>Inter</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>Reduced</source>
      <translation>Reduziert</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/settings/window_settings.py" />
      <source>The system’s</source>
      <translation>Die des Systems</translation>
    </message>
  </context>
  <context>
    <name>_CalendarPopup</name>
    <message>
      <location filename="followup_desktop/widgets/fields/day_field.py" />
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
  </context>
  <context>
    <name>_Card</name>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>%1 of 3</source>
      <translation>%1 von 3</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
  </context>
  <context>
    <name>_Length</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>%1 h</source>
      <translation>%1 Std.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>%1 h %2 min</source>
      <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/move_sheets.py" />
      <source>%1 min</source>
      <translation>%1 Min.</translation>
    </message>
  </context>
  <context>
    <name>_NameChip</name>
    <message>
      <location filename="followup_desktop/widgets/fields/name_chips.py" />
      <source>Take %1 out</source>
      <translation>%1 entfernen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/fields/name_chips.py" />
      <source>Take out</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>_Outcomes</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Asked not to call</source>
      <translation>Baten, nicht anzurufen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Left a message</source>
      <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Somebody else</source>
      <translation>Jemand anders</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Spoke to</source>
      <translation>Gesprochen mit</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_outcome_pane.py" />
      <source>Whom you spoke to</source>
      <translation>Mit wem Sie gesprochen haben</translation>
    </message>
  </context>
  <context>
    <name>_WhereCard</name>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Detected on this computer</source>
      <translation>Auf diesem Computer erkannt</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Holida&amp;ys of</source>
      <translation>&amp;Feiertage von</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>It stands in what you say and write.</source>
      <translation>Er steht in dem, was Sie sagen und schreiben.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Its public holidays are no business days.</source>
      <translation>Seine Feiertage sind keine Geschäftstage.</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Such as Europe/Berlin</source>
      <translation>Etwa Europe/Berlin</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Time &amp;zone</source>
      <translation>&amp;Zeitzone</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Where are you in your day?</source>
      <translation>Wo sind Sie in Ihrem Tag?</translation>
    </message>
    <message>
      <location filename="followup_desktop/widgets/first_start.py" />
      <source>Your &amp;name</source>
      <translation>Ihr Na&amp;me</translation>
    </message>
  </context>
  <context>
    <name>_Words</name>
    <message>
      <location filename="followup_desktop/widgets/dialogs/call_words_pane.py" />
      <source>Suggest it again</source>
      <translation>Wieder vorschlagen</translation>
    </message>
  </context>
</TS>
