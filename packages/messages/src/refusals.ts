import { sentences } from './catalogue.ts'

/** Why the server does not start, or does not answer: one sentence each, which says what to do. */
export const refusals = sentences({
  // Command line and variables: spoken before the server starts.
  'refusal.operator-only': {
    fr: 'Cette porte ne s’ouvre qu’avec la clé gardée à côté du fichier du réseau.',
    nl: 'Deze deur gaat alleen open met de sleutel die naast het bestand van het netwerk bewaard wordt.',
    de: 'Diese Tür öffnet sich nur mit dem Schlüssel, der neben der Datei des Netzes liegt.',
    en: 'This door only opens with the key kept beside the file of the network.',
  },
  'refusal.usage': {
    fr: 'L’appel « {found} » n’est pas compris. Options possibles : --port, --host, --data, --network (répétable), --open.',
    nl: 'De aanroep “{found}” wordt niet begrepen. Mogelijke opties: --port, --host, --data, --network (herhaalbaar), --open.',
    de: 'Der Aufruf „{found}“ wird nicht verstanden. Mögliche Optionen: --port, --host, --data, --network (wiederholbar), --open.',
    en: 'The call “{found}” is not understood. Possible options: --port, --host, --data, --network (repeatable), --open.',
  },
  'refusal.variable-port': {
    fr: '{variable} : « {found} » n’est pas un port. Donnez un nombre entier de 0 à 65535.',
    nl: '{variable}: “{found}” is geen poort. Geef een geheel getal van 0 tot 65535.',
    de: '{variable}: „{found}“ ist kein Port. Geben Sie eine ganze Zahl von 0 bis 65535 an.',
    en: '{variable}: “{found}” is not a port. Give a whole number from 0 to 65535.',
  },
  'refusal.variable-host': {
    fr: '{variable} : « {found} » n’est ni une adresse ni un nom de machine. Par exemple : 127.0.0.1.',
    nl: '{variable}: “{found}” is geen adres en geen machinenaam. Bijvoorbeeld: 127.0.0.1.',
    de: '{variable}: „{found}“ ist weder eine Adresse noch ein Rechnername. Zum Beispiel: 127.0.0.1.',
    en: '{variable}: “{found}” is neither an address nor the name of a machine. For instance: 127.0.0.1.',
  },
  'refusal.variable-hostnames': {
    fr: '{variable} : chaque nom doit être un nom de machine, sans port ni « http:// », séparé des autres par une virgule.',
    nl: '{variable}: elke naam moet een machinenaam zijn, zonder poort of “http://”, met een komma ertussen.',
    de: '{variable}: Jeder Name muss ein Rechnername sein, ohne Port und ohne „http://“, durch Kommas getrennt.',
    en: '{variable}: every name must be the name of a machine, without port or “http://”, separated by commas.',
  },
  'refusal.variable-empty': {
    fr: '{variable} : il manque une valeur.',
    nl: '{variable}: er ontbreekt een waarde.',
    de: '{variable}: Es fehlt ein Wert.',
    en: '{variable}: a value is missing.',
  },
  'refusal.variable-access': {
    fr: '{variable} : « {found} » n’existe pas. Choisissez local, public ou accounts.',
    nl: '{variable}: “{found}” bestaat niet. Kies local, public of accounts.',
    de: '{variable}: „{found}“ gibt es nicht. Wählen Sie local, public oder accounts.',
    en: '{variable}: there is no “{found}”. Choose local, public or accounts.',
  },
  'refusal.variable-log': {
    fr: '{variable} : « {found} » n’est pas un niveau. Choisissez trace, debug, info, warn, error, fatal ou silent.',
    nl: '{variable}: “{found}” is geen niveau. Kies trace, debug, info, warn, error, fatal of silent.',
    de: '{variable}: „{found}“ ist keine Stufe. Wählen Sie trace, debug, info, warn, error, fatal oder silent.',
    en: '{variable}: “{found}” is not a level. Choose trace, debug, info, warn, error, fatal or silent.',
  },
  'refusal.variable-unknown': {
    fr: '{variable} : cette variable n’existe pas. Celles qui existent : {known}.',
    nl: '{variable}: deze variabele bestaat niet. Bestaande variabelen: {known}.',
    de: '{variable}: Diese Variable gibt es nicht. Es gibt: {known}.',
    en: '{variable}: there is no such variable. Those that exist: {known}.',
  },
  'refusal.local-beyond-loopback': {
    fr: 'L’accès local donne tous les droits à qui atteint l’adresse : il n’écoute donc jamais au-delà de cette machine ({host}). Gardez 127.0.0.1, ou choisissez MAILLAGE_ACCESS=public.',
    nl: 'Lokale toegang geeft alle rechten aan wie het adres bereikt en luistert daarom nooit buiten deze machine ({host}). Houd 127.0.0.1, of kies MAILLAGE_ACCESS=public.',
    de: 'Lokaler Zugang gibt jedem, der die Adresse erreicht, alle Rechte; er horcht deshalb nie über diesen Rechner hinaus ({host}). Bleiben Sie bei 127.0.0.1 oder wählen Sie MAILLAGE_ACCESS=public.',
    en: 'Local access gives every right to whoever reaches the address, so it never listens beyond this machine ({host}). Keep 127.0.0.1, or choose MAILLAGE_ACCESS=public.',
  },
  'refusal.no-accounts-yet': {
    fr: 'MAILLAGE_ACCESS=accounts : cette version n’a pas encore de comptes. Choisissez local ou public.',
    nl: 'MAILLAGE_ACCESS=accounts: deze versie heeft nog geen accounts. Kies local of public.',
    de: 'MAILLAGE_ACCESS=accounts: Diese Version hat noch keine Konten. Wählen Sie local oder public.',
    en: 'MAILLAGE_ACCESS=accounts: this version has no accounts yet. Choose local or public.',
  },
  'refusal.no-neo4j-yet': {
    fr: 'NEO4J_URI : cette version ne garde encore les réseaux que dans ses propres fichiers. Retirez cette variable.',
    nl: 'NEO4J_URI: deze versie bewaart netwerken nog alleen in eigen bestanden. Verwijder deze variabele.',
    de: 'NEO4J_URI: Diese Version bewahrt Netze noch allein in eigenen Dateien auf. Entfernen Sie diese Variable.',
    en: 'NEO4J_URI: this version still keeps networks in its own files only. Remove this variable.',
  },
  // The port and the pages.
  'refusal.port-taken': {
    fr: 'Le port {port} est déjà pris sur {host}. Arrêtez le programme qui l’occupe, ou choisissez un autre port : npm start -- --port {next}',
    nl: 'Poort {port} is al bezet op {host}. Stop het programma dat hem gebruikt, of kies een andere poort: npm start -- --port {next}',
    de: 'Der Port {port} ist auf {host} schon belegt. Beenden Sie das Programm, das ihn benutzt, oder wählen Sie einen anderen: npm start -- --port {next}',
    en: 'Port {port} is already taken on {host}. Stop the program that holds it, or choose another port: npm start -- --port {next}',
  },
  'refusal.port-forbidden': {
    fr: 'Le système n’autorise pas l’usage du port {port}. Choisissez un port à partir de 1024, par exemple : npm start -- --port 4100',
    nl: 'Het systeem staat poort {port} niet toe. Kies een poort vanaf 1024, bijvoorbeeld: npm start -- --port 4100',
    de: 'Das System erlaubt den Port {port} nicht. Wählen Sie einen Port ab 1024, zum Beispiel: npm start -- --port 4100',
    en: 'The system does not allow port {port}. Choose a port from 1024 up, for instance: npm start -- --port 4100',
  },
  'refusal.host-not-here': {
    fr: 'L’adresse {host} n’appartient pas à cette machine. Utilisez 127.0.0.1.',
    nl: 'Het adres {host} hoort niet bij deze machine. Gebruik 127.0.0.1.',
    de: 'Die Adresse {host} gehört nicht zu diesem Rechner. Verwenden Sie 127.0.0.1.',
    en: 'The address {host} does not belong to this machine. Use 127.0.0.1.',
  },
  'refusal.pages-not-built': {
    fr: 'Les pages ne sont pas construites ({file} manque). Lancez : npm start',
    nl: 'De pagina’s zijn niet gebouwd ({file} ontbreekt). Voer uit: npm start',
    de: 'Die Seiten sind nicht gebaut ({file} fehlt). Starten Sie: npm start',
    en: 'The pages are not built ({file} is missing). Run: npm start',
  },
  // The folder of the data, its files, the seeds.
  'refusal.data-unwritable': {
    fr: 'Le dossier {folder} n’est pas accessible en écriture. Donnez-vous ce droit, ou choisissez un autre dossier : npm start -- --data DOSSIER',
    nl: 'In de map {folder} kan niet geschreven worden. Geef uzelf dat recht, of kies een andere map: npm start -- --data MAP',
    de: 'In den Ordner {folder} kann nicht geschrieben werden. Geben Sie sich dieses Recht oder wählen Sie einen anderen Ordner: npm start -- --data ORDNER',
    en: 'The folder {folder} cannot be written to. Give yourself that right, or choose another folder: npm start -- --data FOLDER',
  },
  'refusal.store-held': {
    fr: 'Le réseau « {network} » est déjà ouvert par un autre programme{process, select, none {} other { (processus {process})}}{address, select, none {} other {, à l’adresse {address}}}. Utilisez-le là, ou arrêtez ce programme d’abord.',
    nl: 'Het netwerk “{network}” is al geopend door een ander programma{process, select, none {} other { (proces {process})}}{address, select, none {} other {, op het adres {address}}}. Gebruik het daar, of stop eerst dat programma.',
    de: 'Das Netz „{network}“ ist schon von einem anderen Programm geöffnet{process, select, none {} other { (Prozess {process})}}{address, select, none {} other {, unter der Adresse {address}}}. Benutzen Sie es dort oder beenden Sie zuerst dieses Programm.',
    en: 'The network “{network}” is already open in another program{process, select, none {} other { (process {process})}}{address, select, none {} other {, at {address}}}. Use it there, or stop that program first.',
  },
  'refusal.store-damaged': {
    fr: 'Le fichier {file} est abîmé et n’a pas été touché. Mettez-le de côté avec son dossier .wal, puis remettez une sauvegarde à sa place ; sans sauvegarde, relancez pour recréer le réseau depuis graph-seeds.',
    nl: 'Het bestand {file} is beschadigd en werd niet aangeraakt. Leg het opzij met zijn map .wal en zet een back-up terug; zonder back-up start u opnieuw om het netwerk uit graph-seeds te herstellen.',
    de: 'Die Datei {file} ist beschädigt und wurde nicht angetastet. Legen Sie sie mit ihrem Ordner .wal beiseite und setzen Sie eine Sicherung an ihre Stelle; ohne Sicherung starten Sie neu, um das Netz aus graph-seeds anzulegen.',
    en: 'The file {file} is damaged and was left as it is. Set it aside together with its .wal folder and put a backup in its place; without a backup, start again to make the network anew from graph-seeds.',
  },
  'refusal.store-newer': {
    fr: 'Le fichier {file} vient d’une version plus récente de Maillage. Mettez Maillage à jour, ou choisissez un autre dossier avec --data.',
    nl: 'Het bestand {file} komt van een nieuwere versie van Maillage. Werk Maillage bij, of kies een andere map met --data.',
    de: 'Die Datei {file} stammt von einer neueren Version von Maillage. Aktualisieren Sie Maillage oder wählen Sie mit --data einen anderen Ordner.',
    en: 'The file {file} comes from a newer version of Maillage. Update Maillage, or choose another folder with --data.',
  },
  'refusal.store-unreachable': {
    fr: 'Le réseau « {network} » ne répond pas ({file}). Relancez ; si cela se répète, lancez avec MAILLAGE_LOG=debug et lisez ce qui s’affiche.',
    nl: 'Het netwerk “{network}” antwoordt niet ({file}). Start opnieuw; blijft het zo, start dan met MAILLAGE_LOG=debug en lees wat verschijnt.',
    de: 'Das Netz „{network}“ antwortet nicht ({file}). Starten Sie neu; bleibt es dabei, starten Sie mit MAILLAGE_LOG=debug und lesen Sie die Ausgabe.',
    en: 'The network “{network}” does not answer ({file}). Start again; if it goes on, start with MAILLAGE_LOG=debug and read what is printed.',
  },
  'refusal.seed-problems': {
    fr: 'Le dossier {folder} contient {count, plural, one {# problème} other {# problèmes}} et n’a pas été chargé. Pour les voir tous : npx maillage check {folder}',
    nl: 'De map {folder} bevat {count, plural, one {# probleem} other {# problemen}} en werd niet geladen. Om ze allemaal te zien: npx maillage check {folder}',
    de: 'Der Ordner {folder} enthält {count, plural, one {# Problem} other {# Probleme}} und wurde nicht geladen. Um alle zu sehen: npx maillage check {folder}',
    en: 'The folder {folder} has {count, plural, one {# problem} other {# problems}} and was not loaded. To see them all: npx maillage check {folder}',
  },
  'refusal.seed-id': {
    fr: 'Le dossier {folder} doit porter le nom du réseau qu’il contient : « {id} ». Renommez l’un des deux.',
    nl: 'De map {folder} moet de naam dragen van het netwerk dat ze bevat: “{id}”. Hernoem een van beide.',
    de: 'Der Ordner {folder} muss den Namen des Netzes tragen, das er enthält: „{id}“. Benennen Sie eines von beiden um.',
    en: 'The folder {folder} must bear the name of the network it holds: “{id}”. Rename one of the two.',
  },
  'refusal.unknown-network': {
    fr: 'Il n’y a pas de réseau « {found} ». Ceux qui existent : {known}.',
    nl: 'Er is geen netwerk “{found}”. Bestaande netwerken: {known}.',
    de: 'Es gibt kein Netz „{found}“. Es gibt: {known}.',
    en: 'There is no network “{found}”. Those that exist: {known}.',
  },
  'refusal.no-network': {
    fr: 'Il n’y a aucun réseau : ni dans {data}, ni dans {seeds}. Ajoutez un dossier dans graph-seeds, puis relancez.',
    nl: 'Er is geen enkel netwerk, noch in {data}, noch in {seeds}. Voeg een map toe in graph-seeds en start opnieuw.',
    de: 'Es gibt kein Netz, weder in {data} noch in {seeds}. Fügen Sie in graph-seeds einen Ordner hinzu und starten Sie neu.',
    en: 'There is no network, neither in {data} nor in {seeds}. Add a folder to graph-seeds, then start again.',
  },
  'refusal.unexpected': {
    fr: 'Une erreur inattendue a empêché le démarrage ({kind}). Relancez avec MAILLAGE_LOG=debug pour en voir le détail.',
    nl: 'Een onverwachte fout heeft het starten verhinderd ({kind}). Start opnieuw met MAILLAGE_LOG=debug om de details te zien.',
    de: 'Ein unerwarteter Fehler hat den Start verhindert ({kind}). Starten Sie mit MAILLAGE_LOG=debug neu, um Einzelheiten zu sehen.',
    en: 'An unexpected error prevented the start ({kind}). Start again with MAILLAGE_LOG=debug to see its details.',
  },
  // Requests: spoken to whoever sent them.
  'refusal.foreign-host': {
    fr: 'Ce serveur ne répond pas à ce nom. Ouvrez l’adresse qu’il affiche à son démarrage.',
    nl: 'Deze server antwoordt niet op deze naam. Open het adres dat hij bij het starten toont.',
    de: 'Dieser Server antwortet nicht auf diesen Namen. Öffnen Sie die Adresse, die er beim Start anzeigt.',
    en: 'This server does not answer to that name. Open the address it prints when it starts.',
  },
  'refusal.foreign-origin': {
    fr: 'Une page d’un autre site a envoyé cette demande : elle est refusée.',
    nl: 'Een pagina van een andere site heeft deze vraag verstuurd: ze wordt geweigerd.',
    de: 'Eine Seite einer anderen Website hat diese Anfrage gesendet: Sie wird abgelehnt.',
    en: 'A page of another site sent this request: it is refused.',
  },
  'refusal.method': {
    fr: 'Cette manière de demander n’existe pas ici. Utilisez GET ou POST.',
    nl: 'Deze manier van vragen bestaat hier niet. Gebruik GET of POST.',
    de: 'Diese Art zu fragen gibt es hier nicht. Verwenden Sie GET oder POST.',
    en: 'This way of asking does not exist here. Use GET or POST.',
  },
  'refusal.body-too-large': {
    fr: 'Cette demande est trop grande : {max} ko au plus.',
    nl: 'Deze vraag is te groot: hoogstens {max} kB.',
    de: 'Diese Anfrage ist zu groß: höchstens {max} kB.',
    en: 'This request is too large: {max} kB at most.',
  },
  'refusal.length-required': {
    fr: 'Cette demande n’annonce pas sa longueur (Content-Length).',
    nl: 'Deze vraag vermeldt haar lengte niet (Content-Length).',
    de: 'Diese Anfrage nennt ihre Länge nicht (Content-Length).',
    en: 'This request does not announce its length (Content-Length).',
  },
  'refusal.malformed-address': {
    fr: 'Cette adresse est mal formée.',
    nl: 'Dit adres is niet goed gevormd.',
    de: 'Diese Adresse ist nicht wohlgeformt.',
    en: 'This address is malformed.',
  },
  'refusal.starting': {
    fr: 'Maillage démarre. Réessayez dans un instant.',
    nl: 'Maillage start op. Probeer het zo dadelijk opnieuw.',
    de: 'Maillage startet. Versuchen Sie es gleich noch einmal.',
    en: 'Maillage is starting. Try again in a moment.',
  },
  'refusal.stopping': {
    fr: 'Maillage s’arrête. Réessayez plus tard.',
    nl: 'Maillage stopt. Probeer het later opnieuw.',
    de: 'Maillage wird beendet. Versuchen Sie es später noch einmal.',
    en: 'Maillage is stopping. Try again later.',
  },
})
