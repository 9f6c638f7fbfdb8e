import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

/** Post auf Deutsch: customers, authorities, suppliers. */
export function germanLetters(day: Almanac): Letter[] {
  return [
    {
      key: 'de-aufmass',
      box: OWN_BOX,
      from: 'Familie Petersen <petersen@postfach.example>',
      subject: 'Aufmaß am Donnerstag um 10 Uhr',
      when: day.ago(52),
      unread: true,
      text: `Guten Tag Frau Weber,

am Donnerstag um 10 Uhr passt es uns gut für das Aufmaß der Einbauschränke. Bitte klingeln Sie bei „Petersen / Hof", die vordere Klingel ist kaputt.

Noch eine Frage: Können die Türen im Flur bis zur Decke gehen? Es wären 2,74 m. Falls das zu teuer wird, reicht uns auch die Lösung mit dem Aufsatz.

Viele Grüße
Heike Petersen`,
    },
    {
      key: 'de-mahnung',
      box: SHARED_BOX,
      folder: 'INBOX.Rechnungen',
      from: 'Holzhandel Krüger GmbH <buchhaltung@holz-krueger.example>',
      subject: 'Zahlungserinnerung Rechnung 2026-1187',
      when: day.ago(340),
      unread: true,
      attached: 'waiting',
      dress: 'office',
      text: `Sehr geehrte Damen und Herren,

sicher ist es Ihrer Aufmerksamkeit entgangen: Unsere Rechnung 2026-1187 über 4.872,30 EUR ist seit dem ${day.say('de', -9, 'digits')} fällig.

Bitte überweisen Sie den Betrag bis zum ${day.say('de', 7, 'digits')}. Sollte sich Ihre Zahlung mit diesem Schreiben überschneiden, betrachten Sie es bitte als gegenstandslos.

Mit freundlichen Grüßen
i. A. Renate Voss
Buchhaltung`,
    },
    {
      key: 'de-brandschutz',
      box: OWN_BOX,
      from: 'Bauaufsicht Mitte <bauaufsicht@bezirk-mitte.example>',
      cc: colleague(12),
      subject: 'Begehung Brandschutz, Lindenstraße 12',
      when: day.at(1, '09:48'),
      unread: true,
      text: `Sehr geehrte Frau Weber,

die Begehung der Fluchtwege findet am ${day.say('de', day.workday(6), 'full')} von 8:30 bis 10:00 Uhr statt. Treffpunkt ist der Haupteingang.

Bitte halten Sie bereit: Prüfzeugnisse der Wandverkleidung (Baustoffklasse B1), Bestuhlungsplan, Nachweis der Türbreiten.

Im Auftrag
S. Yildiz`,
    },
    {
      key: 'de-lieferung-falsch',
      box: SHARED_BOX,
      from: 'Claudia Reimann <c.reimann@kanzlei-reimann.example>',
      subject: 'Falsche Farbe geliefert',
      when: day.at(1, '13:30'),
      unread: true,
      text: `Hallo,

heute kamen die acht Akustikpaneele. Bestellt war moosgrün, geliefert wurde grau (Bestellung 20404). Bei uns wird am Montag um halb neun montiert, die Handwerker sind bestellt.

Wie schnell bekomme ich die richtigen? Zur Not hole ich sie selbst ab, am liebsten morgen Nachmittag ab 16 Uhr.

Mit besten Grüßen
Claudia Reimann`,
    },
    {
      key: 'de-bewerbung',
      box: SHARED_BOX,
      from: 'Mehmet Arslan <mehmet.arslan@postfach.example>',
      subject: 'Bewerbung als Tischler',
      when: day.at(2, '19:05'),
      attached: 'waiting',
      text: `Sehr geehrte Damen und Herren,

auf Ihrer Seite habe ich gelesen, dass Sie für die Werkstatt einen Tischler suchen. Ich habe elf Jahre im Ladenbau gearbeitet, davon vier als Vorarbeiter, und kenne CNC und Handarbeit.

Ich könnte ab dem ${day.say('de', 40, 'dated')} anfangen und komme gern zum Probearbeiten. Lebenslauf und Zeugnisse hängen an.

Freundliche Grüße
Mehmet Arslan`,
    },
    {
      key: 'de-termin-verschieben',
      box: OWN_BOX,
      from: 'Dr. Jochen Albers <albers@albers-partner.example>',
      subject: 'Terminverschiebung',
      when: day.at(3, '08:17'),
      dress: 'phone',
      text: `Liebe Frau Weber,

leider muss ich unseren Termin morgen absagen, ich sitze in Zürich fest. Ginge es übermorgen um 17:15 Uhr? Sonst erst wieder in zwei Wochen, Dienstag oder Mittwoch vormittags.

Beste Grüße
Jochen Albers`,
    },
    {
      key: 'de-muster',
      box: OWN_BOX,
      from: 'Textilwerk Aue <verkauf@textilwerk-aue.example>',
      subject: 'Ihre Musteranfrage Vorhangstoff „Nebel"',
      when: day.at(5, '11:11'),
      dress: 'plain',
      text: `Guten Tag Frau Weber,

die Muster gehen heute raus. Preise netto je laufendem Meter, Breite 300 cm:

  Nebel 01 weiss      38,40 EUR   ab Lager
  Nebel 04 sand       38,40 EUR   ab Lager
  Nebel 07 graphit    41,20 EUR   Lieferzeit 3 Wochen

Schwer entflammbar nach DIN 4102 B1, Zertifikat auf Wunsch.

Mit freundlichen Gruessen
Ina Scholz
-- 
Textilwerk Aue eG | Lager: Mo-Do 7-15 Uhr`,
    },
    {
      key: 'de-parkplatz',
      box: OWN_BOX,
      folder: 'Projects/Hotel Lindenhof',
      from: 'Karin Brandt <k.brandt@hotel-lindenhof.example>',
      subject: 'Halteverbot für den Lkw',
      when: day.at(9, '16:44'),
      bindings: [{ type: 'crm', entityTypeId: 2, entityId: 21 }],
      text: `Liebe Anna,

das Halteverbot vor dem Haus gilt in der Nacht zum ${day.say('de', day.weekday(5, 2), 'weekday')} von 22 bis 4 Uhr. Die Schilder stehen ab morgen. Bitte denkt daran, dass die Gäste im ersten Stock über der Rampe schlafen, also keine Musik im Hof.

Liebe Grüße
Karin`,
    },
    {
      key: 'de-versicherung',
      box: OWN_BOX,
      folder: 'Projects',
      from: 'Steuerbüro Falk <kanzlei@steuer-falk.example>',
      subject: 'Unterlagen für den Jahresabschluss',
      when: day.at(13, '10:00'),
      dress: 'office',
      text: `Sehr geehrte Frau Weber,

für die Inventur benötigen wir bis spätestens ${day.say('de', 20, 'full')} die Bestandsliste des Lagers zum Stichtag, die offenen Posten und die Verträge der beiden neuen Fahrzeuge.

Für Rückfragen bin ich montags bis donnerstags von 9 bis 12 Uhr erreichbar.

Mit freundlichen Grüßen
Birgit Falk
Steuerberaterin`,
    },
    {
      key: 'de-lob',
      box: SHARED_BOX,
      folder: 'INBOX.Archive',
      from: 'Kita Regenbogen <leitung@kita-regenbogen.example>',
      subject: 'Die Garderobe ist wunderbar!',
      when: day.at(21, '12:08'),
      text: `Liebes Team,

die Kinder haben die neue Garderobe sofort in Besitz genommen. Jedes findet seinen Haken, und die Bank hält auch drei Väter gleichzeitig aus.

Eine Kleinigkeit: An Haken 17 löst sich die Kappe. Schicken Sie uns bitte zwei Stück per Post, das genügt.

Herzlich
Ute Sommer`,
    },
    {
      key: 'de-angebot-sent',
      box: OWN_BOX,
      folder: 'Sent',
      from: colleague(1),
      to: 'Familie Petersen <petersen@postfach.example>',
      subject: 'Angebot Einbauschränke Flur und Schlafzimmer',
      when: day.at(4, '17:20'),
      attached: 'downloaded',
      text: `Liebe Frau Petersen,

anbei unser Angebot in zwei Varianten. Variante B spart rund 900 Euro, dafür sind die Innenseiten weiß statt furniert.

Das Aufmaß machen wir gern noch diese Woche, Donnerstag oder Freitag vormittags. Danach brauchen wir sechs Wochen bis zur Montage.

Herzliche Grüße
Anna Weber`,
    },
  ];
}
